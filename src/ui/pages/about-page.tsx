import { messages } from '../../i18n';
import { useApp } from '../app-context';
import { Shell } from '../shell';

export function AboutPage() {
  const { version } = useApp();
  return (
    <Shell title={messages.about.title} up={{ page: 'settings' }}>
      <div class="stack form-page">
        <h1>{messages.about.title}</h1>
        <p>{messages.about.text}</p>
        <p>{messages.about.data}</p>
        <p>{messages.library.officialNote}</p>
        <p class="small soft">{messages.about.version(version)}</p>
        <p class="small soft">{messages.about.licence}</p>
      </div>
    </Shell>
  );
}
