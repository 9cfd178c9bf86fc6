import type { Assessment, EvidenceItem, FileReference, Institution } from '../assessment/assessment.generated';
import type { StandardPack } from '../standard/standard-pack.generated';
import { headerOf } from './assessment-parts';
import type { BundleHistory, EntityReference } from './bundle-history.generated';
import { entityKey } from './entity';
import { plainCopy } from './plain-value';
import type { EntityRecord, EntityState } from './replay';
import type { Fields } from './revision';

/**
 * All that is known about one institution, with the history that led there: what a bundle holds and what storage reads
 * and writes. Each assessment has the shape of DESIGN section 5 and carries the institution and its evidence register.
 */
export interface InstitutionSnapshot {
  readonly institution: Institution;
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly EvidenceItem[];
  readonly history: BundleHistory;
  /** A copy of each pack that an assessment uses. */
  readonly packs: readonly StandardPack[];
}

export type FileType = FileReference['type'];

export interface StoredFileInfo {
  /** Lower-case hex SHA-256 of the bytes, which is the file's only name. */
  readonly sha256: string;
  readonly type: FileType;
  readonly sizeBytes: number;
}

export interface StoredFile extends StoredFileInfo {
  readonly bytes: Uint8Array;
}

/** The files of a snapshot, listed at once and read one by one, so that they need not all be in memory. */
export interface SnapshotFiles {
  readonly list: readonly StoredFileInfo[];
  /** Rejects when the file is no longer there. */
  readonly read: (sha256: string) => Promise<Uint8Array>;
}

const fieldsOf = (value: object): Fields => Object.fromEntries<unknown>(Object.entries(plainCopy(value)));

/** Every entity of a snapshot with its value, as a replay of the history must give it. Twice the same entity: the later one stands. */
export function stateOfSnapshot({ institution, assessments, evidence }: Omit<InstitutionSnapshot, 'history' | 'packs'>): EntityState {
  const records: EntityRecord[] = [];
  const add = (entity: EntityReference, value: object): number => records.push({ entity, value: fieldsOf(value) });
  add({ kind: 'institution', id: institution.id }, institution);
  for (const item of evidence) add({ kind: 'evidence', id: item.id }, item);
  for (const assessment of assessments) {
    add({ kind: 'assessment', id: assessment.id }, headerOf(assessment));
    for (const [id, answer] of Object.entries(assessment.answers)) add({ kind: 'answer', id, assessment: assessment.id }, answer);
    for (const action of assessment.actions ?? []) add({ kind: 'action', id: action.id, assessment: assessment.id }, action);
    for (const visit of assessment.visits ?? []) add({ kind: 'visit', id: visit.id, assessment: assessment.id }, visit);
  }
  return new Map(records.map((record) => [entityKey(record.entity), record]));
}
