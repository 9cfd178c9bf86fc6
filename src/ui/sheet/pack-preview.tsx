import { Download, Save } from 'lucide';
import { useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { SHEET_TYPE, saveSheetPack, workbookName, writePackWorkbook } from '../../app/sheet-packs';
import type { Problem } from '../../domain/problem';
import type { Criterion, StandardPack } from '../../domain/standard/standard-pack.generated';
import { formatNumber, messages } from '../../i18n';
import { sheetTexts } from '../../i18n/pages/sheet';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Badge, Notice } from '../components/notice';
import { SheetProblems } from './sheet-problems';

const criteriaIn = (standard: StandardPack['standards'][number]): readonly Criterion[] => standard.sections.flatMap(({ criteria }) => criteria);

function mandatoryText(criteria: readonly Criterion[]): string {
  const critical = criteria.filter((criterion) => criterion.critical !== undefined).length;
  const evidence = criteria.reduce((sum, criterion) => sum + criterion.evidence.filter(({ required }) => required).length, 0);
  return critical + evidence === 0 ? sheetTexts.noMandatory : sheetTexts.mandatoryValue(formatNumber(critical), formatNumber(evidence));
}

interface PackPreviewProps {
  readonly pack: StandardPack;
  readonly isGuessed: boolean;
  readonly onDiscard: () => void;
}

/** A pack that is read but not saved: counts, what is mandatory, sources, the first criteria as they will look. */
export function PackPreview({ pack, isGuessed, onDiscard }: PackPreviewProps) {
  const { packs, files } = useApp();
  const [saved, setSaved] = useState<'not' | 'done' | Problem>('not');
  const save = async (): Promise<void> => setSaved((await saveSheetPack(packs, pack)) ?? 'done');
  const download = async (): Promise<void> => files.save(workbookName(pack), await writePackWorkbook(pack), SHEET_TYPE);
  if (saved === 'done') return <Saved pack={pack} />;
  return (
    <section class="stack card" aria-label={sheetTexts.preview}>
      <h2>{sheetTexts.preview}</h2>
      {isGuessed && <Notice tone="watch">{sheetTexts.guessed}</Notice>}
      <PackFacts pack={pack} />
      <ul class="stack-tight">
        {pack.standards.map((standard) => (
          <li key={standard.id}>
            {standard.title} <span class="small soft">{sheetTexts.standardLine(formatNumber(criteriaIn(standard).length), formatNumber(standard.weight))}</span>
          </li>
        ))}
      </ul>
      <FirstCriteria pack={pack} />
      {typeof saved === 'object' && <SheetProblems problems={[saved]} />}
      <div class="row">
        <button type="button" class="button primary" onClick={() => void save()}>
          <Icon node={Save} />
          {sheetTexts.save}
        </button>
        <button type="button" class="button" onClick={() => void download()}>
          <Icon node={Download} />
          {sheetTexts.download}
        </button>
        <button type="button" class="button quiet" onClick={onDiscard}>
          {sheetTexts.discard}
        </button>
      </div>
    </section>
  );
}

function PackFacts({ pack }: { readonly pack: StandardPack }) {
  const criteria = pack.standards.flatMap(criteriaIn);
  return (
    <>
      <p>
        <strong>{pack.title}</strong> <Badge tone="watch">{messages.common.status[pack.status]}</Badge>{' '}
        <span class="small soft">
          {pack.id} {pack.version} · {pack.issuer}
        </span>
      </p>
      <dl class="facts">
        <dt>{sheetTexts.standards}</dt>
        <dd>{formatNumber(pack.standards.length)}</dd>
        <dt>{sheetTexts.criteria}</dt>
        <dd>{formatNumber(criteria.length)}</dd>
        <dt>{sheetTexts.mandatory}</dt>
        <dd>{mandatoryText(criteria)}</dd>
        <dt>{sheetTexts.sources}</dt>
        <dd>
          {pack.sources.map((source) => (
            <div key={source.id}>
              {source.title} <span class="small soft">({sheetTexts.inForce[source.inForce]})</span>
            </div>
          ))}
        </dd>
      </dl>
    </>
  );
}

function FirstCriteria({ pack }: { readonly pack: StandardPack }) {
  const first = pack.standards.flatMap(criteriaIn).slice(0, 3);
  return (
    <details class="more">
      <summary>{sheetTexts.firstCriteria}</summary>
      <ol class="stack-tight">
        {first.map((criterion) => (
          <li key={criterion.id}>
            {criterion.question}
            <ul class="small soft">
              {(pack.scales[criterion.scale]?.levels ?? []).map((level) => (
                <li key={level.value}>
                  {level.value} {level.label}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Saved({ pack }: { readonly pack: StandardPack }) {
  return (
    <Notice tone="good" live>
      <span>{sheetTexts.saved(pack.title)}</span>
      <a class="button" href={hrefOf({ page: 'pack', pack: pack.id, version: pack.version })}>
        {sheetTexts.open}
      </a>
    </Notice>
  );
}
