import type { Fields } from '../revision';

/** What stands beside a claim when the verdict was given on `seen`. */
export interface JudgedVerdict {
  /** undefined: none; a verdict cannot stand on an unanswered criterion. */
  readonly verification: unknown;
  /** The verdict was given on another claim than the one that stands. */
  readonly isOnFormerClaim: boolean;
  /** There is a verdict, and it cannot stand beside this claim. */
  readonly isLeftOut: boolean;
}

/** Whether a claim says something that a verdict can be about (DESIGN section 5). */
export const isAnswered = ({ level, unsure, notApplicable, checkAgain }: Fields): boolean =>
  checkAgain === undefined && ((typeof level === 'number' && unsure !== true) || notApplicable !== undefined);

const isSameClaim = (one: Fields, other: Fields): boolean =>
  (one.level ?? null) === (other.level ?? null) && (one.notApplicable === undefined) === (other.notApplicable === undefined);

const NONE = { verification: undefined, isOnFormerClaim: false, isLeftOut: false } as const;

/** What is known about a verdict and the claim that stands now. */
export interface Judgement {
  readonly verification: unknown;
  /** The claim that the verdict was given on. */
  readonly seen: Fields | undefined;
  readonly claim: Fields;
  /** Where whoever made the claim knew the verdict: what stood beside the claim then; else null. */
  readonly known: { readonly beside: unknown } | null;
}

/**
 * Claim and verdict have different owners: neither ever changes the other.
 *
 * | verdict            | claim now                             | stands                                              |
 * |--------------------|---------------------------------------|-----------------------------------------------------|
 * | none               | any                                   | none                                                |
 * | any                | unanswered                            | none, left out: an open conflict                    |
 * | any                | made by somebody who knew the verdict | what stood beside it then; nothing: left out        |
 * | any                | as the mentor saw it                  | the verdict                                         |
 * | adjusted, rejected | another                               | the verdict, with a remark                          |
 * | confirmed          | another; a level was seen             | "adjusted" to the level that was seen, with a remark: it must not confirm what nobody saw |
 * | confirmed          | another; "tidak berlaku" was seen     | none, left out: an open conflict                    |
 */
export function judgeVerdict({ verification, seen, claim, known }: Judgement): JudgedVerdict {
  if (typeof verification !== 'object' || verification === null) return { ...NONE, verification };
  if (!isAnswered(claim)) return { ...NONE, isLeftOut: true };
  if (known !== null) return { ...NONE, verification: known.beside, isLeftOut: known.beside === undefined };
  if (seen === undefined || isSameClaim(seen, claim)) return { ...NONE, verification };
  if (!('verdict' in verification) || verification.verdict !== 'confirmed') return { ...NONE, verification, isOnFormerClaim: true };
  if (typeof seen.level !== 'number' || seen.notApplicable !== undefined) return { ...NONE, isOnFormerClaim: true, isLeftOut: true };
  return { ...NONE, verification: { ...verification, verdict: 'adjusted', level: seen.level }, isOnFormerClaim: true };
}
