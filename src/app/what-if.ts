import { answerOf, claimedLevelOf } from '../domain/assessment/answer';
import type { Assessment, Scenario, ScenarioEvidence } from '../domain/assessment/assessment.generated';
import { isCalendarDate } from '../domain/calendar-date';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import type { ActionWish } from './new-actions';

/** A what-if while it is being tried: levels, evidence and a day that differ from the answers. Nothing of it is an answer. */
export interface WhatIf {
  /** The kept scenario that it was opened from; null: none. */
  readonly scenario: string | null;
  readonly levels: Readonly<Record<string, number>>;
  /** Requirements taken as met. */
  readonly evidence: readonly ScenarioEvidence[];
  /** null: today. */
  readonly asOf: string | null;
}

export const NO_CHANGE: WhatIf = { scenario: null, levels: {}, evidence: [], asOf: null };

export const isUnchanged = ({ levels, evidence, asOf }: WhatIf): boolean => Object.keys(levels).length === 0 && evidence.length === 0 && asOf === null;

export const whatIfOf = ({ id, levels, evidence = [], asOf }: Scenario): WhatIf => ({ scenario: id, levels, evidence, asOf: asOf ?? null });

/** The same as the part of a scenario that says what is different. */
export const contentOf = ({ levels, evidence, asOf }: WhatIf): Pick<Scenario, 'levels' | 'evidence' | 'asOf'> => ({
  levels: { ...levels },
  ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
  ...(asOf === null ? {} : { asOf }),
});

/** True where two what-ifs differ in nothing but the scenario they were opened from. */
export function isSameContent(one: WhatIf, other: WhatIf): boolean {
  const text = ({ levels, evidence, asOf }: WhatIf): string =>
    JSON.stringify([
      Object.entries(levels)
        .map(([id, level]) => `${id} ${level}`)
        .sort(),
      evidence.map(({ criterion, requirement }) => `${criterion} ${requirement}`).sort(),
      asOf,
    ]);
  return text(one) === text(other);
}

/** Puts a criterion at a level; null: as it is answered. */
export function withLevelOf(whatIf: WhatIf, criterion: string, level: number | null): WhatIf {
  const { [criterion]: _former, ...others } = whatIf.levels;
  return { ...whatIf, levels: level === null ? others : { ...others, [criterion]: level } };
}

const isSame = (one: ScenarioEvidence, other: ScenarioEvidence): boolean => one.criterion === other.criterion && one.requirement === other.requirement;

export const takesAsMet = ({ evidence }: WhatIf, wish: ScenarioEvidence): boolean => evidence.some((other) => isSame(other, wish));

export function withEvidenceMet(whatIf: WhatIf, wish: ScenarioEvidence, isMet: boolean): WhatIf {
  const others = whatIf.evidence.filter((other) => !isSame(other, wish));
  return { ...whatIf, evidence: isMet ? [...others, wish] : others };
}

/** '' or a day that no calendar has: today. */
export const withDay = (whatIf: WhatIf, date: string): WhatIf => ({ ...whatIf, asOf: isCalendarDate(date) ? date : null });

/** Puts a criterion back as it is answered. */
export function withoutCriterion(whatIf: WhatIf, criterion: string): WhatIf {
  const { evidence } = whatIf;
  return { ...withLevelOf(whatIf, criterion, null), evidence: evidence.filter((wish) => wish.criterion !== criterion) };
}

/** The criteria that a what-if names, in pack order; those that the pack does not have come last. */
export function changedCriteria(whatIf: WhatIf, index: PackIndex): readonly string[] {
  const orderOf = (id: string): number => index.criterionById.get(id)?.order ?? index.criteria.length;
  const ids = new Set([...Object.keys(whatIf.levels), ...whatIf.evidence.map(({ criterion }) => criterion)]);
  return [...ids].sort((a, b) => orderOf(a) - orderOf(b));
}

/**
 * Where a criterion that is taken up begins: one level higher than it is answered, its missing evidence in hand; at the top of its
 * scale with all evidence nothing is left to try, and it begins as it is.
 */
export function takeUp(whatIf: WhatIf, indexed: IndexedCriterion, assessment: Assessment, unmet: readonly string[]): WhatIf {
  const { id } = indexed.criterion;
  const level = claimedLevelOf(indexed, answerOf(assessment, id)) ?? indexed.lowest;
  const next = indexed.levels.find(({ value }) => value > level)?.value ?? null;
  return unmet.reduce((current, requirement) => withEvidenceMet(current, { criterion: id, requirement }, true), withLevelOf(whatIf, id, next));
}

/** What of a what-if is work to do: criteria that rise, and evidence to get. A level that falls is no plan. In pack order. */
export function wishesOf(whatIf: WhatIf, index: PackIndex, assessment: Assessment): readonly ActionWish[] {
  return changedCriteria(whatIf, index).flatMap((criterion) => {
    const indexed = index.criterionById.get(criterion);
    if (indexed === undefined) return [];
    const now = claimedLevelOf(indexed, answerOf(assessment, criterion));
    const level = Object.hasOwn(whatIf.levels, criterion) ? (whatIf.levels[criterion] ?? null) : null;
    const isRise = level !== null && level > (now ?? indexed.lowest);
    const requirements = whatIf.evidence.filter((wish) => wish.criterion === criterion).map(({ requirement }) => requirement);
    if (!isRise && requirements.length === 0) return [];
    return [{ criterion, toLevel: (isRise ? level : now) ?? undefined, ...(requirements.length === 0 ? {} : { requirements }) }];
  });
}

/** A stored draft, or none where what is stored is not one. */
export function whatIfFrom(stored: unknown): WhatIf | null {
  if (!isRecord(stored) || !isRecord(stored.levels) || !Array.isArray(stored.evidence)) return null;
  const levels = Object.entries(stored.levels).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const evidence = stored.evidence.filter(isRecord).flatMap(({ criterion, requirement }) => {
    return typeof criterion === 'string' && typeof requirement === 'string' ? [{ criterion, requirement }] : [];
  });
  const asOf = typeof stored.asOf === 'string' && isCalendarDate(stored.asOf) ? stored.asOf : null;
  return { scenario: typeof stored.scenario === 'string' ? stored.scenario : null, levels: Object.fromEntries(levels), evidence, asOf };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
