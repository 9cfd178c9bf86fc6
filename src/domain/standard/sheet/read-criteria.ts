import type { Problem } from '../../problem';
import type { Condition, Criterion, EvidenceRequirement, Level, Measure, Scale } from '../standard-pack.generated';
import { present, type RowReader, readRow } from './cell-reader';
import { conditionCell } from './cells/condition-text';
import { basisList, crosswalkList, wordList } from './cells/lists';
import { measureText } from './cells/measure-text';
import { levelHeading, readLevel } from './inline-scale';
import { type PackPlaces, rowCells } from './pack-places';
import { INLINE_LEVELS, WORDS } from './sheet-layout';
import { openSheet, sheetPointer } from './sheet-rows';
import type { SheetTable } from './sheet-table';

type Reader = RowReader<'butir'>;

export interface ReadCriterion {
  readonly section: string;
  readonly reader: Reader;
  readonly criterion: Criterion;
}

/** Sheet `butir`; levels that stand in a row go into `scales`. */
export function readCriteria(tables: readonly SheetTable[], scales: Map<string, Scale>, places: PackPlaces, problems: Problem[]): readonly ReadCriterion[] {
  const evidence = readEvidence(tables, places, problems);
  const read = openSheet(tables, 'butir', problems).map((row) => {
    const reader = readRow(row, problems);
    const criterion = readCriterion(reader, evidence, readScaleId(reader, scales, places), places);
    return { section: reader.needed('Bagian', reader.code('Bagian'), ''), reader, criterion };
  });
  noteOrphans(evidence, read, problems);
  return read;
}

type EvidenceByCriterion = ReadonlyMap<string, { readonly items: EvidenceRequirement[]; readonly row: number }>;

function readCriterion(reader: Reader, evidence: EvidenceByCriterion, scale: string, places: PackPlaces): Criterion {
  const id = reader.needed('Kode', reader.code('Kode'), 'butir');
  const critical = reader.number('Kritis mulai');
  const criterion: Criterion = {
    id,
    question: reader.needed('Pertanyaan', reader.text('Pertanyaan'), '-'),
    scale,
    weight: reader.number('Bobot') ?? 1,
    confidence: reader.choice('Keyakinan', WORDS.confidence) ?? 'likely',
    evidence: [...(evidence.get(id)?.items ?? [])],
    basis: mutable(reader.parsed('Dasar', basisList)) ?? [],
    ...present<Partial<Criterion>>({
      guidance: reader.text('Petunjuk'),
      critical: critical === undefined ? undefined : { atLeast: critical },
      appliesWhen: reader.parsed<Condition>('Berlaku bila', conditionCell),
      measure: reader.parsed<Measure>('Ukuran', measureText),
      remedy: reader.text('Langkah pertama'),
      effort: reader.number('Usaha'),
      dependsOn: mutable(reader.parsed('Setelah butir', wordList)),
      sameAs: mutable(reader.parsed('Sama dengan', crosswalkList)),
      tags: mutable(reader.parsed('Label', wordList)),
    }),
  };
  // A scale that stands in the row is called as the criterion: what is wrong with its name is wrong with the code.
  const scaleColumn = reader.code('Skala') === undefined && scale === id ? 'Kode' : 'Skala';
  return places.remember(criterion, ...rowCells(reader.row, { ...COLUMNS, scale: scaleColumn }));
}

const COLUMNS = {
  id: 'Kode',
  question: 'Pertanyaan',
  guidance: 'Petunjuk',
  scale: 'Skala',
  weight: 'Bobot',
  confidence: 'Keyakinan',
  critical: 'Kritis mulai',
  appliesWhen: 'Berlaku bila',
  measure: 'Ukuran',
  basis: 'Dasar',
  remedy: 'Langkah pertama',
  effort: 'Usaha',
  dependsOn: 'Setelah butir',
  sameAs: 'Sama dengan',
  tags: 'Label',
} as const;

/** Not copied: a cell that holds JSON may not be a list at all, and the schema is still to say so. */
const mutable = <T>(items: readonly T[] | undefined): T[] | undefined => items as T[] | undefined;

/** Levels in the row make a scale, called as `Skala` says or else as the criterion; without them `Skala` names one of sheet `skala`. */
function readScaleId(reader: Reader, scales: Map<string, Scale>, places: PackPlaces): string {
  const levels = INLINE_LEVELS.flatMap((value): Level[] => {
    const text = reader.text(levelHeading(value));
    if (text === undefined) return [];
    const cell = sheetPointer('butir', reader.row.number, levelHeading(value));
    return [places.remember(readLevel(value, text), cell, {})];
  });
  const named = reader.code('Skala');
  if (levels.length === 0 && named === undefined) reader.note('sheet/no-levels', 'Skala');
  if (levels.length === 0) return named ?? '-';
  const id = named ?? reader.code('Kode') ?? '-';
  if (scales.has(id)) reader.note('sheet/scale-twice', 'Skala', { scale: id });
  const nameCell = sheetPointer('butir', reader.row.number, named === undefined ? 'Kode' : 'Skala');
  scales.set(id, places.remember({ levels }, nameCell, { levels: sheetPointer('butir', reader.row.number, levelHeading(0)) }));
  return id;
}

function readEvidence(tables: readonly SheetTable[], places: PackPlaces, problems: Problem[]): EvidenceByCriterion {
  const byCriterion = new Map<string, { items: EvidenceRequirement[]; row: number }>();
  for (const row of openSheet(tables, 'bukti', problems)) {
    const reader = readRow(row, problems);
    const criterion = reader.needed('Kode butir', reader.code('Kode butir'), '');
    const requirement: EvidenceRequirement = {
      id: reader.needed('Kode bukti', reader.code('Kode bukti'), 'bukti'),
      title: reader.needed('Judul', reader.text('Judul'), '-'),
      kind: reader.choice('Jenis', WORDS.evidenceKind) ?? 'document',
      required: reader.choice('Wajib', WORDS.yesNo) === 'yes',
      ...present<{ expires: boolean }>({ expires: yesNo(reader.choice('Ada masa berlaku', WORDS.yesNo)) }),
    };
    places.remember(requirement, ...rowCells(row, { id: 'Kode bukti', title: 'Judul', kind: 'Jenis', required: 'Wajib', expires: 'Ada masa berlaku' }));
    const known = byCriterion.get(criterion);
    if (known === undefined) byCriterion.set(criterion, { items: [requirement], row: row.number });
    else known.items.push(requirement);
  }
  return byCriterion;
}

const yesNo = (word: 'yes' | 'no' | undefined): boolean | undefined => (word === undefined ? undefined : word === 'yes');

function noteOrphans(evidence: EvidenceByCriterion, read: readonly ReadCriterion[], problems: Problem[]): void {
  const known = new Set(read.map(({ criterion }) => criterion.id));
  for (const [criterion, { row }] of evidence)
    if (criterion !== '' && !known.has(criterion))
      problems.push({ code: 'sheet/unknown-criterion', pointer: sheetPointer('bukti', row, 'Kode butir'), data: { criterion } });
}
