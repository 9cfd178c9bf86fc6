import { signal } from '@preact/signals';
import { Ban, CircleAlert, CircleCheck, CircleDashed, CircleQuestionMark, RefreshCw } from 'lucide';
import { type AnswerStatus, type CriterionEntry, type CriterionFilter, filterCriteria, type ListQuery, ownersOf, progressOf } from '../../app/criterion-list';
import { hrefOf } from '../../app/route';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { walkTexts } from '../../i18n/pages/walk';
import { SelectField, TextField } from '../components/field';
import { Icon } from '../components/icon';
import { Progress } from '../components/progress';

const STATUS_ICONS = {
  unanswered: CircleDashed,
  unsure: CircleQuestionMark,
  checkAgain: RefreshCw,
  gap: CircleAlert,
  full: CircleCheck,
  notApplicable: Ban,
  excluded: Ban,
} as const satisfies Record<AnswerStatus, unknown>;
const FILTERS: readonly CriterionFilter[] = ['all', 'unanswered', 'checkAgain', 'gaps', 'critical', 'mine'];

/** Kept while one moves between list and question, forgotten on reload. */
export const listQuery = signal<ListQuery>({ filter: 'all', owner: '', search: '' });

interface List {
  readonly entries: readonly CriterionEntry[];
  readonly index: PackIndex;
  readonly assessment: string;
  readonly current?: string;
}

/** All criteria by standard and section, with filters, search and progress. */
export function CriterionList({ entries, index, assessment, current }: List) {
  const query = listQuery.value;
  const shown = filterCriteria(entries, query, (id) => criterionCode(index, id));
  return (
    <div class="stack">
      <ListControls owners={ownersOf(entries)} filters={filtersFor(entries, query.filter)} />
      {shown.length === 0 && (
        <div class="empty stack-tight">
          <p>{walkTexts.noMatch}</p>
          <p>
            <button type="button" class="button" onClick={() => (listQuery.value = { filter: 'all', owner: '', search: '' })}>
              {walkTexts.showAll}
            </button>
          </p>
        </div>
      )}
      {index.pack.standards.map((standard) => {
        const own = shown.filter((entry) => entry.indexed.standard === standard);
        if (own.length === 0) return null;
        const progress = progressOf(entries.filter((entry) => entry.indexed.standard === standard));
        return (
          <details
            key={standard.id}
            class="standard card"
            open={query.filter !== 'all' || query.search !== '' || own.some((entry) => entry.indexed.criterion.id === current)}
          >
            <summary>
              <span class="grow stack-tight">
                <strong>{standard.title}</strong>
                <Progress share={progress.applicable === 0 ? 0 : progress.answered / progress.applicable} />
              </span>
              <span class="number small soft">{walkTexts.standardProgress(progress.answered, progress.applicable)}</span>
            </summary>
            {standard.sections.map((section) => {
              const rows = own.filter((entry) => entry.indexed.section === section);
              return rows.length === 0 ? null : (
                <section key={section.id}>
                  <h4 class="section-title">{section.title}</h4>
                  <ul class="criteria">
                    {rows.map((entry) => (
                      <CriterionRow
                        key={entry.indexed.criterion.id}
                        entry={entry}
                        index={index}
                        assessment={assessment}
                        isCurrent={entry.indexed.criterion.id === current}
                      />
                    ))}
                  </ul>
                </section>
              );
            })}
          </details>
        );
      })}
    </div>
  );
}

function CriterionRow({
  entry,
  index,
  assessment,
  isCurrent,
}: {
  readonly entry: CriterionEntry;
  readonly index: PackIndex;
  readonly assessment: string;
  readonly isCurrent: boolean;
}) {
  const { criterion, levels } = entry.indexed;
  const level = levels.find((candidate) => candidate.value === entry.level);
  const word = (entry.status === 'gap' || entry.status === 'full') && level !== undefined ? level.label : walkTexts.status[entry.status];
  return (
    <li>
      <a
        class="criterion"
        data-status={entry.status}
        href={hrefOf({ page: 'criterion', assessment, criterion: criterion.id })}
        {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      >
        <Icon node={STATUS_ICONS[entry.status]} />
        <span class="grow">
          <span class="criterion-text">
            <span class="code number">{criterionCode(index, criterion.id)}</span> {criterion.question}
          </span>
          <span class="small soft">
            {word}
            {criterion.critical !== undefined && ` · ${walkTexts.critical}`}
            {entry.owner !== '' && ` · ${entry.owner}`}
          </span>
        </span>
      </a>
    </li>
  );
}

/** "Periksa lagi" is there only where something is to be checked again. */
const filtersFor = (entries: readonly CriterionEntry[], chosen: CriterionFilter): readonly CriterionFilter[] =>
  FILTERS.filter((filter) => filter !== 'checkAgain' || chosen === filter || entries.some(({ status }) => status === filter));

function ListControls({ owners, filters }: { readonly owners: readonly string[]; readonly filters: readonly CriterionFilter[] }) {
  const query = listQuery.value;
  const change = (patch: Partial<ListQuery>): void => {
    listQuery.value = { ...query, ...patch };
  };
  return (
    <div class="stack-tight no-print">
      <TextField label={walkTexts.searchLabel} isSearch placeholder={walkTexts.searchExample} value={query.search} onValue={(search) => change({ search })} />
      <fieldset class="chips">
        <legend class="visually-hidden">{walkTexts.filterLabel}</legend>
        {filters.map((filter) => (
          <button
            key={filter}
            type="button"
            class="chip"
            aria-pressed={query.filter === filter}
            onClick={() => change({ filter, owner: filter === 'mine' && query.owner === '' ? (owners[0] ?? '') : query.owner })}
          >
            {walkTexts.filters[filter]}
          </button>
        ))}
      </fieldset>
      {query.filter === 'mine' &&
        (owners.length === 0 ? (
          <p class="soft">{walkTexts.ownerNone}</p>
        ) : (
          <SelectField
            label={walkTexts.ownerLabel}
            value={query.owner}
            options={owners.map((owner) => [owner, owner] as const)}
            onValue={(owner) => change({ owner })}
          />
        ))}
    </div>
  );
}
