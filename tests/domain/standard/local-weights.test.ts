import { describe, expect, it } from 'vitest';
import { score } from '../../../src/domain/scoring/score';
import { applyLocalWeights, checkLocalWeights } from '../../../src/domain/standard/local-weights';
import type { LocalWeights } from '../../../src/domain/standard/local-weights.generated';
import { checkPack } from '../../../src/domain/standard/pack-rules';
import { newestSuccessor } from '../../../src/domain/standard/version-order';
import { AS_OF, assessmentOf, packOf } from '../../support/scoring/documents';

const pack = packOf([
  { id: 'a', criteria: [{ id: 'a1' }, { id: 'a2' }] },
  { id: 'b', minimum: 50, criteria: [{ id: 'b1' }] },
]);

const weightsOf = (parts: Partial<LocalWeights> = {}): LocalWeights => ({
  format: 'siap-lks/local-weights@1',
  pack: { id: pack.id, version: pack.version },
  filledIn: { by: 'Dinsos Wonosobo', on: '2026-11-24' },
  source: { title: 'Instrumen', number: '8/2025' },
  ...parts,
});

const codes = (weights: LocalWeights) => checkLocalWeights(weights, pack).map(({ code, pointer }) => `${code} ${pointer}`);

describe('checkLocalWeights', () => {
  it.each<[string, Partial<LocalWeights>, string[]]>([
    ['sound ones', { standards: { a: { weight: 2.5 } } }, []],
    ['another version', { pack: { id: pack.id, version: '2.0.0' } }, ['weights/other-pack /pack']],
    ['a standard that is not there', { standards: { z: { weight: 1 } } }, ['weights/unknown-standard /standards/z']],
    ['a criterion named like a part of every object', { criteria: { constructor: { weight: 1 } } }, ['weights/unknown-criterion /criteria/constructor']],
    ['five decimals', { criteria: { a1: { weight: 0.12345 } } }, ['weights/too-many-decimals /criteria/a1/weight']],
    ['an impossible date', { filledIn: { by: 'x', on: '2026-02-30' } }, ['weights/impossible-date /filledIn/on']],
    ['HTML', { source: { title: '<b>Instrumen</b>' } }, ['weights/html /source/title']],
  ])('sees %s', (_name, parts, expected) => expect(codes(weightsOf(parts))).toEqual(expected));
});

describe('applyLocalWeights', () => {
  const words = { build: 'dinsos-wonosobo-1', issuer: 'Uji; bobot diisi oleh Dinsos', statusNote: 'Bobot diisi oleh Dinsos.' };
  const made = applyLocalWeights(pack, weightsOf({ standards: { a: { weight: 3, minimum: 60 } }, criteria: { a2: { weight: 4 } } }), words);

  it('makes a sound version of its own with the numbers and where they come from', () => {
    expect(checkPack(made)).toEqual([]);
    expect([made.id, made.version, made.issuer, made.statusNote]).toEqual([pack.id, '1.0.0+dinsos-wonosobo-1', words.issuer, words.statusNote]);
    expect(made.sources.at(-1)).toEqual({ id: 'bobot-setempat', title: 'Instrumen', number: '8/2025', checkedOn: '2026-11-24', inForce: 'unknown' });
    expect(made.standards.map(({ weight, minimum }) => [weight, minimum])).toEqual([
      [3, 60],
      [1, 50],
    ]);
    expect(pack.standards[0]?.weight).toBe(1);
  });

  it('is scored by the new weights, with nothing else changed', () => {
    const answers = { a1: 0, a2: 3, b1: 0 };
    // before: a = 50, total (50 + 0)/2; after: a = 4/5, total (3 x 80 + 0)/4
    expect(score(pack, assessmentOf(answers), { layer: 'claimed', asOf: AS_OF }).totalExact).toBe('25/1');
    const moved = assessmentOf(answers, { pack: { id: made.id, version: made.version } });
    expect(score(made, moved, { layer: 'claimed', asOf: AS_OF }).totalExact).toBe('60/1');
  });

  it('is offered to assessments of the version that it was made from, until a newer one is there', () => {
    const later = { ...made, version: '1.0.0+dinsos-wonosobo-2' };
    expect(newestSuccessor([pack, made, later], pack)?.version).toBe(later.version);
    expect(newestSuccessor([pack, made, later], made)).toBeNull();
    expect(newestSuccessor([pack, made, { ...pack, version: '1.1.0' }], pack)?.version).toBe('1.1.0');
  });
});
