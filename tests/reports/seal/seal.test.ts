import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicKey, makeKeyPair, openSealed, openSealedStream, recipientOf, type SealKey, sealBytes, sealStream } from '../../../src/reports/seal/seal';
import { readSealKind } from '../../../src/reports/seal/seal-header';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/seal/${name}`));
const identity =
  readFileSync('tests/fixtures/seal/kunci.txt', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
const BY_AGE = 'Isi berkas uji, dibuat perintah age.';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const passphrase = (value: string): SealKey => ({ kind: 'passphrase', passphrase: value });
const codesOf = async (sealed: Uint8Array, key: SealKey): Promise<readonly string[]> => {
  const opened = await openSealed(sealed, key);
  return opened.ok ? [] : opened.problems.map(({ code }) => code);
};

const hasAge = spawnSync('age', ['--version']).status === 0;

describe('a sealed file', () => {
  it('opens what the age command sealed, by key and by passphrase', async () => {
    const byKey = await openSealed(fixture('kunci.age'), { kind: 'identity', identity });
    const byPassphrase = await openSealed(fixture('sandi.age'), passphrase('kata-sandi-uji-12'));
    expect(byKey.ok && text(byKey.value)).toBe(BY_AGE);
    expect(byPassphrase.ok && text(byPassphrase.value)).toBe(BY_AGE);
  });

  it.runIf(hasAge)('is opened by the age command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'segel-'));
    try {
      const { identity: secret, recipient } = await makeKeyPair();
      writeFileSync(join(folder, 'kunci.txt'), secret);
      writeFileSync(join(folder, 'berkas.age'), await sealBytes(bytes('dari aplikasi'), { kind: 'recipients', recipients: [recipient] }));
      expect(execFileSync('age', ['-d', '-i', join(folder, 'kunci.txt'), join(folder, 'berkas.age')], { encoding: 'utf8' })).toBe('dari aplikasi');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('comes back whole for whatever was put in, and says nothing of it outside', async () => {
    const { identity: secret, recipient } = await makeKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const sealed = await sealBytes(content, { kind: 'recipients', recipients: [recipient] });
        const opened = await openSealed(sealed, { kind: 'identity', identity: secret });
        expect(opened.ok && [...opened.value]).toEqual([...content]);
      }),
      { numRuns: 20 },
    );
    const sealed = await sealBytes(bytes('lembaga rahasia'), { kind: 'recipients', recipients: [recipient] });
    expect(text(sealed)).not.toContain('rahasia');
  });

  it('can be for two offices at once', async () => {
    const [one, two] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const sealed = await sealBytes(bytes('untuk dua'), { kind: 'recipients', recipients: [one.recipient, two.recipient] });
    for (const pair of [one, two]) {
      const opened = await openSealed(sealed, { kind: 'identity', identity: pair.identity });
      expect(opened.ok && text(opened.value)).toBe('untuk dua');
    }
  });

  it('tells which key it wants before any is tried', () => {
    expect(readSealKind(fixture('kunci.age'))).toBe('identity');
    expect(readSealKind(fixture('sandi.age'))).toBe('passphrase');
    expect(readSealKind(bytes('PK\u0003\u0004'))).toBeNull();
  });

  it('refuses a wrong passphrase, a key of somebody else, and the other kind of key, each by its name', async () => {
    const other = await makeKeyPair();
    const sealed = await sealBytes(bytes('isi'), { kind: 'passphrase', passphrase: 'kata-sandi-uji-12' });
    expect(await codesOf(sealed, passphrase('kata-sandi-uji-13'))).toEqual(['seal/wrong-passphrase']);
    expect(await codesOf(fixture('kunci.age'), { kind: 'identity', identity: other.identity })).toEqual(['seal/wrong-key']);
    expect(await codesOf(fixture('kunci.age'), passphrase('kata-sandi-uji-12'))).toEqual(['seal/wants-key']);
    expect(await codesOf(sealed, { kind: 'identity', identity })).toEqual(['seal/wants-passphrase']);
    expect(await codesOf(fixture('kunci.age'), { kind: 'identity', identity: 'bukan kunci' })).toEqual(['seal/bad-key']);
    expect(await codesOf(bytes('bukan berkas tersegel'), passphrase('x'))).toEqual(['seal/not-sealed']);
  });

  it('refuses a file of which one bit was turned or the end is missing, and gives nothing of it out', async () => {
    const { identity: secret, recipient } = await makeKeyPair();
    const sealed = await sealBytes(bytes('isi yang tidak boleh berubah'), { kind: 'recipients', recipients: [recipient] });
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), async (place, bit) => {
        const turned = sealed.slice();
        turned[place] = (turned[place] ?? 0) ^ (1 << bit);
        expect((await openSealed(turned, { kind: 'identity', identity: secret })).ok).toBe(false);
        expect((await openSealed(sealed.subarray(0, place), { kind: 'identity', identity: secret })).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a passphrase file that would cost minutes to try', async () => {
    const costly = bytes(`${text(fixture('sandi.age')).replace(/^(-> scrypt \S+) \d+$/m, '$1 40')}`);
    expect(await codesOf(costly, passphrase('kata-sandi-uji-12'))).toEqual(['seal/too-costly']);
  });

  it('streams: the same key opens it piece by piece', async () => {
    const { identity: secret, recipient } = await makeKeyPair();
    const content = new Uint8Array(200_000).map((_, place) => place % 251);
    const source = new Blob([content]).stream();
    const sealed = new Uint8Array(await new Response(await sealStream(source, { kind: 'recipients', recipients: [recipient] })).arrayBuffer());
    const opened = await openSealedStream(sealed.subarray(0, 8192), new Blob([sealed]).stream(), { kind: 'identity', identity: secret });
    expect(opened.ok).toBe(true);
    if (opened.ok) expect(new Uint8Array(await new Response(opened.value).arrayBuffer())).toEqual(content);
    const torn = await openSealedStream(sealed.subarray(0, 8192), new Blob([sealed.subarray(0, 150_000)]).stream(), { kind: 'identity', identity: secret });
    await expect(torn.ok ? new Response(torn.value).arrayBuffer() : Promise.resolve()).rejects.toThrow();
  });
});

describe('keys', () => {
  it('come in pairs, and a text that is none is told so', async () => {
    const { identity: secret, recipient } = await makeKeyPair();
    expect(recipient).toMatch(/^age1[0-9a-z]{58}$/);
    expect(await recipientOf(`  ${secret}\n`)).toBe(recipient);
    expect(await recipientOf('AGE-SECRET-KEY-1XXXX')).toBeNull();
    expect([isPublicKey(recipient), isPublicKey(recipient.slice(0, -1)), isPublicKey(secret), isPublicKey('')]).toEqual([true, false, false, false]);
  });
});
