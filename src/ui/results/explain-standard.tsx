import type { CriterionExplanation, StandardExplanation } from '../../domain/scoring/explanation';
import type { Layer } from '../../domain/scoring/score-result';
import { criterionCode, standardCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { formatScore } from '../../i18n';
import { explainTexts } from '../../i18n/pages/result';
import { decimalWords, exactWords } from './score-words';

interface ExplainStandardProps {
  readonly standard: StandardExplanation;
  readonly layer: Layer;
  readonly index: PackIndex;
  readonly isOpen: boolean;
}

/** One standard, criterion by criterion: level, score, weight, weight x score, the sums and the division. */
export function ExplainStandard({ standard, layer, index, isOpen }: ExplainStandardProps) {
  const { exact, score } = standard;
  return (
    <details class="more explained" open={isOpen} data-standard={standard.standard}>
      <summary>
        <span class="grow">
          {standardCode(index, standard.standard)} {index.standardById.get(standard.standard)?.title}
        </span>
        <span class="number">{score === null ? explainTexts.leftOut : formatScore(score)}</span>
      </summary>
      <CriterionTable standard={standard} layer={layer} index={index} />
      {exact === null || score === null ? (
        <p class="small">{explainTexts.nothing}</p>
      ) : (
        <p class="division number">
          {explainTexts.divisionHundred(exactWords(standard.weightedSum), exactWords(standard.weightSum), exactWords(exact))}
          <br />
          <strong>{explainTexts.rounded(exactWords(exact), score)}</strong>
        </p>
      )}
    </details>
  );
}

function CriterionTable({ standard, layer, index }: Omit<ExplainStandardProps, 'isOpen'>) {
  const { columns } = explainTexts;
  return (
    <div class="table-wrap">
      <table class="table sums by-criterion">
        <thead>
          <tr>
            {[columns.criterion, columns.level, columns.score, columns.weight, columns.product].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standard.criteria.map((criterion) => (
            <CriterionRow key={criterion.criterion} explained={criterion} layer={layer} index={index} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan={3}>
              {explainTexts.sums}
            </th>
            <td class="number">{exactWords(standard.weightSum)}</td>
            <td class="number">{exactWords(standard.weightedSum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function CriterionRow({ explained, layer, index }: { readonly explained: CriterionExplanation; readonly layer: Layer; readonly index: PackIndex }) {
  const { criterion, level, lowest, highest, weight, score, weighted } = explained;
  const remark = remarkOf(explained, layer, index);
  return (
    <>
      <tr data-criterion={criterion} data-weighted={weighted ?? undefined} class={remark === '' ? undefined : 'with-remark'}>
        <th scope="row" title={index.criterionById.get(criterion)?.criterion.question}>
          <span class="code">{criterionCode(index, criterion)}</span>
        </th>
        <td class="number">{explainTexts.levelOf(level, lowest, highest)}</td>
        <td class="number">{score === null ? explainTexts.leftOut : exactWords(score)}</td>
        <td class="number">{score === null ? explainTexts.leftOut : decimalWords(weight)}</td>
        <td class="number">{weighted === null ? explainTexts.leftOut : exactWords(weighted)}</td>
      </tr>
      {remark !== '' && (
        <tr class="remark">
          <td />
          <td colspan={4}>{remark}</td>
        </tr>
      )}
    </>
  );
}

/** Why a criterion is left out, or counts as 0 in spite of its level. */
function remarkOf({ criterion, count, level, unmet }: CriterionExplanation, layer: Layer, index: PackIndex): string {
  const wanted = index.criterionById.get(criterion)?.criterion.evidence ?? [];
  if (unmet.length > 0 && count === 'counted')
    return explainTexts.unmet(unmet.map((id) => wanted.find((candidate) => candidate.id === id)?.title ?? id).join('; '));
  if (layer === 'verified' && count === 'counted' && level === null) return explainTexts.rejected;
  return explainTexts.counts[count];
}
