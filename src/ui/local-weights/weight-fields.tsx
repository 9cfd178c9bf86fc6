import { criterionPlace, standardPlace, type WeightsDraft } from '../../app/local-weights-draft';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import type { Standard } from '../../domain/standard/standard-pack.generated';
import { formatNumber } from '../../i18n';
import { localWeightsTexts } from '../../i18n/pages/local-weights';
import { TextField } from '../components/field';

interface WeightFieldsProps {
  readonly standard: Standard;
  readonly index: PackIndex;
  readonly numbers: WeightsDraft['numbers'];
  readonly errors: ReadonlyMap<string, string>;
  readonly onNumber: (place: string, text: string) => void;
}

/** The numbers of one standard and, folded, of its criteria. */
export function WeightFields({ standard, index, numbers, errors, onNumber }: WeightFieldsProps) {
  const criteria = index.criteria.filter((indexed) => indexed.standard === standard).map(({ criterion }) => criterion);
  const field = (place: string, label: string, hint: string) => (
    <TextField
      key={place}
      label={label}
      hint={hint}
      optional
      value={numbers[place] ?? ''}
      error={errors.get(place) ?? null}
      onValue={(text) => onNumber(place, text)}
    />
  );
  const changed = criteria.filter(({ id }) => (numbers[criterionPlace(id)] ?? '').trim() !== '').length;
  return (
    <section class="card stack-tight">
      <h3>{standard.title}</h3>
      <div class="field-grid">
        {field(standardPlace(standard.id, 'weight'), localWeightsTexts.weightOf(standard.title), localWeightsTexts.inPack(formatNumber(standard.weight)))}
        {field(
          standardPlace(standard.id, 'minimum'),
          localWeightsTexts.minimumOf(standard.title),
          standard.minimum === undefined ? localWeightsTexts.noMinimum : localWeightsTexts.inPack(formatNumber(standard.minimum)),
        )}
      </div>
      <details class="more" open={criteria.some(({ id }) => errors.has(criterionPlace(id)))}>
        <summary>{localWeightsTexts.criteria(criteria.length, changed)}</summary>
        <div class="stack-tight indent">
          {criteria.map(({ id, question, weight }) =>
            field(criterionPlace(id), `${criterionCode(index, id)} ${question}`, localWeightsTexts.inPack(formatNumber(weight))),
          )}
        </div>
      </details>
    </section>
  );
}
