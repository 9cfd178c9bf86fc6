import { Download } from 'lucide';
import type { OwnerUse } from '../../app/owner-uses';
import { createOwnerService, OWNERS_MAX } from '../../app/owners';
import type { Institution } from '../../domain/assessment/assessment.generated';
import { messages } from '../../i18n';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { AddOwner } from '../owners/add-owner';
import { LookAlikes } from '../owners/look-alikes';
import { OwnerCard } from '../owners/owner-card';
import { OwnerUndo } from '../owners/owner-undo';
import { useLoaded } from '../use-loaded';
import { WithInstitution } from '../with-institution';

/** The names of roles and staff who answer for criteria and actions. */
export function OwnersPage({ institution }: { readonly institution: string }) {
  return (
    <WithInstitution id={institution} up={{ page: 'institution', institution }}>
      {(found) => <Owners institution={found} />}
    </WithInstitution>
  );
}

function Owners({ institution }: { readonly institution: Institution }) {
  const app = useApp();
  const owners = app.service(createOwnerService);
  const loaded = useLoaded(() => owners.uses(institution.id), [institution.id, app.portfolio.changes.value]);
  return (
    <div class="stack form-page">
      <header class="page-head">
        <h1>{ownersTexts.title}</h1>
        <p class="soft">{ownersTexts.intro}</p>
        <Notice>{ownersTexts.staffOnly}</Notice>
      </header>
      <OwnerUndo institution={institution.id} />
      {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {loaded.kind === 'failed' && <Notice tone="bad">{messages.common.missingRecordBody}</Notice>}
      {loaded.kind === 'ready' && loaded.value !== null && <Names institution={institution.id} uses={loaded.value} />}
    </div>
  );
}

function Names({ institution, uses }: { readonly institution: string; readonly uses: readonly OwnerUse[] }) {
  const names = uses.map(({ name }) => name);
  const listed = uses.filter(({ isListed }) => isListed);
  const unlisted = uses.filter(({ isListed }) => !isListed);
  return (
    <>
      {listed.length < OWNERS_MAX ? (
        <AddOwner institution={institution} listed={listed.map(({ name }) => name)} />
      ) : (
        <Notice tone="watch">{ownersTexts.full(OWNERS_MAX)}</Notice>
      )}
      <LookAlikes institution={institution} names={names} />
      {uses.length === 0 && <p class="card empty">{ownersTexts.empty}</p>}
      {listed.length > 0 && (
        <section class="stack" aria-labelledby="nama-terdaftar">
          <h2 id="nama-terdaftar">{ownersTexts.listed}</h2>
          <ul class="plain stack-tight">
            {listed.map((use) => (
              <OwnerCard key={use.name} institution={institution} use={use} names={names} />
            ))}
          </ul>
        </section>
      )}
      {unlisted.length > 0 && <Unlisted institution={institution} uses={unlisted} names={names} />}
    </>
  );
}

function Unlisted({ institution, uses, names }: { readonly institution: string; readonly uses: readonly OwnerUse[]; readonly names: readonly string[] }) {
  const owners = useApp().service(createOwnerService);
  return (
    <section class="stack" aria-labelledby="nama-dipakai">
      <div class="row-between">
        <h2 id="nama-dipakai">{ownersTexts.unlistedTitle(uses.length)}</h2>
        <button type="button" class="button" onClick={() => void owners.importUsed(institution)}>
          <Icon node={Download} />
          {ownersTexts.importAll}
        </button>
      </div>
      <p class="small soft">{ownersTexts.unlistedIntro}</p>
      <ul class="plain stack-tight">
        {uses.map((use) => (
          <OwnerCard key={use.name} institution={institution} use={use} names={names} />
        ))}
      </ul>
    </section>
  );
}
