import type { Paper } from '../../../domain/report/papers';
import { FONT_COVERAGE } from '../font-coverage';
import { cleanText } from './clean-text';

/** What a report's texts ask of the fonts. */
export interface CharacterCoverage {
  /** True when a text has characters outside the main faces: the fallback font is loaded too. */
  readonly needsFallback: boolean;
  /** Characters that no shipped font has, each once, in the order in which they appear; a replacement mark is printed for them. */
  readonly missing: readonly string[];
}

/** Read from the fonts' coverage table, so that no font has to be loaded for it. Looks at every text of the model. */
export function findUncoveredCharacters(model: Paper['model']): CharacterCoverage {
  const characters = new Set<string>();
  collectCharacters(model, characters);
  let needsFallback = false;
  const missing: string[] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    if (isJoiner(code) || main.has(code)) continue;
    needsFallback = true;
    if (!fallback.has(code)) missing.push(character);
  }
  return { needsFallback, missing };
}

const main = codesOf(FONT_COVERAGE.regular);
const fallback = codesOf(FONT_COVERAGE.fallback);

/** '20-7e a0' -> the code points 20 to 7e and a0. */
function codesOf(ranges: string): ReadonlySet<number> {
  const codes = new Set<number>();
  for (const range of ranges.split(' ')) {
    const [from = '0', to = from] = range.split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) codes.add(code);
  }
  return codes;
}

/** Joiners shape Arabic and are not printed themselves; a line break is no character of a font. */
const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d || code === 0x0a;

function collectCharacters(value: unknown, characters: Set<string>): void {
  if (typeof value === 'string') {
    for (const character of cleanText(value)) characters.add(character);
  } else if (Array.isArray(value)) {
    for (const item of value) collectCharacters(item, characters);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) collectCharacters(item, characters);
  }
}
