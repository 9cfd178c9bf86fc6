import { useMemo, useRef } from 'preact/hooks';
import { isOpen, listCriteria, nextUnanswered, progressOf } from '../../app/criterion-list';
import { createQuickEntry, type QuickEntry } from '../../app/quick-entry';
import { hrefOf } from '../../app/route';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { useApp } from '../app-context';
import { PackLine } from '../components/pack-line';
import { Progress } from '../components/progress';
import type { OpenAssessment } from '../with-assessment';
import { AroundList } from './around-list';
import { DangerLine } from './danger-line';
import { EnteredBy, useEnteredBy } from './entered-by';
import { EntryCard } from './entry-card';
import { KeyList } from './key-list';
import { useQuickKeys } from './use-quick-keys';

/** Typing in a form that was filled by hand: one field, the paper's order. */
export function QuickDesk({ open }: { readonly open: OpenAssessment }) {
  const app = useApp();
  const { assessment, index } = open;
  const applicability = app.applicability.value;
  const asked = useMemo(() => index.criteria.filter(({ criterion }) => applicability.get(criterion.id) !== 'excludedByCondition'), [index, applicability]);
  const entry = useEntry(open, asked);
  const keys = useQuickKeys(entry);
  const current = entry.current.value;
  const indexed = index.criterionById.get(current);
  const entries = useMemo(() => listCriteria(index, assessment, applicability), [index, assessment, applicability]);
  const progress = progressOf(entries);
  const nextOpen = entries.some(isOpen) ? nextUnanswered(entries, current) : null;
  if (indexed === undefined) return <p class="empty">{quickEntryTexts.empty}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: typing anywhere on the page goes to its one field; every key has a button as well
    <div class="stack quick" ref={keys.desk} onKeyDown={keys.onKeyDown}>
      <header class="stack-tight">
        <div class="row-between">
          <h1>{quickEntryTexts.title}</h1>
          <span class="small number">{quickEntryTexts.progress(progress.answered, progress.applicable)}</span>
        </div>
        <Progress share={progress.applicable === 0 ? 0 : progress.answered / progress.applicable} />
        <EnteredBy assessment={assessment.id} />
      </header>
      <EntryCard
        open={open}
        indexed={indexed}
        entry={entry}
        field={keys.field}
        place={asked.indexOf(indexed) + 1}
        count={asked.length}
        onPressed={keys.toQuestion}
      />
      <DangerLine open={open} />
      <div class="row">
        {nextOpen !== null && (
          <button type="button" class="button" onClick={() => entry.goTo(nextOpen.indexed.criterion.id)}>
            {quickEntryTexts.nextOpen}
          </button>
        )}
        <a class="button" href={hrefOf({ page: 'result', assessment: assessment.id })}>
          {quickEntryTexts.seeResult}
        </a>
      </div>
      <div class="quick-below">
        <AroundList open={open} asked={asked} current={current} entry={entry} />
        <KeyList />
      </div>
      <PackLine pack={index.pack} />
    </div>
  );
}

/** Begins where one stopped, else at the first line of the form. */
function useEntry({ assessment, index }: OpenAssessment, asked: readonly IndexedCriterion[]): QuickEntry {
  const { workspace, applicability, settings, rememberCriterion } = useApp();
  const enteredBy = useRef('');
  enteredBy.current = useEnteredBy(assessment.id);
  return useMemo(() => {
    const last = settings.peek().lastCriterion[assessment.id] ?? '';
    return createQuickEntry({
      workspace,
      applicability,
      enteredBy: () => enteredBy.current,
      start: asked.some(({ criterion }) => criterion.id === last) ? last : (asked[0]?.criterion.id ?? ''),
      onMoved: (criterion) => rememberCriterion(assessment.id, criterion),
    });
  }, [assessment.id, index.pack.version]);
}
