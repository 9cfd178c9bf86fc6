import type { Institution } from '../domain/assessment/assessment.generated';
import type { PackIndex } from '../domain/standard/pack-index';
import { listAssessments, readAssessment } from '../storage/assessments';
import type { Database } from '../storage/open-database';

import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';

export interface InstitutionService {
  /** Makes a new institution and returns its id once it is saved. */
  readonly create: (draft: Omit<Institution, 'id'>) => Promise<string>;
  /** Changes fields of the profile; the rest stays, also what another tab changed meanwhile. */
  readonly change: (id: string, edit: (institution: Institution) => Institution) => Promise<void>;
  /** Starts an assessment with a pack; a later round may take over the former answers (never the verdicts). */
  readonly startAssessment: (institution: string, pack: PackIndex, options: StartOptions) => Promise<string>;
  readonly setPlannedVisit: (institution: string, assessment: string, date: string) => Promise<void>;
  /** The logo for the letterhead, re-encoded; throws AttachmentError. */
  readonly setLogo: (institution: string, file: File) => Promise<void>;
}

export interface StartOptions {
  readonly plannedVisit?: string;
  /** The round whose answers are the starting point; absent: start empty. */
  readonly from?: string;
}

export function createInstitutionService(db: Database, ports: Ports, packs: PackLibrary, saving: SaveQueue, commitChanges: CommitChanges): InstitutionService {
  const create = async (draft: Omit<Institution, 'id'>): Promise<string> => {
    const id = ports.newId();
    await saving.enqueue(() => commitChanges(id, [{ kind: 'institution', id, put: { ...draft, id } }]));
    return id;
  };
  const change = (id: string, edit: (institution: Institution) => Institution): Promise<void> =>
    saving.enqueue(() => commitChanges(id, [{ kind: 'institution', id, update: (current) => (current === undefined ? null : edit(current)) }]));

  const startAssessment = async (institution: string, pack: PackIndex, options: StartOptions): Promise<string> => {
    const id = ports.newId();
    const former = options.from === undefined ? null : await readAssessment(db, options.from);
    const rounds = (await listAssessments(db, institution)).filter((header) => header.pack.id === pack.pack.id);
    const sha256 = await packs.sha256Of(pack.pack);
    await packs.keep(pack.pack);
    const header = {
      id,
      format: 'siap-lks/assessment@1' as const,
      pack: { id: pack.pack.id, version: pack.pack.version, sha256 },
      round: Math.max(0, ...rounds.map((round) => round.round ?? 1)) + 1,
      startedOn: ports.clock.today(),
      ...(options.plannedVisit === undefined || options.plannedVisit === '' ? {} : { plannedVisit: options.plannedVisit }),
      ...(former === null ? {} : { previous: former.id }),
    };
    const answers = former === null ? [] : Object.entries(former.answers).filter(([criterion]) => pack.criterionById.has(criterion));
    await saving.enqueue(() =>
      commitChanges(institution, [
        { kind: 'assessment', id, put: header },
        ...answers.map(([criterion, { verification: _verdict, ...answer }]) => ({ kind: 'answer' as const, id: criterion, assessment: id, put: answer })),
      ]),
    );
    return id;
  };
  const setPlannedVisit = (institution: string, assessment: string, date: string): Promise<void> =>
    saving.enqueue(() =>
      commitChanges(institution, [
        {
          kind: 'assessment',
          id: assessment,
          update: (current) => {
            if (current === undefined) return null;
            const { plannedVisit: _former, ...others } = current;
            return date === '' ? others : { ...others, plannedVisit: date };
          },
        },
      ]),
    );
  const setLogo = async (institution: string, file: File): Promise<void> => {
    const { storeAttachment } = await import('./attachments');
    const { reference, stored } = await storeAttachment(file, ports.sha256);
    const update = (current: Institution | undefined): Institution | null => (current === undefined ? null : { ...current, logo: reference });
    await saving.enqueue(() => commitChanges(institution, [{ kind: 'institution', id: institution, update }], [stored]));
  };
  return { create, change, startAssessment, setPlannedVisit, setLogo };
}
