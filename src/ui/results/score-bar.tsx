import type { ShownScore } from '../../app/result-view';
import { barSegments } from '../../domain/report/chart-geometry';
import type { Layer } from '../../domain/scoring/score-result';

interface ScoreBarProps {
  readonly layer: Layer;
  readonly shown: ShownScore;
  /** The standard's own minimum, drawn as a mark. */
  readonly minimum?: number | null;
  readonly size?: 'large';
}

/** A score from 0 to 100 as a bar. The number stands beside it in words, so the bar itself is hidden from screen readers. */
export function ScoreBar({ layer, shown, minimum = null, size }: ScoreBarProps) {
  const segments = shown.kind === 'value' ? barSegments(shown, 100).filter(({ kind }) => kind !== 'rest') : [];
  return (
    <div
      class={size === undefined ? 'score-bar' : `score-bar ${size}`}
      data-layer={layer}
      data-empty={shown.kind === 'value' ? undefined : 'true'}
      aria-hidden="true"
    >
      {segments.map(({ kind, x, width }) => (
        <span key={kind} class={kind} style={{ insetInlineStart: `${x}%`, width: `${width}%` }} />
      ))}
      {minimum !== null && <span class="minimum" style={{ insetInlineStart: `${minimum}%` }} />}
    </div>
  );
}
