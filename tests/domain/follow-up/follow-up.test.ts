import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/domain/assessment/assessment.generated';
import { addDays, compareDates } from '../../../src/domain/calendar-date';
import { dueStateOf } from '../../../src/domain/follow-up/due-state';
import { cleanName, isLookAlike, lookAlikesIn } from '../../../src/domain/follow-up/owner-names';
import { comparePlaces, type PlanPlace } from '../../../src/domain/follow-up/plan-order';
import { planProgress } from '../../../src/domain/follow-up/plan-progress';
import { PLAN_RULES } from '../../../src/domain/follow-up/plan-rules';

/** A Tuesday. */
const TODAY = '2026-11-24';
const actionOf = (parts: Partial<Action> = {}): Action => ({ id: 'x', criterion: 'a1', what: 'Kerjakan', who: '', status: 'open', ...parts });

describe('the date of an action', () => {
  it('is overdue, today, soon up to 14 days ahead, or later', () => {
    const stateOn = (due: string) => dueStateOf(actionOf({ due }), TODAY);
    expect(stateOn('2026-11-20')).toEqual({ kind: 'overdue', days: 4 });
    expect(stateOn('2026-11-24')).toEqual({ kind: 'today' });
    expect(stateOn('2026-11-25')).toEqual({ kind: 'soon', days: 1 });
    expect(stateOn('2026-12-08')).toEqual({ kind: 'soon', days: 14 });
    expect(stateOn('2026-12-09')).toEqual({ kind: 'later', days: 15 });
  });

  it('says nothing where there is none, or where the work is closed', () => {
    expect(dueStateOf(actionOf(), TODAY)).toEqual({ kind: 'none' });
    expect(dueStateOf(actionOf({ due: '2026-01-01', status: 'done' }), TODAY)).toEqual({ kind: 'closed' });
    expect(dueStateOf(actionOf({ due: '2026-01-01', status: 'dropped' }), TODAY)).toEqual({ kind: 'closed' });
  });
});

describe('the order of work', () => {
  const place = (id: string, parts: Partial<PlanPlace> & { readonly due?: string } = {}): PlanPlace => {
    const { due, ...others } = parts;
    return { action: actionOf({ id, ...(due === undefined ? {} : { due }) }), isOverdue: false, isCritical: false, gap: null, order: 0, ...others };
  };
  const sorted = (...places: PlanPlace[]): string[] => places.sort(comparePlaces).map(({ action }) => action.id);

  it('is overdue, critical, by date, by gain per effort, in pack order', () => {
    const soon = place('tanggal', { due: '2026-12-01' });
    const late = place('lewat', { due: '2026-11-01', isOverdue: true });
    const critical = place('kritis', { isCritical: true });
    // 10 points for an effort of 4 are less than 6 points for an effort of 2.
    const much = place('untung-besar', { gap: { gainExact: '6/1', effort: 2 } });
    const less = place('untung-kecil', { gap: { gainExact: '10/1', effort: 4 } });
    const first = place('awal', { order: 1 });
    const second = place('akhir', { order: 2 });
    expect(sorted(second, less, first, soon, much, critical, late)).toEqual(['lewat', 'kritis', 'tanggal', 'untung-besar', 'untung-kecil', 'awal', 'akhir']);
  });

  it('compares gains exactly: a third is more than 0.3333', () => {
    expect(sorted(place('b', { gap: { gainExact: '3333/10000', effort: 1 } }), place('a', { gap: { gainExact: '1/3', effort: 1 } }))).toEqual(['a', 'b']);
  });

  it('is a total order', () => {
    const someDue = fc.option(
      fc.integer({ min: -20, max: 40 }).map((days) => addDays(TODAY, days)),
      { nil: undefined },
    );
    const somePlace = fc
      .record({ id: fc.string(), isOverdue: fc.boolean(), isCritical: fc.boolean(), due: someDue, gain: fc.nat(9), effort: fc.integer({ min: 1, max: 5 }) })
      .map(({ id, due, gain, effort, ...rest }) => place(id, { ...rest, gap: { gainExact: `${gain}/3`, effort }, ...(due === undefined ? {} : { due }) }));
    fc.assert(
      fc.property(somePlace, somePlace, somePlace, (a, b, c) => {
        expect(Math.sign(comparePlaces(a, b)) + Math.sign(comparePlaces(b, a))).toBe(0);
        if (comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0) expect(comparePlaces(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the plan over time', () => {
  it('is counted at the end of each week, worked by hand', () => {
    const plan = [
      actionOf({ madeOn: '2026-11-04', status: 'done', doneOn: '2026-11-17' }),
      actionOf({ madeOn: '2026-11-09' }),
      actionOf({ madeOn: '2026-11-24', status: 'doing' }),
      actionOf({ madeOn: '2026-11-04', status: 'dropped' }),
    ];
    expect(planProgress(plan, TODAY)).toEqual([
      { ends: '2026-11-08', open: 1, done: 0 },
      { ends: '2026-11-15', open: 2, done: 0 },
      { ends: '2026-11-22', open: 1, done: 1 },
      { ends: '2026-11-24', open: 2, done: 1 },
    ]);
  });

  it('is empty without actions, and one line on the first day', () => {
    expect(planProgress([], TODAY)).toEqual([]);
    expect(planProgress([actionOf({ status: 'dropped' })], TODAY)).toEqual([]);
    expect(planProgress([actionOf({ madeOn: TODAY })], TODAY)).toEqual([{ ends: TODAY, open: 1, done: 0 }]);
  });

  it('ends with what is so today, never loses an action, and stays within its weeks', () => {
    const someDay = fc.option(
      fc.integer({ min: -200, max: 3 }).map((days) => addDays(TODAY, days)),
      { nil: undefined },
    );
    const someAction = fc
      .record({ status: fc.constantFrom('open', 'doing', 'done', 'dropped' as const), madeOn: someDay, doneOn: someDay })
      .map(({ status, madeOn, doneOn }) =>
        actionOf({ status, ...(madeOn === undefined ? {} : { madeOn }), ...(doneOn === undefined || status !== 'done' ? {} : { doneOn }) }),
      );
    fc.assert(
      fc.property(fc.array(someAction, { maxLength: 20 }), (plan) => {
        const weeks = planProgress(plan, TODAY);
        expect(weeks.length).toBeLessThanOrEqual(PLAN_RULES.chartWeeks);
        const counted = plan.filter(({ status }) => status !== 'dropped');
        const done = counted.filter(({ status }) => status === 'done').length;
        expect(weeks.at(-1)).toEqual(counted.length === 0 ? undefined : { ends: TODAY, open: counted.length - done, done });
        for (const [index, week] of weeks.entries()) {
          const former = weeks[index - 1];
          if (former === undefined) continue;
          expect(compareDates(former.ends, week.ends)).toBeLessThan(0);
          expect(week.open + week.done).toBeGreaterThanOrEqual(former.open + former.done);
          expect(week.done).toBeGreaterThanOrEqual(former.done);
        }
      }),
    );
  });
});

describe('names of persons in charge', () => {
  it('look alike when only spelling, case, points or the form of address differ', () => {
    for (const [one, other] of [
      ['Sekretaris', 'sekretaris.'],
      ['Sekretaris', 'Sekertaris'],
      ['Bu Ani', 'Ibu Ani'],
      ['Ani', 'Bu Ani'],
      ['Bendahara', 'Bendahra'],
      ['Koordinator Pengasuhan', 'Kordinator pengasuh an'],
    ] as const) {
      expect([one, other, isLookAlike(one, other)]).toEqual([one, other, true]);
    }
  });

  it('do not look alike when they are other names, other numbers, or the same', () => {
    for (const [one, other] of [
      ['Pengasuh 1', 'Pengasuh 2'],
      ['Pengasuh putra', 'Pengasuh putri'],
      ['Ketua', 'Wakil Ketua'],
      ['Ani', 'Ano'],
      ['Ketua', 'Ketua '],
      ['...', '!!'],
    ] as const) {
      expect([one, other, isLookAlike(one, other)]).toEqual([one, other, false]);
    }
  });

  it('are compared in both directions alike, each pair is told once', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (one, other) => isLookAlike(one, other) === isLookAlike(other, one)));
    expect(lookAlikesIn(['Ketua', 'ketua', 'Bendahara', 'KETUA'])).toEqual([
      ['Ketua', 'ketua'],
      ['Ketua', 'KETUA'],
      ['ketua', 'KETUA'],
    ]);
  });

  it('are stored without stray white space', () => {
    expect(cleanName('  Bu   Ani ')).toBe('Bu Ani');
    fc.assert(fc.property(fc.string(), (name) => cleanName(cleanName(name)) === cleanName(name)));
  });
});
