import type { Blocker, BlockerKind, Readiness } from './score-result';

/** Our own bands, not a grade (DESIGN section 6, point 7). Every threshold of readiness is here and nowhere else. */
export const READINESS_RULES = {
  ready: { blockersAtMost: 0, answeredShareAtLeast: { numerator: 1, denominator: 1 } },
  nearly: { blockersAtMost: 5, answeredShareAtLeast: { numerator: 9, denominator: 10 }, withoutKinds: ['critical'] },
} as const satisfies Readonly<Record<'ready' | 'nearly', ReadinessRule>>;

interface ReadinessRule {
  readonly blockersAtMost: number;
  readonly answeredShareAtLeast: { readonly numerator: number; readonly denominator: number };
  /** Blocker kinds that rule the band out. */
  readonly withoutKinds?: readonly BlockerKind[];
}

export interface ReadinessFacts {
  readonly answered: number;
  readonly applicable: number;
  readonly blockers: readonly Blocker[];
  /** False where nothing counts in the layer, so that there is no total. */
  readonly hasTotal: boolean;
}

/**
 * | something counts | everything answered | blockers                        | readiness |
 * |------------------|---------------------|---------------------------------|-----------|
 * | no               | any                 | any                             | notYet    |
 * | yes              | yes                 | none                            | ready     |
 * | yes              | at least 0.9        | at most 5, none of them critical | nearly    |
 * | yes              | else                | else                            | notYet    |
 */
export function readinessOf(facts: ReadinessFacts): Readiness {
  if (!facts.hasTotal) return 'notYet';
  if (satisfies(facts, READINESS_RULES.ready)) return 'ready';
  return satisfies(facts, READINESS_RULES.nearly) ? 'nearly' : 'notYet';
}

function satisfies({ answered, applicable, blockers }: ReadinessFacts, rule: ReadinessRule): boolean {
  const { numerator, denominator } = rule.answeredShareAtLeast;
  if (answered * denominator < applicable * numerator || blockers.length > rule.blockersAtMost) return false;
  return !blockers.some(({ kind }) => rule.withoutKinds?.includes(kind));
}
