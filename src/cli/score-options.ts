import { isCalendarDate } from '../domain/calendar-date';
import type { Layer } from '../domain/scoring/score-result';
import { cli } from '../i18n/messages/id/cli';
import type { Arguments } from './arguments';
import type { World } from './world';

export interface ScoringChoice {
  readonly layer: Layer;
  readonly asOf: string;
}

export type Choice = { readonly ok: true; readonly value: ScoringChoice } | { readonly ok: false; readonly message: string };

const LAYERS: readonly string[] = ['claimed', 'evidenced', 'verified'] satisfies readonly Layer[];
const isLayer = (text: string): text is Layer => LAYERS.includes(text);

/** `--layer` and `--as-of` with their defaults: `claimed`, and today. */
export function readChoice(world: World, { options }: Arguments): Choice {
  const layer = options.get('--layer') ?? 'claimed';
  if (!isLayer(layer)) return { ok: false, message: cli.badLayer(layer) };
  const asOf = options.get('--as-of') ?? world.today();
  if (!isCalendarDate(asOf)) return { ok: false, message: cli.badDate(asOf) };
  return { ok: true, value: { layer, asOf } };
}
