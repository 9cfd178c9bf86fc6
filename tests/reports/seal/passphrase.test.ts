import { describe, expect, it } from 'vitest';
import { isStrongPassphrase, makePassphrase } from '../../../src/reports/seal/passphrase';

describe('a passphrase made by the app', () => {
  it('is four groups of four letters that nobody mixes up, and strong', () => {
    for (let tries = 0; tries < 200; tries += 1) {
      const made = makePassphrase((target) => void target.set(crypto.getRandomValues(new Uint8Array(target.length))));
      expect(made).toMatch(/^([a-hj-kmnp-z2-9]{4}-){3}[a-hj-kmnp-z2-9]{4}$/);
      expect(isStrongPassphrase(made)).toBe(true);
    }
  });

  it('draws bytes again that would favour some letters: 248 is the first beyond eight rounds of 31', () => {
    const bytes = [248, 255, 0, 31, 62, 30];
    let at = 0;
    const made = makePassphrase((target) => {
      for (const place of target.keys()) target[place] = bytes[at++ % bytes.length] ?? 0;
    });
    expect(made.replaceAll('-', '')).toBe('aaa9aaa9aaa9aaa9');
  });

  it('of one’s own is too weak when it is short or repeats itself', () => {
    expect(['rahasia', '12345678901', 'aaaaaaaaaaaaaaaa', '            '].map(isStrongPassphrase)).toEqual([false, false, false, false]);
    expect(isStrongPassphrase('panti kami di bukit')).toBe(true);
  });
});
