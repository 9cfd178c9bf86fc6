import { useState } from 'preact/hooks';
import type { MovePreview } from '../../app/moves';
import { createMoveService } from '../../app/moves';
import { goTo, hrefOf } from '../../app/route';
import { codeOf } from '../../app/save-queue';
import { messages, sentenceOfDevice } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { PackLine } from '../components/pack-line';
import { useLoaded } from '../use-loaded';
import { countsOf, type MoveCounts } from '../versions/move-counts';
import { AddedList, OutcomeList } from '../versions/outcome-list';
import { RuleChanges } from '../versions/rule-changes';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** What a move to the newest version of the pack would do, shown before anything is done (DESIGN section 6b). */
export function MovePage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Preview key={open.assessment.pack.version} open={open} />}</WithAssessment>;
}

function Preview({ open }: { readonly open: OpenAssessment }) {
  const moves = useApp().service(createMoveService);
  const { pack } = open.assessment;
  const loaded = useLoaded(async () => {
    const newer = await moves.newerThan(pack);
    return newer === null ? 'none' : ((await moves.preview(open.id, newer)) ?? 'unavailable');
  }, [pack.id, pack.version]);
  if (loaded.kind === 'loading') return <p class="empty">{messages.common.loading}</p>;
  if (loaded.kind === 'failed' || loaded.value === 'unavailable') return <Notice tone="bad">{versionTexts.unavailable}</Notice>;
  if (loaded.value === 'none') return <p class="empty">{versionTexts.none}</p>;
  return <PreviewOf preview={loaded.value} />;
}

function PreviewOf({ preview }: { readonly preview: MovePreview }) {
  const { plan } = preview;
  const { old, next } = plan.diff;
  const of = (fate: 'kept' | 'checkAgain' | 'archived') => plan.outcomes.filter((outcome) => outcome.fate === fate);
  const counts = countsOf(plan);
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{versionTexts.title(next.pack.version)}</h1>
        <PackLine pack={next.pack} />
        <p>{versionTexts.intro(`${old.pack.title} ${old.pack.version}`, `${next.pack.title} ${next.pack.version}`)}</p>
      </header>
      <Counts counts={counts} />
      <Confirm preview={preview} />
      <Part name="checkAgain" counts={counts} isOpen>
        <OutcomeList plan={plan} former={preview.former} outcomes={of('checkAgain')} />
      </Part>
      <Part name="archived" counts={counts}>
        <OutcomeList plan={plan} former={preview.former} outcomes={of('archived')} />
      </Part>
      <Part name="added" counts={counts}>
        <AddedList plan={plan} added={plan.added} />
      </Part>
      <Part name="kept" counts={counts}>
        <OutcomeList plan={plan} former={preview.former} outcomes={of('kept')} />
      </Part>
      <RuleChanges diff={plan.diff} />
    </div>
  );
}

const ORDER = ['kept', 'checkAgain', 'archived', 'added'] as const;

function Counts({ counts }: { readonly counts: MoveCounts }) {
  return (
    <ul class="move-counts plain">
      {ORDER.map((name) => (
        <li key={name} class="card" data-count={name}>
          <strong class="number">{counts[name]}</strong>
          <span>{versionTexts.counts[name]}</span>
        </li>
      ))}
    </ul>
  );
}

function Part({
  name,
  counts,
  isOpen = false,
  children,
}: {
  readonly name: keyof MoveCounts;
  readonly counts: MoveCounts;
  readonly isOpen?: boolean;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <details class="more card" open={isOpen && counts[name] > 0}>
      <summary>
        {counts[name]} {versionTexts.counts[name]}
      </summary>
      <p class="small soft">{versionTexts.countHints[name]}</p>
      {children}
    </details>
  );
}

function Confirm({ preview }: { readonly preview: MovePreview }) {
  const moves = useApp().service(createMoveService);
  const [failure, setFailure] = useState<string | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const assessment = preview.former.id;
  const confirm = async (): Promise<void> => {
    setIsMoving(true);
    setFailure(null);
    try {
      await moves.move(preview);
      goTo({ page: 'assessment', assessment }, { replace: true });
    } catch (error) {
      setFailure(codeOf(error));
    }
    setIsMoving(false);
  };
  return (
    <div class="stack-tight">
      <div class="row">
        <button type="button" class="button primary" disabled={isMoving} onClick={() => void confirm()}>
          {isMoving ? versionTexts.moving : versionTexts.confirm}
        </button>
        <a class="button" href={hrefOf({ page: 'assessment', assessment })}>
          {messages.common.cancel}
        </a>
      </div>
      <p class="small soft">{versionTexts.confirmHint}</p>
      {failure !== null && (
        <Notice tone="bad" live>
          <strong>{sentenceOfDevice(failure).message}</strong>
          <span>{sentenceOfDevice(failure).hint}</span>
        </Notice>
      )}
    </div>
  );
}
