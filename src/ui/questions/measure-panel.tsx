import { setLevel, setMeasured, setText } from '../../app/answering';
import { measureOf } from '../../app/measure-proposal';
import type { Answer, Assessment } from '../../domain/assessment/assessment.generated';
import type { IndexedCriterion, PackIndex } from '../../domain/standard/pack-index';
import { formatNumber } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { Notice } from '../components/notice';
import { parseCount } from '../parse-number';

/** Numbers that decide the level: typed here or taken from the profile; the user may choose otherwise and say why. */
export function MeasurePanel({
  indexed,
  index,
  assessment,
  answer,
}: {
  readonly indexed: IndexedCriterion;
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly answer: Answer;
}) {
  const { workspace } = useApp();
  const id = indexed.criterion.id;
  const proposal = measureOf(indexed, index, assessment, answer);
  if (proposal === null) return null;
  const proposed = indexed.levels.find((level) => level.value === proposal.level);
  const differs = proposed !== undefined && answer.level !== null && answer.level !== proposed.value;
  return (
    <section class="card stack" aria-label={walkTexts.measureTitle}>
      <h3>{walkTexts.measureTitle}</h3>
      <div class="field-grid">
        {proposal.fields.map((field) => (
          <AutosaveText
            key={field.id}
            label={`${field.label} (${field.unit})`}
            {...(field.origin === 'profile' ? { hint: walkTexts.measureFromProfile } : {})}
            value={field.value === null ? '' : formatNumber(field.value)}
            problemOf={(text) => parseCount(text, field).problem}
            onSave={(text) => void workspace.editAnswer(id, setMeasured(field.id, parseCount(text, field).value))}
          />
        ))}
      </div>
      {proposed === undefined || proposal.value === null ? (
        <p class="soft">{walkTexts.measureUnknown}</p>
      ) : (
        <div class="row-between">
          <p class="grow" aria-live="polite">
            {walkTexts.measureProposal(formatNumber(proposal.value), proposed.label)}
          </p>
          {answer.level !== proposed.value && (
            <button type="button" class="button primary" onClick={() => void workspace.editAnswer(id, setLevel(proposed.value))}>
              {walkTexts.measureUse}
            </button>
          )}
        </div>
      )}
      {differs && (
        <Notice tone="watch">
          <AutosaveText
            label={walkTexts.overrideReason}
            value={answer.overrideReason ?? ''}
            onSave={(text) => void workspace.editAnswer(id, setText('overrideReason', text))}
          />
        </Notice>
      )}
    </section>
  );
}
