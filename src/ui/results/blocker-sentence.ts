import type { BlockerRow } from '../../domain/report/report-rows';
import { resultTexts } from '../../i18n/pages/result';

/** Why something stands in the way, in the words of the pack. */
export function blockerSentence({ kind, requirement, level, wanted, score, minimum, expiredOn }: BlockerRow): string {
  switch (kind) {
    case 'critical':
      return level === null ? resultTexts.blockerCriticalOpen(wanted?.label ?? '') : resultTexts.blockerCritical(level.label, wanted?.label ?? '');
    case 'evidenceMissing':
      return resultTexts.blockerMissing(requirement ?? '');
    case 'evidenceExpired':
      return resultTexts.blockerExpired(requirement ?? '', expiredOn);
    case 'standardMinimum':
      return resultTexts.blockerMinimum(score ?? 0, minimum ?? 0);
    case 'standardUnanswered':
      return resultTexts.blockerUnanswered;
  }
}
