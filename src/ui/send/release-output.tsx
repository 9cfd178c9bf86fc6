import { Download, FileLock, Share2, X } from 'lucide';
import { useState } from 'preact/hooks';
import { createReleaseService, type Release } from '../../app/releasing';
import { messageOf } from '../../i18n/code-to-message';
import { sendTexts } from '../../i18n/pages/send';
import { useApp } from '../app-context';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { Progress } from '../components/progress';
import type { ReleaseJob } from './use-release-job';

/** The button that makes the file, how far it is, and the files with what to do with them. */
export function ReleaseOutput({ job, onMake, onCancel }: { readonly job: ReleaseJob; readonly onMake: () => void; readonly onCancel: () => void }) {
  if (job.kind === 'making') return <Making share={job.share} onCancel={onCancel} />;
  return (
    <div class="stack">
      {job.kind === 'cancelled' && <p role="status">{sendTexts.cancelled}</p>}
      {job.kind === 'refused' && (
        <Notice tone="bad" live>
          {job.problems.map((problem) => {
            const { message, hint } = messageOf(problem);
            return (
              <span key={`${problem.code}${problem.pointer}`}>
                <strong>{message}</strong> {hint}
              </span>
            );
          })}
        </Notice>
      )}
      {job.kind === 'done' ? (
        <Finished release={job.release} />
      ) : (
        <button type="button" class="button primary wide" onClick={onMake}>
          <Icon node={FileLock} />
          {sendTexts.make}
        </button>
      )}
    </div>
  );
}

function Making({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const percent = Math.floor(share * 100);
  return (
    <div class="stack-tight">
      <p class="number" role="progressbar" aria-label={sendTexts.makingLabel} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        {sendTexts.making(percent)}
      </p>
      <Progress share={share} />
      <p>
        <button type="button" class="button" onClick={onCancel}>
          <Icon node={X} />
          {sendTexts.cancel}
        </button>
      </p>
    </div>
  );
}

type Told = 'saved' | 'shared' | 'shareFailed';

function Finished({ release }: { readonly release: Release }) {
  const releases = useApp().service(createReleaseService);
  const [told, setTold] = useState<Readonly<Record<string, Told>>>({});
  const tell = (name: string, what: Told): void => setTold((before) => ({ ...before, [name]: what }));
  const share = async (place: number, name: string): Promise<void> => {
    try {
      if (await releases.share(release, place)) tell(name, 'shared');
    } catch {
      tell(name, 'shareFailed');
    }
  };
  return (
    <div class="stack">
      <Notice tone="good" live>
        {sendTexts.made(release.files.length)}
      </Notice>
      {release.files.map(({ name, file, leftOut }, place) => (
        <div key={name} class="stack-tight">
          <p class="break">{sendTexts.file(name, file.size)}</p>
          {leftOut > 0 && <Notice tone="watch">{sendTexts.leftOut(leftOut)}</Notice>}
          <div class="row">
            <button type="button" class="button primary" onClick={() => void releases.save(release, place).then(() => tell(name, 'saved'))}>
              <Icon node={Download} />
              {sendTexts.save}
            </button>
            {releases.canShare() && (
              <button type="button" class="button" onClick={() => void share(place, name)}>
                <Icon node={Share2} />
                {sendTexts.share}
              </button>
            )}
            <span role="status" class="small">
              {told[name] !== undefined && sendTexts[told[name]]}
            </span>
          </div>
        </div>
      ))}
    </div>
  );
}
