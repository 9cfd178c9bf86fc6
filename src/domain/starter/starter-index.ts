import type { CriterionReference, Starter } from './starter.generated';

/** One line of standards/starters/index.json: enough to list a starter and to link it without loading it. */
export type StarterEntry = Pick<Starter, 'id' | 'topic' | 'title' | 'summary' | 'audience'> & {
  /** Criterion ids by pack id. */
  readonly criteria: Readonly<Record<string, readonly string[]>>;
};

export interface StarterIndex {
  readonly format: 'siap-lks/starter-index@1';
  /** In the order of the list. */
  readonly starters: readonly StarterEntry[];
}

/** The order of the list. */
export const TOPICS = [
  'perlindungan',
  'penerimaan',
  'pengasuhan',
  'sehari-hari',
  'petugas',
  'kelembagaan',
  'surat',
] as const satisfies readonly Starter['topic'][];

export function entryOf({ id, topic, title, summary, audience, forCriteria }: Starter): StarterEntry {
  const criteria: Record<string, string[]> = {};
  for (const { pack, criterion } of forCriteria) criteria[pack] = [...(criteria[pack] ?? []), criterion];
  return { id, topic, title, summary, audience, criteria };
}

/** Starters that help with one criterion, in the order of the list. */
export const startersFor = (index: StarterIndex, { pack, criterion }: CriterionReference): readonly StarterEntry[] =>
  index.starters.filter(({ criteria }) => Object.hasOwn(criteria, pack) && criteria[pack]?.includes(criterion) === true);

/** Those of `wanted` criteria that a starter helps with, in their order. */
export const helpedBy = (entry: StarterEntry, pack: string, wanted: readonly string[]): readonly string[] => {
  const helped = new Set(Object.hasOwn(entry.criteria, pack) ? entry.criteria[pack] : []);
  return wanted.filter((criterion) => helped.has(criterion));
};
