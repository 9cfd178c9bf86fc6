/** How fast the cheapest path is found, and how its time grows with the pack. Times are tracked; the ratio to scoring the same pack is steadier. */
import { buildForNode } from '../build-for-node.mjs';
import { syntheticAssessment, syntheticPack } from './synthetic.mjs';

const AS_OF = '2026-11-24';
const SIZES = [50, 100, 250, 500, 1000, 2000];
/** Seeds for each size: a median needs several packs, a large one takes its time. */
const packsOf = (size) => Math.max(2, Math.min(8, Math.round(2000 / size)));
/** Milliseconds, STACK's budgets: median and longest. */
const BUDGETS = new Map([
  [250, [50, 300]],
  [1000, [300, 2000]],
  [2000, [1000, 5000]],
]);

const POLICY = {
  format: 'siap-lks/grading-policy@1',
  id: 'bench',
  title: 'Bench',
  status: 'example',
  statusNote: 'Bench.',
  sources: [],
  grades: [
    { id: 'A', label: 'A', min: 80, requires: { critical: true, noStandardBelow: 40, atMostBelow: { score: 78, count: 2 } } },
    { id: 'B', label: 'B', min: 0 },
  ],
};
const TARGETS = [{ total: 80 }, { everyStandard: 75 }, { grade: 'A' }];
const LAYERS = ['claimed', 'evidenced'];

const milliseconds = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The made-up pack with efforts from 1 to 5 and answers as low as those of most institutions. */
function caseOf(size, seed) {
  const pack = syntheticPack(size, seed);
  let i = 0;
  for (const { sections } of pack.standards)
    for (const { criteria } of sections) for (const criterion of criteria) criterion.effort = 1 + ((seed + 7 * i++ + (i % 3)) % 5);
  const assessment = syntheticAssessment(size, seed + 4);
  for (const answer of Object.values(assessment.answers)) answer.level = Math.max(0, answer.level - 1);
  return { pack, assessment };
}

function timesOf(size, { findPath, score, indexPack }) {
  const paths = [];
  const ratios = [];
  for (let seed = 1; seed <= packsOf(size); seed += 1) {
    const { pack, assessment } = caseOf(size, seed * 101);
    const index = indexPack(pack);
    score(index, assessment, { layer: 'claimed', asOf: AS_OF });
    const scoring = Math.min(...Array.from({ length: 5 }, () => milliseconds(() => score(index, assessment, { layer: 'claimed', asOf: AS_OF }))));
    for (const target of TARGETS) {
      for (const layer of LAYERS) {
        const time = milliseconds(() => {
          const found = findPath(index, assessment, { target, layer, asOf: AS_OF, policy: POLICY });
          if (!found.ok || !found.value.reachable || found.value.effort === 0)
            throw new Error(`no path for ${size} criteria, ${JSON.stringify(target)}, ${layer}`);
        });
        paths.push(time);
        ratios.push(time / scoring);
      }
    }
  }
  return { median: median(paths), longest: Math.max(...paths), ratio: median(ratios) };
}

/** The slope of log time over log size by least squares: time grows with size to this power. */
function exponentOf(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (place) => logs.reduce((sum, pair) => sum + pair[place], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const products = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return products / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

const track = (name, value, unit, limit = null) => ({ name, value, limit, unit, isGate: false });

/** Rows as in sizes.mjs: number, every-standard and grade targets in both layers. */
export async function measurePaths() {
  const domain = await buildForNode('scripts/bench/domain.mjs');
  for (let seed = 1; seed <= 3; seed += 1) timesOf(50, domain);
  const measured = SIZES.map((size) => [size, timesOf(size, domain)]);
  const rows = measured.flatMap(([size, times]) => {
    const [medianLimit = null, longestLimit = null] = BUDGETS.get(size) ?? [];
    return [
      track(`path, ${size} criteria, median`, times.median, 'ms', medianLimit),
      track(`path, ${size} criteria, longest`, times.longest, 'ms', longestLimit),
      track(`path / score, ${size} criteria, median`, times.ratio, 'x'),
    ];
  });
  const exponent = exponentOf(measured.map(([size, times]) => [size, times.median]));
  return [...rows, track('path: time grows with criteria to the power of', exponent, 'n')];
}
