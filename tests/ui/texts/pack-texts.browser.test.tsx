import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackTexts } from '../../../src/app/pack-texts';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { applyOverlay } from '../../../src/domain/standard/pack-overlay';
import { AppContext } from '../../../src/ui/app-context';
import { PackPage } from '../../../src/ui/pages/pack-page';
import { smallPack } from '../../support/small-pack';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createLibraryApp } from '../../support/ui/library-app';

cleanUpDatabases();
afterEach(cleanup);

const pack = smallPack();
const english = applyOverlay(pack, {
  format: 'siap-lks/pack-overlay@1',
  pack: { id: pack.id, version: pack.version },
  language: 'en',
  texts: {
    title: 'Small test pack',
    standards: { s1: 'Standard one' },
    criteria: { k1: { question: 'Is there a k1?', levels: { '0': { label: 'Not yet' } } } },
  },
});

async function showPack(packTexts: PackTexts): Promise<void> {
  const { app } = await createLibraryApp([pack], '2026-11-24');
  render(
    <AppContext.Provider value={{ ...app, packTexts }}>
      <PackPage pack={pack.id} version={pack.version} />
    </AppContext.Provider>,
  );
  await screen.findByRole('heading', { level: 1, name: pack.title });
}

const press = async (name: string): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name }));

describe('a pack that has English texts', () => {
  it('is read in English on request, in Indonesian where there is no other text, and back', async () => {
    await showPack({ hasEnglish: async () => true, inEnglish: async () => indexPack(english) });
    await press('English');
    await screen.findByRole('heading', { level: 1, name: 'Small test pack' });
    const text = document.body.textContent ?? '';
    for (const part of ['Standard one', 'Is there a k1?', 'Not yet', 'Standar dua', 'Apakah k2 tersedia?']) expect(text).toContain(part);
    expect((await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })).violations.map(({ id }) => id)).toEqual([]);
    await press('Indonesia');
    await screen.findByRole('heading', { level: 1, name: pack.title });
  });

  it('says so when the texts cannot be had, and stays Indonesian', async () => {
    await showPack({ hasEnglish: async () => true, inEnglish: () => Promise.reject(new Error('offline')) });
    await press('English');
    await screen.findByText(/belum dapat dibuka/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(pack.title);
  });
});

describe('a pack without', () => {
  it('offers no choice', async () => {
    await showPack({ hasEnglish: async () => false, inEnglish: async () => null });
    expect(screen.queryByRole('button', { name: 'English' })).toBeNull();
  });
});
