import { ArrowRight, ListChecks, ListPlus } from 'lucide';
import type { GapEntry } from '../../app/gap-list';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { actionsTexts } from '../../i18n/pages/actions';
import { gapsTexts } from '../../i18n/pages/gaps';
import { walkTexts } from '../../i18n/pages/walk';
import { Icon } from '../components/icon';
import { Badge } from '../components/notice';
import { StarterLinks } from '../starters/starter-links';
import { blockerSentence } from './blocker-sentence';
import { exactWords } from './score-words';

interface GapCardProps {
  readonly entry: GapEntry;
  readonly rank: number;
  /** The id of the open pack. */
  readonly pack: string;
  readonly assessment: string;
  readonly onMakeAction: () => void;
}

/** One gap: what it is, why, what closing it brings and takes, and the way to a plan. */
export function GapCard({ entry, rank, pack, assessment, onMakeAction }: GapCardProps) {
  const { gap, row, blockers } = entry;
  const criterionHref = hrefOf({ page: 'criterion', assessment, criterion: gap.criterion });
  return (
    <li class="card gap" data-criterion={gap.criterion}>
      <div class="gap-main stack-tight">
        <p class="row">
          <span class="gap-rank number">{rank}</span>
          {row.criterion.isCritical && <Badge tone="bad">{walkTexts.critical}</Badge>}
          {gap.blockers.length > 0 && <Badge tone="watch">{gapsTexts.blocks}</Badge>}
          {row.criterion.confidence === 'likely' && <Badge>{messages.common.confidence.likely}</Badge>}
        </p>
        <h2 class="gap-title">
          <a href={criterionHref}>
            <span class="code">{row.criterion.code}</span> {row.criterion.question}
          </a>
        </h2>
        <p class="gap-way">
          <span class="visually-hidden">{gapsTexts.now}</span>
          <span>{row.level?.label ?? (row.isUnsure ? gapsTexts.unsure : gapsTexts.unanswered)}</span>
          <Icon node={ArrowRight} />
          <span class="visually-hidden">{gapsTexts.target}</span>
          <strong>{row.target.label}</strong>
        </p>
        {row.level === null && <p class="small">{gapsTexts.answerFirst}</p>}
        {blockers.length > 0 && (
          <ul class="plain gap-why small">
            {blockers.map((blocker) => (
              <li key={`${blocker.kind} ${blocker.requirement ?? ''}`}>{blockerSentence(blocker)}</li>
            ))}
          </ul>
        )}
        {row.remedy !== null && (
          <p>
            <strong class="small">{gapsTexts.remedy}: </strong>
            {row.remedy}
          </p>
        )}
        <StarterLinks pack={pack} criterion={gap.criterion} assessment={assessment} />
        <p class="small soft">{gapsTexts.basisOf(row.basis.map(({ source, section }) => (section === null ? source : `${source}, ${section}`)).join('; '))}</p>
        {row.dependsOn.length > 0 && <p class="small soft">{gapsTexts.dependsOn(row.dependsOn.join(', '))}</p>}
      </div>
      <div class="gap-side stack-tight">
        <p>
          <strong class="gain number">{gapsTexts.gain(gap.gain)}</strong>
          <span class="small soft number">{gapsTexts.gainExact(exactWords(gap.gainExact))}</span>
        </p>
        <p class="small">{gapsTexts.effort(gapsTexts.efforts[row.effort - 1] ?? '', entry.steps)}</p>
        <PlanButton entry={entry} assessment={assessment} onMakeAction={onMakeAction} />
      </div>
    </li>
  );
}

function PlanButton({ entry, assessment, onMakeAction }: Omit<GapCardProps, 'rank' | 'pack'>) {
  if (entry.action === null) {
    return (
      <button type="button" class="button no-print" aria-label={gapsTexts.makeActionFor(entry.row.criterion.code)} onClick={onMakeAction}>
        <Icon node={ListPlus} />
        {gapsTexts.makeAction}
      </button>
    );
  }
  return (
    <p class="row small">
      <a class="button quiet" href={hrefOf({ page: 'actions', assessment })}>
        <Icon node={ListChecks} />
        {gapsTexts.hasAction}: {actionsTexts.groups[entry.action.status].toLowerCase()}
      </a>
    </p>
  );
}
