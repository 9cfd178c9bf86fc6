import type { PackLibrary, PolicySummary } from './pack-library';

/** The grading policies that can be chosen. One with a single grade says nothing yet: it is the template, not filled in. */
export async function listPolicyChoices(packs: Pick<PackLibrary, 'policies' | 'loadPolicy'>): Promise<readonly PolicySummary[]> {
  const all = await packs.policies();
  const loaded = await Promise.all(all.map(({ id }) => packs.loadPolicy(id)));
  return all.filter((_, place) => (loaded[place]?.grades.length ?? 0) > 1);
}
