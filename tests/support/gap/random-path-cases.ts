import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { PathOptions } from '../../../src/domain/gap/path-result';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { AS_OF, assessmentOf, type CriterionParts, packOf, requirement, SCALES } from '../scoring/documents';

export interface PathCase {
  readonly pack: StandardPack;
  readonly assessment: Assessment;
  readonly options: PathOptions;
}

type Pick = <T>(...from: readonly [T, ...T[]]) => T;

/** Lehmer's numbers: the same case for the same seed everywhere. */
function pickFrom(seed: number): Pick {
  let state = (seed * 48271) % 2147483647 || 1;
  return (...from) => {
    state = (state * 48271) % 2147483647;
    return from[Math.floor((state / 2147483647) * from.length)] ?? from[0];
  };
}

/** A case of at most six criteria, small enough to try everything: weights, efforts and scales that tie often, and ones that hardly do. */
export function randomPathCase(seed: number): PathCase {
  const pick = pickFrom(seed);
  const layer = pick('claimed' as const, 'evidenced' as const);
  const size = pick(1, 2, 3, 4, 5, 5, 6);
  const count = Math.min(size, pick(1, 2, 2, 3, 3, 4));
  const isPlain = pick(true, false);
  const pack = packOf(
    Array.from({ length: count }, (_, s) => ({
      id: `s${s}`,
      weight: isPlain ? 1 : pick(1, 2, 0.5, 3.25),
      ...(pick(true, false) ? { minimum: pick(20, 40, 50, 60, 75, 100, 33.33) } : {}),
      criteria: Array.from({ length: Math.floor((size + s) / count) }, (_, c) => randomCriterion(`c${s}-${c}`, pick, { isPlain, isSmall: size > 4, layer })),
    })),
    { scoring: { criterion: pick('range', 'ratio'), total: pick('standards', 'criteria') } },
  );
  const criteria = pack.standards.flatMap(({ sections }) => sections.flatMap((section) => section.criteria));
  const assessment = assessmentOf(Object.fromEntries(criteria.flatMap((criterion) => randomAnswer(criterion, levelsOf(pack, criterion.scale), pick))));
  const counting = withOneCounted(
    assessment,
    criteria.map(({ id }) => id),
  );
  return { pack, assessment: counting, options: randomOptions(pack, counting, layer, pick) };
}

const levelsOf = (pack: StandardPack, scale: string): readonly number[] => (pack.scales[scale]?.levels ?? []).map(({ value }) => value);

interface Kind {
  readonly isPlain: boolean;
  readonly isSmall: boolean;
  readonly layer: PathOptions['layer'];
}

function randomCriterion(id: string, pick: Pick, { isPlain, isSmall, layer }: Kind): CriterionParts {
  const scale = isSmall ? pick('yesNo' as const, 'gaps' as const) : pick('four' as const, 'yesNo' as const, 'gaps' as const, 'five' as const);
  const levels = SCALES[scale].levels.map(({ value }) => value);
  return {
    id,
    scale,
    weight: isPlain ? 1 : pick(1, 2, 3, 0.5, 1.25, 7.1234),
    effort: isPlain ? pick(1, 1, 2) : pick(1, 2, 3, 4, 5),
    ...(pick(1, 2, 3, 4) === 1 ? { critical: { atLeast: pick(levels[0] ?? 0, ...levels) } } : {}),
    evidence: layer === 'claimed' ? [] : pick([], [requirement('e0')], [requirement('e0'), requirement('e1', { required: pick(true, false) })]),
  };
}

function randomAnswer({ id, evidence: asked }: Criterion, levels: readonly number[], pick: Pick): [string, Partial<Answer>][] {
  const evidence = Object.fromEntries(asked.map((one) => [one.id, { status: pick('available' as const, 'missing' as const) }]));
  switch (pick('level', 'level', 'level', 'low', 'none', 'unsure', 'excused', 'absent')) {
    case 'level':
      return [[id, { level: pick(levels[0] ?? 0, ...levels), evidence }]];
    case 'low':
      return [[id, { level: levels[0] ?? 0, evidence }]];
    case 'none':
      return [[id, { level: null, evidence }]];
    case 'unsure':
      return [[id, { level: null, unsure: true, evidence }]];
    case 'excused':
      return [[id, { level: null, notApplicable: { reason: 'Tidak ada.' }, evidence }]];
    default:
      return [];
  }
}

/** A case in which nothing counts is another test. */
function withOneCounted(assessment: Assessment, ids: readonly string[]): Assessment {
  const isAllExcused = ids.every((id) => assessment.answers[id]?.notApplicable !== undefined);
  return isAllExcused ? { ...assessment, answers: {} } : assessment;
}

function randomOptions(pack: StandardPack, { answers }: Assessment, layer: PathOptions['layer'], pick: Pick): PathOptions {
  const criteria = pack.standards.flatMap(({ sections }) => sections.flatMap((section) => section.criteria));
  const forbid = criteria.filter(() => pick(1, 2, 3, 4, 5, 6) === 1).map(({ id }) => id);
  const force = criteria
    .filter(({ id }) => !forbid.includes(id) && answers[id]?.notApplicable === undefined && pick(1, 2, 3, 4, 5, 6, 7, 8) === 1)
    .map(({ id, scale }) => [id, pick(0, ...levelsOf(pack, scale).filter((level) => level > 0))] as const)
    .filter(([id, level]) => criteria.some((criterion) => criterion.id === id && levelsOf(pack, criterion.scale).includes(level)));
  const limited = { asOf: AS_OF, layer, ...(pick(true, false) ? { forbid, force: Object.fromEntries(force) } : {}) };
  const kind = pick('total', 'every', 'grade', 'grade');
  if (kind === 'total') return { ...limited, target: { total: pick(0, 40, 55.5, 60, 66.67, 75, 80, 90, 100) } };
  if (kind === 'every') return { ...limited, target: { everyStandard: pick(0, 30, 50, 66.67, 75, 100) } };
  return { ...limited, target: { grade: 'a' }, policy: randomPolicy(pack.standards.length, pick) };
}

function randomPolicy(standards: number, pick: Pick): GradingPolicy {
  const maybe = <K extends string, V>(key: K, value: V): Partial<Record<K, V>> => (pick(true, false) ? ({ [key]: value } as Record<K, V>) : {});
  const requires = {
    ...maybe('critical', true as const),
    ...maybe('standardMinimums', true as const),
    ...maybe('noStandardBelow', pick(10, 25, 40)),
    ...maybe('atMostBelow', { score: pick(50, 60, 70, 90), count: pick(0, 1, 1, 2, standards) }),
  };
  return {
    format: 'siap-lks/grading-policy@1',
    id: 'uji',
    title: 'Uji',
    status: 'example',
    statusNote: 'Uji.',
    sources: [],
    ...(pick(1, 2, 3) === 1 ? { roundTotal: pick(0, 1, 2) } : {}),
    grades: [
      { id: 'a', label: 'A', min: pick(30, 45.5, 56, 70, 86, 100), requires },
      { id: 'b', label: 'B', min: 0 },
    ],
  };
}
