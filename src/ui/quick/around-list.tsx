import type { QuickEntry } from '../../app/quick-entry';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import type { OpenAssessment } from '../with-assessment';
import { currentText } from './words';

const BEFORE = 4;
const AFTER = 6;

/** The lines of the paper form around this one, so that the finger on the paper and the screen stay together. */
export function AroundList({
  open,
  asked,
  current,
  entry,
}: {
  readonly open: OpenAssessment;
  readonly asked: readonly IndexedCriterion[];
  readonly current: string;
  readonly entry: QuickEntry;
}) {
  const at = asked.findIndex(({ criterion }) => criterion.id === current);
  const rows = asked.slice(Math.max(0, at - BEFORE), at + AFTER + 1);
  return (
    <section class="card stack-tight quick-around" aria-labelledby="sekitar">
      <h2 id="sekitar">{quickEntryTexts.around}</h2>
      <ol class="criteria">
        {rows.map((indexed) => {
          const { id, question } = indexed.criterion;
          return (
            <li key={id}>
              <button type="button" class="criterion quick-row" {...(id === current ? { 'aria-current': 'true' as const } : {})} onClick={() => entry.goTo(id)}>
                <span class="code number">{criterionCode(open.index, id)}</span>
                <span class="grow">
                  <span class="quick-clip">{question}</span>
                  <span class="small soft quick-clip">{currentText(open, indexed)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
