import { createMoveService } from '../../app/moves';
import { hrefOf } from '../../app/route';
import type { PackVersion } from '../../domain/standard/version-order';
import { institutionTexts } from '../../i18n/pages/institution';
import { versionTexts } from '../../i18n/pages/versions';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';

/** Says on the page of a pack that a newer version is at hand, and which assessments on this device could be moved to it. */
export function NewerPackNotice({ pack }: { readonly pack: PackVersion }) {
  const { portfolio, service } = useApp();
  const moves = service(createMoveService);
  const institutions = portfolio.institutions.value ?? [];
  const loaded = useLoaded(async () => {
    const newer = await moves.newerThan(pack);
    if (newer === null) return null;
    const users = await Promise.all(
      institutions.map(async ({ id, name }) =>
        (await portfolio.assessmentsOf(id))
          .filter((header) => header.pack.id === pack.id && header.pack.version === pack.version)
          .map((header) => ({ assessment: header.id, name, round: header.round ?? 1 })),
      ),
    );
    return { newer, users: users.flat() };
  }, [pack.id, pack.version, portfolio.changes.value]);
  if (loaded.kind !== 'ready' || loaded.value === null) return null;
  const { newer, users } = loaded.value;
  return (
    <Notice>
      <strong>{versionTexts.available(newer.version)}</strong>
      <a href={hrefOf({ page: 'pack', pack: newer.id, version: newer.version })}>{versionTexts.readNew}</a>
      {users.length > 0 && (
        <>
          <span class="small">{versionTexts.usedBy}:</span>
          <ul class="plain stack-tight">
            {users.map(({ assessment, name, round }) => (
              <li key={assessment}>
                <a class="button" href={hrefOf({ page: 'move', assessment })}>
                  {name}, {institutionTexts.round(round)}: {versionTexts.seeChanges}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
