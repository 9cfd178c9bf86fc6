import type { Level, Scale } from '../standard-pack.generated';
import { INLINE_LEVELS } from './sheet-layout';

type LevelHeading = `Tingkat ${(typeof INLINE_LEVELS)[number]}`;

export const levelHeading = (value: (typeof INLINE_LEVELS)[number]): LevelHeading => `Tingkat ${value}`;

const levelText = ({ label, description }: Level): string => (description === undefined ? label : `${label}\n${description}`);

/** The first line is the label, the rest the description. */
export function readLevel(value: number, text: string): Level {
  const end = text.indexOf('\n');
  const label = (end === -1 ? text : text.slice(0, end)).replace(/\r$/, '');
  const description = end === -1 ? '' : text.slice(end + 1);
  return { value, label, ...(description.trim() === '' ? {} : { description }) };
}

/** The levels as cells of the criterion's row; null where that would not read back the same. */
export function inlineLevels({ levels }: Scale): Partial<Record<LevelHeading, string>> | null {
  const cells: Partial<Record<LevelHeading, string>> = {};
  let before = -1;
  for (const level of levels) {
    const value = INLINE_LEVELS.find((column) => column === level.value);
    if (value === undefined || value <= before || /[\r\n]/.test(level.label)) return null;
    before = value;
    cells[levelHeading(value)] = levelText(level);
  }
  return cells;
}
