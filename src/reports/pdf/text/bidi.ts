import bidiFactory, { type Bidi } from 'bidi-js';

/** Embedding levels by character; even: left to right, odd: right to left. */
export interface BidiParagraph {
  readonly baseLevel: 0 | 1;
  readonly levels: readonly number[];
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]/;

/** True where the order on paper differs from the order of reading. Most of our texts stop here. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

let made: Bidi | null = null;

/** Its tables are unpacked when the first text from right to left comes up, for most reports never. */
function bidi(): Bidi {
  made ??= bidiFactory();
  return made;
}

/** Resolves one paragraph by the Unicode bidirectional algorithm (UAX 9). Its direction is that of its first letter (P2, P3). */
export function resolveBidi(characters: readonly string[]): BidiParagraph {
  const { levels, paragraphs } = bidi().getEmbeddingLevels(characters.join(''));
  let unit = 0;
  const levelOf = (character: string): number => {
    const level = levels[unit] ?? 0;
    unit += character.length;
    return level;
  };
  return { baseLevel: (paragraphs[0]?.level ?? 0) % 2 === 1 ? 1 : 0, levels: characters.map(levelOf) };
}

/** The character as it looks in text that runs from right to left (rule L4). */
export const mirrored = (character: string): string => bidi().getMirroredCharacter(character) ?? character;

/** Rule L2: the places of a line in the order in which they stand on paper, from left to right. */
export function visualOrder(levels: readonly number[]): number[] {
  const places = levels.map((_, place) => place);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < places.length) {
      let end = start;
      while (end < places.length && (levels[places[end] ?? 0] ?? 0) >= level) end += 1;
      if (end > start) places.splice(start, end - start, ...places.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return places;
}
