import { type CriterionLink, fateOf, isSamePack, type PackDiff } from '../domain/standard/pack-diff';
import type { TextChange } from '../domain/standard/pack-diff/criterion-texts';
import type { RuleChange, SettingChange } from '../domain/standard/pack-diff/rule-changes';
import { diffWords } from '../domain/standard/word-diff';
import { formatNumber } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { versions } from '../i18n/messages/id/versions';
import { countOf } from './diff-json';

/** What changed for a person, one fact a line; words that went stand in [- -], words that came in {+ +}. */
export function diffLines(diff: PackDiff): readonly string[] {
  const { old, next, links, added, settings } = diff;
  const counts = [countOf(diff, 'kept'), countOf(diff, 'changed'), countOf(diff, 'removed'), added.length].map((count) => formatNumber(count));
  const [kept = '', changed = '', removed = '', fresh = ''] = counts;
  return [
    cli.diffHead(`${old.pack.title} ${old.pack.version}`, `${next.pack.title} ${next.pack.version}`),
    ...(isSamePack(diff) ? [cli.diffSame] : [cli.diffCounts(kept, changed, removed, fresh)]),
    ...links.flatMap(linkLines),
    ...added.map(({ criterion }) => cli.diffAdded(criterion.id, criterion.question)),
    ...settings.map(settingLine),
  ];
}

function linkLines(link: CriterionLink): readonly string[] {
  const { from, to, texts, rules, moves, isMerged } = link;
  const { id, question } = from.criterion;
  if (to === null) return [cli.diffRemoved(id, question)];
  const name = to.criterion.id === id ? id : `${id} → ${to.criterion.id}`;
  const details = [...(isMerged ? [cli.diffMerged] : []), ...moves.map((move) => cli.diffMoves[move]), ...rules.map(ruleText), ...texts.map(textLine)];
  if (details.length === 0 && to.criterion.id === id) return [];
  return [`${name}: ${cli.diffWhat[fateOf(link) === 'changed' ? 'changed' : 'kept']}`, ...details.map((detail) => `  ${detail}`)];
}

function textLine(change: TextChange): string {
  const name = change.part === 'level' ? versions.parts.level(change.value) : versions.parts[change.part];
  const [before, after] = change.part === 'question' ? [change.before, change.after] : [partText(change.before), partText(change.after)];
  return `${name}: ${markedText(before, after)}`;
}

type Part = Exclude<TextChange, { part: 'question' }>['before'];

function partText(part: Part): string {
  if (part === null) return '';
  if ('label' in part) return [part.label, part.description].filter((text) => text !== undefined && text !== '').join('. ');
  return `${part.title} (${versions.requirementFacts(cli.diffEvidence[part.kind], part.required, part.expires === true)})`;
}

const markedText = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text))
    .join('');

/** Short values are shown, texts and conditions are only named: `--json` has them whole. */
function ruleText({ rule, before, after }: RuleChange): string {
  const name = versions.rules[rule];
  const isShort = typeof before === 'number' && typeof after === 'number';
  return isShort ? versions.ruleNumbers(name, formatNumber(before), formatNumber(after)) : versions.ruleChanged(name);
}

function settingLine({ setting, id, before, after }: SettingChange): string {
  const name = id === null ? versions.settings[setting] : `${versions.settings[setting]} (${id})`;
  return versions.ruleNumbers(name, settingText(before), settingText(after));
}

function settingText(value: string | number | null): string {
  if (value === null) return versions.nothing;
  return typeof value === 'number' ? formatNumber(value) : (versions.settingNames[value] ?? value);
}
