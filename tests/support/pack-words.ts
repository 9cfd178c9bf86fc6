import { readFileSync } from 'node:fs';
import { type IndexedCriterion, indexPack } from '../../src/domain/standard/pack-index';
import type { Level, StandardPack } from '../../src/domain/standard/standard-pack.generated';

/** The readiness pack as it is shipped: scenarios quote its words from here, so that a better wording breaks none of them. */
export const readinessPack = indexPack(JSON.parse(readFileSync('standards/lksa-kesiapan/1.0.0.json', 'utf8')) as StandardPack);

export function criterionOf(id: string): IndexedCriterion {
  const found = readinessPack.criterionById.get(id);
  if (found === undefined) throw new Error(`the scenario needs criterion ${id}, which the pack no longer has`);
  return found;
}

export const questionOf = (criterion: string): string => criterionOf(criterion).criterion.question;

export function levelOf(criterion: string, value: number): Level {
  const level = criterionOf(criterion).levels.find((candidate) => candidate.value === value);
  if (level === undefined) throw new Error(`${criterion} has no level ${value}`);
  return level;
}

/** The title of one evidence requirement. */
export function requirementOf(criterion: string, requirement: string): string {
  const found = criterionOf(criterion).criterion.evidence.find((candidate) => candidate.id === requirement);
  if (found === undefined) throw new Error(`${criterion} asks for no evidence ${requirement}`);
  return found.title;
}
