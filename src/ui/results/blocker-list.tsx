import type { ResultView } from '../../app/result-view';
import { hrefOf } from '../../app/route';
import type { BlockerRow } from '../../domain/report/report-rows';
import type { PackIndex } from '../../domain/standard/pack-index';
import { resultTexts } from '../../i18n/pages/result';
import { Notice } from '../components/notice';
import { blockerSentence } from './blocker-sentence';
import { FoldedList } from './folded-list';

/** How many blockers of one kind are shown before the rest is asked for. */
const FIRST = 5;

/** What stands in the way, by kind, each with a sentence and the way to its criterion. */
export function BlockerList({ view, index, assessment }: { readonly view: ResultView; readonly index: PackIndex; readonly assessment: string }) {
  const count = view.blockers.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section class="stack" aria-labelledby="penghalang">
      <h2 id="penghalang">{resultTexts.blockersTitle(count)}</h2>
      {count === 0 ? <Notice tone="good">{resultTexts.blockersNone}</Notice> : <p class="soft">{resultTexts.blockersIntro}</p>}
      <div class="blocker-groups">
        {view.blockers.map(({ kind, rows }) => (
          <div key={kind} class="card stack">
            <h3>{resultTexts.blockerKinds[kind](rows.length)}</h3>
            <FoldedList items={rows} first={FIRST} class="blockers" moreLabel={resultTexts.showAll}>
              {(row) => (
                <li key={`${row.criterion?.id ?? row.standard?.code ?? ''} ${row.requirement ?? ''}`}>
                  <Blocker row={row} criterion={row.criterion?.id ?? firstCriterionOf(row, view, index)} assessment={assessment} />
                </li>
              )}
            </FoldedList>
          </div>
        ))}
      </div>
    </section>
  );
}

/** A blocker of a whole standard leads to where its questions begin. */
function firstCriterionOf({ standard }: BlockerRow, view: ResultView, index: PackIndex): string {
  const id = view.standards.find(({ code }) => code === standard?.code)?.id ?? '';
  return index.standardById.get(id)?.sections[0]?.criteria[0]?.id ?? '';
}

function Blocker({ row, criterion, assessment }: { readonly row: BlockerRow; readonly criterion: string; readonly assessment: string }) {
  const code = row.criterion?.code ?? row.standard?.code;
  return (
    <>
      <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion })}>
        <span class="code">{code}</span> {row.criterion?.question ?? row.standard?.title}
      </a>
      <span class="small">{blockerSentence(row)}</span>
    </>
  );
}
