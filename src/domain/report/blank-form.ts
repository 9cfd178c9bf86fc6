import { applicabilityOf } from '../assessment/applicability';
import type { Assessment } from '../assessment/assessment.generated';
import { criterionCode, standardCode } from '../standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import type { EvidenceRequirement } from '../standard/standard-pack.generated';
import { type ConditionText, conditionText } from './condition-text';
import { identityOf } from './institution-facts';
import { assessedBase, type PaperBase, unownedBase } from './paper-base';
import type { ReadinessReportInput } from './readiness-report';
import { headOf, levelTexts } from './report-context';
import type { InstitutionIdentity } from './report-model';
import type { CriterionHead, LevelText } from './report-rows';

/** An instrument to fill in by hand, in the order of the pack. */
export interface BlankForm extends PaperBase {
  /** Printed where it is known; null: everything about the institution is left open. */
  readonly identity: InstitutionIdentity | null;
  readonly profileFields: readonly ProfileBlank[];
  readonly standards: readonly FormStandard[];
  /** Codes of criteria that this institution is not asked, because of its kind or its numbers. Empty without an institution. */
  readonly leftOut: readonly string[];
}

/** A number to fill in; `value` where the institution has it already. */
export interface ProfileBlank {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
}

export interface FormStandard {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly criteria: readonly FormCriterion[] }[];
}

export interface FormCriterion {
  readonly criterion: CriterionHead;
  /** From low to high. */
  readonly levels: readonly LevelText[];
  readonly evidence: readonly { readonly title: string; readonly kind: EvidenceRequirement['kind']; readonly isRequired: boolean }[];
  /** Numbers that the criterion measures by. */
  readonly measured: readonly { readonly label: string; readonly unit: string }[];
  /** Asked only when this holds; null: always. */
  readonly condition: ConditionText | null;
}

/** `assessment: null`: the form of a pack alone. */
export type BlankFormInput = Pick<ReadinessReportInput, 'pack' | 'asOf' | 'place' | 'signedOn' | 'signer' | 'signature'> & {
  readonly assessment: Assessment | null;
};

/** The blank form of a pack; with an assessment the institution stands on it, and what it is not asked is left out. Answers are never printed. */
export function buildBlankForm(input: BlankFormInput): BlankForm {
  const { pack: index, assessment, asOf } = input;
  const applicability = assessment === null ? null : applicabilityOf(index, assessment);
  const isAsked = (id: string): boolean => applicability?.get(id) !== 'excludedByCondition';
  const profile = assessment?.institution.profile ?? {};
  return {
    ...(assessment === null ? unownedBase(index, asOf) : assessedBase({ ...input, assessment })),
    identity: assessment === null ? null : identityOf(index, assessment.institution, asOf),
    profileFields: index.pack.profileFields.map(({ id, label, unit }) => ({ label, unit, value: Object.hasOwn(profile, id) ? (profile[id] ?? null) : null })),
    standards: formStandards(index, isAsked),
    leftOut: index.criteria.flatMap(({ criterion: { id } }) => (isAsked(id) ? [] : [criterionCode(index, id)])),
  };
}

/** Standards and sections with nothing to ask are left out. */
function formStandards(index: PackIndex, isAsked: (id: string) => boolean): FormStandard[] {
  const standards = index.pack.standards.map(({ id, title, sections }) => ({
    id,
    code: standardCode(index, id),
    title,
    sections: sections
      .map((section) => ({
        title: section.title,
        criteria: section.criteria.filter((criterion) => isAsked(criterion.id)).flatMap((criterion) => formCriterion(index, criterion.id)),
      }))
      .filter(({ criteria }) => criteria.length > 0),
  }));
  return standards.filter(({ sections }) => sections.length > 0);
}

function formCriterion(index: PackIndex, id: string): FormCriterion[] {
  const indexed = index.criterionById.get(id);
  if (indexed === undefined) return [];
  const { criterion } = indexed;
  return [
    {
      criterion: headOf(index, indexed),
      levels: levelTexts(indexed),
      evidence: criterion.evidence.map(({ title, kind, required }) => ({ title, kind, isRequired: required })),
      measured: measuredBlanks(index, indexed),
      condition: criterion.appliesWhen === undefined ? null : conditionText(index, criterion.appliesWhen),
    },
  ];
}

function measuredBlanks({ pack }: PackIndex, { criterion: { measure } }: IndexedCriterion): FormCriterion['measured'] {
  if (measure === undefined) return [];
  const fields = [measure.numerator, ...(measure.denominator === undefined ? [] : [measure.denominator])];
  return fields.flatMap((field) => pack.profileFields.filter(({ id }) => id === field).map(({ label, unit }) => ({ label, unit })));
}
