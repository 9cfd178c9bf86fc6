import type { StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { packWith, requirement } from './scoring/documents';

/** Two packs that ask the same twice: "izin" word for word, "papan" as a part of what the other asks. */
export const herePack: StandardPack = packWith(
  [
    { id: 'izin', sameAs: [{ pack: 'paket-lain', criterion: 'izin-lain', relation: 'equal' }], evidence: [requirement('sk')] },
    { id: 'papan', sameAs: [{ pack: 'paket-lain', criterion: 'papan-lain', relation: 'narrower' }], evidence: [requirement('foto')] },
    { id: 'visi', sameAs: [{ pack: 'paket-lain', criterion: 'visi-lain', relation: 'equal' }] },
    { id: 'sendiri' },
  ],
  { id: 'paket-sini', title: 'Paket sini' },
);

export const otherPack: StandardPack = packWith(
  [
    { id: 'izin-lain', evidence: [requirement('sk')] },
    { id: 'papan-lain', question: 'Apakah papan nama dan papan data ada?', evidence: [requirement('foto')] },
    { id: 'visi-lain' },
  ],
  { id: 'paket-lain', title: 'Paket lain' },
);
