import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue, plainCopy } from '../../../src/domain/bundle/plain-value';

describe('plainCopy', () => {
  it('copies JSON data whole', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(plainCopy(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('leaves out keys that are undefined', () => {
    expect(plainCopy({ level: 1, note: undefined, evidence: { a: { status: 'missing', number: undefined } } })).toEqual({
      level: 1,
      evidence: { a: { status: 'missing' } },
    });
    expect(Object.keys(plainCopy({ note: undefined }))).toEqual([]);
  });

  it('puts U+FFFD for half an emoji, so that the text can always be written as JSON', () => {
    expect(plainCopy({ note: `senang ${'😊'.slice(0, 1)}` })).toEqual({ note: 'senang \uFFFD' });
    expect(plainCopy('😊')).toBe('😊');
  });

  it('keeps a key named __proto__ a key', () => {
    const copy = plainCopy(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy.polluted).toBeUndefined();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => 1, 1n, new Map(), [undefined]])('refuses what JSON cannot hold: %s', (value) => {
    expect(() => plainCopy(value)).toThrow(TypeError);
  });
});

describe('isSameValue', () => {
  it('agrees with itself and sees any difference', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isSameValue(one, JSON.parse(JSON.stringify(one)))).toBe(true);
        if (isSameValue(one, other)) expect(plainCopy(one)).toEqual(plainCopy(other));
      }),
    );
  });

  it('does not take a list for an object, nor inherited names for keys', () => {
    expect(isSameValue([], {})).toBe(false);
    expect(isSameValue({ constructor: 1 }, { other: 1 })).toBe(false);
    expect(isSameValue({ toString: 1 }, {})).toBe(false);
  });
});
