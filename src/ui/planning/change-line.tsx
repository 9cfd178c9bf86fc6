import { ArrowRight } from 'lucide';
import type { ScoreChange } from '../../app/what-if-view';
import { supposedTexts } from '../../i18n/pages/what-if';
import { Icon } from '../components/icon';
import { scoreWords } from '../results/score-words';

/** "40,00 -> 45,83 (+5,83 poin)"; what did not change is said once. */
export function ScoreChangeLine({ change }: { readonly change: ScoreChange }) {
  const before = scoreWords(change.before);
  const after = scoreWords(change.after);
  return (
    <span class="change-line number">
      {before !== after && (
        <>
          <span class="visually-hidden">{supposedTexts.from}</span>
          <span class="soft">{before}</span>
          <Icon node={ArrowRight} />
          <span class="visually-hidden">{supposedTexts.to}</span>
        </>
      )}
      <strong>{after}</strong>
      {change.change !== null && <ChangeBadge points={change.change} />}
    </span>
  );
}

/** The difference in words and sign, never by colour alone. */
function ChangeBadge({ points }: { readonly points: number }) {
  const tone = points > 0 ? ' good' : points < 0 ? ' bad' : '';
  return <span class={`badge${tone}`}>{supposedTexts.change(points)}</span>;
}

/** Two words with an arrow between them, or the one where they are the same. */
export function WordChange({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return <strong>{after}</strong>;
  return (
    <span class="change-line">
      <span class="visually-hidden">{supposedTexts.from}</span>
      <span class="soft">{before}</span>
      <Icon node={ArrowRight} />
      <span class="visually-hidden">{supposedTexts.to}</span>
      <strong>{after}</strong>
    </span>
  );
}
