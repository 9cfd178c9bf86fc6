import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { storedSettings } from './device-store';
import { questionOf, requirementOf } from './pack-words';

/** The steps that the scenarios share, in the words of the screen. */

export type RoleName = 'Pengelola LKS' | 'Petugas Dinsos';

export async function chooseRole(page: Page, role: RoleName): Promise<void> {
  await page.getByRole('heading', { name: 'Selamat datang di Siap LKS' }).waitFor();
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
}

/** From "Profil lembaga baru" to the profile; returns the id of the institution. */
export async function createInstitution(page: Page, name: string): Promise<string> {
  await page.getByLabel('Nama lembaga').fill(name);
  await page.getByRole('button', { name: 'Simpan dan lanjut pilih paket' }).click();
  await page.getByRole('heading', { name: 'Profil lembaga', exact: true }).waitFor();
  return partOfAddress(page, 'lembaga');
}

/** On the institution's page; returns the id of the new assessment. */
export async function startWithPack(page: Page, title: string): Promise<string> {
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
  await card.getByRole('button', { name: 'Pakai paket ini' }).click();
  await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
  return partOfAddress(page, 'penilaian');
}

/** A manager with one institution and an empty assessment of the readiness pack: where most scenarios begin. */
export async function beginAssessment(page: Page, name = 'Panti Asuhan Harapan'): Promise<{ readonly institution: string; readonly assessment: string }> {
  await chooseRole(page, 'Pengelola LKS');
  const institution = await createInstitution(page, name);
  await page.getByRole('link', { name: 'Lanjut', exact: true }).click();
  return { institution, assessment: await startWithPack(page, 'Kesiapan Akreditasi LKSA') };
}

/** The id behind `#/lembaga/…` or `#/penilaian/…`. */
export function partOfAddress(page: Page, kind: 'lembaga' | 'penilaian'): string {
  const id = new URL(page.url()).hash.match(new RegExp(`^#/${kind}/([^/]+)`))?.[1];
  if (id === undefined) throw new Error(`no ${kind} in ${page.url()}`);
  return decodeURIComponent(id);
}

/** Goes to a hash address as a bookmark would, without loading the app again. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target;
  }, hash);
}

export async function openCriterion(page: Page, assessment: string, criterion: string): Promise<void> {
  await goTo(page, `#/penilaian/${assessment}/butir/${criterion}`);
  await questionHeading(page, criterion).waitFor();
}

export const questionHeading = (page: Page, criterion: string): Locator => page.getByRole('heading', { level: 1 }).filter({ hasText: questionOf(criterion) });

export const levelChoice = (scope: Page | Locator, label: string): Locator => scope.locator(`label.level:has(strong:text-is(${JSON.stringify(label)}))`);

/** The radio button behind a level's card: it is what carries the answer for assistive technology. */
export const levelRadio = (scope: Page | Locator, label: string): Locator => levelChoice(scope, label).getByRole('radio');

export async function chooseLevel(scope: Page | Locator, label: string): Promise<void> {
  await levelChoice(scope, label).click();
  await levelChoice(scope, label).locator('input:checked').waitFor({ state: 'attached' });
}

/** The block of one evidence requirement on the question's page. */
export const evidenceOf = (page: Page, criterion: string, requirement: string): Locator =>
  page.locator('.requirement').filter({ has: page.getByText(requirementOf(criterion, requirement), { exact: true }) });

/** "Tersimpan": said by the page only after the database has confirmed every write. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-save="saved"]').filter({ hasText: 'Tersimpan' }).waitFor();
}

/** Where one stopped is remembered beside the saving that the page tells about; a reload right after it could be too early. */
export async function waitUntilRemembered(page: Page, assessment: string, criterion: string): Promise<void> {
  await expect.poll(async () => (await storedSettings(page)).lastCriterion?.[assessment]).toBe(criterion);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const widths = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, screen: window.innerWidth }));
  expect(widths.content, `sideways scroll at ${page.url()}`).toBeLessThanOrEqual(widths.screen);
}

/** Hands a file to the next picker that `open` brings up. */
export async function openFileBy(
  page: Page,
  open: Locator,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
  await chooser.setFiles(file);
}
