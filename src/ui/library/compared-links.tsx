import { criterionCode } from '../../domain/standard/criterion-code';
import type { CriterionLink, PackDiff } from '../../domain/standard/pack-diff';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { compareTexts } from '../../i18n/pages/compare';
import { TextChanges } from '../versions/text-changes';

interface ComparedLinksProps {
  readonly diff: PackDiff;
  readonly links: readonly CriterionLink[];
  /** Where each stood and stands, instead of how its text changed. */
  readonly withPlaces?: boolean;
}

/** Criteria of the older version with what became of them. */
export function ComparedLinks({ diff, links, withPlaces = false }: ComparedLinksProps) {
  return (
    <>
      {links.map((link) => (
        <ComparedLink key={link.from.criterion.id} diff={diff} link={link} withPlaces={withPlaces} />
      ))}
    </>
  );
}

function ComparedLink({ diff: { old, next }, link, withPlaces }: { readonly diff: PackDiff; readonly link: CriterionLink; readonly withPlaces: boolean }) {
  const { from, to, texts, isMerged } = link;
  const [code, codeNow] = [criterionCode(old, from.criterion.id), to === null ? null : criterionCode(next, to.criterion.id)];
  return (
    <li class="stack-tight outcome" data-criterion={from.criterion.id}>
      <p>
        <span class="code number">{code}</span> {codeNow !== null && codeNow !== code && <span class="small soft">({compareTexts.codeNow(codeNow)}) </span>}
        {(to ?? from).criterion.question}
      </p>
      {isMerged && <p class="small">{compareTexts.merged}</p>}
      {withPlaces && to !== null ? <Places link={link} to={to} /> : texts.length > 0 && <TextChanges changes={texts} />}
    </li>
  );
}

function Places({ link: { from, moves }, to }: { readonly link: CriterionLink; readonly to: IndexedCriterion }) {
  const names = moves.map((move) => compareTexts.moves[move]).join(', ');
  const isElsewhere = from.section.id !== to.section.id || from.standard.id !== to.standard.id;
  return (
    <p class="small">
      {names}
      {isElsewhere && ` ${compareTexts.movedFrom(placeOf(from), placeOf(to))}`}
    </p>
  );
}

const placeOf = ({ standard, section }: IndexedCriterion): string => `"${standard.title} › ${section.title}"`;

export function AddedCriteria({ diff: { added, next } }: { readonly diff: PackDiff }) {
  return (
    <>
      {added.map(({ criterion }) => (
        <li key={criterion.id} class="outcome" data-criterion={criterion.id}>
          <span class="code number">{criterionCode(next, criterion.id)}</span> {criterion.question}
        </li>
      ))}
    </>
  );
}
