import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/domain/assessment/assessment.generated';
import { readAssessment } from '../../../src/storage/assessments';
import { readHistory } from '../../../src/storage/history';
import { readInstitution } from '../../../src/storage/institutions';
import { storedFile } from '../../support/bundle/sample-files';
import { sampleAction, sampleHeader, sampleInstitution, sampleVisit } from '../../support/bundle/sample-snapshot';
import { smallPack } from '../../support/bundle/small-pack';
import { assessmentId, beginAssessment, committer, institutionId, plainInstitution } from '../../support/storage/device';
import { openTestDatabase } from '../../support/storage/test-database';

const answer = (id: string, put: Answer | null) => ({ kind: 'answer' as const, id, assessment: assessmentId, put });

export function commitSuite(): void {
  describe('commit', () => {
    it('writes the row, its revision and the head together', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const { revisions } = await committer(db)([answer('p1', { level: 2, note: 'ada' })]);
      expect(revisions).toEqual([
        {
          id: 'r1',
          parents: ['p2'],
          institution: institutionId,
          entity: { kind: 'answer', id: 'p1', assessment: assessmentId },
          before: null,
          after: { level: 2, note: 'ada' },
          at: '2026-03-01T08:00:00+07:00',
          device: 'perangkat-uji',
        },
      ]);
      expect((await readAssessment(db, assessmentId))?.answers).toEqual({ p1: { level: 2, note: 'ada' } });
      const history = await readHistory(db, institutionId);
      expect(history?.head).toBe('r1');
      expect(history?.revisions.map(({ id }) => id)).toEqual(['p1', 'p2', 'r1']);
    });

    it('is on the disk when it resolves: the transaction asks for strict durability', async () => {
      const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
      await beginAssessment(await openTestDatabase());
      expect(transaction).toHaveBeenCalledWith(expect.arrayContaining(['answers', 'revisions', 'heads']), 'readwrite', { durability: 'strict' });
      transaction.mockRestore();
    });

    it('records only the fields that changed', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await write([answer('p1', { level: 1, note: 'ada', owner: 'Ketua' })]);
      const { revisions } = await write([answer('p1', { level: 2, note: 'ada' })]);
      expect(revisions.map(({ before, after }) => ({ before, after }))).toEqual([{ before: { level: 1, owner: 'Ketua' }, after: { level: 2 } }]);
    });

    it('makes no revision where nothing changed', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await write([answer('p1', { level: 1 })]);
      expect(await write([answer('p1', { level: 1 }), answer('p2', null)])).toEqual({ revisions: [], removedFiles: [] });
      expect((await readHistory(db, institutionId))?.head).toBe('r1');
    });

    it('lets later changes of one commit see the earlier ones', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const { revisions } = await committer(db)([
        answer('p1', { level: 0 }),
        { kind: 'answer', id: 'p1', assessment: assessmentId, update: (current) => ({ ...current, level: (current?.level ?? 0) + 1 }) },
        answer('p2', { level: 1 }),
        answer('p2', null),
      ]);
      expect(revisions.map(({ before, after }) => [before, after])).toEqual([
        [null, { level: 0 }],
        [{ level: 0 }, { level: 1 }],
        [null, { level: 1 }],
        [{ level: 1 }, null],
      ]);
      expect((await readAssessment(db, assessmentId))?.answers).toEqual({ p1: { level: 1 } });
    });

    it('keeps both fields when two windows edit one answer', async () => {
      const db = await openTestDatabase();
      const other = await openTestDatabase(db.name);
      await beginAssessment(db);
      await committer(db)([answer('p1', { level: 1 })]);
      const edit = (fields: Partial<Answer>) => ({
        kind: 'answer' as const,
        id: 'p1',
        assessment: assessmentId,
        update: (current?: Answer): Answer => ({ level: null, ...current, ...fields }),
      });
      await Promise.all([committer(db, 'a')([edit({ note: 'dari jendela satu' })]), committer(other, 'b')([edit({ owner: 'dari jendela dua' })])]);
      expect((await readAssessment(db, assessmentId))?.answers).toEqual({ p1: { level: 1, note: 'dari jendela satu', owner: 'dari jendela dua' } });
      const history = await readHistory(db, institutionId);
      expect(history?.revisions.map(({ parents }) => parents[0])).toEqual([undefined, ...(history?.revisions.map(({ id }) => id).slice(0, -1) ?? [])]);
    });

    it('takes a thousand changes and three hundred files at once, as a new round or a large visit brings', { timeout: 60_000 }, async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const answers = Array.from({ length: 700 }, (_, place) => answer(`butir-${place}`, { level: 1 }));
      const files = Array.from({ length: 300 }, (_, place) => storedFile('image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, place & 0xff, place >> 8])));
      const items = files.map(({ sha256, type, sizeBytes }) => {
        const put = { id: sha256, title: 'Foto', kind: 'photo' as const, files: [{ sha256, name: 'foto.jpg', type, sizeBytes }] };
        return { kind: 'evidence' as const, id: sha256, put };
      });
      const write = committer(db);
      expect((await write([...answers, ...items], files)).revisions).toHaveLength(1000);
      expect([await db.answers.count(), await db.files.count()]).toEqual([700, 300]);
      const removals = items.map(({ kind, id }) => ({ kind, id, put: null }));
      const removed = await write([{ kind: 'assessment', id: assessmentId, put: null }, ...removals]);
      expect([removed.revisions.length, removed.removedFiles.length]).toEqual([1001, 300]);
      expect([await db.answers.count(), await db.files.count()]).toEqual([0, 0]);
    });

    it('removes what an assessment holds before the assessment, each with its revision', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await write([
        answer('p1', { level: 1 }),
        { kind: 'action', id: sampleAction.id, assessment: assessmentId, put: sampleAction },
        { kind: 'visit', id: sampleVisit.id, assessment: assessmentId, put: sampleVisit },
      ]);
      const { revisions } = await write([answer('p2', { level: 2 }), { kind: 'assessment', id: assessmentId, put: null }]);
      expect(revisions.slice(1).map(({ entity, after }) => [entity.kind, entity.id, after])).toEqual([
        ['answer', 'p2', null],
        ['answer', 'p1', null],
        ['action', sampleAction.id, null],
        ['visit', sampleVisit.id, null],
        ['assessment', assessmentId, null],
      ]);
      expect(await readAssessment(db, assessmentId)).toBeNull();
      expect(await db.answers.count()).toBe(0);
    });

    it('stores no undefined fields and no half emoji', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const sloppy = JSON.parse('{"level": 1, "note": "\\ud83d"}') as Answer;
      await committer(db)([answer('p1', Object.assign(sloppy, { owner: undefined }))]);
      expect((await readAssessment(db, assessmentId))?.answers.p1).toEqual({ level: 1, note: '\uFFFD' });
    });

    it('takes ids such as constructor as ids', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      await committer(db)([answer('constructor', { level: 1 })]);
      expect(Object.entries((await readAssessment(db, assessmentId))?.answers ?? {})).toEqual([['constructor', { level: 1 }]]);
    });
  });

  describe('a commit that cannot be done', () => {
    it('writes nothing at all when any part of it fails', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      db.heads.hook('updating', () => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
      await expect(committer(db)([answer('p1', { level: 1 })])).rejects.toMatchObject({ code: 'storage/quota' });
      expect(await db.answers.count()).toBe(0);
      expect((await readHistory(db, institutionId))?.revisions.map(({ id }) => id)).toEqual(['p1', 'p2']);
    });

    it('names the institution or assessment that is gone', async () => {
      const db = await openTestDatabase();
      await expect(committer(db)([answer('p1', { level: 1 })])).rejects.toMatchObject({ code: 'storage/gone' });
      await beginAssessment(db);
      const other = { kind: 'answer' as const, id: 'p1', assessment: 'putaran-lain', put: { level: 1 } };
      await expect(committer(db)([other])).rejects.toMatchObject({ code: 'storage/gone' });
      await expect(committer(db, 's')([{ kind: 'assessment', id: assessmentId, put: null }, answer('p1', { level: 1 })])).rejects.toMatchObject({
        code: 'storage/gone',
      });
      expect(await readAssessment(db, assessmentId)).not.toBeNull();
    });

    it('asks for a copy of the pack before an assessment names it', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const header = { ...sampleHeader, id: 'putaran-2', pack: { id: smallPack.id, version: '9.9.9' } };
      await expect(committer(db)([{ kind: 'assessment', id: 'putaran-2', put: header }])).rejects.toMatchObject({ code: 'storage/pack-missing' });
    });

    it('refuses slips of the caller: another id, another institution, removing the institution, what JSON cannot hold', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const write = committer(db);
      await expect(write([{ kind: 'institution', id: institutionId, put: { ...sampleInstitution, id: 'lain' } }])).rejects.toMatchObject({
        code: 'storage/failed',
      });
      await expect(write([{ kind: 'institution', id: 'lain', put: { ...sampleInstitution, id: 'lain' } }])).rejects.toMatchObject({ code: 'storage/failed' });
      await expect(write([{ kind: 'institution', id: institutionId, put: null }])).rejects.toMatchObject({ code: 'storage/failed' });
      await expect(write([answer('p1', { level: Number.NaN })])).rejects.toMatchObject({ code: 'storage/failed', cause: expect.any(TypeError) });
      expect(await readInstitution(db, institutionId)).toEqual(plainInstitution);
    });
  });
}
