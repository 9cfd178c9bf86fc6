import { type CriterionLink, fateOf, type PackDiff } from '../domain/standard/pack-diff';

interface Named {
  readonly id: string;
  readonly version: string;
}

const nameOf = ({ id, version }: Named): Named => ({ id, version });

/** Ids of the old and the new version; `to` is null where the criterion is gone. */
const linkJson = (link: CriterionLink): object => ({
  from: link.from.criterion.id,
  to: link.to?.criterion.id ?? null,
  what: fateOf(link),
  merged: link.isMerged,
  moved: link.moves,
  texts: link.texts,
  rules: link.rules,
});

/**
 * The shape that `siap diff --json` prints: counts, then every criterion of the old version in its order with what became of it
 * (`kept`, `changed` or `removed`), then the ids that are new, then changes outside the criteria.
 */
export const diffJson = (diff: PackDiff): object => ({
  old: nameOf(diff.old.pack),
  new: nameOf(diff.next.pack),
  counts: {
    kept: countOf(diff, 'kept'),
    changed: countOf(diff, 'changed'),
    removed: countOf(diff, 'removed'),
    added: diff.added.length,
  },
  criteria: diff.links.map(linkJson),
  added: diff.added.map(({ criterion }) => criterion.id),
  settings: diff.settings,
});

export const countOf = ({ links }: PackDiff, what: ReturnType<typeof fateOf>): number => links.filter((link) => fateOf(link) === what).length;
