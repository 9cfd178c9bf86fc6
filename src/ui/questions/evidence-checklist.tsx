import { clearEvidence, setEvidence } from '../../app/answering';
import type { Answer, Assessment, EvidenceStatus } from '../../domain/assessment/assessment.generated';
import type { EvidenceRequirement } from '../../domain/standard/standard-pack.generated';
import { messages } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Badge } from '../components/notice';
import { EvidenceDetails } from './evidence-details';

interface EvidenceChecklist {
  readonly criterion: string;
  readonly requirements: readonly EvidenceRequirement[];
  readonly answer: Answer;
  readonly assessment: Assessment;
}

/** What must be shown for a criterion: status of each requirement, where it is kept, dates, attachments. */
export function EvidenceChecklist({ criterion, requirements, answer, assessment }: EvidenceChecklist) {
  if (requirements.length === 0) return null;
  return (
    <section class="card stack" aria-label={walkTexts.evidenceTitle}>
      <h3>{walkTexts.evidenceTitle}</h3>
      {requirements.map((requirement) => (
        <Requirement key={requirement.id} criterion={criterion} requirement={requirement} entry={answer.evidence?.[requirement.id]} assessment={assessment} />
      ))}
    </section>
  );
}

interface RequirementProps {
  readonly criterion: string;
  readonly requirement: EvidenceRequirement;
  readonly entry: EvidenceStatus | undefined;
  readonly assessment: Assessment;
}

const STATUSES = ['available', 'requested', 'missing'] as const;

function Requirement({ criterion, requirement, entry, assessment }: RequirementProps) {
  const { workspace } = useApp();
  const choose = (status: EvidenceStatus['status']): void =>
    void workspace.editAnswer(criterion, entry?.status === status ? clearEvidence(requirement.id) : setEvidence(requirement.id, { status }));
  return (
    <div class="requirement stack-tight">
      <p>
        <strong>{requirement.title}</strong>
      </p>
      <p class="row">
        <Badge>{messages.common.evidenceKinds[requirement.kind]}</Badge>
        <Badge {...(requirement.required ? { tone: 'info' as const } : {})}>
          {requirement.required ? walkTexts.evidenceRequired : walkTexts.evidenceOptional}
        </Badge>
      </p>
      <fieldset class="segments">
        <legend class="visually-hidden">{requirement.title}</legend>
        {STATUSES.map((status) => (
          <button key={status} type="button" class="segment" aria-pressed={entry?.status === status} onClick={() => choose(status)}>
            {walkTexts.evidenceStatus[status]}
          </button>
        ))}
      </fieldset>
      {entry !== undefined && <EvidenceDetails criterion={criterion} requirement={requirement} entry={entry} assessment={assessment} />}
    </div>
  );
}
