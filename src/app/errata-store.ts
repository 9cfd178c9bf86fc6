import { signal } from '@preact/signals';
import { type DraftMark, erratumOf, readMarks, withoutMark, withTexts } from '../domain/erratum/marks';
import type { PackIndex } from '../domain/standard/pack-index';
import type { PackVersion } from '../domain/standard/version-order';
import { editSetting, watchSetting } from '../storage/settings';
import type { ErrataParts, ErrataStore } from './errata';

type Edit = (marks: readonly DraftMark[]) => readonly DraftMark[];

const keyOf = ({ id, version }: PackVersion): string => `erratum/${id}@${version}`;

export function openErrata({ db, ports, saving }: ErrataParts, pack: PackVersion): ErrataStore {
  const marks = signal<readonly DraftMark[] | null>(null);
  const key = keyOf(pack);
  let pending = 0;
  const close = watchSetting(db, key, (stored) => {
    // What is being written is on screen already; an older state must not take its place.
    if (pending === 0) marks.value = readMarks(stored);
  });
  const change = (edit: Edit): Promise<void> => {
    marks.value = edit(marks.peek() ?? []);
    pending += 1;
    return saving
      .enqueue(() => editSetting(db, key, (stored) => ({ marks: edit(readMarks(stored)) })))
      .finally(() => {
        pending -= 1;
      });
  };
  return {
    marks,
    edit: (criterion, texts) => change((now) => withTexts(now, criterion, texts, ports.clock.today())),
    remove: (criterion) => change((now) => withoutMark(now, criterion)),
    close,
  };
}

export async function saveErrata({ ports, packs }: ErrataParts, index: PackIndex, marks: readonly DraftMark[]): Promise<number> {
  const today = ports.clock.today();
  const { id, version } = index.pack;
  const erratum = erratumOf(index, marks, { sha256: await packs.sha256Of(index.pack), today });
  if (erratum === null) return 0;
  ports.files.save(`ralat-${id}-${version}-${today}.json`, new TextEncoder().encode(`${JSON.stringify(erratum, null, 2)}\n`), 'application/json');
  return erratum.marks.length;
}
