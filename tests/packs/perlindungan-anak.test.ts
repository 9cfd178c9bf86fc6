import { describe, expect, it } from 'vitest';
import { applicabilityOf } from '../../src/domain/assessment/applicability';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { score } from '../../src/domain/scoring/score';
import { indexPack } from '../../src/domain/standard/pack-index';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const pack = shippedPack('perlindungan-anak', '1.0.0');
const criteria = criteriaListOf(pack);
const other = shippedPack('lksa-kesiapan', '1.0.0');
const otherById = new Map(criteriaListOf(other).map((criterion) => [criterion.id, criterion]));

type Criterion = (typeof criteria)[number];
type Level = { readonly value: number; readonly label: string; readonly description?: string };
const levelsOf = (criterion: Criterion): readonly Level[] => pack.scales[criterion.scale]?.levels ?? [];

const assessmentOf = (answers: Assessment['answers'], profile: Record<string, number> = {}): Assessment => ({
  format: 'siap-lks/assessment@1',
  id: 'a',
  pack: { id: pack.id, version: pack.version },
  institution: { id: 'i', name: 'Uji', kind: 'anak', profile },
  answers,
});

describe('perlindungan-anak 1.0.0', () => {
  it('has the four standards of Keeping Children Safe and the one of ours, with equal weights', () => {
    expect(pack.standards.map(({ title, weight }) => [title, weight])).toEqual([
      ['Kebijakan', 1],
      ['Orang', 1],
      ['Prosedur', 1],
      ['Akuntabilitas', 1],
      ['Lingkungan dan partisipasi anak', 1],
    ]);
    expect(criteria.filter(({ weight }) => weight !== 1)).toEqual([]);
  });

  it('has some 50 criteria, in sections of at least two, none asked twice', () => {
    expect(criteria.length).toBeGreaterThanOrEqual(50);
    expect(criteria.length).toBeLessThanOrEqual(60);
    expect(pack.standards.flatMap(({ sections }) => sections).filter((section) => section.criteria.length < 2)).toEqual([]);
    expect(new Set(criteria.map(({ question }) => question)).size).toBe(criteria.length);
  });

  it('is drawn from published texts that it says were mostly read in copies, for every kind that shelters children', () => {
    expect(pack.status).toBe('derived');
    expect(pack.statusNote).toMatch(/salinan sekunder/u);
    expect(pack.appliesTo).toEqual(['anak', 'disabilitas', 'korban-kekerasan', 'umum']);
  });

  it('asks what lksa-kesiapan asks in the very same words', () => {
    const equal = criteria.flatMap((criterion) =>
      (criterion.sameAs ?? []).filter(({ pack: id, relation }) => id === other.id && relation === 'equal').map((link) => ({ criterion, link })),
    );
    expect(equal.length).toBeGreaterThan(30);
    for (const { criterion, link } of equal) {
      const twin = otherById.get(link.criterion);
      const meant = ({ question, guidance, evidence, confidence, remedy }: Criterion): unknown => ({ question, guidance, evidence, confidence, remedy });
      expect(twin && meant(twin)).toEqual(meant(criterion));
      expect(levelsOf(criterion)).toEqual(other.scales[twin?.scale ?? '']?.levels);
    }
  });

  it('links only to criteria that are there', () => {
    const links = criteria.flatMap(({ sameAs }) => sameAs ?? []).filter(({ pack: id }) => id === other.id);
    expect(links.filter(({ criterion }) => !otherById.has(criterion))).toEqual([]);
  });

  it('builds a level on the one below it, whose text does not contradict it', () => {
    for (const criterion of criteria) {
      levelsOf(criterion).forEach(({ description }, i, levels) => {
        const base = /^Seperti tingkat (\d)/u.exec(description ?? '')?.[1];
        if (base === undefined) return;
        expect([criterion.id, Number(base)]).toEqual([criterion.id, levels[i - 1]?.value]);
        expect([criterion.id, /\btetapi belum\b/u.test(levels[i - 1]?.description ?? '')]).toEqual([criterion.id, false]);
      });
    }
  });

  it('calls critical what may hurt a child', () => {
    expect(criteria.filter(({ critical }) => critical !== undefined).map(({ id, critical }) => `${id} ${critical?.atLeast}`)).toMatchInlineSnapshot(`
      [
        "prl-kebijakan-tertulis 2",
        "prl-larangan-hukuman-fisik 1",
        "kbj-larangan-seksual 1",
        "kbj-larangan-membiarkan 1",
        "prl-kekerasan-antar-anak 1",
        "prl-tanpa-pekerjaan 1",
        "sdm-pemeriksaan-riwayat 2",
        "prl-saluran-pengaduan 2",
        "psd-menerima-cerita 1",
        "psd-jam-pertama 1",
        "sdm-prosedur-terlapor 1",
        "pra-anak-pergi-tanpa-izin 1",
        "prl-lapor-dinas 1",
        "prl-lapor-pidana 1",
        "psd-tidak-didamaikan 1",
        "prl-register-kejadian 1",
        "sar-tinggal-pengasuh 1",
        "sar-kamar-terpisah 2",
        "sar-toilet-privasi 2",
      ]
    `);
  });

  it('words what is only likely as good practice', () => {
    const likely = criteria.filter(({ confidence }) => confidence === 'likely');
    expect(likely.filter(({ basis }) => basis.some(({ source }) => source === 'snpa')).map(({ id }) => id)).toEqual([]);
    expect(likely.filter(({ guidance }) => !/praktik baik/iu.test(guidance ?? '')).map(({ id }) => id)).toEqual([]);
    expect(textsOf(likely).filter((text) => /\b(wajib|harus|diwajibkan)\b/iu.test(text))).toEqual([]);
  });

  it('asks about children with a disability only where there may be some', () => {
    const asked = (profile: Record<string, number>): unknown => applicabilityOf(indexPack(pack), assessmentOf({}, profile)).get('ank-cara-lapor-disabilitas');
    expect(asked({ 'children-disability': 0 })).toBe('excludedByCondition');
    expect(asked({ 'children-disability': 2 })).toBe('applies');
    expect(asked({})).toBe('applies');
  });

  it('shows a missed critical criterion as a blocker whatever the score', () => {
    const missed = 'kbj-larangan-seksual';
    const answers = Object.fromEntries(
      criteria.map((criterion) => {
        const evidence = Object.fromEntries(criterion.evidence.map(({ id }) => [id, { status: 'available' as const }]));
        return [criterion.id, { level: criterion.id === missed ? 0 : Math.max(...levelsOf(criterion).map(({ value }) => value)), evidence }];
      }),
    );
    const result = score(pack, assessmentOf(answers), { layer: 'claimed', asOf: '2026-11-24' });
    // Kebijakan has 16 criteria, one of them at 0: 100 × 15/16 = 93.75; the other four are 100: (93.75 + 400) / 5 = 98.75.
    expect(result.total).toBe(98.75);
    expect(result.blockers.map(({ kind, criterion }) => [kind, criterion])).toEqual([['critical', missed]]);
    expect(result.readiness).not.toBe('ready');
  });
});
