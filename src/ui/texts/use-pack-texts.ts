import type { TextLanguage } from '../../app/settings';
import type { PackIndex } from '../../domain/standard/pack-index';
import { useApp } from '../app-context';
import { useLoaded } from '../use-loaded';

export interface ShownTexts {
  /** False: there is nothing to choose. */
  readonly hasEnglish: boolean;
  /** The pack as it is to be read: the pack itself until the other texts are there. */
  readonly shown: PackIndex;
  /** True when English was chosen and cannot be had. */
  readonly isFailed: boolean;
}

/** The texts of a pack in the chosen language. Only for display: answers and rules go on with `index`. */
export function usePackTexts(index: PackIndex, language: TextLanguage): ShownTexts {
  const { packTexts } = useApp();
  const { pack } = index;
  const known = useLoaded(() => packTexts.hasEnglish(pack), [pack]);
  const english = useLoaded(() => (language === 'en' ? packTexts.inEnglish(index) : Promise.resolve(null)), [index, language]);
  const hasEnglish = known.kind === 'ready' && known.value;
  if (language === 'id' || english.kind !== 'ready') return { hasEnglish, shown: index, isFailed: language === 'en' && english.kind === 'failed' };
  const { value } = english;
  const isOfThisPack = value !== null && value.pack.id === pack.id && value.pack.version === pack.version;
  return { hasEnglish, shown: isOfThisPack ? value : index, isFailed: false };
}
