import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { changedSinceVisit } from '../../../src/domain/visit/changed-since';

let made = 0;
const revision = (kind: 'answer' | 'visit', id: string, before: Revision['before'], after: Revision['after'], at = '2026-11-24'): Revision => ({
  id: `r${++made}`,
  parents: [],
  institution: 'lembaga',
  entity: { kind, id, assessment: 'p1' },
  before,
  after,
  at,
});

const line = [
  revision('answer', 'sebelum', null, { level: 1 }),
  revision('visit', 'k1', null, { id: 'k1' }),
  revision('answer', 'antara', null, { level: 1 }),
  revision('visit', 'k1', { note: 'a' }, { note: 'b' }),
  revision('answer', 'jawaban', { level: 1 }, { level: 2 }, '1999-01-01'),
  revision('answer', 'verdik', {}, { verification: { verdict: 'confirmed' } }),
  revision('answer', 'ditarik', { level: 2 }, null),
];

describe('what changed since a visit', () => {
  it('goes by the order of the history after the last word on the visit, whatever the clocks say', () => {
    expect(changedSinceVisit(line, 'p1', 'k1')).toEqual(new Set(['jawaban', 'ditarik']));
  });

  it('counts every change when the history does not know the visit, and none of another assessment', () => {
    expect(changedSinceVisit(line, 'p1', 'lain')).toEqual(new Set(['sebelum', 'antara', 'jawaban', 'ditarik']));
    expect(changedSinceVisit(line, 'p2', 'k1')).toEqual(new Set());
  });
});
