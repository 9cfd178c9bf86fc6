import { Plus } from 'lucide';
import { emptyGrade, type GradeDraft, type PolicyDraft } from '../../app/policy-draft';
import { policyTexts } from '../../i18n/pages/policies';
import { SelectField, TextField } from '../components/field';
import { Icon } from '../components/icon';
import { PlainDate } from '../results/plain-date';
import { GradeFields } from './grade-fields';
import { type PlacedSentence, sentenceAt } from './use-policy-problems';

export interface PolicyFormProps {
  readonly draft: PolicyDraft;
  readonly sentences: readonly PlacedSentence[];
  readonly onDraft: (draft: PolicyDraft) => void;
}

/** Everything of a policy that a user types in. */
export function PolicyForm(props: PolicyFormProps) {
  const { draft, sentences, onDraft } = props;
  return (
    <>
      <TextField
        label={policyTexts.name}
        hint={policyTexts.nameHint}
        maxLength={500}
        value={draft.title}
        error={sentenceAt(sentences, '/title')}
        onValue={(title) => onDraft({ ...draft, title })}
      />
      <StatusChoice {...props} />
      <SourceFields {...props} />
      <GradeList {...props} />
    </>
  );
}

const STATUSES = ['official', 'derived', 'indicative', 'example'] as const;

function StatusChoice({ draft, onDraft }: PolicyFormProps) {
  return (
    <fieldset class="stack-tight plain-fieldset">
      <legend>{policyTexts.status}</legend>
      {STATUSES.map((status) => {
        const [name, meaning] = policyTexts.statuses[status];
        return (
          <label key={status} class="check">
            <input type="radio" name="policy-status" checked={draft.status === status} onChange={() => onDraft({ ...draft, status })} />
            <span>
              <strong>{name}</strong>: {meaning}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function SourceFields({ draft, sentences, onDraft }: PolicyFormProps) {
  const at = (...pointers: readonly string[]) => sentenceAt(sentences, ...pointers);
  return (
    <section class="stack" aria-labelledby="asal-aturan">
      <h2 id="asal-aturan">{policyTexts.sourceTitle}</h2>
      <TextField
        label={policyTexts.sourceName}
        maxLength={500}
        value={draft.sourceTitle}
        error={at('/sources/0/title')}
        onValue={(sourceTitle) => onDraft({ ...draft, sourceTitle })}
      />
      <div class="field-grid">
        <TextField
          label={policyTexts.sourceNumber}
          optional
          maxLength={500}
          value={draft.sourceNumber}
          error={at('/sources/0/number')}
          onValue={(sourceNumber) => onDraft({ ...draft, sourceNumber })}
        />
        <PlainDate label={policyTexts.sourceSeen} value={draft.seenOn} error={at('/sources/0/checkedOn')} onValue={(seenOn) => onDraft({ ...draft, seenOn })} />
        <SelectField
          label={policyTexts.inForce}
          value={draft.inForce}
          options={policyTexts.inForceOptions}
          onValue={(value) => onDraft({ ...draft, inForce: value === 'yes' || value === 'no' ? value : 'unknown' })}
        />
      </div>
      <TextField
        label={policyTexts.by}
        hint={policyTexts.byHint}
        maxLength={300}
        value={draft.by}
        error={at('/by')}
        onValue={(by) => onDraft({ ...draft, by })}
      />
      <TextField
        label={policyTexts.note}
        hint={policyTexts.noteHint}
        optional
        maxLength={4000}
        value={draft.note}
        error={at('/statusNote')}
        onValue={(note) => onDraft({ ...draft, note })}
      />
    </section>
  );
}

function GradeList({ draft, sentences, onDraft }: PolicyFormProps) {
  const { grades } = draft;
  const setGrades = (next: readonly GradeDraft[]) => onDraft({ ...draft, grades: next });
  const nextKey = String(Math.max(0, ...grades.map(({ key }) => Number(key))) + 1);
  return (
    <section class="stack" aria-labelledby="daftar-peringkat">
      <h2 id="daftar-peringkat">{policyTexts.gradesTitle}</h2>
      <p class="small soft">{policyTexts.gradesHint}</p>
      {grades.map((grade, place) => (
        <GradeFields
          key={grade.key}
          grade={grade}
          place={place}
          isLast={place === grades.length - 1}
          sentences={sentences}
          onGrade={(next) => setGrades(grades.map((each) => (each.key === grade.key ? next : each)))}
          onRemove={grades.length > 1 ? () => setGrades(grades.filter(({ key }) => key !== grade.key)) : undefined}
        />
      ))}
      <div>
        <button
          type="button"
          class="button"
          disabled={grades.length >= 50}
          onClick={() => setGrades([...grades.slice(0, -1), emptyGrade(nextKey), ...grades.slice(-1)])}
        >
          <Icon node={Plus} />
          {policyTexts.addGrade}
        </button>
      </div>
      <SelectField
        label={policyTexts.roundTotal}
        hint={policyTexts.roundHint}
        value={draft.roundTotal}
        options={policyTexts.roundOptions}
        onValue={(roundTotal) => onDraft({ ...draft, roundTotal })}
      />
    </section>
  );
}
