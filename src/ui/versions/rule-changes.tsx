import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackDiff } from '../../domain/standard/pack-diff';
import type { RuleChange, SettingChange } from '../../domain/standard/pack-diff/rule-changes';
import { formatNumber } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';

/** Changes of weights, critical levels, conditions and the like, which ask for no new answer but change the sum. */
export function RuleChanges({ diff }: { readonly diff: PackDiff }) {
  const lines = ruleLines(diff);
  if (lines.length === 0) return null;
  return (
    <details class="more card">
      <summary>{versionTexts.ruleCount(lines.length)}</summary>
      <ul class="small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Only what decides a score; better explanations are no reason to look again. */
const COUNTING: ReadonlySet<RuleChange['rule']> = new Set(['weight', 'critical', 'appliesWhen', 'measure', 'effort']);

const ruleLines = ({ settings, links, next }: PackDiff): readonly string[] => [
  ...settings.map((change) => settingLine(change, next.standardById.get(change.id ?? '')?.title)),
  ...links.flatMap(({ to, rules }) =>
    to === null ? [] : rules.filter(({ rule }) => COUNTING.has(rule)).map((change) => `${criterionCode(next, to.criterion.id)}: ${ruleLine(change)}`),
  ),
];

function ruleLine({ rule, before, after }: RuleChange): string {
  const name = versionTexts.rules[rule];
  const [from, to] = [numberIn(before), numberIn(after)];
  return from === null || to === null ? versionTexts.ruleChanged(name) : versionTexts.ruleNumbers(name, from, to);
}

/** A weight or effort is a number itself, a critical level holds one; null: something that has no short form. */
function numberIn(value: unknown): string | null {
  if (value === null) return versionTexts.nothing;
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'object' && 'atLeast' in value && typeof value.atLeast === 'number' ? formatNumber(value.atLeast) : null;
}

function settingLine({ setting, id, before, after }: SettingChange, title: string | undefined): string {
  const name =
    title === undefined || setting === 'standardTitle' || setting === 'standard'
      ? versionTexts.settings[setting]
      : `${versionTexts.settings[setting]} (${title})`;
  return versionTexts.ruleNumbers(id === null || title !== undefined ? name : `${name} (${id})`, settingText(before), settingText(after));
}

function settingText(value: string | number | null): string {
  if (value === null) return versionTexts.nothing;
  return typeof value === 'number' ? formatNumber(value) : (versionTexts.settingNames[value] ?? value);
}
