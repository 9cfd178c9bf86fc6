import type { ComponentChildren } from 'preact';
import type { Route } from '../../app/route';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Missing } from '../missing';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';

interface WithPackProps {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly up: Route;
  readonly children: (index: PackIndex) => ComponentChildren;
}

/** A page about one version of a pack: reads it, and says so when it is not at hand. */
export function WithPack({ id, version, title, up, children }: WithPackProps) {
  const { packs } = useApp();
  const loaded = useLoaded(() => packs.load(id, version), [id, version]);
  const index = loaded.kind === 'ready' ? loaded.value : null;
  if (loaded.kind !== 'loading' && index === null) return <Missing title={libraryTexts.notFoundTitle} body={libraryTexts.notFoundBody} />;
  return (
    <Shell title={title} {...(index === null ? {} : { subtitle: `${index.pack.title} ${version}` })} up={up}>
      {index === null ? <p class="empty">{messages.common.loading}</p> : children(index)}
    </Shell>
  );
}
