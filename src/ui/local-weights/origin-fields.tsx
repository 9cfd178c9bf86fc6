import type { WeightsDraft } from '../../app/local-weights-draft';
import { localWeightsTexts } from '../../i18n/pages/local-weights';
import { TextField } from '../components/field';
import { PlainDate } from '../results/plain-date';

interface OriginFieldsProps {
  readonly draft: WeightsDraft;
  readonly errors: ReadonlyMap<string, string>;
  readonly onDraft: (draft: WeightsDraft) => void;
}

/** Who typed the numbers in, from which paper, and when. */
export function OriginFields({ draft, errors, onDraft }: OriginFieldsProps) {
  const at = (pointer: string): string | null => errors.get(pointer) ?? null;
  return (
    <section class="stack" aria-labelledby="asal-bobot">
      <h2 id="asal-bobot">{localWeightsTexts.originTitle}</h2>
      <TextField
        label={localWeightsTexts.by}
        hint={localWeightsTexts.byHint}
        maxLength={120}
        value={draft.by}
        error={at('/filledIn/by')}
        onValue={(by) => onDraft({ ...draft, by })}
      />
      <TextField
        label={localWeightsTexts.source}
        maxLength={200}
        value={draft.title}
        error={at('/source/title')}
        onValue={(title) => onDraft({ ...draft, title })}
      />
      <div class="field-grid">
        <TextField
          label={localWeightsTexts.number}
          optional
          maxLength={100}
          value={draft.number}
          error={at('/source/number')}
          onValue={(number) => onDraft({ ...draft, number })}
        />
        <PlainDate label={localWeightsTexts.on} value={draft.on} error={at('/filledIn/on')} onValue={(on) => onDraft({ ...draft, on })} />
      </div>
    </section>
  );
}
