import type { CriterionLink } from '../../standard/pack-diff';
import type { IndexedCriterion, PackIndex } from '../../standard/pack-index';
import { levelOnScale } from '../answer';
import type { Answer, CheckAgain } from '../assessment.generated';

/** A former answer as the new version of its criterion can hold it. */
export interface FittedAnswer {
  readonly answer: Answer;
  /** False: something of the former answer has no place here and must be kept elsewhere. */
  readonly isWhole: boolean;
}

export interface FitContext {
  readonly old: PackIndex;
  readonly next: PackIndex;
  /** Another former answer leads to the same criterion. */
  readonly hasRivals: boolean;
}

/**
 * Fits an answer to the new form of its criterion. The first row that holds gives the mark; no level is ever guessed.
 *
 * | the new form                                              | mark     | what has no place                        |
 * |-----------------------------------------------------------|----------|------------------------------------------|
 * | the claimed level is not on its scale                     | `level`  | the level, verdict                       |
 * | other former criteria with answers became part of it      | `merged` | verdict                                  |
 * | evidence or numbers of the answer are not asked for       | `parts`  | these, verdict                           |
 * | another question, scale or evidence                       | `text`   | verdict                                  |
 * | the same in all of these                                  | as it was| nothing                                  |
 *
 * A verdict was given on the former text: it must not confirm the new one unseen.
 */
export function fitAnswer(former: Answer, to: IndexedCriterion, link: CriterionLink, context: FitContext): FittedAnswer {
  const hasLevel = former.level === null || levelOnScale(to, former.level) !== null;
  const { answer, isWhole: hasParts } = withoutUnasked(former, to, context.next);
  const reason = reasonOf({ hasLevel, hasParts, hasRivals: context.hasRivals, isChanged: link.texts.length > 0 });
  if (reason === null) return { answer: former, isWhole: true };
  const { verification, ...unverified } = answer;
  const checkAgain = former.checkAgain === undefined ? markOf(reason, to, link, context) : { ...former.checkAgain, reason };
  return {
    answer: { ...unverified, level: hasLevel ? former.level : null, checkAgain },
    isWhole: hasLevel && hasParts && verification === undefined,
  };
}

interface Findings {
  readonly hasLevel: boolean;
  readonly hasParts: boolean;
  readonly hasRivals: boolean;
  readonly isChanged: boolean;
}

function reasonOf({ hasLevel, hasParts, hasRivals, isChanged }: Findings): CheckAgain['reason'] | null {
  if (!hasLevel) return 'level';
  if (hasRivals) return 'merged';
  if (!hasParts) return 'parts';
  return isChanged ? 'text' : null;
}

/** Which text the answer was given to; ids only where they differ. */
const markOf = (reason: CheckAgain['reason'], to: IndexedCriterion, { from }: CriterionLink, { old, next }: FitContext): CheckAgain => ({
  ...(old.pack.id === next.pack.id ? {} : { fromPack: old.pack.id }),
  fromVersion: old.pack.version,
  ...(from.criterion.id === to.criterion.id ? {} : { fromCriterion: from.criterion.id }),
  reason,
});

/** Leaves out evidence entries and measured numbers that the new version does not know. */
function withoutUnasked(former: Answer, { criterion }: IndexedCriterion, { pack }: PackIndex): FittedAnswer {
  const evidence = pick(former.evidence, new Set(criterion.evidence.map(({ id }) => id)));
  const measured = pick(former.measured, new Set(pack.profileFields.map(({ id }) => id)));
  const { evidence: _evidence, measured: _measured, ...others } = former;
  return {
    answer: {
      ...others,
      ...(measured.part === undefined ? {} : { measured: measured.part }),
      ...(evidence.part === undefined ? {} : { evidence: evidence.part }),
    },
    isWhole: evidence.isWhole && measured.isWhole,
  };
}

function pick<T>(record: Readonly<Record<string, T>> | undefined, known: ReadonlySet<string>): { part: Record<string, T> | undefined; isWhole: boolean } {
  if (record === undefined) return { part: undefined, isWhole: true };
  const entries = Object.entries(record);
  const kept = entries.filter(([id]) => known.has(id));
  return { part: Object.fromEntries(kept), isWhole: kept.length === entries.length };
}
