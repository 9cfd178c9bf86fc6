import { Flag, Scale } from 'lucide';
import { useState } from 'preact/hooks';
import type { PackSummary } from '../../app/pack-library';
import { hrefOf } from '../../app/route';
import type { TextLanguage } from '../../app/settings';
import { fillingMinutes } from '../../domain/standard/filling-time';
import type { PackIndex } from '../../domain/standard/pack-index';
import { concernsSafety } from '../../domain/standard/safety-tag';
import { isCheckOverdue, summarizeSources } from '../../domain/standard/source-check';
import { formatNumber, messages } from '../../i18n';
import { childSafeGuideTexts } from '../../i18n/pages/child-safe-guide';
import { errataTexts } from '../../i18n/pages/errata';
import { libraryTexts } from '../../i18n/pages/library';
import { localWeightsTexts } from '../../i18n/pages/local-weights';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { useErrata } from '../errata/use-errata';
import { CriterionText } from '../library/criterion-text';
import { OtherVersions } from '../library/other-versions';
import { kindNames } from '../library/pack-card';
import { PackFile } from '../library/pack-file';
import { PrintBlankForm } from '../library/print-blank-form';
import { RemovedPack } from '../library/removed-pack';
import { OverdueBadge } from '../library/source-facts';
import { Missing } from '../missing';
import { SourceLine } from '../questions/basis-panel';
import { Shell } from '../shell';
import { TextLanguageSwitch } from '../texts/text-language-switch';
import { usePackTexts } from '../texts/use-pack-texts';
import { useLoaded } from '../use-loaded';
import { NewerPackNotice } from '../versions/newer-pack-notice';

/** A pack, read through before it is used: provenance, sources, every criterion with its levels. */
export function PackPage({ pack, version }: { readonly pack: string; readonly version: string }) {
  const { packs } = useApp();
  const [isRemoved, setIsRemoved] = useState(false);
  // A pack on this device can be read even when the list cannot be had.
  const loaded = useLoaded(() => Promise.all([packs.load(pack, version), packs.list().catch(() => [])]), [pack, version]);
  if (loaded.kind === 'loading') {
    return (
      <Shell title={libraryTexts.title} up={{ page: 'packs' }}>
        <p class="empty">{messages.common.loading}</p>
      </Shell>
    );
  }
  const [index, list] = loaded.kind === 'ready' ? loaded.value : [null, []];
  if (index === null) return <Missing title={libraryTexts.notFoundTitle} body={libraryTexts.notFoundBody} />;
  return (
    <Shell title={index.pack.title} subtitle={`${libraryTexts.version} ${version}`} up={{ page: 'packs' }}>
      {isRemoved ? (
        <RemovedPack pack={index.pack} onRestored={() => setIsRemoved(false)} />
      ) : (
        <PackText index={index} versions={list.filter(({ id }) => id === pack)} onRemoved={() => setIsRemoved(true)} />
      )}
    </Shell>
  );
}

interface PackText {
  readonly index: PackIndex;
  /** The versions of this pack that are at hand, itself included. */
  readonly versions: readonly PackSummary[];
  readonly onRemoved: () => void;
}

function PackText({ index, versions, onRemoved }: PackText) {
  const today = useApp().clock.today();
  const { pack } = index;
  const [language, setLanguage] = useState<TextLanguage>('id');
  const { shown, hasEnglish, isFailed } = usePackTexts(index, language);
  const { criteria, pack: texts } = shown;
  const marks = useErrata(pack.id, pack.version)?.marks.value ?? [];
  const marked = new Set(marks.map(({ criterion }) => criterion));
  const facts: readonly (readonly [string, string])[] = [
    [libraryTexts.issuer, pack.issuer],
    [libraryTexts.version, pack.version],
    [libraryTexts.count, formatNumber(criteria.length)],
    [libraryTexts.criticalCount, formatNumber(criteria.filter(({ criterion }) => criterion.critical !== undefined).length)],
    [libraryTexts.likelyCount, formatNumber(criteria.filter(({ criterion }) => criterion.confidence === 'likely').length)],
    [libraryTexts.minutes, libraryTexts.minutesValue(fillingMinutes(criteria.length))],
    [libraryTexts.appliesTo, kindNames(pack.appliesTo)],
  ];
  return (
    <div class="stack">
      <h1>{texts.title}</h1>
      {hasEnglish && <TextLanguageSwitch language={language} isFailed={isFailed} onLanguage={setLanguage} />}
      <p>{texts.summary}</p>
      <Notice tone="watch">
        <strong>
          {libraryTexts.status}: {messages.common.status[pack.status]}
        </strong>
        <span>{texts.statusNote}</span>
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
      <PackFile pack={pack} isImported={versions.some(({ version, origin }) => version === pack.version && origin === 'imported')} onRemoved={onRemoved} />
      <PrintBlankForm index={index} />
      <OtherVersions pack={pack} versions={versions.map(({ version }) => version)} />
      <p class="row no-print">
        {!pack.version.includes('+') && (
          <a class="button" href={hrefOf({ page: 'localWeights', pack: pack.id, version: pack.version })}>
            <Icon node={Scale} />
            {localWeightsTexts.link}
          </a>
        )}
        <a class="button" href={hrefOf({ page: 'errata', pack: pack.id, version: pack.version })}>
          <Icon node={Flag} />
          {errataTexts.link(marks.length)}
        </a>
      </p>
      <section class="stack">
        <h2>{libraryTexts.standards}</h2>
        {texts.standards.map((standard) => (
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
                    <CriterionText key={indexed.criterion.id} indexed={indexed} index={shown} isMarked={marked.has(indexed.criterion.id)} />
                  ))}
              </section>
            ))}
          </details>
        ))}
      </section>
      <section class="stack">
        <h2>{libraryTexts.sources}</h2>
        {isCheckOverdue(summarizeSources(pack.sources).oldestCheck, today) && <Notice tone="watch">{libraryTexts.overdueHint}</Notice>}
        <ul class="stack-tight">
          {pack.sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
              {isCheckOverdue(source.checkedOn, today) && <OverdueBadge />}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
