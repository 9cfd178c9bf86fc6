import type { CriterionHead, LevelText } from '../../../domain/report/report-rows';
import { report as texts } from '../../../i18n/messages/id/report';
import type { Cell } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';

const words = texts.annex.answers;

/** Words that must stand wherever the criterion stands: good practice is no duty, critical is no grade. */
export function criterionTags({ confidence, isCritical }: CriterionHead, more: readonly string[] = []): string[] {
  return [...(isCritical ? [words.critical] : []), ...(confidence === 'likely' ? [words.likely] : []), ...more];
}

/** Code, question, and under it what kind of criterion it is. */
export const criterionParts = (criterion: CriterionHead, tags: readonly string[] = []): TextPart[] => [
  { content: [bold(`${criterion.code} `), plain(criterion.question)], style: STYLE.cell },
  ...tagPart(criterionTags(criterion, tags)),
];

export const criterionCell = (criterion: CriterionHead): Cell => ({ parts: criterionParts(criterion) });

export const tagPart = (tags: readonly string[]): TextPart[] =>
  tags.length === 0 ? [] : [{ content: tags.join(' · '), style: inTone(STYLE.head, 'soft'), gapBefore: 1 }];

/** A level as a label with its descriptor below, or what stands in its place. */
export function levelParts(level: LevelText | null, missing: string): TextPart[] {
  if (level === null) return [{ content: missing, style: inTone(STYLE.cell, 'soft') }];
  return [{ content: level.label, style: STYLE.cell }];
}
