import { hrefOf } from '../../app/route';
import { type LayeredBlocker, type StandingChange, SUPPOSED_LAYERS } from '../../app/what-if-view';
import type { Problem } from '../../domain/problem';
import type { PackIndex } from '../../domain/standard/pack-index';
import { resultTexts } from '../../i18n/pages/result';
import { whatIfTexts } from '../../i18n/pages/what-if';
import { problemWords } from '../planning/problem-words';
import { blockerSentence } from '../results/blocker-sentence';
import { FoldedList } from '../results/folded-list';

const FIRST = 5;

/** The blockers that vanish and those that come up. */
export function BlockerChanges({ change, assessment }: { readonly change: StandingChange; readonly assessment: string }) {
  const { gone, come } = change;
  return (
    <section class="card stack">
      {gone.length + come.length === 0 && <p class="small soft">{whatIfTexts.noBlockerChange}</p>}
      {gone.length > 0 && <BlockerGroup title={whatIfTexts.gone(gone.length)} blockers={gone} assessment={assessment} />}
      {come.length > 0 && <BlockerGroup title={whatIfTexts.come(come.length)} blockers={come} assessment={assessment} />}
    </section>
  );
}

function BlockerGroup({ title, blockers, assessment }: { readonly title: string; readonly blockers: readonly LayeredBlocker[]; readonly assessment: string }) {
  return (
    <div class="stack-tight">
      <h3>{title}</h3>
      <FoldedList items={blockers} first={FIRST} class="blockers" moreLabel={resultTexts.showAll}>
        {(blocker) => (
          <li key={blocker.key}>
            <BlockerText blocker={blocker} assessment={assessment} />
          </li>
        )}
      </FoldedList>
    </div>
  );
}

function BlockerText({ blocker: { row, layers }, assessment }: { readonly blocker: LayeredBlocker; readonly assessment: string }) {
  const [only] = layers;
  const note = layers.length < SUPPOSED_LAYERS.length && only !== undefined ? ` (${whatIfTexts.onlyIn[only]})` : '';
  const code = row.criterion?.code ?? row.standard?.code;
  return (
    <>
      {row.criterion === null ? (
        <strong>
          <span class="code">{code}</span> {row.standard?.title}
        </strong>
      ) : (
        <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: row.criterion.id })}>
          <span class="code">{code}</span> {row.criterion.question}
        </a>
      )}
      <span class="small">
        {blockerSentence(row)}
        {note}
      </span>
    </>
  );
}

/** What the scenario names but the pack cannot mean. */
export function WhatIfRemarks({ remarks, index }: { readonly remarks: readonly Problem[]; readonly index: PackIndex }) {
  if (remarks.length === 0) return null;
  return (
    <section class="card stack-tight" aria-labelledby="andai-catatan">
      <h3 id="andai-catatan">{whatIfTexts.remarks}</h3>
      <FoldedList items={remarks} first={FIRST} class="blockers" moreLabel={resultTexts.showAll}>
        {(remark) => {
          const { message, hint } = problemWords(remark, index);
          return (
            <li key={remark.pointer}>
              <span class="small">{message}</span>
              <span class="small soft">{hint}</span>
            </li>
          );
        }}
      </FoldedList>
    </section>
  );
}
