import type { Assessment } from '../domain/assessment/assessment.generated';
import { firstParentLine } from '../domain/bundle/replay';
import { changedSinceVisit } from '../domain/visit/changed-since';
import { heldVisits } from '../domain/visit/promises';
import { readHistory } from '../storage/history';
import type { Ground } from './ground';

/** What a visit is prepared with. */
export interface VisitAgendaService {
  /** Criteria that the institution changed since the last visit, by its history; empty before the first one. */
  readonly changedSinceLast: (assessment: Pick<Assessment, 'id' | 'institution' | 'visits'>) => Promise<ReadonlySet<string>>;
}

export const createVisitAgendaService = ({ db }: Pick<Ground, 'db'>): VisitAgendaService => ({
  changedSinceLast: async (assessment) => {
    const [last] = heldVisits(assessment);
    const history = last === undefined ? null : await readHistory(db, assessment.institution.id);
    return last === undefined || history === null ? new Set() : changedSinceVisit(firstParentLine(history), assessment.id, last.id);
  },
});
