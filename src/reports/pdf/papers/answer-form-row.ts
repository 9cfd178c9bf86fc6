import type { FormAnswer } from '../../../domain/report/answers-paper';
import type { AnswerEvidence, LevelText } from '../../../domain/report/report-rows';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import { row, type TableRow } from '../layout/table';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { measuredParts } from '../sections/answer-parts';
import { criterionTags, tagPart } from '../sections/criterion-cell';
import { bold, plain, type TextContent } from '../text/lay-out-text';

const texts = papers.answers;
const words = report.annex.answers;
const NOTE = inTone(STYLE.note, 'ink');

const isExcluded = ({ state }: FormAnswer): boolean => state === 'excludedByCondition' || state === 'excludedNotApplicable';

/** One criterion as it was filled in: the boxes of its levels with the chosen one ticked and spelt out, evidence and note beside it. */
export const answerFormRow = (answer: FormAnswer): TableRow =>
  row(
    { parts: [{ content: [bold(answer.criterion.code)], style: STYLE.cell }, ...tagPart(criterionTags(answer.criterion))] },
    { parts: [{ content: answer.criterion.question, style: STYLE.cell }, ...levelParts(answer), ...stateParts(answer)] },
    { parts: sideParts(answer) },
  );

function levelParts(answer: FormAnswer): TextPart[] {
  if (isExcluded(answer)) return [];
  const chosen = answer.state === 'answered' ? answer.level : null;
  return answer.levels.map((level, place) => ({
    content: levelContent(level, level.value === chosen?.value),
    style: NOTE,
    box: level.value === chosen?.value ? 'ticked' : 'open',
    gapBefore: place === 0 ? 2 : 0.8,
  }));
}

function levelContent({ value, label, description }: LevelText, isChosen: boolean): TextContent {
  const name = texts.level(value, label);
  return isChosen ? [bold(`${name}. `), plain(description ?? '')] : name;
}

function stateParts({ state, reason }: FormAnswer): TextPart[] {
  const said = (content: TextContent, box?: 'ticked'): TextPart[] => [{ content, style: NOTE, gapBefore: 2, ...(box === undefined ? {} : { box }) }];
  switch (state) {
    case 'answered':
      return [];
    case 'unanswered':
      return said([bold(texts.unanswered)]);
    case 'unsure':
      return said([bold(texts.unsure)], 'ticked');
    case 'checkAgain':
      return said([bold(texts.checkAgain)]);
    case 'excludedByCondition':
      return said(texts.excludedByCondition);
    case 'excludedNotApplicable':
      return said([bold(texts.notApplicable(reason ?? ''))], 'ticked');
  }
}

function sideParts(answer: FormAnswer): TextPart[] {
  const { note, owner, enteredBy, measured, evidence } = answer;
  const said = (content: TextContent): TextPart => ({ content, style: NOTE, gapBefore: 1.5 });
  return [
    ...(isExcluded(answer) ? [] : evidence.map((one) => said(evidenceContent(one)))),
    ...measuredParts(measured),
    ...(note === null ? [] : [said([bold(words.note), plain(note)])]),
    ...(owner === null ? [] : [said(words.owner(owner))]),
    ...(enteredBy === null ? [] : [said(words.enteredBy(enteredBy))]),
  ];
}

function evidenceContent({ title, isRequired, state, validUntil }: AnswerEvidence): TextContent {
  const until = validUntil === null ? '' : words.until(validUntil);
  return [plain(`${title}${isRequired ? '' : words.optional}: `), bold(`${report.evidence.states[state]}${until}`)];
}
