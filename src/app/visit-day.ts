import type { Assessment, EvidenceItem } from '../domain/assessment/assessment.generated';
import type { AssessmentHeader } from '../domain/bundle/assessment-parts';
import { setEvidence } from './answering';
import type { Ground } from './ground';

/** What the page about the day of the visit changes in the open assessment; '' takes a date out. */
export interface VisitDayService {
  readonly setPlannedVisit: (date: string) => Promise<void>;
  /** The last valid day of an item of the register. */
  readonly dateItem: (item: string, validUntil: string) => Promise<void>;
  /** The last valid day of what is noted at one criterion only. */
  readonly dateEntry: (criterion: string, requirement: string, validUntil: string) => Promise<void>;
}

export function createVisitDayService({ workspace }: Pick<Ground, 'workspace'>): VisitDayService {
  const setPlannedVisit: VisitDayService['setPlannedVisit'] = (date) => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return Promise.resolve();
    const update = (header: AssessmentHeader | undefined): AssessmentHeader | null => (header === undefined ? null : withVisit(header, date));
    return workspace.apply((assessment) => withVisit(assessment, date), [{ kind: 'assessment', id: state.id, update }]);
  };
  const dateItem: VisitDayService['dateItem'] = (id, date) => {
    const edit = (item: EvidenceItem): EvidenceItem => withValidUntil(item, date);
    return workspace.apply(
      (assessment) => ({ ...assessment, evidence: (assessment.evidence ?? []).map((item) => (item.id === id ? edit(item) : item)) }),
      [{ kind: 'evidence', id, update: (current) => (current === undefined ? null : edit(current)) }],
    );
  };
  const dateEntry: VisitDayService['dateEntry'] = (criterion, requirement, validUntil) =>
    workspace.editAnswer(criterion, setEvidence(requirement, { validUntil }));
  return { setPlannedVisit, dateItem, dateEntry };
}

function withVisit<T extends Pick<Assessment, 'plannedVisit'>>({ plannedVisit: _former, ...others }: T, date: string) {
  return date === '' ? others : { ...others, plannedVisit: date };
}

function withValidUntil({ validUntil: _former, ...item }: EvidenceItem, date: string): EvidenceItem {
  return date === '' ? item : { ...item, validUntil: date };
}
