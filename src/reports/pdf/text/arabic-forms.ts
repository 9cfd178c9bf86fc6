/**
 * Contextual forms of Arabic letters (Unicode, blocks Arabic Presentation Forms A and B). Each letter names its isolated form; the final,
 * initial and medial ones follow it there. Letters without forms (Jawi ڠ ڽ, …) are missing here: they stand alone, and so do their neighbours towards them.
 */
const LETTERS = [
  // Four forms: these join on both sides.
  { joins: 'both', forms: '626:fe89 628:fe8f 62a:fe95 62b:fe99 62c:fe9d 62d:fea1 62e:fea5 633:feb1 634:feb5 635:feb9 636:febd 637:fec1 638:fec5 639:fec9' },
  { joins: 'both', forms: '63a:fecd 641:fed1 642:fed5 643:fed9 644:fedd 645:fee1 646:fee5 647:fee9 64a:fef1' },
  { joins: 'both', forms: '679:fb66 67a:fb5e 67b:fb52 67e:fb56 67f:fb62 680:fb5a 683:fb76 684:fb72 686:fb7a 687:fb7e 6a4:fb6a 6a6:fb6e 6a9:fb8e 6ad:fbd3' },
  { joins: 'both', forms: '6af:fb92 6b1:fb9a 6b3:fb96 6bb:fba0 6be:fbaa 6c1:fba6 6cc:fbfc 6d0:fbe4' },
  // Two forms: these join only to the letter before them.
  { joins: 'before', forms: '622:fe81 623:fe83 624:fe85 625:fe87 627:fe8d 629:fe93 62f:fea9 630:feab 631:fead 632:feaf 648:feed 649:feef 671:fb50' },
  {
    joins: 'before',
    forms: '688:fb88 68c:fb84 68d:fb82 68e:fb86 691:fb8c 698:fb8a 6ba:fb9e 6c0:fba4 6c5:fbe0 6c6:fbd9 6c7:fbd7 6c8:fbdb 6c9:fbe2 6cb:fbde 6d2:fbae 6d3:fbb0',
  },
] as const;

export type Joining = 'both' | 'before' | 'none' | 'transparent';

interface ArabicLetter {
  readonly joins: 'both' | 'before';
  readonly isolated: number;
}

const letters: ReadonlyMap<number, ArabicLetter> = new Map(
  LETTERS.flatMap(({ joins, forms }) =>
    forms.split(' ').map((entry): [number, ArabicLetter] => {
      const [letter = '0', isolated = '0'] = entry.split(':');
      return [Number.parseInt(letter, 16), { joins, isolated: Number.parseInt(isolated, 16) }];
    }),
  ),
);

const TATWEEL = 0x640;
const ZERO_WIDTH_JOINER = 0x200d;
const LAM = 0x644;

/** Lam followed by one of these is written as one letter; value: its isolated form, the final one follows. */
const LAM_LIGATURES: ReadonlyMap<number, number> = new Map([
  [0x622, 0xfef5],
  [0x623, 0xfef7],
  [0x625, 0xfef9],
  [0x627, 0xfefb],
]);

/** Vowel signs and other marks do not take part in joining. */
const isTransparent = (code: number): boolean =>
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x670 ||
  (code >= 0x6d6 && code <= 0x6ed && code !== 0x6dd && code !== 0x6de);

export function joiningOf(code: number): Joining {
  if (isTransparent(code)) return 'transparent';
  if (code === TATWEEL || code === ZERO_WIDTH_JOINER) return 'both';
  return letters.get(code)?.joins ?? 'none';
}

/** The form of a letter that joins, or not, to the letter before and after it in reading order. Other characters come back as they are. */
export function contextualForm(code: number, joinsBefore: boolean, joinsAfter: boolean): number {
  const letter = letters.get(code);
  if (letter === undefined) return code;
  if (letter.joins === 'before') return letter.isolated + (joinsBefore ? 1 : 0);
  return letter.isolated + (joinsBefore ? (joinsAfter ? 3 : 1) : joinsAfter ? 2 : 0);
}

/** The one letter that lam and the following alef make, or undefined. */
export function lamAlef(code: number, next: number | undefined, joinsBefore: boolean): number | undefined {
  if (code !== LAM || next === undefined) return undefined;
  const isolated = LAM_LIGATURES.get(next);
  return isolated === undefined ? undefined : isolated + (joinsBefore ? 1 : 0);
}
