import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, placeOf, scanJson } from '../../src/packs/json-scan';

const faultAt = (text: string): unknown => {
  const { fault } = scanJson(text);
  return fault === null ? null : placeOf(text, fault.offset);
};

describe('scanJson', () => {
  it('accepts everything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent))).toEqual({ fault: null, duplicates: [] });
      }),
    );
  });

  it('agrees with JSON.parse on damaged texts', () => {
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const source = '{"a":[1,-2.5e3,true,null,"x\\u00e9\\n"],"b":{"c":""}}';
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(2), fc.constantFrom('', ',', '"', '}', '0', '\\', ' ', '\n', 'e', '\u007f'), (at, cut, put) => {
        const damaged = source.slice(0, at) + put + source.slice(at + cut);
        expect(scanJson(damaged).fault === null).toBe(parses(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', { line: 1, column: 9 }],
    ['{\n  "a": 1\n  "b": 2\n}', { line: 3, column: 3 }],
    ['{"a": 01}', { line: 1, column: 7 }],
    ["{'a': 1}", { line: 1, column: 2 }],
    ['{"a": "tab\there"}', { line: 1, column: 7 }],
    ['{"a": 1} x', { line: 1, column: 10 }],
    ['{"a": [1, 2', { line: 1, column: 12 }],
    ['{"a": NaN}', { line: 1, column: 7 }],
  ])('finds the place where %j stops being JSON', (text, place) => {
    expect(faultAt(text)).toEqual(place);
  });

  it('refuses to go deeper than any of our documents, without running out of stack', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(scanJson(nested(MAX_DEPTH)).fault).toBeNull();
    expect(scanJson(nested(MAX_DEPTH + 1)).fault).toEqual({ kind: 'too-deep', offset: MAX_DEPTH });
    expect(scanJson('['.repeat(1_000_000)).fault?.kind).toBe('too-deep');
  });

  it('finds keys that stand twice in one object, however they are written', () => {
    expect(scanJson('{"a":[{"x":1,"\\u0078":2}],"b":1}').duplicates).toEqual([{ code: 'document/duplicate-key', pointer: '/a/0/x', data: { key: 'x' } }]);
    expect(scanJson('{"__proto__":1,"__proto__":2}').duplicates).toHaveLength(1);
    expect(scanJson('{"a":{"x":1},"b":{"x":1}}').duplicates).toEqual([]);
  });
});
