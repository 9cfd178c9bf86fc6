import type { Dexie, Table } from 'dexie';
import type { Revision } from '../domain/bundle/bundle-history.generated';
import type { EntityKind, EntityValues } from '../domain/bundle/entity';
import type { FileType } from '../domain/bundle/institution-snapshot';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { StandardPack } from '../domain/standard/standard-pack.generated';

/** One entity as it is stored: where it belongs, its value whole, and the files that it points to (an index finds them). */
export interface EntityRow<T> {
  readonly institution: string;
  /** Only answers, actions and visits have one. */
  readonly assessment?: string;
  /** For an answer the id of its criterion. */
  readonly id: string;
  readonly value: T;
  readonly files: readonly string[];
}

export interface RevisionRow {
  readonly id: string;
  readonly institution: string;
  /** The place in the history of this device, counted from 0; parents come before children. */
  readonly order: number;
  readonly revision: Revision;
}

export interface HeadRow {
  readonly institution: string;
  readonly revision: string;
  /** How many revisions this institution has; the next one gets this place. */
  readonly count: number;
}

export interface FileRow {
  readonly sha256: string;
  readonly type: FileType;
  readonly sizeBytes: number;
  /** A plain buffer, never a Blob: WebKit cannot store those. */
  readonly bytes: ArrayBuffer;
}

export interface PackRow {
  readonly id: string;
  readonly version: string;
  readonly pack: StandardPack;
}

export interface PolicyRow {
  readonly id: string;
  readonly policy: GradingPolicy;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A record that a migration could not bring along, kept exactly as it was. */
export interface RawRow {
  readonly number?: number;
  readonly table: string;
  readonly fromVersion: number;
  readonly record: unknown;
  readonly reason: string;
}

type PairKey = [string, string];

export interface Tables {
  readonly institutions: Table<EntityRow<EntityValues['institution']>, string>;
  readonly assessments: Table<EntityRow<EntityValues['assessment']>, string>;
  readonly answers: Table<EntityRow<EntityValues['answer']>, PairKey>;
  readonly evidence: Table<EntityRow<EntityValues['evidence']>, PairKey>;
  readonly actions: Table<EntityRow<EntityValues['action']>, PairKey>;
  readonly visits: Table<EntityRow<EntityValues['visit']>, PairKey>;
  readonly revisions: Table<RevisionRow, string>;
  readonly heads: Table<HeadRow, string>;
  readonly files: Table<FileRow, string>;
  readonly packs: Table<PackRow, PairKey>;
  readonly policies: Table<PolicyRow, string>;
  readonly settings: Table<SettingRow, string>;
  readonly raw: Table<RawRow, number>;
}

/** The open database `siap-lks`; only this floor knows what is behind it. */
export type Database = Dexie & Tables;

/** The table of each kind of entity. */
export const TABLE_OF = {
  institution: 'institutions',
  assessment: 'assessments',
  answer: 'answers',
  evidence: 'evidence',
  action: 'actions',
  visit: 'visits',
} as const satisfies Record<EntityKind, keyof Tables>;

export const ENTITY_TABLES = Object.values(TABLE_OF);
