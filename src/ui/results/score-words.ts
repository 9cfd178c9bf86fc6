import type { ShownScore } from '../../app/result-view';
import { formatScore, messages } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';

/** A score in words and numbers: "12,50 sampai 60,00", "72,50", or the word for why there is none. */
export function scoreWords(shown: ShownScore): string {
  switch (shown.kind) {
    case 'notApplicable':
      return messages.common.notApplicable;
    case 'unanswered':
      return messages.common.unanswered;
    case 'notVerified':
      return resultTexts.notVerified;
    case 'value':
      return shown.low === shown.high ? formatScore(shown.low) : resultTexts.interval(formatScore(shown.low), formatScore(shown.high));
  }
}

/** A reduced fraction of the domain as people write it: "725/9", and "40" for "40/1". */
export const exactWords = (exact: string): string => exact.replace(/\/1$/, '');

/** A decimal text of the domain with a comma: "0.25" -> "0,25". */
export const decimalWords = (text: string): string => text.replace('.', ',');
