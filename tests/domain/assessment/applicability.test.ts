import { describe, expect, it } from 'vitest';
import { applicabilityOf } from '../../../src/domain/assessment/applicability';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { Condition } from '../../../src/domain/standard/standard-pack.generated';
import { type Answers, type AssessmentParts, assessmentOf, packWith, verdict } from '../../support/scoring/documents';

const hasChildren: Condition = { field: 'children', op: 'gt', value: 0 };
const excused = { notApplicable: { reason: 'Tidak ada anak balita.' } };

const applicability = (appliesWhen: Condition | undefined, answers: Answers, parts: AssessmentParts = {}) =>
  applicabilityOf(indexPack(packWith([{ id: 'x', ...(appliesWhen && { appliesWhen }) }, { id: 'asked' }])), assessmentOf(answers, parts)).get('x');

describe('applicabilityOf', () => {
  it.each([
    ['the condition is true', hasChildren, 12, 'applies'],
    ['the condition is false', hasChildren, 0, 'excludedByCondition'],
    ['the number is missing', hasChildren, undefined, 'applies'],
    ['not of a missing number', { not: hasChildren }, undefined, 'applies'],
    ['there is no condition', undefined, 0, 'applies'],
  ] as const)('where %s', (_name, condition, children, expected) => {
    expect(applicability(condition, {}, children === undefined ? {} : { profile: { children } })).toBe(expected);
  });

  it('asks for the claimed level of another criterion; no level and "belum tahu" are unknown and apply', () => {
    const followUp: Condition = { criterion: 'asked', op: 'gte', value: 1 };
    expect(applicability(followUp, { asked: 1 })).toBe('applies');
    expect(applicability(followUp, { asked: 0 })).toBe('excludedByCondition');
    expect(applicability(followUp, { asked: null })).toBe('applies');
    expect(applicability(followUp, {})).toBe('applies');
    expect(applicability(followUp, { asked: { unsure: true } })).toBe('applies');
    // the mentor's level does not change which questions are asked
    expect(applicability(followUp, { asked: { level: 1, verification: verdict('adjusted', { level: 0 }) } })).toBe('applies');
  });

  it('excludes "tidak berlaku" with a reason only', () => {
    expect(applicability(undefined, { x: excused })).toBe('excludedNotApplicable');
    expect(applicability(undefined, { x: { level: 2, ...excused } })).toBe('excludedNotApplicable');
    for (const reason of ['', '  \n\t', '\u00a0', '\u200b']) expect(applicability(undefined, { x: { notApplicable: { reason } } })).toBe('applies');
  });

  it('names the condition first where both exclude', () => {
    expect(applicability(hasChildren, { x: excused }, { profile: { children: 0 } })).toBe('excludedByCondition');
  });

  it('lets the mentor refuse "tidak berlaku" in layer verified only', () => {
    const index = indexPack(packWith([{ id: 'x' }]));
    const of = (notApplicableAccepted: boolean | undefined) =>
      assessmentOf({ x: { ...excused, verification: verdict('rejected', notApplicableAccepted === undefined ? {} : { notApplicableAccepted }) } });
    expect(applicabilityOf(index, of(false)).get('x')).toBe('excludedNotApplicable');
    expect(applicabilityOf(index, of(false), 'evidenced').get('x')).toBe('excludedNotApplicable');
    expect(applicabilityOf(index, of(false), 'verified').get('x')).toBe('applies');
    expect(applicabilityOf(index, of(true), 'verified').get('x')).toBe('excludedNotApplicable');
    expect(applicabilityOf(index, of(undefined), 'verified').get('x')).toBe('excludedNotApplicable');
  });

  it('is not misled by names that every object has', () => {
    const index = indexPack(
      packWith([
        { id: 'constructor', appliesWhen: { field: 'toString', op: 'eq', value: 1 } },
        { id: 'valueOf', appliesWhen: { criterion: 'constructor', op: 'eq', value: 1 } },
      ]),
    );
    expect([...applicabilityOf(index, assessmentOf({}))]).toEqual([
      ['constructor', 'applies'],
      ['valueOf', 'applies'],
    ]);
  });
});
