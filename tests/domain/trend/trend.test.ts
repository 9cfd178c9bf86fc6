import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { replayHistory } from '../../../src/domain/bundle/replay';
import { makeRevisions } from '../../../src/domain/bundle/revision';
import { assessmentIn, datedLine, statesAt } from '../../../src/domain/bundle/states-over-time';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { trendDaysOf } from '../../../src/domain/trend/trend-days';
import { type TrendState, trendSeries } from '../../../src/domain/trend/trend-series';
import { AS_OF, assessmentOf, packOf, requirement, verdict } from '../../support/scoring/documents';

type Entity = Revision['entity'];
interface Write {
  readonly on: string;
  readonly entity: Entity;
  readonly before: object | null;
  readonly after: object | null;
}

/** A history of writes, one after another; `on` is what the clock of the device said. */
function historyOf(writes: readonly Write[]): { readonly head: string; readonly revisions: Revision[] } {
  const revisions: Revision[] = [];
  for (const { on, ...change } of writes) {
    const stamp = { newId: () => `r${revisions.length + 1}`, now: () => `${on}T09:00:00+07:00`, device: '' };
    revisions.push(...makeRevisions('lembaga', revisions.at(-1)?.id ?? null, [change], stamp));
  }
  return { head: revisions.at(-1)?.id ?? '', revisions };
}

const answer: Entity = { kind: 'answer', id: 'a1', assessment: 'penilaian' };
const level = (value: number | null) => (value === null ? null : { level: value });
const { institution, answers: _answers, ...header } = assessmentOf({});
const start = (on: string): Write[] => [
  { on, entity: { kind: 'institution', id: 'lembaga' }, before: null, after: institution },
  { on, entity: { kind: 'assessment', id: 'penilaian' }, before: null, after: header },
];
const levelOn = (history: ReturnType<typeof historyOf>, days: readonly string[]) =>
  statesAt(datedLine(history, AS_OF), days).map((state) => assessmentIn(state, 'penilaian')?.answers.a1?.level);

describe('a history as it was on a day', () => {
  const history = historyOf([
    ...start('2026-01-10'),
    { on: '2026-01-15', entity: answer, before: null, after: level(1) },
    { on: '2026-03-01', entity: answer, before: level(1), after: level(3) },
    { on: '2026-05-01', entity: answer, before: level(3), after: null },
  ]);

  it('holds at the end of its day and until the next change', () => {
    expect(levelOn(history, ['2026-01-10', '2026-01-15', '2026-02-28', '2026-03-01', '2026-05-01'])).toEqual([undefined, 1, 1, 3, undefined]);
  });

  it('does not exist before it was made', () => {
    expect(statesAt(datedLine(history, AS_OF), ['2026-01-09']).map((state) => assessmentIn(state, 'penilaian'))).toEqual([null]);
  });

  it('goes by descent where a clock is wrong: neither a dead battery nor a day to come moves a change', () => {
    const wrong = historyOf([
      ...start('2026-01-10'),
      { on: '2026-03-01', entity: answer, before: null, after: level(1) },
      { on: '1970-01-01', entity: answer, before: level(1), after: level(2) },
      { on: '2031-01-01', entity: answer, before: level(2), after: level(0) },
      { on: '2026-04-01', entity: answer, before: level(0), after: level(3) },
    ]);
    expect(datedLine(wrong, AS_OF).map(({ on }) => on)).toEqual(['2026-01-10', '2026-01-10', '2026-03-01', '2026-03-01', '2026-03-01', '2026-04-01']);
    expect(levelOn(wrong, ['2026-02-28', '2026-03-01', '2026-04-01'])).toEqual([undefined, 0, 3]);
  });

  it('the last day has what replaying everything has, whatever the clocks said', () => {
    const clocks = fc.constantFrom('1970-01-01', '2026-01-01', '2026-06-01', '2026-11-24', '2031-01-01');
    fc.assert(
      fc.property(fc.array(fc.tuple(clocks, fc.option(fc.nat({ max: 3 }))), { maxLength: 12 }), (drawn) => {
        let former: number | null = null;
        const writes = drawn.map(([on, next]): Write => {
          const write = { on, entity: answer, before: level(former), after: level(next) };
          former = next;
          return write;
        });
        const random = historyOf([...start('2026-01-01'), ...writes]);
        const replayed = replayHistory(random);
        expect(replayed.ok && [...replayed.value]).toEqual([...(statesAt(datedLine(random, AS_OF), [AS_OF])[0] ?? [])]);
      }),
    );
  });

  it('the days of a round are month ends with changes, visits, and its last change', () => {
    const days = trendDaysOf(datedLine(history, AS_OF), { assessment: 'penilaian', visits: ['2025-12-01', '2026-03-01', '2026-06-20'] });
    expect(days.map(({ on, reason }) => [on, reason])).toEqual([
      ['2026-01-31', 'monthEnd'],
      ['2026-03-01', 'visit'],
      ['2026-03-31', 'monthEnd'],
      ['2026-05-01', 'latest'],
      ['2026-06-20', 'visit'],
    ]);
    expect(trendDaysOf(datedLine(history, AS_OF), { assessment: 'lain', visits: ['2026-03-01'] })).toEqual([]);
  });
});

const pack = (version: string, id = 'contoh') =>
  packOf(
    [
      { id: 's', criteria: [{ id: 'a1', evidence: [requirement('sk')] }] },
      { id: 't', criteria: [{ id: 'b1' }] },
    ],
    { id, version },
  );
const stateOn = (on: string, version: string, claimed: number, id = 'contoh'): TrendState => ({
  assessment: `p${on}`,
  on,
  reason: 'latest',
  index: indexPack(pack(version, id)),
  state: assessmentOf({
    a1: { level: claimed, evidence: { sk: { status: 'available', validUntil: '2026-06-30' } }, verification: verdict('adjusted', { level: 1 }) },
  }),
});

describe('rounds side by side', () => {
  it('are scored in each layer as of their own day, by numbers worked by hand', () => {
    const [series] = trendSeries([stateOn('2026-07-01', '1.0.0', 3), stateOn('2026-06-30', '1.0.0', 2)], []);
    // a1 2/3 of one of two standards: 33.33; then 3/3 claimed 50, but the letter ran out the day before; verified 1/3 of what was verified.
    expect(series?.points.map(({ on, total }) => [on, total])).toEqual([
      ['2026-06-30', { claimed: 33.33, evidenced: 33.33, verified: 33.33 }],
      ['2026-07-01', { claimed: 50, evidenced: 0, verified: 33.33 }],
    ]);
    expect(series?.points[0]?.standards.get('s')).toEqual({ claimed: 66.67, evidenced: 66.67, verified: 33.33 });
    expect(series?.points[0]?.standards.get('t')).toEqual({ claimed: null, evidenced: null, verified: null });
  });

  it('like with like: versions that follow from each other together, other versions and packs apart', () => {
    const states = [
      stateOn('2026-01-01', '1.0.0', 1),
      stateOn('2026-02-01', '1.1.0', 1),
      stateOn('2026-03-01', '2.0.0', 1),
      stateOn('2026-04-01', '1.0.0', 1, 'lain'),
    ];
    const link = { pack: { id: 'contoh', version: '1.1.0' }, supersedes: { id: 'contoh', version: '1.0.0' } };
    const circle = { pack: { id: 'contoh', version: '2.0.0' }, supersedes: { id: 'contoh', version: '2.0.0' } };
    expect(trendSeries(states, [link, circle]).map((series) => [series.pack, series.versions, series.points.length])).toEqual([
      ['contoh', ['1.0.0', '1.1.0'], 2],
      ['contoh', ['2.0.0'], 1],
      ['lain', ['1.0.0'], 1],
    ]);
  });
});
