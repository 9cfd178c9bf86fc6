import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import type { Change } from '../../../src/storage/commit';
import { commit } from '../../../src/storage/commit';
import { exportInstitution } from '../../../src/storage/export-institution';
import { importInstitution } from '../../../src/storage/import-institution';
import { jpegFile, pdfFile, pngFile } from '../../support/bundle/sample-files';
import { countingStamp } from '../../support/bundle/stamp';
import { assessmentId, beginAssessment, institutionId } from '../../support/storage/device';
import { openTestDatabase } from '../../support/storage/test-database';

const files = [jpegFile, pdfFile, pngFile];
const level = fc.option(fc.integer({ min: 0, max: 2 }));
const shas = fc.subarray(files.map(({ sha256 }) => sha256));

const answerChange: fc.Arbitrary<Change> = fc
  .record({ id: fc.constantFrom('p1', 'p2', 'constructor'), level, note: fc.constantFrom('', 'x'), shas, how: fc.constantFrom('put', 'update', 'remove') })
  .map(({ id, level: claimed, note, shas: named, how }): Change => {
    const evidence = { dokumen: { status: 'available' as const, files: named } };
    const place = { kind: 'answer' as const, id, assessment: assessmentId };
    const update = (current?: Answer): Answer => (current === undefined ? { level: claimed } : { ...current, note, level: claimed });
    if (how === 'update') return { ...place, update };
    return { ...place, put: how === 'remove' ? null : { level: claimed, note, evidence } };
  });

const itemChange: fc.Arbitrary<Change> = fc
  .record({ id: fc.constantFrom('e1', 'e2'), title: fc.constantFrom('A', 'B'), named: fc.subarray(files), removed: fc.boolean() })
  .map(({ id, title, named, removed }): Change => {
    const references = named.map(({ sha256, type, sizeBytes }) => ({ sha256, type, sizeBytes, name: 'berkas' }));
    return { kind: 'evidence', id, put: removed ? null : { id, title, kind: 'document', files: references } };
  });

const anyCommits = fc.array(fc.array(fc.oneof(answerChange, itemChange), { maxLength: 3 }), { maxLength: 8 });

export function lawsSuite(runs: number): void {
  describe('whatever is committed', () => {
    it('state and history agree, exactly the files in use are stored, and a copy elsewhere is the same', { timeout: 60_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(anyCommits, async (batches) => {
          const db = await openTestDatabase();
          await beginAssessment(db);
          const stamp = countingStamp();
          for (const changes of batches) await commit(db, institutionId, changes, stamp, files);
          const found = await exportInstitution(db, institutionId);
          if (found === null) throw new Error('the institution is gone');
          expect(checkSnapshot(found.snapshot)).toEqual([]);
          const text = JSON.stringify([found.snapshot.assessments, found.snapshot.evidence]);
          expect(await db.files.toCollection().primaryKeys()).toEqual(
            files
              .map(({ sha256 }) => sha256)
              .filter((sha256) => text.includes(sha256))
              .sort(),
          );
          const other = await openTestDatabase();
          await importInstitution(other, found.snapshot, files);
          expect((await exportInstitution(other, institutionId))?.snapshot).toEqual(found.snapshot);
        }),
        { numRuns: runs },
      );
    });
  });
}
