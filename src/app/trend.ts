import type { Visit } from '../domain/assessment/assessment.generated';
import { assessmentIn, type DatedRevision, datedLine, statesAt } from '../domain/bundle/states-over-time';
import { compareDates } from '../domain/calendar-date';
import { type TrendDay, trendDaysOf } from '../domain/trend/trend-days';
import { type TrendSeries, type TrendState, trendSeries, type VersionLink } from '../domain/trend/trend-series';
import { listAssessments, readAssessment } from '../storage/assessments';
import { readHistory } from '../storage/history';
import type { Ground } from './ground';
import type { PackLibrary } from './pack-library';

/** How the rounds of an institution went, rebuilt from its history. */
export interface TrendService {
  /** One series for each pack; empty without answers. Rounds whose pack is not on this device are left out. */
  readonly of: (institution: string) => Promise<readonly TrendSeries[]>;
}

export function createTrendService({ db, ports, packs }: Pick<Ground, 'db' | 'ports' | 'packs'>): TrendService {
  const of: TrendService['of'] = async (institution) => {
    const today = ports.clock.today();
    const history = await readHistory(db, institution);
    if (history === null) return [];
    const line = datedLine(history, today);
    const days: TrendDay[] = [];
    for (const { id } of await listAssessments(db, institution)) {
      const visits = (await readAssessment(db, id))?.visits ?? [];
      days.push(...trendDaysOf(line, { assessment: id, visits: madeBy(visits, today) }));
    }
    const states = await statesOf(line, days, packs);
    return trendSeries(states, await linksOf(packs));
  };
  return { of };
}

const madeBy = (visits: readonly Visit[], today: string): string[] => visits.map(({ on }) => on).filter((on) => compareDates(on, today) <= 0);

async function statesOf(line: readonly DatedRevision[], days: readonly TrendDay[], packs: PackLibrary): Promise<TrendState[]> {
  const sorted = [...days].sort((a, b) => compareDates(a.on, b.on));
  const rebuilt = statesAt(
    line,
    sorted.map(({ on }) => on),
  );
  const states: TrendState[] = [];
  for (const [place, day] of sorted.entries()) {
    const then = rebuilt[place];
    const state = then === undefined ? null : assessmentIn(then, day.assessment);
    const index = state === null ? null : await packs.load(state.pack.id, state.pack.version);
    if (state !== null && index !== null) states.push({ ...day, state, index });
  }
  return states;
}

/** Which version follows from which, as far as the packs on this device say so. */
const linksOf = async (packs: PackLibrary): Promise<VersionLink[]> =>
  (await packs.list()).flatMap(({ id, version, supersedes }) => (supersedes === undefined ? [] : [{ pack: { id, version }, supersedes }]));
