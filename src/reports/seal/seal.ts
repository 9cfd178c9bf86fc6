import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { fail, type Outcome, succeed } from '../../domain/problem';
import { readSealKind, SEAL_MAGIC } from './seal-header';

/** What a file is sealed with: a passphrase, or the public keys of those who may open it (`age1…`). */
export type Lock = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'recipients'; readonly recipients: readonly string[] };

/** What opens it: the passphrase, or a secret key (`AGE-SECRET-KEY-1…`). */
export type SealKey = { readonly kind: 'passphrase'; readonly passphrase: string } | { readonly kind: 'identity'; readonly identity: string };

/**
 * log2 of scrypt's cost: 32 MiB and about a second on an old laptop. Passphrases are made by the app, or must be long
 * (`isStrongPassphrase`), so that a higher cost would only shut out cheap phones.
 */
const SCRYPT_WORK_FACTOR = 15;

function encrypterFor(lock: Lock): Encrypter {
  const encrypter = new Encrypter();
  if (lock.kind === 'passphrase') {
    encrypter.setScryptWorkFactor(SCRYPT_WORK_FACTOR);
    encrypter.setPassphrase(lock.passphrase);
  } else for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  return encrypter;
}

/** Seals a stream: what comes out is an age file that the `age` command opens, too. A recipient that is no public key throws; ask `isPublicKey` first. */
export const sealStream = (content: ReadableStream<Uint8Array>, lock: Lock): Promise<ReadableStream<Uint8Array>> => encrypterFor(lock).encrypt(content);

/** The same in one piece. */
export const sealBytes = (content: Uint8Array, lock: Lock): Promise<Uint8Array> => encrypterFor(lock).encrypt(content);

function decrypterFor(key: SealKey): Decrypter {
  const decrypter = new Decrypter();
  if (key.kind === 'passphrase') decrypter.addPassphrase(key.passphrase);
  else decrypter.addIdentity(key.identity);
  return decrypter;
}

/**
 * The same for a file that is too large for memory: checks the key against the header (`start`: its first bytes) and gives the content as a
 * stream. A piece that was tampered with ends that stream with an error, after good pieces were given out: write them to a place that can be
 * thrown away.
 */
export async function openSealedStream(start: Uint8Array, sealed: ReadableStream<Uint8Array>, key: SealKey): Promise<Outcome<ReadableStream<Uint8Array>>> {
  return openBy(start, key, (decrypter) => decrypter.decrypt(sealed));
}

const refuse = (code: string): Outcome<never> => fail([{ code, pointer: '' }]);

/**
 * Opens an age file. Nothing of the content is given out before all of it is proven whole.
 * Problems: `seal/not-sealed`, `seal/wants-passphrase`, `seal/wants-key` (the other kind of key), `seal/wrong-passphrase`,
 * `seal/wrong-key` (not for this key), `seal/bad-key` (no secret key at all), `seal/too-costly`, `seal/damaged`.
 */
export async function openSealed(sealed: Uint8Array, key: SealKey): Promise<Outcome<Uint8Array>> {
  return openBy(sealed, key, (decrypter) => decrypter.decrypt(sealed));
}

async function openBy<T>(start: Uint8Array, key: SealKey, decrypt: (decrypter: Decrypter) => Promise<T>): Promise<Outcome<T>> {
  const kind = readSealKind(start);
  if (kind === null) return refuse(startsSealed(start) ? 'seal/damaged' : 'seal/not-sealed');
  if (kind !== key.kind) return refuse(kind === 'passphrase' ? 'seal/wants-passphrase' : 'seal/wants-key');
  let decrypter: Decrypter;
  try {
    decrypter = decrypterFor(key);
  } catch {
    return refuse('seal/bad-key');
  }
  try {
    return succeed(await decrypt(decrypter));
  } catch (error) {
    return refuse(codeOf(error, kind));
  }
}

/** The library tells its reasons only in words. */
function codeOf(error: unknown, kind: SealKey['kind']): string {
  const text = String(error);
  if (text.includes('no identity matched')) return kind === 'passphrase' ? 'seal/wrong-passphrase' : 'seal/wrong-key';
  return text.includes('work factor') ? 'seal/too-costly' : 'seal/damaged';
}

const startsSealed = (bytes: Uint8Array): boolean => [...SEAL_MAGIC].every((character, place) => bytes[place] === character.charCodeAt(0));

export interface KeyPair {
  /** Stays with the office: whoever has it opens every file that was sealed for it. */
  readonly identity: string;
  /** For the institutions, on paper or as a file. */
  readonly recipient: string;
}

export async function makeKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public key that belongs to a secret one; null: it is none. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity.trim());
  } catch {
    return null;
  }
}

/** True for a public key that something can be sealed for. */
export function isPublicKey(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}
