import { hrefOf } from '../../app/route';
import { createVisitDayService } from '../../app/visit-day';
import type { RunningOut } from '../../domain/assessment/expiry/running-out';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { useApp } from '../app-context';
import { DateField } from '../components/date-field';
import type { OpenAssessment } from '../with-assessment';
import { UseLinks } from './use-links';

type Undated = RunningOut['undated'][number];

/** Evidence that should expire and has no date: the date can be typed here, and then counts. */
export function UndatedList({ undated, open }: { readonly undated: readonly Undated[]; readonly open: OpenAssessment }) {
  if (undated.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="tanpa-tanggal">
      <h2 id="tanpa-tanggal">{visitDayTexts.undatedTitle(undated.length)}</h2>
      <p class="small soft">{visitDayTexts.undatedIntro}</p>
      <ul class="plain blockers undated">
        {undated.map((thing) => (
          <li key={`${thing.kind} ${thing.id} ${thing.uses[0]?.criterion ?? ''}`}>
            <UndatedThing thing={thing} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UndatedThing({ thing, open }: { readonly thing: Undated; readonly open: OpenAssessment }) {
  const service = useApp().service(createVisitDayService);
  const { kind, id, title, uses } = thing;
  if (kind === 'permit' || kind === 'certificate') {
    return (
      <>
        <strong>{visitDayTexts[kind]}</strong>
        <a class="small" href={hrefOf({ page: 'profile', institution: open.assessment.institution.id })}>
          {visitDayTexts.undatedPaper}
        </a>
      </>
    );
  }
  const save = (date: string): void => void (kind === 'item' ? service.dateItem(id, date) : service.dateEntry(uses[0]?.criterion ?? '', id, date));
  return (
    <>
      <strong>{title}</strong>
      <span class="small">
        <UseLinks uses={uses} open={open} />
      </span>
      <DateField label={visitDayTexts.validUntil} value="" onSave={save} />
    </>
  );
}
