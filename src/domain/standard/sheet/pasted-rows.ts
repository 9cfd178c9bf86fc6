import { LAYOUT, PACK_ROWS, WORDS } from './sheet-layout';
import type { Cell, SheetTable } from './sheet-table';
import { createSlugs } from './slugs';

/** What a pasted column holds. */
export type PastedColumn =
  | 'ignore'
  | 'standard'
  | 'section'
  | 'code'
  | 'question'
  | 'guidance'
  | `level${0 | 1 | 2 | 3 | 4 | 5}`
  | 'weight'
  | 'evidence'
  | 'basis'
  | 'remedy';

/** What the rows cannot say about the pack. */
export interface PastedFacts {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly issuer: string;
  readonly status: keyof typeof WORDS.status;
  readonly statusNote: string;
  /** Blank: the criteria are the user's own, and are told as good practice. */
  readonly sourceTitle: string;
  /** Labels from the lowest level up, for rows that bring no levels of their own. */
  readonly levels: readonly string[];
}

export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  /** One for each column. */
  readonly columns: readonly PastedColumn[];
  /** The first row holds headings. */
  readonly hasHeading: boolean;
}

const SOURCE_ID = 'sumber';
const SCALE_ID = 'tingkat-umum';

interface Group {
  readonly id: string;
  readonly title: string;
  readonly sections: Map<string, string>;
}

/**
 * Rows of a table that a person copied, as the six sheets. A blank standard or section means the one above, as in tables with merged cells;
 * a row with one cell only is a heading, and becomes the section of the rows below it. Rows keep their number in what was pasted.
 */
export function pastedSheets(table: PastedTable, facts: PastedFacts): readonly SheetTable[] {
  const groups = new Map<string, Group>();
  const slugs = createSlugs();
  const criteria: Cell[][] = [];
  const evidence: Cell[][] = [];
  let standard = facts.title;
  let section = '';
  for (const row of table.hasHeading ? table.rows.slice(1) : table.rows) {
    const of = (column: PastedColumn): string => cellOf(table, row, column);
    standard = of('standard') || standard;
    section = of('section') || (isHeadingRow(table, row) ? (row.find((cell) => cell !== '') ?? '') : section);
    if (isHeadingRow(table, row)) {
      // Kept as an empty row, so that the rows below keep their numbers.
      criteria.push([]);
      continue;
    }
    const sectionId = sectionOf(groups, slugs.next, standard, section || standard);
    const id = slugs.next(of('code') || 'butir', of('code') === '');
    criteria.push(criterionRow(of, id, sectionId, facts));
    for (const [place, title] of linesOf(of('evidence')).entries())
      evidence.push([id, `bukti-${place + 1}`, title, WORDS.evidenceKind.document, WORDS.yesNo.yes, null]);
  }
  return assemble(groups, criteria, evidence, table, facts);
}

const cellOf = (table: PastedTable, row: readonly string[], column: PastedColumn): string => row[table.columns.indexOf(column)] ?? '';
const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** One cell filled, in a table that has more: a line such as "A. Pengelolaan" between the rows. */
const isHeadingRow = ({ columns }: PastedTable, row: readonly string[]): boolean =>
  columns.filter((column) => column !== 'ignore').length > 1 &&
  row.filter((cell) => cell !== '').length === 1 &&
  (row[columns.indexOf('question')] ?? '') === '';

function sectionOf(groups: Map<string, Group>, slug: (text: string) => string, standard: string, section: string): string {
  const group = groups.get(standard) ?? { id: slug(standard), title: standard, sections: new Map<string, string>() };
  groups.set(standard, group);
  const id = group.sections.get(section) ?? slug(`${group.id}-${section}`);
  group.sections.set(section, id);
  return id;
}

function criterionRow(of: (column: PastedColumn) => string, id: string, section: string, facts: PastedFacts): Cell[] {
  const levels = ([0, 1, 2, 3, 4, 5] as const).map((value) => of(`level${value}`) || null);
  const hasSource = facts.sourceTitle.trim() !== '';
  const cells: Readonly<Record<string, Cell>> = {
    Kode: id,
    Bagian: section,
    Pertanyaan: of('question') || null,
    Petunjuk: of('guidance') || null,
    Skala: levels.every((level) => level === null) ? SCALE_ID : null,
    ...Object.fromEntries(levels.map((level, value) => [`Tingkat ${value}`, level])),
    Bobot: of('weight') || null,
    Keyakinan: hasSource ? WORDS.confidence.confirmed : WORDS.confidence.likely,
    Dasar:
      of('basis') === ''
        ? SOURCE_ID
        : linesOf(of('basis'))
            .map((line) => `${SOURCE_ID}: ${line}`)
            .join('\n'),
    'Langkah pertama': of('remedy') || null,
  };
  return LAYOUT.butir.map((heading) => cells[heading] ?? null);
}

function assemble(
  groups: ReadonlyMap<string, Group>,
  criteria: Cell[][],
  evidence: Cell[][],
  { hasHeading }: PastedTable,
  facts: PastedFacts,
): readonly SheetTable[] {
  const usesScale = criteria.some((row) => row[LAYOUT.butir.indexOf('Skala')] === SCALE_ID);
  const sections = [...groups.values()].flatMap(({ id, title, sections: own }) =>
    [...own].map(([name, section]): Cell[] => [id, title, null, 1, null, section, name]),
  );
  const scale = usesScale ? facts.levels.map((label, value): Cell[] => [SCALE_ID, value, label, null]) : [];
  return [
    { name: 'paket', rows: [[...LAYOUT.paket], ...packRows(facts)] },
    { name: 'sumber', rows: [[...LAYOUT.sumber], [SOURCE_ID, facts.sourceTitle.trim() || facts.issuer, null, null, null, null, WORDS.inForce.unknown, null]] },
    { name: 'skala', rows: [[...LAYOUT.skala], ...scale] },
    { name: 'standar', rows: [[...LAYOUT.standar], ...sections] },
    { name: 'butir', firstRow: hasHeading ? 1 : 0, rows: [[...LAYOUT.butir], ...criteria] },
    { name: 'bukti', rows: [[...LAYOUT.bukti], ...evidence] },
  ];
}

const packRows = (facts: PastedFacts): Cell[][] => [
  [PACK_ROWS.id, facts.id],
  [PACK_ROWS.version, facts.version],
  [PACK_ROWS.title, facts.title],
  [PACK_ROWS.summary, facts.title],
  [PACK_ROWS.issuer, facts.issuer],
  [PACK_ROWS.status, WORDS.status[facts.status]],
  [PACK_ROWS.statusNote, facts.statusNote],
  [PACK_ROWS.appliesTo, 'umum'],
];

/** Headings that tables of instruments usually have, so that most columns are matched before the user looks. */
const GUESSES: readonly (readonly [RegExp, PastedColumn])[] = [
  [/^(no\.?|nomor|kode|id)$/i, 'code'],
  [/^sub\b|^sub-|bagian|aspek|kelompok|section/i, 'section'],
  [/standar|komponen|chapter|bab\b/i, 'standard'],
  [/pertanyaan|butir|indikator|uraian|pernyataan|kriteria|criteria|question/i, 'question'],
  [/petunjuk|penjelasan|keterangan|guidance/i, 'guidance'],
  [/bobot|weight/i, 'weight'],
  [/bukti|dokumen|evidence/i, 'evidence'],
  [/dasar|pasal|sumber|rujukan/i, 'basis'],
  [/langkah|tindak/i, 'remedy'],
];

function guessColumn(heading: string): PastedColumn {
  const [, level] = /^(?:tingkat|skor|nilai|level)\s*([0-5])\b/i.exec(heading.trim()) ?? [];
  if (level !== undefined) return `level${level}` as PastedColumn;
  return GUESSES.find(([pattern]) => pattern.test(heading.trim()))?.[1] ?? 'ignore';
}

/** A first matching of columns by their headings; each meaning is given once. */
export function guessColumns(headings: readonly string[]): readonly PastedColumn[] {
  const used = new Set<PastedColumn>();
  return headings.map((heading) => {
    const guess = guessColumn(heading);
    if (guess === 'ignore' || used.has(guess)) return 'ignore';
    used.add(guess);
    return guess;
  });
}
