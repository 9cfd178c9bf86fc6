import { criteriaOf } from './pack-index';
import type { CriterionTexts, PackOverlay } from './pack-overlay.generated';
import type { Criterion, Level, Scale, StandardPack } from './standard-pack.generated';

/** What an overlay holds for an id. Own keys only: a criterion named `constructor` has texts only when somebody wrote them. */
export const textOf = <T>(texts: Readonly<Record<string, T>> | undefined, id: string | number): T | undefined =>
  texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : undefined;

/**
 * The pack with the texts of an overlay where there are any, Indonesian elsewhere; for reading only. Ids, weights, rules, level
 * values and the order stay. An overlay of another pack or version changes nothing, and neither do ids that the pack has not.
 */
export function applyOverlay(pack: StandardPack, { pack: of, texts }: PackOverlay): StandardPack {
  if (of.id !== pack.id || of.version !== pack.version) return pack;
  const scales = scalesInUse(pack);
  const withTexts = (criterion: Criterion): Criterion => {
    const own = textOf(texts.criteria, criterion.id);
    return own === undefined ? criterion : { ...translated(criterion, own), scale: scales.withLevels(criterion, own.levels) };
  };
  const standards = pack.standards.map((standard) => ({
    ...standard,
    title: textOf(texts.standards, standard.id) ?? standard.title,
    sections: standard.sections.map((section) => ({
      ...section,
      title: textOf(texts.sections, section.id) ?? section.title,
      criteria: section.criteria.map(withTexts),
    })),
  }));
  const { title = pack.title, summary = pack.summary, statusNote = pack.statusNote } = texts;
  return { ...pack, title, summary, statusNote, scales: scales.all(), standards };
}

function translated(criterion: Criterion, { question, guidance, remedy, evidence }: CriterionTexts): Criterion {
  return {
    ...criterion,
    question: question ?? criterion.question,
    ...(criterion.guidance === undefined ? {} : { guidance: guidance ?? criterion.guidance }),
    ...(criterion.remedy === undefined ? {} : { remedy: remedy ?? criterion.remedy }),
    evidence: criterion.evidence.map((requirement) => ({ ...requirement, title: textOf(evidence, requirement.id) ?? requirement.title })),
  };
}

/** The scales of a pack while texts are laid over them. One that several criteria share is parted for the criterion that has texts of its own. */
function scalesInUse(pack: StandardPack) {
  const scales = new Map(Object.entries(pack.scales));
  const users = new Map<string, number>();
  for (const { criterion } of criteriaOf(pack)) users.set(criterion.scale, (users.get(criterion.scale) ?? 0) + 1);
  const withLevels = ({ id, scale }: Criterion, levels: CriterionTexts['levels']): string => {
    const former = Object.hasOwn(pack.scales, scale) ? pack.scales[scale] : undefined;
    if (levels === undefined || former === undefined) return scale;
    // No id of a pack holds a blank, so a parted scale can meet no other.
    const key = users.get(scale) === 1 ? scale : `${scale} ${id}`;
    scales.set(key, { levels: former.levels.map((level) => translatedLevel(level, levels)) });
    return key;
  };
  return { withLevels, all: (): Record<string, Scale> => Object.fromEntries(scales) };
}

function translatedLevel(level: Level, levels: NonNullable<CriterionTexts['levels']>): Level {
  const own = textOf(levels, level.value);
  if (own === undefined) return level;
  return {
    ...level,
    label: own.label ?? level.label,
    ...(level.description === undefined ? {} : { description: own.description ?? level.description }),
  };
}
