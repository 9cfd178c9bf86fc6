import { type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../storage/open-database';
import { editSetting, readSetting, watchSetting, writeSetting } from '../storage/settings';
import type { SaveQueue } from './save-queue';

export type Role = 'manager' | 'mentor';

/** The language in which the texts of a pack are read. */
export type TextLanguage = 'id' | 'en';

export interface LocalNumber {
  readonly label: string;
  readonly number: string;
}

/** Choices of this device; never part of an institution's file. */
export interface Settings {
  /** null: not chosen yet, the first start asks. */
  readonly role: Role | null;
  readonly localNumbers: readonly LocalNumber[];
  /** Made once per device; goes into revisions so that histories can be told apart. */
  readonly device: string;
  /** Name of whoever verifies or enters answers on this device. */
  readonly userName: string;
  /** Grading policy chosen for result and report; null: no grade is shown. */
  readonly policy: string | null;
  /** Where one stopped: assessment id -> criterion id. */
  readonly lastCriterion: Readonly<Record<string, string>>;
  readonly persistAsked: boolean;
  /** Assessments whose criteria are read in English: assessment id -> language; the others in Indonesian. */
  readonly textLanguage: Readonly<Record<string, TextLanguage>>;
  /** Who types in answers for an institution without a device: assessment id -> name; the others are typed by the institution. */
  readonly enteredBy?: Readonly<Record<string, string>>;
  /** Offers from other packs that are not to be shown again: assessment id -> criterion ids. */
  readonly ignoredOffers: Readonly<Record<string, readonly string[]>>;
  /** Whose tasks "Tugas saya" shows on this device: institution id -> name of a person in charge. */
  readonly myName?: Readonly<Record<string, string>>;
}

export type SettingsSignal = ReadonlySignal<Settings>;

const KEY = 'app';

export const emptySettings = (device: string): Settings => ({
  role: null,
  localNumbers: [],
  device,
  userName: '',
  policy: null,
  lastCriterion: {},
  persistAsked: false,
  textLanguage: {},
  ignoredOffers: {},
});

export interface SettingsService {
  readonly value: SettingsSignal;
  /** Shown at once, saved through the queue. */
  readonly change: (patch: Partial<Settings>) => Promise<void>;
  /** The same for what is a convenience only (where one stopped): a failure is not worth a warning. */
  readonly remember: (patch: Partial<Settings>) => Promise<void>;
}

/** Reads the settings, or makes them on a new device, and follows other tabs. Unknown keys of a newer version are kept as they are. */
export async function loadSettings(db: Database, saving: SaveQueue, newId: () => string): Promise<SettingsService> {
  const known = knownSettings(await readSetting(db, KEY));
  const value = signal<Settings>({ ...emptySettings(newId()), ...known });
  if (known.device === undefined) await writeSetting(db, KEY, value.peek());
  let pending = 0;
  /** Only the changed fields: another tab may have changed others since this one read them. */
  const write = async (patch: Partial<Settings>): Promise<void> => {
    await editSetting(db, KEY, (stored) => ({ ...value.peek(), ...knownSettings(stored), ...patch }));
  };
  const show = (patch: Partial<Settings>): void => {
    value.value = { ...value.peek(), ...patch };
    pending += 1;
  };
  const settle = (): void => {
    pending -= 1;
  };
  watchSetting(db, KEY, (stored) => {
    if (pending === 0) value.value = { ...value.peek(), ...knownSettings(stored) };
  });
  const change = (patch: Partial<Settings>): Promise<void> => {
    show(patch);
    return saving.enqueue(() => write(patch)).finally(settle);
  };
  const remember = (patch: Partial<Settings>): Promise<void> => {
    show(patch);
    return write(patch)
      .catch(() => undefined)
      .finally(settle);
  };
  return { value, change, remember };
}

const knownSettings = (stored: unknown): Partial<Settings> => (typeof stored === 'object' && stored !== null ? stored : {});
