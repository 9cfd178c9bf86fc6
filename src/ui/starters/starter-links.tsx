import { FileText } from 'lucide';
import '../styles/starter-links.css';
import { hrefOf } from '../../app/route';
import { createStarterService } from '../../app/starters';
import { startersFor } from '../../domain/starter/starter-index';
import { starterLinkTexts } from '../../i18n/pages/starter-links';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { useLoaded } from '../use-loaded';
import { starterPlace } from './starter-place';

interface StarterLinksProps {
  readonly pack: string;
  readonly criterion: string;
  readonly assessment: string;
}

/** The documents that one could begin with to close this gap. Nothing while the list is on its way, nor where there is none: help, not a duty. */
export function StarterLinks({ pack, criterion, assessment }: StarterLinksProps) {
  const service = useApp().service(createStarterService);
  const loaded = useLoaded(service.index, []);
  const found = loaded.kind === 'ready' ? startersFor(loaded.value, { pack, criterion }) : [];
  if (found.length === 0) return null;
  return (
    <div class="small no-print starter-links">
      <span class="soft">{starterLinkTexts.label}</span>
      <ul class="plain">
        {found.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(starterPlace(assessment, id))}>
              <Icon node={FileText} />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
