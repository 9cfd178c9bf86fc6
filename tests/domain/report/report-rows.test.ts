import { describe, expect, it } from 'vitest';
import type { Action, Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import { actionRows } from '../../../src/domain/report/action-rows';
import { evidenceRows } from '../../../src/domain/report/evidence-rows';
import { buildReadinessReport } from '../../../src/domain/report/readiness-report';
import { contextFor } from '../../../src/domain/report/report-context';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { EvidenceRequirement } from '../../../src/domain/standard/standard-pack.generated';
import { sampleReport } from '../../support/report/sample-report';
import { smallAssessment, smallCriterion, smallPack } from '../../support/small-pack';

const DAY = '2026-11-24';
const paper = (id: string, extra: Partial<EvidenceRequirement> = {}): EvidenceRequirement => ({
  id,
  title: `Bukti ${id}`,
  kind: 'document',
  required: true,
  ...extra,
});

const index = indexPack(
  smallPack({
    standards: [
      {
        id: 's1',
        title: 'Standar satu',
        weight: 1,
        sections: [
          {
            id: 's1a',
            title: 'Bagian',
            criteria: [
              smallCriterion('k1', { evidence: [paper('b1', { expires: true }), paper('b2', { required: false })] }),
              smallCriterion('k2', { evidence: [paper('b1')] }),
            ],
          },
        ],
      },
    ],
  }),
);

const rowsOf = (answers: Record<string, Answer>, extra: Partial<Assessment> = {}) =>
  evidenceRows(contextFor(index, smallAssessment({ answers, ...extra }), DAY));

describe('evidenceRows', () => {
  it('lists an item of the register once, with every criterion that it serves', () => {
    const evidence = [{ id: 'e', title: 'Izin', kind: 'document', validUntil: '2026-11-24', number: ' 12 ' } as const];
    const used = { evidence: { b1: { status: 'available' as const, items: ['e'] } }, level: 1 };
    const [first, ...others] = rowsOf({ k1: used, k2: used }, { evidence });
    expect(first).toEqual({
      title: 'Izin',
      kind: 'document',
      location: null,
      number: '12',
      issuedOn: null,
      validUntil: '2026-11-24',
      requestedOn: null,
      state: 'met',
      isRequired: true,
      codes: ['A.1', 'A.2'],
    });
    expect(others.map(({ title, state }) => [title, state])).toEqual([['Bukti b2', 'unrecorded']]);
  });

  it.each([
    [{ status: 'available' } as const, 'undated'],
    [{ status: 'available', validUntil: '2026-11-23' } as const, 'expired'],
    [{ status: 'available', validUntil: '2026-11-24' } as const, 'met'],
    [{ status: 'requested' } as const, 'requested'],
    [{ status: 'missing' } as const, 'missing'],
  ])('says of %j: %s', (entry, state) => {
    expect(rowsOf({ k1: { level: 1, evidence: { b1: entry } } })[0]?.state).toBe(state);
  });

  it('asks nothing for a criterion that does not apply, and puts items that serve nothing last', () => {
    const evidence = [{ id: 'e', title: 'Foto papan nama', kind: 'photo' } as const];
    const rows = rowsOf({ k1: { level: null, notApplicable: { reason: 'tidak ada' } } }, { evidence });
    expect(rows.map(({ title, codes }) => [title, codes])).toEqual([
      ['Bukti b1', ['A.2']],
      ['Foto papan nama', []],
    ]);
  });
});

describe('actionRows', () => {
  const action = (id: string, extra: Partial<Action>): Action => ({ id, criterion: 'k1', what: id, who: 'Ketua', status: 'open', ...extra });

  it('puts pending work first by its date, then what is closed', () => {
    const actions = [
      action('tanpa tanggal', {}),
      action('selesai', { status: 'done', due: '2026-01-01' }),
      action('desember', { due: '2026-12-01' }),
      action('november', { due: '2026-11-01', status: 'doing' }),
      action('batal', { status: 'dropped' }),
      action('asing', { criterion: 'tidak-ada', due: '2026-12-01' }),
    ];
    const rows = actionRows(contextFor(index, smallAssessment({ actions }), DAY));
    expect(rows.map(({ what, isOverdue }) => [what, isOverdue])).toEqual([
      ['november', true],
      ['desember', false],
      ['asing', false],
      ['tanpa tanggal', false],
      ['selesai', false],
      ['batal', false],
    ]);
    expect(rows[2]).toMatchObject({ criterion: null, standardTitle: null, level: null });
  });
});

describe('answers and blockers of the sample', () => {
  const report = sampleReport();
  const answers = report.answers.flatMap(({ sections }) => sections.flatMap((section) => section.answers));

  it('show every state of an answer', () => {
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['answered', 'unanswered', 'unsure', 'excludedNotApplicable']));
  });

  it('say of an answer to a former text that it is to be checked, and print no level for it', () => {
    const former = smallAssessment({ answers: { k1: { level: 1, checkAgain: { fromVersion: '0.9.0', reason: 'text' } } } });
    const { answers: rows } = buildReadinessReport({ pack: indexPack(smallPack()), assessment: former, asOf: DAY });
    const row = rows.flatMap(({ sections }) => sections.flatMap((section) => section.answers)).find(({ criterion }) => criterion.id === 'k1');
    expect([row?.state, row?.level]).toEqual(['checkAgain', null]);
  });

  it('carry what was measured, with the quotient', () => {
    const measured = answers.flatMap((answer) => answer.measured ?? []);
    expect(measured).toEqual([
      {
        numbers: [
          { label: 'Jumlah luas kamar tidur', value: 150.5, unit: 'm²' },
          { label: 'Anak yang tinggal di lembaga', value: 42, unit: 'anak' },
        ],
        value: 150.5 / 42,
        overrideReason: null,
      },
    ]);
  });

  it('name the level that a critical criterion has and needs', () => {
    const critical = report.blockers.find(({ kind, level }) => kind === 'critical' && level !== null);
    expect(critical?.wanted).toMatchObject({ value: 2, label: 'Utuh' });
    expect(critical?.criterion?.isCritical).toBe(true);
  });
});
