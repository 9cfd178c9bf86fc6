import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '../../../src/domain/assessment/assessment.generated';
import type { StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { readFile } from '../../../src/storage/files';
import { jpegFile, pdfFile, pngFile } from '../../support/bundle/sample-files';
import { sampleInstitution, sampleVisit } from '../../support/bundle/sample-snapshot';
import { assessmentId, beginAssessment, committer, institutionId, plainInstitution } from '../../support/storage/device';
import { openTestDatabase } from '../../support/storage/test-database';

const itemWith = (id: string, ...files: StoredFile[]): EvidenceItem => ({
  id,
  title: id,
  kind: 'photo',
  files: files.map(({ sha256, type, sizeBytes }) => ({ sha256, name: `${id}.bin`, type, sizeBytes })),
});

const putItem = (id: string, ...files: StoredFile[]) => ({ kind: 'evidence' as const, id, put: itemWith(id, ...files) });

export function filesSuite(): void {
  describe('files', () => {
    it('are stored with the change that points to them, bytes and all', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      await committer(db)([putItem('foto', jpegFile)], [jpegFile]);
      expect(await readFile(db, jpegFile.sha256)).toEqual(jpegFile);
      expect((await db.files.get(jpegFile.sha256))?.bytes).toBeInstanceOf(ArrayBuffer);
    });

    it('are cut out of the buffer that they came in', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const whole = new Uint8Array(10_000);
      whole.set(jpegFile.bytes, 5000);
      await committer(db)([putItem('foto', jpegFile)], [{ ...jpegFile, bytes: whole.subarray(5000, 5000 + jpegFile.sizeBytes) }]);
      expect((await db.files.get(jpegFile.sha256))?.bytes.byteLength).toBe(jpegFile.sizeBytes);
    });

    it('are stored once, and only when something points to them', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await write([putItem('satu', jpegFile), putItem('dua', jpegFile)], [jpegFile, jpegFile, pdfFile]);
      await write([putItem('tiga', jpegFile)], [jpegFile]);
      expect(await db.files.count()).toBe(1);
      expect(await readFile(db, pdfFile.sha256)).toBeNull();
    });

    it('stay while an item, an answer, a logo or a signature points to them, and then go', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      const answer = { level: 1, evidence: { dokumen: { status: 'available' as const, files: [pngFile.sha256] } } };
      await write(
        [
          putItem('foto', pngFile),
          { kind: 'answer', id: 'p1', assessment: assessmentId, put: answer },
          { kind: 'institution', id: institutionId, put: sampleInstitution },
          { kind: 'visit', id: sampleVisit.id, assessment: assessmentId, put: sampleVisit },
        ],
        [pngFile],
      );
      const removals = [
        { kind: 'evidence' as const, id: 'foto', put: null },
        { kind: 'answer' as const, id: 'p1', assessment: assessmentId, put: { level: 1 } },
        { kind: 'institution' as const, id: institutionId, put: plainInstitution },
      ];
      for (const removal of removals) {
        expect((await write([removal])).removedFiles).toEqual([]);
        expect(await readFile(db, pngFile.sha256)).toEqual(pngFile);
      }
      const { removedFiles } = await write([{ kind: 'assessment', id: assessmentId, put: null }]);
      expect(removedFiles).toEqual([pngFile]);
      expect(await db.files.count()).toBe(0);
    });

    it('come back when the commit that removed them is undone', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await write([putItem('foto', jpegFile)], [jpegFile]);
      const { removedFiles } = await write([{ kind: 'evidence', id: 'foto', put: null }]);
      await write([putItem('foto', jpegFile)], removedFiles);
      expect(await readFile(db, jpegFile.sha256)).toEqual(jpegFile);
    });
  });
}
