import type { Assessment } from '../domain/assessment/assessment.generated';
import { applyScenario, dayOfScenario, type ScenarioContent } from '../domain/assessment/scenario';
import { addFractions, type Fraction, fraction } from '../domain/exact/fraction';
import { displayNumber } from '../domain/exact/rounding';
import type { Problem } from '../domain/problem';
import { contextFor } from '../domain/report/report-context';
import type { BlockerRow } from '../domain/report/report-rows';
import { blockerRows } from '../domain/report/standing-rows';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { score } from '../domain/scoring/score';
import type { Readiness, ScoreResult, StandardScore } from '../domain/scoring/score-result';
import { standardCode } from '../domain/standard/criterion-code';
import type { PackIndex } from '../domain/standard/pack-index';
import { type ShownScore, shownTotal } from './result-view';

/** The layers that a what-if and a path are about: a mentor's verdict cannot be supposed. */
export const SUPPOSED_LAYERS = ['claimed', 'evidenced'] as const;
export type SupposedLayer = (typeof SUPPOSED_LAYERS)[number];

/** How an assessment stands, as it is or as it would be. */
export interface Standing {
  readonly assessment: Assessment;
  readonly asOf: string;
  readonly results: Readonly<Record<SupposedLayer, ScoreResult>>;
  /** What the scenario says but cannot mean in this pack. */
  readonly remarks: readonly Problem[];
}

/** Scores the assessment under a scenario; an empty scenario gives it as it is. */
export function standingOf(index: PackIndex, assessment: Assessment, scenario: ScenarioContent, today: string, policy: GradingPolicy | null): Standing {
  const applied = applyScenario(index, assessment, scenario);
  const asOf = dayOfScenario(scenario, today);
  const scored = (layer: SupposedLayer): ScoreResult => score(index, applied.assessment, { layer, asOf, ...(policy === null ? {} : { policy }) });
  return { assessment: applied.assessment, asOf, results: { claimed: scored('claimed'), evidenced: scored('evidenced') }, remarks: applied.remarks };
}

export interface ScoreChange {
  readonly before: ShownScore;
  readonly after: ShownScore;
  /** Exact difference in points, rounded to 2 decimals once; null: one of the two has no score. */
  readonly change: number | null;
}

export interface StandardChange extends Readonly<Record<SupposedLayer, ScoreChange>> {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** A blocker with the layers that it stands in. */
export interface LayeredBlocker {
  readonly key: string;
  readonly row: BlockerRow;
  readonly layers: readonly SupposedLayer[];
}

/** Two standings side by side. */
export interface StandingChange {
  readonly totals: Readonly<Record<SupposedLayer, ScoreChange>>;
  readonly standards: readonly StandardChange[];
  readonly readiness: Readonly<Record<SupposedLayer, Change<Readiness>>>;
  readonly blockers: Readonly<Record<SupposedLayer, Change<number>>>;
  /** Labels of the chosen policy; null: no policy, or no grade yet. */
  readonly grades: Readonly<Record<SupposedLayer, Change<string | null>>>;
  readonly gone: readonly LayeredBlocker[];
  readonly come: readonly LayeredBlocker[];
}

/** What is different between two standings, for each layer. */
export function compareStandings(index: PackIndex, before: Standing, after: Standing, policy: GradingPolicy | null): StandingChange {
  const each = <T>(make: (from: ScoreResult, to: ScoreResult, layer: SupposedLayer) => T): Readonly<Record<SupposedLayer, T>> => ({
    claimed: make(before.results.claimed, after.results.claimed, 'claimed'),
    evidenced: make(before.results.evidenced, after.results.evidenced, 'evidenced'),
  });
  const labelOf = (id: string | null): string | null => policy?.grades.find((grade) => grade.id === id)?.label ?? null;
  return {
    totals: each((from, to) => ({ before: shownTotal(from), after: shownTotal(to), change: pointsBetween(from.totalExact, to.totalExact) })),
    standards: index.pack.standards.map(({ id, title }) => ({ id, code: standardCode(index, id), title, ...each((from, to) => standardChange(id, from, to)) })),
    readiness: each((from, to) => ({ before: from.readiness, after: to.readiness })),
    blockers: each((from, to) => ({ before: from.blockers.length, after: to.blockers.length })),
    grades: each((from, to) => ({ before: labelOf(from.grade), after: labelOf(to.grade) })),
    gone: blockersOnlyIn(index, before, after),
    come: blockersOnlyIn(index, after, before),
  };
}

function standardChange(id: string, from: ScoreResult, to: ScoreResult): ScoreChange {
  const find = ({ standards }: ScoreResult): StandardScore | undefined => standards.find((standard) => standard.id === id);
  return { before: shownStandard(find(from)), after: shownStandard(find(to)), change: pointsBetween(find(from)?.exact ?? null, find(to)?.exact ?? null) };
}

function shownStandard(standard: StandardScore | undefined): ShownScore {
  if (standard === undefined || standard.applicable === 0) return { kind: 'notApplicable' };
  if (standard.answered === 0 || standard.score === null) return { kind: 'unanswered' };
  return { kind: 'value', low: standard.score, high: standard.score };
}

/** What one exact score differs from another by, "n/d" each, rounded to 2 decimals once; null: one of them is missing. */
export function pointsBetween(before: string | null, after: string | null): number | null {
  if (before === null || after === null) return null;
  const from = parseFraction(before);
  return displayNumber(addFractions(parseFraction(after), { ...from, numerator: -from.numerator }));
}

/** "725/9" as the domain writes it. */
function parseFraction(text: string): Fraction {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return fraction(BigInt(numerator), BigInt(denominator));
}

function blockersOnlyIn(index: PackIndex, one: Standing, other: Standing): readonly LayeredBlocker[] {
  const found = new Map<string, LayeredBlocker>();
  for (const layer of SUPPOSED_LAYERS) {
    const known = new Set(other.results[layer].blockers.map(blockerKey));
    const { blockers } = one.results[layer];
    const rows = rowsOf(index, one, layer);
    blockers.forEach((blocker, place) => {
      const key = blockerKey(blocker);
      const row = rows[place];
      if (known.has(key) || row === undefined) return;
      found.set(key, { key, row, layers: [...(found.get(key)?.layers ?? []), layer] });
    });
  }
  return [...found.values()];
}

const blockerKey = ({ kind, standard, criterion, requirement }: ScoreResult['blockers'][number]): string =>
  [kind, standard ?? '', criterion ?? '', requirement ?? ''].join(' ');

/** One row for each blocker of the layer, in its order. */
function rowsOf(index: PackIndex, { assessment, asOf, results }: Standing, layer: SupposedLayer): readonly BlockerRow[] {
  const result = results[layer];
  return blockerRows(contextFor(index, assessment, asOf), { claimed: result, evidenced: result, verified: result });
}
