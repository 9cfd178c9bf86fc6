import type { ComponentChildren } from 'preact';
import { createMoveService } from '../../app/moves';
import { hrefOf } from '../../app/route';
import { isSamePack, type PackDiff } from '../../domain/standard/pack-diff';
import { groupLinks } from '../../domain/standard/pack-diff/groups';
import { compareVersions } from '../../domain/standard/version-order';
import { messages } from '../../i18n';
import { compareTexts } from '../../i18n/pages/compare';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { AddedCriteria, ComparedLinks } from '../library/compared-links';
import { OtherRules } from '../library/other-rules';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';
import { RuleChanges } from '../versions/rule-changes';

interface Versions {
  readonly pack: string;
  readonly version: string;
  readonly other: string;
}

/** Two versions of a pack side by side, the older one first, whichever way round the link has them. */
export function PackComparePage({ pack, version, other }: Versions) {
  const moves = useApp().service(createMoveService);
  const [from, to] = compareVersions(version, other) > 0 ? [other, version] : [version, other];
  const isSame = version === other;
  const loaded = useLoaded(async () => (isSame ? null : moves.compare({ id: pack, version: from }, { id: pack, version: to })), [pack, from, to]);
  const diff = loaded.kind === 'ready' ? loaded.value : null;
  return (
    <Shell title={compareTexts.title} {...(diff === null ? {} : { subtitle: diff.next.pack.title })} up={{ page: 'pack', pack, version }}>
      {isSame && <Notice tone="watch">{compareTexts.sameVersion}</Notice>}
      {!isSame && loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {!isSame && loaded.kind !== 'loading' && diff === null && <Notice tone="bad">{compareTexts.unavailable}</Notice>}
      {diff !== null && <Comparison diff={diff} />}
    </Shell>
  );
}

function Comparison({ diff }: { readonly diff: PackDiff }) {
  const { old, next, added } = diff;
  const groups = groupLinks(diff);
  return (
    <div class="stack">
      <header class="page-head">
        <h1>{next.pack.title}</h1>
        <p>{compareTexts.intro(old.pack.version, next.pack.version)}</p>
        <p class="row">
          {[old.pack, next.pack].map(({ id, version }) => (
            <a key={version} class="button" href={hrefOf({ page: 'pack', pack: id, version })}>
              {compareTexts.read(version)}
            </a>
          ))}
        </p>
      </header>
      {isSamePack(diff) && <Notice tone="good">{compareTexts.same}</Notice>}
      <RuleChanges diff={diff} />
      <Group name="changed" count={groups.changed.length} isOpen>
        <ComparedLinks diff={diff} links={groups.changed} />
      </Group>
      <Group name="removed" count={groups.removed.length} isOpen>
        <ComparedLinks diff={diff} links={groups.removed} />
      </Group>
      <Group name="added" count={added.length} isOpen>
        <AddedCriteria diff={diff} />
      </Group>
      <Group name="moved" count={groups.moved.length}>
        <ComparedLinks diff={diff} links={groups.moved} withPlaces />
      </Group>
      <OtherRules diff={diff} />
      <Group name="kept" count={groups.kept.length}>
        <ComparedLinks diff={diff} links={groups.kept} />
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly name: keyof typeof compareTexts.counts;
  readonly count: number;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

function Group({ name, count, isOpen = false, children }: GroupProps) {
  return (
    <details class="more card" data-group={name} open={isOpen && count > 0}>
      <summary>
        {count} {compareTexts.counts[name]}
      </summary>
      <p class="small soft">{count === 0 ? compareTexts.empty : compareTexts.countHints[name]}</p>
      {count > 0 && <ul class="plain">{children}</ul>}
    </details>
  );
}
