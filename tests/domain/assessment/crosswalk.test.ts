import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, Institution } from '../../../src/domain/assessment/assessment.generated';
import { type AnsweredPack, type CrosswalkOffer, hasSomethingToTake, isOpenToOffers, offersFor, takeOffer } from '../../../src/domain/assessment/crosswalk';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { type Answers, assessmentOf, packWith, requirement, verdict } from '../../support/scoring/documents';

const HERE = packWith(
  [
    {
      id: 'sama',
      sameAs: [{ pack: 'lain', criterion: 'x-sama', relation: 'equal' }],
      evidence: [requirement('sk'), requirement('foto'), requirement('daftar')],
    },
    { id: 'skala-lain', sameAs: [{ pack: 'lain', criterion: 'x-skala', relation: 'equal' }] },
    { id: 'sempit', sameAs: [{ pack: 'lain', criterion: 'x-luas', relation: 'narrower' }], evidence: [requirement('sk')] },
    // Said on the other side only.
    { id: 'balik' },
    { id: 'syarat', appliesWhen: { field: 'children', op: 'gt', value: 0 }, sameAs: [{ pack: 'lain', criterion: 'x-sama', relation: 'equal' }] },
    { id: 'hilang', sameAs: [{ pack: 'lain', criterion: 'tidak-ada', relation: 'equal' }] },
    { id: 'sendiri' },
  ],
  { id: 'sini' },
);

const THERE = packWith(
  [
    { id: 'x-sama', evidence: [requirement('sk'), requirement('potret', { title: 'Bukti foto' }), requirement('lain')] },
    { id: 'x-skala', scale: 'five' },
    { id: 'x-luas', evidence: [requirement('sk')] },
    { id: 'x-balik', sameAs: [{ pack: 'sini', criterion: 'balik', relation: 'wider' }] },
    { id: 'x-syarat', appliesWhen: { field: 'caregivers', op: 'gt', value: 0 }, sameAs: [{ pack: 'sini', criterion: 'sendiri', relation: 'equal' }] },
  ],
  { id: 'lain' },
);

const here = (answers: Answers = {}, parts: Parameters<typeof assessmentOf>[1] = {}): Assessment =>
  assessmentOf(answers, { pack: { id: 'sini', version: '1.0.0' }, ...parts });
const there = (answers: Answers, parts: Parameters<typeof assessmentOf>[1] = {}): Assessment =>
  assessmentOf(answers, { id: 'lainnya', pack: { id: 'lain', version: '1.0.0' }, ...parts });
const answered = (assessment: Assessment, pack: StandardPack = THERE): AnsweredPack => ({ index: indexPack(pack), assessment });

const offers = (assessment: Assessment, ...others: readonly Assessment[]): ReadonlyMap<string, CrosswalkOffer> =>
  offersFor(
    indexPack(HERE),
    assessment,
    others.map((other) => answered(other)),
  );

describe('what is offered', () => {
  it('an equal criterion on the same scale: level, note, and evidence by id or by title', () => {
    const other = there({
      'x-sama': {
        level: 2,
        note: 'Ditetapkan rapat.',
        evidence: { sk: { status: 'available', items: ['b1'] }, potret: { status: 'requested' }, lain: { status: 'available' } },
        verification: verdict('confirmed'),
      },
    });
    expect(offers(here(), other).get('sama')).toEqual({
      criterion: 'sama',
      fromAssessment: 'lainnya',
      fromPack: 'lain',
      fromCriterion: 'x-sama',
      relation: 'equal',
      claimed: { value: 2, label: 'Tingkat 2' },
      level: 2,
      evidence: { sk: { status: 'available', items: ['b1'] }, foto: { status: 'requested' } },
      note: 'Ditetapkan rapat.',
    });
  });

  it('level 0 is an answer and is offered', () => {
    expect(offers(here(), there({ 'x-sama': 0 })).get('sama')?.level).toBe(0);
  });

  it('an equal criterion on another scale: no level', () => {
    expect(offers(here(), there({ 'x-skala': 3 })).get('skala-lain')).toMatchObject({ relation: 'equal', level: null, claimed: { value: 3 } });
  });

  it('the same values in other words are another scale', () => {
    const reworded: StandardPack = {
      ...THERE,
      scales: { ...THERE.scales, four: { levels: [0, 1, 2, 3].map((value) => ({ value, label: `Taraf ${value}` })) } },
    };
    expect(offersFor(indexPack(HERE), here(), [answered(there({ 'x-sama': 2 }), reworded)]).get('sama')?.level).toBeNull();
  });

  it('a narrower criterion: the evidence and the hint, neither level nor note', () => {
    const other = there({ 'x-luas': { level: 3, note: 'Catatan', evidence: { sk: { status: 'available' } } } });
    const offer = offers(here(), other).get('sempit');
    expect(offer).toMatchObject({ relation: 'narrower', level: null, claimed: { value: 3 }, evidence: { sk: { status: 'available' } } });
    expect(offer).not.toHaveProperty('note');
  });

  it('a link said on the other side only, mirrored: wider there is narrower here', () => {
    expect(offers(here(), there({ 'x-balik': 1 })).get('balik')).toMatchObject({ relation: 'narrower', fromCriterion: 'x-balik' });
  });

  it('"belum tahu" here is open; a level, an excuse and an answer to be checked again are not', () => {
    const other = there({ 'x-sama': 2 });
    expect(offers(here({ sama: { level: null, unsure: true } }), other).has('sama')).toBe(true);
    expect(offers(here({ sama: 0 }), other).has('sama')).toBe(false);
    expect(offers(here({ sama: { notApplicable: { reason: '' } } }), other).has('sama')).toBe(false);
    expect(offers(here({ sama: { level: 1, checkAgain: { fromVersion: '0.9.0', reason: 'text' } } }), other).has('sama')).toBe(false);
  });

  it('nothing from answers that say nothing there', () => {
    for (const answer of [null, { unsure: true as const }, { level: 2, checkAgain: { fromVersion: '0.9.0', reason: 'text' as const } }, { level: 9 }]) {
      expect(offers(here(), there({ 'x-sama': answer })).size).toBe(0);
    }
    expect(offers(here(), there({ 'x-sama': { level: 2, notApplicable: { reason: 'tidak ada anak' } } })).size).toBe(0);
  });

  it('nothing for criteria that do not apply here, nothing from those that do not apply there', () => {
    expect(offers(here({}, { profile: { children: 0 } }), there({ 'x-sama': 2 })).has('syarat')).toBe(false);
    expect(offers(here({}, { profile: { children: 5 } }), there({ 'x-sama': 2 })).has('syarat')).toBe(true);
    expect(offers(here(), there({ 'x-syarat': 2 }, { profile: { caregivers: 0 } })).has('sendiri')).toBe(false);
    expect(offers(here(), there({ 'x-syarat': 2 }, { profile: { caregivers: 1 } })).has('sendiri')).toBe(true);
  });

  it('nothing of another institution, nor of the assessment itself', () => {
    const institution: Institution = { ...here().institution, id: 'lembaga-lain' };
    expect(offers(here(), { ...there({ 'x-sama': 2 }), institution }).size).toBe(0);
    expect(offers(here(), there({ 'x-sama': 2 }, { id: 'penilaian' })).size).toBe(0);
  });

  it('what is recorded here already is not offered again', () => {
    const other = there({ 'x-sama': { level: 2, evidence: { sk: { status: 'available' }, potret: { status: 'available' } } } });
    expect(offers(here({ sama: { evidence: { sk: { status: 'missing' } } } }), other).get('sama')?.evidence).toEqual({ foto: { status: 'available' } });
  });
});

describe('of several answers', () => {
  it('one with a level comes before a younger one without', () => {
    const narrower = packWith([{ id: 'z', sameAs: [{ pack: 'sini', criterion: 'sama', relation: 'wider' }] }], { id: 'ketiga' });
    const young = assessmentOf({ z: 3 }, { id: 'muda', startedOn: '2026-10-01' });
    const found = offersFor(indexPack(HERE), here(), [answered(young, narrower), answered(there({ 'x-sama': 1 }, { startedOn: '2025-01-01' }))]);
    expect(found.get('sama')).toMatchObject({ fromPack: 'lain', level: 1 });
  });

  it('the younger one counts, whatever the order in which they come', () => {
    const old = there({ 'x-sama': { level: 1, evidence: { sk: { status: 'available' } } } }, { id: 'tua', startedOn: '2025-01-01', round: 1 });
    const young = there({ 'x-sama': 3 }, { id: 'muda', startedOn: '2026-01-01', round: 2 });
    expect(offers(here(), old, young).get('sama')).toMatchObject({ fromAssessment: 'muda', level: 3 });
    expect(offers(here(), young, old).get('sama')).toMatchObject({ fromAssessment: 'muda', level: 3 });
  });
});

describe('taking an offer', () => {
  const offer = (parts: Partial<CrosswalkOffer> = {}): CrosswalkOffer => ({
    criterion: 'sama',
    fromAssessment: 'lainnya',
    fromPack: 'lain',
    fromCriterion: 'x-sama',
    relation: 'equal',
    claimed: { value: 2, label: 'Tingkat 2' },
    level: 2,
    evidence: { sk: { status: 'available' } },
    note: 'Catatan sana',
    ...parts,
  });

  it('brings level, evidence and note, and ends "belum tahu"', () => {
    expect(takeOffer({ level: null, unsure: true, owner: 'Sekretaris' }, offer())).toEqual({
      level: 2,
      owner: 'Sekretaris',
      evidence: { sk: { status: 'available' } },
      note: 'Catatan sana',
    });
  });

  it('leaves what is recorded here: note and evidence', () => {
    const answer = { level: null, note: 'Catatan sini', evidence: { sk: { status: 'missing' as const } } };
    expect(takeOffer(answer, offer())).toEqual({ ...answer, level: 2 });
  });

  it('without a level brings the evidence only', () => {
    expect(takeOffer({ level: null, unsure: true }, offer({ level: null }))).toEqual({ level: null, unsure: true, evidence: { sk: { status: 'available' } } });
    expect(hasSomethingToTake(offer({ level: null }))).toBe(true);
    expect(hasSomethingToTake(offer({ level: null, evidence: {} }))).toBe(false);
  });

  it('changes no answer that was given meanwhile', () => {
    const answer = { level: 0 };
    expect(takeOffer(answer, offer())).toBe(answer);
  });
});

describe('whatever was answered', () => {
  const answers = (pack: StandardPack): fc.Arbitrary<Answers> =>
    fc.record(
      Object.fromEntries(
        indexPack(pack).criteria.map(({ criterion, levels }) => [
          criterion.id,
          fc.oneof(
            fc.constant(null),
            fc.constantFrom(...levels.map(({ value }) => value)),
            fc.record({ level: fc.constantFrom(null, 1), unsure: fc.constant(true as const) }, { requiredKeys: ['level'] }),
            fc.constant({ notApplicable: { reason: 'tidak ada' } }),
            fc.constant({ level: 2, verification: verdict('confirmed'), evidence: { sk: { status: 'available' as const } } }),
            fc.constant({ level: 1, checkAgain: { fromVersion: '0.9.0', reason: 'text' as const } }),
          ),
        ]),
      ),
    );

  it('offers only touch open criteria of the same institution, and bring no verification', () => {
    fc.assert(
      fc.property(answers(HERE), answers(THERE), fc.boolean(), (mine, others, isSameHouse) => {
        const assessment = here(mine);
        const other = there(others);
        const institution: Institution = isSameHouse ? other.institution : { ...other.institution, id: 'lembaga-lain' };
        const found = offers(assessment, { ...other, institution });
        if (!isSameHouse) expect(found.size).toBe(0);
        for (const { criterion } of indexPack(HERE).criteria) {
          const answer = assessment.answers[criterion.id] ?? { level: null };
          const offer = found.get(criterion.id);
          if (offer === undefined) continue;
          expect(isOpenToOffers(answer)).toBe(true);
          const taken = takeOffer(answer, offer);
          expect(taken.verification).toBe(answer.verification);
          expect([null, offer.claimed.value]).toContain(taken.level);
          expect(takeOffer(taken, offer)).toEqual(taken);
        }
      }),
    );
  });
});
