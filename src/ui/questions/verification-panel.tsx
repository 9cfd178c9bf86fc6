import { useState } from 'preact/hooks';
import { setVerification } from '../../app/answering';
import type { Answer, Verification } from '../../domain/assessment/assessment.generated';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { formatDate } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { AutosaveText } from '../components/autosave-text';
import { TextField } from '../components/field';
import { Badge } from '../components/notice';
import { LevelChoices } from './level-choices';

const VERDICTS = ['confirmed', 'adjusted', 'rejected'] as const;

/** The mentor's verdict beside the claim. A manager reads it; a mentor gives it. It never changes the claimed level. */
export function VerificationPanel({ indexed, answer }: { readonly indexed: IndexedCriterion; readonly answer: Answer }) {
  const { settings } = useApp();
  const isMentor = settings.value.role === 'mentor';
  if (!isMentor && answer.verification === undefined) return null;
  const canVerify = answer.checkAgain === undefined && (answer.level !== null || answer.notApplicable !== undefined);
  return (
    <section class="card stack" aria-label={walkTexts.verification}>
      <h3>{walkTexts.verification}</h3>
      <p class="small soft">{walkTexts.verificationHint}</p>
      {answer.verification === undefined ? <p>{walkTexts.verificationNone}</p> : <VerdictLine verification={answer.verification} indexed={indexed} />}
      {isMentor && (canVerify ? <VerdictForm indexed={indexed} answer={answer} /> : <p class="soft">{walkTexts.verificationNeedsAnswer}</p>)}
    </section>
  );
}

function VerdictLine({ verification, indexed }: { readonly verification: Verification; readonly indexed: IndexedCriterion }) {
  const tone = { confirmed: 'good', adjusted: 'watch', rejected: 'bad' } as const;
  const level = indexed.levels.find((candidate) => candidate.value === verification.level);
  return (
    <div class="stack-tight">
      <p class="row">
        <Badge tone={tone[verification.verdict]}>{walkTexts.verdicts[verification.verdict]}</Badge>
        {verification.verdict === 'adjusted' && level !== undefined && <strong>{level.label}</strong>}
        <span class="small soft">{walkTexts.verificationBy(verification.by, formatDate(verification.on))}</span>
      </p>
      {verification.note !== undefined && <p>{verification.note}</p>}
    </div>
  );
}

function VerdictForm({ indexed, answer }: { readonly indexed: IndexedCriterion; readonly answer: Answer }) {
  const { workspace, settings, changeSettings, clock } = useApp();
  const [name, setName] = useState(settings.value.userName);
  const id = indexed.criterion.id;
  const current = answer.verification;
  const give = (patch: Partial<Verification>): void => {
    const { level: _level, ...rest } = { ...current, by: name.trim() === '' ? '-' : name.trim(), on: clock.today(), ...patch };
    const verdict = rest.verdict ?? 'confirmed';
    const level = patch.level ?? current?.level ?? answer.level;
    void workspace.editAnswer(id, setVerification({ ...rest, verdict, ...(verdict === 'adjusted' && level !== null && level !== undefined ? { level } : {}) }));
  };
  return (
    <div class="stack">
      <TextField
        label={walkTexts.verificationName}
        value={name}
        onValue={(text) => {
          setName(text);
          void changeSettings({ userName: text });
        }}
      />
      <fieldset class="segments">
        <legend class="visually-hidden">{walkTexts.verification}</legend>
        {VERDICTS.filter((verdict) => verdict !== 'adjusted' || answer.level !== null).map((verdict) => (
          <button key={verdict} type="button" class="segment" aria-pressed={current?.verdict === verdict} onClick={() => give({ verdict })}>
            {walkTexts.verdicts[verdict]}
          </button>
        ))}
      </fieldset>
      {current?.verdict === 'adjusted' && (
        <LevelChoices
          name={`verified-${id}`}
          legend={walkTexts.verificationLevel}
          levels={indexed.levels}
          choice={current.level === undefined ? { kind: 'none' } : { kind: 'level', level: current.level }}
          withUnsure={false}
          onLevel={(level) => give({ verdict: 'adjusted', level })}
        />
      )}
      {answer.notApplicable !== undefined && current !== undefined && (
        <label class="check">
          <input
            type="checkbox"
            checked={current.notApplicableAccepted === true}
            onChange={(event) => give({ notApplicableAccepted: event.currentTarget.checked })}
          />
          <span>{walkTexts.verificationNotApplicable}</span>
        </label>
      )}
      {current !== undefined && (
        <>
          <AutosaveText label={walkTexts.verificationNote} hint={walkTexts.noteHint} multiline value={current.note ?? ''} onSave={(note) => give({ note })} />
          <button type="button" class="button quiet" onClick={() => void workspace.editAnswer(id, setVerification(null))}>
            {walkTexts.verificationClear}
          </button>
        </>
      )}
    </div>
  );
}
