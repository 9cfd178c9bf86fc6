import { describe, expect, it } from 'vitest';
import { applicabilityOf } from '../../src/domain/assessment/applicability';
import type { Assessment } from '../../src/domain/assessment/assessment.generated';
import { proposeLevel } from '../../src/domain/standard/measure';
import { indexPack } from '../../src/domain/standard/pack-index';
import type { InstitutionKind } from '../../src/domain/standard/standard-pack.generated';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const pack = shippedPack('lks-umum', '1.0.0');
const index = indexPack(pack);
const criteria = criteriaListOf(pack);
const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));

const levelsOf = (id: string): readonly { value: number; label: string; description?: string }[] => pack.scales[byId.get(id)?.scale ?? '']?.levels ?? [];

const MODULE_OF: Readonly<Record<string, InstitutionKind>> = {
  lan: 'lansia',
  dis: 'disabilitas',
  nap: 'napza',
  tun: 'tuna-sosial',
  kor: 'korban-kekerasan',
};

/** The kind whose module a criterion belongs to, by its prefix; undefined: the core. */
const moduleOf = (id: string): InstitutionKind | undefined => MODULE_OF[id.slice(0, 3)];

/** The ids that an institution of this kind is asked, with nothing answered yet. */
function asked(kind: InstitutionKind, profile: Record<string, number> = {}): string[] {
  const assessment: Assessment = {
    format: 'siap-lks/assessment@1',
    id: 'a',
    pack: { id: pack.id, version: pack.version },
    institution: { id: 'i', name: 'Uji', kind, profile },
    answers: {},
  };
  return [...applicabilityOf(index, assessment)].filter(([, state]) => state === 'applies').map(([id]) => id);
}

describe('lks-umum 1.0.0', () => {
  it('is indicative, for every kind but children’s homes, and says which standards were not read', () => {
    expect(pack.status).toBe('indicative');
    expect(pack.appliesTo).toEqual(['lansia', 'disabilitas', 'napza', 'tuna-sosial', 'korban-kekerasan', 'umum']);
    expect(pack.statusNote).toMatch(/belum kami baca.*5\/2018.*7\/2017.*9\/2017.*1\/2015/u);
    expect(pack.statusNote).toMatch(/hanya bersandar pada praktik/u);
  });

  it('has the six standards in their order, with equal weights, in sections of at least two', () => {
    expect(pack.standards.map(({ id, weight }) => [id, weight])).toEqual(['program', 'proses', 'manajemen', 'sdm', 'sarpras', 'hasil'].map((id) => [id, 1]));
    expect(criteria.filter(({ weight }) => weight !== 1)).toEqual([]);
    const sections = pack.standards.flatMap((standard) => standard.sections);
    expect(sections.filter((section) => section.criteria.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('describes every level, at least three of each, and builds each on the one below', () => {
    for (const { id } of criteria) {
      const levels = levelsOf(id);
      expect([id, levels.length >= 3, levels.every(({ description }) => (description ?? '').length >= 15)]).toEqual([id, true, true]);
      levels.forEach(({ description }, i) => {
        const base = /^Seperti tingkat (\d)/u.exec(description ?? '')?.[1];
        if (base === undefined) return;
        expect([id, Number(base)]).toEqual([id, levels[i - 1]?.value]);
        expect([id, /\btetapi belum\b/u.test(levels[i - 1]?.description ?? '')]).toEqual([id, false]);
      });
    }
  });

  it('asks questions of at most 160 characters', () => {
    expect(criteria.filter(({ question }) => question.length > 160).map(({ id }) => id)).toEqual([]);
  });

  it('calls critical only what may hurt a person or stop the application', () => {
    expect(criteria.filter(({ critical }) => critical !== undefined).map(({ id, critical }) => `${id} ${critical?.atLeast}`)).toMatchInlineSnapshot(`
      [
        "umu-saluran-pengaduan 2",
        "umu-aturan-tanpa-kekerasan 1",
        "umu-makan-utama 1",
        "dis-larangan-pasung 1",
        "dis-paksaan-upaya-terakhir 1",
        "nap-darurat 1",
        "kor-risiko-rencana-pulang 1",
        "umu-tanda-daftar 2",
        "umu-jalur-evakuasi 1",
        "umu-kamar-terpisah 1",
        "tun-kamar-terpisah 1",
        "kor-lokasi-terjaga 1",
      ]
    `);
  });

  it('words what is only likely as good practice', () => {
    const likely = criteria.filter(({ confidence }) => confidence === 'likely');
    expect(likely.filter(({ guidance }) => !/praktik baik|anjur/iu.test(guidance ?? '')).map(({ id }) => id)).toEqual([]);
    expect(textsOf(likely).filter((text) => /\b(wajib|harus|diwajibkan|persyaratan)\b/iu.test(text))).toEqual([]);
  });

  it('does not lean on the national standard of care for children', () => {
    expect(criteria.filter(({ basis }) => basis.some(({ source }) => source === 'snpa')).map(({ id }) => id)).toEqual([]);
  });

  it('does not punish an answer that gets better by asking more', () => {
    expect(criteria.filter(({ appliesWhen }) => JSON.stringify(appliesWhen ?? null).includes('"criterion"')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the modules of lks-umum', () => {
  it.each([
    ['lansia', 'lansia'],
    ['disabilitas', 'disabilitas'],
    ['napza', 'napza'],
    ['tuna-sosial', 'tuna-sosial'],
    ['korban-kekerasan', 'korban-kekerasan'],
    ['umum', undefined],
  ] as const)('are asked for their kind only: %s', (kind, module) => {
    const modules = new Set(asked(kind).map(moduleOf));
    modules.delete(undefined);
    expect([...modules]).toEqual(module === undefined ? [] : [module]);
    const whole = criteria.filter(({ id }) => moduleOf(id) === module && module !== undefined).map(({ id }) => id);
    expect(asked(kind)).toEqual(expect.arrayContaining(whole));
  });

  it('ask so many criteria, core and module', () => {
    const kinds = ['lansia', 'disabilitas', 'napza', 'tuna-sosial', 'korban-kekerasan', 'umum'] as const;
    const counts = kinds.map((kind) => {
      const ids = asked(kind);
      return `${kind} ${ids.filter((id) => moduleOf(id) === undefined).length} + ${ids.filter((id) => moduleOf(id) !== undefined).length}`;
    });
    expect(counts).toMatchInlineSnapshot(`
      [
        "lansia 72 + 9",
        "disabilitas 72 + 9",
        "napza 71 + 9",
        "tuna-sosial 69 + 7",
        "korban-kekerasan 66 + 7",
        "umum 72 + 0",
      ]
    `);
  });

  it('leave out of the core what they ask themselves, and nothing else', () => {
    const core = criteria.map(({ id }) => id).filter((id) => moduleOf(id) === undefined);
    const missing = (kind: InstitutionKind): string[] => {
      const ids = new Set(asked(kind));
      return core.filter((id) => !ids.has(id));
    };
    expect(missing('lansia')).toEqual([]);
    expect(missing('disabilitas')).toEqual([]);
    expect(missing('umum')).toEqual([]);
    expect(missing('napza')).toEqual(['umu-menu-gizi']);
    expect(missing('tuna-sosial')).toEqual(['umu-dokumen-kependudukan', 'umu-kamar-terpisah', 'umu-capaian-rencana']);
    expect(missing('korban-kekerasan')).toEqual([
      'umu-persetujuan-layanan',
      'umu-ruang-perkantoran',
      'umu-ruang-pelayanan-teknis',
      'umu-ruang-pelayanan-umum',
      'umu-peralatan-panti',
      'umu-alat-transportasi',
    ]);
  });

  it('count the rooms of PP 39/2012 only for homes of one kind of people', () => {
    expect(asked('umum', { 'service-kinds': 1 })).toContain('umu-ruang-perkantoran');
    expect(asked('umum', { 'service-kinds': 2 })).not.toContain('umu-ruang-perkantoran');
    expect(asked('lansia', { 'service-kinds': 2 })).toContain('umu-sandang');
  });

  it('ask for separate rooms only where men and women live', () => {
    expect(asked('lansia', { 'beneficiaries-male': 9, 'beneficiaries-female': 0 })).not.toContain('umu-kamar-terpisah');
    expect(asked('lansia', { 'beneficiaries-male': 9, 'beneficiaries-female': 1 })).toContain('umu-kamar-terpisah');
  });

  it('keep the place and the people of a shelter out of the tool', () => {
    const shelter = criteria.filter(({ id }) => moduleOf(id) === 'korban-kekerasan');
    expect(shelter.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'photo')).toEqual([]);
    expect(byId.get('kor-lokasi-terjaga')?.guidance).toMatch(/jangan lampirkan foto atau peta/u);
  });
});

describe('the measures of lks-umum', () => {
  it.each([
    ['umu-makan-utama', { 'meals-per-day': 3 }, 2],
    ['umu-makan-utama', { 'meals-per-day': 2 }, 1],
    ['umu-makan-utama', { 'meals-per-day': 1 }, 0],
    ['umu-kehadiran-petugas', { 'care-hours': 24 }, 2],
    ['umu-kehadiran-petugas', { 'care-hours': 23 }, 1],
    ['umu-kehadiran-petugas', { 'care-hours': 12 }, 1],
    ['umu-kehadiran-petugas', { 'care-hours': 11 }, 0],
    ['umu-kamar-mandi-bersama', { 'bathrooms-shared': 0 }, 2],
    ['umu-kamar-mandi-bersama', { 'bathrooms-shared': 1 }, 1],
    ['umu-kamar-mandi-bersama', { 'bathrooms-shared': 2 }, 0],
    // 14 / 2 = 7, 15 / 2 = 7.5, 28 / 2 = 14, 29 / 2 = 14.5
    ['nap-rasio-peksos', { beneficiaries: 14, 'social-workers': 2 }, 2],
    ['nap-rasio-peksos', { beneficiaries: 15, 'social-workers': 2 }, 1],
    ['nap-rasio-peksos', { beneficiaries: 28, 'social-workers': 2 }, 1],
    ['nap-rasio-peksos', { beneficiaries: 29, 'social-workers': 2 }, 0],
    ['nap-rasio-peksos', { beneficiaries: 29, 'social-workers': 0 }, null],
    // 20 / 2 = 10, 21 / 2 = 10.5, 40 / 2 = 20, 41 / 2 = 20.5
    ['nap-rasio-konselor', { beneficiaries: 20, 'addiction-counsellors': 2 }, 2],
    ['nap-rasio-konselor', { beneficiaries: 21, 'addiction-counsellors': 2 }, 1],
    ['nap-rasio-konselor', { beneficiaries: 40, 'addiction-counsellors': 2 }, 1],
    ['nap-rasio-konselor', { beneficiaries: 41, 'addiction-counsellors': 2 }, 0],
  ] as const)('%s of %j: level %s', (id, numbers, level) => {
    const measure = byId.get(id)?.measure;
    if (measure === undefined) throw new Error(`${id} has no measure`);
    expect(proposeLevel(measure, numbers)).toBe(level);
  });

  it('are the only ones', () => {
    expect(criteria.filter(({ measure }) => measure !== undefined).map(({ id }) => id)).toEqual([
      'umu-makan-utama',
      'umu-kehadiran-petugas',
      'nap-rasio-peksos',
      'nap-rasio-konselor',
      'umu-kamar-mandi-bersama',
    ]);
  });
});
