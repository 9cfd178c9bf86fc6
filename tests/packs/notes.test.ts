import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/standards-index.mjs';
import { criteriaListOf, shippedPack } from '../support/pack-texts';

const packs = shippedFiles()
  .filter(({ kind }) => kind === 'pack')
  .map(({ path }) => path.replace('.json', ''));

const repeated = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i);

/** First cells of the tables of facts, which come after the last heading of the second level. */
const factLinesOf = (notes: string): string[] =>
  notes
    .slice(notes.lastIndexOf('\n## '))
    .split('\n')
    .flatMap((line) => /^\| (?!Baris \||---)([^|]+) \|/u.exec(line)?.[1] ?? []);

describe.each(packs)('the notes of %s', (path) => {
  const file = `standards/${path}.notes.md`;
  const notes = readFileSync(file, 'utf8');
  const [id = '', version = ''] = path.split('/');
  const ids = criteriaListOf(shippedPack(id, version)).map((criterion) => criterion.id);
  const prefixes = new Set(ids.map((criterion) => criterion.slice(0, 4)));
  const named = [...notes.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/gu)].flatMap(([, name = '']) => (prefixes.has(name.slice(0, 4)) ? [name] : []));

  it('name only criteria of the pack', () => {
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((name) => !ids.includes(name))).toEqual([]);
  });

  it('name every criterion of the pack', () => {
    expect(ids.filter((criterion) => !named.includes(criterion))).toEqual([]);
  });

  it('hold each line of facts once, with its use or the reason why not', () => {
    const lines = factLinesOf(notes);
    expect(lines.length).toBeGreaterThan(20);
    expect(repeated(lines)).toEqual([]);
    expect(notes.split('\n').filter((line) => /^\| .*\|\s*\|$/u.test(line))).toEqual([]);
  });

  it('link only to what lies in the repository', () => {
    const links = [...notes.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => target);
    expect(links.filter((target) => !target.startsWith('https://') && !existsSync(join(dirname(file), target)))).toEqual([]);
    expect(notes).not.toMatch(/(^|[\s(`])\/(work|home|tmp|root)\//u);
  });
});
