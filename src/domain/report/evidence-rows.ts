import { answerOf, evidenceEntryOf } from '../assessment/answer';
import type { EvidenceItem, EvidenceStatus } from '../assessment/assessment.generated';
import { requirementState } from '../assessment/evidence-state';
import { compareDates } from '../calendar-date';
import { criterionCode } from '../standard/criterion-code';
import type { IndexedCriterion } from '../standard/pack-index';
import type { EvidenceRequirement } from '../standard/standard-pack.generated';
import { filled, type ReportContext } from './report-context';
import type { EvidenceRow, EvidenceRowState } from './report-rows';

/** How a requirement stands on paper: `missing` of the score is opened into its reasons. */
export function evidenceRowState(context: ReportContext, requirement: EvidenceRequirement, entry: EvidenceStatus | undefined): EvidenceRowState {
  const state = requirementState(requirement, entry, context.register, context.asOf);
  if (state !== 'missing') return state;
  if (entry === undefined) return 'unrecorded';
  return entry.status === 'requested' ? 'requested' : 'missing';
}

/**
 * The evidence list in the manner of Formulir B. In pack order, one row for each item of the register with all criteria that it serves, and one for
 * each requirement that names no item; items that serve nothing come last. Criteria that do not apply ask for nothing.
 */
export function evidenceRows(context: ReportContext): EvidenceRow[] {
  const rows: RowDraft[] = [];
  const rowByItem = new Map<string, RowDraft>();
  for (const indexed of context.index.criteria) {
    if (context.applicability.get(indexed.criterion.id) !== 'applies') continue;
    for (const requirement of indexed.criterion.evidence) addRequirement(context, indexed, requirement, rows, rowByItem);
  }
  for (const item of context.assessment.evidence ?? []) {
    if (!rowByItem.has(item.id)) rows.push(draftOfItem(context, item, undefined));
  }
  return rows.map((draft) => ({ ...draft, codes: [...draft.codes] }));
}

type RowDraft = Omit<EvidenceRow, 'codes' | 'state' | 'isRequired'> & { state: EvidenceRowState; isRequired: boolean; readonly codes: Set<string> };

function addRequirement(
  context: ReportContext,
  { criterion }: IndexedCriterion,
  requirement: EvidenceRequirement,
  rows: RowDraft[],
  rowByItem: Map<string, RowDraft>,
): void {
  const entry = evidenceEntryOf(answerOf(context.assessment, criterion.id), requirement.id);
  const items = (entry?.status === 'available' ? (entry.items ?? []) : []).flatMap((id) => context.register.get(id) ?? []);
  const code = criterionCode(context.index, criterion.id);
  if (items.length === 0) rows.push(draftOfRequirement(context, requirement, entry, code));
  for (const item of items) {
    const known = rowByItem.get(item.id);
    const draft = known ?? draftOfItem(context, item, requirement);
    if (known === undefined) rows.push(draft);
    rowByItem.set(item.id, draft);
    draft.codes.add(code);
    draft.isRequired ||= requirement.required;
    if (draft.state === 'met') draft.state = itemState(context, item, requirement);
  }
}

function itemState({ asOf }: ReportContext, { validUntil }: EvidenceItem, requirement: EvidenceRequirement | undefined): EvidenceRowState {
  if (validUntil === undefined) return requirement?.expires === true ? 'undated' : 'met';
  return compareDates(validUntil, asOf) >= 0 ? 'met' : 'expired';
}

const draftOfItem = (context: ReportContext, item: EvidenceItem, requirement: EvidenceRequirement | undefined): RowDraft => ({
  title: item.title,
  kind: item.kind,
  location: filled(item.location),
  number: filled(item.number),
  issuedOn: item.issuedOn ?? null,
  validUntil: item.validUntil ?? null,
  requestedOn: null,
  state: itemState(context, item, requirement),
  isRequired: requirement?.required ?? false,
  codes: new Set(),
});

const draftOfRequirement = (context: ReportContext, requirement: EvidenceRequirement, entry: EvidenceStatus | undefined, code: string): RowDraft => ({
  title: requirement.title,
  kind: requirement.kind,
  location: filled(entry?.location),
  number: filled(entry?.number),
  issuedOn: entry?.issuedOn ?? null,
  validUntil: entry?.validUntil ?? null,
  requestedOn: entry?.requestedOn ?? null,
  state: evidenceRowState(context, requirement, entry),
  isRequired: requirement.required,
  codes: new Set([code]),
});
