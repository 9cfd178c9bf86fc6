import { useState } from 'preact/hooks';
import type { PackSummary } from '../../app/pack-library';
import { INSTITUTION_KINDS } from '../../domain/standard/institution-kinds';
import { messages } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { SelectField } from '../components/field';
import { PackCard } from './pack-card';

const ALL = '';
const KIND_OPTIONS = [[ALL, libraryTexts.allKinds] as const, ...INSTITUTION_KINDS.map((kind) => [kind, messages.common.kinds[kind]] as const)];

/** The packs, those for one kind of institution on demand. */
export function PackList({ packs }: { readonly packs: readonly PackSummary[] }) {
  const [kind, setKind] = useState<string>(ALL);
  const shown = packs.filter(({ appliesTo }) => kind === ALL || appliesTo.some((one) => one === kind));
  return (
    <div class="stack">
      <div class="pack-filter">
        <SelectField label={libraryTexts.filterKind} value={kind} onValue={setKind} options={KIND_OPTIONS} />
      </div>
      {shown.length === 0 && <p class="empty">{libraryTexts.noneForKind}</p>}
      <div class="cards">
        {shown.map((pack) => (
          <PackCard key={`${pack.id} ${pack.version}`} pack={pack} />
        ))}
      </div>
    </div>
  );
}
