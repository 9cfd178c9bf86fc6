import { hrefOf } from '../../app/route';
import { bandOf, EXPIRY_RULES, type ExpiryBand } from '../../domain/assessment/expiry/expiry-rules';
import type { EvidenceUse, ExpiringThing } from '../../domain/assessment/expiry/running-out';
import { visitDayTexts } from '../../i18n/pages/visit-day';
import { Badge, Notice, type Tone } from '../components/notice';
import { FoldedList } from '../results/folded-list';
import type { OpenAssessment } from '../with-assessment';
import { UseLinks } from './use-links';

const BANDS: readonly ExpiryBand[] = ['expired', ...EXPIRY_RULES.bandDays];
const TONES: Readonly<Record<ExpiryBand, Tone>> = { expired: 'bad', 30: 'watch', 60: 'info', 90: 'info', later: 'good' };
const FIRST = 8;

/** Everything with a last valid day, by how soon it comes, each with the criteria that rest on it. */
export function RunningOutList({ dated, open }: { readonly dated: readonly ExpiringThing[]; readonly open: OpenAssessment }) {
  const inBand = (band: ExpiryBand): readonly ExpiringThing[] => dated.filter(({ daysLeft }) => bandOf(daysLeft) === band);
  const later = inBand('later');
  return (
    <section class="card stack" aria-labelledby="habis">
      <h2 id="habis">{visitDayTexts.runningOutTitle}</h2>
      {dated.length === 0 && <p class="soft">{visitDayTexts.runningOutNone}</p>}
      {dated.length > 0 && later.length === dated.length && <Notice tone="good">{visitDayTexts.soonNone}</Notice>}
      {BANDS.map((band) => (
        <Band key={band} band={band} things={inBand(band)} open={open} />
      ))}
      {later.length > 0 && (
        <details class="more">
          <summary>{visitDayTexts.bands.later(later.length)}</summary>
          <Things things={later} open={open} />
        </details>
      )}
    </section>
  );
}

function Band({ band, things, open }: { readonly band: ExpiryBand; readonly things: readonly ExpiringThing[]; readonly open: OpenAssessment }) {
  if (things.length === 0) return null;
  return (
    <div class="stack-tight">
      <h3>{visitDayTexts.bands[band](things.length)}</h3>
      <Things things={things} open={open} />
    </div>
  );
}

function Things({ things, open }: { readonly things: readonly ExpiringThing[]; readonly open: OpenAssessment }) {
  return (
    <FoldedList items={things} first={FIRST} class="blockers" moreLabel={visitDayTexts.showAll}>
      {(thing) => (
        <li key={`${thing.kind} ${thing.id} ${thing.uses[0]?.criterion ?? ''}`}>
          <div class="row-between">
            <strong>{nameOf(thing)}</strong>
            <Badge tone={TONES[bandOf(thing.daysLeft)]}>{visitDayTexts.daysLeft(thing.daysLeft)}</Badge>
          </div>
          <span class="small">
            {visitDayTexts.until(thing.validUntil)}
            {remarkOf(thing) !== null && ` · ${remarkOf(thing)}`}
          </span>
          <Place thing={thing} open={open} />
        </li>
      )}
    </FoldedList>
  );
}

function nameOf({ kind, title }: Pick<ExpiringThing, 'kind' | 'title'>): string {
  if (kind === 'permit') return visitDayTexts.permit;
  return kind === 'certificate' ? visitDayTexts.certificate : title;
}

function remarkOf({ isCovered, uses }: ExpiringThing): string | null {
  if (isCovered) return visitDayTexts.covered;
  return uses.length > 0 && uses.every(({ required }: EvidenceUse) => !required) ? visitDayTexts.optionalOnly : null;
}

/** Where it is written down: the profile, the criteria that rest on it, or the register. */
function Place({ thing: { kind, uses }, open }: { readonly thing: ExpiringThing; readonly open: OpenAssessment }) {
  const institution = open.assessment.institution.id;
  if (kind === 'permit' || kind === 'certificate') {
    return (
      <a class="small" href={hrefOf({ page: 'profile', institution })}>
        {visitDayTexts.openProfile}
      </a>
    );
  }
  return (
    <span class="row small">
      <UseLinks uses={uses} open={open} />
      {kind === 'item' && <a href={hrefOf({ page: 'register', institution })}>{visitDayTexts.openRegister}</a>}
    </span>
  );
}
