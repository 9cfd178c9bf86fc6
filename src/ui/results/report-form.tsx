import { type AsOfChoice, dateOfChoice } from '../../app/report-dates';
import { hrefOf } from '../../app/route';
import type { Assessment } from '../../domain/assessment/assessment.generated';
import { formatDate } from '../../i18n';
import { reportPageTexts } from '../../i18n/pages/report-page';
import { useApp } from '../app-context';
import { TextField } from '../components/field';
import type { PaperNeeds } from './paper-needs';
import { PlainDate } from './plain-date';

/** What the user fills in for a report. Kept on screen only; the profile is not touched. */
export interface ReportDraft {
  readonly asOfChoice: AsOfChoice;
  readonly otherDate: string;
  readonly place: string;
  readonly signedOn: string;
  readonly signerName: string;
  readonly signerTitle: string;
}

export const draftFor = ({ institution }: Assessment, today: string): ReportDraft => ({
  asOfChoice: 'today',
  otherDate: today,
  place: institution.district ?? '',
  signedOn: today,
  signerName: institution.head ?? '',
  signerTitle: institution.headTitle ?? '',
});

interface ReportFormProps {
  readonly draft: ReportDraft;
  readonly assessment: Assessment;
  readonly needs: PaperNeeds;
  readonly onDraft: (draft: ReportDraft) => void;
}

/** Only the fields that the chosen paper needs; nothing for one that needs none. */
export function ReportForm({ draft, assessment, needs, onDraft }: ReportFormProps) {
  if (!needs.asOf && !needs.signing) return null;
  return (
    <form class="card stack" onSubmit={(event) => event.preventDefault()}>
      {needs.asOf && <AsOfField draft={draft} assessment={assessment} onDraft={onDraft} />}
      {needs.signing && <SigningFields draft={draft} onDraft={onDraft} />}
    </form>
  );
}

function SigningFields({ draft, onDraft }: Pick<ReportFormProps, 'draft' | 'onDraft'>) {
  const { place, signedOn, signerName, signerTitle } = draft;
  const set = (patch: Partial<ReportDraft>): void => onDraft({ ...draft, ...patch });
  return (
    <fieldset class="stack plain-fieldset">
      <legend>{reportPageTexts.signingTitle}</legend>
      <p class="field-hint">{reportPageTexts.signingHint}</p>
      <div class="field-grid">
        <TextField label={reportPageTexts.place} value={place} maxLength={200} onValue={(value) => set({ place: value })} />
        <PlainDate label={reportPageTexts.signedOn} value={signedOn} onValue={(value) => set({ signedOn: value })} />
        <TextField label={reportPageTexts.signerName} value={signerName} maxLength={200} onValue={(value) => set({ signerName: value })} />
        <TextField label={reportPageTexts.signerTitle} value={signerTitle} maxLength={200} onValue={(value) => set({ signerTitle: value })} />
      </div>
    </fieldset>
  );
}

function AsOfField({ draft, assessment, onDraft }: Omit<ReportFormProps, 'needs'>) {
  const today = useApp().clock.today();
  const { plannedVisit, institution } = assessment;
  const choices: readonly (readonly [AsOfChoice, string])[] = [
    ['today', reportPageTexts.asOfToday(formatDate(today))],
    ...(plannedVisit === undefined ? [] : [['visit', reportPageTexts.asOfVisit(formatDate(plannedVisit))] as const]),
    ['other', reportPageTexts.asOfOther],
  ];
  const isMissing = dateOfChoice(draft.asOfChoice, today, plannedVisit, draft.otherDate) === null;
  return (
    <fieldset class="stack-tight plain-fieldset">
      <legend>{reportPageTexts.asOf}</legend>
      <p class="field-hint">{reportPageTexts.asOfHint}</p>
      {choices.map(([choice, label]) => (
        <label key={choice} class="check">
          <input type="radio" name="as-of" checked={draft.asOfChoice === choice} onChange={() => onDraft({ ...draft, asOfChoice: choice })} />
          <span>{label}</span>
        </label>
      ))}
      {plannedVisit === undefined && (
        <p class="small soft">
          {reportPageTexts.visitNone} <a href={hrefOf({ page: 'institution', institution: institution.id })}>{institution.name}</a>
        </p>
      )}
      {draft.asOfChoice === 'other' && (
        <PlainDate
          label={reportPageTexts.asOfDate}
          value={draft.otherDate}
          error={isMissing ? reportPageTexts.asOfMissing : null}
          onValue={(value) => onDraft({ ...draft, otherDate: value })}
        />
      )}
    </fieldset>
  );
}
