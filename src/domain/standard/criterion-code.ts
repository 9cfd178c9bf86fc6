import type { PackIndex } from './pack-index';

/** The codes that people read out on screens and paper. They follow pack order, so identity stays with the ids. */
interface Codes {
  readonly byCriterion: ReadonlyMap<string, string>;
  readonly byStandard: ReadonlyMap<string, string>;
}

const codesByIndex = new WeakMap<PackIndex, Codes>();

/** `B.12`: the letter of its standard in pack order and its running number inside it. An id that is not in the pack comes back as it is. */
export const criterionCode = (index: PackIndex, criterionId: string): string => codesOf(index).byCriterion.get(criterionId) ?? criterionId;

/** `B` for the second standard of the pack, `AA` for the 27th. An id that is not in the pack comes back as it is. */
export const standardCode = (index: PackIndex, standardId: string): string => codesOf(index).byStandard.get(standardId) ?? standardId;

function codesOf(index: PackIndex): Codes {
  const known = codesByIndex.get(index);
  if (known !== undefined) return known;
  const codes = makeCodes(index);
  codesByIndex.set(index, codes);
  return codes;
}

function makeCodes(index: PackIndex): Codes {
  const byStandard = new Map(index.pack.standards.map(({ id }, place) => [id, lettersOf(place)]));
  const byCriterion = new Map<string, string>();
  const countByStandard = new Map<string, number>();
  for (const { criterion, standard } of index.criteria) {
    const number = (countByStandard.get(standard.id) ?? 0) + 1;
    countByStandard.set(standard.id, number);
    byCriterion.set(criterion.id, `${byStandard.get(standard.id) ?? standard.id}.${number}`);
  }
  return { byCriterion, byStandard };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** 0 -> A, 25 -> Z, 26 -> AA, as columns of a spreadsheet. */
function lettersOf(place: number): string {
  const letter = ALPHABET.charAt(place % ALPHABET.length);
  return place < ALPHABET.length ? letter : lettersOf(Math.floor(place / ALPHABET.length) - 1) + letter;
}
