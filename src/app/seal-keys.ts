import { type ReadonlySignal, signal } from '@preact/signals';
import { editSetting, readSetting } from '../storage/settings';
import type { Ground } from './ground';

/** The key pair of this office, kept on this device; whoever holds the identity opens every file sealed for the recipient. */
export interface OwnKey {
  readonly identity: string;
  readonly recipient: string;
  readonly madeOn: string;
}

/** An office for which files can be sealed. */
export interface KnownKey {
  readonly name: string;
  readonly recipient: string;
}

export interface SealKeys {
  /** null: none was made or put in. */
  readonly own: OwnKey | null;
  readonly known: readonly KnownKey[];
}

/** Keys belong to the device, to no institution and no bundle. */
export interface SealKeyService {
  /** null: being read. */
  readonly keys: ReadonlySignal<SealKeys | null>;
  readonly makeOwn: () => Promise<void>;
  /** Takes a secret key from a text or a key file; false: there is none in it, and nothing changed. */
  readonly putOwn: (text: string) => Promise<boolean>;
  readonly removeOwn: () => Promise<void>;
  /** False: no public key, and nothing changed. The same key again changes its name. */
  readonly addKnown: (name: string, recipient: string) => Promise<boolean>;
  readonly removeKnown: (recipient: string) => Promise<void>;
  /** Hands over the secret key as a file that the age command reads, too. */
  readonly saveOwn: () => void;
  /** Hands over the public key as a text file, for the institutions. */
  readonly saveRecipient: (name: string) => void;
}

const KEY = 'seal-keys';
const NONE: SealKeys = { own: null, known: [] };
const library = () => import('../reports/seal/seal');

export function createSealKeyService({ db, ports, saving }: Pick<Ground, 'db' | 'ports' | 'saving'>): SealKeyService {
  const keys = signal<SealKeys | null>(null);
  const known = (stored: unknown): SealKeys => ({ ...NONE, ...(typeof stored === 'object' ? stored : null) });
  void readSetting(db, KEY).then((stored) => {
    keys.value ??= known(stored);
  });
  const change = async (edit: (stored: SealKeys) => SealKeys): Promise<void> => {
    await saving.enqueue(() => editSetting(db, KEY, (stored) => edit(known(stored))));
    keys.value = known(await readSetting(db, KEY));
  };
  const keep = (identity: string, recipient: string): Promise<void> =>
    change((stored) => ({ ...stored, own: { identity, recipient, madeOn: ports.clock.today() } }));
  const textFile = (name: string, lines: readonly string[]): void => ports.files.save(name, new TextEncoder().encode(`${lines.join('\n')}\n`), 'text/plain');
  return {
    keys,
    makeOwn: async () => {
      const { identity, recipient } = await (await library()).makeKeyPair();
      await keep(identity, recipient);
    },
    putOwn: async (text) => {
      const identity = /AGE-SECRET-KEY-1[0-9A-Z]+/i.exec(text)?.[0]?.toUpperCase();
      const recipient = identity === undefined ? null : await (await library()).recipientOf(identity);
      if (identity === undefined || recipient === null) return false;
      await keep(identity, recipient);
      return true;
    },
    removeOwn: () => change((stored) => ({ ...stored, own: null })),
    addKnown: async (name, text) => {
      const recipient = /age1[0-9a-z]+/i.exec(text)?.[0]?.toLowerCase();
      if (recipient === undefined || !(await library()).isPublicKey(recipient)) return false;
      await change((stored) => ({ ...stored, known: [...stored.known.filter((key) => key.recipient !== recipient), { name: name.trim(), recipient }] }));
      return true;
    },
    removeKnown: (recipient) => change((stored) => ({ ...stored, known: stored.known.filter((key) => key.recipient !== recipient) })),
    saveOwn: () => {
      const own = keys.peek()?.own;
      if (own) textFile(`kunci-rahasia-${own.madeOn}.txt`, [`# dibuat ${own.madeOn}`, `# public key: ${own.recipient}`, own.identity]);
    },
    saveRecipient: (name) => {
      const own = keys.peek()?.own;
      if (own) textFile(`kunci-publik-${own.madeOn}.txt`, [`# ${name}`, own.recipient]);
    },
  };
}
