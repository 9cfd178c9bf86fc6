import type { Assessment } from '../assessment/assessment.generated';
import { type Fraction, fraction, fractionText } from '../exact/fraction';
import { displayNumber } from '../exact/rounding';
import { blockersOfCriterion } from '../scoring/blockers';
import { type CompiledPack, compilePack } from '../scoring/compiled-pack';
import { isCounted, type Judgement } from '../scoring/judgement';
import type { Layer } from '../scoring/score-result';
import { contextOf, type ScoringContext } from '../scoring/scoring-context';
import { type StandardTally, tallyPack } from '../scoring/tally';
import { indexOf, type PackIndex, stepsBetween } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import type { Gap } from './gap';
import type { PathResult } from './path-result';

export interface GapOptions {
  readonly asOf: string;
  /** `claimed` unless given. */
  readonly layer?: Layer | undefined;
  /** The path of this assessment, layer and day once a target is set: only what it asks for is then a gap, up to the level it asks for. */
  readonly path?: PathResult | undefined;
}

/** A gap with the exact gain that it is sorted by. */
interface MeasuredGap {
  readonly gap: Gap;
  readonly gain: Fraction;
}

/**
 * Ranks the gaps (kesenjangan) of an assessment (DESIGN section 6, "Gap ranking"): counted criteria below their highest level in the
 * layer; first those that block, then by gain in the total per effort, compared exactly; ties in pack order.
 *
 * `gain` is what the total of the layer rises by when this criterion alone goes to its highest level, its evidence in hand. `effort` is
 * the criterion's effort for each step up its scale; an unanswered criterion starts at its lowest level. In layer `evidenced` the
 * criterion's effort is added once where its required evidence is not in hand, so a criterion at its top without evidence is a gap too;
 * in layer `verified` the level that the mentor left standing counts and unverified criteria give no gap.
 *
 * With a `path` a gap ends at the path's level in place of the highest; what the path leaves as it is, or was forced down, is none.
 */
export function rankGaps(packOrIndex: StandardPack | PackIndex, assessment: Assessment, { asOf, layer = 'claimed', path }: GapOptions): Gap[] {
  const pack = compilePack(indexOf(packOrIndex));
  const context = contextOf(pack.index, assessment, { asOf, layer });
  const tallies = tallyPack(pack, context);
  const scale = totalScaleOf(tallies, pack);
  const aimOf = aimsOf(path);
  return tallies
    .flatMap((tally) =>
      tally.judgements.flatMap((judgement) => {
        const aim = aimOf(judgement);
        return aim !== null && isGap(judgement, aim) ? [measureGap(judgement, aim, { tally, scale, context })] : [];
      }),
    )
    .sort(compareGaps)
    .map(({ gap }) => gap);
}

/** The level that a criterion should come to; null: it may stay as it is. */
type AimOf = (judgement: Judgement) => number | null;

function aimsOf(path: PathResult | undefined): AimOf {
  if (path === undefined) return ({ compiled }) => compiled.indexed.highest;
  const levels = new Map(path.steps.map(({ criterion, toLevel }) => [criterion, toLevel]));
  return ({ compiled }) => levels.get(compiled.indexed.criterion.id) ?? null;
}

const isGap = (judgement: Judgement, aim: number): boolean =>
  isCounted(judgement) && (judgement.level === null || judgement.level < aim || (judgement.level === aim && judgement.unmet.length > 0));

/** Turns missing points of a standard into points of the total: 100 x W / (units x weight of the standard x sum of W), by the pack's rule. */
type TotalScale = (missing: bigint, tally: StandardTally) => Fraction;

function totalScaleOf(tallies: readonly StandardTally[], pack: CompiledPack): TotalScale {
  const scored = tallies.filter(({ counted }) => counted !== 0n);
  if (pack.totalRule === 'criteria') {
    const weight = scored.reduce((sum, { counted }) => sum + counted, 0n);
    return (missing) => fraction(100n * missing, pack.scoreUnits * weight);
  }
  const standardWeights = scored.reduce((sum, { compiled }) => sum + compiled.weight, 0n);
  return (missing, { compiled, counted }) => fraction(100n * missing * compiled.weight, pack.scoreUnits * counted * standardWeights);
}

interface GapGround {
  readonly tally: StandardTally;
  readonly scale: TotalScale;
  readonly context: ScoringContext;
}

function measureGap(judgement: Judgement, aim: number, { tally, scale, context }: GapGround): MeasuredGap {
  const { compiled, answer, claimed, points } = judgement;
  const { criterion, standard } = compiled.indexed;
  const gain = scale(BigInt(compiled.pointsByLevel.get(aim) ?? 0) - BigInt(points), tally);
  const gap: Gap = {
    criterion: criterion.id,
    standard: standard.id,
    level: claimed,
    targetLevel: aim,
    unsure: answer?.unsure === true,
    gainExact: fractionText(gain),
    gain: displayNumber(gain),
    effort: effortOf(judgement, aim),
    blockers: blockersOfCriterion(judgement, context),
  };
  return { gap, gain };
}

/** At least one criterion's effort: a level that the mentor rejected at its top takes work to prove, too. */
function effortOf({ compiled: { indexed }, level, unmet }: Judgement, aim: number): number {
  const steps = stepsBetween(indexed, level ?? indexed.lowest, aim);
  return (indexed.criterion.effort ?? 1) * (steps + (unmet.length > 0 ? 1 : 0));
}

/** gain / effort compared crosswise, so that nothing is rounded. `sort` keeps ties in pack order. */
function compareGaps(a: MeasuredGap, b: MeasuredGap): number {
  if (a.gap.blockers.length > 0 !== b.gap.blockers.length > 0) return a.gap.blockers.length > 0 ? -1 : 1;
  const left = a.gain.numerator * b.gain.denominator * BigInt(b.gap.effort);
  const right = b.gain.numerator * a.gain.denominator * BigInt(a.gap.effort);
  return left > right ? -1 : left < right ? 1 : 0;
}
