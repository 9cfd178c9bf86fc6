import type { ReadinessReport } from '../../../domain/report/report-model';
import type { AnswerEvidence, AnswerRow, StandardAnswers } from '../../../domain/report/report-rows';
import { report as texts } from '../../../i18n/messages/id/report';
import { heading, subheading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { row, type TableRow, table } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain, type TextContent } from '../text/lay-out-text';
import { answerParts } from './answer-parts';
import { criterionTags, tagPart } from './criterion-cell';

const words = texts.annex.answers;

/** Every criterion with its answer as it was given, standard by standard. */
export function answersAnnex(sheet: Sheet, { answers }: ReadinessReport): void {
  heading(sheet, words.chapter, 110);
  for (const standard of answers) standardTable(sheet, standard);
}

function standardTable(sheet: Sheet, { code, title, sections }: StandardAnswers): void {
  const rows = sections.flatMap((section): TableRow[] =>
    section.answers.length === 0 ? [] : [{ kind: 'band', text: section.title }, ...section.answers.map(answerRow)],
  );
  if (rows.length === 0) return;
  subheading(sheet, words.standard(code, title), { isBookmarked: true, keepBelow: 90 });
  table(
    sheet,
    [
      { head: words.columns.code, share: 10.5 },
      { head: words.columns.answer, share: 54.5 },
      { head: words.columns.evidence, share: 35 },
    ],
    rows,
  );
}

const answerRow = (answer: AnswerRow): TableRow =>
  row(
    { parts: [{ content: [bold(answer.criterion.code)], style: STYLE.cell }, ...tagPart(criterionTags(answer.criterion))] },
    { parts: answerParts(answer) },
    { parts: evidenceParts(answer) },
  );

/** A criterion that does not apply asks for no evidence. */
function evidenceParts({ state, evidence }: AnswerRow): TextPart[] {
  if (state === 'excludedByCondition' || state === 'excludedNotApplicable') return [];
  return evidence.map((one, place) => ({ content: evidenceContent(one), style: inTone(STYLE.note, 'ink'), gapBefore: place === 0 ? 0 : 1.5 }));
}

function evidenceContent({ title, isRequired, state, validUntil }: AnswerEvidence): TextContent {
  const until = validUntil === null ? '' : words.until(validUntil);
  return [plain(`${title}${isRequired ? '' : words.optional}: `), bold(`${texts.evidence.states[state]}${until}`)];
}
