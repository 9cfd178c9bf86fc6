import type { FacedCharacter } from '../font/face-set';

/** Where a line ends: the places [start, end) of its characters. Space at the end is cut off, the next line starts after it. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** A line may end after these inside a word too. */
const HYPHENS = new Set(['-', '‐', '–', '—']);
/** A line may end after these only where the word is longer than a whole line: addresses, file names, numbers with slashes. */
const SEAMS = new Set(['/', '.', '_', '@', '?', '&', '=', ':', ',', ';', '#', '%', '+']);

/**
 * Breaks one paragraph (no line breaks inside) into lines of at most `widthEm`: at spaces and hyphens, in a word that is longer than a line at its
 * seams, else anywhere but before a mark that sits on its neighbour. Every line has at least one character; no character but space is lost.
 */
export function breakLines(characters: readonly FacedCharacter[], widthEm: number): LineSpan[] {
  const lines: LineSpan[] = [];
  let start = skipSpace(characters, 0);
  if (start === characters.length) return [{ start: 0, end: 0 }];
  while (start < characters.length) {
    const fit = lastFitting(characters, start, widthEm);
    const next = fit === characters.length ? fit : breakPlace(characters, start, fit);
    lines.push({ start, end: trimEnd(characters, start, next) });
    start = skipSpace(characters, next);
  }
  return lines;
}

const isSpace = (characters: readonly FacedCharacter[], place: number): boolean => characters[place]?.character === ' ';

function skipSpace(characters: readonly FacedCharacter[], place: number): number {
  let at = place;
  while (isSpace(characters, at)) at += 1;
  return at;
}

function trimEnd(characters: readonly FacedCharacter[], start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(characters, at - 1)) at -= 1;
  return at;
}

/** The place after the last character that still fits, spaces hanging over the edge included. */
function lastFitting(characters: readonly FacedCharacter[], start: number, widthEm: number): number {
  let used = 0;
  let place = start;
  // A hair of tolerance: a cell that was made as wide as its text must take it on one line.
  while (place < characters.length) {
    used += characters[place]?.advance ?? 0;
    if (used > widthEm + 1e-9 && place > start && !isSpace(characters, place) && (characters[place]?.advance ?? 0) > 0) return place;
    place += 1;
  }
  return place;
}

function breakPlace(characters: readonly FacedCharacter[], start: number, fit: number): number {
  const space = lastBreak(characters, start, fit, isWordEnd);
  return space ?? lastBreak(characters, start, fit, isSeam) ?? fit;
}

type BreakRule = (characters: readonly FacedCharacter[], place: number) => boolean;

function lastBreak(characters: readonly FacedCharacter[], start: number, fit: number, rule: BreakRule): number | null {
  for (let place = fit; place > start; place -= 1) if (rule(characters, place)) return place;
  return null;
}

/** True where a line may start at `place`. */
function isWordEnd(characters: readonly FacedCharacter[], place: number): boolean {
  const before = characters[place - 1]?.character ?? '';
  return before === ' ' || (HYPHENS.has(before) && /[\p{L}]/u.test(characters[place]?.character ?? '') && place >= 2 && !isSpace(characters, place - 2));
}

const isSeam: BreakRule = (characters, place) => SEAMS.has(characters[place - 1]?.character ?? '');
