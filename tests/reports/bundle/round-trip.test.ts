import { unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { BUNDLE_LIMITS } from '../../../src/reports/bundle/limits';
import { sha256 } from '../../../src/reports/bundle/sha256';
import { bundleBytes, writeBundle } from '../../../src/reports/bundle/write-bundle';
import { manifestOf, membersOf, zipOf } from '../../support/bundle/hostile-zip';
import { codesOf, open, sampleBundle, writeOptions } from '../../support/bundle/open';
import { jpegFile } from '../../support/bundle/sample-files';
import { filesInMemory, sampleFiles, sampleInstitution, sampleSnapshot } from '../../support/bundle/sample-snapshot';

const repeated = (count: number): Revision[] => {
  const { head, revisions } = sampleSnapshot.history;
  const name = sampleInstitution.name.padEnd(300, 'x');
  const edits = Array.from({ length: count }, (_, place): Revision => {
    const [before, after] = place % 2 === 0 ? [sampleInstitution.name, name] : [name, sampleInstitution.name];
    const parents = [place === 0 ? head : `edit-${place - 1}`];
    return {
      id: `edit-${place}`,
      parents,
      institution: sampleInstitution.id,
      entity: { kind: 'institution', id: sampleInstitution.id },
      before: { name: before },
      after: { name: after },
      at: 'kini',
    };
  });
  return [...revisions, ...edits];
};

describe('a bundle', () => {
  it('brings the snapshot and every file back as they were', async () => {
    const outcome = await open(await sampleBundle());
    expect(outcome).toMatchObject({ ok: true, value: { snapshot: sampleSnapshot, brokenRules: [] } });
    expect(outcome.ok && outcome.value.files.map((file) => ({ ...file, bytes: [...file.bytes] }))).toEqual(
      sampleFiles.map((file) => ({ ...file, bytes: [...file.bytes] })),
    );
  });

  it('says in its manifest what is inside, with size and hash', async () => {
    const members = membersOf(await sampleBundle());
    const manifest = manifestOf(members);
    expect({ ...manifest, members: manifest.members.map(({ path }) => path) }).toEqual({
      format: 'siap-lks/bundle@1',
      appVersion: '0.1.0',
      createdAt: '2026-03-01T08:00:00+07:00',
      institution: { id: 'lks-melati', name: 'LKSA Melati (contoh)', kind: 'anak' },
      head: sampleSnapshot.history.head,
      members: [
        'institution.json',
        'history.json',
        'packs/paket-contoh@1.0.0.json',
        'assessments/putaran-1.json',
        'assessments/putaran-2.json',
        ...sampleFiles.map((file) => `evidence/${file.sha256}`),
      ],
    });
    for (const { path, sha256: digest, sizeBytes } of manifest.members) {
      expect([path, await sha256(members.get(path) ?? new Uint8Array()), members.get(path)?.length]).toEqual([path, digest, sizeBytes]);
    }
  });

  it('is the same, byte for byte, for the same content and time', async () => {
    const shuffled = { ...sampleSnapshot, assessments: [...sampleSnapshot.assessments].reverse() };
    expect(await sampleBundle(shuffled, filesInMemory([...sampleFiles].reverse()))).toEqual(await sampleBundle());
  });

  it('can go without attachments', async () => {
    const outcome = await open(await sampleBundle(sampleSnapshot, filesInMemory([])));
    expect(outcome).toMatchObject({ ok: true, value: { snapshot: sampleSnapshot, files: [] } });
  });

  it('opens again when another ZIP tool packed it anew, with folders and in another order', async () => {
    const members = [...membersOf(await sampleBundle())].reverse();
    expect(await codesOf(await zipOf([['evidence/', new Uint8Array()], ...members], 'stored'))).toEqual([]);
  });

  it('opens with a history that shrinks so far that it is stored instead', async () => {
    const revisions = repeated(2000);
    const snapshot = { ...sampleSnapshot, history: { ...sampleSnapshot.history, head: revisions.at(-1)?.id ?? '', revisions } };
    const bytes = await sampleBundle(snapshot, filesInMemory([]));
    expect(unzipSync(bytes, { filter: ({ name }) => name === 'history.json' })['history.json']?.length).toBeGreaterThan(500_000);
    expect(await codesOf(bytes, { limits: { ...BUNDLE_LIMITS, ratio: 5 } })).toEqual(['bundle/inflates-too-much']);
    const modest = await bundleBytes(snapshot, filesInMemory([]), { ...writeOptions, limits: { ...BUNDLE_LIMITS, ratio: 5 } });
    expect(modest.ok && (await codesOf(modest.value.bytes, { limits: { ...BUNDLE_LIMITS, ratio: 5 } }))).toEqual([]);
  });

  it('tells how far it is, and can be stopped', async () => {
    const onProgress = vi.fn();
    const bytes = await sampleBundle();
    await bundleBytes(sampleSnapshot, filesInMemory(), { ...writeOptions, onProgress });
    expect(onProgress.mock.calls.at(-1)).toEqual([8, 8]);
    await open(bytes, { onProgress });
    expect(onProgress.mock.calls.at(-1)).toEqual([8, 8]);
    await expect(open(bytes, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
    await expect(bundleBytes(sampleSnapshot, filesInMemory(), { ...writeOptions, signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });
});

describe('writing a bundle', () => {
  it('leaves out a file whose bytes are damaged, and says which', async () => {
    const damaged = sampleFiles.map((file) => (file === jpegFile ? { ...file, bytes: Uint8Array.from(file.bytes, (byte) => byte ^ 1) } : file));
    const written = await bundleBytes(sampleSnapshot, filesInMemory(damaged), writeOptions);
    expect(written.ok && written.value.leftOut).toEqual([jpegFile.sha256]);
    expect(written.ok && (await codesOf(written.value.bytes))).toEqual([]);
  });

  it('writes nothing that could not be opened again', async () => {
    const write = vi.fn();
    const noPacks = await writeBundle({ ...sampleSnapshot, packs: [] }, filesInMemory(), writeOptions, write);
    expect(noPacks.ok || noPacks.problems.map(({ code }) => code)).toEqual(['bundle/missing-pack', 'bundle/missing-pack']);
    const limits = { ...BUNDLE_LIMITS, historyBytes: 1000, evidenceBytes: 100, members: 5, totalBytes: 2000 };
    const tooLarge = await writeBundle(sampleSnapshot, filesInMemory(), { ...writeOptions, limits }, write);
    expect(tooLarge.ok || tooLarge.problems.map(({ code, data }) => [code, data?.path])).toEqual([
      ['bundle/too-many-members', undefined],
      ['bundle/too-large', undefined],
      ['bundle/member-too-large', 'history.json'],
      ['bundle/member-too-large', `evidence/${jpegFile.sha256}`],
    ]);
    expect(write).not.toHaveBeenCalled();
  });

  it('hands a file that cannot be read on as what it is', async () => {
    const broken = { ...filesInMemory(), read: () => Promise.reject(new Error('storage/gone')) };
    await expect(bundleBytes(sampleSnapshot, broken, writeOptions)).rejects.toThrow('storage/gone');
  });
});
