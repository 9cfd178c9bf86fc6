import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BrowserProcess, startBrowserProcess } from '../support/browser-process';
import { beginAssessment, chooseLevel, levelRadio, openCriterion, waitUntilSaved } from '../support/journey';
import { levelOf } from '../support/pack-words';

const CRITERION = 'pro-visi-misi-tertulis';
const ROUNDS = 5;
const WORDS = 'Naskah visi dan misi sudah ditempel di ruang tamu tetapi belum ditandatangani pimpinan yang baru'.split(' ');

const noteOf = (page: Page) => page.getByLabel('Catatan', { exact: true });

describe('a browser that is killed', () => {
  const profile = mkdtempSync(join(tmpdir(), 'siap-lks-'));
  let running: BrowserProcess;
  let assessment = '';

  beforeAll(async () => {
    running = await startBrowserProcess(profile, inject('baseUrl'));
    ({ assessment } = await beginAssessment(running.page));
  });
  afterAll(async () => {
    await running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = (page: Page): Promise<void> => openCriterion(page, assessment, CRITERION);
  const restart = async (): Promise<Page> => {
    running = await startBrowserProcess(profile, inject('baseUrl'));
    await open(running.page);
    return running.page;
  };

  it('has the answer that showed "Tersimpan" at the moment of the kill', async () => {
    await open(running.page);
    await chooseLevel(running.page, levelOf(CRITERION, 2).label);
    await waitUntilSaved(running.page);
    await running.kill();
    const page = await restart();
    expect(await levelRadio(page, levelOf(CRITERION, 2).label).isChecked()).toBe(true);
  });

  it(`has every text that showed "Tersimpan", killed at ${ROUNDS} random moments while a note is being typed`, async () => {
    let savedInTime = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { page } = running;
      const before = await noteOf(page).inputValue();
      const shown = await watchSaved(page);
      const delayMs = Math.round(300 + Math.random() * 3500);
      const typing = typeSlowly(page, ` [${round}] ${WORDS.join(' ')}`).catch(() => undefined);
      await pause(delayMs);
      const lastShown = shown();
      if (lastShown !== null && lastShown.length > before.length) savedInTime += 1;
      await running.kill();
      await typing;
      const stored = await noteOf(await restart()).inputValue();
      const whole = `${before} [${round}] ${WORDS.join(' ')}`;
      const told = `round ${round}, killed after ${delayMs} ms, last shown as saved ${JSON.stringify(lastShown)}, found ${JSON.stringify(stored)}`;
      // Newer text than what was shown as saved is welcome; older or other text is loss.
      expect(whole.startsWith(stored) && stored.length >= (lastShown ?? before).length, told).toBe(true);
    }
    // Otherwise every kill came before the first save, and nothing was shown.
    expect(savedInTime).toBeGreaterThan(0);
  });
});

/** Types as a person does, with pauses in which the text is saved. */
async function typeSlowly(page: Page, text: string): Promise<void> {
  await noteOf(page).focus();
  await page.keyboard.press('Control+End');
  for (const word of text.split(/(?<= )/)) {
    await page.keyboard.type(word, { delay: 15 });
    await pause(Math.random() * 500);
  }
}

/** Follows what the note held each time the page said "Tersimpan"; the returned function tells the last one. */
async function watchSaved(page: Page): Promise<() => string | null> {
  let last: string | null = null;
  await page.exposeFunction('tellSaved', (text: string) => {
    last = text;
  });
  await page.evaluate(() => {
    const tell: unknown = Reflect.get(window, 'tellSaved');
    const line = document.querySelector('[data-save]');
    new MutationObserver(() => {
      const note = [...document.querySelectorAll('textarea')].at(-1);
      if (line?.getAttribute('data-save') === 'saved' && typeof tell === 'function') tell(note?.value ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-save'] });
  });
  return () => last;
}
