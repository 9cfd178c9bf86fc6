import { canonicalJson } from '../domain/canonical-json';
import type { StandardPack } from '../domain/standard/standard-pack.generated';

/** Lower-case hexadecimal SHA-256; WebCrypto in the app, node:crypto on the command line. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/** `pack.sha256` of an assessment: over the RFC 8785 canonical JSON, so that spaces and the order of keys do not matter (DESIGN section 5). */
export const packSha256 = (pack: StandardPack, sha256: Sha256): Promise<string> => sha256(new TextEncoder().encode(canonicalJson(pack)));
