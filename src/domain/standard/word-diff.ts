/** A run of words that stayed, went or came, with the space before it; joined, `same` and `added` give the new text, `same` and `removed` the old words. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many pairs of words the middle is shown as removed and added whole: a cheap phone must not wait for it. */
const MAX_PAIRS = 1_000_000;

/** A word, or one sign of punctuation, as it is written after what stands before it. */
interface Word {
  readonly text: string;
  readonly spaced: string;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.trim().matchAll(/(\s*)([\p{L}\p{M}\p{N}]+|\S)/gu)].map(([, space = '', word = '']) => ({ text: word, spaced: space === '' ? word : ` ${word}` }));

/** Compares two texts word by word (longest common subsequence), for showing a person what changed. White space does not count. */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const one = wordsOf(before);
  const other = wordsOf(after);
  let head = 0;
  while (head < one.length && head < other.length && one[head]?.text === other[head]?.text) head += 1;
  let tail = 0;
  while (tail < one.length - head && tail < other.length - head && one.at(-1 - tail)?.text === other.at(-1 - tail)?.text) tail += 1;
  const middle = diffMiddle(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return joinRuns([...steps('same', other.slice(0, head)), ...middle, ...steps('same', tail === 0 ? [] : other.slice(-tail))]);
}

const steps = (kind: WordRun['kind'], words: readonly Word[]): WordRun[] => words.map(({ spaced }) => ({ kind, text: spaced }));

function diffMiddle(one: readonly Word[], other: readonly Word[]): WordRun[] {
  if (one.length * other.length > MAX_PAIRS) return [...steps('removed', one), ...steps('added', other)];
  const common = commonLengths(one, other);
  const width = other.length + 1;
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    const [word, newer] = [one[i], other[j]];
    if (word === undefined || newer === undefined) break;
    if (word.text === newer.text) {
      runs.push({ kind: 'same', text: newer.spaced });
      i += 1;
      j += 1;
    } else if ((common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0)) {
      runs.push({ kind: 'removed', text: word.spaced });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: newer.spaced });
      j += 1;
    }
  }
  return [...runs, ...steps('removed', one.slice(i)), ...steps('added', other.slice(j))];
}

/** The length of the longest common subsequence of every pair of ends, row by row. */
function commonLengths(one: readonly Word[], other: readonly Word[]): Uint16Array {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const isSame = one[i]?.text === other[j]?.text;
      const [right = 0, below = 0, diagonal = 0] = [lengths[i * width + j + 1], lengths[(i + 1) * width + j], lengths[(i + 1) * width + j + 1]];
      lengths[i * width + j] = isSame ? diagonal + 1 : Math.max(right, below);
    }
  }
  return lengths;
}

function joinRuns(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: WordRun[] = [];
  for (const { kind, text } of runs) {
    const last = joined.at(-1);
    if (last?.kind === kind) joined[joined.length - 1] = { kind, text: last.text + text };
    else joined.push({ kind, text });
  }
  return joined;
}
