import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../src/domain/assessment/assessment-rules';
import { planMove } from '../../src/domain/assessment/move-assessment';
import { score } from '../../src/domain/scoring/score';
import { diffPacks } from '../../src/domain/standard/pack-diff';
import { indexPack, type PackIndex } from '../../src/domain/standard/pack-index';
import { guessColumns, pastedSheets } from '../../src/domain/standard/sheet/pasted-rows';
import { PACK_ROWS, SHEET_NAMES } from '../../src/domain/standard/sheet/sheet-layout';
import type { Cell, SheetTable } from '../../src/domain/standard/sheet/sheet-table';
import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { readSheetPack } from '../../src/packs/read-sheet-pack';
import { readPasted } from '../../src/reports/csv/sheet-csv';
import { packWorkbook } from '../../src/reports/xlsx/pack-workbook';
import { readWorkbook } from '../../src/reports/xlsx/read-workbook';
import { writeWorkbook } from '../../src/reports/xlsx/write-workbook';
import { asPasted, catalogueRows, evaluationAnswers } from '../support/sheet/openacr';

async function soundPack(tables: readonly SheetTable[]): Promise<StandardPack> {
  const pack = await readSheetPack(tables);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems.slice(0, 5)));
  return pack.value;
}

/** Steps 1 to 9 of docs/panduan/dari-formulir-ke-paket.md: rows pasted, columns matched, facts typed. */
function byPasting(file: string, version: string): Promise<StandardPack> {
  const rows = readPasted(asPasted(catalogueRows(file)));
  const facts = {
    id: 'vpat-508',
    version,
    title: `Katalog aksesibilitas ${version}`,
    issuer: 'GSA OpenACR',
    status: 'derived',
    statusNote: 'Disalin dari katalog yang diterbitkan.',
    sourceTitle: file,
    levels: ['Does Not Support', 'Partially Supports', 'Supports'],
  } as const;
  return soundPack(pastedSheets({ rows, columns: guessColumns(rows[0] ?? []), hasHeading: true }, facts));
}

type Edit = (sheet: string, row: readonly Cell[]) => readonly (readonly Cell[])[];

/** The pack downloaded as XLSX, edited row by row as in a spreadsheet, and chosen again. */
async function byEditing(pack: StandardPack, edit: Edit, added: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<StandardPack> {
  const sheets = packWorkbook(pack).map((sheet) => {
    const [headings = [], ...rows] = sheet.rows;
    return { ...sheet, rows: [headings, ...rows.flatMap((row) => edit(sheet.name, row)), ...(added[sheet.name] ?? [])] };
  });
  const tables = await readWorkbook(await writeWorkbook(sheets), SHEET_NAMES);
  if (!tables.ok) throw new Error(JSON.stringify(tables.problems.slice(0, 5)));
  return soundPack(tables.value);
}

/** Rows of sheet `paket` that must say something else. */
const withFacts =
  (facts: Readonly<Record<string, string>>): Edit =>
  (sheet, row) => [sheet === 'paket' && Object.hasOwn(facts, String(row[0])) ? [row[0] ?? null, facts[String(row[0])] ?? null] : row];

const packs: Record<'former' | 'next' | 'changed', PackIndex> = {} as Record<'former' | 'next' | 'changed', PackIndex>;

beforeAll(async () => {
  const former = await byPasting('2.4-edition-wcag-2.1-508-en.yaml', '2.4.0');
  const pasted = await byPasting('2.5-edition-wcag-2.2-508-en.yaml', '2.5.0');
  const next = await byEditing(pasted, withFacts({ [PACK_ROWS.formerId]: 'vpat-508', [PACK_ROWS.formerVersion]: '2.4.0' }), {});
  packs.former = indexPack(former);
  packs.next = indexPack(next);
  packs.changed = indexPack(await changedEdition(next));
});

/** An edition that nobody published: one question reworded, one criterion split in two, one gone. */
function changedEdition(next: StandardPack): Promise<StandardPack> {
  const facts = withFacts({ [PACK_ROWS.version]: '2.6.0', [PACK_ROWS.formerId]: 'vpat-508', [PACK_ROWS.formerVersion]: '2.5.0' });
  const edit: Edit = (sheet, row) => {
    if (sheet !== 'butir') return facts(sheet, row);
    const [code, section, question, ...rest] = row;
    if (code === '1.1.1-web') return [[code, section ?? null, 'Non-text Content, images of text included (Web)', ...rest]];
    if (code === '1.2.2-web')
      return [
        ['1.2.2-video-web', section ?? null, `${question} for video`, ...rest],
        ['1.2.2-audio-web', section ?? null, `${question} for audio`, ...rest],
      ];
    return code === '1.3.1-web' ? [] : [row];
  };
  return byEditing(next, edit, {
    paket: [
      [PACK_ROWS.formerCriterion, '1.2.2-web', '1.2.2-video-web'],
      [PACK_ROWS.formerCriterion, '1.3.1-web', '(dihapus)'],
    ],
  });
}

const evaluation = (): Assessment => ({
  format: 'siap-lks/assessment@1',
  id: 'moodle',
  pack: { id: 'vpat-508', version: '2.4.0' },
  institution: { id: 'moodle', name: 'Moodle 3.1', kind: 'umum', profile: {} },
  answers: evaluationAnswers('Moodle-3.yaml'),
});

const scored = (index: PackIndex, assessment: Assessment) => score(index, assessment, { layer: 'claimed', asOf: '2026-11-24' });

describe('a published catalogue by the spreadsheet road', () => {
  it('gives 407 criteria in the first edition and 443 in the second', () => {
    const shape = ({ pack, criteria }: PackIndex) => [pack.standards.map(({ sections }) => sections.length), criteria.length];
    expect(shape(packs.former)).toEqual([[3, 4], 407]);
    expect(shape(packs.next)).toEqual([[3, 4], 443]);
    expect(packs.next.pack.supersedes).toEqual({ id: 'vpat-508', version: '2.4.0', criteria: {} });
  });

  it('takes the published evaluation as an assessment, and scores it as by hand', () => {
    const assessment = evaluation();
    expect(Object.keys(assessment.answers).length).toBe(185);
    expect(checkAssessment(packs.former, assessment)).toEqual([]);
    const { standards, total, totalExact, interval, sensitivity, answered, applicable } = scored(packs.former, assessment);
    // WCAG: 312 criteria, 121 not applicable, 191 left; 40 support, 7 partially, 4 not evaluated: 43.5 / 191.
    // Section 508: 95 criteria, 8 not applicable, 87 left; 2 support, 3 do not: 2 / 87.
    expect(standards.map(({ exact, applicable: left }) => [exact, left])).toEqual([
      ['4350/191', 191],
      ['200/87', 87],
    ]);
    // (4350/191 + 200/87) / 2 = 416650/33234
    expect([total, totalExact]).toEqual([12.54, '208325/16617']);
    // Unanswered as full: (187.5/191 + 84/87) / 2; not applicable as nothing: (43.5/312 + 2/95) / 2.
    expect(interval).toEqual({ low: 12.54, high: 97.36 });
    expect(sensitivity).toBe(8.02);
    expect([answered, applicable]).toEqual([52, 278]);
  });

  it('moves every answer to the next edition, which only adds', () => {
    const diff = diffPacks(packs.former, packs.next);
    const plan = planMove(diff, evaluation(), { pack: { id: 'vpat-508', version: '2.5.0' }, on: '2026-11-24' });
    expect(plan.outcomes.length).toBe(185);
    expect(plan.outcomes.every(({ fate }) => fate === 'kept')).toBe(true);
    expect(plan.added.length).toBe(36);
    expect(plan.assessment.answers).toEqual(evaluation().answers);
    // 36 criteria more, all of WCAG and none answered: (4350/227 + 200/87) / 2 = 423850/39498
    expect(scored(packs.next, plan.assessment)).toMatchObject({ total: 10.73, totalExact: '211925/19749', answered: 52, applicable: 314 });
  });

  it('marks what changed, keeps what was split and archives what is gone', () => {
    const { assessment } = planMove(diffPacks(packs.former, packs.next), evaluation(), { pack: { id: 'vpat-508', version: '2.5.0' }, on: '2026-11-24' });
    const plan = planMove(diffPacks(packs.next, packs.changed), assessment, { pack: { id: 'vpat-508', version: '2.6.0' }, on: '2026-11-25' });
    const moved = plan.outcomes.filter(({ fate }) => fate !== 'kept').map(({ criterion, to, fate }) => [criterion, to, fate]);
    expect(moved).toEqual([
      ['1.1.1-web', '1.1.1-web', 'checkAgain'],
      ['1.2.2-web', '1.2.2-video-web', 'checkAgain'],
      ['1.3.1-web', null, 'archived'],
    ]);
    expect(plan.added.map(({ criterion }) => criterion.id)).toEqual(['1.2.2-audio-web']);
    expect(plan.assessment.archived?.map(({ criterion }) => criterion)).toEqual(['1.3.1-web']);
    // Of 52 answered, two wait to be checked and one is gone: 49. WCAG now has 227 + 1 - 1 criteria: (43.5 - 3) / 227.
    expect(scored(packs.changed, plan.assessment)).toMatchObject({ answered: 49, applicable: 314, totalExact: '198875/19749' });
  });
});
