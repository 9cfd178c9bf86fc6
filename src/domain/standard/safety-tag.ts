import type { StandardPack } from './standard-pack.generated';

/** Tag of criteria that concern the safety of children: an answer at the lowest level brings up the reporting channels. */
export const SAFETY_TAG = 'perlindungan-anak';

/** Whether some criterion of the pack concerns the safety of children. */
export const concernsSafety = (pack: StandardPack): boolean =>
  pack.standards.some(({ sections }) => sections.some(({ criteria }) => criteria.some(({ tags }) => tags?.includes(SAFETY_TAG) === true)));
