import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { clearLevel, setLevel, setText, setUnsure } from '../../app/answering';
import { hrefOf } from '../../app/route';
import { answerOf, EMPTY_ANSWER } from '../../app/workspace';
import type { Answer, Assessment } from '../../domain/assessment/assessment.generated';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../../domain/standard/pack-index';
import { SAFETY_TAG } from '../../domain/standard/safety-tag';
import { messages } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { DangerSheet } from '../components/danger-sheet';
import { Badge, Notice } from '../components/notice';
import { StarterLinks } from '../starters/starter-links';
import { CheckAgainPanel } from '../versions/check-again-panel';
import { BasisPanel } from './basis-panel';
import { EvidenceChecklist } from './evidence-checklist';
import { type Choice, LevelChoices } from './level-choices';
import { MeasurePanel } from './measure-panel';
import { NotApplicable } from './not-applicable';
import { VerificationPanel } from './verification-panel';

interface Detail {
  readonly indexed: IndexedCriterion;
  readonly index: PackIndex;
  readonly assessment: Assessment;
  readonly owners: readonly string[];
  /** What is said before the levels. */
  readonly children?: ComponentChildren;
}

/** One question with all that belongs to it. Evidence stands in a second column where there is room. */
export function CriterionDetail({ indexed, index, assessment, owners, children }: Detail) {
  const { applicability } = useApp();
  const { criterion, standard, section } = indexed;
  const answer = answerOf(assessment, criterion.id) ?? EMPTY_ANSWER;
  const isExcluded = applicability.value.get(criterion.id) === 'excludedByCondition';
  return (
    <article class="detail">
      <div class="stack">
        <header class="stack-tight">
          <p class="small soft">
            {standard.title} › {section.title}
          </p>
          <h1 tabIndex={-1} id="pertanyaan">
            <span class="code number">{criterionCode(index, criterion.id)}</span> {criterion.question}
          </h1>
          <p class="row">
            {criterion.critical !== undefined && <Badge tone="bad">{walkTexts.critical}</Badge>}
            <Badge>{messages.common.confidence[criterion.confidence]}</Badge>
          </p>
          <CriticalNote indexed={indexed} />
        </header>
        {isExcluded && <Notice>{walkTexts.excludedNote}</Notice>}
        <CheckAgainPanel indexed={indexed} answer={answer} assessment={assessment} />
        {children}
        <BasisPanel criterion={criterion} pack={index.pack} />
        <MeasurePanel indexed={indexed} index={index} assessment={assessment} answer={answer} />
        <Levels indexed={indexed} answer={answer} />
        <NotApplicable criterion={criterion.id} answer={answer} />
        <Remedy indexed={indexed} index={index} answer={answer} assessment={assessment.id} />
        <StarterLinks pack={index.pack.id} criterion={criterion.id} assessment={assessment.id} />
      </div>
      <div class="stack">
        <EvidenceChecklist criterion={criterion.id} requirements={criterion.evidence} answer={answer} assessment={assessment} />
        <NoteAndOwner criterion={criterion.id} answer={answer} owners={owners} />
        <VerificationPanel indexed={indexed} answer={answer} />
      </div>
    </article>
  );
}

function CriticalNote({ indexed }: { readonly indexed: IndexedCriterion }) {
  const atLeast = indexed.criterion.critical?.atLeast;
  const level = indexed.levels.find((candidate) => candidate.value === atLeast);
  return level === undefined ? null : <p class="small soft">{walkTexts.criticalWhy(level.label)}</p>;
}

function Levels({ indexed, answer }: { readonly indexed: IndexedCriterion; readonly answer: Answer }) {
  const { workspace } = useApp();
  const [inDanger, setInDanger] = useState(false);
  const { criterion, levels, lowest } = indexed;
  const isSafety = criterion.tags?.includes(SAFETY_TAG) === true;
  const choice: Choice = answer.level !== null ? { kind: 'level', level: answer.level } : answer.unsure === true ? { kind: 'unsure' } : { kind: 'none' };
  const choose = (level: number): void => {
    void workspace.editAnswer(criterion.id, setLevel(level));
    if (isSafety && level === lowest) setInDanger(true);
  };
  return (
    <>
      <LevelChoices
        name={`level-${criterion.id}`}
        legend={walkTexts.chooseLevel}
        levels={levels}
        choice={choice}
        onLevel={choose}
        onUnsure={() => void workspace.editAnswer(criterion.id, setUnsure)}
      />
      {choice.kind !== 'none' && (
        <button type="button" class="button quiet" onClick={() => void workspace.editAnswer(criterion.id, clearLevel)}>
          {walkTexts.clear}
        </button>
      )}
      {isSafety && answer.level === lowest && (
        <Notice tone="bad">
          <strong>{walkTexts.danger}</strong>
          <button type="button" class="button danger" onClick={() => setInDanger(true)}>
            {messages.danger.title}
          </button>
        </Notice>
      )}
      {inDanger && <DangerSheet fromAnswer onClose={() => setInDanger(false)} />}
    </>
  );
}

function Remedy({
  indexed,
  index,
  answer,
  assessment,
}: {
  readonly indexed: IndexedCriterion;
  readonly index: PackIndex;
  readonly answer: Answer;
  readonly assessment: string;
}) {
  const { criterion, highest } = indexed;
  if (criterion.remedy === undefined || answer.level === null || answer.level >= highest) return null;
  const first = (criterion.dependsOn ?? []).map((id) => index.criterionById.get(id)).filter((other) => other !== undefined);
  return (
    <Notice>
      <strong>{walkTexts.remedy}</strong>
      <span>{criterion.remedy}</span>
      <span class="small soft">{walkTexts.effort(criterion.effort ?? 1)}</span>
      {first.length > 0 && (
        <span class="small">
          {walkTexts.dependsOn}:{' '}
          {first.map((other) => (
            <a key={other.criterion.id} href={hrefOf({ page: 'criterion', assessment, criterion: other.criterion.id })}>
              {criterionCode(index, other.criterion.id)}{' '}
            </a>
          ))}
        </span>
      )}
    </Notice>
  );
}

function NoteAndOwner({ criterion, answer, owners }: { readonly criterion: string; readonly answer: Answer; readonly owners: readonly string[] }) {
  const { workspace } = useApp();
  return (
    <section class="card stack">
      <AutosaveText
        label={walkTexts.owner}
        value={answer.owner ?? ''}
        placeholder={walkTexts.ownerExample}
        maxLength={200}
        list="penanggung-jawab"
        onSave={(text) => void workspace.editAnswer(criterion, setText('owner', text))}
      />
      <datalist id="penanggung-jawab">
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <AutosaveText
        label={walkTexts.note}
        hint={walkTexts.noteHint}
        value={answer.note ?? ''}
        multiline
        maxLength={20000}
        onSave={(text) => void workspace.editAnswer(criterion, setText('note', text))}
      />
    </section>
  );
}
