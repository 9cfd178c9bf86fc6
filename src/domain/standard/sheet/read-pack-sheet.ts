import type { Problem } from '../../problem';
import type { InstitutionKind, ProfileField, ScoringRule, StandardPack, Supersession } from '../standard-pack.generated';
import { present, type RowReader, readRow } from './cell-reader';
import { wordList } from './cells/lists';
import { type PackPlaces, rowCells } from './pack-places';
import { EMPTY_WORD, PACK_ROWS, REMOVED_WORD, WORDS } from './sheet-layout';
import { openSheet, sheetPointer } from './sheet-rows';
import type { SheetTable } from './sheet-table';

export type PackHead = Omit<StandardPack, 'sources' | 'scales' | 'standards'>;
type Reader = RowReader<'paket'>;

/** The rows of sheet `paket` by what they say. */
interface PackRows {
  readonly one: (name: string) => Reader | undefined;
  readonly all: (name: string) => readonly Reader[];
  /** Notes a row that is missing or blank. */
  readonly needed: (name: string, read: (reader: Reader) => string | undefined, standIn?: string) => string;
}

const nameKey = (text: string): string => text.trim().toLowerCase();
const REPEATED: readonly string[] = [PACK_ROWS.profileField, PACK_ROWS.formerCriterion].map(nameKey);
const KNOWN: readonly string[] = Object.values(PACK_ROWS).map(nameKey);

function openRows(tables: readonly SheetTable[], problems: Problem[]): PackRows {
  const named = openSheet(tables, 'paket', problems).map((row) => {
    const reader = readRow(row, problems);
    return { name: nameKey(reader.code('Isian') ?? ''), reader };
  });
  const seen = new Set<string>();
  for (const { name, reader } of named) {
    if (!KNOWN.includes(name)) reader.note('sheet/unknown-row', 'Isian', { text: reader.code('Isian') ?? '', names: Object.values(PACK_ROWS).join(', ') });
    else if (seen.has(name) && !REPEATED.includes(name)) reader.note('sheet/row-twice', 'Isian', { name: reader.code('Isian') ?? '' });
    seen.add(name);
  }
  const all: PackRows['all'] = (name) => named.filter((row) => row.name === nameKey(name)).map(({ reader }) => reader);
  const one: PackRows['one'] = (name) => all(name)[0];
  return {
    one,
    all,
    needed: (name, read, standIn = '-') => {
      const reader = one(name);
      if (reader !== undefined) return reader.needed('Isi', read(reader), standIn);
      if (named.length > 0) problems.push({ code: 'sheet/missing-row', pointer: sheetPointer('paket'), data: { name } });
      return standIn;
    },
  };
}

const textOf = (reader: Reader): string | undefined => reader.text('Isi');
const codeOf = (reader: Reader | undefined): string | undefined => reader?.code('Isi');

/** Sheet `paket`: what the pack says of itself, profile numbers, and what it supersedes. What cannot be read is noted, and stood in for. */
export function readPackSheet(tables: readonly SheetTable[], places: PackPlaces, problems: Problem[]): PackHead {
  const rows = openRows(tables, problems);
  const head: PackHead = {
    format: 'siap-lks/standard-pack@1',
    language: 'id',
    id: rows.needed(PACK_ROWS.id, codeOf, 'kode'),
    version: rows.needed(PACK_ROWS.version, codeOf, '1.0.0'),
    title: rows.needed(PACK_ROWS.title, textOf),
    summary: rows.needed(PACK_ROWS.summary, textOf),
    issuer: rows.needed(PACK_ROWS.issuer, textOf),
    status: readStatus(rows),
    statusNote: rows.needed(PACK_ROWS.statusNote, textOf),
    appliesTo: (rows.one(PACK_ROWS.appliesTo)?.parsed('Isi', wordList) ?? []) as InstitutionKind[],
    profileFields: rows.all(PACK_ROWS.profileField).map((reader) => readProfileField(reader, places)),
    ...present<{ scoring: ScoringRule; supersedes: Supersession }>({ scoring: readScoring(rows), supersedes: readSupersession(rows, places) }),
  };
  return head;
}

/** Where each part of the head stands; the whole pack is remembered once it is put together. */
export function packCells(tables: readonly SheetTable[]): Record<string, string> {
  const rows = openRows(tables, []);
  const cellOf = (name: string): string => sheetPointer('paket', rows.one(name)?.row.number, 'Isi');
  const { criterionScoring, totalScoring: _total, formerId, formerVersion: _version, formerCriterion: _from, profileField: _field, ...facts } = PACK_ROWS;
  return {
    ...Object.fromEntries(Object.entries(facts).map(([key, name]) => [key, cellOf(name)])),
    scoring: cellOf(criterionScoring),
    supersedes: cellOf(formerId),
  };
}

function readStatus(rows: PackRows): StandardPack['status'] {
  const status = rows.one(PACK_ROWS.status)?.choice('Isi', WORDS.status);
  rows.needed(PACK_ROWS.status, () => status);
  return status ?? 'indicative';
}

function readProfileField(reader: Reader, places: PackPlaces): ProfileField {
  const unit = reader.row.cell('Satuan');
  const field: ProfileField = {
    id: reader.needed('Isi', reader.code('Isi'), 'angka'),
    label: reader.needed('Keterangan', reader.text('Keterangan'), '-'),
    // Not every number has a unit; spaces are kept as they stand.
    unit: typeof unit === 'string' ? unit : (reader.text('Satuan') ?? ''),
    ...present<{ min: number; max: number }>({ min: reader.number('Paling kecil'), max: reader.number('Paling besar') }),
  };
  return places.remember(field, ...rowCells(reader.row, { id: 'Isi', label: 'Keterangan', unit: 'Satuan', min: 'Paling kecil', max: 'Paling besar' }));
}

function readScoring(rows: PackRows): ScoringRule | undefined {
  if (codeOf(rows.one(PACK_ROWS.criterionScoring))?.toLowerCase() === EMPTY_WORD) return {};
  const criterion = rows.one(PACK_ROWS.criterionScoring)?.choice('Isi', WORDS.criterionScoring);
  const total = rows.one(PACK_ROWS.totalScoring)?.choice('Isi', WORDS.totalScoring);
  return criterion === undefined && total === undefined ? undefined : present<ScoringRule>({ criterion, total });
}

function readSupersession(rows: PackRows, places: PackPlaces): Supersession | undefined {
  const id = codeOf(rows.one(PACK_ROWS.formerId));
  const version = codeOf(rows.one(PACK_ROWS.formerVersion));
  const moved = rows.all(PACK_ROWS.formerCriterion);
  if (id === undefined && version === undefined && moved.length === 0) return undefined;
  rows.needed(PACK_ROWS.formerId, codeOf);
  rows.needed(PACK_ROWS.formerVersion, codeOf);
  const criteria = new Map<string, string | null>();
  const cells: Record<string, string> = {};
  for (const reader of moved) {
    const from = reader.needed('Isi', reader.code('Isi'), 'butir');
    const to = reader.needed('Keterangan', reader.code('Keterangan'), REMOVED_WORD);
    if (criteria.has(from)) reader.note('sheet/former-twice', 'Isi', { id: from });
    criteria.set(from, to.toLowerCase() === REMOVED_WORD ? null : to);
    cells[from] = sheetPointer('paket', reader.row.number, 'Keterangan');
  }
  const idCell = sheetPointer('paket', rows.one(PACK_ROWS.formerId)?.row.number, 'Isi');
  const versionCell = sheetPointer('paket', rows.one(PACK_ROWS.formerVersion)?.row.number, 'Isi');
  const supersedes: Supersession = {
    id: id ?? 'kode',
    version: version ?? '1.0.0',
    criteria: places.remember(Object.fromEntries(criteria), idCell, cells),
  };
  return places.remember(supersedes, idCell, { id: idCell, version: versionCell });
}
