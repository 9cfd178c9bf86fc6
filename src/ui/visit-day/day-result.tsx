import type { ShownScore } from '../../app/result-view';
import { type DayView, fallOf, type StandardOnDay, type ThenAndNow } from '../../app/visit-day-view';
import { formatNumber } from '../../i18n';
import { resultTexts } from '../../i18n/pages/result';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { ScoreBar } from '../results/score-bar';
import { scoreWords } from '../results/score-words';

/** Total and readiness of the chosen day beside today's, and each standard. */
export function DayResult({ view, day }: { readonly view: DayView; readonly day: string }) {
  const { total, readiness, blockers } = view;
  return (
    <section class="card stack" aria-labelledby="hari-itu">
      <h2 id="hari-itu">{visitDayTexts.resultTitle(day)}</h2>
      <div class="day-numbers">
        <div class="stack-tight">
          <h3 class="field-label">{visitDayTexts.evidenced}</h3>
          <p class="total number">{scoreWords(total.day)}</p>
          <p class="small">
            {visitDayTexts.fromToday(scoreWords(total.today))} · <strong>{changeWords(total)}</strong>
          </p>
          <ScoreBar layer="evidenced" shown={total.day} />
        </div>
        <div class="stack-tight">
          <h3 class="field-label">{visitDayTexts.readiness}</h3>
          <p class="layer-value">{resultTexts.readiness[readiness.day]}</p>
          <p class="small">
            {visitDayTexts.fromToday(resultTexts.readiness[readiness.today])} · {visitDayTexts.blockers(blockers.day, blockers.today)}
          </p>
        </div>
      </div>
      <StandardTable standards={view.standards} />
    </section>
  );
}

function changeWords(score: ThenAndNow<ShownScore>): string {
  const fall = fallOf(score);
  return fall === null ? visitDayTexts.same : visitDayTexts.fall(fall);
}

function StandardTable({ standards }: { readonly standards: readonly StandardOnDay[] }) {
  return (
    <div class="table-wrap">
      <table class="table day-table">
        <caption class="visually-hidden">{visitDayTexts.standardsTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{visitDayTexts.columnStandard}</th>
            <th scope="col" class="number">
              {visitDayTexts.columnToday}
            </th>
            <th scope="col" class="number">
              {visitDayTexts.columnDay}
            </th>
            <th scope="col">{visitDayTexts.columnChange}</th>
          </tr>
        </thead>
        <tbody>
          {standards.map((standard) => (
            <StandardLine key={standard.id} standard={standard} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StandardLine({ standard: { code, title, minimum, score } }: { readonly standard: StandardOnDay }) {
  const isBelow = minimum !== null && score.day.kind === 'value' && score.day.low < minimum;
  const change = changeWords(score);
  return (
    <tr>
      <th scope="row">
        <span class="code">{code}</span> <span class="day-standard">{title}</span>
      </th>
      <td class="number">{scoreWords(score.today)}</td>
      <td class="number">{scoreWords(score.day)}</td>
      <td>
        {change === visitDayTexts.same ? <span class="soft">{change}</span> : <strong>{change}</strong>}
        {isBelow && <span class="small"> · {visitDayTexts.below(formatNumber(minimum))}</span>}
      </td>
    </tr>
  );
}
