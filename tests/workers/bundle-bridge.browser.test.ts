import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/reports/bundle/sha256';
import { bundleBytes } from '../../src/reports/bundle/write-bundle';
import { makeKeyPair, openSealed } from '../../src/reports/seal/seal';
import { writeBundleInWorker } from '../../src/workers/bundle-bridge';
import { diskSink, memorySink, SinkFull } from '../../src/workers/file-sink';
import { storedFile } from '../support/bundle/sample-files';
import { filesInMemory, sampleFiles, sampleSnapshot } from '../support/bundle/sample-snapshot';

const made = { snapshot: sampleSnapshot, appVersion: '1.0.0', createdAt: '2026-11-24T08:00:00+07:00' };
const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
async function expected(): Promise<Uint8Array> {
  const written = await bundleBytes(sampleSnapshot, filesInMemory(), { appVersion: made.appVersion, createdAt: made.createdAt, sha256 });
  if (!written.ok) throw new Error('the sample is refused');
  return written.value.bytes;
}

describe('a bundle written in a worker', () => {
  it('is byte for byte the one that is written in one piece, and tells how far it is', async () => {
    const shares: number[] = [];
    const written = await writeBundleInWorker({ ...made, files: filesInMemory(), lock: null, onProgress: (share) => void shares.push(share) });
    expect(written.ok).toBe(true);
    if (!written.ok) return;
    expect(await bytesOf(written.value.file)).toEqual(await expected());
    expect(written.value).toMatchObject({ head: sampleSnapshot.history.head, leftOut: [], sizeBytes: (await expected()).length });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('comes sealed when there is a lock: only its key opens it, and it is the same inside', async () => {
    const { identity, recipient } = await makeKeyPair();
    const written = await writeBundleInWorker({ ...made, files: filesInMemory(), lock: { kind: 'recipients', recipients: [recipient] } });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const opened = await openSealed(await bytesOf(written.value.file), { kind: 'identity', identity });
    expect(opened.ok && opened.value).toEqual(await expected());
  });

  it('says which files were damaged on the device, and refuses what could not be opened again', async () => {
    const [first] = sampleFiles;
    if (first === undefined) throw new Error('no sample file');
    const damaged = [
      storedFile(
        first.type,
        first.bytes.map((byte) => byte ^ 1),
      ),
      ...sampleFiles.slice(1),
    ].map((file, place) => ({
      ...file,
      sha256: sampleFiles[place]?.sha256 ?? '',
    }));
    const written = await writeBundleInWorker({ ...made, files: filesInMemory(damaged), lock: null });
    expect(written.ok && written.value.leftOut).toEqual([first.sha256]);
    const broken = { ...sampleSnapshot, history: { ...sampleSnapshot.history, head: 'tidak-ada' } };
    expect(await writeBundleInWorker({ ...made, snapshot: broken, files: filesInMemory(), lock: null })).toMatchObject({ ok: false });
  });

  it('ends at once when it is called off, and rejects when a file is gone', async () => {
    const stop = new AbortController();
    stop.abort(new Error('dihentikan'));
    await expect(writeBundleInWorker({ ...made, files: filesInMemory(), lock: null, signal: stop.signal })).rejects.toThrow('dihentikan');
    const gone = { list: filesInMemory().list, read: () => Promise.reject(new Error('hilang')) };
    await expect(writeBundleInWorker({ ...made, files: gone, lock: null })).rejects.toThrow('gone');
  });
});

describe('where a file goes', () => {
  it('in memory stops at its limit instead of losing the file later', async () => {
    const sink = memorySink('text/plain', 10);
    sink.write(new Uint8Array(8));
    expect(() => sink.write(new Uint8Array(3))).toThrow(SinkFull);
    const whole = memorySink('text/plain', 10);
    const window = new Uint8Array([1, 2, 3, 4]);
    whole.write(window.subarray(0, 2));
    window.fill(9);
    whole.write(new Uint8Array([5]));
    expect([...(await bytesOf(await whole.finish()))]).toEqual([1, 2, 5]);
  });

  it('has no disk on the page, where only a worker may write piece by piece', async () => {
    const sink = await diskSink('uji.siap');
    expect(sink).toBeNull();
  });
});
