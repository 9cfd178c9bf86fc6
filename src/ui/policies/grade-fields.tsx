import { Trash2 } from 'lucide';
import type { GradeDraft } from '../../app/policy-draft';
import { policyTexts } from '../../i18n/pages/policies';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { type PlacedSentence, sentenceAt } from './use-policy-problems';

interface GradeFieldsProps {
  readonly grade: GradeDraft;
  readonly place: number;
  readonly isLast: boolean;
  readonly sentences: readonly PlacedSentence[];
  readonly onGrade: (grade: GradeDraft) => void;
  /** Absent: the only one left. */
  readonly onRemove?: (() => void) | undefined;
}

/** One grade: what it is called, where it starts, and what else it asks for. */
export function GradeFields({ grade, place, isLast, sentences, onGrade, onRemove }: GradeFieldsProps) {
  const at = (...paths: readonly string[]) => sentenceAt(sentences, ...paths.map((path) => `/grades/${place}${path}`));
  const change = (patch: Partial<GradeDraft>) => onGrade({ ...grade, ...patch });
  const general = at('');
  return (
    <fieldset class="grade-fields stack-tight">
      <legend>{policyTexts.gradeOf(place + 1)}</legend>
      <div class="grade-row">
        <TextField label={policyTexts.label} value={grade.label} maxLength={500} error={at('/label', '/id')} onValue={(label) => change({ label, id: '' })} />
        <TextField label={policyTexts.min} value={grade.min} error={at('/min')} onValue={(min) => change({ min })} />
        {onRemove !== undefined && (
          <button type="button" class="button quiet icon-only" aria-label={policyTexts.removeGrade(grade.label)} onClick={onRemove}>
            <Icon node={Trash2} />
          </button>
        )}
      </div>
      {general !== null && (
        <p class="field-error" role="alert">
          {general}
        </p>
      )}
      {isLast ? <p class="small soft">{policyTexts.lastGrade}</p> : <Requirements grade={grade} at={at} onChange={change} />}
    </fieldset>
  );
}

interface RequirementsProps {
  readonly grade: GradeDraft;
  readonly at: (...paths: readonly string[]) => string | null;
  readonly onChange: (patch: Partial<GradeDraft>) => void;
}

function Requirements({ grade, at, onChange }: RequirementsProps) {
  const set = [grade.critical, grade.standardMinimums, grade.noStandardBelow.trim() !== '', `${grade.belowCount}${grade.belowScore}`.trim() !== ''];
  return (
    <details class="more">
      <summary>{policyTexts.requiresCount(set.filter(Boolean).length)}</summary>
      <div class="stack-tight indent">
        <label class="check">
          <input type="checkbox" checked={grade.critical} onChange={(event) => onChange({ critical: event.currentTarget.checked })} />
          <span>{policyTexts.critical}</span>
        </label>
        <label class="check">
          <input type="checkbox" checked={grade.standardMinimums} onChange={(event) => onChange({ standardMinimums: event.currentTarget.checked })} />
          <span>{policyTexts.standardMinimums}</span>
        </label>
        <div class="field-grid">
          <TextField
            label={policyTexts.noStandardBelow}
            optional
            value={grade.noStandardBelow}
            error={at('/requires/noStandardBelow')}
            onValue={(noStandardBelow) => onChange({ noStandardBelow })}
          />
          <TextField
            label={policyTexts.belowCount}
            optional
            value={grade.belowCount}
            error={at('/requires/atMostBelow/count')}
            onValue={(belowCount) => onChange({ belowCount })}
          />
          <TextField
            label={policyTexts.belowScore}
            optional
            value={grade.belowScore}
            error={at('/requires/atMostBelow/score')}
            onValue={(belowScore) => onChange({ belowScore })}
          />
        </div>
      </div>
    </details>
  );
}
