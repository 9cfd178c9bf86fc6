import type { Assessment, EvidenceItem } from '../domain/assessment/assessment.generated';
import type { StoredFile } from '../domain/bundle/institution-snapshot';
import type { Change } from '../storage/commit';
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
  /** Makes an item for one requirement, links it there and returns its id. */
  readonly addFor: (assessment: Assessment, criterion: string, requirement: string, item: Omit<EvidenceItem, 'id'>) => Promise<string>;
  /** Shrinks and re-encodes a photo (its location data is gone), keeps a PDF as it is; throws AttachmentError with a code. */
  readonly attach: (institution: string, item: EvidenceItem, file: File) => Promise<void>;
}

export function createEvidenceRegister(
  ports: Pick<Ports, 'newId' | 'sha256'>,
  saving: SaveQueue,
  workspace: Workspace,
  commitChanges: CommitChanges,
): EvidenceRegister {
  /** Shows the change at once where the register is on screen, and saves it in any case. */
  const write = (institution: string, id: string, item: EvidenceItem | null, files: readonly StoredFile[] = []): Promise<void> => {
    const changes: readonly Change[] = [{ kind: 'evidence', id, put: item }];
    const state = workspace.state.peek();
    if (state.kind !== 'open' || state.assessment.institution.id !== institution) return saving.enqueue(() => commitChanges(institution, changes, files));
    return workspace.apply((assessment) => ({ ...assessment, evidence: withItem(assessment.evidence ?? [], id, item) }), changes, files);
  };
  const addFor = async (assessment: Assessment, criterion: string, requirement: string, draft: Omit<EvidenceItem, 'id'>): Promise<string> => {
    const id = ports.newId();
    const linked = assessment.answers[criterion]?.evidence?.[requirement]?.items ?? [];
    await Promise.all([
      write(assessment.institution.id, id, { ...draft, id }),
      workspace.editAnswer(criterion, setEvidence(requirement, { status: 'available', items: [...linked, id] })),
    ]);
    return id;
  };
  const attach = async (institution: string, item: EvidenceItem, file: File): Promise<void> => {
    const { storeAttachment } = await import('./attachments');
    const { reference, stored } = await storeAttachment(file, ports.sha256);
    const files = [...(item.files ?? []).filter((other) => other.sha256 !== reference.sha256), reference];
    await write(institution, item.id, { ...item, files }, [stored]);
  };
  return { put: (institution, item) => write(institution, item.id, item), remove: (institution, id) => write(institution, id, null), addFor, attach };
}

const withItem = (items: readonly EvidenceItem[], id: string, item: EvidenceItem | null): EvidenceItem[] => {
  const others = items.filter((other) => other.id !== id);
  return item === null ? others : [...others, item];
};
