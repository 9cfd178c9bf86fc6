import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, Assessment } from '../domain/assessment/assessment.generated';
import type { StoredFile } from '../domain/bundle/institution-snapshot';
import type { PackIndex } from '../domain/standard/pack-index';
import { readAssessment, watchAssessment } from '../storage/assessments';
import type { Change } from '../storage/commit';
import type { Database } from '../storage/open-database';
import type { PackLibrary } from './pack-library';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';

/** The assessment that is open on screen, as data. */
export type OpenState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'missing'; readonly id: string }
  | { readonly kind: 'packMissing'; readonly id: string; readonly assessment: Assessment }
  | { readonly kind: 'open'; readonly id: string; readonly assessment: Assessment; readonly index: PackIndex };

export interface Workspace {
  readonly state: ReadonlySignal<OpenState>;
  /** Opens an assessment and follows changes made in other tabs; opening the open one does nothing. */
  readonly open: (id: string) => Promise<void>;
  readonly close: () => void;
  /** Shows the edited answer at once and saves it. `edit` gets the newest answer, also when another tab changed it meanwhile. */
  readonly editAnswer: (criterion: string, edit: AnswerEdit) => Promise<void>;
  /** Shows the edited assessment at once and saves the given changes. */
  readonly apply: (next: (assessment: Assessment) => Assessment, changes: readonly Change[], files?: readonly StoredFile[]) => Promise<void>;
}

/** null: the answer is withdrawn whole. */
export type AnswerEdit = (answer: Answer) => Answer | null;

export const EMPTY_ANSWER: Answer = { level: null };

export function createWorkspace(db: Database, packs: PackLibrary, saving: SaveQueue, commitChanges: CommitChanges): Workspace {
  const state = signal<OpenState>({ kind: 'none' });
  let stopWatching: () => void = () => {};
  let pendingWrites = 0;

  const show = async (id: string, assessment: Assessment | null): Promise<void> => {
    if (!isCurrent(id)) return;
    if (assessment === null) {
      state.value = { kind: 'missing', id };
      return;
    }
    const index = await packs.load(assessment.pack.id, assessment.pack.version);
    if (!isCurrent(id) || pendingWrites > 0) return;
    state.value = index === null ? { kind: 'packMissing', id, assessment } : { kind: 'open', id, assessment, index };
  };
  const isCurrent = (id: string): boolean => {
    const now = state.peek();
    return now.kind !== 'none' && now.id === id;
  };
  const open = async (id: string): Promise<void> => {
    if (isCurrent(id) && state.peek().kind === 'open') return;
    stopWatching();
    state.value = { kind: 'loading', id };
    await show(id, await readAssessment(db, id));
    stopWatching = watchAssessment(db, id, (assessment) => {
      if (pendingWrites === 0) void show(id, assessment);
    });
  };
  const close = (): void => {
    stopWatching();
    stopWatching = () => {};
    state.value = { kind: 'none' };
  };
  const apply = async (next: (assessment: Assessment) => Assessment, changes: readonly Change[], files: readonly StoredFile[] = []): Promise<void> => {
    const now = state.peek();
    if (now.kind !== 'open') return;
    const institution = now.assessment.institution.id;
    state.value = { ...now, assessment: next(now.assessment) };
    pendingWrites += 1;
    try {
      await saving.enqueue(() => commitChanges(institution, changes, files));
    } finally {
      pendingWrites -= 1;
    }
  };
  const editAnswer = (criterion: string, edit: AnswerEdit): Promise<void> => {
    const now = state.peek();
    if (now.kind !== 'open') return Promise.resolve();
    const update = (answer: Answer | undefined): Answer | null => edit(answer ?? EMPTY_ANSWER);
    return apply(
      (assessment) => withAnswer(assessment, criterion, update(answerOf(assessment, criterion))),
      [{ kind: 'answer', id: criterion, assessment: now.id, update }],
    );
  };
  return { state, open, close, editAnswer, apply };
}

/** The answer to one criterion; undefined: none yet. Safe for ids such as "constructor". */
export const answerOf = (assessment: Assessment, criterion: string): Answer | undefined =>
  Object.hasOwn(assessment.answers, criterion) ? assessment.answers[criterion] : undefined;

function withAnswer(assessment: Assessment, criterion: string, answer: Answer | null): Assessment {
  const { [criterion]: _former, ...others } = assessment.answers;
  return { ...assessment, answers: answer === null ? others : { ...assessment.answers, [criterion]: answer } };
}
