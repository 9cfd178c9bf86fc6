import { answerOf, evidenceEntryOf } from '../assessment/answer';
import type { EvidenceStatus } from '../assessment/assessment.generated';
import { criterionCode, standardCode } from '../standard/criterion-code';
import type { Criterion, EvidenceRequirement } from '../standard/standard-pack.generated';
import { evidenceRowState } from './evidence-rows';
import { type AssessedBase, assessedBase } from './paper-base';
import type { ReadinessReportInput } from './readiness-report';
import { contextFor, filled, type ReportContext } from './report-context';
import type { EvidenceRowState } from './report-rows';

/** The documents that each criterion asks for, with room for whoever checks them. */
export interface DocumentsPaper extends AssessedBase {
  readonly standards: readonly DocumentStandard[];
  /** Codes of criteria that do not apply and so ask for nothing. */
  readonly notApplicable: readonly string[];
}

export interface DocumentStandard {
  readonly code: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly rows: readonly DocumentRow[] }[];
}

/** One row for each item that answers a requirement, and one for a requirement without items. */
export interface DocumentRow {
  readonly code: string;
  readonly isCritical: boolean;
  readonly isLikely: boolean;
  /** What the criterion asks for. */
  readonly asked: string;
  readonly isRequired: boolean;
  readonly state: EvidenceRowState;
  /** Title of the item in the register; null: none is named. */
  readonly found: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
}

export function buildDocumentsPaper(input: ReadinessReportInput): DocumentsPaper {
  const context = contextFor(input.pack, input.assessment, input.asOf);
  const applies = ({ id }: Criterion): boolean => context.applicability.get(id) === 'applies';
  const standards = input.pack.pack.standards.map(({ id, title, sections }) => ({
    code: standardCode(input.pack, id),
    title,
    sections: sections
      .map((section) => ({ title: section.title, rows: section.criteria.filter(applies).flatMap((criterion) => criterionRows(context, criterion)) }))
      .filter(({ rows }) => rows.length > 0),
  }));
  return {
    ...assessedBase(input),
    standards: standards.filter(({ sections }) => sections.length > 0),
    notApplicable: input.pack.criteria.flatMap(({ criterion }) => (applies(criterion) ? [] : [criterionCode(input.pack, criterion.id)])),
  };
}

const criterionRows = (context: ReportContext, criterion: Criterion): DocumentRow[] =>
  criterion.evidence.filter(({ kind }) => kind === 'document').flatMap((requirement) => requirementRows(context, criterion, requirement));

type FoundFacts = Pick<DocumentRow, 'found' | 'number' | 'issuedOn' | 'validUntil' | 'state'>;

function requirementRows(context: ReportContext, criterion: Criterion, requirement: EvidenceRequirement): DocumentRow[] {
  const entry = evidenceEntryOf(answerOf(context.assessment, criterion.id), requirement.id);
  const asked = {
    code: criterionCode(context.index, criterion.id),
    isCritical: criterion.critical !== undefined,
    isLikely: criterion.confidence === 'likely',
    asked: requirement.title,
    isRequired: requirement.required,
  };
  return foundFacts(context, requirement, entry).map((found) => ({ ...asked, ...found }));
}

function foundFacts(context: ReportContext, requirement: EvidenceRequirement, entry: EvidenceStatus | undefined): FoundFacts[] {
  const items = entry?.status === 'available' ? (entry.items ?? []).flatMap((id) => context.register.get(id) ?? []) : [];
  if (entry === undefined || items.length === 0) {
    const { number, issuedOn, validUntil } = entry ?? {};
    const state = evidenceRowState(context, requirement, entry);
    return [{ found: null, number: filled(number), issuedOn: issuedOn ?? null, validUntil: validUntil ?? null, state }];
  }
  return items.map((item) => ({
    found: filled(item.title),
    number: filled(item.number),
    issuedOn: item.issuedOn ?? null,
    validUntil: item.validUntil ?? null,
    // Each item by itself: one of several may have run out.
    state: evidenceRowState(context, requirement, { status: 'available', items: [item.id] }),
  }));
}
