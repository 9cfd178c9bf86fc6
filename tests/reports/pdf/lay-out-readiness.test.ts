import { describe, expect, it } from 'vitest';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { ReadinessReport } from '../../../src/domain/report/readiness-report';
import { report } from '../../../src/i18n/messages/id/report';
import { layOutReadiness } from '../../../src/reports/pdf/lay-out-readiness';
import { shippedFaces } from '../../support/report/fonts';
import { pageFaults, textsOf } from '../../support/report/page-laws';
import { sampleInstitution } from '../../support/report/sample-assessment';
import { criterionId, samplePack } from '../../support/report/sample-pack';
import { sampleReport } from '../../support/report/sample-report';

const faces = shippedFaces();
const WORD = 'Pengasuhan'.repeat(40);
const NOTE = `${'Catatan panjang dari rapat pengasuh. '.repeat(270)}${WORD}`.slice(0, 10_000);

const layOut = (model: ReadinessReport) => layOutReadiness(faces, model);
const faultsOf = (model: ReadinessReport): string[] => pageFaults(faces, layOut(model).pages);
const allTexts = (model: ReadinessReport): string => layOut(model).pages.flatMap(textsOf).join(' ');

const withAnswer = (answer: Answer): Partial<Assessment> => ({ answers: { [criterionId(0, 0)]: answer, [criterionId(0, 1)]: answer } });

describe('the laws for pages', () => {
  it('find text over text, too wide, and over the footer', () => {
    const mark = (x: number, y: number, text: string) => ({ kind: 'text', x, y, text, face: 'regular', size: 10, tone: 'ink' }) as const;
    const marks = [mark(100, 100, 'satu'), mark(105, 103, 'dua'), mark(500, 300, 'x'.repeat(40)), mark(100, 782, 'rendah')];
    expect(pageFaults(faces, [{ marks }]).map((fault) => fault.slice(0, 24))).toEqual([
      'page 1: too wide: xxxxxx',
      'page 1: over the footer:',
      'page 1: "satu" and "dua"',
    ]);
  });
});

describe('pages of the readiness report', { timeout: 30_000 }, () => {
  it.each<[string, () => ReadinessReport]>([
    ['the sample', () => sampleReport()],
    [
      '10,000 characters of notes',
      () => sampleReport(withAnswer({ level: 1, note: NOTE, owner: WORD, verification: { verdict: 'rejected', by: WORD, on: '2026-11-01', note: NOTE } })),
    ],
    [
      'one word of 400 characters everywhere',
      () =>
        sampleReport({ institution: sampleInstitution({ name: WORD, foundation: WORD, address: WORD, head: WORD, headTitle: WORD, deed: WORD }), title: WORD }),
    ],
    [
      'an Arabic name',
      () => sampleReport({ institution: sampleInstitution({ name: 'دار الأيتام نور الإخلاص (Panti Asuhan) باندونغ', foundation: 'مؤسسة النور' }) }),
    ],
    ['no answer at all', () => sampleReport({ answers: {}, actions: [], evidence: [] })],
    ['one standard', () => sampleReport({}, { size: samplePack({ standards: 1, criteriaPerStandard: 1 }) })],
    ['forty standards', () => sampleReport({}, { size: samplePack({ standards: 40, criteriaPerStandard: 2 }) })],
    [
      'long texts of the pack',
      () => sampleReport({}, { size: { ...samplePack({ standards: 3, criteriaPerStandard: 2 }), statusNote: NOTE.slice(0, 9_000), title: WORD } }),
    ],
  ])('keep inside the margins, off the footer and off each other: %s', (_, make) => {
    expect(faultsOf(make())).toEqual([]);
  });

  it('let a row that is higher than a page flow on, and lose nothing of it', () => {
    const texts = allTexts(sampleReport(withAnswer({ level: 1, note: NOTE })));
    const count = (text: string, word: string): number => text.split(word).length - 1;
    // Each note has its label "Catatan: " once.
    expect(count(texts, 'Catatan')).toBe(2 * (count(NOTE, 'Catatan') + 1));
  });

  it('repeat the head of a table on every page', () => {
    const { pages } = layOut(sampleReport());
    const gapPages = pages.filter((page) => textsOf(page).includes('Langkah pertama dan dasarnya'));
    expect(gapPages.length).toBeGreaterThan(2);
  });

  it.each([4, 7, 10, 13, 16, 19])('never leave a heading or its introduction alone at the end of a page (%i criteria a standard)', (criteriaPerStandard) => {
    const { pages } = layOut(sampleReport({}, { size: samplePack({ standards: 6, criteriaPerStandard }) }));
    const leading = /^(\d\. |Lampiran \d\. |[A-F]\. )|besar dibanding|dibuktikannya\.$|berapa pun nilainya\.$|\(\d+\)$|^Nilai total$|kenaikan nilai total bila/;
    for (const page of pages) {
      const body = textsOf(page).slice(0, -3);
      expect(body[body.length - 1] ?? '').not.toMatch(leading);
    }
  });

  it('keep the bookmarks on the pages of their chapters', () => {
    const { pages, outline } = layOut(sampleReport());
    for (const { title, page, children } of outline.slice(1)) {
      expect(textsOf(pages[page - 1] ?? { marks: [] })).toContain(title);
      for (const child of children) expect(textsOf(pages[child.page - 1] ?? { marks: [] })).toContain(child.title);
    }
  });

  it('number the pages, and say on each whose report it is and what it is not', () => {
    const { pages } = layOut(sampleReport());
    for (const [place, page] of pages.entries()) {
      const texts = textsOf(page);
      expect(texts).toContain(`Halaman ${place + 1} dari ${pages.length}`);
      expect(texts).toContain('Panti Asuhan Nurul Ikhlas');
      expect(texts).toContain('Paket contoh laporan 1.2.0 · keadaan per 24 November 2026 · Penilaian mandiri, bukan hasil akreditasi');
    }
  });

  it('break none of our own words in a narrow column', () => {
    const { actions, evidence, blockers, gaps } = report;
    const texts = [...Object.values(actions.statuses), ...Object.values(actions.columns), ...Object.values(evidence.kinds), ...Object.values(evidence.states)];
    texts.push(...Object.values(evidence.columns), ...Object.values(blockers.columns), ...Object.values(gaps.columns));
    const printed = new Set(allTexts(sampleReport()).split(' '));
    const unseen = new Set(texts.flatMap((text) => text.split(' ')).filter((word) => !printed.has(word)));
    // The sample has none of these; every other word must be seen whole.
    expect([...unseen]).toEqual(['wawancara']);
  });

  it('shorten a long name in the footer, visibly', () => {
    const { pages } = layOut(sampleReport({ institution: sampleInstitution({ name: `LKSA ${WORD}` }) }));
    expect(textsOf(pages[1] ?? { marks: [] }).some((text) => /^LKSA Pengasuhan.*…$/.test(text))).toBe(true);
  });

  it('are the same every time', () => {
    expect(layOut(sampleReport())).toEqual(layOut(sampleReport()));
  });
});
