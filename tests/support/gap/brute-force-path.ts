import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { PathOptions } from '../../../src/domain/gap/path-result';
import { score } from '../../../src/domain/scoring/score';
import type { ScoreResult } from '../../../src/domain/scoring/score-result';
import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';

/** One criterion of one tried state. */
interface Tried {
  readonly id: string;
  readonly level: number;
  readonly proven: boolean;
  readonly effort: number;
  readonly changed: boolean;
  /** Evidence obtained for a level that is worth nothing: only sensible for a critical level. */
  readonly idle: boolean;
}

/** What trying everything comes to; totals as reduced fractions. */
export interface BruteForcePath {
  readonly reachable: boolean;
  readonly effort: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly unmet: number;
  readonly steps: readonly { readonly criterion: string; readonly toLevel: number; readonly effort: number; readonly proven: boolean }[];
}

/**
 * The path of DESIGN section 6 by trying every state of every criterion and scoring each with `score`: slow, and without any idea of the
 * search it checks. Steps in pack order. For packs without conditions on levels, whose exclusions cannot move.
 */
export function bruteForcePath(pack: StandardPack, assessment: Assessment, options: PathOptions): BruteForcePath {
  const criteria = pack.standards.flatMap(({ sections }) => sections.flatMap((section) => section.criteria));
  const counted = criteria.filter((criterion) => isCounted(pack, assessment, criterion, options));
  const base = { ...assessment, answers: { ...assessment.answers } };
  for (const criterion of counted) base.answers[criterion.id] = answerWith(assessment, criterion, todayOf(pack, assessment, criterion), false);
  let best: { state: readonly Tried[]; result: ScoreResult; key: readonly Comparable[] } | undefined;
  for (const state of statesOf(counted.map((criterion) => triedOptions(pack, base, assessment, criterion, options)))) {
    // a dearer state than one that meets everything cannot win
    if (best?.key[0] === 0 && effortOf(state) > effortOf(best.state)) continue;
    const answers = { ...base.answers };
    state.forEach(({ level, proven }, i) => {
      const criterion = counted[i];
      if (criterion !== undefined) answers[criterion.id] = answerWith(assessment, criterion, level, proven);
    });
    const result = score(pack, { ...assessment, answers }, options);
    const key = keyOf(state, result, pack, options);
    if (best === undefined || compareKeys(key, best.key) < 0) best = { state, result, key };
  }
  if (best === undefined) throw new Error('nothing to try');
  return {
    reachable: best.key[0] === 0,
    effort: effortOf(best.state),
    from: score(pack, base, options).totalExact,
    to: best.result.totalExact,
    unmet: Number(best.key[0]),
    steps: best.state.filter(({ changed }) => changed).map(({ id, level, effort, proven }) => ({ criterion: id, toLevel: level, effort, proven })),
  };
}

const effortOf = (state: readonly Tried[]): number => state.reduce((sum, { effort }) => sum + effort, 0);

const levelsOf = (pack: StandardPack, criterion: Criterion): number[] => (pack.scales[criterion.scale]?.levels ?? []).map(({ value }) => value);

function todayOf(pack: StandardPack, { answers }: Assessment, criterion: Criterion): number {
  return answers[criterion.id]?.level ?? levelsOf(pack, criterion)[0] ?? 0;
}

/** Excluded criteria show in the score: with or without them the applicable ones number the same. */
function isCounted(pack: StandardPack, assessment: Assessment, criterion: Criterion, { layer, asOf }: PathOptions): boolean {
  const without = { ...assessment.answers, [criterion.id]: { level: null, notApplicable: { reason: 'Uji.' } } };
  return score(pack, assessment, { layer, asOf }).applicable > score(pack, { ...assessment, answers: without }, { layer, asOf }).applicable;
}

function answerWith({ answers }: Assessment, criterion: Criterion, level: number, proven: boolean): Answer {
  const evidence = { ...answers[criterion.id]?.evidence };
  if (proven) for (const { id, required } of criterion.evidence) if (required) evidence[id] = { status: 'available' };
  return { level, evidence };
}

/** Every level from today's up, or the forced one; in layer `evidenced` with and without what evidence is missing. */
function triedOptions(pack: StandardPack, base: Assessment, assessment: Assessment, criterion: Criterion, options: PathOptions): Tried[] {
  const { layer, asOf, forbid = [], force = {} } = options;
  const { id, effort = 1 } = criterion;
  const levels = levelsOf(pack, criterion);
  const today = todayOf(pack, assessment, criterion);
  const pointsAt = (level: number) => (pack.scoring?.criterion === 'ratio' ? level : level - (levels[0] ?? 0));
  // missing evidence is what keeps a criterion at its highest level from counting
  const highest = { ...base.answers, [id]: answerWith(assessment, criterion, levels.at(-1) ?? 0, false) };
  const shown = { ...base.answers, [id]: answerWith(assessment, criterion, levels.at(-1) ?? 0, true) };
  const totalWith = (answers: Assessment['answers']) => score(pack, { ...base, answers }, { layer, asOf }).totalExact;
  const isMissing = layer === 'evidenced' && totalWith(highest) !== totalWith(shown);
  const wanted = forbid.includes(id) ? [today] : id in force ? [force[id] ?? 0] : levels.filter((level) => level >= today);
  const proofs = isMissing && !forbid.includes(id) ? [false, true] : [false];
  return wanted.flatMap((level) =>
    proofs.map((proven) => {
      const steps = Math.max(0, levels.indexOf(level) - levels.indexOf(today)) + (proven && pointsAt(level) > 0 ? 1 : 0);
      return { id, level, proven, effort: effort * steps, changed: level !== today || proven, idle: proven && pointsAt(level) === 0 };
    }),
  );
}

function* statesOf(options: readonly (readonly Tried[])[]): Generator<readonly Tried[]> {
  const [first, ...rest] = options;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const tried of first) for (const others of statesOf(rest)) yield [tried, ...others];
}

type Comparable = number | bigint;

/** Less is better: unmet requirements; the highest total where some are unmet; effort; steps; then higher levels, first in pack order first. */
function keyOf(state: readonly Tried[], result: ScoreResult, pack: StandardPack, options: PathOptions): readonly Comparable[] {
  const unmet = countUnmet(result, pack, options);
  const changed = state.filter((tried) => tried.changed).length;
  const idle = state.filter((tried) => tried.idle).length;
  return [
    unmet,
    unmet > 0 ? -scaled(result.totalExact) : 0,
    effortOf(state),
    changed,
    ...state.flatMap((tried) => [-tried.level, tried.proven && !tried.idle ? -1 : 0]),
    idle,
  ];
}

function compareKeys(a: readonly Comparable[], b: readonly Comparable[]): number {
  for (let i = 0; i < a.length; i += 1) {
    const [left = 0, right = 0] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const SCALE = 10n ** 60n;
/** Far finer than any two totals of these packs differ. */
function scaled(exact: string | null): bigint {
  const [numerator = 0n, denominator = 1n] = (exact ?? '0/1').split('/').map(BigInt);
  return (numerator * SCALE) / denominator;
}

const isBelow = (exact: string | null, limit: number): boolean => exact !== null && scaled(exact) < scaledNumber(limit);

/** Limits of the tests have at most 2 decimals. */
const scaledNumber = (limit: number): bigint => (BigInt(Math.round(limit * 100)) * SCALE) / 100n;

function countUnmet(result: ScoreResult, pack: StandardPack, { target, policy }: PathOptions): number {
  const critical = result.blockers.filter(({ kind }) => kind === 'critical').length;
  const below = (limitOf: (place: number) => number | undefined): number =>
    result.standards.filter(({ exact }, place) => {
      const limit = limitOf(place);
      return limit !== undefined && isBelow(exact, limit);
    }).length;
  const belowOwn = below((place) => pack.standards[place]?.minimum);
  if ('total' in target) return critical + belowOwn + (isBelow(result.totalExact, target.total) ? 1 : 0);
  if ('everyStandard' in target) return critical + below(() => target.everyStandard);
  const grade = policy?.grades.find(({ id }) => id === target.grade);
  const requires = grade?.requires ?? {};
  const { noStandardBelow, atMostBelow } = requires;
  return (
    (requires.critical === true ? critical : 0) +
    (requires.standardMinimums === true ? belowOwn : 0) +
    (noStandardBelow === undefined ? 0 : below(() => noStandardBelow)) +
    (atMostBelow !== undefined && below(() => atMostBelow.score) > atMostBelow.count ? 1 : 0) +
    (isRoundedBelow(result.totalExact, grade?.min ?? 0, policy?.roundTotal) ? 1 : 0)
  );
}

/** Rounds half up, as totals are never negative. */
function isRoundedBelow(exact: string | null, min: number, decimals: number | undefined): boolean {
  if (decimals === undefined) return isBelow(exact, min);
  const [numerator = 0n, denominator = 1n] = (exact ?? '0/1').split('/').map(BigInt);
  const rounded = (2n * numerator * 10n ** BigInt(decimals) + denominator) / (2n * denominator);
  return Number(rounded) / 10 ** decimals < min;
}
