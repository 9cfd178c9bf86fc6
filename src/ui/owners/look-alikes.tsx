import { useState } from 'preact/hooks';
import { createOwnerService } from '../../app/owners';
import { lookAlikesIn } from '../../domain/follow-up/owner-names';
import { ownersTexts } from '../../i18n/pages/owners';
import { useApp } from '../app-context';

/** Two spellings that may mean one person. Nothing is merged unless somebody says which name to use. */
export function LookAlikes({ institution, names }: { readonly institution: string; readonly names: readonly string[] }) {
  const owners = useApp().service(createOwnerService);
  const [different, setDifferent] = useState<readonly string[]>([]);
  const pairs = lookAlikesIn(names).filter(([one, other]) => !different.includes(keyOf(one, other)));
  if (pairs.length === 0) return null;
  return (
    <section class="card stack-tight" aria-labelledby="nama-mirip">
      <h2 id="nama-mirip">{ownersTexts.alikeTitle}</h2>
      <p class="small soft">{ownersTexts.alikeIntro}</p>
      <ul class="plain stack">
        {pairs.map(([one, other]) => (
          <li key={keyOf(one, other)} class="stack-tight">
            <p>{ownersTexts.alike(one, other)}</p>
            <div class="row">
              <button type="button" class="button" onClick={() => void owners.rename(institution, other, one)}>
                {ownersTexts.useName(one)}
              </button>
              <button type="button" class="button" onClick={() => void owners.rename(institution, one, other)}>
                {ownersTexts.useName(other)}
              </button>
              <button type="button" class="button quiet" onClick={() => setDifferent([...different, keyOf(one, other)])}>
                {ownersTexts.different}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = (one: string, other: string): string => `${one}\n${other}`;
