import { hrefOf } from '../../app/route';
import type { Problem } from '../../domain/problem';
import type { ScoreResult } from '../../domain/scoring/score-result';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messageOf } from '../../i18n/code-to-message';
import { resultTexts } from '../../i18n/pages/result';
import { FoldedList } from './folded-list';

const FIRST = 5;

interface RemarkListProps {
  readonly claimed: ScoreResult;
  readonly index: PackIndex;
  readonly assessment: string;
  readonly institution: string;
}

/** What scoring noticed and went on in spite of, each with the way to where it can be mended. */
export function RemarkList({ claimed, index, assessment, institution }: RemarkListProps) {
  const remarks = [...claimed.errors, ...claimed.warnings];
  if (remarks.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="periksa">
      <h2 id="periksa">{resultTexts.remarksTitle}</h2>
      <p class="small soft">{resultTexts.remarksIntro}</p>
      <FoldedList items={remarks} first={FIRST} class="blockers" moreLabel={resultTexts.showAll}>
        {(remark) => (
          <li key={`${remark.code} ${remark.pointer}`}>
            <Remark remark={remark} index={index} assessment={assessment} institution={institution} />
          </li>
        )}
      </FoldedList>
    </section>
  );
}

function Remark({ remark, index, assessment, institution }: { readonly remark: Problem } & Omit<RemarkListProps, 'claimed'>) {
  const id = criterionOf(remark);
  const indexed = id === null ? undefined : index.criterionById.get(id);
  const { message, hint } = messageOf(withTitles(remark, index));
  return (
    <>
      {indexed === undefined ? (
        <a class="blocker-link" href={hrefOf({ page: 'profile', institution })}>
          {resultTexts.openProfile}
        </a>
      ) : (
        <a class="blocker-link" href={hrefOf({ page: 'criterion', assessment, criterion: indexed.criterion.id })}>
          <span class="code">{criterionCode(index, indexed.criterion.id)}</span> {indexed.criterion.question}
        </a>
      )}
      <span class="small">{message}</span>
      <span class="small soft">{hint}</span>
    </>
  );
}

/** The criterion that a remark is about: named in its data, or the place of its pointer. */
function criterionOf({ data, pointer }: Problem): string | null {
  const { criterion } = data ?? {};
  if (typeof criterion === 'string') return criterion;
  const [, area, id] = pointer.split('/');
  return area === 'answers' && id !== undefined ? id : null;
}

/** People know codes and titles, not ids. */
function withTitles(problem: Problem, index: PackIndex): Problem {
  const { requirement: requirementId, field: fieldId } = problem.data ?? {};
  const id = criterionOf(problem);
  const requirement = index.criterionById.get(id ?? '')?.criterion.evidence.find((candidate) => candidate.id === requirementId);
  const field = index.pack.profileFields.find((candidate) => candidate.id === fieldId);
  return {
    ...problem,
    data: {
      ...problem.data,
      ...(id === null ? {} : { criterion: criterionCode(index, id) }),
      ...(requirement === undefined ? {} : { requirement: requirement.title }),
      ...(field === undefined ? {} : { field: field.label }),
    },
  };
}
