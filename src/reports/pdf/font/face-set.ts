import type { FaceName } from '../marks';
import { type FontMetrics, readTrueType } from './true-type';

/** TrueType files. `fallback` is needed only for texts with characters outside the main faces. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly fallback?: Uint8Array | undefined;
}

export type Weight = 'regular' | 'bold';

/** One character as it will be drawn. */
export interface FacedCharacter {
  readonly character: string;
  readonly face: FaceName;
  /** Advance width in em. */
  readonly advance: number;
}

export interface FaceSet {
  /** The characters to draw for a code point: itself from the first face that has it, else a visible replacement mark. */
  readonly charactersFor: (codePoint: number, weight: Weight) => readonly FacedCharacter[];
  readonly has: (codePoint: number) => boolean;
}

/** U+FFFD where the fallback has it; never a blank, never another letter. */
const REPLACEMENT = 0xfffd;
const PLAIN_REPLACEMENT = '[?]';

/** Reads the faces and remembers each character that was asked for: a report asks for the same hundred thousands of times. */
export function readFaces(files: FontFiles): FaceSet {
  const metrics: Readonly<Record<FaceName, FontMetrics | null>> = {
    regular: readTrueType(files.regular),
    bold: readTrueType(files.bold),
    fallback: files.fallback === undefined ? null : readTrueType(files.fallback),
  };
  const known: Readonly<Record<Weight, Map<number, readonly FacedCharacter[]>>> = { regular: new Map(), bold: new Map() };
  const charactersFor = (codePoint: number, weight: Weight): readonly FacedCharacter[] => {
    const former = known[weight].get(codePoint);
    if (former !== undefined) return former;
    const found = faced(metrics, codePoint, weight) ?? faced(metrics, REPLACEMENT, weight) ?? plainReplacement(metrics, weight);
    known[weight].set(codePoint, found);
    return found;
  };
  return { charactersFor, has: (codePoint) => faced(metrics, codePoint, 'regular') !== null };
}

type MetricsByFace = Readonly<Record<FaceName, FontMetrics | null>>;

function faced(metrics: MetricsByFace, codePoint: number, weight: Weight): FacedCharacter[] | null {
  // The PDF writer maps UTF-16 units to glyphs, so characters beyond the first plane cannot be drawn at all.
  if (codePoint > 0xffff) return null;
  const face = ([weight, 'fallback'] as const).find((name) => metrics[name]?.has(codePoint));
  if (face === undefined) return null;
  return [{ character: String.fromCodePoint(codePoint), face, advance: metrics[face]?.advance(codePoint) ?? 0 }];
}

const plainReplacement = (metrics: MetricsByFace, weight: Weight): FacedCharacter[] =>
  [...PLAIN_REPLACEMENT].flatMap((character) => faced(metrics, character.codePointAt(0) ?? 0, weight) ?? []);
