/** Groups of digits with a space, dot or dash between, or a dash with spaces around it. No slash: that parts telephone numbers. */
const DIGIT_RUN = /\p{Nd}+(?:(?=[ \u00A0.\-‐‑‒–—])[ \u00A0]?[.\-‐‑‒–—]?[ \u00A0]?\p{Nd}+)*/gu;
const DIGIT_GROUP = /\p{Nd}+/gu;
/** Full dates are no part of an identity number: two of them side by side have 16 digits. */
const DATE =
  /(?<!\p{Nd})(?:(?:19|20)\d{2}[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[-./](?:0[1-9]|1[0-2])[-./](?:19|20)\d{2})(?!\p{Nd})/gu;
const IDENTITY_DIGITS = 16;

interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what looks like an identity number (NIK, nomor KK): 16 digits in one piece, or groups that together have 16 with spaces, dots or
 * dashes between ("3201 0101 0190 0001"; groups that begin with 0 are telephone numbers, as no province has a code below 11). Returns them as they stand in the text, in order; empty: none. Longer unbroken numbers (an
 * 18-digit NIP, an account) and pairs of dates are not reported. Made to warn, not to refuse (DESIGN section 2, point 6).
 */
export function findIdentityNumbers(text: string): string[] {
  const withoutDates = text.replace(DATE, (date) => '·'.repeat(date.length));
  return [...withoutDates.matchAll(DIGIT_RUN)].flatMap((run) => numbersInRun(text, groupsOf(run[0], run.index)));
}

const groupsOf = (run: string, offset: number): DigitGroup[] =>
  [...run.matchAll(DIGIT_GROUP)].map((group) => ({ start: offset + group.index, end: offset + group.index + group[0].length }));

function numbersInRun(text: string, groups: readonly DigitGroup[]): string[] {
  const found: string[] = [];
  let place = 0;
  while (place < groups.length) {
    const last = endOfNumber(text, groups, place);
    const [from, to] = [groups[place], groups[last]];
    if (from !== undefined && to !== undefined && last >= place) found.push(text.slice(from.start, to.end));
    place = Math.max(place, last) + 1;
  }
  return found;
}

/** The group that completes 16 digits when counting from `first`, or -1. */
function endOfNumber(text: string, groups: readonly DigitGroup[], first: number): number {
  let digits = 0;
  for (let place = first; place < groups.length && digits < IDENTITY_DIGITS; place += 1) {
    const group = groups[place];
    if (group === undefined) return -1;
    digits += [...text.slice(group.start, group.end)].length;
    if (digits === IDENTITY_DIGITS) return place > first && startsWithZero(text, groups[first]) ? -1 : place;
  }
  return -1;
}

const startsWithZero = (text: string, group: DigitGroup | undefined): boolean => group !== undefined && text[group.start] === '0';
