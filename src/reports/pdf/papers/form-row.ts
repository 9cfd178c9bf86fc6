import type { FormCriterion } from '../../../domain/report/blank-form';
import { conditionWords, papers } from '../../../i18n/messages/id/papers';
import { row, type TableRow } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { criterionTags, tagPart } from '../sections/criterion-cell';
import { bold, plain } from '../text/lay-out-text';

const texts = papers.blankForm;
const NOTE = inTone(STYLE.note, 'ink');
/** Lines for a hand need more room than lines of print. */
const WRITTEN = { ...NOTE, leading: 16.5 };

/** One criterion to fill in: its levels with a box each, and room for evidence, note and reason. */
export const formRow = (asked: FormCriterion): TableRow =>
  row(
    { parts: [{ content: [bold(asked.criterion.code)], style: STYLE.cell }, ...tagPart(criterionTags(asked.criterion))] },
    { parts: questionParts(asked) },
    { parts: answerParts(asked) },
  );

function questionParts({ criterion, levels, measured, condition }: FormCriterion): TextPart[] {
  return [
    { content: [bold(criterion.question)], style: STYLE.cell },
    ...(condition === null ? [] : [{ content: texts.condition(conditionWords(condition)), style: NOTE, gapBefore: 1 }]),
    ...measured.map(
      ({ label, unit }): TextPart => ({
        content: unit === '' ? texts.measured(label) : `${label} ${texts.measuredUnit(unit)}:`,
        style: WRITTEN,
        isRuled: true,
      }),
    ),
    ...levels.map(
      ({ value, label, description }, place): TextPart => ({
        content: [bold(texts.level(value, label)), plain(description ?? '')],
        style: NOTE,
        box: 'open',
        gapBefore: place === 0 ? 3 : 2,
      }),
    ),
    { content: texts.unsure, style: NOTE, box: 'open', gapBefore: 2 },
    { content: '', style: { ...NOTE, leading: 2 } },
  ];
}

function answerParts({ evidence }: FormCriterion): TextPart[] {
  return [
    ...(evidence.length === 0 ? [] : [{ content: texts.evidence, style: inTone(STYLE.note, 'soft') }]),
    ...evidence.map(
      ({ title, isRequired }): TextPart => ({ content: isRequired ? title : `${title}${texts.optional}`, style: NOTE, box: 'open', gapBefore: 1.5 }),
    ),
    { content: texts.place, style: WRITTEN, isRuled: true, gapBefore: 1 },
    { content: texts.note, style: WRITTEN, isRuled: true },
    { content: '', style: WRITTEN, isRuled: true },
    { content: texts.notApplicable, style: WRITTEN, box: 'open', isRuled: true },
    { content: '', style: { ...NOTE, leading: 3 } },
  ];
}
