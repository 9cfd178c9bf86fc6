import type { Layer } from '../../domain/scoring/score-result';

const HALF = 4.5;

/** Another shape for each layer, so that colour is not needed to tell them apart. */
export function RadarMark({ layer, x, y }: { readonly layer: Layer; readonly x: number; readonly y: number }) {
  switch (layer) {
    case 'claimed':
      return <circle class="radar-mark" data-layer={layer} cx={x} cy={y} r={HALF} />;
    case 'evidenced':
      return <rect class="radar-mark" data-layer={layer} x={x - HALF} y={y - HALF} width={2 * HALF} height={2 * HALF} />;
    case 'verified':
      return <path class="radar-mark" data-layer={layer} d={`M${x} ${y - HALF - 1}L${x + HALF + 1} ${y + HALF}H${x - HALF - 1}Z`} />;
  }
}
