import { shownTotal } from '../../app/result-view';
import { hrefOf } from '../../app/route';
import type { DayView } from '../../app/visit-day-view';
import type { Loss } from '../../domain/assessment/expiry/losses';
import type { ScoreStep } from '../../domain/assessment/expiry/score-curve';
import type { BlockerRow } from '../../domain/report/report-rows';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { blockerSentence } from '../results/blocker-sentence';
import { FoldedList } from '../results/folded-list';
import { scoreWords } from '../results/score-words';

interface LossListProps {
  readonly view: DayView;
  readonly index: PackIndex;
  readonly assessment: string;
}

const FIRST = 6;

/** Why the chosen day is lower than today: what ran out, day by day, and the blockers that it brings. */
export function LossList({ view, index, assessment }: LossListProps) {
  return (
    <section class="card stack" aria-labelledby="sebab">
      <h2 id="sebab">{visitDayTexts.reasonsTitle}</h2>
      {view.steps.length === 0 && <p class="soft">{visitDayTexts.reasonsNone}</p>}
      <ol class="plain stack">
        {view.steps.map((step) => (
          <li key={step.on} class="stack-tight">
            <h3 class="day-step">{visitDayTexts.stepHead(step.on, scoreWords(shownTotal(step.result)))}</h3>
            <StepLosses step={step} index={index} assessment={assessment} />
          </li>
        ))}
      </ol>
      {view.appearing.length > 0 && <Appearing rows={view.appearing} index={index} assessment={assessment} />}
    </section>
  );
}

function StepLosses({ step, index, assessment }: { readonly step: ScoreStep; readonly index: PackIndex; readonly assessment: string }) {
  return (
    <FoldedList items={step.losses} first={FIRST} class="blockers" moreLabel={visitDayTexts.showAll}>
      {(loss) => (
        <li key={`${loss.criterion} ${loss.requirement}`}>
          <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: loss.criterion })}>
            <span class="code">{criterionCode(index, loss.criterion)}</span> {index.criterionById.get(loss.criterion)?.criterion.question}
          </a>
          <span class="small">{lossSentence(loss, criterionCode(index, loss.criterion))}</span>
        </li>
      )}
    </FoldedList>
  );
}

/** `SK izin operasional berlaku sampai 12 Maret 2027: butir A.12 turun menjadi 0.` */
const lossSentence = ({ title, validUntil, fallsToZero }: Loss, code: string): string =>
  fallsToZero ? visitDayTexts.lossFalls(title, validUntil, code) : visitDayTexts.lossStays(title, validUntil, code);

/** What ran out is told above; here is what follows from it. */
function Appearing({ rows, index, assessment }: { readonly rows: readonly BlockerRow[]; readonly index: PackIndex; readonly assessment: string }) {
  return (
    <details class="more">
      <summary>{visitDayTexts.appearingTitle(rows.length)}</summary>
      <ul class="plain blockers">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.standard?.code ?? ''} ${row.criterion?.id ?? ''} ${row.requirement ?? ''}`}>
            <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: row.criterion?.id ?? firstCriterionOf(row, index) })}>
              <span class="code">{row.criterion?.code ?? row.standard?.code}</span> {row.criterion?.question ?? row.standard?.title}
            </a>
            <span class="small">{row.kind === 'critical' ? visitDayTexts.criticalLost : blockerSentence(row)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A blocker of a whole standard leads to where its questions begin. */
const firstCriterionOf = ({ standard }: BlockerRow, index: PackIndex): string =>
  index.criteria.find(({ standard: own }) => own.title === standard?.title)?.criterion.id ?? '';
