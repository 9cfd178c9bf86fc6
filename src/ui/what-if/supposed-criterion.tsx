import { FlaskConical, Undo2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { takesAsMet, type WhatIf, withEvidenceMet, withLevelOf, withoutCriterion } from '../../app/what-if';
import type { SupposableCriterion } from '../../app/what-if-list';
import { messages } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { Field } from '../components/field';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';

interface SupposedCriterionProps {
  readonly entry: SupposableCriterion;
  readonly assessment: string;
  readonly whatIf: WhatIf;
  readonly isChosen: boolean;
  readonly onTakeUp: () => void;
  readonly onPutBack: () => void;
  readonly onChange: (next: WhatIf) => void;
}

/** One criterion as it is answered and, once taken up, as it might be. */
export function SupposedCriterion(props: SupposedCriterionProps) {
  const { entry, assessment, isChosen, onTakeUp, onPutBack } = props;
  const card = useRef<HTMLLIElement>(null);
  const { indexed, code, level } = entry;
  const label = labelOf(entry, level);
  // What was pressed is gone from the card: whoever works by keyboard goes on in what came in its place.
  const thenFocus = (act: () => void, selector: string): void => {
    act();
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return (
    <li ref={card} class={isChosen ? 'card stack-tight supposed' : 'card stack-tight'} data-criterion={indexed.criterion.id}>
      <p>
        <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: indexed.criterion.id })}>
          <span class="code">{code}</span> {indexed.criterion.question}
        </a>
      </p>
      <p class="row small">
        <span class="soft">{whatIfTexts.now(label)}</span>
        {indexed.criterion.critical !== undefined && <Badge tone="bad">{walkTexts.critical}</Badge>}
        {indexed.criterion.confidence === 'likely' && <Badge>{messages.common.confidence.likely}</Badge>}
      </p>
      {isChosen ? (
        <Controls {...props} onPutBack={() => thenFocus(onPutBack, 'button')} />
      ) : (
        <p>
          <button type="button" class="button" aria-label={whatIfTexts.supposeLabel(code)} onClick={() => thenFocus(onTakeUp, 'select')}>
            <Icon node={FlaskConical} />
            {whatIfTexts.suppose}
          </button>
        </p>
      )}
    </li>
  );
}

const labelOf = ({ indexed }: SupposableCriterion, level: number | null): string =>
  indexed.levels.find(({ value }) => value === level)?.label ?? messages.common.unanswered;

function Controls({ entry, whatIf, onChange, onPutBack }: SupposedCriterionProps) {
  const { indexed, code, level } = entry;
  const { id } = indexed.criterion;
  const putBack = (): void => {
    onChange(withoutCriterion(whatIf, id));
    onPutBack();
  };
  const supposed = Object.hasOwn(whatIf.levels, id) ? String(whatIf.levels[id]) : '';
  return (
    <div class="stack-tight">
      <Field label={whatIfTexts.level(code)}>
        {(control) => (
          <select
            {...control}
            class="input"
            value={supposed}
            onChange={(event) => onChange(withLevelOf(whatIf, id, event.currentTarget.value === '' ? null : Number(event.currentTarget.value)))}
          >
            <option value="">{whatIfTexts.asAnswered(labelOf(entry, level))}</option>
            {indexed.levels
              .filter(({ value }) => value !== level)
              .map(({ value, label }) => (
                <option key={value} value={String(value)}>
                  {label}
                </option>
              ))}
          </select>
        )}
      </Field>
      <SupposedEvidence entry={entry} whatIf={whatIf} onChange={onChange} />
      <p>
        <button type="button" class="button quiet" aria-label={whatIfTexts.putBackLabel(code)} onClick={putBack}>
          <Icon node={Undo2} />
          {whatIfTexts.putBack}
        </button>
      </p>
    </div>
  );
}

/** The required evidence that is not in hand on the day, each to be taken as met; what was ticked before stays in sight. */
function SupposedEvidence({ entry: { indexed, unmet }, whatIf, onChange }: Pick<SupposedCriterionProps, 'entry' | 'whatIf' | 'onChange'>) {
  const { id, evidence } = indexed.criterion;
  const wishOf = (requirement: string) => ({ criterion: id, requirement });
  const shown = evidence.filter((requirement) => unmet.includes(requirement.id) || takesAsMet(whatIf, wishOf(requirement.id)));
  if (shown.length === 0) return null;
  return (
    <fieldset class="plain-fieldset">
      <legend class="small">{whatIfTexts.evidence}</legend>
      {shown.map((requirement) => (
        <label key={requirement.id} class="check">
          <input
            type="checkbox"
            checked={takesAsMet(whatIf, wishOf(requirement.id))}
            onChange={(event) => onChange(withEvidenceMet(whatIf, wishOf(requirement.id), event.currentTarget.checked))}
          />
          <span>{requirement.title}</span>
        </label>
      ))}
    </fieldset>
  );
}
