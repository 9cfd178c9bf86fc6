import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { createServices } from '../../../src/app/ground';
import { createReleaseService } from '../../../src/app/releasing';
import { makeKeyPair, openSealed } from '../../../src/reports/seal/seal';
import { readBackupState } from '../../../src/storage/storage-health';
import { AppContext } from '../../../src/ui/app-context';
import { KeysPage } from '../../../src/ui/pages/keys-page';
import { SendPage } from '../../../src/ui/pages/send-page';
import { sampleFiles, sampleInstitution, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createStoredApp, type StoredApp } from '../../support/ui/stored-app';

const show = (stored: StoredApp, page: preact.JSX.Element): void => void render(<AppContext.Provider value={stored.app}>{page}</AppContext.Provider>);
const OPTIONS = { attachments: 'with', lock: null, redacted: null } as const;

/** Saved through the browser's download: catch the link instead of the disk. */
function catchDownloads(): { readonly names: string[]; readonly files: () => Promise<readonly Uint8Array[]>; readonly stop: () => void } {
  const names: string[] = [];
  const urls: string[] = [];
  const former = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function click(): void {
    names.push(this.download);
    urls.push(this.href);
  };
  const read = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());
  const stop = (): void => {
    HTMLAnchorElement.prototype.click = former;
  };
  return { names, files: () => Promise.all(urls.map(read)), stop };
}

cleanUpDatabases();
afterEach(cleanup);

describe('sending a file', () => {
  it('tells what leaves before anything is made', async () => {
    const stored = await createStoredApp(sampleSnapshot, sampleFiles);
    show(stored, <SendPage institution={sampleInstitution.id} />);
    expect(await screen.findByText('7 jawaban, 2 bukti di daftar, 1 rencana tindak lanjut, 1 kunjungan')).toBeTruthy();
    expect(screen.getByText(/^3 lampiran foto dan PDF/)).toBeTruthy();
    expect(screen.getByText('4 nama orang atau jabatan')).toBeTruthy();
    expect(screen.getByText('Bendahara, Ibu Ketua, Pendamping, Sekretaris')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^Tanpa lampiran/));
    expect(await screen.findByText('Tanpa lampiran', { selector: 'li' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/^Tanpa nama orang/));
    await waitFor(() => expect(screen.getByText('Nama disamarkan')).toBeTruthy());
  });

  it('makes the file, leaves it on the device until it is saved, and counts it as a backup only then', async () => {
    const stored = await createStoredApp(sampleSnapshot, sampleFiles);
    const downloads = catchDownloads();
    try {
      show(stored, <SendPage institution={sampleInstitution.id} />);
      fireEvent.click(await screen.findByRole('button', { name: 'Buat berkas' }));
      expect(await screen.findByText('Berkas siap. Belum keluar dari perangkat ini.', {}, { timeout: 20_000 })).toBeTruthy();
      expect(downloads.names).toEqual([]);
      expect((await readBackupState(stored.db, sampleInstitution.id))?.at).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Simpan' }));
      expect(await screen.findByText('Disimpan ke folder Unduhan.')).toBeTruthy();
      expect(downloads.names).toEqual(['lksa-melati-contoh-2026-11-24.siap']);
      const [file] = await downloads.files();
      expect(Object.keys(unzipSync(file ?? new Uint8Array()))).toContain('history.json');
      expect(await readBackupState(stored.db, sampleInstitution.id)).toEqual({ changesSince: 0, at: '2026-11-24T09:00:00+07:00' });
    } finally {
      downloads.stop();
    }
  });

  it('refuses a weak passphrase with a sentence, and makes a strong one itself', async () => {
    const stored = await createStoredApp(sampleSnapshot, sampleFiles);
    show(stored, <SendPage institution={sampleInstitution.id} />);
    fireEvent.click(await screen.findByLabelText(/^Dengan kata sandi/));
    const field = screen.getByLabelText<HTMLInputElement>('Kata sandi');
    expect(field.value).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    fireEvent.input(field, { target: { value: 'rahasia' } });
    fireEvent.click(screen.getByRole('button', { name: 'Buat berkas' }));
    expect(await screen.findByText('Kata sandi ini terlalu mudah ditebak.')).toBeTruthy();
  });
});

describe('a release', () => {
  it('sealed for an office is opened by its key only, and holds the whole state', async () => {
    const stored = await createStoredApp(sampleSnapshot, sampleFiles);
    const { identity, recipient } = await makeKeyPair();
    const releases = stored.app.service(createReleaseService);
    const made = await releases.make(sampleInstitution.id, { ...OPTIONS, lock: { kind: 'recipients', recipients: [recipient] } });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    expect(made.value.files.map(({ name }) => name)).toEqual(['lksa-melati-contoh-2026-11-24-tersegel.siap']);
    const sealed = new Uint8Array(await (made.value.files[0]?.file ?? new Blob()).arrayBuffer());
    const opened = await openSealed(sealed, { kind: 'identity', identity });
    expect(opened.ok && Object.keys(unzipSync(opened.value)).filter((path) => path.startsWith('evidence/')).length).toBe(3);
  });

  it('without attachments is no full backup; for a key that is none nothing is made', async () => {
    const stored = await createStoredApp(sampleSnapshot, sampleFiles);
    const releases = stored.app.service(createReleaseService);
    const made = await releases.make(sampleInstitution.id, { ...OPTIONS, attachments: 'without' });
    expect(made.ok && made.value.backupOf).toBeNull();
    expect(await releases.make(sampleInstitution.id, { ...OPTIONS, lock: { kind: 'recipients', recipients: ['age1salah'] } })).toMatchObject({
      ok: false,
      problems: [{ code: 'seal/bad-recipient' }],
    });
    expect(await releases.make('tidak-ada', OPTIONS)).toMatchObject({ ok: false, problems: [{ code: 'storage/gone' }] });
  });
});

describe('the keys of this device', () => {
  it('are made, survive a reload, and go with a warning', async () => {
    const stored = await createStoredApp(sampleSnapshot);
    show(stored, <KeysPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Buat pasangan kunci' }));
    const shown = (await screen.findByText(/^age1[0-9a-z]{58}$/)).textContent;
    fireEvent.click(screen.getByRole('button', { name: 'Simpan kunci rahasia' }));
    expect(stored.saved[0]?.[1]).toMatch(/^# dibuat 2026-11-24\n# public key: age1\S+\nAGE-SECRET-KEY-1\S+\n$/);
    cleanup();
    // A second app on the same database, as after a reload.
    show({ ...stored, app: { ...stored.app, service: createServices(stored.ground) } }, <KeysPage />);
    expect((await screen.findByText(/^age1[0-9a-z]{58}$/)).textContent).toBe(shown);
    fireEvent.click(screen.getByRole('button', { name: 'Hapus kunci rahasia dari perangkat ini' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ya, hapus kunci' }));
    expect(await screen.findByText('Belum ada kunci rahasia di perangkat ini.')).toBeTruthy();
  });

  it('of other offices are checked before they are kept', async () => {
    const stored = await createStoredApp(sampleSnapshot);
    const { recipient } = await makeKeyPair();
    show(stored, <KeysPage />);
    fireEvent.input(await screen.findByLabelText('Nama kantor'), { target: { value: 'Dinsos Contoh' } });
    fireEvent.input(screen.getByLabelText('Kunci publik (age1…)'), { target: { value: recipient.slice(0, -1) } });
    fireEvent.click(screen.getByRole('button', { name: 'Tambah kantor' }));
    expect(await screen.findByText(/^Ini bukan kunci publik/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Kunci publik (age1…)'), { target: { value: `# Dinsos\n${recipient}` } });
    fireEvent.click(screen.getByRole('button', { name: 'Tambah kantor' }));
    expect(await screen.findByText(recipient)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hapus Dinsos Contoh' }));
    expect(await screen.findByText('Belum ada kunci publik kantor lain.')).toBeTruthy();
  });
});
