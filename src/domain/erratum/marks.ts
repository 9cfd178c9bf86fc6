import type { PackIndex } from '../standard/pack-index';
import type { Erratum, ErratumMark } from './erratum.generated';

/** What a reader writes about one criterion, field by field; '' where nothing stands yet. */
export interface MarkTexts {
  readonly doubt: string;
  readonly title: string;
  readonly number: string;
  readonly url: string;
}

/** A mark as it is kept on the device, complete or not; each criterion has one at most. */
export interface DraftMark extends MarkTexts {
  readonly criterion: string;
  /** YYYY-MM-DD: the day on which it was begun. */
  readonly markedOn: string;
}

/** Longest texts, as the schema has them (standards/schema/erratum.schema.json). */
export const MARK_LIMITS: Readonly<Record<keyof MarkTexts, number>> = { doubt: 6000, title: 500, number: 500, url: 500 };

const NO_TEXTS: MarkTexts = { doubt: '', title: '', number: '', url: '' };
const FIELDS = ['doubt', 'title', 'number', 'url'] as const;

const isBlank = (text: string): boolean => text.trim() === '';

/** What a link must look like; an empty field is none. */
export const isUsableLink = (url: string): boolean => isBlank(url) || /^https?:\/\/\S+$/.test(url.trim());

/** Only these go into the file: what is wrong, and where it stands rightly. */
export const isComplete = ({ doubt, title, url }: MarkTexts): boolean => !isBlank(doubt) && !isBlank(title) && isUsableLink(url);

/** The marks without the former of this criterion, and with the changed one; a mark without any text is none. */
export function withTexts(marks: readonly DraftMark[], criterion: string, texts: Partial<MarkTexts>, today: string): readonly DraftMark[] {
  const former = marks.find((mark) => mark.criterion === criterion);
  const changed: DraftMark = { ...NO_TEXTS, markedOn: today, ...former, ...texts, criterion };
  if (FIELDS.every((field) => isBlank(changed[field]))) return withoutMark(marks, criterion);
  return former === undefined ? [...marks, changed] : marks.map((mark) => (mark === former ? changed : mark));
}

export const withoutMark = (marks: readonly DraftMark[], criterion: string): readonly DraftMark[] => marks.filter((mark) => mark.criterion !== criterion);

/** Marks out of what stands in the store; anything that is none is left out. */
export function readMarks(stored: unknown): readonly DraftMark[] {
  if (typeof stored !== 'object' || stored === null || !('marks' in stored) || !Array.isArray(stored.marks)) return [];
  return stored.marks.filter(isDraftMark);
}

const isDraftMark = (value: unknown): value is DraftMark =>
  typeof value === 'object' && value !== null && ['criterion', 'markedOn', ...FIELDS].every((key) => typeof Reflect.get(value, key) === 'string');

/** The file for the pack's keeper: complete marks of criteria that the pack has, in its order. null: there is none yet. */
export function erratumOf(
  index: PackIndex,
  marks: readonly DraftMark[],
  { sha256, today }: { readonly sha256: string; readonly today: string },
): Erratum | null {
  const byCriterion = new Map(marks.filter(isComplete).map((mark) => [mark.criterion, mark]));
  const listed = index.criteria.flatMap(({ criterion }) => {
    const mark = byCriterion.get(criterion.id);
    return mark === undefined ? [] : [markOf(mark, criterion.question)];
  });
  if (listed.length === 0) return null;
  return { format: 'siap-lks/erratum@1', pack: { id: index.pack.id, version: index.pack.version, sha256 }, createdOn: today, marks: listed };
}

function markOf({ criterion, doubt, title, number, url, markedOn }: DraftMark, question: string): ErratumMark {
  const source = {
    title: title.trim(),
    ...(isBlank(number) ? {} : { number: number.trim() }),
    ...(isBlank(url) ? {} : { url: url.trim() }),
  };
  return { criterion, question, doubt: doubt.trim(), source, markedOn };
}
