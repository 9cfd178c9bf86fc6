import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createSaveQueue } from '../../src/app/save-queue';
import { loadSettings, type SettingsService } from '../../src/app/settings';
import { cleanUpDatabases, freshName, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const openTab = async (name: string): Promise<SettingsService> =>
  loadSettings(
    await openTestDatabase(name),
    createSaveQueue(() => '2026-11-24T08:00:00+07:00'),
    () => 'device-1',
  );

describe('the settings of a device', () => {
  it('are made once and kept', async () => {
    const name = freshName();
    const first = await openTab(name);
    await first.change({ role: 'mentor', userName: 'Rina' });
    expect((await openTab(name)).value.peek()).toEqual({ ...first.value.peek(), role: 'mentor', userName: 'Rina' });
  });

  it('keep what another tab changed, when a tab that never saw it writes something else', async () => {
    const name = freshName();
    const [left, right] = [await openTab(name), await openTab(name)];
    const localNumbers = [{ label: 'UPTD PPA', number: '0812' }];
    await Promise.all([left.change({ localNumbers }), right.remember({ lastCriterion: { a: 'k1' } }), right.change({ role: 'manager' })]);
    const stored = (await openTab(name)).value.peek();
    expect(stored).toMatchObject({ localNumbers, lastCriterion: { a: 'k1' }, role: 'manager' });
  });

  it('are shown in a tab after another one changed them', async () => {
    const name = freshName();
    const [left, right] = [await openTab(name), await openTab(name)];
    await left.change({ userName: 'Rina' });
    await expect.poll(() => right.value.peek().userName).toBe('Rina');
  });
});
