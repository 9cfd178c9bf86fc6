import { indexPack, type PackIndex } from '../domain/standard/pack-index';
import { detectDocument } from '../packs/detect-document';
import { readPack, readPackObject } from '../packs/read-document';
import { isBundle } from './bundle-input';
import { decodeText, readBytes } from './read-inputs';
import type { World } from './world';

/** Where `check` finds the pack of an assessment: among the files of the same call, else among the shipped ones; null: in neither. */
export interface PackShelf {
  readonly find: (id: string, version: string) => Promise<PackIndex | null>;
}

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

async function shippedPack(world: World, id: string, version: string): Promise<PackIndex | null> {
  // The names come from a foreign file and become part of a path.
  if (!SAFE_NAME.test(id) || !SAFE_NAME.test(version)) return null;
  try {
    const outcome = await readPack(new TextDecoder().decode(await world.readShipped(`standards/${id}/${version}.json`)));
    return outcome.ok ? indexPack(outcome.value) : null;
  } catch {
    // Not shipped: the caller says so.
    return null;
  }
}

async function packIn(world: World, file: string): Promise<PackIndex | null> {
  const bytes = await readBytes(world, file);
  const text = bytes.ok && !isBundle(bytes.value) ? decodeText(file, bytes.value) : null;
  const detected = text?.ok ? detectDocument(text.value) : null;
  if (!detected?.ok || detected.value.kind !== 'standard-pack') return null;
  const outcome = await readPackObject(detected.value.value);
  return outcome.ok ? indexPack(outcome.value) : null;
}

/** Reads the sound packs among `files`; what is wrong with the others is told when they are checked themselves. */
export async function packShelf(world: World, files: readonly string[]): Promise<PackShelf> {
  const given: PackIndex[] = [];
  for (const file of files) {
    const index = await packIn(world, file);
    if (index !== null) given.push(index);
  }
  return { find: async (id, version) => given.find(({ pack }) => pack.id === id && pack.version === version) ?? shippedPack(world, id, version) };
}
