import { computed, type ReadonlySignal } from '@preact/signals';
import { applicabilityOf } from '../domain/assessment/applicability';
import type { Gap } from '../domain/gap/gap';
import { rankGaps } from '../domain/gap/gap-ranking';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { score } from '../domain/scoring/score';
import type { Layer, ScoreResult } from '../domain/scoring/score-result';
import type { OpenState } from './workspace';

export interface Scores {
  /** null while no assessment is open. */
  readonly claimed: ReadonlySignal<ScoreResult | null>;
  readonly evidenced: ReadonlySignal<ScoreResult | null>;
  readonly verified: ReadonlySignal<ScoreResult | null>;
  readonly gaps: ReadonlySignal<readonly Gap[]>;
  readonly applicability: ReadonlySignal<ReturnType<typeof applicabilityOf>>;
}

/** The numbers of the open assessment, computed when first looked at and again only when it changed. `asOf` is today. */
export function createScores(open: ReadonlySignal<OpenState>, policy: ReadonlySignal<GradingPolicy | null>, today: () => string): Scores {
  const layer = (name: Layer): ReadonlySignal<ScoreResult | null> =>
    computed(() => {
      const state = open.value;
      if (state.kind !== 'open') return null;
      const chosen = policy.value;
      return score(state.index, state.assessment, { layer: name, asOf: today(), ...(chosen === null ? {} : { policy: chosen }) });
    });
  return {
    claimed: layer('claimed'),
    evidenced: layer('evidenced'),
    verified: layer('verified'),
    gaps: computed(() => (open.value.kind === 'open' ? rankGaps(open.value.index, open.value.assessment, { asOf: today() }) : [])),
    applicability: computed(() => (open.value.kind === 'open' ? applicabilityOf(open.value.index, open.value.assessment) : new Map())),
  };
}
