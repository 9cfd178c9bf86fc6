import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex, sha256OfText } from '../../src/domain/sha256';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('sha256Hex', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('gives the published value for "%s"', (text, expected) => {
    expect(sha256Hex(bytesOf(text))).toBe(expected);
  });

  it('agrees with the platform on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('hashes a part of a larger buffer by its own bytes only', () => {
    const whole = bytesOf('xxabcxx');
    expect(sha256Hex(whole.subarray(2, 5))).toBe(sha256Hex(bytesOf('abc')));
  });

  it('hashes text by its UTF-8 form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256OfText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(sha256OfText('100 % “anak” 😊')).toBe(createHash('sha256').update('100 % “anak” 😊', 'utf8').digest('hex'));
  });
});
