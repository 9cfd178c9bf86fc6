import { Archive, FolderSearch, Pencil, Send, TrendingUp, Users } from 'lucide';
import type { AssessmentHeader } from '../../app/portfolio';
import { hrefOf } from '../../app/route';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { formatDate, messages } from '../../i18n';
import { institutionTexts } from '../../i18n/pages/institution';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { BackupLine } from '../components/backup-line';
import { DateField } from '../components/date-field';
import { Icon } from '../components/icon';
import { NewRound } from '../components/new-round';
import { Badge } from '../components/notice';
import { PackChoice } from '../components/pack-choice';
import { RemoveInstitution } from '../components/remove-institution';
import { OpenConflictsLink } from '../merge/open-conflicts-link';
import { useLoaded } from '../use-loaded';
import { MovedNotice } from '../versions/moved-notice';
import { NewVersionNotice } from '../versions/new-version-notice';
import { WithInstitution } from '../with-institution';

/** One institution: its assessments, its profile and register, its backup. */
export function InstitutionPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'home' }}>
      {(found) => <Overview institution={found} />}
    </WithInstitution>
  );
}

function Overview({ institution }: { readonly institution: Institution }) {
  const { portfolio } = useApp();
  const loaded = useLoaded(() => portfolio.assessmentsOf(institution.id), [institution.id, portfolio.changes.value]);
  const headers = loaded.kind === 'ready' ? loaded.value : [];
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{institution.name}</h1>
        <p class="row">
          {institution.sample === true && <Badge tone="info">{messages.home.sampleBadge}</Badge>}
          <BackupLine institution={institution.id} />
        </p>
        <OpenConflictsLink institution={institution.id} />
        <nav class="row" aria-label={institutionTexts.page}>
          <a class="button" href={hrefOf({ page: 'profile', institution: institution.id })}>
            <Icon node={Pencil} />
            {institutionTexts.profile}
          </a>
          <a class="button" href={hrefOf({ page: 'register', institution: institution.id })}>
            <Icon node={FolderSearch} />
            {institutionTexts.register}
          </a>
          <a class="button" href={hrefOf({ page: 'send', institution: institution.id })}>
            <Icon node={Send} />
            {institutionTexts.send}
          </a>
          <a class="button" href={hrefOf({ page: 'owners', institution: institution.id })}>
            <Icon node={Users} />
            {institutionTexts.owners}
          </a>
          <a class="button" href={hrefOf({ page: 'trend', institution: institution.id })}>
            <Icon node={TrendingUp} />
            {institutionTexts.trend}
          </a>
          <a class="button" href={hrefOf({ page: 'backup' })}>
            <Icon node={Archive} />
            {messages.shell.backup}
          </a>
        </nav>
      </header>
      {headers.length > 0 && (
        <section class="stack">
          <h2>{institutionTexts.assessments}</h2>
          <MovedNotice at={{ institution: institution.id }} />
          <div class="cards">
            {headers.map((header) => (
              <AssessmentCard key={header.id} header={header} institution={institution.id} />
            ))}
          </div>
          <NewRound institution={institution.id} newest={newestByPack(headers)} />
        </section>
      )}
      {loaded.kind === 'ready' && <PackChoice institution={institution} used={headers.map((header) => header.pack.id)} />}
      <RemoveInstitution institution={institution} />
    </div>
  );
}

/** The newest round of each pack; the list comes newest first. */
const newestByPack = (headers: readonly AssessmentHeader[]): readonly AssessmentHeader[] =>
  headers.filter((header, place) => headers.findIndex((other) => other.pack.id === header.pack.id) === place);

function AssessmentCard({ header, institution }: { readonly header: AssessmentHeader; readonly institution: string }) {
  const { packs, institutions } = useApp();
  const loaded = useLoaded(() => packs.load(header.pack.id, header.pack.version), [header.pack.id, header.pack.version]);
  const title = loaded.kind === 'ready' && loaded.value !== null ? loaded.value.pack.title : header.pack.id;
  return (
    <article class="card stack-tight">
      <h3>
        <a href={hrefOf({ page: 'assessment', assessment: header.id })}>{title}</a>
      </h3>
      <p class="small soft">
        {institutionTexts.round(header.round ?? 1)}
        {header.startedOn !== undefined && `, ${institutionTexts.startedOn(formatDate(header.startedOn))}`}
      </p>
      <NewVersionNotice assessment={header.id} pack={header.pack} />
      <DateField
        label={institutionTexts.plannedVisit}
        hint={institutionTexts.plannedVisitHint}
        optional
        value={header.plannedVisit ?? ''}
        onSave={(date) => void institutions.setPlannedVisit(institution, header.id, date)}
      />
      <div class="row">
        <a class="button primary" href={hrefOf({ page: 'assessment', assessment: header.id })}>
          {messages.common.open}
        </a>
        <a class="button" href={hrefOf({ page: 'result', assessment: header.id })}>
          {walkTexts.seeResult}
        </a>
        <a class="button" href={hrefOf({ page: 'visitDay', assessment: header.id })}>
          {institutionTexts.visitDay}
        </a>
      </div>
    </article>
  );
}
