import { bundleReaders } from '../packs/bundle-documents';
import { type OpenedBundle, readBundle } from '../reports/bundle/read-bundle';
import type { Input } from './read-inputs';
import type { World } from './world';

const ZIP_SIGNATURE = 'PK';
const AGE_SIGNATURE = 'age-encryption.org/';

const startsWith = (bytes: Uint8Array, text: string): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;

/** A bundle is a ZIP; no document of ours begins like one. */
export const isBundle = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP_SIGNATURE);

/** A sealed bundle is an age file around a bundle (DESIGN section 7). */
export const isSealed = (bytes: Uint8Array): boolean => startsWith(bytes, AGE_SIGNATURE);

/** Opens a bundle whole or refuses it whole. */
export async function openBundle(world: World, file: string, bytes: Uint8Array): Promise<Input<OpenedBundle>> {
  const outcome = await readBundle(bytes, { readers: bundleReaders, sha256: world.sha256 });
  return outcome.ok ? outcome : { ok: false, fault: { file, problems: outcome.problems } };
}
