import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { createErrataService } from '../../app/errata';
import { hrefOf } from '../../app/route';
import { type DraftMark, isComplete } from '../../domain/erratum/marks';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { formatDate, messages } from '../../i18n';
import { errataTexts } from '../../i18n/pages/errata';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Badge, Notice } from '../components/notice';
import { useErrata } from '../errata/use-errata';
import { WithPack } from '../library/with-pack';

/** The criteria of a pack that were marked as doubtful on this device, and the file for the pack's keeper. */
export function ErrataPage({ pack, version }: { readonly pack: string; readonly version: string }) {
  return (
    <WithPack id={pack} version={version} title={errataTexts.title} up={{ page: 'pack', pack, version }}>
      {(index) => <Errata index={index} />}
    </WithPack>
  );
}

function Errata({ index }: { readonly index: PackIndex }) {
  const { pack } = index;
  const marks = useErrata(pack.id, pack.version)?.marks.value ?? null;
  if (marks === null) return <p class="empty">{messages.common.loading}</p>;
  const listed = index.criteria.flatMap(({ criterion }) => marks.filter((mark) => mark.criterion === criterion.id));
  return (
    <div class="stack">
      <h1>{errataTexts.title}</h1>
      <p>
        <strong>{pack.title}</strong>, {pack.version}. {errataTexts.issuer(pack.issuer)}
      </p>
      <p>{errataTexts.intro}</p>
      {listed.length === 0 ? (
        <>
          <p class="empty">{errataTexts.empty}</p>
          <p>
            <a class="button" href={hrefOf({ page: 'pack', pack: pack.id, version: pack.version })}>
              {errataTexts.toPack}
            </a>
          </p>
        </>
      ) : (
        <>
          <SaveErrata index={index} marks={listed} />
          <ul class="plain cards">
            {listed.map((mark) => (
              <MarkCard key={mark.criterion} mark={mark} index={index} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function SaveErrata({ index, marks }: { readonly index: PackIndex; readonly marks: readonly DraftMark[] }) {
  const errata = useApp().service(createErrataService);
  const [saved, setSaved] = useState<number | 'failed' | null>(null);
  const complete = marks.filter(isComplete).length;
  const save = (): Promise<void> => errata.saveFile(index, marks).then(setSaved, () => setSaved('failed'));
  return (
    <div class="stack-tight">
      <div>
        <button type="button" class="button primary" disabled={complete === 0} onClick={() => void save()}>
          <Icon node={Download} />
          {errataTexts.save}
        </button>
      </div>
      {complete === 0 && <p class="small soft">{errataTexts.noneComplete}</p>}
      {complete > 0 && complete < marks.length && <p class="small soft">{errataTexts.someIncomplete(marks.length - complete)}</p>}
      {saved !== null && (
        <Notice tone={saved === 'failed' ? 'bad' : 'good'} live>
          {saved === 'failed' ? errataTexts.saveFailed : errataTexts.saved(saved)}
        </Notice>
      )}
    </div>
  );
}

function MarkCard({ mark, index }: { readonly mark: DraftMark; readonly index: PackIndex }) {
  const { findIdentityNumbers } = useApp();
  const { criterion } = mark;
  const code = criterionCode(index, criterion);
  const numbers = findIdentityNumbers([mark.doubt, mark.title, mark.number].join('\n'));
  return (
    <li class="card stack-tight mark-card" data-criterion={criterion}>
      <p>
        <span class="code number">{code}</span> {index.criterionById.get(criterion)?.criterion.question}
      </p>
      <p class="row small">
        {!isComplete(mark) && <Badge tone="watch">{errataTexts.incomplete}</Badge>}
        <span class="soft">{errataTexts.on(formatDate(mark.markedOn))}</span>
      </p>
      <p class="mark-text">{mark.doubt}</p>
      <p class="small">
        {errataTexts.source}: {[mark.title, mark.number, mark.url].filter((text) => text.trim() !== '').join(', ') || libraryTexts.appliesToNone}
      </p>
      {numbers.length > 0 && <Notice tone="watch">{messages.common.identityWarning(numbers.join(', '))}</Notice>}
      <div>
        <a class="button" href={hrefOf({ page: 'erratum', pack: index.pack.id, version: index.pack.version, criterion })} aria-label={errataTexts.editOf(code)}>
          {errataTexts.edit}
        </a>
      </div>
    </li>
  );
}
