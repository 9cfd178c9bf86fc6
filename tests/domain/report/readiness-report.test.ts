import { describe, expect, it } from 'vitest';
import { rankGaps } from '../../../src/domain/gap/gap-ranking';
import { buildReadinessReport } from '../../../src/domain/report/readiness-report';
import { score } from '../../../src/domain/scoring/score';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { SAMPLE_DAY, sampleAssessment, sampleInstitution } from '../../support/report/sample-assessment';
import { samplePack } from '../../support/report/sample-pack';
import { sampleReport } from '../../support/report/sample-report';
import { smallAssessment, smallPack, smallPolicy } from '../../support/small-pack';

const pack = samplePack();
const index = indexPack(pack);

describe('buildReadinessReport', () => {
  it('says the same numbers as score and rankGaps', () => {
    const report = sampleReport();
    const assessment = sampleAssessment(pack);
    const claimed = score(index, assessment, { layer: 'claimed', asOf: SAMPLE_DAY });
    expect(report.layers.claimed).toEqual(claimed);
    expect(report.standards.map((standard) => standard.score.claimed)).toEqual(claimed.standards.map((standard) => standard.score));
    expect(report.blockers).toHaveLength(claimed.blockers.length);
    expect(report.gaps.map(({ criterion }) => criterion.id)).toEqual(rankGaps(index, assessment, { asOf: SAMPLE_DAY }).map(({ criterion }) => criterion));
    expect(report.answers.flatMap(({ sections }) => sections.flatMap(({ answers }) => answers))).toHaveLength(index.criteria.length);
  });

  it('is plain data that can be handed to a worker', () => {
    const report = sampleReport({}, { policy: smallPolicy() });
    expect(structuredClone(report)).toEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('speaks of no grade without a policy, and labels the grade with one', () => {
    expect(sampleReport().policy).toBeNull();
    const { policy } = sampleReport({}, { policy: smallPolicy() });
    expect(policy).toMatchObject({ title: 'Peringkat uji', status: 'example', grade: { claimed: 'B', verified: null } });
  });

  it('leaves the signature open where nothing is known, and takes the head of the institution', () => {
    expect(sampleReport().signature).toEqual({ place: null, signedOn: null, name: 'Ahmad Fauzi', title: 'Ketua LKSA' });
    const { head: _head, headTitle: _title, ...nameless } = sampleInstitution();
    expect(sampleReport({ institution: nameless }).signature).toEqual({ place: null, signedOn: null, name: null, title: null });
    const signed = sampleReport({}, { place: ' Bandung ', signedOn: '2026-11-30', signer: { name: 'Siti', title: 'Sekretaris' } });
    expect(signed.signature).toEqual({ place: 'Bandung', signedOn: '2026-11-30', name: 'Siti', title: 'Sekretaris' });
  });

  it('judges permits by asOf', () => {
    const { identity } = sampleReport();
    expect([identity.permit?.isExpired, identity.certificate?.isExpired]).toEqual([false, true]);
    expect(sampleReport({ institution: sampleInstitution({ permit: {} }) }).identity.permit).toBeNull();
    expect(sampleReport({}, { asOf: '2028-03-14' }).identity.permit?.isExpired).toBe(false);
    expect(sampleReport({}, { asOf: '2028-03-15' }).identity.permit?.isExpired).toBe(true);
  });

  it('throws for a day that does not exist', () => {
    expect(() => sampleReport({}, { asOf: '2026-02-30' })).toThrow(RangeError);
  });

  it('is harmless with criteria named as object properties', () => {
    const odd = smallPack();
    const named = JSON.parse(JSON.stringify(odd).replaceAll('"k1"', '"constructor"'));
    const report = buildReadinessReport({ pack: indexPack(named), assessment: smallAssessment({ answers: {} }), asOf: SAMPLE_DAY });
    expect(report.answers[0]?.sections[0]?.answers[0]).toMatchObject({ state: 'unanswered', note: null, level: null });
  });

  it('names criteria that count because their reason is blank', () => {
    const answers = { k1: { level: 1, notApplicable: { reason: '  ' } } };
    const report = buildReadinessReport({ pack: indexPack(smallPack()), assessment: smallAssessment({ answers }), asOf: SAMPLE_DAY });
    expect(report.remarks.blankReasons).toEqual(['A.1']);
  });

  it('names numbers outside the limits of the pack', () => {
    const report = sampleReport({ institution: sampleInstitution({ profile: { children: -3 } }) });
    expect(report.remarks.oddNumbers).toEqual([{ label: 'Anak yang tinggal di lembaga', value: -3, unit: 'anak' }]);
  });
});
