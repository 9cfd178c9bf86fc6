import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openApp, screenshot } from '../support/browser';
import {
  beginAssessment,
  chooseLevel,
  chooseRole,
  createInstitution,
  evidenceOf,
  expectNoSidewaysScroll,
  goTo,
  levelRadio,
  openCriterion,
  openFileBy,
  startWithPack,
  waitUntilSaved,
} from '../support/journey';
import { levelOf } from '../support/pack-words';
import { photoWithLocation } from '../support/photo';

const CRITERION = 'pro-visi-misi-tertulis';
const REQUIREMENT = 'naskah-visi-misi';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A scenario on a fresh device, at the end of which nothing went wrong behind its back. */
async function onFreshDevice(scenario: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const { context, page, trouble } = await openApp(browser, inject('baseUrl'), options);
  await scenario(page);
  expect(trouble).toEqual({ foreignRequests: [], consoleErrors: [], pageErrors: [] });
  await context.close();
}

const noteOf = (page: Page) => page.getByLabel('Catatan', { exact: true });

describe('odd input', () => {
  it('a date that no calendar has is named, not saved, and takes nothing away', () =>
    onFreshDevice(async (page) => {
      const { institution } = await beginAssessment(page);
      await goTo(page, `#/lembaga/${institution}/profil`);
      const date = page.getByLabel('Berlaku sampai').first();
      await date.fill('2027-03-31');
      await waitUntilSaved(page);
      // Typed as on a keyboard: the month first in this browser's language, then 31 February.
      await date.focus();
      await page.keyboard.type('02');
      await page.getByText('Tanggal ini belum lengkap atau tidak ada di kalender. Belum disimpan.').waitFor();
      await screenshot(page, 'tanggal-mustahil');
      await page.reload();
      expect(await page.getByLabel('Berlaku sampai').first().inputValue()).toBe('2027-03-31');
    }));

  it('a negative count, a word and a number beyond the limit are named and not saved', () =>
    onFreshDevice(async (page) => {
      const { institution } = await beginAssessment(page);
      await goTo(page, `#/lembaga/${institution}/profil`);
      const count = page.getByLabel('Anak yang tinggal di lembaga (anak)');
      for (const [typed, said] of [
        ['-3', 'Angkanya paling kecil 0. Belum disimpan.'],
        ['banyak', 'Tulis angka saja, misalnya 12 atau 4,5.'],
        ['99999999', 'Angkanya paling besar'],
      ] as const) {
        await count.fill(typed);
        await page.getByText(said).waitFor();
        expect(await count.getAttribute('aria-invalid')).toBe('true');
        expect(await count.inputValue()).toBe(typed);
      }
      await count.fill('1.250');
      await expect.poll(() => count.getAttribute('aria-invalid')).toBeNull();
      await waitUntilSaved(page);
      await page.reload();
      await expect.poll(() => count.inputValue()).toBe('1.250');
    }));

  it('10,000 characters, emoji, Arabic and a word of 500 letters are kept and break no layout', () =>
    onFreshDevice(async (page) => {
      const name = 'Panti Asuhan نور الهداية 🌱';
      const { assessment } = await beginAssessment(page, name);
      await openCriterion(page, assessment, CRITERION);
      const note = `${'Catatan panjang tentang naskah visi. '.repeat(270)}${'x'.repeat(500)} 👨‍👩‍👧 محمد`.slice(0, 10_000).padEnd(10_000, '.');
      await noteOf(page).fill(note);
      await page.getByLabel('Penanggung jawab').fill('W'.repeat(200));
      await waitUntilSaved(page);
      await expectNoSidewaysScroll(page);
      await page.reload();
      await expect.poll(() => noteOf(page).inputValue()).toBe(note);
      for (const hash of ['#/', `#/penilaian/${assessment}`, `#/penilaian/${assessment}/hasil`, `#/penilaian/${assessment}/kesenjangan`]) {
        await goTo(page, hash);
        await page
          .getByText(/نور الهداية/)
          .first()
          .waitFor();
        await expectNoSidewaysScroll(page);
      }
    }));

  it('a long word without a space in name, address, action and evidence pushes nothing out of a phone', () =>
    onFreshDevice(async (page) => {
      const { institution, assessment } = await beginAssessment(page, `Panti ${'Panjang'.repeat(40)}`);
      await goTo(page, `#/lembaga/${institution}/bukti`);
      await page.getByRole('button', { name: 'Tambah bukti' }).click();
      await page.getByLabel('Nama bukti').fill('B'.repeat(500));
      await waitUntilSaved(page);
      await goTo(page, `#/penilaian/${assessment}/kesenjangan`);
      await page
        .getByRole('button', { name: /^Jadikan RTL/ })
        .first()
        .click();
      await goTo(page, `#/penilaian/${assessment}/rtl`);
      await page.getByRole('button', { name: /^Ubah RTL/ }).click();
      await page.getByLabel('Apa yang dikerjakan').fill('T'.repeat(500));
      await page.getByRole('button', { name: 'Selesai mengubah' }).click();
      await expectNoSidewaysScroll(page);
      for (const hash of ['', `lembaga/${institution}`, `lembaga/${institution}/bukti`, `penilaian/${assessment}/laporan`, 'cadangan']) {
        await goTo(page, `#/${hash}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await waitUntilSaved(page);
        await expectNoSidewaysScroll(page);
      }
    }));

  it('a number like a NIK is warned about in notes, names and reasons, and kept until the user takes it out', () =>
    onFreshDevice(async (page) => {
      const { assessment } = await beginAssessment(page);
      await openCriterion(page, assessment, CRITERION);
      await noteOf(page).fill('Anak dengan 3276 0145 0799 0001 perlu dicek');
      await page.getByText(/deretan 16 angka seperti NIK/).waitFor();
      await waitUntilSaved(page);
      await screenshot(page, 'peringatan-nik');
      await page.getByLabel('Tidak berlaku untuk lembaga kami').check();
      await page.getByLabel('Mengapa tidak berlaku?').fill('lihat 3276014507990001');
      await expect.poll(() => page.getByText(/deretan 16 angka seperti NIK/).count()).toBe(2);
      await noteOf(page).fill('Perlu dicek');
      await expect.poll(() => page.getByText(/deretan 16 angka seperti NIK/).count()).toBe(1);
    }));
});

describe('evidence', () => {
  it('fields of one item filled in quick succession are all kept', () =>
    onFreshDevice(async (page) => {
      const { institution } = await beginAssessment(page);
      await goTo(page, `#/lembaga/${institution}/bukti`);
      await page.getByRole('button', { name: 'Tambah bukti' }).click();
      await page.getByLabel('Nama bukti').fill('SK pengurus 2025-2030');
      await page.getByLabel('Disimpan di mana?').fill('Map 4');
      await page.getByLabel('Nomor dokumen').fill('SK-9');
      await page.getByLabel('Tanggal dokumen').fill('2025-01-02');
      await page.getByLabel('Berlaku sampai').fill('2030-01-02');
      await page.getByLabel('Jenis').selectOption({ label: 'Foto' });
      await waitUntilSaved(page);
      await page.reload();
      await expect.poll(() => page.getByLabel('Nama bukti').inputValue()).toBe('SK pengurus 2025-2030');
      expect(await page.getByLabel('Disimpan di mana?').inputValue()).toBe('Map 4');
      expect(await page.getByLabel('Nomor dokumen').inputValue()).toBe('SK-9');
      expect(await page.getByLabel('Tanggal dokumen').inputValue()).toBe('2025-01-02');
      expect(await page.getByLabel('Berlaku sampai').inputValue()).toBe('2030-01-02');
      expect(await page.getByLabel('Jenis').inputValue()).toBe('photo');
    }));

  it('a file that is neither photo nor PDF is refused with a sentence, and leaves no empty evidence behind', () =>
    onFreshDevice(async (page) => {
      const { institution, assessment } = await beginAssessment(page);
      await openCriterion(page, assessment, CRITERION);
      const evidence = evidenceOf(page, CRITERION, REQUIREMENT);
      await evidence.getByRole('button', { name: 'Ada', exact: true }).click();
      const attach = evidence.getByRole('button', { name: 'Lampirkan foto atau PDF' });
      await openFileBy(page, attach, { name: 'surat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan gambar') });
      await evidence.getByRole('alert').waitFor();
      await openFileBy(page, attach, { name: 'rusak.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) });
      await expect.poll(() => evidence.getByRole('alert').innerText()).toMatch(/gambar|foto/i);
      await goTo(page, `#/lembaga/${institution}/bukti`);
      await page.getByText('Belum ada bukti tercatat.').waitFor();
    }));

  it('one item serves several criteria, and what is typed while a photo is being prepared stays', () =>
    onFreshDevice(async (page) => {
      const { institution, assessment } = await beginAssessment(page);
      await openCriterion(page, assessment, CRITERION);
      const evidence = evidenceOf(page, CRITERION, REQUIREMENT);
      await evidence.getByRole('button', { name: 'Ada', exact: true }).click();
      await evidence.getByRole('button', { name: 'Jadikan bukti bersama' }).click();
      await evidence.getByText('Bukti yang dipakai').waitFor();
      const buffer = await photoWithLocation(page, 3000, 2000);
      await openFileBy(page, evidence.getByRole('button', { name: 'Lampirkan foto atau PDF' }), { name: 'papan.jpg', mimeType: 'image/jpeg', buffer });
      await evidence.getByLabel('Disimpan di mana?').fill('Lemari 3');
      await evidence.getByLabel('Nomor dokumen').fill('12/B');
      await evidence.getByRole('link', { name: /papan\.jpg/ }).waitFor();
      await waitUntilSaved(page);
      expect(await evidence.getByLabel('Disimpan di mana?').inputValue()).toBe('Lemari 3');
      expect(await evidence.getByLabel('Nomor dokumen').inputValue()).toBe('12/B');

      const other = 'pro-program-kerja-tahunan';
      await openCriterion(page, assessment, other);
      const program = evidenceOf(page, other, 'program-kerja');
      await program.getByRole('button', { name: 'Ada', exact: true }).click();
      await program.getByLabel('Pakai bukti yang sudah tercatat').selectOption({ index: 1 });
      await program.getByText('Bukti yang dipakai').waitFor();
      expect(await program.getByLabel('Disimpan di mana?').inputValue()).toBe('Lemari 3');
      await waitUntilSaved(page);
      await goTo(page, `#/lembaga/${institution}/bukti`);
      await page.getByText('Dipakai di butir').waitFor();
      expect(
        await page
          .getByRole('article')
          .getByRole('link', { name: /^A\.\d+$/ })
          .count(),
      ).toBe(2);
      expect(await page.getByLabel('Disimpan di mana?').inputValue()).toBe('Lemari 3');
    }));
});

describe('several institutions and rounds', () => {
  it('stand side by side on one device and do not mix', () =>
    onFreshDevice(async (page) => {
      const first = await beginAssessment(page, 'Panti Asuhan Satu');
      await openCriterion(page, first.assessment, CRITERION);
      await noteOf(page).fill('Catatan panti satu');
      await waitUntilSaved(page);
      await goTo(page, '#/');
      await page.getByRole('link', { name: 'Tambah lembaga' }).click();
      await createInstitution(page, 'Panti Asuhan Dua');
      await page.getByRole('link', { name: 'Lanjut', exact: true }).click();
      const second = await startWithPack(page, 'Kesiapan Akreditasi LKSA');
      await openCriterion(page, second, CRITERION);
      expect(await noteOf(page).inputValue()).toBe('');
      await goTo(page, '#/');
      await expect
        .poll(() => page.getByRole('article').getByRole('heading').allTextContents())
        .toEqual(expect.arrayContaining(['Panti Asuhan Satu', 'Panti Asuhan Dua']));
      await openCriterion(page, first.assessment, CRITERION);
      expect(await noteOf(page).inputValue()).toBe('Catatan panti satu');
    }));

  it('a new round starts from the last one, which stays as it was', () =>
    onFreshDevice(async (page) => {
      const { institution, assessment } = await beginAssessment(page);
      await openCriterion(page, assessment, CRITERION);
      await chooseLevel(page, levelOf(CRITERION, 1).label);
      await noteOf(page).fill('Keadaan putaran pertama');
      await waitUntilSaved(page);
      await goTo(page, `#/lembaga/${institution}`);
      await page.getByText('Mulai putaran baru').click();
      await page.getByRole('button', { name: 'Mulai dari jawaban putaran lalu' }).click();
      await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
      const round = new URL(page.url()).hash.split('/')[2] ?? '';
      expect(round).not.toBe(assessment);
      await openCriterion(page, round, CRITERION);
      expect(await noteOf(page).inputValue()).toBe('Keadaan putaran pertama');
      await chooseLevel(page, levelOf(CRITERION, 3).label);
      await noteOf(page).fill('Keadaan putaran kedua');
      await waitUntilSaved(page);
      await goTo(page, `#/lembaga/${institution}`);
      await page.getByText('Putaran 2').waitFor();
      await page.getByText('Putaran 1').waitFor();
      await openCriterion(page, assessment, CRITERION);
      expect(await levelRadio(page, levelOf(CRITERION, 1).label).isChecked()).toBe(true);
      expect(await noteOf(page).inputValue()).toBe('Keadaan putaran pertama');
    }));

  it('removal asks for the name and can be taken back', () =>
    onFreshDevice(async (page) => {
      const { institution, assessment } = await beginAssessment(page, 'Panti Asuhan Sementara');
      await openCriterion(page, assessment, CRITERION);
      await noteOf(page).fill('Jangan hilang');
      await waitUntilSaved(page);
      await goTo(page, `#/lembaga/${institution}`);
      await page.getByRole('button', { name: 'Hapus lembaga dari perangkat ini' }).click();
      const dialog = page.getByRole('dialog');
      const remove = dialog.getByRole('button', { name: 'Hapus lembaga dari perangkat ini' });
      expect(await remove.isDisabled()).toBe(true);
      await dialog.getByLabel(/Ketik nama lembaga/).fill('Panti Asuhan');
      expect(await remove.isDisabled()).toBe(true);
      await dialog.getByLabel(/Ketik nama lembaga/).fill('Panti Asuhan Sementara');
      await remove.click();
      await page.getByText('Panti Asuhan Sementara sudah dihapus dari perangkat ini.').waitFor();
      await expect.poll(() => page.getByRole('article').count()).toBe(0);
      await page.getByRole('button', { name: 'Batalkan penghapusan' }).click();
      await page.getByRole('article').getByRole('heading', { name: 'Panti Asuhan Sementara' }).waitFor();
      await openCriterion(page, assessment, CRITERION);
      expect(await noteOf(page).inputValue()).toBe('Jangan hilang');
    }));

  it('the sample opens from the first start, is marked everywhere and goes without a trace', () =>
    onFreshDevice(async (page) => {
      await page.getByRole('button', { name: /^Coba dengan data contoh/ }).click();
      await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
      await goTo(page, '#/');
      const card = page.getByRole('article');
      await card.getByText('data contoh').waitFor();
      await card.getByRole('heading').getByRole('link').click();
      await page.locator('main').getByText('data contoh').first().waitFor();
      await page.getByRole('button', { name: 'Hapus lembaga dari perangkat ini' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus lembaga dari perangkat ini' }).click();
      await page.getByText('Belum ada lembaga di perangkat ini.').waitFor();
    }));
});

describe('roles', () => {
  it('a mentor verifies beside the claim, which stays; the manager then reads the verdict', () =>
    onFreshDevice(async (page) => {
      await chooseRole(page, 'Petugas Dinsos');
      await page.getByRole('link', { name: 'Tambah lembaga' }).click();
      await createInstitution(page, 'Panti Dampingan');
      await page.getByRole('link', { name: 'Lanjut', exact: true }).click();
      const assessment = await startWithPack(page, 'Kesiapan Akreditasi LKSA');
      await openCriterion(page, assessment, CRITERION);
      const panel = page.getByRole('region', { name: 'Verifikasi pendamping' });
      await panel.getByText('Verifikasi dapat diisi setelah lembaga menjawab butir ini.').waitFor();
      await chooseLevel(page.locator('fieldset.levels').first(), levelOf(CRITERION, 3).label);
      await panel.getByLabel('Nama pendamping').fill('Rina Dinsos');
      await panel.getByRole('button', { name: 'Disesuaikan' }).click();
      await chooseLevel(panel, levelOf(CRITERION, 1).label);
      await panel.getByLabel('Catatan verifikasi').fill('Salinan tempel belum ada.');
      await waitUntilSaved(page);
      await screenshot(page, 'verifikasi-ponsel');

      await goTo(page, '#/pengaturan');
      await page.getByLabel('Pengelola LKS').check();
      await waitUntilSaved(page);
      await page.reload();
      await openCriterion(page, assessment, CRITERION);
      expect(await levelRadio(page, levelOf(CRITERION, 3).label).isChecked()).toBe(true);
      const said = await panel.innerText();
      for (const words of ['Disesuaikan', levelOf(CRITERION, 1).label, 'Rina Dinsos', 'Salinan tempel belum ada.']) expect(said).toContain(words);
      expect(await panel.getByRole('button').count()).toBe(0);
      await goTo(page, `#/penilaian/${assessment}/hasil`);
      await page.getByRole('heading', { name: 'Terverifikasi' }).waitFor();
      expect(await page.locator('.layer-card, article').filter({ hasText: 'Terverifikasi' }).first().innerText()).toMatch(/33,33[\s\S]*Mencakup/);
    }));
});
