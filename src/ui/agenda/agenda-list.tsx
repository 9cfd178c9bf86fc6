import { hrefOf } from '../../app/route';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { AgendaCandidate } from '../../domain/visit/agenda';
import { agendaTexts } from '../../i18n/pages/agenda';
import { Badge } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';

/** The criteria of an agenda, each with why it is there, how long it takes and what to ask to see. */
export function AgendaList({ items, open }: { readonly items: readonly AgendaCandidate[]; readonly open: OpenAssessment }) {
  return (
    <ol class="agenda">
      {items.map((item) => (
        <AgendaRow key={item.criterion} item={item} open={open} />
      ))}
    </ol>
  );
}

function AgendaRow({ item, open: { index, assessment } }: { readonly item: AgendaCandidate; readonly open: OpenAssessment }) {
  const criterion = index.criterionById.get(item.criterion)?.criterion;
  if (criterion === undefined) return null;
  const required = criterion.evidence.filter((requirement) => requirement.required).map(({ title }) => title);
  return (
    <li class="card stack-tight">
      <p class="row">
        {item.reasons.map((reason) => (
          <Badge key={reason} {...(reason === 'critical' || reason === 'expired' ? { tone: 'bad' as const } : {})}>
            {agendaTexts.reasons[reason]}
          </Badge>
        ))}
        <span class="small soft">{agendaTexts.itemMinutes(item.minutes)}</span>
      </p>
      <p>
        <a href={hrefOf({ page: 'criterion', assessment: assessment.id, criterion: item.criterion })}>
          <strong>{criterionCode(index, item.criterion)}</strong> {criterion.question}
        </a>
      </p>
      {required.length > 0 && <p class="small">{agendaTexts.bring(required.join('; '))}</p>}
      <p class="print-only small">{agendaTexts.note}</p>
    </li>
  );
}
