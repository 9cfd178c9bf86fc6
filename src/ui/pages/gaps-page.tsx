import { FlaskConical, Route } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { filterGaps, type GapEntry, type GapQuery, listGaps } from '../../app/gap-list';
import { planAction } from '../../app/new-actions';
import { hrefOf } from '../../app/route';
import { scoresOf } from '../../app/scores';
import type { Gap } from '../../domain/gap/gap';
import { gapsTexts } from '../../i18n/pages/gaps';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { PackLine } from '../components/pack-line';
import { TargetGaps, TargetSwitch } from '../path/target-gaps';
import { GapCard } from '../results/gap-card';
import { StartersButton } from '../starters/starters-button';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** How many gaps are shown before the rest is asked for: a plan that begins with everything begins with nothing. */
const FIRST = 20;
const NO_FILTER: GapQuery = { standard: '', criticalOnly: false };

/** The ranked gaps of an assessment. */
export function GapsPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Gaps open={open} />}</WithAssessment>;
}

function Gaps({ open }: { readonly open: OpenAssessment }) {
  const { index, assessment } = open;
  const { plan } = assessment;
  const [isWhole, setWhole] = useState(false);
  const gaps = scoresOf(useApp()).gaps.value;
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{gapsTexts.title}</h1>
        <PackLine pack={index.pack} />
        <p class="soft">{plan === undefined || isWhole ? gapsTexts.intro : gapsTexts.introToTarget}</p>
        <p class="row no-print">
          <a class="button" href={hrefOf({ page: 'path', assessment: assessment.id })}>
            <Icon node={Route} />
            {gapsTexts.toPath}
          </a>
          <a class="button" href={hrefOf({ page: 'whatIf', assessment: assessment.id })}>
            <Icon node={FlaskConical} />
            {gapsTexts.toWhatIf}
          </a>
          <StartersButton assessment={assessment.id} />
        </p>
      </header>
      {plan !== undefined && <TargetSwitch isWhole={isWhole} onWhole={setWhole} />}
      {plan === undefined || isWhole ? (
        <RankedGaps open={open} gaps={gaps} none={gapsTexts.none} />
      ) : (
        <TargetGaps open={open} plan={plan}>
          {(towards) => <RankedGaps open={open} gaps={towards} none={gapsTexts.noneToTarget} />}
        </TargetGaps>
      )}
    </div>
  );
}

interface RankedGapsProps {
  readonly open: OpenAssessment;
  readonly gaps: readonly Gap[];
  /** What is said where there are none. */
  readonly none: string;
}

function RankedGaps({ open, gaps, none }: RankedGapsProps) {
  const { index, assessment } = open;
  const scores = scoresOf(useApp());
  const claimed = scores.claimed.value;
  const evidenced = scores.evidenced.value;
  const verified = scores.verified.value;
  const entries = useMemo(() => {
    if (claimed === null || evidenced === null || verified === null) return [];
    return listGaps(index, assessment, gaps, { claimed, evidenced, verified });
  }, [index, assessment, gaps, claimed, evidenced, verified]);
  return entries.length === 0 ? <Notice tone="good">{none}</Notice> : <GapList entries={entries} open={open} />;
}

function GapList({ entries, open: { index, assessment } }: { readonly entries: readonly GapEntry[]; readonly open: OpenAssessment }) {
  const { actions, newId, clock } = useApp();
  const [query, setQuery] = useState(NO_FILTER);
  const [isWhole, setWhole] = useState(false);
  const [made, setMade] = useState('');
  const found = filterGaps(entries, query);
  const shown = isWhole ? found : found.slice(0, FIRST);
  const makeAction = (entry: GapEntry): void => {
    const { criterion, targetLevel } = entry.gap;
    void actions.put(planAction({ criterion, toLevel: targetLevel }, { index, assessment, today: clock.today(), newId }));
    setMade(gapsTexts.actionMade(entry.row.criterion.code));
  };
  return (
    <>
      <GapFilters index={index} query={query} onQuery={setQuery} />
      <p class="small soft" role="status">
        {gapsTexts.count(found.length, entries.length)}
      </p>
      <p class="visually-hidden" role="status">
        {made}
      </p>
      {found.length === 0 && (
        <div class="empty stack-tight">
          <p>{gapsTexts.noMatch}</p>
          <p>
            <button type="button" class="button" onClick={() => setQuery(NO_FILTER)}>
              {gapsTexts.clearFilters}
            </button>
          </p>
        </div>
      )}
      <ol class="plain stack">
        {shown.map((entry) => (
          <GapCard
            key={entry.gap.criterion}
            entry={entry}
            rank={entries.indexOf(entry) + 1}
            pack={index.pack.id}
            assessment={assessment.id}
            onMakeAction={() => makeAction(entry)}
          />
        ))}
      </ol>
      {shown.length < found.length && (
        <button type="button" class="button wide no-print" onClick={() => setWhole(true)}>
          {gapsTexts.showAll(found.length)}
        </button>
      )}
    </>
  );
}

function GapFilters({
  index,
  query,
  onQuery,
}: {
  readonly index: OpenAssessment['index'];
  readonly query: GapQuery;
  readonly onQuery: (query: GapQuery) => void;
}) {
  const options = [['', gapsTexts.allStandards] as const, ...index.pack.standards.map(({ id, title }) => [id, title] as const)];
  return (
    <div class="filter-bar no-print">
      <SelectField label={gapsTexts.standard} value={query.standard} options={options} onValue={(standard) => onQuery({ ...query, standard })} />
      <fieldset class="chips">
        <legend class="visually-hidden">{gapsTexts.filters}</legend>
        <button type="button" class="chip" aria-pressed={query.criticalOnly} onClick={() => onQuery({ ...query, criticalOnly: !query.criticalOnly })}>
          {gapsTexts.criticalOnly}
        </button>
      </fieldset>
    </div>
  );
}
