/** How fast the domain is. Times are tracked, since machines differ; the ratio to a plain loop in the same run is steadier. */
import { buildForNode } from '../build-for-node.mjs';
import { syntheticAssessment, syntheticPack } from './synthetic.mjs';

const CRITERIA = 200;
const AS_OF = '2026-11-24';

/** Microseconds of one call in the best of many batches: other work on the machine only ever adds time. */
function bestMicroseconds(run, { batches = 61, calls = 100 } = {}) {
  for (let i = 0; i < calls; i += 1) run();
  const times = Array.from({ length: batches }, () => {
    const start = process.hrtime.bigint();
    for (let i = 0; i < calls; i += 1) run();
    return Number(process.hrtime.bigint() - start) / calls / 1000;
  });
  return Math.min(...times);
}

/** The same weighted means in floats, from the same answer objects: what scoring would cost without exactness, layers and blockers. */
function plainLoop(pack, assessment) {
  let total = 0;
  let weights = 0;
  for (const standard of pack.standards) {
    let points = 0;
    let sum = 0;
    for (const section of standard.sections) {
      for (const criterion of section.criteria) {
        sum += criterion.weight;
        points += criterion.weight * ((assessment.answers[criterion.id]?.level ?? 0) / 3);
      }
    }
    total += standard.weight * (points / sum);
    weights += standard.weight;
  }
  return (100 * total) / weights;
}

const track = (name, value, unit, limit = null) => ({ name, value, limit, unit, isGate: false });

/** Rows as in sizes.mjs. */
export async function measureSpeed() {
  const { score, rankGaps, indexPack } = await buildForNode('scripts/bench/domain.mjs');
  const pack = syntheticPack(CRITERIA);
  const assessment = syntheticAssessment(CRITERIA);
  const index = indexPack(pack);
  const expected = plainLoop(pack, assessment);
  const { total } = score(index, assessment, { layer: 'claimed', asOf: AS_OF });
  if (Math.abs(total - expected) > 0.006) throw new Error(`score and plain loop disagree: ${total}, ${expected}`);
  const baseline = bestMicroseconds(() => plainLoop(pack, assessment));
  const claimed = bestMicroseconds(() => score(index, assessment, { layer: 'claimed', asOf: AS_OF }));
  const evidenced = bestMicroseconds(() => score(index, assessment, { layer: 'evidenced', asOf: AS_OF }));
  const gaps = bestMicroseconds(() => rankGaps(index, assessment, { asOf: AS_OF }), { batches: 31, calls: 10 });
  return [
    track(`score, ${CRITERIA} criteria, claimed`, claimed, 'us', 50),
    track(`score, ${CRITERIA} criteria, evidenced`, evidenced, 'us', 50),
    track('plain float loop, the same answers', baseline, 'us'),
    track('score, claimed / plain float loop', claimed / baseline, 'x'),
    track(`gap ranking, ${CRITERIA} criteria`, gaps, 'us'),
  ];
}
