import { useMemo, useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { createVisitDayService } from '../../app/visit-day';
import { viewDay, windowOf } from '../../app/visit-day-view';
import { findRunningOut } from '../../domain/assessment/expiry/running-out';
import { scoreCurve } from '../../domain/assessment/expiry/score-curve';
import { compareDates } from '../../domain/calendar-date';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { useApp } from '../app-context';
import { DateField } from '../components/date-field';
import { Notice } from '../components/notice';
import { PackLine } from '../components/pack-line';
import { CalendarButton } from '../results/calendar-button';
import { scoreWords } from '../results/score-words';
import '../styles/visit-day.css';
import { AwaitedList } from '../visit-day/awaited-list';
import { DayPicker } from '../visit-day/day-picker';
import { DayResult } from '../visit-day/day-result';
import { LossList } from '../visit-day/loss-list';
import { RunningOutList } from '../visit-day/running-out-list';
import { StepChart } from '../visit-day/step-chart';
import { UndatedList } from '../visit-day/undated-list';
import { type OpenAssessment, WithAssessment } from '../with-assessment';

/** The evidenced score on the day of the visit, and what runs out before it. */
export function VisitDayPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <VisitDay open={open} />}</WithAssessment>;
}

function VisitDay({ open }: { readonly open: OpenAssessment }) {
  const today = useApp().clock.today();
  const { assessment, index } = open;
  const runningOut = useMemo(() => findRunningOut(index, assessment, today), [index, assessment, today]);
  return (
    <div class="stack result visit-day">
      <header class="page-head">
        <h1>{visitDayTexts.title}</h1>
        <PackLine pack={index.pack} />
        <p class="soft">{visitDayTexts.intro}</p>
        <p>
          <a href={hrefOf({ page: 'agenda', assessment: assessment.id })}>{visitDayTexts.agendaLink}</a>
        </p>
      </header>
      <PlannedVisit planned={assessment.plannedVisit} today={today} />
      <Days open={open} today={today} />
      <div class="visit-desk">
        <RunningOutList dated={runningOut.dated} open={open} />
        <div class="stack">
          <UndatedList undated={runningOut.undated} open={open} />
          <AwaitedList awaited={runningOut.awaited} open={open} />
          <CalendarButton open={open} />
        </div>
      </div>
    </div>
  );
}

function PlannedVisit({ planned, today }: { readonly planned: string | undefined; readonly today: string }) {
  const service = useApp().service(createVisitDayService);
  return (
    <section class="card stack">
      <div class="field-grid">
        <DateField
          label={visitDayTexts.plannedVisit}
          hint={visitDayTexts.plannedVisitHint}
          optional
          value={planned ?? ''}
          onSave={(date) => void service.setPlannedVisit(date)}
        />
      </div>
      {planned !== undefined && compareDates(planned, today) < 0 && <Notice tone="watch">{visitDayTexts.plannedVisitPast(planned)}</Notice>}
    </section>
  );
}

/** The chosen day lives on the page: it changes nothing. Until one is chosen it is the planned visit. */
function Days({ open, today }: { readonly open: OpenAssessment; readonly today: string }) {
  const { assessment, index } = open;
  const window = windowOf(today, assessment.plannedVisit);
  const { from, until } = window;
  const curve = useMemo(() => scoreCurve(index, assessment, { from, until }), [index, assessment, from, until]);
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen !== null && compareDates(chosen, until) <= 0 ? chosen : (window.visit ?? today);
  const view = viewDay(index, assessment, curve, day);
  return (
    <>
      <section class="card stack" aria-labelledby="hari">
        <h2 id="hari">{visitDayTexts.dayTitle}</h2>
        <DayPicker window={window} curve={curve} day={day} total={scoreWords(view.total.day)} onDay={setChosen} />
        {curve.steps.length === 0 && <Notice tone="good">{visitDayTexts.noChange(until)}</Notice>}
      </section>
      <div class="visit-desk">
        <DayResult view={view} day={day} />
        <LossList view={view} index={index} assessment={open.id} />
      </div>
      <StepChart curve={curve} window={window} day={day} />
    </>
  );
}
