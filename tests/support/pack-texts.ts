import { readFileSync } from 'node:fs';
import { criteriaOf } from '../../src/domain/standard/pack-index';
import type { Criterion, StandardPack } from '../../src/domain/standard/standard-pack.generated';

/** A shipped pack as it lies in standards/; that it is sound is tested apart. */
export const shippedPack = (id: string, version: string): StandardPack => JSON.parse(readFileSync(`standards/${id}/${version}.json`, 'utf8')) as StandardPack;

export const criteriaListOf = (pack: StandardPack): Criterion[] => [...criteriaOf(pack)].map(({ criterion }) => criterion);

/** Every text of a pack that a reader sees, keys and ids left out. */
export function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'scale', 'source', 'url', 'format', 'version'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
}
