import { UserRound } from 'lucide';
import { type PlanQuery, planQuery } from '../../app/plan-query';
import type { PackIndex } from '../../domain/standard/pack-index';
import { actionsTexts } from '../../i18n/pages/actions';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';

interface PlanFiltersProps {
  readonly index: PackIndex;
  /** Names that may be chosen. */
  readonly names: readonly string[];
  /** '': nobody is chosen on this device. */
  readonly mine: string;
  readonly overdue: number;
  readonly onMine: (name: string) => void;
}

/** List or board, and whose, which standard, how late. */
export function PlanFilters({ index, names, mine, overdue, onMine }: PlanFiltersProps) {
  const query = planQuery.value;
  const change = (patch: Partial<PlanQuery>): void => {
    planQuery.value = { ...query, ...patch };
  };
  const standards = [['', actionsTexts.allStandards] as const, ...index.pack.standards.map(({ id, title }) => [id, title] as const)];
  const owners = [['', actionsTexts.allOwners] as const, ...names.map((name) => [name, name] as const)];
  return (
    <div class="stack-tight no-print">
      <div class="row-between">
        <ViewSwitch view={query.view} onView={(view) => change({ view })} />
        <fieldset class="chips">
          <legend class="visually-hidden">{actionsTexts.filters}</legend>
          <button type="button" class="chip" aria-pressed={query.isMine} onClick={() => change({ isMine: !query.isMine })}>
            <Icon node={UserRound} /> {actionsTexts.mine}
          </button>
          <button type="button" class="chip" aria-pressed={query.overdueOnly} onClick={() => change({ overdueOnly: !query.overdueOnly })}>
            {actionsTexts.overdueOnly(overdue)}
          </button>
        </fieldset>
      </div>
      <details class="more" open={query.isMine || query.owner !== '' || query.standard !== ''}>
        <summary>{actionsTexts.moreFilters}</summary>
        <div class="field-grid">
          {query.isMine ? (
            <SelectField
              label={actionsTexts.iAm}
              hint={actionsTexts.iAmHint}
              value={mine}
              options={[['', actionsTexts.chooseName] as const, ...names.map((name) => [name, name] as const)]}
              onValue={onMine}
            />
          ) : (
            <SelectField label={actionsTexts.whose} value={query.owner} options={owners} onValue={(owner) => change({ owner })} />
          )}
          <SelectField label={actionsTexts.standard} value={query.standard} options={standards} onValue={(standard) => change({ standard })} />
        </div>
      </details>
    </div>
  );
}

function ViewSwitch({ view, onView }: { readonly view: PlanQuery['view']; readonly onView: (view: PlanQuery['view']) => void }) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{actionsTexts.viewLabel}</legend>
      {(['list', 'board'] as const).map((each) => (
        <button key={each} type="button" class="segment" aria-pressed={view === each} onClick={() => onView(each)}>
          {actionsTexts.views[each]}
        </button>
      ))}
    </fieldset>
  );
}
