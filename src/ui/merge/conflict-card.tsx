import type { Revision } from '../../domain/bundle/bundle-history.generated';
import type { ConflictSide, OpenConflict } from '../../domain/bundle/merge/conflict';
import type { Settlement } from '../../domain/bundle/merge/settle-conflicts';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { mergeTexts, partName } from '../../i18n/pages/merge';
import { RadioGroup } from '../components/radio-group';
import { questionOf, sideText } from './side-text';

export interface ConflictCardProps {
  readonly conflict: OpenConflict;
  readonly packs: readonly StandardPack[];
  readonly revisions: ReadonlyMap<string, Revision>;
  /** The revisions of this device, while a file waits; null: nothing waits. */
  readonly mine: ReadonlySet<string> | null;
  /** Whom the waiting file comes from. */
  readonly from: 'institution' | 'mentor' | 'other';
  readonly choice: Settlement | undefined;
  readonly onChoice: (choice: Settlement | undefined) => void;
}

const LATER = 'nanti';
const BOTH = 'keduanya';

const isText = ({ kind, path }: OpenConflict): boolean => kind === 'value' && ['note', 'text', 'what', 'location'].includes(path.at(-1) ?? '');

/** Two values of one part beside each other, with who and when, as its device says. */
export function ConflictCard({ conflict, packs, revisions, mine, from, choice, onChoice }: ConflictCardProps) {
  const { entity, path, owner, sides } = conflict;
  const joined = sides
    .map(({ value }) => value)
    .filter((value): value is string => typeof value === 'string')
    .join('\n');
  const place = ({ revisions: ids }: ConflictSide): string => (mine === null ? '' : ids.some((id) => mine.has(id)) ? mergeTexts.mine : mergeTexts.theirs);
  const said = (side: ConflictSide): string => {
    const revision = revisions.get(side.revisions[0] ?? '');
    const isSuggested = mine !== null && from === owner && !side.revisions.some((id) => mine.has(id));
    const who = revision === undefined ? '' : mergeTexts.by(revision.at.slice(0, 16).replace('T', ' '));
    return [place(side), who, isSuggested ? mergeTexts.suggested : ''].filter((part) => part !== '').join(' · ');
  };
  const chosen = choice === undefined ? LATER : 'side' in choice ? String(choice.side) : BOTH;
  const choose = (value: string): void => onChoice(value === LATER ? undefined : value === BOTH ? { value: joined } : { side: Number(value) });
  return (
    <li class="card stack-tight">
      {questionOf(packs, conflict) !== '' && <p class="soft">{questionOf(packs, conflict)}</p>}
      <RadioGroup
        legend={partName(entity.kind, entity.id, path)}
        name={conflict.key}
        value={chosen}
        options={[
          ...sides.map((side, number) => ({ value: String(number), label: sideText(packs, conflict, side.value), hint: said(side) })),
          ...(isText(conflict) ? [{ value: BOTH, label: mergeTexts.both, hint: joined }] : []),
          { value: LATER, label: mergeTexts.later, hint: '' },
        ]}
        onValue={choose}
      />
    </li>
  );
}
