import type { Assessment } from '../domain/assessment/assessment.generated';
import { packsNamedBy } from '../domain/bundle/assessment-parts';
import { referencedFiles } from '../domain/bundle/file-references';
import type { InstitutionSnapshot, SnapshotFiles } from '../domain/bundle/institution-snapshot';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { composeStored, readRegister } from './assessments';
import { lendFiles, listFiles } from './files';
import { readHistory } from './history';
import { guarded } from './storage-error';
import { type Database, ENTITY_TABLES } from './tables';

export interface ExportedInstitution {
  readonly snapshot: InstitutionSnapshot;
  /** Those files of the snapshot that are on this device. */
  readonly files: SnapshotFiles;
}

async function readPacks(db: Database, named: readonly { readonly id: string; readonly version: string }[]): Promise<readonly StandardPack[]> {
  const keys = new Map(named.map(({ id, version }) => [`${id}@${version}`, [id, version] as [string, string]]));
  const rows = await db.packs.bulkGet([...keys.values()]);
  return rows.flatMap((row) => (row === undefined ? [] : [row.pack]));
}

/** The snapshot as stored; call it inside a transaction over all tables. null: the institution is not on this device. */
export async function readSnapshot(db: Database, id: string): Promise<InstitutionSnapshot | null> {
  const row = await db.institutions.get(id);
  const history = await readHistory(db, id);
  if (row === undefined || history === null) return null;
  const evidence = await readRegister(db, id);
  const headers = (await db.assessments.where('institution').equals(id).toArray()).map(({ value }) => value);
  const assessments: Assessment[] = [];
  for (const header of headers) assessments.push(await composeStored(db, header, row.value, evidence));
  return {
    institution: row.value,
    assessments,
    evidence,
    history,
    packs: await readPacks(db, assessments.flatMap(packsNamedBy)),
  };
}

/**
 * All of one institution at one moment, read in one transaction: state, history, packs, and the list of its files, which
 * are then read one by one. null: it is not on this device.
 */
export const exportInstitution = (db: Database, id: string): Promise<ExportedInstitution | null> =>
  guarded(() =>
    db.transaction('r', [...ENTITY_TABLES, 'revisions', 'heads', 'files', 'packs'], async () => {
      const snapshot = await readSnapshot(db, id);
      return snapshot === null ? null : { snapshot, files: lendFiles(db, await listFiles(db, referencedFiles(snapshot))) };
    }),
  );
