import '../styles/send.css';
import { useState } from 'preact/hooks';
import { type Choices, createMergeService } from '../../app/merging';
import type { Institution } from '../../domain/assessment/assessment.generated';
import type { InstitutionSnapshot } from '../../domain/bundle/institution-snapshot';
import type { OpenConflict } from '../../domain/bundle/merge/conflict';
import type { Settlement } from '../../domain/bundle/merge/settle-conflicts';
import { messages } from '../../i18n';
import { mergeCounts, mergeTexts, partName } from '../../i18n/pages/merge';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { RadioGroup } from '../components/radio-group';
import { ConflictCard, type ConflictCardProps } from '../merge/conflict-card';
import { useLoaded } from '../use-loaded';
import { WithInstitution } from '../with-institution';

/** A copy that came in a file is put together with the one on this device; what conflicts is settled here, now or later. */
export function MergePage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {(found) => <Merge institution={found} />}
    </WithInstitution>
  );
}

function Merge({ institution }: { readonly institution: Institution }) {
  const service = useApp().service(createMergeService);
  const [told, setTold] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const pending = service.pending.value;
  const run = (work: () => Promise<unknown>, text: string): void => {
    setFailed(false);
    work().then(
      () => setTold(text),
      () => setFailed(true),
    );
  };
  return (
    <div class="stack form-page">
      <header class="page-head">
        <h1>{mergeTexts.title}</h1>
      </header>
      {failed && (
        <Notice tone="bad" live>
          {mergeTexts.failed}
        </Notice>
      )}
      {told !== null && (
        <Notice tone="good" live>
          {told}
        </Notice>
      )}
      {pending !== null && pending.mine.institution.id === institution.id ? <Waiting onRun={run} /> : <Standing institution={institution.id} onRun={run} />}
    </div>
  );
}

type OnRun = (work: () => Promise<unknown>, text: string) => void;

/** Choices by the key of their conflict. */
function useChoices() {
  const [choices, setChoices] = useState<Choices>(new Map());
  const choose = (key: string, choice: Settlement | undefined): void => {
    const next = new Map(choices);
    if (choice === undefined) next.delete(key);
    else next.set(key, choice);
    setChoices(next);
  };
  return { choices, choose };
}

function Waiting({ onRun }: { readonly onRun: OnRun }) {
  const service = useApp().service(createMergeService);
  const { choices, choose } = useChoices();
  const [from, setFrom] = useState<ConflictCardProps['from']>('other');
  const [refused, setRefused] = useState(false);
  const pending = service.pending.value;
  if (pending === null) return null;
  const apply = async (): Promise<void> => {
    const problems = await service.apply(choices);
    setRefused(problems.length > 0);
    if (problems.length > 0) throw new Error(problems[0]?.code);
  };
  const mine = new Set(pending.mine.history.revisions.map(({ id }) => id));
  return (
    <>
      <p>{mergeTexts.intro}</p>
      <p class="card">
        <strong>{mergeCounts(pending.summary)}</strong>
      </p>
      {pending.relation === 'unrelated' && <Notice tone="watch">{mergeTexts.unrelated}</Notice>}
      {refused && <Notice tone="bad">{mergeTexts.failed}</Notice>}
      {pending.remarks.length > 0 && (
        <section class="stack-tight">
          <h2>{mergeTexts.remarksTitle}</h2>
          <ul>
            {pending.remarks.map(({ entity }) => (
              <li key={`${entity.assessment} ${entity.id}`}>{mergeTexts.remark(partName(entity.kind, entity.id, []))}</li>
            ))}
          </ul>
        </section>
      )}
      {pending.conflicts.length > 0 && (
        <RadioGroup
          legend={mergeTexts.from}
          name="asal"
          value={from}
          options={[
            { value: 'mentor', label: mergeTexts.fromMentor },
            { value: 'institution', label: mergeTexts.fromInstitution },
            { value: 'other', label: mergeTexts.fromOther },
          ]}
          onValue={setFrom}
        />
      )}
      <Conflicts conflicts={pending.conflicts} snapshot={pending.snapshot} mine={mine} from={from} choices={choices} onChoice={choose} />
      <div class="row">
        <button type="button" class="button primary" onClick={() => onRun(apply, mergeTexts.done)}>
          {mergeTexts.apply}
        </button>
        <button type="button" class="button" onClick={service.cancel}>
          {mergeTexts.cancel}
        </button>
      </div>
    </>
  );
}

function Standing({ institution, onRun }: { readonly institution: string; readonly onRun: OnRun }) {
  const app = useApp();
  const service = app.service(createMergeService);
  const { choices, choose } = useChoices();
  const loaded = useLoaded(() => service.standing(institution), [institution, app.portfolio.changes.value]);
  if (loaded.kind === 'loading') return <p class="empty">{messages.common.loading}</p>;
  if (loaded.kind === 'failed' || loaded.value === null) return <Notice tone="bad">{messages.common.missingRecordBody}</Notice>;
  const { snapshot, conflicts, canUndo } = loaded.value;
  return (
    <>
      {conflicts.length === 0 && <p class="card empty">{mergeTexts.none}</p>}
      <Conflicts conflicts={conflicts} snapshot={snapshot} mine={null} from="other" choices={choices} onChoice={choose} />
      {conflicts.length > 0 && (
        <button
          type="button"
          class="button primary"
          disabled={choices.size === 0}
          onClick={() => onRun(() => service.settle(institution, choices), mergeTexts.settled)}
        >
          {mergeTexts.settle}
        </button>
      )}
      {canUndo && (
        <section class="card stack-tight">
          <p class="soft">{mergeTexts.undoHint}</p>
          <button type="button" class="button" onClick={() => onRun(() => service.undo(institution), mergeTexts.undone)}>
            {mergeTexts.undo}
          </button>
        </section>
      )}
    </>
  );
}

interface ConflictsProps extends Pick<ConflictCardProps, 'mine' | 'from'> {
  readonly conflicts: readonly OpenConflict[];
  readonly snapshot: InstitutionSnapshot;
  readonly choices: Choices;
  readonly onChoice: (key: string, choice: Settlement | undefined) => void;
}

function Conflicts({ conflicts, snapshot, mine, from, choices, onChoice }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  const revisions = new Map(snapshot.history.revisions.map((revision) => [revision.id, revision]));
  return (
    <section class="stack" aria-labelledby="bentrok">
      <h2 id="bentrok">{mergeTexts.conflictsTitle(conflicts.length)}</h2>
      <p class="soft">{mergeTexts.conflictsIntro}</p>
      <ul class="stack plain">
        {conflicts.map((conflict) => (
          <ConflictCard
            key={conflict.key}
            conflict={conflict}
            packs={snapshot.packs}
            revisions={revisions}
            mine={mine}
            from={from}
            choice={choices.get(conflict.key)}
            onChoice={(choice) => onChoice(conflict.key, choice)}
          />
        ))}
      </ul>
    </section>
  );
}
