import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/domain/sha256';
import { sha256 } from '../../../src/reports/bundle/sha256';
import { bundleBytes } from '../../../src/reports/bundle/write-bundle';
import { exportInstitution } from '../../../src/storage/export-institution';
import { importInstitution } from '../../../src/storage/import-institution';
import { open, writeOptions } from '../../support/bundle/open';
import { storedFile } from '../../support/bundle/sample-files';
import { beginAssessment, committer, institutionId } from '../../support/storage/device';
import { cleanUpDatabases, openTestDatabase } from '../../support/storage/test-database';

cleanUpDatabases();

/** Twenty files of 200 KB that deflate cannot shrink. */
const photos = Array.from({ length: 20 }, (_, place) => {
  const bytes = new Uint8Array(200_000);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, bytes.length)));
  bytes.set([0xff, 0xd8, 0xff, place]);
  return storedFile('image/jpeg', bytes);
});

describe('in a real browser', () => {
  it('a backup with photos restores an empty device', { timeout: 60_000 }, async () => {
    const device = await openTestDatabase();
    await beginAssessment(device);
    const items = photos.map((file, place) => {
      const id = `foto-${String(place).padStart(2, '0')}`;
      const files = [{ sha256: file.sha256, name: `${id}.jpg`, type: file.type, sizeBytes: file.sizeBytes }];
      return { kind: 'evidence' as const, id, put: { id, title: id, kind: 'photo' as const, files } };
    });
    await committer(device)(items, photos);
    const exported = await exportInstitution(device, institutionId);
    if (exported === null) throw new Error('nothing to export');
    const written = await bundleBytes(exported.snapshot, exported.files, writeOptions);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const opened = await open(written.value.bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const empty = await openTestDatabase();
    expect(await importInstitution(empty, opened.value.snapshot, opened.value.files)).toEqual({ ok: true, value: { outcome: 'imported', filesAdded: 20 } });
    const restored = await exportInstitution(empty, institutionId);
    expect(restored?.snapshot).toEqual(exported.snapshot);
    for (const { sha256: name } of photos) expect(sha256Hex((await restored?.files.read(name)) ?? new Uint8Array())).toBe(name);
  });

  it('the platform and our own SHA-256 agree', async () => {
    for (const { bytes, sha256: name } of photos.slice(0, 3)) {
      expect(await sha256(bytes)).toBe(name);
      expect(await sha256(bytes.subarray(100, 900))).toBe(sha256Hex(bytes.subarray(100, 900)));
    }
  });
});
