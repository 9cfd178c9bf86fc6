import { hrefOf } from '../../app/route';
import type { EvidenceUse } from '../../domain/assessment/expiry/running-out';
import { criterionCode } from '../../domain/standard/criterion-code';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import type { OpenAssessment } from '../with-assessment';

/** The criteria that rest on a piece of evidence, each with the way to it. */
export function UseLinks({ uses, open }: { readonly uses: readonly EvidenceUse[]; readonly open: OpenAssessment }) {
  const criteria = [...new Set(uses.map(({ criterion }) => criterion))];
  if (criteria.length === 0) return <span class="soft">{visitDayTexts.restsNone}</span>;
  return (
    <span class="use-links">
      {visitDayTexts.rests}{' '}
      {criteria.map((criterion) => (
        <a key={criterion} href={hrefOf({ page: 'criterion', assessment: open.id, criterion })}>
          {criterionCode(open.index, criterion)}
        </a>
      ))}
    </span>
  );
}
