import { Calculator } from 'lucide';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Layer } from '../../domain/scoring/score-result';
import { explainTexts } from '../../i18n/pages/result';
import { Icon } from '../components/icon';

/** Which number is being opened into its arithmetic. */
export interface ExplainTarget {
  readonly layer: Layer;
  /** A standard; absent: the total. */
  readonly standard?: string;
  /** The grade was asked about. */
  readonly isGrade?: true;
}

/** Opens the sheet; provided by the result page, so that every number on it can ask. */
export const ExplainContext = createContext<(target: ExplainTarget) => void>(() => {});

/** "Dari mana angka ini?" beside a number. `what` says which, for who cannot see beside what it stands. */
export function ExplainButton({ what, ...target }: ExplainTarget & { readonly what: string }) {
  const explain = useContext(ExplainContext);
  return (
    <button type="button" class="button quiet explain-button no-print" aria-label={explainTexts.openFor(what)} onClick={() => explain(target)}>
      <Icon node={Calculator} />
      {explainTexts.open}
    </button>
  );
}
