import type { Assessment, EvidenceItem, Institution } from '../domain/assessment/assessment.generated';
import { type AssessmentHeader, composeAssessment } from '../domain/bundle/assessment-parts';
import { guarded, type StorageError } from './storage-error';
import type { Database } from './tables';
import { type StopWatching, watchQuery } from './watch';

export type { AssessmentHeader } from '../domain/bundle/assessment-parts';

/** Headers of an institution's assessments, without answers, in the order of their ids. */
export const listAssessments = (db: Database, institution: string): Promise<readonly AssessmentHeader[]> =>
  guarded(async () => (await db.assessments.where('institution').equals(institution).toArray()).map(({ value }) => value));

/** What is stored for one assessment; call it inside a transaction over the tables that it reads. */
export async function composeStored(db: Database, header: AssessmentHeader, institution: Institution, evidence: readonly EvidenceItem[]): Promise<Assessment> {
  // Answers, actions and visits are keyed by assessment first, so the key itself finds them.
  const inAssessment = [[header.id], [header.id, []]] as const;
  const [answers, actions, visits] = await Promise.all([
    db.answers
      .where('[assessment+id]')
      .between(...inAssessment)
      .toArray(),
    db.actions
      .where('[assessment+id]')
      .between(...inAssessment)
      .toArray(),
    db.visits
      .where('[assessment+id]')
      .between(...inAssessment)
      .toArray(),
  ]);
  return composeAssessment(header, {
    institution,
    evidence,
    answers: answers.map(({ id, value }) => [id, value] as const),
    actions: actions.map(({ value }) => value),
    visits: visits.map(({ value }) => value),
  });
}

export const readRegister = async (db: Database, institution: string): Promise<readonly EvidenceItem[]> =>
  (await db.evidence.where('[institution+id]').between([institution], [institution, []]).toArray()).map(({ value }) => value);

/** One assessment in the shape of DESIGN section 5, read in one transaction; null: there is none with this id. */
export const readAssessment = (db: Database, id: string): Promise<Assessment | null> =>
  guarded(() =>
    db.transaction('r', [db.institutions, db.assessments, db.answers, db.evidence, db.actions, db.visits], async () => {
      const row = await db.assessments.get(id);
      const institution = row && (await db.institutions.get(row.institution));
      return row && institution ? composeStored(db, row.value, institution.value, await readRegister(db, row.institution)) : null;
    }),
  );

export const watchAssessments = (
  db: Database,
  institution: string,
  show: (headers: readonly AssessmentHeader[]) => void,
  fail?: (error: StorageError) => void,
): StopWatching => watchQuery(() => listAssessments(db, institution), show, fail);

export const watchAssessment = (db: Database, id: string, show: (assessment: Assessment | null) => void, fail?: (error: StorageError) => void): StopWatching =>
  watchQuery(() => readAssessment(db, id), show, fail);
