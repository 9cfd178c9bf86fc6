import { indexPack, type PackIndex } from '../domain/standard/pack-index';
import type { PackOverlay } from '../domain/standard/pack-overlay.generated';
import type { FetchText } from '../packs/standards-index';
import { loadStandardsIndex, type ShippedOverlay } from '../packs/standards-index';

/** Texts of packs in another language, for reading: ids, answers and reports are not touched. */
export interface PackTexts {
  /** True where we ship texts in English for this very version. */
  readonly hasEnglish: (pack: { readonly id: string; readonly version: string }) => Promise<boolean>;
  /** The pack with English texts where there are any, Indonesian elsewhere; null: there are none. The same index for the same index. */
  readonly inEnglish: (index: PackIndex) => Promise<PackIndex | null>;
}

export function createPackTexts(fetchText: FetchText): PackTexts {
  const known = new WeakMap<PackIndex, PackIndex>();
  const find = async (pack: { readonly id: string; readonly version: string }): Promise<ShippedOverlay | undefined> =>
    (await loadStandardsIndex(fetchText)).overlays?.find(({ id, version, language }) => language === 'en' && id === pack.id && version === pack.version);
  // Our own file, checked when the app was built.
  const inEnglish = async (index: PackIndex): Promise<PackIndex | null> => {
    const ready = known.get(index);
    if (ready !== undefined) return ready;
    const overlay = await find(index.pack);
    if (overlay === undefined) return null;
    const [{ applyOverlay }, text] = await Promise.all([import('../domain/standard/pack-overlay'), fetchText(`standards/${overlay.path}`)]);
    const english = indexPack(applyOverlay(index.pack, JSON.parse(text) as PackOverlay));
    known.set(index, english);
    return english;
  };
  return { hasEnglish: async (pack) => (await find(pack)) !== undefined, inEnglish };
}
