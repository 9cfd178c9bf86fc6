import { hrefOf } from '../../app/route';
import { compareVersions, type PackVersion } from '../../domain/standard/version-order';
import { compareTexts } from '../../i18n/pages/compare';

/** Links that compare this version with each other one at hand; nothing while it is the only one. */
export function OtherVersions({ pack, versions }: { readonly pack: PackVersion; readonly versions: readonly string[] }) {
  const others = versions.filter((version) => version !== pack.version).sort((a, b) => compareVersions(b, a));
  if (others.length === 0) return null;
  return (
    <section class="stack-tight no-print">
      <h2>{compareTexts.choose}</h2>
      <ul class="plain row">
        {others.map((other) => (
          <li key={other}>
            <a class="button" href={hrefOf({ page: 'packCompare', pack: pack.id, version: pack.version, other })}>
              {compareTexts.withVersion(other)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
