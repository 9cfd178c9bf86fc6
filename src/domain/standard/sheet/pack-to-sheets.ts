import type { Criterion, Scale, StandardPack } from '../standard-pack.generated';
import { cellText } from './cells/cell-text';
import { conditionCell } from './cells/condition-text';
import { basisList, crosswalkList, wordList } from './cells/lists';
import { measureText } from './cells/measure-text';
import { inlineLevels } from './inline-scale';
import { EMPTY_WORD, type Heading, LAYOUT, PACK_ROWS, REMOVED_WORD, type SheetName, WORDS } from './sheet-layout';
import type { Cell, SheetTable } from './sheet-table';

type Row<S extends SheetName> = { readonly [H in Heading<S>]?: Cell | undefined };

const table = <S extends SheetName>(name: S, rows: readonly Row<S>[]): SheetTable => {
  const headings: readonly Heading<S>[] = LAYOUT[name];
  return { name, rows: [[...headings], ...rows.map((row) => headings.map((heading) => row[heading] ?? null))] };
};

const yesNo = (value: boolean | undefined): Cell => (value === undefined ? null : value ? WORDS.yesNo.yes : WORDS.yesNo.no);
const optional = <T>(value: T | undefined, write: (value: T) => Cell): Cell => (value === undefined ? null : write(value));

/**
 * A sound pack as the six sheets of `LAYOUT`; `sheetsToPack` makes the same pack from them, whatever it holds.
 * Levels of a scale that one criterion alone uses stand in the row of that criterion, as on a paper form.
 */
export function packToSheets(pack: StandardPack): readonly SheetTable[] {
  const inline = inlineScales(pack);
  return [
    table('paket', packRows(pack)),
    table('sumber', pack.sources.map(sourceRow)),
    table(
      'skala',
      Object.entries(pack.scales).flatMap(([id, scale]) => (inline.has(id) ? [] : scaleRows(id, scale))),
    ),
    table('standar', pack.standards.flatMap(standardRows)),
    table(
      'butir',
      pack.standards.flatMap(({ sections }) => sections.flatMap(({ id, criteria }) => criteria.map((criterion) => criterionRow(criterion, id, inline)))),
    ),
    table('bukti', criteriaOf(pack).flatMap(evidenceRows)),
  ];
}

const criteriaOf = (pack: StandardPack): readonly Criterion[] => pack.standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));

/** Scales whose levels can stand with their one criterion, as cells by heading. */
function inlineScales(pack: StandardPack): ReadonlyMap<string, Row<'butir'>> {
  const uses = new Map<string, number>();
  for (const { scale } of criteriaOf(pack)) uses.set(scale, (uses.get(scale) ?? 0) + 1);
  const found = new Map<string, Row<'butir'>>();
  for (const [id, scale] of Object.entries(pack.scales)) {
    const cells = uses.get(id) === 1 ? inlineLevels(scale) : null;
    if (cells !== null) found.set(id, cells);
  }
  return found;
}

function packRows(pack: StandardPack): readonly Row<'paket'>[] {
  const { scoring, supersedes } = pack;
  const scoringText = <T extends string>(value: T | undefined, words: Readonly<Record<T, string>>): string => (value === undefined ? '' : words[value]);
  const facts: readonly (readonly [string, string])[] = [
    [PACK_ROWS.id, pack.id],
    [PACK_ROWS.version, pack.version],
    [PACK_ROWS.title, pack.title],
    [PACK_ROWS.summary, pack.summary],
    [PACK_ROWS.issuer, pack.issuer],
    [PACK_ROWS.status, WORDS.status[pack.status]],
    [PACK_ROWS.statusNote, pack.statusNote],
    [PACK_ROWS.appliesTo, pack.appliesTo.join(', ')],
    // An empty `scoring` differs from none, though both mean the same.
    [
      PACK_ROWS.criterionScoring,
      scoring !== undefined && Object.keys(scoring).length === 0 ? EMPTY_WORD : scoringText(scoring?.criterion, WORDS.criterionScoring),
    ],
    [PACK_ROWS.totalScoring, scoringText(scoring?.total, WORDS.totalScoring)],
    [PACK_ROWS.formerId, supersedes?.id ?? ''],
    [PACK_ROWS.formerVersion, supersedes?.version ?? ''],
  ];
  return [
    ...facts.map(([name, text]) => ({ Isian: name, Isi: text })),
    ...pack.profileFields.map(({ id, label, unit, min, max }) => ({
      Isian: PACK_ROWS.profileField,
      Isi: id,
      Keterangan: label,
      Satuan: unit,
      'Paling kecil': min,
      'Paling besar': max,
    })),
    ...Object.entries(supersedes?.criteria ?? {}).map(([from, to]) => ({ Isian: PACK_ROWS.formerCriterion, Isi: from, Keterangan: to ?? REMOVED_WORD })),
  ];
}

const sourceRow = ({ id, title, number, year, url, checkedOn, inForce, note }: StandardPack['sources'][number]): Row<'sumber'> => ({
  Kode: id,
  Judul: title,
  Nomor: number,
  Tahun: year,
  Alamat: url,
  'Diperiksa pada': checkedOn,
  'Masih berlaku': WORDS.inForce[inForce],
  Catatan: note,
});

const scaleRows = (id: string, { levels }: Scale): readonly Row<'skala'>[] =>
  levels.map(({ value, label, description }) => ({ 'Kode skala': id, Nilai: value, Label: label, Uraian: description }));

/** One row a section; what is said of the standard itself stands in its first row. */
function standardRows({ id, title, summary, weight, minimum, sections }: StandardPack['standards'][number]): readonly Row<'standar'>[] {
  const first: Row<'standar'> = { 'Kode standar': id, 'Judul standar': title, Ringkasan: summary, Bobot: weight, 'Nilai minimum': minimum };
  if (sections.length === 0) return [first];
  return sections.map((section, place) => ({
    ...(place === 0 ? first : { 'Kode standar': id }),
    'Kode bagian': section.id,
    'Judul bagian': section.title,
  }));
}

function criterionRow(criterion: Criterion, section: string, inline: ReadonlyMap<string, Row<'butir'>>): Row<'butir'> {
  const levels = inline.get(criterion.scale);
  return {
    Kode: criterion.id,
    Bagian: section,
    Pertanyaan: criterion.question,
    Petunjuk: criterion.guidance,
    Skala: levels !== undefined && criterion.scale === criterion.id ? null : criterion.scale,
    ...levels,
    Bobot: criterion.weight,
    Keyakinan: WORDS.confidence[criterion.confidence],
    'Kritis mulai': criterion.critical?.atLeast,
    'Berlaku bila': optional(criterion.appliesWhen, (condition) => cellText(conditionCell, condition)),
    Ukuran: optional(criterion.measure, (measure) => cellText(measureText, measure)),
    Dasar: criterion.basis.length === 0 ? null : cellText(basisList, criterion.basis),
    'Langkah pertama': criterion.remedy,
    Usaha: criterion.effort,
    'Setelah butir': optional(criterion.dependsOn, (ids) => cellText(wordList, ids)),
    'Sama dengan': optional(criterion.sameAs, (links) => cellText(crosswalkList, links)),
    Label: optional(criterion.tags, (tags) => cellText(wordList, tags)),
  };
}

const evidenceRows = ({ id, evidence }: Criterion): readonly Row<'bukti'>[] =>
  evidence.map((requirement) => ({
    'Kode butir': id,
    'Kode bukti': requirement.id,
    Judul: requirement.title,
    Jenis: WORDS.evidenceKind[requirement.kind],
    Wajib: yesNo(requirement.required),
    'Ada masa berlaku': yesNo(requirement.expires),
  }));
