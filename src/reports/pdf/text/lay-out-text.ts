import type { FacedCharacter, FaceSet, Weight } from '../font/face-set';
import { isArabicSign, type MarkShift, shiftOfSign } from './arabic-marks';
import { hasRightToLeft, mirrored, resolveBidi, visualOrder } from './bidi';
import { breakLines, type LineSpan } from './break-lines';
import { cleanText } from './clean-text';
import { shapeArabic } from './shape-arabic';
import { EMPTY_LINE, type TextLine, type TextRun } from './text-line';

/** A stretch of text in one weight; a text with one bold word is three spans. */
export interface TextSpan {
  readonly text: string;
  readonly weight: Weight;
}

export type TextContent = string | readonly TextSpan[];

export const plain = (text: string): TextSpan => ({ text, weight: 'regular' });
export const bold = (text: string): TextSpan => ({ text, weight: 'bold' });

/**
 * Lays a text out in lines of at most `width` points at `size` points: cleaned, Arabic shaped, broken, put in visual order, with a face for each
 * character. Line breaks in the text are kept. Always at least one line.
 */
export function layOutText(faces: FaceSet, content: TextContent, size: number, width: number): TextLine[] {
  const spans = typeof content === 'string' ? [plain(content)] : content;
  return paragraphsOf(spans).flatMap((paragraph) => layOutParagraph(faces, paragraph, size, width));
}

/** Spans cut at line breaks. */
function paragraphsOf(spans: readonly TextSpan[]): TextSpan[][] {
  const paragraphs: TextSpan[][] = [[]];
  for (const { text, weight } of spans) {
    for (const [place, part] of cleanText(text).split('\n').entries()) {
      if (place > 0) paragraphs.push([]);
      paragraphs[paragraphs.length - 1]?.push({ text: part, weight });
    }
  }
  return paragraphs;
}

function layOutParagraph(faces: FaceSet, spans: readonly TextSpan[], size: number, width: number): TextLine[] {
  const characters = spans.flatMap(({ text, weight }) => facedCharacters(faces, text, weight));
  if (characters.length === 0) return [EMPTY_LINE];
  const lines = breakLines(characters, width / size);
  if (!spans.some(({ text }) => hasRightToLeft(text))) return lines.map((line) => lineOf(characters.slice(line.start, line.end), size, false));
  const { baseLevel, levels } = resolveBidi(characters.map(({ character }) => character));
  return lines.map((line) => lineOf(inVisualOrder(characters, levels, line), size, baseLevel === 1));
}

function facedCharacters(faces: FaceSet, text: string, weight: Weight): FacedCharacter[] {
  const found: FacedCharacter[] = [];
  for (const character of shapeArabic(text, faces.has)) found.push(...faces.charactersFor(character.codePointAt(0) ?? 0, weight));
  return found;
}

function inVisualOrder(characters: readonly FacedCharacter[], levels: readonly number[], { start, end }: LineSpan): FacedCharacter[] {
  return visualOrder(levels.slice(start, end)).flatMap((place) => {
    const found = characters[start + place];
    if (found === undefined) return [];
    return (levels[start + place] ?? 0) % 2 === 1 ? [{ ...found, character: mirrored(found.character) }] : [found];
  });
}

/** Joins neighbours of one face into runs; a vowel sign is a run of its own, moved to its letter. */
function lineOf(characters: readonly FacedCharacter[], size: number, isRightToLeft: boolean): TextLine {
  const runs: RunDraft[] = [];
  let width = 0;
  for (const [place, { character, face, advance }] of characters.entries()) {
    const last = runs[runs.length - 1];
    const shift = advance === 0 && isArabicSign(codeOf(character)) ? shiftAt(characters, place) : null;
    if (shift !== null) runs.push({ text: character, face, x: width + shift.right * size, width: 0, rise: shift.up * size, isClosed: true });
    else if (last !== undefined && last.face === face && !last.isClosed) {
      last.text += character;
      last.width += advance * size;
    } else runs.push({ text: character, face, x: width, width: advance * size, rise: 0, isClosed: false });
    width += advance * size;
  }
  return { runs: runs.map(({ isClosed: _, ...run }) => run), width, isRightToLeft };
}

type RunDraft = { -readonly [K in keyof TextRun]: TextRun[K] } & { readonly isClosed: boolean };

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** In visual order the signs of a letter stand before it, side by side. */
function shiftAt(characters: readonly FacedCharacter[], place: number): MarkShift | null {
  let first = place;
  while (isSignAt(characters, first - 1)) first -= 1;
  let letterAt = place + 1;
  while (isSignAt(characters, letterAt)) letterAt += 1;
  const letter = characters[letterAt];
  if (letter === undefined) return null;
  const others = characters.slice(first, letterAt).flatMap(({ character }, at) => (first + at === place ? [] : [codeOf(character)]));
  return shiftOfSign(codeOf(characters[place]?.character ?? ''), others, codeOf(letter.character), letter.advance);
}

const isSignAt = (characters: readonly FacedCharacter[], place: number): boolean => isArabicSign(codeOf(characters[place]?.character ?? ''));
