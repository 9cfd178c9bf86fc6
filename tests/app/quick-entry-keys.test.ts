import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/app/quick-entry-keys';
import { indexPack } from '../../src/domain/standard/pack-index';
import { smallCriterion, smallPack } from '../support/small-pack';

const scale = (...values: readonly number[]) => ({ levels: values.map((value) => ({ value, label: `Tingkat ${value}` })) });
const section = (id: string, ...ids: readonly string[]) => ({ id, title: id, criteria: ids.map((criterion) => smallCriterion(criterion)) });

const index = indexPack(
  smallPack({
    scales: { 'ya-tidak': scale(0, 1, 2), jarang: scale(0, 5, 10, 12) },
    standards: [
      { id: 's1', title: 'Satu', weight: 1, sections: [section('s1a', 'a1', 'a2')] },
      {
        id: 's2',
        title: 'Dua',
        weight: 1,
        sections: [{ id: 's2a', title: 's2a', criteria: [smallCriterion('b1', { scale: 'jarang' }), smallCriterion('b2')] }],
      },
    ],
  }),
);

function read(text: string, at = 'a1') {
  const current = index.criterionById.get(at);
  if (current === undefined) throw new Error(at);
  const entry = readEntry(text, current, index);
  return entry.kind === 'level' ? entry.level.value : entry;
}

describe('what is typed into the field of quick entry', () => {
  it('is a level where the scale has it, also with two digits, gaps and zeros before it', () => {
    expect(['0', ' 2 ', '01'].map((text) => read(text))).toEqual([0, 2, 1]);
    expect(['5', '10', '12', '012'].map((text) => read(text, 'b1'))).toEqual([5, 10, 12, 12]);
  });

  it('is refused where the scale does not have it', () => {
    expect(read('3')).toEqual({ kind: 'refused', why: 'notOnScale', text: '3' });
    expect(read('1', 'b1')).toEqual({ kind: 'refused', why: 'notOnScale', text: '1' });
    expect(read('9'.repeat(400))).toMatchObject({ why: 'notOnScale' });
  });

  it('is one of the signs, in either case', () => {
    expect(['', '   ', 't', 'T', '?', '-'].map((text) => read(text))).toEqual(
      ['next', 'next', 'notApplicable', 'notApplicable', 'unsure', 'withdraw'].map((kind) => ({ kind })),
    );
  });

  it('is the code of another criterion, written as people write it', () => {
    for (const text of ['B2', 'b2', 'B.2', 'b 2', '/b2', '/ B.2', '/B.2']) expect(read(text), text).toEqual({ kind: 'jump', criterion: 'b2' });
    expect(read('/2')).toEqual({ kind: 'jump', criterion: 'a2' });
    expect(read('/2', 'b1')).toEqual({ kind: 'jump', criterion: 'b2' });
  });

  it('is refused when no criterion has the code', () => {
    for (const text of ['B9', '/9', 'Z1', 'AA.1']) expect(read(text), text).toEqual({ kind: 'refused', why: 'unknownCode', text });
  });

  it('is refused when it is nothing of all that', () => {
    for (const text of ['x', '1.5', '-1', '+', '12a', '/', '//1', 'tt', '=1', 'constructor', '__proto__', '²', '１'])
      expect(read(text), text).toEqual({ kind: 'refused', why: 'unreadable', text });
  });
});
