import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { ErrataStore } from '../../app/errata';
import { hrefOf } from '../../app/route';
import { type DraftMark, isComplete, isUsableLink, MARK_LIMITS, type MarkTexts } from '../../domain/erratum/marks';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { IndexedCriterion, PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { errataTexts } from '../../i18n/pages/errata';
import { walkTexts } from '../../i18n/pages/walk';
import { AutosaveText } from '../components/autosave-text';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { useErrata } from '../errata/use-errata';
import { WithPack } from '../library/with-pack';
import { SourceLine } from '../questions/basis-panel';

interface Place {
  readonly pack: string;
  readonly version: string;
  readonly criterion: string;
}

/** Marks one criterion of a pack as doubtful; saves itself as one types. */
export function ErratumPage({ pack, version, criterion }: Place) {
  return (
    <WithPack id={pack} version={version} title={errataTexts.title} up={{ page: 'errata', pack, version }}>
      {(index) => {
        const indexed = index.criterionById.get(criterion);
        return indexed === undefined ? <p class="empty">{walkTexts.unknownCriterion}</p> : <MarkForm key={criterion} index={index} indexed={indexed} />;
      }}
    </WithPack>
  );
}

function MarkForm({ index, indexed }: { readonly index: PackIndex; readonly indexed: IndexedCriterion }) {
  const { pack } = index;
  const { criterion } = indexed;
  const store = useErrata(pack.id, pack.version);
  const marks = store?.marks.value ?? null;
  return (
    <div class="stack form-page">
      <h1>{errataTexts.formTitle}</h1>
      <section class="card stack-tight">
        <p>
          <span class="code number">{criterionCode(index, criterion.id)}</span> <strong>{criterion.question}</strong>
        </p>
        <p class="small soft">{errataTexts.asked}:</p>
        <ul class="small stack-tight">
          {criterion.basis.map((basis) => {
            const source = pack.sources.find(({ id }) => id === basis.source);
            return (
              <li key={`${basis.source} ${basis.section ?? ''}`}>
                {source === undefined ? basis.source : <SourceLine source={source} section={basis.section} />}
              </li>
            );
          })}
        </ul>
      </section>
      <p>{errataTexts.formIntro}</p>
      {store === null || marks === null ? (
        <p class="empty">{messages.common.loading}</p>
      ) : (
        <MarkFields store={store} criterion={criterion.id} mark={marks.find((mark) => mark.criterion === criterion.id) ?? null} />
      )}
      <p>
        <a href={hrefOf({ page: 'errata', pack: pack.id, version: pack.version })}>{errataTexts.all}</a>
      </p>
    </div>
  );
}

function MarkFields({ store, criterion, mark }: { readonly store: ErrataStore; readonly criterion: string; readonly mark: DraftMark | null }) {
  const save = (field: keyof MarkTexts) => (text: string) => void store.edit(criterion, { [field]: text });
  const field = (name: keyof MarkTexts, label: string) => ({ label, value: mark?.[name] ?? '', maxLength: MARK_LIMITS[name], onSave: save(name) });
  return (
    <>
      <AutosaveText {...field('doubt', errataTexts.doubt)} hint={errataTexts.doubtHint} multiline />
      <section class="card stack">
        <h2>{errataTexts.source}</h2>
        <AutosaveText {...field('title', errataTexts.sourceTitle)} placeholder={errataTexts.sourceTitleExample} />
        <AutosaveText {...field('number', errataTexts.sourceNumber)} placeholder={errataTexts.sourceNumberExample} optional />
        <AutosaveText
          {...field('url', errataTexts.sourceUrl)}
          placeholder={errataTexts.sourceUrlExample}
          optional
          problemOf={(text) => (isUsableLink(text) ? null : errataTexts.badLink)}
        />
      </section>
      <MarkState store={store} criterion={criterion} mark={mark} />
    </>
  );
}

function MarkState({ store, criterion, mark }: { readonly store: ErrataStore; readonly criterion: string; readonly mark: DraftMark | null }) {
  const [removed, setRemoved] = useState<DraftMark | null>(null);
  if (mark === null) {
    if (removed === null) return null;
    return (
      <Notice tone="watch" live>
        <span>{errataTexts.removed}</span>
        <div>
          <button type="button" class="button" onClick={() => void store.edit(criterion, removed)}>
            {errataTexts.undo}
          </button>
        </div>
      </Notice>
    );
  }
  const remove = (): void => {
    setRemoved(mark);
    void store.remove(criterion);
  };
  return (
    <div class="stack-tight">
      <p class="small" role="status">
        {isComplete(mark) ? errataTexts.complete : errataTexts.needed}
      </p>
      <div>
        <button type="button" class="button danger" onClick={remove}>
          <Icon node={Trash2} />
          {errataTexts.remove}
        </button>
      </div>
    </div>
  );
}
