import type { AnswerRow, MeasuredFacts, VerificationText } from '../../../domain/report/report-rows';
import { printNumber } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { inTone, type TextPart } from '../layout/text-block';
import { STYLE } from '../look';
import { bold, plain, type TextContent } from '../text/lay-out-text';

const words = texts.annex.answers;

/** Question, level with its descriptor, and everything that was written down beside it. */
export function answerParts(answer: AnswerRow): TextPart[] {
  return [
    { content: answer.criterion.question, style: STYLE.cell },
    { content: levelContent(answer), style: STYLE.cell, gapBefore: 1.5 },
    ...measuredParts(answer.measured),
    ...(answer.note === null ? [] : [said([bold(words.note), plain(answer.note)])]),
    ...(answer.owner === null ? [] : [said(words.owner(answer.owner))]),
    ...(answer.enteredBy === null ? [] : [said(words.enteredBy(answer.enteredBy))]),
    ...(answer.verification === null ? [] : [said(verificationContent(answer.verification))]),
  ];
}

const said = (content: TextContent): TextPart => ({ content, style: inTone(STYLE.note, 'ink'), gapBefore: 1.5 });

function levelContent({ state, level, highest, reason }: AnswerRow): TextContent {
  switch (state) {
    case 'answered':
      if (level === null) return [bold(words.unanswered)];
      return [bold(words.level(level.value, highest, level.label)), plain(level.description === null ? '' : ` ${level.description}`)];
    case 'excludedNotApplicable':
      return [bold(words.excludedNotApplicable), plain(reason === null ? '' : ` ${words.reason(reason)}`)];
    case 'unanswered':
    case 'unsure':
    case 'checkAgain':
    case 'excludedByCondition':
      return [bold(words[state])];
  }
}

/** The numbers that a level was measured by, and why another one was chosen. */
export function measuredParts(measured: MeasuredFacts | null): TextPart[] {
  if (measured === null || measured.numbers.length === 0) return [];
  const numbers = measured.numbers.map(({ label, value, unit }) => words.numberOf(label, printNumber(value), unit));
  const quotient = measured.numbers.length > 1 && measured.value !== null ? [words.quotient(printNumber(measured.value, 2))] : [];
  return [
    said(words.measured([...numbers, ...quotient].join('; '))),
    ...(measured.overrideReason === null ? [] : [said(words.override(measured.overrideReason))]),
  ];
}

function verificationContent({ verdict, level, notApplicableAccepted, by, on, note }: VerificationText): TextContent {
  const adjusted = level === null ? '' : words.adjustedTo(level.label);
  const accepted = notApplicableAccepted === null ? '' : `, ${notApplicableAccepted ? words.notApplicableAccepted : words.notApplicableRefused}`;
  const noted = note === null ? '.' : `. ${note}`;
  return [bold(words.verification), plain(`${words.verdicts[verdict]}${adjusted}${accepted}${words.by(by, on)}${noted}`)];
}
