import type { TextChange } from '../../domain/standard/pack-diff/criterion-texts';
import type { EvidenceRequirement, Level } from '../../domain/standard/standard-pack.generated';
import { messages } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { WordDiff } from './word-diff';

/** What changed in the text of a criterion, part by part, word by word. */
export function TextChanges({ changes }: { readonly changes: readonly TextChange[] }) {
  return (
    <dl class="text-changes">
      {changes.map((change) => {
        const { before, after } = sidesOf(change);
        return (
          <div key={`${change.part} ${change.part === 'level' ? change.value : change.part === 'requirement' ? change.id : ''}`}>
            <dt>{nameOf(change)}</dt>
            <dd>
              <WordDiff before={before} after={after} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function nameOf(change: TextChange): string {
  const name = change.part === 'level' ? versionTexts.parts.level(change.value) : versionTexts.parts[change.part];
  if (change.before === null) return `${name} (${versionTexts.newPart})`;
  return change.after === null ? `${name} (${versionTexts.gonePart})` : name;
}

function sidesOf(change: TextChange): { readonly before: string; readonly after: string } {
  switch (change.part) {
    case 'question':
      return change;
    case 'level':
      return { before: levelText(change.before), after: levelText(change.after) };
    case 'requirement':
      return { before: requirementText(change.before), after: requirementText(change.after) };
  }
}

const levelText = (level: Level | null): string =>
  level === null ? '' : [level.label, level.description].filter((text) => text !== undefined && text !== '').join('. ');

const requirementText = (requirement: EvidenceRequirement | null): string =>
  requirement === null
    ? ''
    : `${requirement.title} (${versionTexts.requirementFacts(messages.common.evidenceKinds[requirement.kind], requirement.required, requirement.expires === true)})`;
