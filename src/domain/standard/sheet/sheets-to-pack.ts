import type { Problem } from '../../problem';
import type { Scale, Section, Source, Standard, StandardPack } from '../standard-pack.generated';
import { present, readRow } from './cell-reader';
import { createPackPlaces, type PackPlaces, rowCells } from './pack-places';
import { type ReadCriterion, readCriteria } from './read-criteria';
import { packCells, readPackSheet } from './read-pack-sheet';
import { WORDS } from './sheet-layout';
import { openSheet, sheetPointer } from './sheet-rows';
import type { SheetTable } from './sheet-table';

/** What the sheets say. With `problems` the pack is not to be used: what could not be read is stood in for, so that the rest can be checked all the same. */
export interface SheetReading {
  readonly pack: StandardPack;
  /** Codes `sheet/…`; the pointer names sheet, row and heading (`placeOfPointer`). */
  readonly problems: readonly Problem[];
  /** Turns a pointer into the pack into one on the sheets. */
  readonly placeOf: (pointer: string, key?: string) => string;
}

/** The six sheets of `LAYOUT` as a pack; the other way is `packToSheets`. Schema and pack rules are for the caller to check. */
export function sheetsToPack(tables: readonly SheetTable[]): SheetReading {
  const problems: Problem[] = [];
  const places = createPackPlaces();
  const head = readPackSheet(tables, places, problems);
  const sources = openSheet(tables, 'sumber', problems).map((row) => readSource(readRow(row, problems), places));
  const scales = readScales(tables, places, problems);
  const standards = readStandards(tables, places, problems);
  const criteria = readCriteria(tables, scales, places, problems);
  placeCriteria(criteria, standards);
  const pack: StandardPack = { ...head, sources, scales: places.remember(Object.fromEntries(scales), sheetPointer('skala'), {}), standards };
  places.remember(pack, sheetPointer('paket'), {
    ...packCells(tables),
    sources: sheetPointer('sumber'),
    scales: sheetPointer('skala'),
    standards: sheetPointer('standar'),
  });
  return { pack, problems, placeOf: (pointer, key) => places.placeOf(pack, pointer, key) };
}

function readSource(reader: ReturnType<typeof readRow<'sumber'>>, places: PackPlaces): Source {
  const source: Source = {
    id: reader.needed('Kode', reader.code('Kode'), 'sumber'),
    title: reader.needed('Judul', reader.text('Judul'), '-'),
    inForce: reader.choice('Masih berlaku', WORDS.inForce) ?? 'unknown',
    ...present<Partial<Source>>({
      number: reader.text('Nomor'),
      year: reader.number('Tahun'),
      url: reader.code('Alamat'),
      checkedOn: reader.date('Diperiksa pada'),
      note: reader.text('Catatan'),
    }),
  };
  const columns = {
    id: 'Kode',
    title: 'Judul',
    number: 'Nomor',
    year: 'Tahun',
    url: 'Alamat',
    checkedOn: 'Diperiksa pada',
    inForce: 'Masih berlaku',
    note: 'Catatan',
  } as const;
  return places.remember(source, ...rowCells(reader.row, columns));
}

function readScales(tables: readonly SheetTable[], places: PackPlaces, problems: Problem[]): Map<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const row of openSheet(tables, 'skala', problems)) {
    const reader = readRow(row, problems);
    const id = reader.needed('Kode skala', reader.code('Kode skala'), '-');
    const level = {
      value: reader.needed('Nilai', reader.number('Nilai'), 0),
      label: reader.needed('Label', reader.text('Label'), '-'),
      ...present<{ description: string }>({ description: reader.text('Uraian') }),
    };
    places.remember(level, ...rowCells(row, { value: 'Nilai', label: 'Label', description: 'Uraian' }));
    const scale = scales.get(id) ?? places.remember<Scale>({ levels: [] }, sheetPointer('skala', row.number, 'Kode skala'), {});
    scale.levels.push(level);
    scales.set(id, scale);
  }
  return scales;
}

/** A row with a title or a code that was not there before begins a standard; every row with `Kode bagian` adds a section to its standard. */
function readStandards(tables: readonly SheetTable[], places: PackPlaces, problems: Problem[]): Standard[] {
  const standards = new Map<string, Standard>();
  let lastId = '';
  for (const row of openSheet(tables, 'standar', problems)) {
    const reader = readRow(row, problems);
    const id = reader.code('Kode standar') ?? lastId;
    if (id === '') reader.needed('Kode standar', undefined, '');
    let standard = standards.get(id);
    if (standard === undefined) {
      standard = {
        id: id === '' ? 'standar' : id,
        title: reader.needed('Judul standar', reader.text('Judul standar'), '-'),
        weight: reader.number('Bobot') ?? 1,
        sections: [],
        ...present<Partial<Standard>>({ summary: reader.text('Ringkasan'), minimum: reader.number('Nilai minimum') }),
      };
      places.remember(
        standard,
        ...rowCells(row, { id: 'Kode standar', title: 'Judul standar', summary: 'Ringkasan', weight: 'Bobot', minimum: 'Nilai minimum' }),
      );
      standards.set(id, standard);
    } else if (![undefined, standard.title].includes(reader.text('Judul standar')))
      reader.note('sheet/standard-differs', 'Judul standar', { title: standard.title });
    lastId = id;
    const sectionId = reader.code('Kode bagian');
    const sectionTitle = reader.text('Judul bagian');
    if (sectionId === undefined && sectionTitle === undefined) continue;
    const section: Section = { id: reader.needed('Kode bagian', sectionId, '-'), title: reader.needed('Judul bagian', sectionTitle, '-'), criteria: [] };
    standard.sections.push(places.remember(section, ...rowCells(row, { id: 'Kode bagian', title: 'Judul bagian' })));
  }
  return [...standards.values()];
}

function placeCriteria(criteria: readonly ReadCriterion[], standards: readonly Standard[]): void {
  const sections = new Map(standards.flatMap((standard) => standard.sections.map((section) => [section.id, section] as const)).reverse());
  const known = [...sections.keys()].reverse().join(', ');
  for (const { section, reader, criterion } of criteria) {
    const home = sections.get(section);
    if (home === undefined && section !== '')
      reader.note('sheet/unknown-section', 'Bagian', { section, sections: known.length > 300 ? `${known.slice(0, 300)}…` : known });
    home?.criteria.push(criterion);
  }
}
