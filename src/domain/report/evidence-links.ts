import { answerOf, evidenceEntryOf } from '../assessment/answer';
import type { EvidenceItem, EvidenceStatus } from '../assessment/assessment.generated';
import type { IndexedCriterion } from '../standard/pack-index';
import type { EvidenceRequirement } from '../standard/standard-pack.generated';
import { evidenceRowState } from './evidence-rows';
import { filled, headOf, type ReportContext } from './report-context';
import type { CriterionHead, EvidenceRowState } from './report-rows';

/** One requirement of one criterion with one item that answers it: what a list needs that is filtered by either. */
export interface EvidenceLink {
  /** null: an item of the register that serves no criterion. */
  readonly criterion: CriterionHead | null;
  readonly standardTitle: string | null;
  /** What is asked for; null with `criterion`. */
  readonly requirement: string | null;
  readonly isRequired: boolean;
  readonly kind: EvidenceRequirement['kind'];
  /** Of the requirement as a whole, so that several items of one requirement say the same; null with `criterion`. */
  readonly state: EvidenceRowState | null;
  /** Title in the register; null: none is named. */
  readonly item: string | null;
  readonly location: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly requestedOn: string | null;
  /** Attached files. */
  readonly fileCount: number;
}

/** Every requirement of every criterion that applies, in pack order, with its items; then the items of the register that serve none. */
export function evidenceLinks(context: ReportContext): EvidenceLink[] {
  const applying = context.index.criteria.filter(({ criterion }) => context.applicability.get(criterion.id) === 'applies');
  const used = new Set<string>();
  const linked = applying.flatMap((indexed) => indexed.criterion.evidence.flatMap((requirement) => linksOf(context, indexed, requirement, used)));
  const others = (context.assessment.evidence ?? []).filter(({ id }) => !used.has(id));
  return [
    ...linked,
    ...others.map((item) => ({
      criterion: null,
      standardTitle: null,
      requirement: null,
      isRequired: false,
      kind: item.kind,
      state: null,
      ...factsOf(item, item.title),
    })),
  ];
}

function linksOf(context: ReportContext, indexed: IndexedCriterion, requirement: EvidenceRequirement, used: Set<string>): EvidenceLink[] {
  const entry = evidenceEntryOf(answerOf(context.assessment, indexed.criterion.id), requirement.id);
  const head = {
    criterion: headOf(context.index, indexed),
    standardTitle: indexed.standard.title,
    requirement: requirement.title,
    isRequired: requirement.required,
    kind: requirement.kind,
    state: evidenceRowState(context, requirement, entry),
  };
  const items = (entry?.items ?? []).flatMap((id) => context.register.get(id) ?? []);
  for (const { id } of items) used.add(id);
  if (items.length === 0) return [{ ...head, ...factsOf(entry ?? {}, null), requestedOn: entry?.requestedOn ?? null }];
  return items.map((item) => ({ ...head, ...factsOf(item, item.title), requestedOn: entry?.requestedOn ?? null }));
}

type Facts = Pick<EvidenceLink, 'item' | 'location' | 'number' | 'issuedOn' | 'validUntil' | 'requestedOn' | 'fileCount'>;

const factsOf = (from: Partial<EvidenceItem> | EvidenceStatus, item: string | null): Facts => ({
  item: filled(item ?? undefined),
  location: filled(from.location),
  number: filled(from.number),
  issuedOn: from.issuedOn ?? null,
  validUntil: from.validUntil ?? null,
  requestedOn: null,
  fileCount: from.files?.length ?? 0,
});
