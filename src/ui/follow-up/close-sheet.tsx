import { Check } from 'lucide';
import { useState } from 'preact/hooks';
import { headOfAction } from '../../app/action-plan';
import {
  type ClosingDraft,
  type ClosingQuestion,
  closingQuestion,
  draftOf,
  EMPTY_CLOSING,
  type EvidenceDraft,
  lackOf,
  namesEvidence,
  needsReason,
  REASON_MAX,
  stillMissing,
} from '../../app/closing';
import { messages } from '../../i18n';
import { closingTexts } from '../../i18n/pages/actions';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Sheet } from '../components/sheet';
import type { OpenAssessment } from '../with-assessment';
import { CloseEvidence } from './close-evidence';

interface CloseSheetProps {
  readonly open: OpenAssessment;
  readonly id: string;
  readonly onClose: () => void;
  /** Gets a draft that lacks nothing. */
  readonly onFinish: (question: ClosingQuestion, draft: ClosingDraft) => void;
}

/** Asks for the evidence before an action is done, and whether the level of its answer rises. Nothing is written before "Selesaikan". */
export function CloseSheet({ open, id, onClose, onFinish }: CloseSheetProps) {
  const { index, assessment } = open;
  const today = useApp().clock.today();
  const [draft, setDraft] = useState(EMPTY_CLOSING);
  const [isAsked, setAsked] = useState(false);
  const question = closingQuestion(index, assessment, id);
  if (question === null) return null;
  const missing = stillMissing(question, assessment, draft, today);
  const lack = lackOf(question, missing, draft);
  const change = (patch: Partial<ClosingDraft>): void => setDraft((former) => ({ ...former, ...patch }));
  const finish = (): void => {
    setAsked(true);
    if (lack === null) onFinish(question, draft);
  };
  return (
    <Sheet title={closingTexts.title(headOfAction(index, question.action).code)} onClose={onClose}>
      <p class="action-what">{question.action.what}</p>
      <Evidence question={question} draft={draft} open={open} onChange={change} />
      {needsReason(question, missing, draft) && <Reason question={question} draft={draft} onChange={change} />}
      {question.level !== null && <LevelQuestion level={question.level} draft={draft} onChange={change} />}
      {isAsked && lack !== null && (
        <Notice tone="bad" live>
          {closingTexts.lacks[lack]}
        </Notice>
      )}
      <div class="row-between">
        <button type="button" class="button primary" onClick={finish}>
          <Icon node={Check} />
          {closingTexts.finish}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {messages.common.cancel}
        </button>
      </div>
    </Sheet>
  );
}

interface PartProps {
  readonly question: ClosingQuestion;
  readonly draft: ClosingDraft;
  readonly onChange: (patch: Partial<ClosingDraft>) => void;
}

function Evidence({ question, draft, open, onChange }: PartProps & { readonly open: OpenAssessment }) {
  const { requirements, words } = question;
  if (!namesEvidence(question)) return null;
  const edit = (id: string, patch: Partial<EvidenceDraft>): void => onChange({ evidence: { ...draft.evidence, [id]: { ...draftOf(draft, id), ...patch } } });
  return (
    <section class="stack" aria-label={closingTexts.evidence}>
      <h3>{closingTexts.evidence}</h3>
      {requirements.map((requirement) => (
        <CloseEvidence
          key={requirement.id}
          requirement={requirement}
          criterion={question.action.criterion}
          draft={draftOf(draft, requirement.id)}
          assessment={open.assessment}
          onChange={(patch) => edit(requirement.id, patch)}
        />
      ))}
      {words !== '' && (
        <label class="check">
          <input type="checkbox" checked={draft.wordsMet} onChange={({ currentTarget }) => onChange({ wordsMet: currentTarget.checked })} />
          <span>{closingTexts.words(words)}</span>
        </label>
      )}
    </section>
  );
}

function Reason({ question, draft, onChange }: PartProps) {
  const { findIdentityNumbers } = useApp();
  const isWithout = namesEvidence(question);
  const numbers = findIdentityNumbers(draft.reason);
  return (
    <div class="stack-tight">
      <TextField
        label={isWithout ? closingTexts.reason : closingTexts.proof}
        hint={isWithout ? closingTexts.reasonHint : closingTexts.proofHint}
        maxLength={REASON_MAX}
        value={draft.reason}
        onValue={(reason) => onChange({ reason })}
      />
      {numbers.length > 0 && (
        <Notice tone="watch" live>
          {messages.common.identityWarning(numbers.join(', '))}
        </Notice>
      )}
    </div>
  );
}

/** Neither answer is chosen beforehand: a level rises only because somebody says so. */
function LevelQuestion({ level, draft, onChange }: Pick<PartProps, 'draft' | 'onChange'> & { readonly level: NonNullable<ClosingQuestion['level']> }) {
  const now = level.now?.label ?? closingTexts.unanswered;
  const choices = [
    ['raise', closingTexts.raise(now, level.to.label)],
    ['keep', closingTexts.keep(now)],
  ] as const;
  return (
    <fieldset class="levels">
      <legend>{closingTexts.level}</legend>
      <p class="small soft">{closingTexts.levelHint}</p>
      {choices.map(([choice, label]) => (
        <label key={choice} class="check">
          <input type="radio" name="tingkat-rtl" checked={draft.level === choice} onChange={() => onChange({ level: choice })} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
