import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleText } from '../../scripts/make-sample.mjs';
import type { Answer } from '../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../src/domain/assessment/assessment-rules';
import { findIdentityNumbers } from '../../src/domain/assessment/identity-numbers';
import { score } from '../../src/domain/scoring/score';
import { proposeLevel } from '../../src/domain/standard/measure';
import { indexPack } from '../../src/domain/standard/pack-index';
import { readAssessment } from '../../src/packs/read-document';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const text = readFileSync('standards/samples/lksa-contoh.json', 'utf8');
const outcome = await readAssessment(text);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
const sample = outcome.value;
const pack = shippedPack(sample.pack.id, sample.pack.version);
const index = indexPack(pack);
const answers: readonly Answer[] = Object.values(sample.answers);
const asOf = '2026-11-24';

describe('the sample institution', () => {
  it('is what the script makes of the pack as it is now', () => {
    expect(sampleText()).toBe(text);
  });

  it('has no problems', () => {
    expect(checkAssessment(index, sample)).toEqual([]);
    expect(score(index, sample, { layer: 'claimed', asOf }).errors).toEqual([]);
  });

  it('is marked as a sample in every place that a reader may see', () => {
    expect(sample.institution.sample).toBe(true);
    expect(sample.institution.name).toMatch(/\(contoh\)/u);
    const { village, subdistrict, district, province, permit } = sample.institution;
    for (const place of [village, subdistrict, district, province, permit?.number]) expect(place).toMatch(/contoh/iu);
  });

  it('holds counts only: no child’s name and no identity number', () => {
    const texts = textsOf(sample);
    expect(texts.flatMap(findIdentityNumbers)).toEqual([]);
    expect(texts.filter((line) => /\bbernama\b|anak asuh (?:an|bernama)/iu.test(line))).toEqual([]);
    expect(Object.keys(sample.institution.profile).filter((field) => !pack.profileFields.some(({ id }) => id === field))).toEqual([]);
  });

  it('is about 85 % answered, with a few unsure and two excused with reasons', () => {
    const { answeredShare } = score(index, sample, { layer: 'claimed', asOf });
    expect(answeredShare).toBeGreaterThan(0.82);
    expect(answeredShare).toBeLessThan(0.88);
    expect(answers.filter(({ unsure }) => unsure).length).toBeGreaterThanOrEqual(3);
    expect(answers.filter(({ notApplicable }) => notApplicable !== undefined)).toHaveLength(2);
  });

  it('is strong in daily care and weak in administration', () => {
    const sectionMean = (prefix: string): number => {
      const levels = Object.entries(sample.answers).flatMap(([id, { level }]) => (id.startsWith(prefix) && level !== null ? [level] : []));
      return levels.reduce((sum, level) => sum + level, 0) / levels.length;
    };
    expect(sectionMean('prh-')).toBeGreaterThan(sectionMean('man-') + 0.5);
    expect(sectionMean('prh-')).toBeGreaterThan(sectionMean('has-'));
  });

  it('shows what the tool is for: critical gaps, missing and expired evidence, a long way to ready', () => {
    const { blockers, readiness } = score(index, sample, { layer: 'claimed', asOf });
    expect(new Set(blockers.map(({ kind }) => kind))).toEqual(new Set(['critical', 'evidenceMissing', 'evidenceExpired']));
    expect(readiness).toBe('notYet');
  });

  it('shares the items of its register between criteria, and names none that is not there', () => {
    const items = new Set(sample.evidence?.map(({ id }) => id));
    const uses = answers.flatMap(({ evidence }) => Object.values(evidence ?? {}).flatMap((entry) => entry.items ?? []));
    expect(uses.filter((id) => !items.has(id))).toEqual([]);
    expect([...items].filter((id) => !uses.includes(id))).toEqual([]);
    expect(uses.length).toBeGreaterThan(items.size * 2);
  });

  it('agrees with the measures, or says why not', () => {
    const profile = sample.institution.profile;
    const differing = criteriaListOf(pack).flatMap(({ id, measure }) => {
      const answer = sample.answers[id];
      if (measure === undefined || answer === undefined || answer.level === null) return [];
      return proposeLevel(measure, profile) === answer.level || answer.overrideReason !== undefined ? [] : [id];
    });
    expect(differing).toEqual([]);
  });

  it('carries verdicts of a mentor, some adjusted and one rejected, and actions for real gaps', () => {
    const verdicts = answers.flatMap(({ verification }) => verification ?? []);
    expect(verdicts.length).toBeGreaterThanOrEqual(20);
    expect(new Set(verdicts.map(({ by }) => by))).toEqual(new Set(['Pendamping Contoh']));
    expect(verdicts.filter(({ verdict }) => verdict === 'adjusted').length).toBeGreaterThanOrEqual(3);
    expect(verdicts.filter(({ verdict }) => verdict === 'rejected')).toHaveLength(1);
    expect(sample.actions).toHaveLength(8);
    expect(sample.actions?.filter(({ criterion }) => sample.answers[criterion] === undefined)).toEqual([]);
  });
});
