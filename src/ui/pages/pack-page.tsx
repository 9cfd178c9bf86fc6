import { hrefOf } from '../../app/route';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../../domain/standard/pack-index';
import { concernsSafety } from '../../domain/standard/safety-tag';
import { formatNumber, messages } from '../../i18n';
import { childSafeGuideTexts } from '../../i18n/pages/child-safe-guide';
import { libraryTexts } from '../../i18n/pages/library';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Badge, Notice } from '../components/notice';
import { Missing } from '../missing';
import { SourceLine } from '../questions/basis-panel';
import { Shell } from '../shell';
import { useLoaded } from '../use-loaded';
import { NewerPackNotice } from '../versions/newer-pack-notice';

/** A pack, read through before it is used: provenance, sources, every criterion with its levels. */
export function PackPage({ pack, version }: { readonly pack: string; readonly version: string }) {
  const { packs } = useApp();
  const loaded = useLoaded(() => packs.load(pack, version), [pack, version]);
  if (loaded.kind === 'loading') {
    return (
      <Shell title={libraryTexts.title} up={{ page: 'packs' }}>
        <p class="empty">{messages.common.loading}</p>
      </Shell>
    );
  }
  if (loaded.kind === 'failed' || loaded.value === null) return <Missing title={libraryTexts.notFoundTitle} body={libraryTexts.notFoundBody} />;
  return (
    <Shell title={loaded.value.pack.title} subtitle={`${libraryTexts.version} ${version}`} up={{ page: 'packs' }}>
      <PackText index={loaded.value} />
    </Shell>
  );
}

/** Minutes that one criterion takes on average, evidence included; an estimate of ours, said as "sekitar". */
const MINUTES_PER_CRITERION = 2;

function PackText({ index }: { readonly index: PackIndex }) {
  const { pack, criteria } = index;
  const facts: readonly (readonly [string, string])[] = [
    [libraryTexts.issuer, pack.issuer],
    [libraryTexts.version, pack.version],
    [libraryTexts.count, formatNumber(criteria.length)],
    [libraryTexts.criticalCount, formatNumber(criteria.filter(({ criterion }) => criterion.critical !== undefined).length)],
    [libraryTexts.likelyCount, formatNumber(criteria.filter(({ criterion }) => criterion.confidence === 'likely').length)],
    [libraryTexts.minutes, libraryTexts.minutesValue(criteria.length * MINUTES_PER_CRITERION)],
  ];
  return (
    <div class="stack">
      <h1>{pack.title}</h1>
      <p>{pack.summary}</p>
      <Notice tone="watch">
        <strong>
          {libraryTexts.status}: {messages.common.status[pack.status]}
        </strong>
        <span>{pack.statusNote}</span>
      </Notice>
      {concernsSafety(pack) && (
        <Notice>
          <a href={hrefOf({ page: 'childSafeGuide' })}>{childSafeGuideTexts.linkFromPack}</a>
        </Notice>
      )}
      <NewerPackNotice pack={pack} />
      <dl class="facts card">
        {facts.map(([name, value]) => (
          <>
            <dt key={name}>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <section class="stack">
        <h2>{libraryTexts.standards}</h2>
        {pack.standards.map((standard) => (
          <details key={standard.id} class="standard card">
            <summary>
              <strong class="grow">{standard.title}</strong>
              <span class="small soft">
                {libraryTexts.weight(formatNumber(standard.weight))}
                {standard.minimum !== undefined && ` · ${libraryTexts.minimum(formatNumber(standard.minimum))}`}
              </span>
            </summary>
            {standard.sections.map((section) => (
              <section key={section.id}>
                <h3 class="section-title">{section.title}</h3>
                {criteria
                  .filter((indexed) => indexed.section === section)
                  .map((indexed) => (
                    <CriterionText key={indexed.criterion.id} indexed={indexed} index={index} />
                  ))}
              </section>
            ))}
          </details>
        ))}
      </section>
      <section class="stack">
        <h2>{libraryTexts.sources}</h2>
        <ul class="stack-tight">
          {pack.sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function CriterionText({ indexed, index }: { readonly indexed: IndexedCriterion; readonly index: PackIndex }) {
  const { criterion, levels } = indexed;
  return (
    <details class="more criterion-read">
      <summary>
        <span class="code number">{criterionCode(index, criterion.id)}</span> <span class="grow criterion-text">{criterion.question}</span>
      </summary>
      <div class="stack-tight indent">
        <p class="row">
          {criterion.critical !== undefined && <Badge tone="bad">{walkTexts.critical}</Badge>}
          <Badge>{messages.common.confidence[criterion.confidence]}</Badge>
        </p>
        {criterion.guidance !== undefined && <p class="small">{criterion.guidance}</p>}
        <ul class="small">
          {levels.map((level) => (
            <li key={level.value}>
              <strong>
                {level.value} {level.label}
              </strong>
              {level.description !== undefined && `: ${level.description}`}
            </li>
          ))}
        </ul>
        <ul class="small">
          {criterion.evidence.map((requirement) => (
            <li key={requirement.id}>
              {messages.common.evidenceKinds[requirement.kind]}: {requirement.title} (
              {requirement.required ? walkTexts.evidenceRequired : walkTexts.evidenceOptional})
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
