import { ListPlus, Share2, Target, Users } from 'lucide';
import { useState } from 'preact/hooks';
import { offerAction, takeActionOffers } from '../../app/new-actions';
import type { PlanEntry } from '../../app/plan-entries';
import { hrefOf } from '../../app/route';
import { scoresOf } from '../../app/scores';
import { PLAN_RULES } from '../../domain/follow-up/plan-rules';
import { actionsTexts } from '../../i18n/pages/actions';
import { shareTexts } from '../../i18n/pages/share';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import type { OpenAssessment } from '../with-assessment';
import { ShareSheet } from './share-sheet';
import type { Undoable } from './undo-notice';

interface PlanHeadProps {
  readonly open: OpenAssessment;
  readonly entries: readonly PlanEntry[];
  readonly mine: string;
  readonly onDone: (done: Undoable) => void;
}

/** Title and what is done with the plan as a whole. */
export function PlanHead({ open, entries, mine, onDone }: PlanHeadProps) {
  const { assessment } = open;
  const [isSharing, setSharing] = useState(false);
  return (
    <header class="page-head">
      <h1 id="rtl-judul" tabIndex={-1}>
        {actionsTexts.title}
      </h1>
      <p class="soft">{actionsTexts.intro}</p>
      {entries.length === 0 ? (
        <EmptyPlan open={open} onDone={onDone} />
      ) : (
        <div class="row no-print">
          <FromGaps assessment={assessment.id} />
          <button type="button" class="button" onClick={() => setSharing(true)}>
            <Icon node={Share2} />
            {shareTexts.open}
          </button>
          <a class="button quiet" href={hrefOf({ page: 'owners', institution: assessment.institution.id })}>
            <Icon node={Users} />
            {actionsTexts.ownersLink}
          </a>
        </div>
      )}
      {isSharing && <ShareSheet entries={entries} assessment={assessment} first={mine} onClose={() => setSharing(false)} />}
    </header>
  );
}

const FromGaps = ({ assessment }: { readonly assessment: string }) => (
  <a class="button" href={hrefOf({ page: 'gaps', assessment })}>
    <Icon node={Target} />
    {actionsTexts.fromGaps}
  </a>
);

/** Before there is a plan: the gaps, or the first few of them in one tap. */
function EmptyPlan({ open, onDone }: Pick<PlanHeadProps, 'open' | 'onDone'>) {
  const app = useApp();
  const top = scoresOf(app).gaps.value.slice(0, PLAN_RULES.firstActions);
  const { index, assessment } = open;
  const make = async (): Promise<void> => {
    const ground = { index, assessment, today: app.clock.today(), newId: app.newId };
    const taken = await takeActionOffers(
      app.workspace,
      top.map(({ criterion, targetLevel }) => offerAction({ criterion, toLevel: targetLevel }, ground)),
    );
    onDone({ text: actionsTexts.madeFromTop(taken.made.length), undo: () => void taken.undo() });
  };
  return (
    <div class="card empty stack">
      <p>{actionsTexts.empty}</p>
      {top.length > 0 && (
        <p>
          <button type="button" class="button primary" onClick={() => void make()}>
            <Icon node={ListPlus} />
            {actionsTexts.fromTop(top.length)}
          </button>
        </p>
      )}
      <p>
        <FromGaps assessment={assessment.id} />
      </p>
    </div>
  );
}
