import { useEffect, useState } from 'preact/hooks';
import { takeUp, type WhatIf } from '../../app/what-if';
import { type SupposableCriterion, type SupposableLists, searchSupposable, WHAT_IF_FILTERS, type WhatIfFilter } from '../../app/what-if-list';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { TextField } from '../components/field';
import { SupposedCriterion } from './supposed-criterion';

/** How many criteria are shown before the rest is asked for. */
const FIRST = 10;

interface CriterionPickerProps {
  readonly lists: SupposableLists;
  readonly assessment: Assessment;
  readonly whatIf: WhatIf;
  readonly onTakenUp: (next: (takenUp: readonly string[]) => readonly string[]) => void;
  readonly onChange: (next: WhatIf) => void;
}

/** The criteria to try: by what is supposed already, by gap, or searched for. */
export function CriterionPicker(props: CriterionPickerProps) {
  const { lists } = props;
  const [filter, setFilter] = useState<WhatIfFilter>(lists.chosen.length > 0 ? 'chosen' : 'gaps');
  const [search, setSearch] = useState('');
  const [isWhole, setWhole] = useState(false);
  useEffect(() => setWhole(false), [filter, search]);
  const found = searchSupposable(lists[search.trim() !== '' && filter !== 'critical' ? 'all' : filter], search);
  const shown = isWhole || filter === 'chosen' ? found : found.slice(0, FIRST);
  return (
    <section class="stack" aria-labelledby="andai-butir">
      <h2 id="andai-butir">{whatIfTexts.listTitle}</h2>
      <TextField label={whatIfTexts.search} isSearch placeholder={whatIfTexts.searchExample} value={search} onValue={setSearch} />
      <fieldset class="chips">
        <legend class="visually-hidden">{whatIfTexts.filterLabel}</legend>
        {WHAT_IF_FILTERS.map((name) => (
          <button key={name} type="button" class="chip" aria-pressed={filter === name} onClick={() => setFilter(name)}>
            {whatIfTexts.filterCount(whatIfTexts.filters[name], lists[name].length)}
          </button>
        ))}
      </fieldset>
      {found.length === 0 && <p class="empty">{filter === 'chosen' && search.trim() === '' ? whatIfTexts.noneChosen : whatIfTexts.noMatch}</p>}
      <ul class="plain stack">
        {shown.map((entry) => (
          <Row key={entry.indexed.criterion.id} {...props} entry={entry} />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="button wide" onClick={() => setWhole(true)}>
          {whatIfTexts.showAll(found.length)}
        </button>
      )}
    </section>
  );
}

function Row({ entry, lists, assessment, whatIf, onTakenUp, onChange }: CriterionPickerProps & { readonly entry: SupposableCriterion }) {
  const { id } = entry.indexed.criterion;
  return (
    <SupposedCriterion
      entry={entry}
      assessment={assessment.id}
      whatIf={whatIf}
      isChosen={lists.chosen.includes(entry)}
      onTakeUp={() => {
        onTakenUp((takenUp) => [...takenUp, id]);
        onChange(takeUp(whatIf, entry.indexed, assessment, entry.unmet));
      }}
      onPutBack={() => onTakenUp((takenUp) => takenUp.filter((other) => other !== id))}
      onChange={onChange}
    />
  );
}
