import { ChevronDown, ChevronUp, Undo2 } from 'lucide';
import type { RefObject } from 'preact';
import { setText } from '../../app/answering';
import type { QuickEntry } from '../../app/quick-entry';
import { standingOf, withEnteredBy } from '../../app/quick-entry-edits';
import { hrefOf } from '../../app/route';
import { answerOf } from '../../app/workspace';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { Icon } from '../components/icon';
import { Badge, Notice } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';
import { useEnteredBy } from './entered-by';
import { EntryForm, ReasonForm } from './entry-form';
import { LevelKeys, SignKeys } from './level-keys';
import { MeasureLine } from './measure-line';
import { currentText, isProblem, saidText, valuesOf } from './words';

interface Card {
  readonly open: OpenAssessment;
  readonly indexed: IndexedCriterion;
  readonly entry: QuickEntry;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly place: number;
  readonly count: number;
  readonly onPressed: () => void;
}

/** One line of the form: question, levels, what stands there now, the field, the note. On a laptop the field stays at one height beside them. */
export function EntryCard(props: Card) {
  const { open, indexed, entry, onPressed } = props;
  const { id } = indexed.criterion;
  const answer = answerOf(open.assessment, id);
  const standing = standingOf(answer);
  const isExcluded = useApp().applicability.value.get(id) === 'excludedByCondition';
  return (
    <section class="card quick-card" aria-labelledby="butir-ini">
      <div class="stack">
        <Question {...props} />
        {isExcluded && <Notice>{quickEntryTexts.excluded}</Notice>}
        <MeasureLine open={open} indexed={indexed} />
        <LevelKeys entry={entry} indexed={indexed} standing={standing} onPressed={onPressed} />
      </div>
      <div class="stack">
        <SignKeys entry={entry} standing={standing} onPressed={onPressed} />
        <SpokenLine {...props} />
        <Fields {...props} />
        <Note key={id} open={open} indexed={indexed} />
        <Moves {...props} />
      </div>
    </section>
  );
}

function Question({ open, indexed, place, count }: Card) {
  const { criterion, standard, section } = indexed;
  return (
    <header class="stack-tight">
      <p class="small soft row-between">
        <span>
          {standard.title} › {section.title}
        </span>
        <span class="number">{quickEntryTexts.place(place, count)}</span>
      </p>
      <h2 id="butir-ini" class="quick-question" tabIndex={-1}>
        <span class="code number">{criterionCode(open.index, criterion.id)}</span> {criterion.question}
      </h2>
      <p class="row">
        {criterion.critical !== undefined && <Badge tone="bad">{quickEntryTexts.critical}</Badge>}
        <strong>{quickEntryTexts.now(currentText(open, indexed))}</strong>
      </p>
    </header>
  );
}

/** What the last entry came to and, for those who do not see it, what is asked now. The focus never leaves the field. */
function SpokenLine({ open, indexed, entry }: Card) {
  const said = entry.said.value;
  const { id, question } = indexed.criterion;
  const isStaying = said !== null && said.criterion === id;
  const atLast = isStaying && (said.kind === 'written' || said.kind === 'same' || said.kind === 'left') && !entry.isAskingReason.value;
  return (
    <p class="quick-said" role="status">
      {!isProblem(said) && saidText(open, said)}
      {atLast && isLast(open, id) && ` ${quickEntryTexts.said.last}`}
      {said !== null && (!isStaying || said.kind === 'moved' || said.kind === 'undone') && (
        <span class="visually-hidden"> {quickEntryTexts.said.at(criterionCode(open.index, id), question, currentText(open, indexed))}</span>
      )}
    </p>
  );
}

const isLast = ({ index }: OpenAssessment, id: string): boolean => index.criteria.at(-1)?.criterion.id === id;

function Fields({ open, indexed, entry, field }: Card) {
  const { id } = indexed.criterion;
  const code = criterionCode(open.index, id);
  const said = entry.said.value;
  const error = isProblem(said) ? saidText(open, said) : null;
  if (!entry.isAskingReason.value) return <EntryForm entry={entry} code={code} values={valuesOf(indexed)} error={error} field={field} />;
  const reasons = Object.values(open.assessment.answers).flatMap(({ notApplicable }) => notApplicable?.reason.trim() || []);
  const former = answerOf(open.assessment, id)?.notApplicable?.reason ?? '';
  return <ReasonForm key={id} entry={entry} code={code} error={error} field={field} former={former} known={[...new Set(reasons)]} />;
}

function Note({ open, indexed }: Pick<Card, 'open' | 'indexed'>) {
  const { workspace } = useApp();
  const enteredBy = useEnteredBy(open.assessment.id);
  const { id } = indexed.criterion;
  const save = (text: string): void =>
    void workspace.editAnswer(id, (answer) => {
      const noted = setText('note', text)(answer);
      return noted === null || enteredBy === '' ? noted : withEnteredBy(noted, enteredBy);
    });
  return (
    <div class="quick-note">
      <AutosaveText
        label={quickEntryTexts.note(criterionCode(open.index, id))}
        hint={quickEntryTexts.noteHint}
        value={answerOf(open.assessment, id)?.note ?? ''}
        multiline
        maxLength={20000}
        onSave={save}
      />
    </div>
  );
}

function Moves({ open, indexed, entry, onPressed }: Card) {
  const move = (by: 1 | -1): void => {
    entry.step(by);
    onPressed();
  };
  return (
    <div class="row quick-moves">
      <button type="button" class="button" onClick={() => move(-1)}>
        <Icon node={ChevronUp} />
        {quickEntryTexts.previous}
      </button>
      <button type="button" class="button" onClick={() => move(1)}>
        <Icon node={ChevronDown} />
        {quickEntryTexts.next}
      </button>
      <button type="button" class="button" disabled={!entry.canUndo.value} onClick={entry.undo}>
        <Icon node={Undo2} />
        {quickEntryTexts.undo}
      </button>
      <a class="small" href={hrefOf({ page: 'criterion', assessment: open.assessment.id, criterion: indexed.criterion.id })}>
        {quickEntryTexts.openCriterion}
      </a>
    </div>
  );
}
