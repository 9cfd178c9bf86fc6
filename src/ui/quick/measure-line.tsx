import { measureOf } from '../../app/measure-proposal';
import { answerOf, EMPTY_ANSWER } from '../../app/workspace';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { formatNumber } from '../../i18n';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import type { OpenAssessment } from '../with-assessment';

/** The level that the numbers of the profile propose; nothing for a criterion without a measure. */
export function MeasureLine({ open, indexed }: { readonly open: OpenAssessment; readonly indexed: IndexedCriterion }) {
  const answer = answerOf(open.assessment, indexed.criterion.id) ?? EMPTY_ANSWER;
  const proposal = measureOf(indexed, open.index, open.assessment, answer);
  if (proposal === null) return null;
  const level = indexed.levels.find(({ value }) => value === proposal.level);
  if (level === undefined || proposal.value === null) {
    const missing = proposal.fields.filter(({ value }) => value === null).map(({ label }) => label);
    return <p class="small soft">{missing.length === 0 ? quickEntryTexts.measureImpossible : quickEntryTexts.measureMissing(missing.join(', '))}</p>;
  }
  const words = quickEntryTexts.standing.level(level.value, level.label);
  return (
    <p class="small">
      {quickEntryTexts.measureProposal(formatNumber(proposal.value), words)}
      {answer.level !== null && answer.level !== level.value && ` ${quickEntryTexts.measureDiffers}`}
    </p>
  );
}
