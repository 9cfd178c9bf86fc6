import { unzipSync } from 'fflate';
import type { BundleManifest } from '../../../src/domain/bundle/bundle-manifest.generated';
import { sha256Hex } from '../../../src/domain/sha256';
import { createZipWriter } from '../../../src/reports/bundle/zip-writer';

export type Members = ReadonlyMap<string, Uint8Array>;

export const membersOf = (bundle: Uint8Array): Members => new Map(Object.entries(unzipSync(bundle)));

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const jsonOf = (members: Members, path: string): Record<string, unknown> => JSON.parse(new TextDecoder().decode(members.get(path)));

export const manifestOf = (members: Members): BundleManifest => JSON.parse(new TextDecoder().decode(members.get('manifest.json')));

/** A ZIP of exactly these members; names may stand twice. */
export async function zipOf(members: Iterable<readonly [string, Uint8Array]>, how: 'stored' | 'deflated' = 'deflated', maxRatio = 100): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = createZipWriter((chunk) => void chunks.push(chunk), maxRatio);
  for (const [name, bytes] of members) await zip.add(name, bytes, how);
  await zip.finish();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

/** The members with a manifest that declares them as they now are, keeping what it said otherwise. */
export function declared(members: Members, change: Partial<BundleManifest> = {}): Members {
  const manifest = manifestOf(members);
  const former = new Map(manifest.members.map((member) => [member.path, member]));
  const list = [...members]
    .filter(([path]) => path !== 'manifest.json')
    .map(([path, bytes]) => ({ ...former.get(path), path, sha256: sha256Hex(bytes), sizeBytes: bytes.length }));
  return new Map([...members, ['manifest.json', textBytes(JSON.stringify({ ...manifest, members: list, ...change }))]]);
}

/** Replaces one JSON member by what the edit makes of it, and declares the result. */
export function editJson(members: Members, path: string, edit: (value: Record<string, unknown>) => unknown): Members {
  return declared(new Map([...members, [path, textBytes(JSON.stringify(edit(jsonOf(members, path))))]]));
}

const HEADERS = [
  { signature: 0x02014b50, crc: 16, packed: 20, size: 24, flags: 8, method: 10, offset: 42, name: 46, nameLength: 28 },
  { signature: 0x04034b50, crc: 14, packed: 18, size: 22, flags: 6, method: 8, offset: null, name: 30, nameLength: 26 },
] as const;

/** Calls `edit` for the headers of one member, central and local, with the places of their fields. */
export function editHeaders(bundle: Uint8Array, name: string, edit: (view: DataView, at: number, fields: (typeof HEADERS)[number]) => void): Uint8Array {
  const copy = bundle.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at += 1) {
    const fields = HEADERS.find(({ signature }) => view.getUint32(at, true) === signature);
    if (fields === undefined) continue;
    const length = view.getUint16(at + fields.nameLength, true);
    const found = new TextDecoder().decode(copy.subarray(at + fields.name, at + fields.name + length));
    if (found === name) edit(view, at, fields);
  }
  return copy;
}
