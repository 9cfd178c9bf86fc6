import { criterionCode } from '../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import type { Level } from '../domain/standard/standard-pack.generated';

/** What was typed before Enter, understood. Nothing is written for `next`, `jump` and `refused`. */
export type Entry =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'notApplicable' | 'unsure' | 'withdraw' | 'next' }
  | { readonly kind: 'jump'; readonly criterion: string }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly text: string };

/** `notAsked`: its condition does not hold for this institution. */
export type Refusal = 'notOnScale' | 'unknownCode' | 'notAsked' | 'unreadable';

const SIGNS: Readonly<Record<string, 'notApplicable' | 'unsure' | 'withdraw' | 'next'>> = {
  '': 'next',
  t: 'notApplicable',
  '?': 'unsure',
  '-': 'withdraw',
};

const NUMBER = /^\d+$/;
/** `B12`, `b.12`, `/B 12`; after a slash the letters may be left out: `/12` stays in the standard. */
const CODE = /^(\/?)\s*([a-z]*)[\s.]*(\d+)$/i;

/**
 * | typed                    | meaning                                             |
 * |--------------------------|-----------------------------------------------------|
 * | nothing                  | leave it as it is, go on                            |
 * | digits                   | the level of that value, if the scale has it        |
 * | `t`, `?`, `-`            | not applicable, unsure, withdraw                    |
 * | `B12`, `B.12`, `/B12`    | go to that code                                     |
 * | `/12`                    | go to that number in the same standard              |
 * | anything else            | refused                                             |
 */
export function readEntry(text: string, current: IndexedCriterion, index: PackIndex): Entry {
  const typed = text.trim();
  const sign = Object.hasOwn(SIGNS, typed.toLowerCase()) ? SIGNS[typed.toLowerCase()] : undefined;
  if (sign !== undefined) return { kind: sign };
  if (NUMBER.test(typed)) {
    const level = current.levels.find(({ value }) => value === Number(typed));
    return level === undefined ? { kind: 'refused', why: 'notOnScale', text: typed } : { kind: 'level', level };
  }
  const [, slash = '', letters = '', number = ''] = CODE.exec(typed) ?? [];
  if (number === '' || (slash === '' && letters === '')) return { kind: 'refused', why: 'unreadable', text: typed };
  const criterion = criterionOfCode(index, letters === '' ? standardLetters(index, current) : letters, Number(number));
  return criterion === null ? { kind: 'refused', why: 'unknownCode', text: typed } : { kind: 'jump', criterion };
}

const standardLetters = (index: PackIndex, { criterion }: IndexedCriterion): string => criterionCode(index, criterion.id).split('.')[0] ?? '';

/** null: no criterion has that code. */
function criterionOfCode(index: PackIndex, letters: string, number: number): string | null {
  const code = `${letters.toUpperCase()}.${number}`;
  return index.criteria.find(({ criterion }) => criterionCode(index, criterion.id) === code)?.criterion.id ?? null;
}
