import type { GradingPolicy } from '../scoring/grading-policy.generated';
import type { Layer, ScoreResult } from '../scoring/score-result';
import type { PackIndex } from '../standard/pack-index';
import type { ReportPack, ReportPolicy, ReportSource } from './report-model';

export function packFacts({ pack, criteria }: PackIndex): ReportPack {
  const { id, version, title, issuer, summary, status, statusNote } = pack;
  const likelyCount = criteria.filter(({ criterion }) => criterion.confidence === 'likely').length;
  return { id, version, title, issuer, summary, status, statusNote, criterionCount: criteria.length, likelyCount };
}

/** The sources that criteria rest on, in the order of the pack, with how many criteria each; then those that none names. */
export function sourceFacts({ pack, criteria }: PackIndex): ReportSource[] {
  const countBySource = new Map<string, number>();
  for (const { criterion } of criteria) {
    for (const id of new Set(criterion.basis.map(({ source }) => source))) countBySource.set(id, (countBySource.get(id) ?? 0) + 1);
  }
  const facts = pack.sources.map((source) => ({ source, usedBy: countBySource.get(source.id) ?? 0 }));
  return [...facts.filter(({ usedBy }) => usedBy > 0), ...facts.filter(({ usedBy }) => usedBy === 0)];
}

export function policyFacts(policy: GradingPolicy | undefined, layers: Readonly<Record<Layer, ScoreResult>>): ReportPolicy | null {
  if (policy === undefined) return null;
  const labelOf = (layer: Layer): string | null => policy.grades.find(({ id }) => id === layers[layer].grade)?.label ?? null;
  return {
    title: policy.title,
    status: policy.status,
    statusNote: policy.statusNote,
    sources: policy.sources,
    bands: policy.grades.map(({ label, min }) => ({ label, min })),
    grade: { claimed: labelOf('claimed'), evidenced: labelOf('evidenced'), verified: labelOf('verified') },
  };
}
