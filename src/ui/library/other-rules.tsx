import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackDiff } from '../../domain/standard/pack-diff';
import type { RuleName } from '../../domain/standard/pack-diff/rule-changes';
import { compareTexts } from '../../i18n/pages/compare';
import { versionTexts } from '../../i18n/pages/versions';

/** What explains a criterion or helps with it, and changes no sum. */
const EXPLAINING: ReadonlySet<RuleName> = new Set(['confidence', 'guidance', 'basis', 'remedy', 'dependsOn']);

/** Criteria whose explanation or basis changed, by name of the part. */
export function OtherRules({ diff: { links, next } }: { readonly diff: PackDiff }) {
  const lines = links.flatMap(({ to, rules }) => {
    const names = rules.filter(({ rule }) => EXPLAINING.has(rule)).map(({ rule }) => versionTexts.rules[rule]);
    return to === null || names.length === 0 ? [] : [{ id: to.criterion.id, text: `${criterionCode(next, to.criterion.id)}: ${names.join(', ')}` }];
  });
  if (lines.length === 0) return null;
  return (
    <details class="more card">
      <summary>{compareTexts.notes(lines.length)}</summary>
      <ul class="small">
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
