import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { formatNumber, messages } from '../../i18n';
import { sheetTexts } from '../../i18n/pages/sheet';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';

const SHOWN_FIRST = 20;

/** Everything that is wrong with the sheets, at once: place, what, and what to write instead. */
export function SheetProblems({ problems, isPasted = false }: { readonly problems: readonly Problem[]; readonly isPasted?: boolean }) {
  const [isWhole, setIsWhole] = useState(false);
  const sentences = useLoaded(() => import('../../i18n/sheet-sentence'), []);
  const shown = isWhole ? problems : problems.slice(0, SHOWN_FIRST);
  return (
    <Notice tone="bad" live>
      <strong>{sheetTexts.problems(formatNumber(problems.length))}</strong>
      <span>{isPasted ? sheetTexts.pastedHint : sheetTexts.problemsHint}</span>
      {sentences.kind === 'loading' && <span>{messages.common.loading}</span>}
      {sentences.kind === 'ready' && (
        <ol class="stack-tight">
          {shown.map((problem, place) => {
            const { message, hint } = isPasted ? sentences.value.pastedSentence(problem) : sentences.value.sheetSentence(problem);
            return (
              <li key={place}>
                {message} <span class="soft">{hint}</span>
              </li>
            );
          })}
        </ol>
      )}
      {shown.length < problems.length && (
        <button type="button" class="button" onClick={() => setIsWhole(true)}>
          {sheetTexts.showAll(formatNumber(problems.length - shown.length))}
        </button>
      )}
    </Notice>
  );
}
