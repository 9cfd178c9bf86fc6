import type { Institution } from '../../domain/assessment/assessment.generated';
import type { ProfileField } from '../../domain/standard/standard-pack.generated';
import { formatNumber } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { useApp } from '../app-context';
import { parseCount } from '../parse-number';
import { useLoaded } from '../use-loaded';
import { AutosaveText } from './autosave-text';

/** The counts that the packs of this kind of institution use in conditions and measures. */
export function ProfileNumbers({ institution }: { readonly institution: Institution }) {
  const { packs, portfolio, institutions } = useApp();
  const loaded = useLoaded(async () => {
    const used = (await portfolio.assessmentsOf(institution.id)).map((header) => header.pack);
    const offered = (await packs.list()).filter((pack) => pack.appliesTo.includes(institution.kind));
    const indexes = await Promise.all([...used, ...offered].map((pack) => packs.load(pack.id, pack.version)));
    const fields = new Map<string, ProfileField>();
    for (const index of indexes) for (const field of index?.pack.profileFields ?? []) if (!fields.has(field.id)) fields.set(field.id, field);
    return [...fields.values()];
  }, [institution.id, institution.kind, portfolio.changes.value]);
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{institutionTexts.counts}</h2>
      <p class="small soft">{institutionTexts.countsHint}</p>
      <div class="field-grid">
        {loaded.value.map((field) => (
          <AutosaveText
            key={field.id}
            label={field.unit === '' ? field.label : `${field.label} (${field.unit})`}
            value={numberText(institution, field.id)}
            problemOf={(text) => parseCount(text, field).problem}
            onSave={(text) => void institutions.change(institution.id, (current) => withNumber(current, field.id, parseCount(text, field).value))}
          />
        ))}
      </div>
    </section>
  );
}

const numberText = (institution: Institution, field: string): string => {
  const value = Object.hasOwn(institution.profile, field) ? institution.profile[field] : undefined;
  return value === undefined ? '' : formatNumber(value);
};

function withNumber(institution: Institution, field: string, value: number | null): Institution {
  const { [field]: _former, ...others } = institution.profile;
  return { ...institution, profile: value === null ? others : { ...others, [field]: value } };
}
