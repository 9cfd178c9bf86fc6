import { isSameValue } from '../../bundle/plain-value';
import type { Criterion, StandardPack } from '../standard-pack.generated';

/** What decides how a criterion counts or helps, without being part of the text that was answered. */
export const RULES = ['weight', 'critical', 'appliesWhen', 'measure', 'confidence', 'guidance', 'basis', 'remedy', 'effort', 'dependsOn'] as const;

export type RuleName = (typeof RULES)[number];

/** Values as they stand in the packs; null: not given. */
export interface RuleChange {
  readonly rule: RuleName;
  readonly before: unknown;
  readonly after: unknown;
}

const DEFAULTS: Partial<Record<RuleName, unknown>> = { effort: 1 };

const ruleOf = (criterion: Criterion, rule: RuleName): unknown => criterion[rule] ?? DEFAULTS[rule] ?? null;

export const ruleChanges = (from: Criterion, to: Criterion): readonly RuleChange[] =>
  RULES.map((rule) => ({ rule, before: ruleOf(from, rule), after: ruleOf(to, rule) })).filter(({ before, after }) => !isSameValue(before, after));

export type SettingName = 'criterionRule' | 'totalRule' | 'standard' | 'standardTitle' | 'standardWeight' | 'standardMinimum' | 'profileField';

/** A change outside the criteria. `id` names the standard or profile field; null on a side: not there. */
export interface SettingChange {
  readonly setting: SettingName;
  readonly id: string | null;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

interface Setting {
  readonly setting: SettingName;
  readonly id: string | null;
  readonly value: string | number;
}

function settingsOf({ scoring, standards, profileFields }: StandardPack): readonly Setting[] {
  return [
    { setting: 'criterionRule', id: null, value: scoring?.criterion ?? 'range' },
    { setting: 'totalRule', id: null, value: scoring?.total ?? 'standards' },
    ...standards.flatMap(({ id, title, weight, minimum }): readonly Setting[] => [
      { setting: 'standardTitle', id, value: title },
      { setting: 'standardWeight', id, value: weight },
      ...(minimum === undefined ? [] : [{ setting: 'standardMinimum' as const, id, value: minimum }]),
    ]),
    ...profileFields.map(({ id, label, unit }) => ({ setting: 'profileField' as const, id, value: `${label} (${unit})` })),
  ];
}

const keyOf = ({ setting, id }: Setting): string => `${setting}/${id ?? ''}`;

/** Scoring rules, standards and profile fields that changed; a standard that comes or goes is said once, by its title. */
export function settingChanges(from: StandardPack, to: StandardPack): readonly SettingChange[] {
  const before = new Map(settingsOf(from).map((setting) => [keyOf(setting), setting]));
  const after = new Map(settingsOf(to).map((setting) => [keyOf(setting), setting]));
  const standardsBefore = new Set(from.standards.map(({ id }) => id));
  const standardsAfter = new Set(to.standards.map(({ id }) => id));
  const changes = [...new Set([...after.keys(), ...before.keys()])].flatMap((key): readonly SettingChange[] => {
    const former = before.get(key);
    const newer = after.get(key);
    const { setting, id } = newer ?? former ?? { setting: 'standard' as const, id: null };
    if (former?.value === newer?.value) return [];
    const isOfStandard = setting.startsWith('standard') && id !== null;
    const comesOrGoes = isOfStandard && standardsBefore.has(id) !== standardsAfter.has(id);
    if (comesOrGoes && setting !== 'standardTitle') return [];
    return [{ setting: comesOrGoes ? 'standard' : setting, id, before: former?.value ?? null, after: newer?.value ?? null }];
  });
  return changes;
}
