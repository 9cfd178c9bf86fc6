import type { Basis, Crosswalk } from '../../standard-pack.generated';
import { EMPTY_WORD, WORDS } from '../sheet-layout';
import { type CellReading, type CellText, meaning, noMeaning } from './cell-text';

const ID = '[A-Za-z0-9][A-Za-z0-9._-]*';

const isEmptyWord = (text: string): boolean => text.trim().toLowerCase() === EMPTY_WORD;
const partsOf = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Words with commas (or one a line) between them. */
export const wordList: CellText<readonly string[]> = {
  write: (words) => (words.length === 0 ? EMPTY_WORD : words.join(', ')),
  read: (text) => meaning(isEmptyWord(text) ? [] : partsOf(text, /[,\n]/)),
};

/** One thing a line, each read on its own; the first that cannot be read is told. */
function lines<T>(text: string, read: (line: string) => CellReading<T>): CellReading<readonly T[]> {
  if (isEmptyWord(text)) return meaning([]);
  const items: T[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const item = read(line);
    if (!item.ok) return item;
    items.push(item.value);
  }
  return meaning(items);
}

const BASIS = new RegExp(`^\\s*(${ID})\\s*(?:: ?(.*))?$`, 's');

/** `sumber: pasal`, one a line. */
export const basisList: CellText<readonly Basis[]> = {
  write: (list) => (list.length === 0 ? EMPTY_WORD : list.map(({ source, section }) => (section === undefined ? source : `${source}: ${section}`)).join('\n')),
  read: (text) =>
    lines(text, (line) => {
      const [, source, section] = BASIS.exec(line) ?? [];
      if (source === undefined) return noMeaning('sheet/basis', { text: line.trim() });
      return meaning(section === undefined || section.trim() === '' ? { source } : { source, section });
    }),
};

const CROSSWALK = new RegExp(`^\\s*(${ID})\\s*/\\s*(${ID})\\s+(\\S.*?)\\s*$`);
const RELATIONS = Object.entries(WORDS.relation) as [Crosswalk['relation'], string][];

/** `paket/butir sama`, one a line. */
export const crosswalkList: CellText<readonly Crosswalk[]> = {
  write: (list) =>
    list.length === 0 ? EMPTY_WORD : list.map(({ pack, criterion, relation }) => `${pack}/${criterion} ${WORDS.relation[relation]}`).join('\n'),
  read: (text) =>
    lines(text, (line) => {
      const [, pack, criterion, word = ''] = CROSSWALK.exec(line) ?? [];
      const relation = RELATIONS.find(([, name]) => name === word.toLowerCase())?.[0];
      return pack === undefined || criterion === undefined || relation === undefined
        ? noMeaning('sheet/same-as', { text: line.trim() })
        : meaning({ pack, criterion, relation });
    }),
};
