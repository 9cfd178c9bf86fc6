import type { Said } from '../../app/quick-entry';
import { type Standing, standingOf } from '../../app/quick-entry-edits';
import { answerOf } from '../../app/workspace';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import type { OpenAssessment } from '../with-assessment';

const { said: words, standing: standings } = quickEntryTexts;

export const valuesOf = ({ levels }: IndexedCriterion): string => levels.map(({ value }) => value).join(', ');

export function standingText(indexed: IndexedCriterion, standing: Standing): string {
  switch (standing.kind) {
    case 'level':
      return standings.level(standing.level, indexed.levels.find(({ value }) => value === standing.level)?.label ?? '');
    case 'notApplicable':
      return standings.notApplicable(standing.reason);
    case 'unsure':
      return standings.unsure;
    case 'open':
      return standings.open;
  }
}

/** How the answer to a criterion stands now, in words. */
export function currentText({ assessment }: OpenAssessment, indexed: IndexedCriterion): string {
  const answer = answerOf(assessment, indexed.criterion.id);
  return answer?.checkAgain === undefined ? standingText(indexed, standingOf(answer)) : standings.checkAgain;
}

/** What the last entry came to, as one sentence; '' before the first. */
export function saidText(open: OpenAssessment, said: Said | null): string {
  const indexed = said === null ? undefined : open.index.criterionById.get(said.criterion);
  if (said === null || indexed === undefined) return '';
  const code = criterionCode(open.index, said.criterion);
  switch (said.kind) {
    case 'written': {
      const now = standingText(indexed, said.now);
      return said.before.kind === 'open' ? words.written(code, now) : words.changed(code, now, standingText(indexed, said.before));
    }
    case 'undone':
      return words.undone(code, standingText(indexed, said.now));
    case 'same':
    case 'left':
      return words[said.kind](code, currentText(open, indexed));
    case 'moved':
      return '';
    case 'askReason':
      return words.askReason(code);
    case 'reasonMissing':
    case 'nothingToUndo':
      return words[said.kind];
    case 'refused':
      return `${refusalText(said, indexed)} ${words.nothingWritten}`;
  }
}

function refusalText({ why, text }: Extract<Said, { kind: 'refused' }>, indexed: IndexedCriterion): string {
  if (why === 'notOnScale' || why === 'unreadable') return words[why](text, valuesOf(indexed));
  return words[why](text);
}

export const isProblem = (said: Said | null): boolean => said?.kind === 'refused' || said?.kind === 'reasonMissing';
