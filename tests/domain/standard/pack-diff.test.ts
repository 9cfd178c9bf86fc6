import { describe, expect, it } from 'vitest';
import { diffPacks, fateOf, isSamePack, type PackDiff } from '../../../src/domain/standard/pack-diff';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { packOf, requirement, SCALES } from '../../support/scoring/documents';
import { newPack, newPackOf, oldPack } from '../../support/versions/two-versions';

/** `a kept a`, `b removed -`, with the moves behind. */
const lines = ({ links, added }: PackDiff): readonly string[] => [
  ...links.map((link) => [link.from.criterion.id, fateOf(link), link.to?.criterion.id ?? '-', ...link.moves, ...(link.isMerged ? ['merged'] : [])].join(' ')),
  ...added.map(({ criterion }) => `${criterion.id} added`),
];
const three = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('comparing two versions of a pack', () => {
  it('finds nothing between a version and itself', () => {
    const index = oldPack(three);
    const diff = diffPacks(index, index);
    expect(lines(diff)).toEqual(['a kept a', 'b kept b', 'c kept c']);
    expect(isSamePack(diff)).toBe(true);
  });

  it.each([
    ['first', [{ id: 'b' }, { id: 'c' }], ['a removed -', 'b kept b', 'c kept c']],
    ['last', [{ id: 'a' }, { id: 'b' }], ['a kept a', 'b kept b', 'c removed -']],
    ['only', [], ['a removed -', 'b removed -', 'c removed -']],
  ])('a criterion that is gone, the %s', (_which, criteria, expected) => {
    expect(lines(diffPacks(oldPack(three), newPack(criteria)))).toEqual(expected);
  });

  it.each([
    ['first', [{ id: 'n' }, ...three]],
    ['in between', [{ id: 'a' }, { id: 'n' }, { id: 'b' }, { id: 'c' }]],
    ['last', [...three, { id: 'n' }]],
  ])('a criterion that is new, %s, moves no other', (_where, criteria) => {
    expect(lines(diffPacks(oldPack(three), newPack(criteria)))).toEqual(['a kept a', 'b kept b', 'c kept c', 'n added']);
  });

  it('the only criterion of all becomes another', () => {
    expect(lines(diffPacks(oldPack([{ id: 'a' }]), newPack([{ id: 'b' }])))).toEqual(['a removed -', 'b added']);
  });

  it('a criterion that went to the end is one move', () => {
    expect(lines(diffPacks(oldPack(three), newPack([{ id: 'b' }, { id: 'c' }, { id: 'a' }])))).toEqual(['a kept a order', 'b kept b', 'c kept c']);
  });

  it('a criterion in another section or standard has moved, whatever its place', () => {
    const next = newPackOf([
      { id: 's', section: 'lain', criteria: [{ id: 'a' }] },
      { id: 't', criteria: [{ id: 'b' }, { id: 'c' }] },
    ]);
    expect(lines(diffPacks(oldPack(three), next))).toEqual(['a kept a section', 'b kept b standard', 'c kept c standard']);
  });

  it('follows the map: renamed, gone by null although the id is there, and an empty map', () => {
    const next = newPack([{ id: 'a2', question: 'Pertanyaan a?' }, { id: 'b' }, { id: 'c' }], { a: 'a2', b: null });
    expect(lines(diffPacks(oldPack(three), next))).toEqual(['a kept a2', 'b removed -', 'c kept c', 'b added']);
  });

  it('one that became several is linked to the one that the map names; several that became one are merged', () => {
    const split = newPack([{ id: 'a1' }, { id: 'a2' }, { id: 'b' }, { id: 'c' }], { a: 'a1' });
    expect(lines(diffPacks(oldPack(three), split))).toEqual(['a changed a1', 'b kept b', 'c kept c', 'a2 added']);
    const merged = newPack([{ id: 'b' }, { id: 'c' }], { a: 'b' });
    expect(lines(diffPacks(oldPack(three), merged))).toEqual(['a changed b merged', 'b kept b merged', 'c kept c']);
  });

  it('goes by the map of each version in between, and by ids where the map is about another pack', () => {
    const middle = newPack([{ id: 'b2', question: 'Pertanyaan b?' }], { b: 'b2' });
    const last = newPack([{ id: 'b3', question: 'Pertanyaan b?' }], { b2: 'b3' }, { version: '3.0.0' });
    expect(lines(diffPacks(oldPack(three), last, [middle]))).toEqual(['a removed -', 'b kept b3', 'c removed -']);
    expect(lines(diffPacks(oldPack(three), last))).toEqual(['a removed -', 'b removed -', 'c removed -', 'b3 added']);
    const foreign = newPack([{ id: 'b' }], { b: null }, { supersedes: { id: 'lain', version: '1.0.0', criteria: { b: null } } });
    expect(lines(diffPacks(oldPack(three), foreign))).toEqual(['a removed -', 'b kept b', 'c removed -']);
  });

  it('tells which text changed: question, levels by value, evidence by id', () => {
    const old = oldPack([{ id: 'a', evidence: [requirement('e1'), requirement('e2')] }]);
    const scales = {
      ...SCALES,
      baru: {
        levels: [
          { value: 0, label: 'Tingkat 0' },
          { value: 2, label: 'Tingkat 2', description: 'Ada SK.' },
          { value: 3, label: 'Tingkat 3' },
          { value: 4, label: 'Empat' },
        ],
      },
    };
    const next = newPack(
      [{ id: 'a', question: 'Pertanyaan  lain?', scale: 'baru', evidence: [requirement('e1', { required: false }), requirement('e3')] }],
      {},
      { scales },
    );
    const texts = diffPacks(old, next).links[0]?.texts.map((change) =>
      change.part === 'question'
        ? `${change.before} -> ${change.after}`
        : [change.part, change.part === 'level' ? change.value : change.id, change.before !== null, change.after !== null].join(' '),
    );
    expect(texts).toEqual([
      'Pertanyaan a? -> Pertanyaan  lain?',
      'level 2 true true',
      'level 4 false true',
      'level 1 true false',
      'requirement e1 true true',
      'requirement e3 false true',
      'requirement e2 true false',
    ]);
  });

  it('white space, another name of the same scale, weights and guidance change no meaning; rules are told apart', () => {
    const old = oldPack([{ id: 'a', weight: 1, critical: { atLeast: 1 }, guidance: 'Lihat papan.' }]);
    const next = newPack(
      [{ id: 'a', question: ' Pertanyaan\na? ', scale: 'sama', weight: 2, appliesWhen: { field: 'children', op: 'gt', value: 0 }, effort: 1 }],
      {},
      { scales: { ...SCALES, sama: SCALES.four } },
    );
    const link = diffPacks(old, next).links[0];
    expect(link?.texts).toEqual([]);
    expect(link?.rules).toEqual([
      { rule: 'weight', before: 1, after: 2 },
      { rule: 'critical', before: { atLeast: 1 }, after: null },
      { rule: 'appliesWhen', before: null, after: { field: 'children', op: 'gt', value: 0 } },
      { rule: 'guidance', before: 'Lihat papan.', after: null },
    ]);
  });

  it('lists scoring rules, standards and profile fields that changed', () => {
    const old = indexPack(
      packOf([
        { id: 's', minimum: 60, criteria: [{ id: 'a' }] },
        { id: 't', criteria: [] },
      ]),
    );
    const next = newPackOf(
      [
        { id: 's', weight: 2, criteria: [{ id: 'a' }] },
        { id: 'u', criteria: [] },
      ],
      {},
      { scoring: { criterion: 'ratio' }, profileFields: [{ id: 'children', label: 'Anak', unit: 'anak' }] },
    );
    expect(diffPacks(old, next).settings).toEqual([
      { setting: 'criterionRule', id: null, before: 'range', after: 'ratio' },
      { setting: 'standardWeight', id: 's', before: 1, after: 2 },
      { setting: 'standard', id: 'u', before: null, after: 'Standar u' },
      { setting: 'standardMinimum', id: 's', before: 60, after: null },
      { setting: 'standard', id: 't', before: 'Standar t', after: null },
      { setting: 'profileField', id: 'caregivers', before: 'Pengasuh (orang)', after: null },
    ]);
  });

  it('is not led astray by ids that objects have by nature', () => {
    const diff = diffPacks(oldPack([{ id: 'constructor' }, { id: 'toString' }]), newPack([{ id: 'toString' }]));
    expect(lines(diff)).toEqual(['constructor removed -', 'toString kept toString']);
  });
});
