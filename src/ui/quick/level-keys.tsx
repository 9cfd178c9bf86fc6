import { Ban, CircleQuestionMark, Eraser, SkipForward } from 'lucide';
import type { QuickEntry } from '../../app/quick-entry';
import type { Standing } from '../../app/quick-entry-edits';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { Icon } from '../components/icon';

const SIGNS = [
  { key: 't', icon: Ban, label: quickEntryTexts.notApplicable },
  { key: '?', icon: CircleQuestionMark, label: quickEntryTexts.unsure },
  { key: '-', icon: Eraser, label: quickEntryTexts.withdraw },
  { key: '', icon: SkipForward, label: quickEntryTexts.leave },
] as const;

interface Keys {
  readonly entry: QuickEntry;
  readonly indexed: IndexedCriterion;
  readonly standing: Standing;
  /** After a tap: the focus may not stay on a button that by now means another criterion. */
  readonly onPressed: () => void;
}

/** The levels with their digits, to read while typing and to tap on a phone. */
export function LevelKeys({ entry, indexed, standing, onPressed }: Keys) {
  const press = (text: string): void => {
    if (entry.enter(text)) onPressed();
  };
  return (
    <fieldset class="quick-levels">
      <legend class="small soft">{quickEntryTexts.chooseLevel}</legend>
      {indexed.levels.map(({ value, label, description }) => (
        <button
          key={value}
          type="button"
          class="quick-level"
          aria-pressed={standing.kind === 'level' && standing.level === value}
          onClick={() => press(String(value))}
        >
          <span class="level-mark number">{value}</span>
          <span class="grow">
            <strong>{label}</strong>
            {description !== undefined && <span class="level-text">{description}</span>}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** What has no digit, for the thumb. */
export function SignKeys({ entry, standing, onPressed }: Omit<Keys, 'indexed'>) {
  const isNow = (key: string): boolean => (key === 't' && standing.kind === 'notApplicable') || (key === '?' && standing.kind === 'unsure');
  return (
    <fieldset class="quick-signs">
      <legend class="visually-hidden">{quickEntryTexts.actions}</legend>
      {SIGNS.map(({ key, icon, label }) => (
        <button
          key={label}
          type="button"
          class="chip"
          {...(key === 't' || key === '?' ? { 'aria-pressed': isNow(key) } : {})}
          onClick={() => {
            if (entry.enter(key) && key !== 't') onPressed();
          }}
        >
          <Icon node={icon} />
          {label}
          {key !== '' && <kbd>{key}</kbd>}
        </button>
      ))}
    </fieldset>
  );
}
