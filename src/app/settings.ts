import { type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../storage/open-database';
import { readSetting, writeSetting } from '../storage/settings';
import type { SaveQueue } from './save-queue';

export type Role = 'manager' | 'mentor';

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
});

export interface SettingsService {
  readonly value: SettingsSignal;
  /** Shown at once, saved through the queue. */
  readonly change: (patch: Partial<Settings>) => Promise<void>;
  /** The same for what is a convenience only (where one stopped): a failure is not worth a warning. */
  readonly remember: (patch: Partial<Settings>) => Promise<void>;
}

/** Reads the settings, or makes them on a new device. Unknown keys of a newer version are kept as they are. */
export async function loadSettings(db: Database, saving: SaveQueue, newId: () => string): Promise<SettingsService> {
  const stored = await readSetting(db, KEY);
  const known = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
  const value = signal<Settings>({ ...emptySettings(newId()), ...known });
  if (known.device === undefined) await writeSetting(db, KEY, value.peek());
  const change = (patch: Partial<Settings>): Promise<void> => {
    value.value = { ...value.peek(), ...patch };
    return saving.enqueue(() => writeSetting(db, KEY, value.peek()));
  };
  const remember = (patch: Partial<Settings>): Promise<void> => {
    value.value = { ...value.peek(), ...patch };
    return writeSetting(db, KEY, value.peek()).catch(() => undefined);
  };
  return { value, change, remember };
}
