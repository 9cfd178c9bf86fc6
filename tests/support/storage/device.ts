import type { StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { type Change, type CommitResult, commit } from '../../../src/storage/commit';
import { putPack } from '../../../src/storage/packs';
import type { Database } from '../../../src/storage/tables';
import { sampleHeader, sampleInstitution } from '../bundle/sample-snapshot';
import { smallPack } from '../bundle/small-pack';
import { countingStamp } from '../bundle/stamp';

export const institutionId = sampleInstitution.id;
export const assessmentId = sampleHeader.id;

/** Commits to the sample institution with ids that count up. */
export function committer(db: Database, prefix = 'r'): (changes: readonly Change[], files?: readonly StoredFile[]) => Promise<CommitResult> {
  const stamp = countingStamp(prefix);
  return (changes, files) => commit(db, institutionId, changes, stamp, files);
}

const { logo: _logo, ...withoutLogo } = sampleInstitution;

/** An institution without files. */
export const plainInstitution = withoutLogo;

/** Puts the institution and an empty assessment on a device; takes the revisions p1 and p2. */
export async function beginAssessment(db: Database): Promise<void> {
  await putPack(db, smallPack);
  await committer(
    db,
    'p',
  )([
    { kind: 'institution', id: institutionId, put: plainInstitution },
    { kind: 'assessment', id: assessmentId, put: sampleHeader },
  ]);
}
