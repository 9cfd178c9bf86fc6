import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, type OpenApp, openApp, screenshot } from '../support/browser';
import { dumpDevice } from '../support/device-store';
import {
  beginAssessment,
  chooseLevel,
  evidenceOf,
  expectNoSidewaysScroll,
  goTo,
  levelRadio,
  openCriterion,
  openFileBy,
  waitUntilSaved,
} from '../support/journey';
import { levelOf, readinessPack } from '../support/pack-words';
import { CAMERA, jpegSize, photoWithLocation } from '../support/photo';
import { smallAssessment, smallPack, smallPolicy } from '../support/small-pack';

const NAME = 'Panti Asuhan Cahaya Ibu';
const CRITERION = 'pro-visi-misi-tertulis';
const REQUIREMENT = 'naskah-visi-misi';
const NOTE = 'Disusun bersama pengurus, salinan di map 2.';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const bundle = (buffer: Buffer, name = 'cadangan.siap') => ({ name, mimeType: 'application/octet-stream', buffer });
const json = (value: unknown, name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

async function saveBackup(page: Page): Promise<Buffer> {
  await goTo(page, '#/cadangan');
  const button = page.getByRole('button', { name: 'Simpan berkas cadangan' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^panti-asuhan-cahaya-ibu-\d{4}-\d\d-\d\d\.siap$/);
  await page.getByText('Dicadangkan hari ini').first().waitFor();
  return readFile(await download.path());
}

async function openAtHome(page: Page, file: Parameters<typeof openFileBy>[2]): Promise<string> {
  // By way of another page, so that no older answer is still on screen.
  await goTo(page, '#/tentang');
  await page.getByRole('heading', { name: 'Tentang Siap LKS' }).waitFor();
  await goTo(page, '#/');
  await openFileBy(page, page.getByRole('button', { name: 'Buka berkas', exact: true }), file);
  const notice = page
    .locator('.notice[role="status"], .notice[role="alert"]')
    .filter({ hasText: /dipulihkan|Tidak ada yang|ditambahkan|dibuka|belum ada yang ditulis/ });
  await notice.waitFor();
  // The reason comes a moment after the refusal: its sentences are fetched then.
  await expect.poll(() => notice.innerText()).not.toMatch(/disimpan atau diubah\.\s*$/);
  return notice.innerText();
}

const jsonMembers = (backup: Buffer): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(unzipSync(backup))
      .filter(([path]) => path.endsWith('.json') && path !== 'manifest.json')
      .map(([path, bytes]) => [path, JSON.parse(new TextDecoder().decode(bytes))]),
  );

describe('a backup file', () => {
  let first: OpenApp;
  let second: OpenApp;
  let assessment = '';
  let photo: Buffer;
  let backup: Buffer;

  beforeAll(async () => {
    first = await openApp(browser, inject('baseUrl'));
    second = await openApp(browser, inject('baseUrl'));
    ({ assessment } = await beginAssessment(first.page, NAME));
  });
  afterAll(() => Promise.all([first.context.close(), second.context.close()]));

  it('holds the photo shrunk and drawn anew, without camera and place', async () => {
    const { page } = first;
    await openCriterion(page, assessment, CRITERION);
    await chooseLevel(page, levelOf(CRITERION, 2).label);
    await page.getByLabel('Catatan', { exact: true }).fill(NOTE);
    const evidence = evidenceOf(page, CRITERION, REQUIREMENT);
    await evidence.getByRole('button', { name: 'Ada', exact: true }).click();
    await evidence.getByLabel('Disimpan di mana?').fill('Map 2');
    photo = await photoWithLocation(page, 2000, 1000);
    expect(photo.includes(CAMERA) && photo.includes('Exif')).toBe(true);
    await openFileBy(page, evidence.getByRole('button', { name: 'Lampirkan foto atau PDF' }), {
      name: 'papan visi.jpeg',
      mimeType: 'image/jpeg',
      buffer: photo,
    });
    await evidence.getByRole('link', { name: /papan visi\.jpg/ }).waitFor();
    await waitUntilSaved(page);
    await expectNoSidewaysScroll(page);
    backup = await saveBackup(page);
    const stored = Object.entries(unzipSync(backup)).filter(([path]) => path.startsWith('evidence/'));
    expect(stored).toHaveLength(1);
    const bytes = Buffer.from(stored[0]?.[1] ?? []);
    expect(jpegSize(bytes)).toEqual({ width: 1600, height: 800 });
    expect(bytes.includes('Exif') || bytes.includes(CAMERA)).toBe(false);
  });

  it('brings everything back on an empty device, straight from the first start', async () => {
    const { page } = second;
    await openFileBy(page, page.getByRole('button', { name: /^Saya punya berkas cadangan/ }), bundle(backup));
    await page.getByText(`${NAME} sudah dipulihkan ke perangkat ini.`).waitFor();
    await page.getByRole('link', { name: 'Buka lembaga' }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByRole('article').getByRole('link', { name: 'Buka', exact: true }).click();
    await openCriterion(page, assessment, CRITERION);
    expect(await levelRadio(page, levelOf(CRITERION, 2).label).isChecked()).toBe(true);
    expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe(NOTE);
    const evidence = evidenceOf(page, CRITERION, REQUIREMENT);
    expect(await evidence.getByLabel('Disimpan di mana?').inputValue()).toBe('Map 2');
    const picture = evidence.getByRole('link', { name: /papan visi\.jpg/ }).locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(1600);
  });

  it('is the same file again when saved from the other device', async () => {
    const again = await saveBackup(second.page);
    expect(jsonMembers(again)).toEqual(jsonMembers(backup));
    const evidence = (file: Buffer) => Object.keys(unzipSync(file)).filter((path) => path.startsWith('evidence/'));
    expect(evidence(again)).toEqual(evidence(backup));
  });

  it('says so when it is opened a second time', async () => {
    const before = await dumpDevice(second.page);
    expect(await openAtHome(second.page, bundle(backup))).toContain(`Isi berkas ${NAME} sama dengan yang ada di perangkat ini. Tidak ada yang berubah.`);
    expect(await dumpDevice(second.page)).toBe(before);
  });

  it('changes nothing by itself where the institution went on', async () => {
    const { page } = second;
    await openCriterion(page, assessment, CRITERION);
    await page.getByLabel('Catatan', { exact: true }).fill('Diubah di perangkat kedua.');
    await waitUntilSaved(page);
    const changed = await dumpDevice(page);
    expect(await openAtHome(page, bundle(backup))).toContain('Tidak ada yang berubah');

    await openCriterion(first.page, assessment, CRITERION);
    await first.page.getByLabel('Catatan', { exact: true }).fill('Diubah di perangkat pertama.');
    await waitUntilSaved(first.page);
    const diverged = await openAtHome(page, bundle(await saveBackup(first.page)));
    expect(diverged).toContain(`Berkas ${NAME} memuat perubahan baru. Lihat dahulu apa yang berubah; belum ada yang ditulis.`);
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'berkas-menunggu');
    expect(await dumpDevice(page)).toBe(changed);
    await openCriterion(page, assessment, CRITERION);
    expect(await page.getByLabel('Catatan', { exact: true }).inputValue()).toBe('Diubah di perangkat kedua.');
  });

  it('raised no error in either browser', () => {
    for (const { trouble } of [first, second]) expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

describe('a file that is not what it should be', () => {
  let app: OpenApp;
  let backup: Buffer;
  let before: string;

  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'));
    await beginAssessment(app.page, NAME);
    await waitUntilSaved(app.page);
    backup = await saveBackup(app.page);
    before = await dumpDevice(app.page);
  });
  afterAll(() => app.context.close());

  const { pack } = readinessPack;
  const [firstStandard, ...otherStandards] = pack.standards;
  const [firstSection, ...otherSections] = firstStandard?.sections ?? [];
  const doubled = {
    ...pack,
    id: 'paket-ganda',
    standards: [
      { ...firstStandard, sections: [{ ...firstSection, criteria: [...(firstSection?.criteria ?? []), firstSection?.criteria[0]] }, ...otherSections] },
      ...otherStandards,
    ],
  };
  const grades = [
    { id: 'a', label: 'A', min: 90.5 },
    { id: 'b', label: 'B', min: 80.5 },
  ];
  const impossible = smallAssessment({ pack: { id: pack.id, version: pack.version }, plannedVisit: '2026-02-30', answers: {} });

  it.each([
    ['a broken zip', () => bundle(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)])), /tidak utuh|rusak|bukan berkas Siap LKS/],
    ['a truncated backup', () => bundle(backup.subarray(0, Math.floor(backup.length * 0.6))), /tidak utuh/],
    ['a backup with one byte changed', () => bundle(flipped(backup)), /rusak|berubah sejak|tidak utuh|mencurigakan/],
    ['an empty file', () => bundle(Buffer.alloc(0)), /kosong/],
    ['a text that is no JSON', () => json('{ "format": "siap-lks/standard-pack@1", ', 'paket.json'), /bukan JSON yang sah: terhenti di baris 1/],
    ['a JSON of somebody else', () => json({ hello: 1 }, 'lain.json'), /"format" tidak ada/],
    ['a JSON that is a list', () => json([1, 2], 'daftar.json'), /bukan objek JSON/],
    ['a file of a newer app', () => json({ format: 'siap-lks/standard-pack@9' }, 'baru.json'), /lebih baru/],
    ['a pack with an id twice', () => json(doubled, 'ganda.json'), new RegExp(`Butir "${firstSection?.criteria[0]?.id}" tertulis dua kali`)],
    ['a pack with HTML', () => json(smallPack({ title: '<img src=x onerror=alert(1)>' }), 'html.json'), /kode HTML/],
    ['a pack with an unknown key', () => json({ ...smallPack(), bobot: 3 }, 'kunci.json'), /Kunci "bobot" tidak dikenal/],
    ['a policy with a hole', () => json({ ...smallPolicy(), grades }, 'lubang.json'), /nilai di bawahnya tidak mendapat peringkat/],
    ['an assessment with an impossible date', () => json(impossible, 'tanggal.json'), /2026-02-30 tidak ada|Tanggal/],
    ['an assessment of an unknown pack', () => json(smallAssessment(), 'tanpa-paket.json'), /"uji-kecil" versi 1\.0\.0 tidak ikut/],
  ])('is refused whole, with the reason: %s', async (_what, file, reason) => {
    const { name } = file();
    const said = await openAtHome(app.page, file());
    expect(said).toContain(`Berkas ${name} tidak dapat dibuka. Tidak ada yang disimpan atau diubah.`);
    expect(said).toMatch(reason);
    await expectNoSidewaysScroll(app.page);
    expect(await dumpDevice(app.page)).toBe(before);
  });

  it('never raised an error', () => {
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});

/** A bit in the middle turned: a bad copy. */
function flipped(file: Buffer): Buffer {
  const copy = Buffer.from(file);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}

describe('packs, policies and assessments from elsewhere', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp(browser, inject('baseUrl'));
    await beginAssessment(app.page, NAME);
  });
  afterAll(() => app.context.close());

  const open = async (file: Parameters<typeof openFileBy>[2]): Promise<void> => {
    await goTo(app.page, '#/paket');
    await openFileBy(app.page, app.page.getByRole('button', { name: 'Buka berkas paket' }), file);
  };

  it('are told apart from the shipped ones and can be used', async () => {
    const { page } = app;
    await open(json(smallPack(), 'paket-uji.json'));
    await page.getByText('Paket "Paket uji kecil 1.0.0" sudah ditambahkan.').waitFor();
    const card = page.getByRole('article').filter({ hasText: 'Paket uji kecil' });
    expect(await card.innerText()).toMatch(/contoh[\s\S]*dari berkas/);
    await card.getByText('Contoh dari tempat lain untuk latihan. Bukan aturan untuk lembaga Anda.').waitFor();
    await open(json(smallPolicy(), 'kebijakan-uji.json'));
    await page.getByText('Kebijakan peringkat "Peringkat uji" sudah ditambahkan.').waitFor();
    await expectNoSidewaysScroll(page);
  });

  it('give a grade only where the policy was chosen, and say "perkiraan" and what the policy is worth', async () => {
    const { page } = app;
    await openAtHome(page, json(smallAssessment({ answers: { k1: { level: 1 }, k2: { level: 1 } } }), 'penilaian.json'));
    await page.getByRole('link', { name: 'Buka', exact: true }).click();
    await page.getByRole('navigation', { name: 'Bagian penilaian' }).getByRole('link', { name: 'Hasil' }).click();
    await page.locator('.total').waitFor();
    expect(await page.locator('.grades').count()).toBe(0);
    await page.getByLabel('Kebijakan yang dipakai').selectOption({ label: 'Peringkat uji (contoh)' });
    await page.locator('.grades').waitFor();
    const grade = await page
      .locator('section')
      .filter({ has: page.locator('.grades') })
      .innerText();
    expect(grade).toContain('Ini contoh untuk latihan, bukan aturan untuk LKS.');
    expect(await page.locator('.grades li').first().innerText()).toMatch(/Dinilai sendiri\s+perkiraan\s+A/);
    await expectNoSidewaysScroll(page);
    await screenshot(page, 'perkiraan-peringkat');
  });

  it('keep a pack of the same version from being replaced by another text', async () => {
    const { page } = app;
    await open(json(smallPack({ title: 'Paket uji yang lain' }), 'lain.json'));
    await page.getByText('Berkas lain.json tidak dapat dibuka.').waitFor();
    await page.getByText('isinya berbeda').waitFor();
    expect(app.trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  });
});
