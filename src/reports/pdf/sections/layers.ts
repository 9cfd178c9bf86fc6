import type { Layer } from '../../../domain/scoring/score-result';

/** The layers in the order in which the report shows them, everywhere. */
export const LAYERS: readonly Layer[] = ['claimed', 'evidenced', 'verified'];
