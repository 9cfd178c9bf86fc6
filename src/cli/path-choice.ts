import type { PathLayer, PathOptions, PathTarget } from '../domain/gap/path-result';
import { cliPath } from '../i18n/messages/id/cli-path';
import type { Arguments } from './arguments';
import { readChoice } from './score-options';
import type { World } from './world';

export type PathWish = Omit<PathOptions, 'policy'>;

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const wrong = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });
const right = <T>(value: T): Read<T> => ({ ok: true, value });

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const EVERY = 'every:';
const isPathLayer = (layer: string): layer is PathLayer => layer === 'claimed' || layer === 'evidenced';

/** Everything that `siap path` takes but the files: target, layer, day, what is forbidden and forced. */
export function readPathWish(world: World, parsed: Arguments): Read<PathWish> {
  const choice = readChoice(world, parsed);
  if (!choice.ok) return choice;
  const { layer, asOf } = choice.value;
  if (!isPathLayer(layer)) return wrong(cliPath.badLayer(layer));
  const target = readTarget(parsed.options.get('--target'));
  if (!target.ok) return target;
  const force = readForce(parsed.options.get('--force') ?? '');
  if (!force.ok) return force;
  return right({ target: target.value, layer, asOf, forbid: listOf(parsed.options.get('--forbid') ?? ''), force: force.value });
}

/** `every:N`, a number, or else the id of a grade. */
function readTarget(text: string | undefined): Read<PathTarget> {
  if (text === undefined || text.trim() === '') return wrong(cliPath.wantsTarget);
  if (NUMBER.test(text)) return right({ total: Number(text) });
  if (!text.startsWith(EVERY)) return right({ grade: text });
  const score = text.slice(EVERY.length);
  return NUMBER.test(score) ? right({ everyStandard: Number(score) }) : wrong(cliPath.badEvery(text));
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readForce(text: string): Read<Readonly<Record<string, number>>> {
  const levels = new Map<string, number>();
  for (const part of listOf(text)) {
    const match = /^([^=]+)=(\d+)$/.exec(part);
    const [, id = '', level = ''] = match ?? [];
    if (match === null) return wrong(cliPath.badForce(part));
    if (levels.has(id) && levels.get(id) !== Number(level)) return wrong(cliPath.twiceForced(id));
    levels.set(id, Number(level));
  }
  return right(Object.fromEntries(levels));
}
