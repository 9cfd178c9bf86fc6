import type { SummaryPaper } from '../../../domain/report/summary-paper';
import type { BlockerKind } from '../../../domain/scoring/score-result';
import { printScore } from '../../../i18n/fixed-format';
import { papers } from '../../../i18n/messages/id/papers';
import { report } from '../../../i18n/messages/id/report';
import { shortenedTo } from '../layout/label';
import { panel } from '../layout/panel';
import type { Sheet } from '../layout/sheet';
import type { TextPart } from '../layout/text-block';
import { BODY, STYLE } from '../look';
import { bold, plain } from '../text/lay-out-text';
import type { Room } from './summary-room';

const texts = papers.summary;
const SENTENCE = { size: 11.5, leading: 15, tone: 'ink' } as const;
/** Inside the frame of a panel. */
const WIDTH = BODY.width - 24;

/** How it stands, in words. */
export function statePart(sheet: Sheet, model: SummaryPaper, room: Room): void {
  const { asOf, readiness, plannedVisit } = model;
  const facts = [...scoreFacts(model), ...(plannedVisit === null ? [] : [texts.visit(plannedVisit)])].join(' ');
  sheet.gap(room.gap - 2);
  panel(sheet, [
    { content: [plain(texts.sentence(asOf)), bold(`${texts.states[readiness]}.`)], style: SENTENCE },
    { content: facts, style: STYLE.body, gapBefore: 2 },
    { content: blockerSentence(model), style: STYLE.body, gapBefore: 2 },
    ...gradeParts(sheet, model),
  ]);
}

function scoreFacts({ claimed, evidenced }: SummaryPaper): string[] {
  const { total, interval, answered, applicable } = claimed;
  if (total === null || evidenced === null) return [texts.nothingApplies];
  if (answered === 0) return [texts.answered(0, applicable), texts.nothingAnswered];
  const isOpen = interval !== null && interval.low !== interval.high;
  const own = isOpen ? report.summary.interval(printScore(interval.low), printScore(interval.high)) : printScore(total);
  return [texts.answered(answered, applicable), texts.scores(own, printScore(evidenced))];
}

const KINDS: readonly BlockerKind[] = ['critical', 'evidenceMissing', 'evidenceExpired', 'standardMinimum', 'standardUnanswered'];

function blockerSentence({ blockers }: SummaryPaper): TextPart['content'] {
  const count = KINDS.reduce((sum, kind) => sum + blockers[kind], 0);
  if (count === 0) return texts.noBlockers;
  const told = KINDS.filter((kind) => blockers[kind] > 0).map((kind) => texts.blockerKinds[kind](blockers[kind]));
  return [bold(texts.blockers(count)), plain(`${told.join(', ')}.`)];
}

/** Only with a policy that the user chose; always as an estimate (DESIGN section 2, point 3). */
function gradeParts(sheet: Sheet, { policy, claimed }: SummaryPaper): TextPart[] {
  if (policy === null) return [];
  const grade = claimed.answered === 0 ? null : policy.grade.claimed;
  const title = shortenedTo(sheet.faces, policy.title, STYLE.cell, WIDTH * 0.7, 1);
  const label = shortenedTo(sheet.faces, grade ?? report.summary.grade.none, STYLE.cell, WIDTH * 0.5, 1);
  const example = policy.status === 'example' ? ` ${texts.gradeExample}` : '';
  return [{ content: `${texts.grade(title, label)}${example}`, style: STYLE.cell, gapBefore: 2 }];
}
