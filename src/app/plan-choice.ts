import type { PlanChoice } from '../domain/assessment/assessment.generated';
import type { PathOptions, PathTarget } from '../domain/gap/path-result';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { Ground } from './ground';

/** Our own working aim, said to be ours on screen: no official threshold is known to us. */
export const WORKING_AIM = 75;

/** Where one begins who has not chosen a target yet. */
export const FIRST_PLAN: PlanChoice = { target: { everyStandard: WORKING_AIM }, layer: 'claimed' };

export type TargetKind = 'everyStandard' | 'total' | 'grade';

export const kindOfTarget = (target: PlanChoice['target']): TargetKind => ('grade' in target ? 'grade' : 'total' in target ? 'total' : 'everyStandard');

/** The target as it stands in the head of the assessment, so that it survives a reload and travels in the file. */
export interface PlanService {
  /** null takes the target away. */
  readonly set: (plan: PlanChoice | null) => Promise<void>;
}

export function createPlanService({ workspace }: Pick<Ground, 'workspace'>): PlanService {
  const set = async (plan: PlanChoice | null): Promise<void> => {
    const state = workspace.state.peek();
    if (state.kind !== 'open') return;
    const edit = <T extends { plan?: PlanChoice }>({ plan: _former, ...head }: T): Omit<T, 'plan'> & { plan?: PlanChoice } =>
      plan === null ? head : { ...head, plan };
    await workspace.apply(edit, [{ kind: 'assessment', id: state.id, update: (head) => (head === undefined ? null : edit(head)) }]);
  };
  return { set };
}

/** A criterion that stays as it is; what was asked of it before is taken back. */
export function withForbidden(plan: PlanChoice, criterion: string): PlanChoice {
  const freed = withFree(plan, criterion);
  return { ...freed, forbid: [...(freed.forbid ?? []), criterion] };
}

/** A criterion that is to come to a level, in the path whatever it takes. */
export function withForced(plan: PlanChoice, criterion: string, level: number): PlanChoice {
  const freed = withFree(plan, criterion);
  return { ...freed, force: { ...freed.force, [criterion]: level } };
}

/** A criterion that the path may use again as it likes. Empty lists are left out. */
export function withFree({ forbid = [], force = {}, ...plan }: PlanChoice, criterion: string): PlanChoice {
  const { [criterion]: _level, ...forced } = force;
  const forbidden = forbid.filter((id) => id !== criterion);
  return { ...plan, ...(forbidden.length === 0 ? {} : { forbid: forbidden }), ...(Object.keys(forced).length === 0 ? {} : { force: forced }) };
}

/** What `findPath` gets. A grade of a policy that is not the chosen one goes without a policy: the problem says so. */
export function pathOptionsOf({ target, layer, forbid, force }: PlanChoice, asOf: string, policy: GradingPolicy | null): PathOptions {
  const own = 'grade' in target && policy !== null && policy.id === target.policy ? policy : undefined;
  return { target: pathTargetOf(target), layer, asOf, policy: own, forbid, force };
}

const pathTargetOf = (target: PlanChoice['target']): PathTarget => ('grade' in target ? { grade: target.grade } : target);
