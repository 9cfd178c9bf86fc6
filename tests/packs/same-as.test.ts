import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/standards-index.mjs';
import type { Criterion } from '../../src/domain/standard/standard-pack.generated';
import { criteriaListOf, shippedPack } from '../support/pack-texts';

const packs = shippedFiles()
  .filter(({ kind }) => kind === 'pack')
  .map(({ path }) => path.replace('.json', '').split('/') as [string, string])
  .map(([id, version]) => shippedPack(id, version));

const byPack = new Map(packs.map((pack) => [pack.id, new Map(criteriaListOf(pack).map((criterion) => [criterion.id, criterion]))]));
const scalesOf = new Map(packs.map((pack) => [pack.id, pack.scales]));
const MIRRORED = { equal: 'equal', narrower: 'wider', wider: 'narrower' } as const;

const links = packs.flatMap((pack) =>
  criteriaListOf(pack).flatMap((criterion) => (criterion.sameAs ?? []).map((link) => ({ pack: pack.id, criterion, link }))),
);
const nameOf = ({ pack, criterion, link }: (typeof links)[number]): string => `${pack}/${criterion.id} ${link.relation} ${link.pack}/${link.criterion}`;

/** What an answer consists of: a level carries over only between scales of the same values, proposed by the same measure. */
const answerForm = (pack: string, { scale, measure }: Criterion): unknown => ({
  levels: scalesOf.get(pack)?.[scale]?.levels.map(({ value }) => value),
  measure,
});

describe('links between criteria of shipped packs', () => {
  it('lead to a criterion of another shipped pack, once', () => {
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ pack, link }) => link.pack === pack || !byPack.get(link.pack)?.has(link.criterion)).map(nameOf)).toEqual([]);
    const pairs = links.map(({ pack, criterion, link }) => `${pack}/${criterion.id} ${link.pack}/${link.criterion}`);
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([]);
  });

  it('are mirrored: equal both ways, narrower one way and wider the other', () => {
    const oneWay = links.filter(({ pack, criterion, link }) => {
      const back = byPack.get(link.pack)?.get(link.criterion)?.sameAs ?? [];
      return !back.some((other) => other.pack === pack && other.criterion === criterion.id && other.relation === MIRRORED[link.relation]);
    });
    expect(oneWay.map(nameOf)).toEqual([]);
  });

  it('say equal only where a level of the one is a level of the other', () => {
    for (const entry of links.filter(({ link }) => link.relation === 'equal')) {
      const twin = byPack.get(entry.link.pack)?.get(entry.link.criterion);
      expect([nameOf(entry), twin && answerForm(entry.link.pack, twin)]).toEqual([nameOf(entry), answerForm(entry.pack, entry.criterion)]);
    }
  });

  it('give no two criteria of a pack the same equal twin', () => {
    const twins = links.filter(({ link }) => link.relation === 'equal').map(({ pack, link }) => `${pack} ${link.pack}/${link.criterion}`);
    expect(twins.filter((twin, i) => twins.indexOf(twin) !== i)).toEqual([]);
  });
});
