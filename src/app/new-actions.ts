import { answerOf, evidenceEntryOf } from '../domain/assessment/answer';
import type { Action, Assessment } from '../domain/assessment/assessment.generated';
import { type EvidenceRegister, isInHand, registerOf, requirementState } from '../domain/assessment/evidence-state';
import { criterionCode } from '../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../domain/standard/pack-index';
import { gapsTexts } from '../i18n/pages/gaps';
import type { Workspace } from './workspace';

/** What an action is wanted for. */
export interface ActionWish {
  readonly criterion: string;
  /** The level it aims at; the highest of its scale unless given. */
  readonly toLevel?: number | undefined;
  /** The evidence that closes it, by requirement id; unless given, the required evidence that is not in hand today. */
  readonly requirements?: readonly string[] | undefined;
  /** What is to be done, where it is known better than by the remedy of the criterion. */
  readonly what?: string | undefined;
  /** The visit at which it was agreed. */
  readonly visit?: string | undefined;
}

export interface ActionGround {
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly today: string;
  readonly newId: () => string;
}

/** As long as the plan's field for it may be. */
const CLOSES_WITH_MAX = 1000;

/**
 * The action (RTL) that a wish begins with: what (the remedy, else "Naikkan butir … ke tingkat …"), who (the person in charge of the
 * answer, or ''), no date, the level, the evidence that closes it. Nothing is stored. A wish for a criterion that the pack does not
 * have keeps what it says. Every place that makes actions makes them here.
 */
export function planAction(wish: ActionWish, { index, assessment, today, newId }: ActionGround): Action {
  const { criterion, what, visit } = wish;
  const indexed = index.criterionById.get(criterion);
  const toLevel = wish.toLevel ?? indexed?.highest;
  const requirements = wish.requirements ?? (indexed === undefined ? [] : unmetRequirements(indexed, assessment, today));
  const closesWith = requirements.map((id) => indexed?.criterion.evidence.find((requirement) => requirement.id === id)?.title ?? id).join('; ');
  return {
    id: newId(),
    criterion,
    what: what ?? defaultWhat(index, criterion, toLevel),
    who: answerOf(assessment, criterion)?.owner?.trim() ?? '',
    status: 'open',
    madeOn: today,
    ...(toLevel === undefined ? {} : { toLevel }),
    ...(requirements.length === 0 ? {} : { requirements: [...requirements] }),
    ...(closesWith === '' || closesWith.length > CLOSES_WITH_MAX ? {} : { closesWith }),
    ...(visit === undefined ? {} : { visit }),
  };
}

function defaultWhat(index: PackIndex, criterion: string, toLevel: number | undefined): string {
  const indexed = index.criterionById.get(criterion);
  const remedy = indexed?.criterion.remedy?.trim() ?? '';
  if (remedy !== '') return remedy;
  const label = indexed?.levels.find(({ value }) => value === toLevel)?.label ?? String(toLevel ?? '');
  return gapsTexts.defaultWhat(criterionCode(index, criterion), label);
}

/** The required evidence of a criterion that is not in hand on a day, by requirement id, in pack order. `register`: made once by who asks often. */
export function unmetRequirements(
  { criterion }: IndexedCriterion,
  assessment: Assessment,
  asOf: string,
  register: EvidenceRegister = registerOf(assessment),
): readonly string[] {
  const answer = answerOf(assessment, criterion.id);
  return criterion.evidence
    .filter((requirement) => requirement.required && !isInHand(requirementState(requirement, evidenceEntryOf(answer, requirement.id), register, asOf)))
    .map(({ id }) => id);
}

/** The newest action of a criterion that is still to be done (open or doing); undefined: none. */
export const pendingActionOf = ({ actions }: Pick<Assessment, 'actions'>, criterion: string): Action | undefined =>
  actions?.filter((action) => action.criterion === criterion && (action.status === 'open' || action.status === 'doing')).at(-1);

/** What a wish comes to. There is never a second action for a criterion while one is pending: that one is brought up to date. */
export type ActionOffer =
  | { readonly kind: 'new'; readonly action: Action }
  | { readonly kind: 'update'; readonly action: Action; readonly former: Action }
  | { readonly kind: 'same'; readonly action: Action };

export function offerAction(wish: ActionWish, ground: ActionGround): ActionOffer {
  const planned = planAction(wish, ground);
  const former = pendingActionOf(ground.assessment, wish.criterion);
  if (former === undefined) return { kind: 'new', action: planned };
  const action = withAim(former, planned);
  return sameAim(former, action) ? { kind: 'same', action: former } : { kind: 'update', action, former };
}

/** Takes over only what is aimed at. What people wrote (what, who, date, cost) stays theirs. */
function withAim(former: Action, { toLevel, requirements, closesWith, visit }: Action): Action {
  const { toLevel: _level, requirements: _requirements, ...kept } = former;
  const ownWords = former.closesWith?.trim() ?? '';
  return {
    ...kept,
    ...(toLevel === undefined ? {} : { toLevel }),
    ...(requirements === undefined ? {} : { requirements }),
    ...(ownWords !== '' || closesWith === undefined ? {} : { closesWith }),
    ...(former.visit !== undefined || visit === undefined ? {} : { visit }),
  };
}

const sameAim = (one: Action, other: Action): boolean =>
  one.toLevel === other.toLevel && (one.requirements ?? []).join(' ') === (other.requirements ?? []).join(' ') && one.visit === other.visit;

/** How offers went in; `undo` takes out what was made and puts back what was brought up to date. */
export interface TakenActionOffers {
  readonly made: readonly Action[];
  readonly updated: readonly Action[];
  readonly undo: () => Promise<void>;
}

/** Writes what offers come to, all in one transaction. Rejects with a StorageError; then nothing was written. */
export async function takeActionOffers(workspace: Workspace, offers: readonly ActionOffer[]): Promise<TakenActionOffers> {
  const made = offers.flatMap((offer) => (offer.kind === 'new' ? [offer.action] : []));
  const updates = offers.flatMap((offer) => (offer.kind === 'update' ? [offer] : []));
  await writeActions(workspace, [
    ...made.map((action) => ({ id: action.id, next: () => action })),
    ...updates.map(({ action }) => ({ id: action.id, next: (current: Action | undefined) => (current === undefined ? null : withAim(current, action)) })),
  ]);
  const undo = (): Promise<void> =>
    writeActions(workspace, [
      ...made.map(({ id }) => ({ id, next: () => null })),
      ...updates.map(({ former }) => ({ id: former.id, next: (current: Action | undefined) => (current === undefined ? null : former) })),
    ]);
  return { made, updated: updates.map(({ action }) => action), undo };
}

/** What one action becomes, from what is stored at that moment; null: none. */
interface ActionWrite {
  readonly id: string;
  readonly next: (current: Action | undefined) => Action | null;
}

async function writeActions(workspace: Workspace, writes: readonly ActionWrite[]): Promise<void> {
  const state = workspace.state.peek();
  if (state.kind !== 'open' || writes.length === 0) return;
  await workspace.apply(
    (assessment) => ({ ...assessment, actions: writes.reduce(withWrite, assessment.actions ?? []) }),
    writes.map(({ id, next }) => ({ kind: 'action' as const, id, assessment: state.id, update: next })),
  );
}

function withWrite(actions: readonly Action[], { id, next }: ActionWrite): Action[] {
  const current = actions.find((action) => action.id === id);
  const action = next(current);
  if (current === undefined) return action === null ? [...actions] : [...actions, action];
  return actions.flatMap((other) => (other.id !== id ? [other] : action === null ? [] : [action]));
}
