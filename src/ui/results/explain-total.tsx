import type { ScoreExplanation } from '../../domain/scoring/explanation';
import { type TotalArithmetic, type TotalRow, type TotalVariant, totalArithmetic } from '../../domain/scoring/total-arithmetic';
import { standardCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { explainTexts } from '../../i18n/pages/result';
import { exactWords } from './score-words';

interface ExplainTotalProps {
  readonly explanation: ScoreExplanation;
  readonly index: PackIndex;
  /** Whether the upper end of the interval, and the sensitivity, are numbers of their own. */
  readonly withHigh: boolean;
  readonly withExcused: boolean;
}

/** From the standards to the total, and to its upper end and sensitivity where they differ. */
export function ExplainTotal({ explanation, index, withHigh, withExcused }: ExplainTotalProps) {
  const rule = explanation.totalRule;
  return (
    <section class="stack-tight">
      <h3>{explainTexts.total}</h3>
      <p class="small">{rule === 'criteria' ? explainTexts.totalByCriteria : explainTexts.totalByStandards}</p>
      <Sums explanation={explanation} index={index} variant="asIs" />
      <p class="small soft">{explainTexts.rounding}</p>
      {withHigh && <Variant title={explainTexts.high} explanation={explanation} index={index} variant="allAnswered" />}
      {withExcused && <Variant title={explainTexts.sensitivity} explanation={explanation} index={index} variant="withNotApplicable" />}
    </section>
  );
}

interface SumsProps {
  readonly explanation: ScoreExplanation;
  readonly index: PackIndex;
  readonly variant: TotalVariant;
}

const Variant = ({ title, ...sums }: SumsProps & { readonly title: string }) => (
  <details class="more">
    <summary>{title}</summary>
    <Sums {...sums} />
  </details>
);

function Sums({ explanation, index, variant }: SumsProps) {
  const arithmetic = totalArithmetic(explanation, variant);
  const isByCriteria = explanation.totalRule === 'criteria';
  const { columns } = explainTexts;
  return (
    <div class="stack-tight" data-arithmetic={variant}>
      <div class="table-wrap">
        <table class="table sums">
          <thead>
            <tr>
              <th scope="col">{isByCriteria ? columns.hundred : columns.score}</th>
              <th scope="col">{isByCriteria ? columns.weights : columns.weight}</th>
              {!isByCriteria && <th scope="col">{columns.product}</th>}
            </tr>
          </thead>
          {arithmetic.rows.map((row) => (
            <StandardRows key={row.standard} row={row} index={index} isByCriteria={isByCriteria} />
          ))}
        </table>
      </div>
      <Division arithmetic={arithmetic} />
    </div>
  );
}

/** The title on a line of its own: numbers need the width of a phone. */
function StandardRows({ row, index, isByCriteria }: { readonly row: TotalRow; readonly index: PackIndex; readonly isByCriteria: boolean }) {
  const cell = (exact: string | null, rounded: number | null = null) => (
    <td class="number">
      {exact === null ? explainTexts.leftOut : exactWords(exact)}
      {rounded !== null && <span class="rounded">{explainTexts.about(rounded)}</span>}
    </td>
  );
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={isByCriteria ? 2 : 3}>
          <span class="code">{standardCode(index, row.standard)}</span> {index.standardById.get(row.standard)?.title}
        </th>
      </tr>
      <tr>
        {isByCriteria ? cell(row.product) : cell(row.exact, row.score)}
        {cell(isByCriteria ? row.weightSum : row.exact === null ? null : row.weight)}
        {!isByCriteria && cell(row.product)}
      </tr>
    </tbody>
  );
}

function Division({ arithmetic }: { readonly arithmetic: TotalArithmetic }) {
  const { numerator, denominator, exact, total } = arithmetic;
  if (exact === null || total === null) return <p class="small">{explainTexts.nothing}</p>;
  return (
    <p class="division number">
      {explainTexts.division(exactWords(numerator), exactWords(denominator), exactWords(exact))}
      <br />
      <strong>{explainTexts.rounded(exactWords(exact), total)}</strong>
    </p>
  );
}
