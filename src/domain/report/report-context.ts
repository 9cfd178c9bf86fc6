import { type Applicability, applicabilityOf } from '../assessment/applicability';
import type { Assessment } from '../assessment/assessment.generated';
import { type EvidenceRegister, registerOf } from '../assessment/evidence-state';
import { criterionCode } from '../standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import type { Level } from '../standard/standard-pack.generated';
import type { BasisText, CriterionHead, LevelText } from './report-rows';

/** What every part of the report is made from. */
export interface ReportContext {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly asOf: string;
  readonly register: EvidenceRegister;
  readonly applicability: ReadonlyMap<string, Applicability>;
}

export const contextFor = (index: PackIndex, assessment: Assessment, asOf: string): ReportContext => ({
  index,
  assessment,
  asOf,
  register: registerOf(assessment),
  applicability: applicabilityOf(index, assessment),
});

export function headOf(index: PackIndex, { criterion }: IndexedCriterion): CriterionHead {
  const { id, question, confidence, critical } = criterion;
  return { id, code: criterionCode(index, id), question, confidence, isCritical: critical !== undefined };
}

/** The level of a value, or null where there is no value or the scale does not have it. */
export function levelText({ levels }: IndexedCriterion, value: number | null | undefined): LevelText | null {
  const level = levels.find((candidate) => candidate.value === value);
  return level === undefined ? null : textOfLevel(level);
}

/** All levels of its scale, from low to high. */
export const levelTexts = ({ levels }: IndexedCriterion): LevelText[] => levels.map(textOfLevel);

const textOfLevel = ({ value, label, description }: Level): LevelText => ({ value, label, description: description ?? null });

export function basisOf(index: PackIndex, { criterion }: IndexedCriterion): BasisText[] {
  return criterion.basis.map((basis) => {
    const source = index.pack.sources.find(({ id }) => id === basis.source);
    return { source: source?.number ?? source?.title ?? basis.source, section: basis.section ?? null };
  });
}

/** A text that says something, trimmed; else null. */
export function filled(text: string | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
