import { ListChecks } from 'lucide';
import type { TakenActionOffers } from '../../app/new-actions';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { supposedTexts } from '../../i18n/pages/what-if';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';

interface PlannedNoticeProps {
  readonly taken: TakenActionOffers;
  readonly assessment: string;
  readonly onClose: () => void;
}

/** What went into the follow-up plan, with the way there and the way back. */
export function PlannedNotice({ taken, assessment, onClose }: PlannedNoticeProps) {
  const { made, updated, undo } = taken;
  const isNothing = made.length + updated.length === 0;
  const takeBack = (): void => {
    void undo();
    onClose();
  };
  return (
    <Notice tone="good" live>
      <span>{isNothing ? supposedTexts.plannedNothing : supposedTexts.planned(made.length, updated.length)}</span>
      <div class="row">
        <a class="button" href={hrefOf({ page: 'actions', assessment })}>
          <Icon node={ListChecks} />
          {supposedTexts.openPlan}
        </a>
        {!isNothing && (
          <button type="button" class="button" onClick={takeBack}>
            {supposedTexts.undo}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onClose}>
          {messages.common.close}
        </button>
      </div>
    </Notice>
  );
}
