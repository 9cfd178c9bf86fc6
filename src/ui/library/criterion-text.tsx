import { hrefOf } from '../../app/route';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { errataTexts } from '../../i18n/pages/errata';
import { walkTexts } from '../../i18n/pages/walk';
import { Badge } from '../components/notice';

interface CriterionText {
  readonly indexed: IndexedCriterion;
  readonly index: PackIndex;
  readonly isMarked: boolean;
}

/** A criterion to read: its levels, the evidence it asks for, and the way to mark it as doubtful. */
export function CriterionText({ indexed, index, isMarked }: CriterionText) {
  const { criterion, levels } = indexed;
  return (
    <details class="more criterion-read">
      <summary>
        <span class="code number">{criterionCode(index, criterion.id)}</span> <span class="grow criterion-text">{criterion.question}</span>
      </summary>
      <div class="stack-tight indent">
        <p class="row">
          {criterion.critical !== undefined && <Badge tone="bad">{walkTexts.critical}</Badge>}
          <Badge>{messages.common.confidence[criterion.confidence]}</Badge>
          {isMarked && <Badge tone="watch">{errataTexts.marked}</Badge>}
        </p>
        {criterion.guidance !== undefined && <p class="small">{criterion.guidance}</p>}
        <ul class="small">
          {levels.map((level) => (
            <li key={level.value}>
              <strong>
                {level.value} {level.label}
              </strong>
              {level.description !== undefined && `: ${level.description}`}
            </li>
          ))}
        </ul>
        <ul class="small">
          {criterion.evidence.map((requirement) => (
            <li key={requirement.id}>
              {messages.common.evidenceKinds[requirement.kind]}: {requirement.title} (
              {requirement.required ? walkTexts.evidenceRequired : walkTexts.evidenceOptional})
            </li>
          ))}
        </ul>
        <a class="small no-print" href={hrefOf({ page: 'erratum', pack: index.pack.id, version: index.pack.version, criterion: criterion.id })}>
          {walkTexts.markDoubtful}
        </a>
      </div>
    </details>
  );
}
