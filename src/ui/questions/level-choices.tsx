import { CircleQuestionMark } from 'lucide';
import type { Level } from '../../domain/standard/standard-pack.generated';
import { walkTexts } from '../../i18n/pages/walk';
import { Icon } from '../components/icon';

export type Choice = { readonly kind: 'level'; readonly level: number } | { readonly kind: 'unsure' } | { readonly kind: 'none' };

interface LevelChoices {
  readonly name: string;
  readonly legend: string;
  readonly levels: readonly Level[];
  readonly choice: Choice;
  readonly withUnsure?: boolean;
  readonly onLevel: (level: number) => void;
  readonly onUnsure?: () => void;
}

/** The levels of a scale as large choices with their descriptors; arrow keys move between them as in any radio group. */
export function LevelChoices({ name, legend, levels, choice, withUnsure = true, onLevel, onUnsure }: LevelChoices) {
  const isChosen = (level: number): boolean => choice.kind === 'level' && choice.level === level;
  return (
    <fieldset class="levels">
      <legend>{legend}</legend>
      {levels.map((level) => (
        <label key={level.value} class={isChosen(level.value) ? 'level chosen' : 'level'}>
          <input type="radio" name={name} checked={isChosen(level.value)} onChange={() => onLevel(level.value)} />
          <span class="level-mark number" aria-hidden="true">
            {level.value}
          </span>
          <span class="grow">
            <strong>{level.label}</strong>
            {level.description !== undefined && <span class="level-text">{level.description}</span>}
          </span>
        </label>
      ))}
      {withUnsure && (
        <label class={choice.kind === 'unsure' ? 'level unsure chosen' : 'level unsure'}>
          <input type="radio" name={name} checked={choice.kind === 'unsure'} onChange={onUnsure} />
          <span class="level-mark" aria-hidden="true">
            <Icon node={CircleQuestionMark} />
          </span>
          <span class="grow">
            <strong>{walkTexts.unsure}</strong>
            <span class="level-text">{walkTexts.unsureHint}</span>
          </span>
        </label>
      )}
    </fieldset>
  );
}
