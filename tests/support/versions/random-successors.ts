import fc from 'fast-check';
import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { SCALES } from '../scoring/documents';

const FATES = ['same', 'same', 'same', 'reworded', 'rescaled', 'renamed', 'removed', 'split', 'merged', 'bare'] as const;
type Fate = (typeof FATES)[number];

interface Draw {
  readonly fates: readonly Fate[];
  readonly isReversed: boolean;
  readonly hasFields: boolean;
}

/** What one criterion becomes, and where its answers go; `first` is a criterion that others can be merged into. */
function successorsOf(criterion: Criterion, fate: Fate, first: string): { criteria: readonly Criterion[]; to?: string | null } {
  // Conditions may name criteria that are gone; the laws are not about them.
  const { appliesWhen: _condition, ...plain } = criterion;
  switch (fate) {
    case 'same':
      return { criteria: [plain] };
    case 'reworded':
      return { criteria: [{ ...plain, question: `${plain.question} Sekarang?` }] };
    case 'rescaled':
      return { criteria: [{ ...withoutCritical(plain), scale: plain.scale === 'yesNo' ? 'five' : 'yesNo' }] };
    case 'renamed':
      return { criteria: [{ ...plain, id: `${plain.id}-baru` }], to: `${plain.id}-baru` };
    case 'removed':
      return { criteria: [] };
    case 'split':
      return { criteria: ['x', 'y'].map((part) => ({ ...plain, id: `${plain.id}-${part}`, question: `${plain.question} ${part}` })), to: `${plain.id}-x` };
    case 'merged':
      return plain.id === first ? { criteria: [plain] } : { criteria: [], to: first };
    case 'bare':
      return { criteria: [{ ...plain, evidence: [] }] };
  }
}

const withoutCritical = ({ critical: _critical, ...criterion }: Criterion): Criterion => criterion;

function successorOf(pack: StandardPack, { fates, isReversed, hasFields }: Draw): StandardPack {
  const all = pack.standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));
  const first = all[0]?.id ?? '';
  const made = new Map(
    all.map((criterion, place) => [criterion.id, successorsOf(criterion, criterion.id === first ? 'same' : (fates[place % fates.length] ?? 'same'), first)]),
  );
  const criteria = Object.fromEntries([...made].flatMap(([id, { to }]) => (to === undefined ? [] : [[id, to]])));
  const inOrder = <T>(items: readonly T[]): T[] => (isReversed ? [...items].reverse() : [...items]);
  return {
    ...pack,
    version: '2.0.0',
    scales: SCALES,
    profileFields: hasFields ? pack.profileFields : [],
    supersedes: { id: pack.id, version: pack.version, criteria },
    standards: inOrder(pack.standards).map((standard) => ({
      ...standard,
      sections: standard.sections.map((section) => ({ ...section, criteria: inOrder(section.criteria).flatMap(({ id }) => made.get(id)?.criteria ?? []) })),
    })),
  };
}

/** A next version of a pack: criteria that stay, are reworded, rescaled, renamed, removed, split or merged, in any order. */
export const randomSuccessors = (pack: StandardPack): fc.Arbitrary<StandardPack> =>
  fc
    .record({ fates: fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 12 }), isReversed: fc.boolean(), hasFields: fc.boolean() })
    .map((draw) => successorOf(pack, draw));
