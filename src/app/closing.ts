import { answerOf, claimedLevelOf, evidenceEntryOf } from '../domain/assessment/answer';
import type { Action, Answer, Assessment, EvidenceStatus } from '../domain/assessment/assessment.generated';
import { type EvidenceState, isInHand, registerOf, requirementState } from '../domain/assessment/evidence-state';
import type { PackIndex } from '../domain/standard/pack-index';
import type { EvidenceRequirement, Level } from '../domain/standard/standard-pack.generated';
import { closingTexts } from '../i18n/pages/actions';
import { actionOf, withStatus } from './action-plan';
import { setEvidence, setLevel } from './answering';
import { undoFields } from './field-undo';
import { EMPTY_ANSWER, type Workspace } from './workspace';

/** What is said about one requirement while an action is being closed. */
export interface EvidenceDraft {
  readonly isHere: boolean;
  /** An item of the register; '': none is picked. */
  readonly item: string;
  readonly location: string;
  /** '' unless the evidence runs out. */
  readonly validUntil: string;
  /** What stands in the date field is no date. */
  readonly isDateBad: boolean;
}

export interface ClosingDraft {
  /** By requirement id; one that is not named stays as it is. */
  readonly evidence: Readonly<Record<string, EvidenceDraft>>;
  /** The evidence that the action names in words only is in hand. */
  readonly wordsMet: boolean;
  readonly level: 'raise' | 'keep' | null;
  /** Why it is closed without (all of) its evidence, or what shows that it is done where no evidence is named. */
  readonly reason: string;
}

export const EMPTY_CLOSING: ClosingDraft = { evidence: {}, wordsMet: false, level: null, reason: '' };
export const NO_EVIDENCE_DRAFT: EvidenceDraft = { isHere: false, item: '', location: '', validUntil: '', isDateBad: false };

/** What has to be asked before an action is done. */
export interface ClosingQuestion {
  readonly action: Action;
  readonly requirements: readonly EvidenceRequirement[];
  /** Evidence that is named in words and not by requirements; '': none is. */
  readonly words: string;
  /** null: the answer is already at the level aimed at, or none is named. */
  readonly level: { readonly now: Level | null; readonly to: Level } | null;
}

/** null: there is no such action. */
export function closingQuestion(index: PackIndex, assessment: Assessment, id: string): ClosingQuestion | null {
  const action = actionOf(assessment, id);
  if (action === undefined) return null;
  const indexed = index.criterionById.get(action.criterion);
  const requirements = (indexed?.criterion.evidence ?? []).filter((requirement) => action.requirements?.includes(requirement.id) === true);
  const words = requirements.length > 0 ? '' : (action.closesWith?.trim() ?? '');
  const to = indexed?.levels.find(({ value }) => value === action.toLevel);
  if (indexed === undefined || to === undefined) return { action, requirements, words, level: null };
  const claimed = claimedLevelOf(indexed, answerOf(assessment, action.criterion));
  const now = indexed.levels.find(({ value }) => value === claimed) ?? null;
  return { action, requirements, words, level: now !== null && now.value >= to.value ? null : { now, to } };
}

/** A requirement's entry as the draft makes it; undefined: nothing is known about it. */
function entryWith(former: EvidenceStatus | undefined, { isHere, item, location, validUntil }: EvidenceDraft): EvidenceStatus | undefined {
  if (!isHere) return former;
  const items = item === '' ? former?.items : [...new Set([...(former?.items ?? []), item])];
  return {
    ...former,
    status: 'available',
    ...(items === undefined ? {} : { items }),
    ...(location.trim() === '' ? {} : { location: location.trim() }),
    ...(validUntil === '' ? {} : { validUntil }),
  };
}

export const draftOf = (draft: ClosingDraft, requirement: string): EvidenceDraft =>
  (Object.hasOwn(draft.evidence, requirement) ? draft.evidence[requirement] : undefined) ?? NO_EVIDENCE_DRAFT;

/** How a requirement stands on a day, with what the draft says about it; null: as it is stored. */
export function evidenceStateIn(
  assessment: Assessment,
  criterion: string,
  requirement: EvidenceRequirement,
  draft: EvidenceDraft | null,
  asOf: string,
): EvidenceState {
  const former = evidenceEntryOf(answerOf(assessment, criterion), requirement.id);
  return requirementState(requirement, draft === null ? former : entryWith(former, draft), registerOf(assessment), asOf);
}

/** The requirements that are not in hand on a day, with what the draft says. */
export const stillMissing = (
  { action, requirements }: ClosingQuestion,
  assessment: Assessment,
  draft: ClosingDraft,
  asOf: string,
): readonly EvidenceRequirement[] =>
  requirements.filter((requirement) => !isInHand(evidenceStateIn(assessment, action.criterion, requirement, draftOf(draft, requirement.id), asOf)));

/** What a draft still lacks; null: the action can be closed. */
export type ClosingLack = 'level' | 'reason' | 'proof' | 'date';

export function lackOf(question: ClosingQuestion, missing: readonly EvidenceRequirement[], draft: ClosingDraft): ClosingLack | null {
  if (Object.values(draft.evidence).some(({ isHere, isDateBad }) => isHere && isDateBad)) return 'date';
  if (needsReason(question, missing, draft) && draft.reason.trim() === '') return namesEvidence(question) ? 'reason' : 'proof';
  return question.level !== null && draft.level === null ? 'level' : null;
}

export const namesEvidence = ({ requirements, words }: ClosingQuestion): boolean => requirements.length > 0 || words !== '';

export const needsReason = (question: ClosingQuestion, missing: readonly EvidenceRequirement[], draft: ClosingDraft): boolean =>
  question.requirements.length > 0 ? missing.length > 0 : !draft.wordsMet;

/** As long as the plan's field for it may be, and how much of it the reason may take. */
const CLOSES_WITH_MAX = 1000;
export const REASON_MAX = 300;

function closedAction(action: Action, question: ClosingQuestion, isUnproved: boolean, reason: string, today: string): Action {
  const done = withStatus(action, 'done', today);
  if (!isUnproved) return done;
  if (!namesEvidence(question)) return { ...done, closesWith: reason };
  const said = closingTexts.withoutEvidence(reason);
  const room = CLOSES_WITH_MAX - said.length - 1;
  return { ...done, closesWith: `${(action.closesWith ?? '').slice(0, room)} ${said}`.trim() };
}

function answerWith(answer: Answer, question: ClosingQuestion, draft: ClosingDraft): Answer {
  const withEvidence = question.requirements.reduce((current, { id }) => {
    const said = draftOf(draft, id);
    const entry = said.isHere ? entryWith(evidenceEntryOf(current, id), said) : undefined;
    return entry === undefined ? current : (setEvidence(id, entry)(current) ?? current);
  }, answer);
  if (question.level === null || draft.level !== 'raise') return withEvidence;
  return setLevel(question.level.to.value)(withEvidence) ?? withEvidence;
}

/**
 * Closes an action: its evidence, its level where that was said, and its status, all in one transaction. Returns what takes it back;
 * null: it is not there. Call it only with a draft that lacks nothing.
 */
export async function closeAction(workspace: Workspace, id: string, draft: ClosingDraft, today: string): Promise<(() => Promise<void>) | null> {
  const state = workspace.state.peek();
  const question = state.kind === 'open' ? closingQuestion(state.index, state.assessment, id) : null;
  if (state.kind !== 'open' || question === null) return null;
  const isUnproved = needsReason(question, stillMissing(question, state.assessment, draft, today), draft);
  const former = answerOf(state.assessment, question.action.criterion) ?? EMPTY_ANSWER;
  const editAction = (action: Action): Action => closedAction(action, question, isUnproved, draft.reason.trim(), today);
  const editAnswer = (answer: Answer): Answer => answerWith(answer, question, draft);
  const touchesAnswer = editAnswer(former) !== former;
  await write(workspace, question.action, editAction, touchesAnswer ? editAnswer : null);
  const undoAction = undoFields(question.action, editAction(question.action));
  const undoAnswer = undoFields(former, editAnswer(former));
  return () => write(workspace, question.action, undoAction, touchesAnswer ? undoAnswer : null);
}

async function write(
  workspace: Workspace,
  { id, criterion }: Action,
  editAction: (action: Action) => Action,
  editAnswer: ((answer: Answer) => Answer) | null,
): Promise<void> {
  const state = workspace.state.peek();
  if (state.kind !== 'open') return;
  const assessment = state.id;
  const updateAnswer = (answer: Answer | undefined): Answer | null => editAnswer?.(answer ?? EMPTY_ANSWER) ?? answer ?? null;
  await workspace.apply(
    (current) => ({
      ...current,
      actions: (current.actions ?? []).map((action) => (action.id === id ? editAction(action) : action)),
      answers: editAnswer === null ? current.answers : { ...current.answers, [criterion]: editAnswer(answerOf(current, criterion) ?? EMPTY_ANSWER) },
    }),
    [
      ...(editAnswer === null ? [] : [{ kind: 'answer' as const, id: criterion, assessment, update: updateAnswer }]),
      { kind: 'action' as const, id, assessment, update: (action: Action | undefined) => (action === undefined ? null : editAction(action)) },
    ],
  );
}
