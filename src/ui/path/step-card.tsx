import { ArrowRight, Ban, ListChecks, ListPlus } from 'lucide';
import type { ActionOffer } from '../../app/new-actions';
import type { StepView } from '../../app/path-view';
import { hrefOf } from '../../app/route';
import type { LevelText } from '../../domain/report/report-rows';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { gapsTexts } from '../../i18n/pages/gaps';
import { pathTexts } from '../../i18n/pages/path';
import { walkTexts } from '../../i18n/pages/walk';
import { SelectField } from '../components/field';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { reasonWords } from './path-words';

export interface StepCardProps {
  readonly view: StepView;
  readonly rank: number;
  readonly index: PackIndex;
  readonly assessment: string;
  /** The levels that it can be asked to come to. */
  readonly levels: readonly LevelText[];
  /** The level that the user asked for; null: none. */
  readonly forced: number | null;
  readonly offer: ActionOffer;
  readonly onMakeAction: () => void;
  readonly onForbid: () => void;
  /** null: as the path likes. */
  readonly onForce: (level: number | null) => void;
}

/** One step: what to do, which evidence, what it brings and takes, why it is there, and what can be decided about it. */
export function StepCard(props: StepCardProps) {
  const { view, rank, assessment } = props;
  const { criterion, remedy, evidence, doFirst, step } = view;
  return (
    <li class="card gap" data-step={criterion.id}>
      <div class="gap-main stack-tight">
        <p class="row">
          <span class="gap-rank number">{rank}</span>
          {criterion.isCritical && <Badge tone="bad">{walkTexts.critical}</Badge>}
          {criterion.confidence === 'likely' && <Badge>{messages.common.confidence.likely}</Badge>}
        </p>
        <h3 class="gap-title">
          <a href={hrefOf({ page: 'criterion', assessment, criterion: criterion.id })}>
            <span class="code">{criterion.code}</span> {criterion.question}
          </a>
        </h3>
        <StepWay view={view} />
        {doFirst.length > 0 && (
          <p>
            <Badge tone="info">{pathTexts.doFirst(doFirst.join(', '))}</Badge>
          </p>
        )}
        {remedy !== null && (
          <p>
            <strong class="small">{gapsTexts.remedy}: </strong>
            {remedy}
          </p>
        )}
        {evidence.length > 0 && (
          <div>
            <strong class="small">{pathTexts.evidence}:</strong>
            <ul class="small">
              {evidence.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </div>
        )}
        <p class="small">
          <strong>{pathTexts.why}: </strong>
          {step.reasons.map((reason) => reasonWords(reason, props.index)).join('; ')}.
        </p>
      </div>
      <StepSide {...props} />
    </li>
  );
}

function StepWay({ view: { from, to, step } }: Pick<StepCardProps, 'view'>) {
  if (step.fromLevel === step.toLevel) return <p>{pathTexts.sameLevel}</p>;
  return (
    <>
      <p class="gap-way">
        <span class="visually-hidden">{gapsTexts.now}</span>
        <span>{from?.label ?? pathTexts.unanswered}</span>
        <Icon node={ArrowRight} />
        <span class="visually-hidden">{gapsTexts.target}</span>
        <strong>{to?.label}</strong>
      </p>
      {from === null && <p class="small">{pathTexts.answerFirst}</p>}
    </>
  );
}

function StepSide({ view, levels, forced, offer, assessment, onMakeAction, onForbid, onForce }: StepCardProps) {
  const { criterion, step, indexed } = view;
  const options = [['', pathTexts.forceFree] as const, ...levels.map(({ value, label }) => [String(value), label] as const)];
  return (
    <div class="gap-side stack-tight">
      <p>
        <strong class="gain number">{pathTexts.stepGain(step.gain)}</strong>
        <span class="small">{pathTexts.stepEffort(step.effort, gapsTexts.efforts[(indexed.criterion.effort ?? 1) - 1] ?? '')}</span>
      </p>
      <PlanButton offer={offer} code={criterion.code} assessment={assessment} onMakeAction={onMakeAction} />
      <button type="button" class="button no-print" aria-label={pathTexts.forbidLabel(criterion.code)} onClick={onForbid}>
        <Icon node={Ban} />
        {pathTexts.forbid}
      </button>
      {levels.length > 0 && (
        <div class="no-print">
          <SelectField
            label={pathTexts.force(criterion.code)}
            value={forced === null ? '' : String(forced)}
            options={options}
            onValue={(value) => onForce(value === '' ? null : Number(value))}
          />
        </div>
      )}
    </div>
  );
}

function PlanButton({ offer, code, assessment, onMakeAction }: Pick<StepCardProps, 'offer' | 'assessment' | 'onMakeAction'> & { readonly code: string }) {
  if (offer.kind === 'same') {
    return (
      <a class="button quiet" href={hrefOf({ page: 'actions', assessment })}>
        <Icon node={ListChecks} />
        {pathTexts.hasAction}
      </a>
    );
  }
  const isNew = offer.kind === 'new';
  return (
    <button
      type="button"
      class="button primary no-print"
      aria-label={isNew ? pathTexts.makeActionLabel(code) : pathTexts.updateActionLabel(code)}
      onClick={onMakeAction}
    >
      <Icon node={ListPlus} />
      {isNew ? pathTexts.makeAction : pathTexts.updateAction}
    </button>
  );
}
