import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { savePackFile } from '../../app/pack-file';
import { codeOf } from '../../app/save-queue';
import type { StandardPack } from '../../domain/standard/standard-pack.generated';
import { messages, sentenceOfDevice } from '../../i18n';
import { libraryTexts } from '../../i18n/pages/library';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Sheet } from '../components/sheet';

/** Takes an imported pack off this device, after a question; one that is in use stays, and a sentence says so. */
export function RemovePack({ pack, onRemoved }: { readonly pack: StandardPack; readonly onRemoved: () => void }) {
  const { packs, files } = useApp();
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    try {
      if (await packs.remove(pack.id, pack.version)) return onRemoved();
      setRefusal(libraryTexts.removeRefused);
    } catch (error) {
      setRefusal(sentenceOfDevice(codeOf(error)).message);
    }
  };
  const close = (): void => {
    setIsOpen(false);
    setRefusal(null);
  };
  return (
    <>
      <button type="button" class="button danger" onClick={() => setIsOpen(true)}>
        <Icon node={Trash2} />
        {libraryTexts.remove}
      </button>
      {isOpen && (
        <Sheet title={libraryTexts.removeTitle} onClose={close}>
          {refusal === null ? <p>{libraryTexts.removeQuestion(`${pack.title} ${pack.version}`)}</p> : <Refusal text={refusal} />}
          <button type="button" class="button" onClick={() => savePackFile(files, pack)}>
            {libraryTexts.download}
          </button>
          {refusal === null ? (
            <button type="button" class="button danger" onClick={() => void remove()}>
              {libraryTexts.remove}
            </button>
          ) : (
            <button type="button" class="button" onClick={close}>
              {messages.common.close}
            </button>
          )}
        </Sheet>
      )}
    </>
  );
}

const Refusal = ({ text }: { readonly text: string }) => (
  <Notice tone="bad" live>
    {text}
  </Notice>
);
