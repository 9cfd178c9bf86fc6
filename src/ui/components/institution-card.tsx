import { ArrowRight, CalendarDays, HardDrive, Stamp } from 'lucide';
import { hrefOf } from '../../app/route';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { formatDate, formatScore, messages } from '../../i18n';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';
import { BackupLine } from './backup-line';
import { Icon } from './icon';
import { Badge } from './notice';
import { Progress } from './progress';

/** One institution: how far it is, what runs out, how old the backup is, and the way on. */
export function InstitutionCard({ institution }: { readonly institution: Institution }) {
  const { portfolio, packs, clock } = useApp();
  const newest = useLoaded(async () => {
    const header = (await portfolio.assessmentsOf(institution.id))[0];
    const assessment = header === undefined ? null : await portfolio.assessment(header.id);
    const index = assessment === null ? null : await packs.load(assessment.pack.id, assessment.pack.version);
    if (assessment === null || index === null) return null;
    const { summarizeAssessment } = await import('../../app/card-summary');
    return { assessment, summary: summarizeAssessment(index, assessment, clock.today()) };
  }, [institution.id, portfolio.changes.value]);
  const current = newest.kind === 'ready' ? newest.value : null;
  return (
    <article class="card stack-tight institution-card">
      <header class="stack-tight">
        <h2>
          <a href={hrefOf({ page: 'institution', institution: institution.id })}>{institution.name}</a>
        </h2>
        <p class="row small soft">
          {institution.sample === true && <Badge tone="info">{messages.home.sampleBadge}</Badge>}
          <span>
            {[messages.common.kinds[institution.kind], institution.subdistrict, institution.district]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          </span>
        </p>
      </header>
      {current === null ? (
        <p class="soft">{newest.kind === 'loading' ? messages.common.loading : messages.home.noAssessment}</p>
      ) : (
        <div class="stack-tight">
          <div class="row-between small">
            <span>
              {current.summary.packTitle}: {messages.home.progress(current.summary.progress.answered, current.summary.progress.applicable)}
            </span>
            <Readiness readiness={current.summary.claimed.readiness} />
          </div>
          <Progress share={current.summary.progress.applicable === 0 ? 0 : current.summary.progress.answered / current.summary.progress.applicable} />
          {current.summary.claimed.interval !== null && current.summary.progress.answered > 0 && (
            <p class="small">
              {messages.home.score}: <strong class="number">{rangeOf(current.summary.claimed.interval)}</strong>
            </p>
          )}
        </div>
      )}
      <Dates institution={institution} plannedVisit={current?.assessment.plannedVisit} />
      <p class="row small">
        <Icon node={HardDrive} />
        <BackupLine institution={institution.id} />
      </p>
      <div class="row">
        {current === null ? (
          <a class="button primary" href={hrefOf({ page: 'institution', institution: institution.id })}>
            {messages.home.startAssessment}
          </a>
        ) : (
          <a class="button primary" href={hrefOf({ page: 'assessment', assessment: current.assessment.id })}>
            {messages.home.continueAssessment}
            <Icon node={ArrowRight} />
          </a>
        )}
      </div>
    </article>
  );
}

const rangeOf = (interval: { readonly low: number; readonly high: number }): string =>
  interval.low === interval.high ? formatScore(interval.low) : messages.home.scoreRange(formatScore(interval.low), formatScore(interval.high));

export function Readiness({ readiness }: { readonly readiness: 'ready' | 'nearly' | 'notYet' }) {
  const tone = { ready: 'good', nearly: 'watch', notYet: 'bad' } as const;
  return <Badge tone={tone[readiness]}>{messages.home.readiness[readiness]}</Badge>;
}

function Dates({ institution, plannedVisit }: { readonly institution: Institution; readonly plannedVisit: string | undefined }) {
  const { clock } = useApp();
  const ends = institution.permit?.validUntil;
  return (
    <>
      {ends !== undefined && (
        <p class="row small">
          <Icon node={Stamp} />
          {ends < clock.today() ? (
            <Badge tone="bad">{messages.home.permitEnded(formatDate(ends))}</Badge>
          ) : (
            <span>{messages.home.permitEnds(formatDate(ends))}</span>
          )}
        </p>
      )}
      {plannedVisit !== undefined && (
        <p class="row small">
          <Icon node={CalendarDays} />
          {messages.home.visit(formatDate(plannedVisit))}
        </p>
      )}
    </>
  );
}
