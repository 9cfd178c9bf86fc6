import { describe, expect, it } from 'vitest';
import type { EvidenceStatus } from '../../../src/domain/assessment/assessment.generated';
import { type EvidenceState, lastValidDate, registerOf, requirementState } from '../../../src/domain/assessment/evidence-state';
import { AS_OF, assessmentOf, requirement } from '../../support/scoring/documents';

const register = registerOf(
  assessmentOf(
    {},
    {
      evidence: [
        { id: 'undated', title: 'Tanpa tanggal', kind: 'document' },
        { id: 'today', title: 'Sampai hari ini', kind: 'document', validUntil: AS_OF },
        { id: 'yesterday', title: 'Sampai kemarin', kind: 'document', validUntil: '2026-11-23' },
        { id: 'last-year', title: 'Tahun lalu', kind: 'document', validUntil: '2025-11-24' },
      ],
    },
  ),
);

const available = (parts: Partial<EvidenceStatus> = {}): EvidenceStatus => ({ status: 'available', ...parts });

describe('requirementState', () => {
  // entry, where it need not expire, where it should expire
  it.each<[string, EvidenceStatus | undefined, EvidenceState, EvidenceState]>([
    ['no entry', undefined, 'missing', 'missing'],
    ['missing', { status: 'missing', validUntil: '2030-01-01' }, 'missing', 'missing'],
    ['requested', { status: 'requested', items: ['today'] }, 'missing', 'missing'],
    ['available without a date', available(), 'met', 'undated'],
    ['available, no items in the list', available({ items: [] }), 'met', 'undated'],
    ['valid until asOf', available({ validUntil: AS_OF }), 'met', 'met'],
    ['valid until the day before', available({ validUntil: '2026-11-23' }), 'expired', 'expired'],
    ['item valid until asOf', available({ items: ['today'] }), 'met', 'met'],
    ['item that ended', available({ items: ['yesterday'] }), 'expired', 'expired'],
    ['item without a date', available({ items: ['undated'] }), 'met', 'undated'],
    ['one of several items valid', available({ items: ['yesterday', 'today', 'undated'] }), 'met', 'met'],
    ['ended and undated items', available({ items: ['yesterday', 'undated'] }), 'met', 'undated'],
    ['all items ended', available({ items: ['last-year', 'yesterday'] }), 'expired', 'expired'],
    ['item not in the register', available({ items: ['lost'] }), 'missing', 'missing'],
    ['one lost, one valid', available({ items: ['lost', 'today'] }), 'met', 'met'],
    ['item without a date, own date ended', available({ items: ['undated'], validUntil: '2020-01-01' }), 'met', 'undated'],
    ['item ended, own date still to come', available({ items: ['yesterday'], validUntil: '2030-01-01' }), 'expired', 'expired'],
  ])('%s', (_name, entry, state, stateIfExpires) => {
    expect(requirementState(requirement('x'), entry, register, AS_OF)).toBe(state);
    expect(requirementState(requirement('x', { expires: true }), entry, register, AS_OF)).toBe(stateIfExpires);
  });
});

describe('lastValidDate', () => {
  it('is the latest date of the named items, else the own date', () => {
    expect(lastValidDate(available({ items: ['yesterday', 'last-year', 'lost', 'undated'] }), register)).toBe('2026-11-23');
    expect(lastValidDate(available({ items: ['undated'], validUntil: AS_OF }), register)).toBeUndefined();
    expect(lastValidDate(available({ validUntil: AS_OF }), register)).toBe(AS_OF);
    expect(lastValidDate(available(), register)).toBeUndefined();
  });
});
