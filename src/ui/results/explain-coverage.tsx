import type { ScoreExplanation } from '../../domain/scoring/explanation';
import { coverageArithmetic } from '../../domain/scoring/total-arithmetic';
import { standardCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { explainTexts } from '../../i18n/pages/result';
import { exactWords } from './score-words';

/** How much of the applicable weight the verified layer covers. */
export function ExplainCoverage({ explanation, index }: { readonly explanation: ScoreExplanation; readonly index: PackIndex }) {
  const { rows, numerator, denominator, exact, share } = coverageArithmetic(explanation);
  const { columns } = explainTexts;
  if (exact === null || share === null) return null;
  const isByCriteria = explanation.totalRule === 'criteria';
  return (
    <details class="more">
      <summary>{explainTexts.coverage}</summary>
      <div class="stack-tight">
        <p class="small">{isByCriteria ? explainTexts.coverageByCriteria : explainTexts.coverageByStandards}</p>
        <div class="table-wrap">
          <table class="table sums">
            <thead>
              <tr>
                {[...(isByCriteria ? [] : [columns.weight]), columns.verified, columns.applicable].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            {rows.map((row) => (
              <tbody key={row.standard}>
                <tr>
                  <th scope="rowgroup" colspan={isByCriteria ? 2 : 3}>
                    <span class="code">{standardCode(index, row.standard)}</span> {index.standardById.get(row.standard)?.title}
                  </th>
                </tr>
                <tr>
                  {!isByCriteria && <td class="number">{exactWords(row.weight)}</td>}
                  <td class="number">{exactWords(row.verifiedWeight)}</td>
                  <td class="number">{exactWords(row.applicableWeight)}</td>
                </tr>
              </tbody>
            ))}
          </table>
        </div>
        <p class="division number">{explainTexts.coverageIs(exactWords(numerator), exactWords(denominator), exactWords(exact), share)}</p>
      </div>
    </details>
  );
}
