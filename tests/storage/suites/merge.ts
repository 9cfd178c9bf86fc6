import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/storage/commit';
import { exportInstitution } from '../../../src/storage/export-institution';
import { importInstitution } from '../../../src/storage/import-institution';
import { applyMerge, canUndoMerge, previewMerge, undoMerge } from '../../../src/storage/merge-institution';
import type { Database } from '../../../src/storage/open-database';
import { readConflicts, settleInstitution } from '../../../src/storage/settle-institution';
import { sampleFiles, sampleHeader, sampleInstitution, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { countingStamp } from '../../support/bundle/stamp';
import { committer } from '../../support/storage/device';
import { contentsOf } from '../../support/storage/dump-database';
import { openTestDatabase } from '../../support/storage/test-database';

const id = sampleInstitution.id;
const level = (criterion: string, value: number): Change => ({ kind: 'answer', id: criterion, assessment: sampleHeader.id, put: { level: value } });

async function device(prefix: string, ...changes: readonly Change[]): Promise<Database> {
  const db = await openTestDatabase();
  await importInstitution(db, sampleSnapshot, sampleFiles);
  await committer(db, prefix)([...changes]);
  return db;
}

async function snapshotOn(db: Database) {
  const exported = await exportInstitution(db, id);
  if (exported === null) throw new Error('not here');
  return exported.snapshot;
}

async function takeIn(db: Database, from: Database, stamp = countingStamp('s')) {
  const preview = await previewMerge(db, await snapshotOn(from), sampleFiles);
  if (preview === null || !preview.ok) throw new Error('no preview');
  expect(await applyMerge(db, preview.value, new Map(), stamp)).toEqual({ ok: true, value: null });
  return preview.value;
}

export function mergeSuite(): void {
  describe('merging on two devices', () => {
    it('ends with the same head on both, and taking it in again finds nothing new', async () => {
      const [a, b] = [await device('a', level('s3', 1), level('p2', 2)), await device('b', level('s3', 2))];
      const preview = await takeIn(a, b);
      expect([preview.relation, preview.summary]).toEqual(['diverged', { added: 0, changed: 0, removed: 0, conflicts: 1 }]);
      const copyOfA = await snapshotOn(a);
      await undoMerge(a, id);
      const beforeA = await snapshotOn(a);
      await takeIn(b, a);
      expect((await snapshotOn(b)).history.head).toBe(copyOfA.history.head);
      expect(beforeA.history.head).not.toBe(copyOfA.history.head);
      const again = await previewMerge(b, beforeA, []);
      expect(again).toMatchObject({ ok: true, value: { relation: 'older' } });
    });

    it('keeps a conflict until it is settled, and one settlement reaches the other device', async () => {
      const [a, b] = [await device('a', level('s3', 1)), await device('b', level('s3', 2))];
      await takeIn(a, b);
      await takeIn(b, a);
      expect((await readConflicts(a, id))?.conflicts.map(({ key }) => key)).toEqual(['answer/putaran-1/s3#claim']);
      await settleInstitution(a, id, new Map([['answer/putaran-1/s3#claim', { side: 1 }]]), countingStamp('z'));
      expect((await snapshotOn(a)).assessments[0]?.answers.s3).toEqual({ level: 2 });
      expect((await takeIn(b, a)).relation).toBe('newer');
      expect(await snapshotOn(b)).toMatchObject({ history: { head: (await snapshotOn(a)).history.head } });
      expect((await readConflicts(b, id))?.conflicts).toEqual([]);
    });

    it('is taken back to the revision, as long as nothing was written since', async () => {
      const [a, b] = [await device('a', level('s3', 1)), await device('b', level('s3', 2), { kind: 'evidence', id: 'bukti-foto', put: null })];
      const before = await contentsOf(a);
      await takeIn(a, b);
      expect(await canUndoMerge(a, id)).toBe(true);
      await undoMerge(a, id);
      expect(await contentsOf(a)).toEqual(before);
      await takeIn(a, b);
      await committer(a, 'later')([level('p2', 1)]);
      expect(await canUndoMerge(a, id)).toBe(false);
      await expect(undoMerge(a, id)).rejects.toMatchObject({ code: 'storage/changed' });
    });

    it('writes nothing when the device went on since the preview', async () => {
      const [a, b] = [await device('a', level('s3', 1)), await device('b', level('s3', 2))];
      const preview = await previewMerge(a, await snapshotOn(b), []);
      if (preview === null || !preview.ok) throw new Error('no preview');
      await committer(a, 'later')([level('p2', 1)]);
      const before = await contentsOf(a);
      await expect(applyMerge(a, preview.value, new Map(), countingStamp('s'))).rejects.toMatchObject({ code: 'storage/changed' });
      expect(await contentsOf(a)).toEqual(before);
    });
  });
}
