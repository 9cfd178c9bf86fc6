import type { CriterionLink, PackDiff } from '../standard/pack-diff';
import type { IndexedCriterion } from '../standard/pack-index';
import type { Answer, ArchivedAnswer, Assessment, CheckAgain, PackReference } from './assessment.generated';
import { fitAnswer } from './move-assessment/fit-answer';

/** What becomes of one answer. Where something of a `checkAgain` answer had no place, the whole former answer is in the archive as well. */
export type AnswerFate = 'kept' | 'checkAgain' | 'archived';

export interface AnswerOutcome {
  /** Id of the criterion in the former version. */
  readonly criterion: string;
  /** Id of the criterion that holds the answer now; null: it is in the archive only. */
  readonly to: string | null;
  readonly fate: AnswerFate;
  /** Why it has to be checked again; null: it need not be, or it is in the archive. */
  readonly reason: CheckAgain['reason'] | null;
  /** null: the former version has no such criterion. */
  readonly link: CriterionLink | null;
}

export interface MovePlan {
  readonly diff: PackDiff;
  /** One for each former answer, in the order of the former version. */
  readonly outcomes: readonly AnswerOutcome[];
  /** Criteria that the former version did not ask. */
  readonly added: readonly IndexedCriterion[];
  /** The assessment as it is after the move. */
  readonly assessment: Assessment;
}

export interface MoveOptions {
  /** The pack that is moved to, with its digest where known. */
  readonly pack: PackReference;
  /** Calendar date that is written beside what is archived. */
  readonly on: string;
}

/**
 * Plans the move of an assessment to another version of its pack (DESIGN section 6b); changes nothing itself. `diff` goes from the
 * version that the assessment names. No answer is lost: each is found again, whole, under its criterion or in the archive.
 *
 * | criterion in the new version      | answer                                                                    |
 * |-----------------------------------|---------------------------------------------------------------------------|
 * | the same text                     | kept as it is, under its new id if it has one                             |
 * | a changed text                    | kept, marked "periksa lagi": unanswered until confirmed                   |
 * | several became one                | one is proposed and marked (the one with the same id, else the first that |
 * |                                   | claims something, in pack order); the others are archived                 |
 * | removed                           | archived                                                                  |
 * | added                             | none                                                                      |
 *
 * Follow-up actions go along to the new id. Visits stay as they were signed.
 */
export function planMove(diff: PackDiff, assessment: Assessment, { pack, on }: MoveOptions): MovePlan {
  const moves = movesOf(diff, assessment);
  const archived = [...(assessment.archived ?? []), ...moves.filter(({ isWhole }) => !isWhole).map((move) => archive(move, assessment, on))];
  const { archived: _former, ...others } = assessment;
  return {
    diff,
    outcomes: moves.map(outcomeOf),
    added: diff.added,
    assessment: {
      ...others,
      pack,
      answers: Object.fromEntries(moves.flatMap(({ to, answer }) => (to === null || answer === null ? [] : [[to, answer] as const]))),
      ...(archived.length === 0 && assessment.archived === undefined ? {} : { archived }),
      ...(assessment.actions === undefined ? {} : { actions: assessment.actions.map((action) => ({ ...action, criterion: newIdOf(diff, action.criterion) })) }),
    },
  };
}

/** One former answer on its way. */
interface Move {
  readonly criterion: string;
  readonly former: Answer;
  readonly link: CriterionLink | null;
  readonly to: string | null;
  /** null: it goes to the archive only. */
  readonly answer: Answer | null;
  readonly isWhole: boolean;
}

function movesOf(diff: PackDiff, assessment: Assessment): readonly Move[] {
  const given = givenAnswers(diff, assessment);
  const chosen = new Map<string, Given>();
  const contested = new Set<string>();
  for (const answer of given) {
    const id = answer.link?.to?.criterion.id;
    const rival = id === undefined ? undefined : chosen.get(id);
    if (id === undefined) continue;
    if (rival !== undefined) contested.add(id);
    if (rival === undefined || isBetter(answer, rival)) chosen.set(id, answer);
  }
  return given.map((answer): Move => {
    const to = answer.link?.to ?? null;
    if (answer.link === null || to === null || chosen.get(to.criterion.id) !== answer) return { ...answer, to: null, answer: null, isWhole: false };
    const fitted = fitAnswer(answer.former, to, answer.link, { old: diff.old, next: diff.next, hasRivals: contested.has(to.criterion.id) });
    return { ...answer, to: to.criterion.id, answer: fitted.answer, isWhole: fitted.isWhole };
  });
}

type Given = Pick<Move, 'criterion' | 'former' | 'link'>;

/** The answers in the order of the former version; those to criteria that it does not have come last. */
function givenAnswers({ links, linkByCriterion }: PackDiff, { answers }: Assessment): readonly Given[] {
  const known = links.flatMap((link): readonly Given[] => {
    const criterion = link.from.criterion.id;
    const former = Object.hasOwn(answers, criterion) ? answers[criterion] : undefined;
    return former === undefined ? [] : [{ criterion, former, link }];
  });
  const unknown = Object.entries(answers).filter(([criterion]) => !linkByCriterion.has(criterion));
  return [...known, ...unknown.map(([criterion, former]) => ({ criterion, former, link: null }))];
}

/** Which of two answers is proposed where both lead to one criterion: a claim before none, then the one whose id stays; else the earlier. */
function isBetter(answer: Given, rival: Given): boolean {
  if (hasClaim(answer) !== hasClaim(rival)) return hasClaim(answer);
  return keepsId(answer) && !keepsId(rival);
}

const hasClaim = ({ former }: Given): boolean => former.level !== null || former.notApplicable !== undefined;
const keepsId = ({ criterion, link }: Given): boolean => link?.to?.criterion.id === criterion;

const newIdOf = ({ linkByCriterion }: PackDiff, criterion: string): string => linkByCriterion.get(criterion)?.to?.criterion.id ?? criterion;

function archive({ criterion, former, link }: Move, { pack }: Assessment, on: string): ArchivedAnswer {
  const level = link?.from.levels.find(({ value }) => value === former.level);
  return {
    pack: { id: pack.id, version: pack.version },
    criterion,
    question: link?.from.criterion.question ?? criterion,
    ...(level === undefined ? {} : { levelLabel: level.label }),
    answer: former,
    on,
  };
}

function outcomeOf({ criterion, to, answer, link }: Move): AnswerOutcome {
  if (answer === null) return { criterion, to: null, fate: 'archived', reason: null, link };
  const reason = answer.checkAgain?.reason ?? null;
  return { criterion, to, fate: reason === null ? 'kept' : 'checkAgain', reason, link };
}
