import { answerOf } from '../assessment/answer';
import { applicabilityOf } from '../assessment/applicability';
import type { AgendaItem, Answer, Assessment } from '../assessment/assessment.generated';
import { type EvidenceRegister, registerOf, requirementState } from '../assessment/evidence-state';
import { type IndexedCriterion, indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { promisedCriteria } from './promises';
import { visitMinutesOf } from './visit-time';

export type AgendaReason = AgendaItem['reason'];

/** What is looked at first when time is short. */
export const AGENDA_ORDER = ['critical', 'promised', 'expired', 'changed', 'neverVerified'] as const satisfies readonly AgendaReason[];

export interface AgendaCandidate {
  readonly criterion: string;
  /** Every reason that holds, in `AGENDA_ORDER`; the first one decides its place. */
  readonly reasons: readonly AgendaReason[];
  readonly minutes: number;
}

export interface Agenda {
  /** What fits into the minutes, in the order of the reasons, then of the pack. */
  readonly chosen: readonly AgendaCandidate[];
  /** What does not fit, in the same order. */
  readonly left: readonly AgendaCandidate[];
  /** Sum over `chosen`. */
  readonly minutes: number;
}

export interface AgendaOptions {
  /** The day of the visit. */
  readonly asOf: string;
  /** The time there is. */
  readonly minutes: number;
  /** Criteria whose answer changed since the last visit (`changedSinceVisit`); empty: none, or no visit before. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Proposes what to look at on a visit: the applicable criteria that have a reason, most pressing first, as far as the time goes. One that does
 * not fit is passed over, and a shorter one behind it may still fit.
 *
 * | reason        | when                                                                                        |
 * |---------------|---------------------------------------------------------------------------------------------|
 * | critical      | a critical criterion without a verdict that leaves it at its level                          |
 * | promised      | an agreement of a former visit, or an action agreed there, names it and is not dropped      |
 * | expired       | required evidence was in hand and has run out on the day of the visit                       |
 * | changed       | its answer changed since the last visit                                                     |
 * | neverVerified | answered, and no mentor has looked at it                                                    |
 */
export function buildAgenda(packOrIndex: StandardPack | PackIndex, assessment: Assessment, options: AgendaOptions): Agenda {
  const candidates = agendaCandidates(indexOf(packOrIndex), assessment, options);
  const chosen: AgendaCandidate[] = [];
  const left: AgendaCandidate[] = [];
  let minutes = 0;
  for (const candidate of candidates) {
    const fits = minutes + candidate.minutes <= options.minutes;
    (fits ? chosen : left).push(candidate);
    if (fits) minutes += candidate.minutes;
  }
  return { chosen, left, minutes };
}

function agendaCandidates(index: PackIndex, assessment: Assessment, { asOf, changed }: AgendaOptions): readonly AgendaCandidate[] {
  const applicability = applicabilityOf(index, assessment);
  const promised = promisedCriteria(assessment);
  const register = registerOf(assessment);
  const candidates = index.criteria.flatMap((indexed) => {
    const { criterion } = indexed;
    if (applicability.get(criterion.id) !== 'applies') return [];
    const answer = answerOf(assessment, criterion.id);
    const holds: Record<(typeof AGENDA_ORDER)[number], boolean> = {
      critical: isOpenCritical(indexed, answer),
      promised: promised.has(criterion.id),
      expired: hasExpired(indexed, answer, register, asOf),
      changed: changed.has(criterion.id),
      neverVerified: answer !== undefined && answer.level !== null && answer.verification === undefined,
    };
    const reasons = AGENDA_ORDER.filter((reason) => holds[reason]);
    return reasons.length === 0 ? [] : [{ criterion: criterion.id, reasons, minutes: visitMinutesOf(criterion) }];
  });
  const order: readonly AgendaReason[] = AGENDA_ORDER;
  const rank = ({ reasons: [first = 'chosen'] }: AgendaCandidate): number => order.indexOf(first);
  // `sort` is stable: within one reason the order of the pack stays.
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** A critical criterion is settled for a visit only when a mentor saw it at its level or above. */
function isOpenCritical({ criterion: { critical } }: IndexedCriterion, answer: Answer | undefined): boolean {
  if (critical === undefined) return false;
  const verdict = answer?.verification;
  const seen = verdict?.verdict === 'confirmed' ? answer?.level : verdict?.verdict === 'adjusted' ? verdict.level : null;
  return seen === null || seen === undefined || seen < critical.atLeast;
}

const hasExpired = ({ criterion }: IndexedCriterion, answer: Answer | undefined, register: EvidenceRegister, asOf: string): boolean =>
  criterion.evidence.some(
    (requirement) => requirement.required && requirementState(requirement, answer?.evidence?.[requirement.id], register, asOf) === 'expired',
  );
