import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { checkAssessment } from '../../../src/domain/assessment/assessment-rules';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { messageOf } from '../../../src/i18n/code-to-message';
import { type Answers, type AssessmentParts, assessmentOf, packWith, requirement, verdict } from '../../support/scoring/documents';

const index = indexPack(
  packWith([
    { id: 'a', evidence: [requirement('izin')] },
    { id: 'constructor', scale: 'gaps' },
  ]),
);
const check = (answers: Answers, parts: AssessmentParts = {}) => checkAssessment(index, assessmentOf(answers, parts));

/** What is wrong, the assessment, and where. */
const FAULTS: readonly (readonly [code: string, assessment: Assessment, pointer: string])[] = [
  ['assessment/other-pack', assessmentOf({}, { pack: { id: 'lain', version: '1.0.0' } }), '/pack'],
  ['assessment/other-pack', assessmentOf({}, { pack: { id: 'contoh', version: '1.0.1' } }), '/pack'],
  ['assessment/unknown-criterion', assessmentOf({ 'z/1': 2 }), '/answers/z~11'],
  ['assessment/unknown-criterion', assessmentOf({ toString: 2 }), '/answers/toString'],
  [
    'assessment/unknown-requirement',
    assessmentOf({ a: { evidence: Object.fromEntries([['toString', { status: 'available' } as const]]) } }),
    '/answers/a/evidence/toString',
  ],
  ['assessment/unknown-field', assessmentOf({ a: { measured: { anak: 3 } } }), '/answers/a/measured/anak'],
  ['assessment/level-not-on-scale', assessmentOf({ a: 4 }), '/answers/a/level'],
  ['assessment/level-not-on-scale', assessmentOf({ constructor: 3 }), '/answers/constructor/level'],
  ['assessment/level-not-on-scale', assessmentOf({ a: { level: 1, verification: verdict('adjusted', { level: 9 }) } }), '/answers/a/verification/level'],
  ['assessment/unsure-with-level', assessmentOf({ a: { level: 1, unsure: true } }), '/answers/a/unsure'],
  ['assessment/adjusted-without-level', assessmentOf({ a: { level: 1, verification: verdict('adjusted') } }), '/answers/a/verification'],
  ['assessment/verdict-on-unanswered', assessmentOf({ a: { verification: verdict('confirmed') } }), '/answers/a/verification'],
  ['assessment/verdict-on-unanswered', assessmentOf({ a: { unsure: true, verification: verdict('rejected') } }), '/answers/a/verification'],
  ['assessment/duplicate-evidence', assessmentOf({}, { evidence: ['x', 'x'].map((id) => ({ id, title: 'x', kind: 'document' })) }), '/evidence/1/id'],
  ['assessment/impossible-date', assessmentOf({}, { plannedVisit: '2026-02-30' }), '/plannedVisit'],
  ['assessment/impossible-date', assessmentOf({ a: { level: 1, verification: verdict('confirmed', { on: '2026-13-01' }) } }), '/answers/a/verification/on'],
  [
    'assessment/impossible-date',
    assessmentOf({ a: { level: 1, evidence: { izin: { status: 'missing', validUntil: '2026-04-31' } } } }),
    '/answers/a/evidence/izin/validUntil',
  ],
  [
    'assessment/impossible-date',
    assessmentOf({}, { visits: [{ id: 'v', on: '2026-11-24', mentors: [], agreements: [{ id: 'g', text: 'x', due: '2026-00-01' }] }] }),
    '/visits/0/agreements/0/due',
  ],
];

describe('checkAssessment', () => {
  it('finds nothing in a sound assessment', () => {
    const answers: Answers = {
      a: {
        level: 2,
        measured: { children: 3 },
        evidence: { izin: { status: 'available', items: ['bukti-yang-hilang'] } },
        verification: verdict('adjusted', { level: 0 }),
      },
      constructor: { notApplicable: { reason: 'Tidak ada.' }, verification: verdict('confirmed', { notApplicableAccepted: true }) },
    };
    expect(
      check(answers, {
        startedOn: '2026-11-24',
        actions: [{ id: 'r', criterion: 'butir-lama', what: 'Tulis', who: 'Ketua', due: '2028-02-29', status: 'open' }],
      }),
    ).toEqual([]);
    expect(check({ a: { unsure: true } })).toEqual([]);
    expect(check({ a: { notApplicable: { reason: ' ' } } })).toEqual([]);
  });

  it.each(FAULTS)('finds %s', (code, assessment, pointer) => {
    expect(checkAssessment(index, assessment).map((problem) => ({ code: problem.code, pointer: problem.pointer }))).toEqual([{ code, pointer }]);
  });

  it.each(FAULTS)('says %s in a whole sentence with a hint', (_code, assessment) => {
    for (const problem of checkAssessment(index, assessment)) {
      const { message, hint } = messageOf(problem);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|assessment\//);
    }
  });

  it('compares the SHA-256 of the pack only where both are given', () => {
    const sha256 = 'a'.repeat(64);
    const named = assessmentOf({}, { pack: { id: 'contoh', version: '1.0.0', sha256 } });
    expect(checkAssessment(index, named)).toEqual([]);
    expect(checkAssessment(index, named, { packSha256: sha256 })).toEqual([]);
    expect(checkAssessment(index, assessmentOf({}), { packSha256: sha256 })).toEqual([]);
    expect(checkAssessment(index, named, { packSha256: 'b'.repeat(64) })).toEqual([
      { code: 'assessment/pack-changed', pointer: '/pack/sha256', data: { id: 'contoh', version: '1.0.0' } },
    ]);
  });

  it('lists every error at once', () => {
    expect(check({ a: { level: 7, verification: verdict('adjusted', { on: '2026-02-30' }) }, b: 1 })).toEqual([
      { code: 'assessment/level-not-on-scale', pointer: '/answers/a/level', data: { criterion: 'a', level: 7, levels: '0, 1, 2, 3' } },
      { code: 'assessment/adjusted-without-level', pointer: '/answers/a/verification', data: { criterion: 'a' } },
      { code: 'assessment/unknown-criterion', pointer: '/answers/b', data: { criterion: 'b' } },
      { code: 'assessment/impossible-date', pointer: '/answers/a/verification/on', data: { date: '2026-02-30' } },
    ]);
  });

  it('looks at every key to which the schema gives a date', () => {
    const schema = readFileSync('standards/schema/assessment.schema.json', 'utf8');
    const keys = [...new Set([...schema.matchAll(/"([A-Za-z]+)": \{\s*"\$ref": "#\/\$defs\/date"/g)].map(([, key = '']) => key))];
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) expect(checkAssessment(index, { ...assessmentOf({}), [key]: '2026-02-30' }).map(({ pointer }) => pointer)).toEqual([`/${key}`]);
  });
});
