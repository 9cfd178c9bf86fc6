/** Classes of the Unicode bidirectional algorithm (UAX 9), for the characters that our fonts have. No explicit directions: they are cleaned away. */
export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'WS' | 'ON';

/** Ranges of hexadecimal code points; what is named in none of them is a letter that runs from left to right. */
const RANGES: readonly (readonly [BidiClass, string])[] = [
  ['EN', '30-39 b2-b3 b9 6f0-6f9 2070 2074-2079 2080-2089'],
  ['ES', '2b 2d 207a-207b 208a-208b 2212'],
  ['ET', '23-25 a2-a5 b0-b1 66a 2030-2034 20a0-20cf 2213'],
  ['CS', '2c 2e-2f 3a a0 60c 2044'],
  ['AN', '600-605 660-669 66b-66c 6dd'],
  ['NSM', '300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed 1dc0-1dff 20d0-20ff fe20-fe2f'],
  ['WS', '20 2000-200a 2028 202f 205f 3000'],
  ['ON', '21-22 26-2a 3b-40 5b-60 7b-7e a1 a6-a9 ab-ac ae-af b4 b6-b8 bb-bf d7 f7 2b9-2ba 2c2-2cf 2d2-2df 606-607 60e-60f 6de 6e9'],
  ['ON', '2010-2027 2035-2043 2045-205e 207c-207e 208c-208e 2100-2bff 2e00-2fff 3001-3030 fd3e-fd3f fffc-fffd'],
  ['R', '590-5ff 7c0-85f fb1d-fb4f'],
  ['AL', '606-7bf 860-8ff fb50-fdff fe70-fefe'],
];

interface ClassRange {
  readonly from: number;
  readonly to: number;
  readonly bidiClass: BidiClass;
}

const ranges: readonly ClassRange[] = RANGES.flatMap(([bidiClass, text]) =>
  text.split(' ').map((range) => {
    const [from = '0', to = from] = range.split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), bidiClass };
  }),
);

/** The first range that names the code point wins. */
export const bidiClassOf = (code: number): BidiClass => ranges.find(({ from, to }) => code >= from && code <= to)?.bidiClass ?? 'L';

/** Characters whose picture turns round in text that runs from right to left (UAX 9, rule L4). */
const MIRRORED = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥', '⟨⟩'];

const mirror: ReadonlyMap<string, string> = new Map(
  MIRRORED.flatMap((pair) => {
    const [open = '', close = ''] = pair;
    return [
      [open, close],
      [close, open],
    ];
  }),
);

export const mirrored = (character: string): string => mirror.get(character) ?? character;

/** Brackets that belong together (rule N0): the closing one, by the opening one. */
export const CLOSING_BRACKET: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
