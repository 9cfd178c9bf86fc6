import { Printer } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { createVisitAgendaService } from '../../app/visit-agenda';
import { type Agenda, buildAgenda } from '../../domain/visit/agenda';
import { messages } from '../../i18n';
import { agendaTexts } from '../../i18n/pages/agenda';
import { AgendaList } from '../agenda/agenda-list';
import { ReliabilityCard } from '../agenda/reliability-card';
import { useApp } from '../app-context';
import { DateField } from '../components/date-field';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { PackLine } from '../components/pack-line';
import '../styles/agenda.css';
import { useLoaded } from '../use-loaded';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

const MINUTES = { least: 10, most: 600, first: 120 } as const;

/** What to look at on a visit within the time there is; to print. */
export function AgendaPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <Desk open={open} />}</WithAssessment>;
}

function Desk({ open }: { readonly open: OpenAssessment }) {
  const { clock, settings, service } = useApp();
  const { index, assessment } = open;
  const [day, setDay] = useState(assessment.plannedVisit ?? clock.today());
  const [text, setText] = useState(String(MINUTES.first));
  const minutes = minutesOf(text);
  const changed = useLoaded(() => service(createVisitAgendaService).changedSinceLast(assessment), [assessment]);
  const agenda = useMemo(
    () => (minutes === null || changed.kind !== 'ready' ? null : buildAgenda(index, assessment, { asOf: day, minutes, changed: changed.value })),
    [index, assessment, day, minutes, changed],
  );
  return (
    <div class="stack agenda-page">
      <header class="page-head">
        <h1>{agendaTexts.title}</h1>
        <p class="print-only">
          <strong>{agendaTexts.printedFor(assessment.institution.name, day)}</strong>
        </p>
        <PackLine pack={index.pack} />
        <p class="soft no-print">{agendaTexts.intro}</p>
      </header>
      <section class="card field-grid no-print" aria-label={agendaTexts.title}>
        <DateField label={agendaTexts.day} value={day} onSave={(date) => setDay(date === '' ? clock.today() : date)} />
        <TextField
          label={agendaTexts.minutes}
          hint={agendaTexts.minutesHint}
          value={text}
          error={minutes === null ? agendaTexts.minutesWrong : null}
          onValue={setText}
        />
      </section>
      {agenda !== null && <AgendaView agenda={agenda} open={open} />}
      {changed.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {settings.value.role === 'mentor' && <ReliabilityCard open={open} />}
    </div>
  );
}

/** null: no whole number of minutes that a visit can last. */
function minutesOf(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return minutes >= MINUTES.least && minutes <= MINUTES.most ? minutes : null;
}

function AgendaView({ agenda: { chosen, left, minutes }, open }: { readonly agenda: Agenda; readonly open: OpenAssessment }) {
  if (chosen.length === 0 && left.length === 0) return <p class="card empty">{agendaTexts.empty}</p>;
  return (
    <section class="stack" aria-labelledby="agenda">
      <div class="row-between">
        <div>
          <h2 id="agenda">{agendaTexts.chosenTitle}</h2>
          <p role="status">{agendaTexts.fits(chosen.length, minutes)}</p>
        </div>
        <button type="button" class="button no-print" onClick={() => print()}>
          <Icon node={Printer} />
          {agendaTexts.print}
        </button>
      </div>
      <AgendaList items={chosen} open={open} />
      {left.length > 0 && (
        <details class="no-print">
          <summary>{agendaTexts.left(left.length)}</summary>
          <AgendaList items={left} open={open} />
        </details>
      )}
    </section>
  );
}
