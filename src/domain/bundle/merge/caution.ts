import { canonicalJson } from '../../canonical-json';

/**
 * Which of several values counts until somebody chooses: always the same one on every device, and the one that promises
 * least, so that no score gains from an open conflict. Nothing else follows from the order; no value is dropped.
 *
 * | part                    | first to last                                                          |
 * |-------------------------|------------------------------------------------------------------------|
 * | claim                   | unanswered, levels from low to high, "tidak berlaku"                   |
 * | verdict                 | none, rejected, adjusted (lower level first), confirmed                |
 * | status of evidence      | missing, requested, available                                          |
 * | status of an action     | open, doing, dropped, done                                             |
 * | existence of an answer  | gone, there                                                            |
 * | existence, other        | there, gone                                                            |
 * | anything else           | by its text (canonical JSON), empty last                               |
 */
const STATUS: Readonly<Record<string, number>> = { missing: 0, requested: 1, available: 2, open: 3, doing: 4, dropped: 5, done: 6 };
const VERDICTS: Readonly<Record<string, number>> = { rejected: 1, adjusted: 2, confirmed: 3 };
const LAST = 9;
const LEVELS = 1000;

const rankOf = (ranks: Readonly<Record<string, number>>, name: unknown): number =>
  typeof name === 'string' && Object.hasOwn(ranks, name) ? (ranks[name] ?? LAST) : LAST;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});
const levelOf = (level: unknown): number => (typeof level === 'number' ? Math.min(Math.max(level, 0), LEVELS - 1) : 0);

function claimRank(value: unknown): number {
  const { level, notApplicable } = fieldsOf(value);
  if (notApplicable !== undefined) return LEVELS + 1;
  return typeof level === 'number' ? levelOf(level) + 1 : 0;
}

function verdictRank(value: unknown): number {
  const { verdict, level } = fieldsOf(value);
  return value === undefined ? 0 : rankOf(VERDICTS, verdict) * LEVELS + levelOf(level);
}

function rank(cell: string, value: unknown): number {
  if (cell === 'claim') return claimRank(value);
  if (cell === 'verification') return verdictRank(value);
  if (cell.endsWith('status')) return value === undefined ? LAST + 1 : rankOf(STATUS, value);
  return value === undefined ? 1 : 0;
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value));

export function byCaution(cell: string, one: unknown, other: unknown): number {
  return rank(cell, one) - rank(cell, other) || (textOf(one) < textOf(other) ? -1 : Number(textOf(one) > textOf(other)));
}
