import { describe, expect, it, vi } from 'vitest';
import { listAssessments, readAssessment, watchAssessment, watchAssessments } from '../../../src/storage/assessments';
import { listEvidence, watchEvidence } from '../../../src/storage/evidence';
import { listInstitutions, readInstitution, watchInstitution, watchInstitutions } from '../../../src/storage/institutions';
import { listPacks, putPack, readPack, removePack } from '../../../src/storage/packs';
import { listPolicies, putPolicy, readPolicy, removePolicy } from '../../../src/storage/policies';
import { readSetting, watchSetting, writeSetting } from '../../../src/storage/settings';
import { sampleEvidence, sampleHeader } from '../../support/bundle/sample-snapshot';
import { smallPack } from '../../support/bundle/small-pack';
import { assessmentId, beginAssessment, committer, institutionId, plainInstitution } from '../../support/storage/device';
import { samplePolicy } from '../../support/storage/sample-policy';
import { openTestDatabase } from '../../support/storage/test-database';

const [firstEvidence] = sampleEvidence;

export function readingSuite(): void {
  describe('reading', () => {
    it('composes an assessment in the shape of the contract, lists in the order of their ids', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      await committer(db)([
        { kind: 'evidence', id: 'z', put: { id: 'z', title: 'Z', kind: 'photo' } },
        { kind: 'evidence', id: 'a', put: { id: 'a', title: 'A', kind: 'document' } },
        { kind: 'answer', id: 's1', assessment: assessmentId, put: { level: 0 } },
      ]);
      expect(await readAssessment(db, assessmentId)).toEqual({
        ...sampleHeader,
        institution: plainInstitution,
        answers: { s1: { level: 0 } },
        evidence: [
          { id: 'a', title: 'A', kind: 'document' },
          { id: 'z', title: 'Z', kind: 'photo' },
        ],
        actions: [],
        visits: [],
      });
      expect(await listEvidence(db, institutionId)).toHaveLength(2);
      expect(await listAssessments(db, institutionId)).toEqual([sampleHeader]);
      expect(await listInstitutions(db)).toEqual([plainInstitution]);
    });

    it('gives null or nothing for what is not there', async () => {
      const db = await openTestDatabase();
      expect(await readAssessment(db, 'x')).toBeNull();
      expect(await readInstitution(db, 'x')).toBeNull();
      expect(await readPack(db, 'x', '1.0.0')).toBeNull();
      expect(await readPolicy(db, 'x')).toBeNull();
      expect(await readSetting(db, 'x')).toBeUndefined();
      expect(await listAssessments(db, 'x')).toEqual([]);
      expect(await listEvidence(db, 'x')).toEqual([]);
    });

    it('keeps institutions apart whose ids begin alike', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      if (firstEvidence === undefined) throw new Error('no evidence');
      await committer(db)([{ kind: 'evidence', id: firstEvidence.id, put: firstEvidence }]);
      expect(await listEvidence(db, institutionId.slice(0, -1))).toEqual([]);
      expect(await listAssessments(db, institutionId.slice(0, -1))).toEqual([]);
    });
  });

  describe('watching', () => {
    it('shows what is stored now and after every change, also one made in another window', async () => {
      const db = await openTestDatabase();
      const other = await openTestDatabase(db.name);
      await beginAssessment(db);
      const shown = vi.fn();
      const stop = watchAssessment(db, assessmentId, (assessment) => shown(assessment?.answers));
      await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith({}));
      await committer(other)([{ kind: 'answer', id: 'p1', assessment: assessmentId, put: { level: 2 } }]);
      await vi.waitFor(() => expect(shown).toHaveBeenLastCalledWith({ p1: { level: 2 } }));
      stop();
      await committer(other, 's')([{ kind: 'answer', id: 'p1', assessment: assessmentId, put: { level: 1 } }]);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(shown).toHaveBeenLastCalledWith({ p1: { level: 2 } });
    });

    it('never shows a change before it is stored', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      const shown: unknown[] = [];
      const stop = watchAssessment(db, assessmentId, (assessment) => shown.push(assessment?.answers.p1?.level));
      db.heads.hook('updating', () => {
        throw new Error('broken on purpose');
      });
      await vi.waitFor(() => expect(shown).toEqual([undefined]));
      await expect(committer(db)([{ kind: 'answer', id: 'p1', assessment: assessmentId, put: { level: 2 } }])).rejects.toMatchObject({
        code: 'storage/failed',
      });
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(new Set(shown)).toEqual(new Set([undefined]));
      stop();
    });

    it('follows institutions, headers, the register and settings', async () => {
      const db = await openTestDatabase();
      const seen = { institutions: vi.fn(), institution: vi.fn(), headers: vi.fn(), register: vi.fn(), setting: vi.fn() };
      const stops = [
        watchInstitutions(db, seen.institutions),
        watchInstitution(db, institutionId, seen.institution),
        watchAssessments(db, institutionId, seen.headers),
        watchEvidence(db, institutionId, seen.register),
        watchSetting(db, 'kop', seen.setting),
      ];
      await vi.waitFor(() => expect(seen.institution).toHaveBeenLastCalledWith(null));
      await beginAssessment(db);
      if (firstEvidence === undefined) throw new Error('no evidence');
      await committer(db)([{ kind: 'evidence', id: firstEvidence.id, put: firstEvidence }]);
      await writeSetting(db, 'kop', { baris: ['Dinas Sosial'] });
      await vi.waitFor(() => {
        expect(seen.institutions).toHaveBeenLastCalledWith([plainInstitution]);
        expect(seen.institution).toHaveBeenLastCalledWith(plainInstitution);
        expect(seen.headers).toHaveBeenLastCalledWith([sampleHeader]);
        expect(seen.register).toHaveBeenLastCalledWith([firstEvidence]);
        expect(seen.setting).toHaveBeenLastCalledWith({ baris: ['Dinas Sosial'] });
      });
      for (const stop of stops) stop();
    });

    it('hands a read that fails to the second function', async () => {
      const db = await openTestDatabase();
      db.close();
      const failed = vi.fn();
      watchInstitutions(db, () => {}, failed);
      await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ code: 'storage/closed' })));
    });
  });

  describe('packs, policies and settings', () => {
    it('keeps one text per pack and version', async () => {
      const db = await openTestDatabase();
      await putPack(db, smallPack);
      await putPack(db, smallPack);
      await expect(putPack(db, { ...smallPack, title: 'Judul lain' })).rejects.toMatchObject({ code: 'storage/pack-differs' });
      await putPack(db, { ...smallPack, version: '1.1.0', title: 'Judul lain' });
      expect((await listPacks(db)).map(({ version, title }) => [version, title])).toEqual([
        ['1.0.0', 'Paket contoh'],
        ['1.1.0', 'Judul lain'],
      ]);
      expect(await readPack(db, smallPack.id, '1.0.0')).toEqual(smallPack);
    });

    it('removes a pack only while no assessment uses it', async () => {
      const db = await openTestDatabase();
      await beginAssessment(db);
      await putPack(db, { ...smallPack, version: '1.1.0' });
      expect(await removePack(db, smallPack.id, '1.0.0')).toBe(false);
      expect(await removePack(db, smallPack.id, '1.1.0')).toBe(true);
      expect((await listPacks(db)).map(({ version }) => version)).toEqual(['1.0.0']);
    });

    it('keeps policies and settings of the device', async () => {
      const db = await openTestDatabase();
      await putPolicy(db, samplePolicy);
      await putPolicy(db, { ...samplePolicy, title: 'Diganti' });
      expect(await listPolicies(db)).toEqual([{ ...samplePolicy, title: 'Diganti' }]);
      expect((await readPolicy(db, samplePolicy.id))?.title).toBe('Diganti');
      await removePolicy(db, samplePolicy.id);
      expect(await listPolicies(db)).toEqual([]);
      await writeSetting(db, 'peran', 'manager');
      expect(await readSetting(db, 'peran')).toBe('manager');
    });
  });
}
