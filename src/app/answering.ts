import type { Answer, EvidenceStatus, Verification } from '../domain/assessment/assessment.generated';
import type { AnswerEdit } from './workspace';

/** Edits of one answer, each leaving every other field as it was. Used as `workspace.editAnswer(criterion, setLevel(2))`. */
export const setLevel =
  (level: number): AnswerEdit =>
  ({ unsure: _unsure, notApplicable: _notApplicable, checkAgain: _mark, ...answer }) => ({ ...keepVerdict(answer, level), level });

/** "Belum tahu, perlu dicek": counts as unanswered and is kept apart from it. */
export const setUnsure: AnswerEdit = (answer) => ({ ...clearLevel(answer), level: null, unsure: true });

/** Withdraws the level; a verdict cannot stand on an unanswered criterion and goes with it (the history keeps both). */
export const clearLevel = ({ unsure: _unsure, notApplicable: _notApplicable, verification: _verdict, checkAgain: _mark, ...answer }: Answer): Answer => ({
  ...answer,
  level: null,
});

/**
 * A verdict "confirmed" was given on the level claimed then. When the claim changes it must not confirm the new level
 * unseen: it goes on saying the level that the mentor saw.
 */
function keepVerdict(answer: Answer, level: number): Answer {
  const { verification, level: former } = answer;
  if (verification?.verdict !== 'confirmed' || former === null || former === level) return answer;
  return { ...answer, verification: { ...verification, verdict: 'adjusted', level: former } };
}

/**
 * The level stays, so that taking "tidak berlaku" back loses nothing. The reason may still be blank while it is being
 * typed; scoring then goes on as if the criterion applied, and says so.
 */
export const setNotApplicable =
  (reason: string): AnswerEdit =>
  ({ unsure: _unsure, checkAgain: _mark, ...answer }) => ({ ...answer, notApplicable: { reason } });

export const clearNotApplicable: AnswerEdit = ({ notApplicable: _notApplicable, ...answer }) => answer;

export const setText =
  (field: 'note' | 'owner' | 'overrideReason', text: string): AnswerEdit =>
  (answer) => {
    const { [field]: _former, ...others } = answer;
    return text === '' ? others : { ...others, [field]: text };
  };

/** A number that the measure of this criterion uses; null withdraws it. */
export const setMeasured =
  (field: string, value: number | null): AnswerEdit =>
  ({ measured, ...answer }) => {
    const { [field]: _former, ...others } = measured ?? {};
    const next = value === null ? others : { ...others, [field]: value };
    return Object.keys(next).length === 0 ? answer : { ...answer, measured: next };
  };

/** Changes fields of one evidence entry; a field given as undefined or '' is taken out. */
export const setEvidence =
  (requirement: string, patch: Partial<EvidenceStatus>): AnswerEdit =>
  (answer) => {
    const entry: EvidenceStatus = { ...(answer.evidence?.[requirement] ?? { status: 'missing' }), ...patch };
    const cleaned = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)));
    return { ...answer, evidence: { ...answer.evidence, [requirement]: { ...cleaned, status: entry.status } } };
  };

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Takes an evidence entry back to "not looked at". */
export const clearEvidence =
  (requirement: string): AnswerEdit =>
  (answer) => {
    const { [requirement]: _former, ...others } = answer.evidence ?? {};
    return { ...answer, evidence: others };
  };

/** The mentor's verdict stands beside the claim and never changes it; null withdraws it. */
export const setVerification =
  (verification: Verification | null): AnswerEdit =>
  ({ verification: _former, ...answer }: Answer) =>
    verification === null ? answer : { ...answer, verification };

/** "Masih sesuai": the answer to the former text is given to the new one as well. Whatever decides anew takes the mark off, too. */
export const confirmAnswer: AnswerEdit = ({ checkAgain: _mark, ...answer }) => answer;

/** True when an answer that is to be checked again says something that can be confirmed as it is. */
export const canConfirm = (answer: Answer): boolean => answer.checkAgain !== undefined && (answer.level !== null || answer.notApplicable !== undefined);
