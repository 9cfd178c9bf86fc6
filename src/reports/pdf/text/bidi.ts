import { type BidiClass, bidiClassOf, CLOSING_BRACKET } from './bidi-classes';

/** Embedding levels by character; even: left to right, odd: right to left. */
export interface BidiParagraph {
  readonly baseLevel: 0 | 1;
  readonly levels: readonly number[];
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE]/;

/** True where the order on paper differs from the order of reading. Most of our texts stop here. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

type Strong = 'L' | 'R';

/** Resolves a paragraph by the Unicode bidirectional algorithm (UAX 9) without explicit embeddings. Its direction is that of its first letter (P2, P3). */
export function resolveBidi(characters: readonly string[]): BidiParagraph {
  const original = characters.map((character) => bidiClassOf(character.codePointAt(0) ?? 0));
  const first = original.find((bidiClass) => bidiClass === 'L' || bidiClass === 'R' || bidiClass === 'AL');
  const baseLevel = first === 'R' || first === 'AL' ? 1 : 0;
  const base: Strong = baseLevel === 1 ? 'R' : 'L';
  const classes = resolveWeak([...original], base);
  resolveBrackets(classes, characters, base);
  resolveNeutral(classes, base);
  return { baseLevel, levels: trailingSpace(original, levelsOf(classes, baseLevel), baseLevel) };
}

/** Rules W1 to W7. */
function resolveWeak(classes: BidiClass[], base: Strong): BidiClass[] {
  let former: BidiClass = base;
  let strong: BidiClass = base;
  for (const [place, bidiClass] of classes.entries()) {
    let now: BidiClass = bidiClass === 'NSM' ? former : bidiClass;
    if (now === 'L' || now === 'R' || now === 'AL') strong = now;
    if (now === 'EN' && strong === 'AL') now = 'AN';
    classes[place] = now;
    former = now;
  }
  for (const [place, bidiClass] of classes.entries()) if (bidiClass === 'AL') classes[place] = 'R';
  resolveSeparators(classes);
  return resolveEuropeanNumbers(classes, base);
}

/** W4 and W5, and W6 for what is left of the separators and terminators. */
function resolveSeparators(classes: BidiClass[]): void {
  for (const [place, bidiClass] of classes.entries()) {
    const [before, after] = [classes[place - 1], classes[place + 1]];
    if (bidiClass === 'ES' && before === 'EN' && after === 'EN') classes[place] = 'EN';
    else if (bidiClass === 'CS' && (before === 'EN' || before === 'AN') && before === after) classes[place] = before;
  }
  let place = 0;
  while (place < classes.length) {
    let end = place;
    while (classes[end] === 'ET') end += 1;
    if (end > place) {
      const joins = classes[place - 1] === 'EN' || classes[end] === 'EN';
      classes.fill(joins ? 'EN' : 'ON', place, end);
    }
    place = end + 1;
  }
  for (const [at, bidiClass] of classes.entries()) if (bidiClass === 'ES' || bidiClass === 'CS') classes[at] = 'ON';
}

/** W7: digits in left-to-right text are part of it. */
function resolveEuropeanNumbers(classes: BidiClass[], base: Strong): BidiClass[] {
  let strong: BidiClass = base;
  for (const [place, bidiClass] of classes.entries()) {
    if (bidiClass === 'L' || bidiClass === 'R') strong = bidiClass;
    if (bidiClass === 'EN' && strong === 'L') classes[place] = 'L';
  }
  return classes;
}

const directionOf = (bidiClass: BidiClass | undefined): Strong | null =>
  bidiClass === 'L' ? 'L' : bidiClass === 'R' || bidiClass === 'EN' || bidiClass === 'AN' ? 'R' : null;

/** N0: a pair of brackets takes the direction of what it holds. */
function resolveBrackets(classes: BidiClass[], characters: readonly string[], base: Strong): void {
  for (const { open, close } of bracketPairs(characters, classes)) {
    const inside = classes.slice(open + 1, close).map(directionOf);
    if (inside.includes(base)) {
      classes[open] = classes[close] = base;
      continue;
    }
    if (!inside.some((direction) => direction !== null)) continue;
    const opposite: Strong = base === 'L' ? 'R' : 'L';
    classes[open] = classes[close] = formerDirection(classes, open) === opposite ? opposite : base;
  }
}

function formerDirection(classes: readonly BidiClass[], place: number): Strong | null {
  for (let at = place - 1; at >= 0; at -= 1) {
    const direction = directionOf(classes[at]);
    if (direction !== null) return direction;
  }
  return null;
}

function bracketPairs(characters: readonly string[], classes: readonly BidiClass[]): { open: number; close: number }[] {
  const pairs: { open: number; close: number }[] = [];
  const waiting: { at: number; closing: string }[] = [];
  for (const [place, character] of characters.entries()) {
    if (classes[place] !== 'ON') continue;
    const closing = CLOSING_BRACKET.get(character);
    if (closing !== undefined) waiting.push({ at: place, closing });
    const match = waiting.map((opened) => opened.closing).lastIndexOf(character);
    const opened = waiting[match];
    if (opened === undefined) continue;
    pairs.push({ open: opened.at, close: place });
    waiting.length = match;
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** N1 and N2: neutrals between two runs of one direction take it, else that of the paragraph. */
function resolveNeutral(classes: BidiClass[], base: Strong): void {
  let place = 0;
  while (place < classes.length) {
    let end = place;
    while (end < classes.length && directionOf(classes[end]) === null) end += 1;
    if (end > place) {
      const before = place === 0 ? base : directionOf(classes[place - 1]);
      const after = end === classes.length ? base : directionOf(classes[end]);
      classes.fill(before === after && before !== null ? before : base, place, end);
    }
    place = end + 1;
  }
}

/** I1 and I2. */
const levelsOf = (classes: readonly BidiClass[], baseLevel: 0 | 1): number[] =>
  classes.map((bidiClass) => {
    if (bidiClass === 'R') return 1;
    if (bidiClass === 'L') return baseLevel === 1 ? 2 : 0;
    return 2;
  });

/** L1: space at the end of the paragraph belongs to the paragraph. */
function trailingSpace(original: readonly BidiClass[], levels: number[], baseLevel: 0 | 1): number[] {
  for (let place = original.length - 1; place >= 0 && original[place] === 'WS'; place -= 1) levels[place] = baseLevel;
  return levels;
}

/** L2: the places of a line in the order in which they stand on paper, from left to right. */
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
