import { useMemo } from 'preact/hooks';
import { standardCode } from '../../domain/standard/criterion-code';
import { type Agreements, reliabilityOf } from '../../domain/visit/reliability';
import { formatScore } from '../../i18n';
import { agendaTexts } from '../../i18n/pages/agenda';
import type { OpenAssessment } from '../with-assessment';

/** How far answers and verdicts agree, for the mentor alone; not printed. */
export function ReliabilityCard({ open: { index, assessment } }: { readonly open: OpenAssessment }) {
  const { total, standards } = useMemo(() => reliabilityOf(index, assessment), [index, assessment]);
  return (
    <section class="card stack-tight no-print" aria-labelledby="kecocokan">
      <h2 id="kecocokan">{agendaTexts.reliabilityTitle}</h2>
      <p class="small soft">{agendaTexts.reliabilityIntro}</p>
      {total.verified === 0 ? (
        <p>{agendaTexts.noneVerified}</p>
      ) : (
        <div class="table-wrap">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{agendaTexts.standard}</th>
                <th scope="col">{agendaTexts.agreement}</th>
                <th scope="col">{agendaTexts.percent}</th>
                <th scope="col">{agendaTexts.direction}</th>
              </tr>
            </thead>
            <tbody>
              {standards
                .filter(({ verified }) => verified > 0)
                .map(({ standard, ...counts }) => (
                  <Row key={standard} name={`${standardCode(index, standard)} ${index.standardById.get(standard)?.title ?? ''}`} counts={counts} />
                ))}
              <Row name={agendaTexts.total} counts={total} />
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ name, counts }: { readonly name: string; readonly counts: Agreements }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{agendaTexts.reliability(counts.agreed, counts.verified)}</td>
      <td class="number">{counts.percent === null ? agendaTexts.tooFew : `${formatScore(counts.percent.value)}%`}</td>
      <td>{counts.percent === null ? '–' : agendaTexts[counts.direction ?? 'balanced']}</td>
    </tr>
  );
}
