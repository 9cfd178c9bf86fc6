import type { Criterion } from '../standard/standard-pack.generated';

/** Minutes that looking at one kind of evidence takes on a visit; an estimate of ours, in one place. */
export const VISIT_MINUTES = { base: 1, document: 2, observation: 3, interview: 5, photo: 1 } as const;

/** How long one criterion takes on a visit: the talk, and each required requirement by its kind. Whole minutes. */
export const visitMinutesOf = ({ evidence }: Pick<Criterion, 'evidence'>): number =>
  evidence.filter(({ required }) => required).reduce((minutes: number, { kind }) => minutes + VISIT_MINUTES[kind], VISIT_MINUTES.base);
