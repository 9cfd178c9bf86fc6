import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rankGaps } from '../../../src/domain/gap/gap-ranking';
import { explain } from '../../../src/domain/scoring/explain';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { score } from '../../../src/domain/scoring/score';
import type { Layer, ScoreResult } from '../../../src/domain/scoring/score-result';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';
import { tableUnder } from '../../support/scoring/markdown-table';

/** The worked example of docs/scoring.md; every expected number is read from the tables of that page. */
const page = readFileSync('docs/scoring.md', 'utf8');
const school = JSON.parse(readFileSync('standards/policies/contoh-sekolah-2014.json', 'utf8')) as GradingPolicy;

const pack = packOf(
  [
    {
      id: 'a',
      weight: 2,
      minimum: 60,
      criteria: [
        { id: 'a1' },
        { id: 'a2', weight: 2, scale: 'yesNo', critical: { atLeast: 1 }, evidence: [requirement('permit', { expires: true })] },
        { id: 'a3', weight: 0.5 },
      ],
    },
    {
      id: 'b',
      criteria: [
        { id: 'b1', evidence: [requirement('minutes')] },
        { id: 'b2' },
        { id: 'b3', weight: 1.5, appliesWhen: { field: 'under-five', op: 'gt', value: 0 } },
        { id: 'b4', appliesWhen: { field: 'disability', op: 'gt', value: 0 } },
      ],
    },
  ],
  { profileFields: ['under-five', 'disability'].map((id) => ({ id, label: id, unit: 'anak' })) },
);

const assessment = assessmentOf(
  {
    a1: { level: 2, verification: verdict('confirmed') },
    a2: { level: 1, evidence: { permit: { status: 'available', validUntil: '2026-10-31' } }, verification: verdict('adjusted', { level: 0 }) },
    a3: { unsure: true },
    b1: { level: 3, evidence: { minutes: { status: 'available' } }, verification: verdict('rejected') },
    b2: { notApplicable: { reason: 'Tidak ada layanan ini.' } },
    b3: 1,
  },
  { profile: { 'under-five': 4, disability: 0 } },
);

const dash = (value: unknown): string => (value === null || value === undefined ? '-' : String(value));

describe('the worked example of docs/scoring.md', () => {
  it('has the pack of the page', () => {
    const rows = pack.standards.flatMap((standard) =>
      standard.sections.flatMap(({ criteria }) =>
        criteria.map(({ id, weight, scale, critical, evidence }) => ({
          criterion: id,
          standard: standard.id,
          W: dash(standard.weight),
          minimum: dash(standard.minimum),
          w: dash(weight),
          scale,
          critical: dash(critical?.atLeast),
          'required evidence': dash(evidence.map((asked) => `${asked.id}${asked.expires ? ', expires' : ''}`)[0]),
        })),
      ),
    );
    expect(tableUnder(page, '### The pack')).toEqual(rows);
  });

  it('has the levels of the page', () => {
    const levels = tableUnder(page, '### The answers').map(({ criterion, level }) => [criterion, level]);
    expect(levels).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'b4'].map((id) => [id, dash(assessment.answers[id]?.level)]));
  });

  it.each<Layer>(['claimed', 'evidenced', 'verified'])('comes to the results of the page in layer %s', (layer) => {
    const expected = tableUnder(page, '### The results').map((row) => [row.result, row[layer]]);
    expect(resultRows(score(pack, assessment, { layer, asOf: AS_OF, policy: school }))).toEqual(expected);
  });

  it('opens into the sums of the page', () => {
    const { standards, totalNumerator, totalDenominator, totalExact, totalForGrade } = explain(pack, assessment, {
      layer: 'claimed',
      asOf: AS_OF,
      policy: school,
    });
    expect(standards.map(({ weightedSum, weightSum, exact }) => [weightedSum, weightSum, exact])).toEqual([
      ['8/3', '7/2', '1600/21'],
      ['3/2', '5/2', '60/1'],
    ]);
    // 2 x 1600/21 + 60 = 4460/21
    expect([totalNumerator, totalDenominator, totalExact, totalForGrade]).toEqual(['4460/21', '3/1', '4460/63', '4460/63']);
  });

  it('gains by a3 what the page says', () => {
    const gap = rankGaps(pack, assessment, { asOf: AS_OF }).find(({ criterion }) => criterion === 'a3');
    expect(gap).toEqual({
      criterion: 'a3',
      standard: 'a',
      level: null,
      targetLevel: 3,
      unsure: true,
      gainExact: '200/21',
      gain: 9.52,
      effort: 3,
      blockers: [],
    });
  });
});

function resultRows(result: ScoreResult): string[][] {
  const standardRows = result.standards.flatMap(({ id, score: shown, exact }) => [
    [`standard ${id}, exact`, dash(exact)],
    [`standard ${id}`, dash(shown)],
  ]);
  return [
    ...standardRows,
    ['total, exact', dash(result.totalExact)],
    ['total', dash(result.total)],
    ['interval, low', dash(result.interval?.low)],
    ['interval, high', dash(result.interval?.high)],
    ['sensitivity', dash(result.sensitivity)],
    ['answered', dash(result.answered)],
    ['applicable', dash(result.applicable)],
    ['coverage', result.coverage === null ? '-' : result.coverage.toFixed(4)],
    ['readiness', result.readiness],
    ['grade by the 2014 school example', dash(result.grade)],
    ['blockers', result.blockers.map(({ kind, criterion, standard }) => `${kind} ${criterion ?? standard}`).join(', ')],
  ];
}
