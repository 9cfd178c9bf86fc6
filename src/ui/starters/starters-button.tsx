import { FileText } from 'lucide';
import { hrefOf } from '../../app/route';
import { starterLinkTexts } from '../../i18n/pages/starter-links';
import { Icon } from '../components/icon';
import { starterPlace } from './starter-place';

/** The way to all sample documents; null: without an institution's names. */
export function StartersButton({ assessment }: { readonly assessment: string | null }) {
  return (
    <a class="button" href={hrefOf(starterPlace(assessment))}>
      <Icon node={FileText} />
      {starterLinkTexts.all}
    </a>
  );
}
