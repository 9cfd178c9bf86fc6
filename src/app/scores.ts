import { computed, type ReadonlySignal } from '@preact/signals';
import type { Gap } from '../domain/gap/gap';
import { rankGaps } from '../domain/gap/gap-ranking';
import { score } from '../domain/scoring/score';
import type { Layer, ScoreResult } from '../domain/scoring/score-result';
import type { App } from './app';

export interface Scores {
  /** null while no assessment is open. */
  readonly claimed: ReadonlySignal<ScoreResult | null>;
  readonly evidenced: ReadonlySignal<ScoreResult | null>;
  readonly verified: ReadonlySignal<ScoreResult | null>;
  readonly gaps: ReadonlySignal<readonly Gap[]>;
}

type Scored = Pick<App, 'workspace' | 'policy' | 'clock'>;

const scoresByApp = new WeakMap<object, Scores>();

/**
 * The numbers of the open assessment, computed when first looked at and again only when it changed; `asOf` is today. Not a
 * part of App: the scoring code then comes with the pages that show numbers, not with the first question.
 */
export function scoresOf(app: Scored): Scores {
  const known = scoresByApp.get(app.workspace);
  if (known !== undefined) return known;
  const scores = createScores(app);
  scoresByApp.set(app.workspace, scores);
  return scores;
}

function createScores({ workspace, policy, clock }: Scored): Scores {
  const layer = (name: Layer): ReadonlySignal<ScoreResult | null> =>
    computed(() => {
      const state = workspace.state.value;
      if (state.kind !== 'open') return null;
      const chosen = policy.value;
      return score(state.index, state.assessment, { layer: name, asOf: clock.today(), ...(chosen === null ? {} : { policy: chosen }) });
    });
  return {
    claimed: layer('claimed'),
    evidenced: layer('evidenced'),
    verified: layer('verified'),
    gaps: computed(() => {
      const state = workspace.state.value;
      return state.kind === 'open' ? rankGaps(state.index, state.assessment, { asOf: clock.today() }) : [];
    }),
  };
}
