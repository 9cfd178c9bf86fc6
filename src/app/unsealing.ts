import type { Problem } from '../domain/problem';
import type { SealKey } from '../reports/seal/seal';
import type { Ground } from './ground';

export type Unsealed = { readonly kind: 'opened'; readonly file: File } | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Opening a sealed file. What is inside is then opened like any other file. */
export interface UnsealService {
  readonly unseal: (file: File, key: SealKey) => Promise<Unsealed>;
}

export const createUnsealService = (_ground: Ground): UnsealService => ({
  unseal: async (file, key) => {
    const { openSealed } = await import('../reports/seal/seal');
    const opened = await openSealed(new Uint8Array(await file.arrayBuffer()), key);
    return opened.ok ? { kind: 'opened', file: new File([opened.value.slice().buffer], file.name) } : { kind: 'refused', problems: opened.problems };
  },
});
