import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer } from '../../src/domain/assessment/assessment.generated';
import { criterionCode } from '../../src/domain/standard/criterion-code';
import type { IndexedCriterion } from '../../src/domain/standard/pack-index';
import { LAPTOP, launchBrowser, type OpenApp, openApp, PHONE, screenshot } from '../support/browser';
import { beginAssessment, expectNoSidewaysScroll, goTo, waitUntilSaved } from '../support/journey';
import { readinessPack } from '../support/pack-words';

const COUNT = 140;
/** By hand, reading the next line of the paper included. */
const SECONDS_BY_HAND = 2;
/** As `enteredBy` in the test below. */
const MENTOR = 'Pendamping Dinsos';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByLabel(/^Jawaban /);
const heading = (page: Page, code: string) => page.locator('.quick-question').filter({ hasText: code });

async function openQuickEntry(page: Page, assessment: string): Promise<void> {
  await goTo(page, `#/penilaian/${assessment}`);
  await page.getByRole('link', { name: 'Isi cepat dari kertas' }).click();
  await field(page).waitFor();
}

/** What the device holds, not what the page shows. */
const stored = (page: Page, table: 'answers' | 'revisions'): Promise<readonly { readonly id: string; readonly value: Answer }[]> =>
  page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('siap-lks');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );

const storedAnswers = async (page: Page): Promise<Readonly<Record<string, Answer>>> =>
  Object.fromEntries((await stored(page, 'answers')).map(({ id, value }) => [id, value]));

/** Every kind of line that a form has; the level differs from line to line. */
function lineOf({ levels }: IndexedCriterion, place: number): { readonly keys: readonly string[]; readonly answer: Answer } {
  if (place % 35 === 17) return { keys: ['?'], answer: { level: null, unsure: true } };
  const level = levels[place % levels.length]?.value ?? 0;
  return { keys: [...String(level)], answer: { level } };
}

describe('a form of 140 lines, typed in by keyboard only', () => {
  let app: OpenApp;
  let page: Page;
  let assessment = '';
  const expected: Record<string, Answer> = {};

  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'), { viewport: LAPTOP });
    page = app.page;
    ({ assessment } = await beginAssessment(page));
    await openQuickEntry(page, assessment);
  });
  afterAll(() => app.context.close());

  it('is stored line by line, and is all there after a reload', async () => {
    const began = Date.now();
    let keystrokes = 0;
    for (const [place, indexed] of readinessPack.criteria.slice(0, COUNT).entries()) {
      const { keys, answer } = lineOf(indexed, place);
      for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
      keystrokes += keys.length + 1;
      expected[indexed.criterion.id] = answer;
    }
    const seconds = (Date.now() - began) / 1000;
    await waitUntilSaved(page);
    // Only told: how fast a machine types says nothing of a person.
    console.log(
      `quick entry: ${COUNT} lines, ${keystrokes} keystrokes (${(keystrokes / COUNT).toFixed(2)} a line), ${seconds.toFixed(1)} s by machine; ` +
        `at ${SECONDS_BY_HAND} s a line by hand ${((COUNT * SECONDS_BY_HAND) / 60).toFixed(1)} minutes`,
    );
    expect(keystrokes).toBe(COUNT * 2);
    await page.reload();
    await field(page).waitFor();
    expect(await storedAnswers(page)).toEqual(expected);
  });

  it('goes on at the line where one stopped', async () => {
    const next = readinessPack.criteria[COUNT]?.criterion.id ?? '';
    await heading(page, criterionCode(readinessPack, next)).waitFor();
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('jumps to a code, overwrites with another level only, and keeps the former in the history', async () => {
    const target = readinessPack.criteria[2];
    if (target === undefined) throw new Error('the pack is too small');
    const { id } = target.criterion;
    const before = (await stored(page, 'revisions')).length;
    await page.keyboard.type('A3\n');
    await heading(page, 'A.3').waitFor();
    await page.keyboard.type(`${expected[id]?.level}\n`);
    await page.getByText(/^A\.3: tetap tingkat/).waitFor();
    expect((await stored(page, 'revisions')).length).toBe(before);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('0\n');
    await waitUntilSaved(page);
    expect((await storedAnswers(page))[id]).toEqual({ level: 0 });
    const former = `"id":"${id}","assessment":"${assessment}"},"before":{"level":${expected[id]?.level}},"after":{"level":0}`;
    expect((await stored(page, 'revisions')).filter((row) => JSON.stringify(row).includes(former)).length).toBe(1);
    await page.keyboard.press('Control+z');
    await waitUntilSaved(page);
    expect((await storedAnswers(page))[id]).toEqual(expected[id]);
  });

  it('writes nothing for a wrong key, and says why', async () => {
    const before = await storedAnswers(page);
    await page.keyboard.type('8\n');
    await page.getByRole('alert').filter({ hasText: 'Tingkat 8 tidak ada di butir ini' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await storedAnswers(page)).toEqual(before);
  });

  it('asks why something does not apply, and says who typed it', async () => {
    await page.getByText('Diketik oleh: Lembaga mengetik sendiri').click();
    await page.getByLabel('Diketik oleh').fill(MENTOR);
    await page.getByText(`Diketik oleh: ${MENTOR}`).waitFor();
    await field(page).focus();
    await page.keyboard.type('A5\n');
    await heading(page, 'A.5').waitFor();
    await page.keyboard.type('t\nTidak ada balita\n');
    await heading(page, 'A.6').waitFor();
    await waitUntilSaved(page);
    const id = readinessPack.criteria[4]?.criterion.id ?? '';
    expect((await storedAnswers(page))[id]).toEqual({ ...expected[id], notApplicable: { reason: 'Tidak ada balita' }, enteredBy: MENTOR });
    await page.reload();
    await page.getByText(`Diketik oleh: ${MENTOR}`).waitFor();
    await screenshot(page, 'isi-cepat-laptop', { fullPage: false });
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

describe('quick entry on a phone', () => {
  it('fits, and works by thumb', async () => {
    const { context, page, trouble } = await openApp(browser, inject('baseUrl'), { viewport: PHONE, hasTouch: true, isMobile: true });
    const { assessment } = await beginAssessment(page);
    await openQuickEntry(page, assessment);
    for (const [place, { levels, criterion }] of readinessPack.criteria.slice(0, 5).entries()) {
      await heading(page, criterionCode(readinessPack, criterion.id)).waitFor();
      await page
        .locator('.quick-level')
        .nth(place % levels.length)
        .tap();
    }
    await waitUntilSaved(page);
    const levels = Object.values(await storedAnswers(page)).map(({ level }) => level);
    expect([...levels].sort()).toEqual([0, 0, 1, 2, 3]);
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'isi-cepat-ponsel', { fullPage: false });
    await screenshot(page, 'isi-cepat-ponsel-utuh');
    expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
    await context.close();
  });
});
