import { fail, type Outcome } from '../domain/problem';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { readPack, readPolicy } from './read-document';
import { type FetchText, loadStandardsIndex } from './standards-index';

/**
 * A pack that comes with the app. The path is taken from the index, never made from `id` and `version`, which may come
 * from a foreign file. Error: `document/not-shipped`.
 */
export async function loadShippedPack(id: string, version: string, fetchText: FetchText): Promise<Outcome<StandardPack>> {
  const entry = (await loadStandardsIndex(fetchText)).packs.find((pack) => pack.id === id && pack.version === version);
  if (entry === undefined) return fail([{ code: 'document/not-shipped', pointer: '', data: { id, version } }]);
  return readPack(await fetchText(`standards/${entry.path}`));
}

/** A grading policy that comes with the app. Error: `document/not-shipped`. */
export async function loadShippedPolicy(id: string, fetchText: FetchText): Promise<Outcome<GradingPolicy>> {
  const entry = (await loadStandardsIndex(fetchText)).policies.find((policy) => policy.id === id);
  if (entry === undefined) return fail([{ code: 'document/not-shipped', pointer: '', data: { id } }]);
  return readPolicy(await fetchText(`standards/${entry.path}`));
}
