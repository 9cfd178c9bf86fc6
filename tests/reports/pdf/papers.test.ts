import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { buildBlankForm } from '../../../src/domain/report/blank-form';
import { PAPER_KINDS, type PaperKind } from '../../../src/domain/report/paper-kind';
import type { Paper } from '../../../src/domain/report/papers';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { layOutPaperOf } from '../../../src/reports/pdf/lay-out-paper';
import type { PrintDocument } from '../../../src/reports/pdf/marks';
import { renderPaper } from '../../../src/reports/pdf/render-paper';
import { FIXED_PAPERS, fixedPaper, samplePaper } from '../../support/report/fixed-papers';
import { fixedLogo } from '../../support/report/fixed-report';
import { shippedFaces, shippedFonts } from '../../support/report/fonts';
import { pageFaults, textsOf } from '../../support/report/page-laws';
import { readPdf, sha256Of } from '../../support/report/read-pdf';
import { SAMPLE_DAY, sampleInstitution } from '../../support/report/sample-assessment';
import { criterionId, samplePack } from '../../support/report/sample-pack';

const faces = shippedFaces();
const fonts = shippedFonts();
const WORD = 'Pengasuhan'.repeat(40);
const NOTE = `${'Catatan panjang dari rapat pengasuh. '.repeat(250)}${WORD}`;

const layOut = ({ kind, model }: Paper): PrintDocument => layOutPaperOf(faces, kind, model);
const textOf = (paper: Paper): string => layOut(paper).pages.flatMap(textsOf).join(' ');

const LONG: Partial<Assessment> = {
  title: WORD,
  institution: sampleInstitution({ name: WORD, foundation: WORD, address: WORD, head: WORD, headTitle: WORD }),
  answers: {
    [criterionId(0, 0)]: { level: 1, note: NOTE, owner: WORD, evidence: { naskah: { status: 'available', location: WORD, number: WORD } } },
    [criterionId(0, 1)]: { level: null, notApplicable: { reason: NOTE } },
  },
  actions: [{ id: 'r', criterion: criterionId(0, 0), what: NOTE, who: WORD, closesWith: WORD, cost: 'large', status: 'open' }],
  evidence: [{ id: 'i', title: WORD, kind: 'document', location: WORD, number: WORD }],
};

const SHAPES: readonly (readonly [string, (kind: PaperKind) => Paper])[] = [
  ['the sample', (kind) => samplePaper(kind)],
  ['nothing answered', (kind) => samplePaper(kind, { answers: {}, actions: [], evidence: [] })],
  ['long texts and words everywhere', (kind) => samplePaper(kind, LONG, { size: samplePack({ standards: 2, criteriaPerStandard: 3 }) })],
  ['forty standards', (kind) => samplePaper(kind, {}, { size: samplePack({ standards: 40, criteriaPerStandard: 2 }) })],
  ['one criterion', (kind) => samplePaper(kind, {}, { size: samplePack({ standards: 1, criteriaPerStandard: 1 }) })],
];

describe.each(PAPER_KINDS)('pages of %s', { timeout: 60_000 }, (kind) => {
  it.each(SHAPES)('keep inside the margins, off the footer and off each other: %s', (_, make) => {
    expect(pageFaults(faces, layOut(make(kind)).pages)).toEqual([]);
  });

  it('are numbered, and say whose they are and what they are not', () => {
    const { pages } = layOut(samplePaper(kind));
    for (const [place, page] of pages.entries()) {
      const text = textsOf(page).join('\n');
      expect(text).toContain(`Halaman ${place + 1} dari ${pages.length}`);
      expect(text).toContain('Panti Asuhan Nurul Ikhlas');
      expect(text).toMatch(/bukan hasil akreditasi|bukan formulir resmi/);
    }
  });

  it('say of practice data that it is', () => {
    const { pages } = layOut(samplePaper(kind, { institution: sampleInstitution({ sample: true }) }));
    expect(pages.every((page) => textsOf(page).join(' ').includes('DATA CONTOH'))).toBe(true);
  });

  it('are the pinned bytes (report.browser.test.ts has the same pin for the worker)', async () => {
    expect(await sha256Of(renderPaper(fixedPaper(kind), { ...fonts, logo: fixedLogo() }))).toBe(FIXED_PAPERS[kind]);
  });
});

describe('the summary', { timeout: 60_000 }, () => {
  it.each(SHAPES)('is one page whatever is in it: %s', (_, make) => {
    expect(layOut(make('summary')).pages).toHaveLength(1);
  });

  it('names five steps and what the plan costs', async () => {
    const { text } = await readPdf(
      renderPaper(
        samplePaper('summary', { actions: [{ id: 'r', criterion: criterionId(0, 0), what: 'Memperbaiki atap', who: 'Ketua', cost: 'large', status: 'open' }] }),
        fonts,
      ),
    );
    expect(text).toContain('lembaga ini belum siap.');
    expect(text).toContain('5 langkah terpenting berikutnya');
    expect(text).toContain('Rencana yang berjalan menurut biayanya: besar 1.');
    expect(text).toContain('Memperbaiki atap (biaya besar)');
  });
});

describe('the blank form', { timeout: 60_000 }, () => {
  it('of a pack alone has every criterion, level and evidence, nobody’s name, and never claims to be the official form', () => {
    const pack = samplePack({ standards: 2, criteriaPerStandard: 3 });
    const text = textOf({ kind: 'blank-form', model: buildBlankForm({ pack: indexPack(pack), assessment: null, asOf: SAMPLE_DAY }) });
    for (const words of ['A.1', 'B.3', '0 · Belum ada. ', 'Belum tahu', 'Tidak berlaku, karena:', 'Catatan:', 'Disimpan di:', 'Nama lembaga'])
      expect(text).toContain(words);
    expect(text).not.toContain('Nurul Ikhlas');
    expect(text).not.toMatch(/sesuai instrumen/i);
    expect(text).toContain('dapat berbeda dari formulir resmi');
  });

  it('of an institution has its profile but none of its answers', () => {
    const text = textOf(samplePaper('blank-form', { answers: { [criterionId(0, 0)]: { level: 2, note: 'rahasia dapur' } } }));
    expect(text).toContain('Panti Asuhan Nurul Ikhlas');
    expect(text).not.toContain('rahasia dapur');
  });
});

describe('the evidence list', { timeout: 60_000 }, () => {
  it('files an item that serves many criteria once, with its cross references, and numbers the spines', () => {
    const size = samplePack({ standards: 2, criteriaPerStandard: 2 });
    const held = { naskah: { status: 'available' as const, items: ['izin'] } };
    const answers = { [criterionId(0, 0)]: { level: 1, evidence: held }, [criterionId(1, 0)]: { level: 1, evidence: held } };
    const { model } = samplePaper(
      'evidence',
      { answers, evidence: [{ id: 'izin', title: 'Izin operasional', kind: 'document', validUntil: '2026-01-01' }] },
      { size },
    );
    const filed = model.binders.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
    expect(filed.map(({ filedAs, title, codes, state }) => [filedAs, title, codes, state])).toEqual([
      ['A-01', 'Izin operasional', ['A.1', 'B.1'], 'expired'],
      ['A-02', size.standards[0]?.sections[1]?.criteria[0]?.evidence[0]?.title, ['A.2'], 'unrecorded'],
      ['B-01', size.standards[1]?.sections[1]?.criteria[0]?.evidence[0]?.title, ['B.2'], 'unrecorded'],
    ]);
    expect(model.binders.map(({ elsewhere }) => elsewhere)).toEqual([[], [{ code: 'B.1', filedAs: 'A-01' }]]);
    expect(textOf({ kind: 'evidence', model })).toContain('A-01 sampai A-02');
  });
});

describe('the RTL table', { timeout: 60_000 }, () => {
  it('sorts by due date and names what should come first with its row', () => {
    const action = (id: string, number: number, due: string) => ({
      id,
      criterion: criterionId(0, number),
      what: id,
      who: 'Ketua',
      due,
      status: 'open' as const,
    });
    const { model } = samplePaper('rtl', { answers: {}, actions: [action('lanjut', 4, '2026-12-01'), action('dulu', 3, '2026-12-09')] });
    expect(model.rows.map(({ what, doFirst }) => [what, doFirst])).toEqual([
      ['lanjut', [{ code: 'A.4', row: 2 }]],
      ['dulu', []],
    ]);
  });
});
