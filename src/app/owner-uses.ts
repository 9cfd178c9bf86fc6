import type { Assessment, Institution } from '../domain/assessment/assessment.generated';
import { cleanName, isSameName } from '../domain/follow-up/owner-names';
import type { Change } from '../storage/commit';

/** A name and where it is used, in all rounds of an institution. */
export interface OwnerUse {
  readonly name: string;
  /** It stands in the list of the institution. */
  readonly isListed: boolean;
  readonly answers: number;
  readonly actions: number;
  /** Actions among them that are still to be done. */
  readonly pending: number;
}

const byName = (a: string, b: string): number => a.localeCompare(b, 'id');

/** Every name that is listed or used, in alphabetical order. */
export function ownerUses({ owners }: Institution, assessments: readonly Assessment[]): readonly OwnerUse[] {
  const listed = new Set((owners ?? []).map(cleanName));
  const inAnswers = assessments.flatMap(({ answers }) => Object.values(answers).map(({ owner }) => cleanName(owner ?? '')));
  const actions = assessments.flatMap((assessment) => assessment.actions ?? []);
  const names = new Set([...listed, ...inAnswers, ...actions.map(({ who }) => cleanName(who))]);
  return [...names]
    .filter((name) => name !== '')
    .sort(byName)
    .map((name) => {
      const own = actions.filter(({ who }) => isSameName(who, name));
      return {
        name,
        isListed: listed.has(name),
        answers: inAnswers.filter((used) => used === name).length,
        actions: own.length,
        pending: own.filter(({ status }) => status === 'open' || status === 'doing').length,
      };
    });
}

/** The names that a field for a person in charge offers: the list of the institution, then what is used in this assessment. */
export function namesToOffer({ institution, answers, actions }: Pick<Assessment, 'institution' | 'answers' | 'actions'>): readonly string[] {
  const used = [...Object.values(answers).map(({ owner }) => owner ?? ''), ...(actions ?? []).map(({ who }) => who)].map(cleanName);
  const names = [...new Set([...(institution.owners ?? []).map(cleanName), ...used.sort(byName)])];
  return names.filter((name) => name !== '');
}

/** One name in place of another: wherever it is used in the answers and actions of these assessments. */
export function renameChanges(assessments: readonly Assessment[], from: string, to: string): readonly Change[] {
  return assessments.flatMap(({ id: assessment, answers, actions }): Change[] => [
    ...Object.entries(answers)
      .filter(([, { owner }]) => owner !== undefined && isSameName(owner, from))
      .map(
        ([id]): Change => ({
          kind: 'answer',
          id,
          assessment,
          update: (answer) => (answer === undefined ? null : answer.owner !== undefined && isSameName(answer.owner, from) ? { ...answer, owner: to } : answer),
        }),
      ),
    ...(actions ?? [])
      .filter(({ who }) => isSameName(who, from))
      .map(
        ({ id }): Change => ({
          kind: 'action',
          id,
          assessment,
          update: (action) => (action === undefined ? null : isSameName(action.who, from) ? { ...action, who: to } : action),
        }),
      ),
  ]);
}

/** Puts back what `renameChanges` changed, each as it was written, where the new name still stands. */
export function renameBackChanges(assessments: readonly Assessment[], from: string, to: string): readonly Change[] {
  return assessments.flatMap(({ id: assessment, answers, actions }): Change[] => [
    ...Object.entries(answers).flatMap(([id, { owner }]): Change[] =>
      owner === undefined || !isSameName(owner, from)
        ? []
        : [{ kind: 'answer', id, assessment, update: (answer) => (answer === undefined ? null : answer.owner === to ? { ...answer, owner } : answer) }],
    ),
    ...(actions ?? []).flatMap(({ id, who }): Change[] =>
      isSameName(who, from)
        ? [{ kind: 'action', id, assessment, update: (action) => (action === undefined ? null : action.who === to ? { ...action, who } : action) }]
        : [],
    ),
  ]);
}

/** The list of names with a change; no name twice, nothing blank, and no key where none is left. */
export function withOwners(institution: Institution, edit: (names: readonly string[]) => readonly string[]): Institution {
  const { owners, ...others } = institution;
  const names = [...new Set(edit((owners ?? []).map(cleanName)).map(cleanName))].filter((name) => name !== '');
  return names.length === 0 ? others : { ...others, owners: names };
}
