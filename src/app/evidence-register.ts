import type { Assessment, EvidenceItem, FileReference } from '../domain/assessment/assessment.generated';
import { putFile } from '../storage/files';
import type { Database } from '../storage/open-database';
import { type Attachment, prepareAttachment } from '../workers/attachment-bridge';
import { setEvidence } from './answering';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';
import type { Workspace } from './workspace';

/** The evidence register of an institution: one item can serve several criteria. */
export interface EvidenceRegister {
  /** Makes an item, or changes it; shown at once, saved through the queue. */
  readonly put: (institution: string, item: EvidenceItem) => Promise<void>;
  readonly remove: (institution: string, item: string) => Promise<void>;
  /** Makes an item for one requirement and links it there. */
  readonly addFor: (assessment: Assessment, criterion: string, requirement: string, item: Omit<EvidenceItem, 'id'>) => Promise<void>;
  /** Shrinks and re-encodes a photo (its location data is gone), keeps a PDF as it is; throws AttachmentError with a code. */
  readonly attach: (institution: string, item: EvidenceItem, file: File) => Promise<void>;
}

export function createEvidenceRegister(db: Database, ports: Ports, saving: SaveQueue, workspace: Workspace, commitChanges: CommitChanges): EvidenceRegister {
  const showing = (institution: string, next: (items: readonly EvidenceItem[]) => EvidenceItem[], changes: Parameters<CommitChanges>[1]): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind === 'open' && state.assessment.institution.id === institution) {
      return workspace.apply((assessment) => ({ ...assessment, evidence: next(assessment.evidence ?? []) }), changes);
    }
    return saving.enqueue(() => commitChanges(institution, changes));
  };
  const put = (institution: string, item: EvidenceItem): Promise<void> =>
    showing(institution, (items) => [...items.filter((other) => other.id !== item.id), item], [{ kind: 'evidence', id: item.id, put: item }]);
  const remove = (institution: string, id: string): Promise<void> =>
    showing(institution, (items) => items.filter((item) => item.id !== id), [{ kind: 'evidence', id, put: null }]);

  const addFor = async (assessment: Assessment, criterion: string, requirement: string, draft: Omit<EvidenceItem, 'id'>): Promise<void> => {
    const item = { ...draft, id: ports.newId() };
    const linked = assessment.answers[criterion]?.evidence?.[requirement]?.items ?? [];
    const saved = put(assessment.institution.id, item);
    await Promise.all([saved, workspace.editAnswer(criterion, setEvidence(requirement, { status: 'available', items: [...linked, item.id] }))]);
  };
  const attach = async (institution: string, item: EvidenceItem, file: File): Promise<void> => {
    const attachment = await prepareAttachment(file);
    const reference = await referenceOf(attachment, ports);
    await saving.enqueue(() => putFile(db, { sha256: reference.sha256, type: attachment.type, bytes: attachment.bytes }));
    await put(institution, { ...item, files: [...(item.files ?? []).filter((other) => other.sha256 !== reference.sha256), reference] });
  };
  return { put, remove, addFor, attach };
}

async function referenceOf(attachment: Attachment, ports: Ports): Promise<FileReference> {
  const bytes = new Uint8Array(attachment.bytes);
  return { sha256: await ports.sha256(bytes), name: attachment.name, type: attachment.type, sizeBytes: bytes.byteLength };
}
