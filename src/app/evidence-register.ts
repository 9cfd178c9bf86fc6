import type { Assessment, EvidenceItem, EvidenceStatus } from '../domain/assessment/assessment.generated';
import type { StoredFile } from '../domain/bundle/institution-snapshot';
import type { EvidenceRequirement } from '../domain/standard/standard-pack.generated';
import type { Change } from '../storage/commit';
import { setEvidence } from './answering';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';
import type { Workspace } from './workspace';

/** The evidence register of an institution: one item can serve several criteria. Everything is shown at once and saved through the queue. */
export interface EvidenceRegister {
  readonly add: (institution: string, item: EvidenceItem) => Promise<void>;
  /** Changes fields of an item; `edit` gets the newest item, also when another field or tab changed it meanwhile. */
  readonly edit: (institution: string, item: string, edit: ItemEdit) => Promise<void>;
  readonly remove: (institution: string, item: string) => Promise<void>;
  /**
   * Makes an item of what is noted at one requirement and links it there. With a file, the file is made ready first:
   * one that cannot be used throws AttachmentError and leaves everything as it was.
   */
  readonly addFor: (assessment: Assessment, criterion: string, requirement: Requirement, file?: File) => Promise<void>;
  /** Shrinks and re-encodes a photo (its location data is gone), keeps a PDF as it is; throws AttachmentError with a code. */
  readonly attach: (institution: string, item: string, file: File) => Promise<void>;
}

export type ItemEdit = (item: EvidenceItem) => EvidenceItem;
type Requirement = Pick<EvidenceRequirement, 'id' | 'title' | 'kind'>;

export function createEvidenceRegister(
  ports: Pick<Ports, 'newId' | 'sha256'>,
  saving: SaveQueue,
  workspace: Workspace,
  commitChanges: CommitChanges,
): EvidenceRegister {
  const write = (institution: string, next: (items: readonly EvidenceItem[]) => EvidenceItem[], change: Change, files: readonly StoredFile[] = []) => {
    const state = workspace.state.peek();
    if (state.kind !== 'open' || state.assessment.institution.id !== institution) return saving.enqueue(() => commitChanges(institution, [change], files));
    return workspace.apply((assessment) => ({ ...assessment, evidence: next(assessment.evidence ?? []) }), [change], files);
  };
  const add = (institution: string, item: EvidenceItem, files?: readonly StoredFile[]): Promise<void> =>
    write(institution, (items) => [...items, item], { kind: 'evidence', id: item.id, put: item }, files);
  const edit = (institution: string, id: string, change: ItemEdit, files?: readonly StoredFile[]): Promise<void> =>
    write(
      institution,
      (items) => items.map((item) => (item.id === id ? change(item) : item)),
      { kind: 'evidence', id, update: (current) => (current === undefined ? null : change(current)) },
      files,
    );
  const remove = (institution: string, id: string): Promise<void> =>
    write(institution, (items) => items.filter((item) => item.id !== id), { kind: 'evidence', id, put: null });

  const prepare = async (file: File) => (await import('./attachments')).storeAttachment(file, ports.sha256);
  const attach = async (institution: string, id: string, file: File): Promise<void> => {
    const { reference, stored } = await prepare(file);
    await edit(institution, id, (item) => ({ ...item, files: [...(item.files ?? []).filter(({ sha256 }) => sha256 !== reference.sha256), reference] }), [
      stored,
    ]);
  };
  /** As the pack that is answered says it, also while it is read in another language. */
  const inOwnWords = (requirement: Requirement, criterion: string): Requirement => {
    const state = workspace.state.peek();
    const asked = state.kind === 'open' ? state.index.criterionById.get(criterion)?.criterion.evidence : undefined;
    return asked?.find(({ id }) => id === requirement.id) ?? requirement;
  };
  const addFor: EvidenceRegister['addFor'] = async (assessment, criterion, requirement, file) => {
    const attached = file === undefined ? null : await prepare(file);
    const state = workspace.state.peek();
    // What was typed at the requirement while the file was made ready belongs to the item too.
    const { answers } = state.kind === 'open' && state.id === assessment.id ? state.assessment : assessment;
    const entry = answers[criterion]?.evidence?.[requirement.id];
    const id = ports.newId();
    const item = { ...itemFrom(inOwnWords(requirement, criterion), entry), id, ...(attached === null ? {} : { files: [attached.reference] }) };
    await Promise.all([
      add(assessment.institution.id, item, attached === null ? [] : [attached.stored]),
      workspace.editAnswer(criterion, setEvidence(requirement.id, { status: 'available', items: [...(entry?.items ?? []), id] })),
    ]);
  };
  return { add: (institution, item) => add(institution, item), edit: (institution, id, change) => edit(institution, id, change), remove, addFor, attach };
}

const itemFrom = ({ title, kind }: Requirement, entry: EvidenceStatus | undefined): Omit<EvidenceItem, 'id'> => ({
  title,
  kind,
  ...(entry?.location === undefined ? {} : { location: entry.location }),
  ...(entry?.number === undefined ? {} : { number: entry.number }),
  ...(entry?.issuedOn === undefined ? {} : { issuedOn: entry.issuedOn }),
  ...(entry?.validUntil === undefined ? {} : { validUntil: entry.validUntil }),
});
