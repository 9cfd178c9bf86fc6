import type { Answer, Assessment } from '../domain/assessment/assessment.generated';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import { answerOf } from './workspace';

export type CriterionFilter = 'all' | 'unanswered' | 'checkAgain' | 'gaps' | 'critical' | 'mine';

/** How a criterion stands in the list; one word each on screen. */
export type AnswerStatus = 'unanswered' | 'unsure' | 'checkAgain' | 'gap' | 'full' | 'notApplicable' | 'excluded';

export interface CriterionEntry {
  readonly indexed: IndexedCriterion;
  readonly status: AnswerStatus;
  readonly level: number | null;
  readonly owner: string;
}

export interface ListQuery {
  readonly filter: CriterionFilter;
  readonly owner: string;
  /** Words that must all occur in question, code or section; case does not matter. */
  readonly search: string;
}

type Applicability = ReadonlyMap<string, string>;

export function statusOf(indexed: IndexedCriterion, answer: Answer | undefined, applicability: Applicability): AnswerStatus {
  const applies = applicability.get(indexed.criterion.id);
  if (applies === 'excludedByCondition') return 'excluded';
  if (applies === 'excludedNotApplicable') return 'notApplicable';
  if (answer?.checkAgain !== undefined) return 'checkAgain';
  if (answer === undefined || answer.level === null) return answer?.unsure === true ? 'unsure' : 'unanswered';
  return answer.level < indexed.highest ? 'gap' : 'full';
}

/** Every criterion of the pack with its status, in pack order; those excluded by a condition are among them, as `excluded`. */
export function listCriteria(index: PackIndex, assessment: Assessment, applicability: Applicability): readonly CriterionEntry[] {
  return index.criteria.map((indexed) => {
    const answer = answerOf(assessment, indexed.criterion.id);
    return { indexed, status: statusOf(indexed, answer, applicability), level: answer?.level ?? null, owner: answer?.owner?.trim() ?? '' };
  });
}

export function filterCriteria(entries: readonly CriterionEntry[], query: ListQuery, codeOf: (criterion: string) => string): readonly CriterionEntry[] {
  const words = query.search
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => passes(entry, query) && matches(entry, words, codeOf));
}

/** Not answered as far as scoring goes. */
export const isOpen = ({ status }: CriterionEntry): boolean => status === 'unanswered' || status === 'unsure' || status === 'checkAgain';

function passes(entry: CriterionEntry, query: ListQuery): boolean {
  switch (query.filter) {
    case 'all':
      return entry.status !== 'excluded';
    case 'unanswered':
      return isOpen(entry);
    case 'checkAgain':
      return entry.status === 'checkAgain';
    case 'gaps':
      return entry.status === 'gap';
    case 'critical':
      return entry.indexed.criterion.critical !== undefined && entry.status !== 'excluded';
    case 'mine':
      return entry.owner !== '' && entry.owner === query.owner && entry.status !== 'excluded';
  }
}

function matches(entry: CriterionEntry, words: readonly string[], codeOf: (criterion: string) => string): boolean {
  if (words.length === 0) return true;
  const { criterion, section, standard } = entry.indexed;
  const text = [codeOf(criterion.id), criterion.question, section.title, standard.title, ...(criterion.tags ?? [])].join(' ').toLocaleLowerCase('id');
  return words.every((word) => text.includes(word));
}

/** The next criterion that is still open, after the given one and round to the start; null: all are answered. */
export function nextUnanswered(entries: readonly CriterionEntry[], after: string | null): CriterionEntry | null {
  const at = entries.findIndex((entry) => entry.indexed.criterion.id === after);
  const round = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return round.find((entry) => entry.status === 'unanswered' || entry.status === 'checkAgain') ?? round.find((entry) => entry.status === 'unsure') ?? null;
}

export interface Progress {
  readonly answered: number;
  readonly applicable: number;
}

export function progressOf(entries: readonly CriterionEntry[]): Progress {
  const applicable = entries.filter((entry) => entry.status !== 'excluded' && entry.status !== 'notApplicable');
  return { applicable: applicable.length, answered: applicable.filter((entry) => entry.status === 'gap' || entry.status === 'full').length };
}

/** Names already used as person in charge, in alphabetical order. */
export const ownersOf = (entries: readonly CriterionEntry[]): readonly string[] =>
  [...new Set(entries.map((entry) => entry.owner).filter((owner) => owner !== ''))].sort((a, b) => a.localeCompare(b, 'id'));
