import { libraryTexts } from '../../i18n/pages/library';
import { aboutTexts } from '../../i18n/pages/settings';
import { useApp } from '../app-context';
import { Shell } from '../shell';

export function AboutPage() {
  const { version } = useApp();
  return (
    <Shell title={aboutTexts.title} up={{ page: 'settings' }}>
      <div class="stack form-page">
        <h1>{aboutTexts.title}</h1>
        <p>{aboutTexts.text}</p>
        <p>{aboutTexts.data}</p>
        <p>{libraryTexts.officialNote}</p>
        <p class="small soft">{aboutTexts.version(version)}</p>
        <p class="small soft">{aboutTexts.licence}</p>
      </div>
    </Shell>
  );
}
