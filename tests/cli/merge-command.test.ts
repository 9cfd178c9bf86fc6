import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/run';
import type { Answer } from '../../src/domain/assessment/assessment.generated';
import type { InstitutionSnapshot } from '../../src/domain/bundle/institution-snapshot';
import { snapshotOf } from '../../src/domain/bundle/merge/merge-snapshots';
import { replayHistory } from '../../src/domain/bundle/replay';
import { writeBundle } from '../../src/reports/bundle/write-bundle';
import { edited } from '../support/bundle/copies';
import { filesInMemory, sampleHeader, sampleSnapshot } from '../support/bundle/sample-snapshot';
import { fakeWorld } from '../support/cli-world';

let ids = 0;
const s3 = { kind: 'answer', id: 's3', assessment: sampleHeader.id } as const;

/** The sample with one answer given on this copy. */
function answered(from: InstitutionSnapshot, answer: Answer): InstitutionSnapshot {
  const history = edited(from.history, { entity: s3, edit: () => answer }, () => `c${++ids}`);
  const revisions = history.revisions.map((revision) => ({ ...revision, institution: from.institution.id }));
  const state = replayHistory({ ...history, revisions });
  if (!state.ok) throw new Error('no replay');
  return snapshotOf(state.value, { ...history, revisions }, from.packs);
}

async function bundle(snapshot: InstitutionSnapshot): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const written = await writeBundle(snapshot, filesInMemory(), { appVersion: '1', createdAt: '2026-03-01T08:00:00+07:00', sha256 }, async (chunk) => {
    chunks.push(chunk.slice());
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return Buffer.concat(chunks);
}

describe('siap merge', () => {
  const mine = answered(sampleSnapshot, { level: 2 });
  const theirs = answered(sampleSnapshot, { level: 1 });

  it('merges two copies with their base, names the conflict, and gives the same file from either side', async () => {
    const world = fakeWorld({ 'dasar.siap': await bundle(sampleSnapshot), 'a.siap': await bundle(mine), 'b.siap': await bundle(theirs) });
    expect(await runCommandLine(world, ['merge', 'dasar.siap', 'a.siap', 'b.siap', '-o', 'c.siap', '--json'])).toBe(0);
    expect(JSON.parse(world.printed())).toMatchObject({
      summary: { added: 0, changed: 1, removed: 0, conflicts: 1 },
      conflicts: [{ entity: s3, path: ['claim'], sides: [{ value: { level: 1 } }, { value: { level: 2 } }] }],
    });
    expect(world.told()).toContain('0 baru, 1 berubah, 1 bentrok\nBentrok: Butir s3: jawaban: {"level":1} | {"level":2}. Sementara dipakai yang pertama.');
    await runCommandLine(world, ['merge', 'b.siap', 'a.siap', '-o', 'd.siap']);
    expect(world.written.get('d.siap')).toEqual(world.written.get('c.siap'));
    const again = fakeWorld({ 'c.siap': world.written.get('c.siap'), 'a.siap': await bundle(mine) });
    expect(await runCommandLine(again, ['check', 'c.siap'])).toBe(0);
    await runCommandLine(again, ['merge', 'c.siap', 'a.siap', '-o', 'e.siap']);
    expect(again.written.get('e.siap')).toEqual(world.written.get('c.siap'));
  });

  it('refuses two files that claim the same revision with different content', async () => {
    const forged = { ...mine, history: { ...mine.history, revisions: mine.history.revisions.map((one) => ({ ...one, at: 'lain' })) } };
    const world = fakeWorld({ 'a.siap': await bundle(mine), 'b.siap': await bundle(forged) });
    expect(await runCommandLine(world, ['merge', 'a.siap', 'b.siap', '-o', 'c.siap'])).toBe(1);
    expect(world.told()).toContain('Dua berkas mengaku memuat revisi yang sama, tetapi isinya berbeda.');
    expect(world.written.size).toBe(0);
  });

  it.each([[['merge', 'a.siap', '-o', 'c.siap']], [['merge', 'a.siap', 'b.siap']]])('refuses %j as wrong usage', async (args) => {
    expect(await runCommandLine(fakeWorld({}), args)).toBe(2);
  });
});
