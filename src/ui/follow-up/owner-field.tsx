import { useId } from 'preact/hooks';
import { actionsTexts } from '../../i18n/pages/actions';
import { AutosaveText } from '../components/autosave-text';

/** As long as a name of the list may be. */
const NAME_MAX = 200;

interface OwnerFieldProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onSave: (name: string) => void;
}

/** Who is in charge: the known names are offered, any other may be typed. */
export function OwnerField({ label, value, names, onSave }: OwnerFieldProps) {
  const list = useId();
  return (
    <div>
      <AutosaveText label={label} placeholder={actionsTexts.whoExample} value={value} maxLength={NAME_MAX} list={list} onSave={onSave} />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
