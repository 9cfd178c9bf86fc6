import type { Route } from '../../app/route';

/** The list ('' for the starter) or one document; `assessment` is null where no institution's names are filled in. */
export const starterPlace = (assessment: string | null, starter = ''): Route =>
  assessment === null ? { page: 'blankStarters', starter } : { page: 'starters', assessment, starter };
