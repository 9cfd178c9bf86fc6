import type { Band, Measure } from '../../standard-pack.generated';
import { type CellReading, type CellText, meaning, noMeaning, numberOf } from './cell-text';

const ID = '[A-Za-z0-9][A-Za-z0-9._-]*';
const FRACTION = new RegExp(`^\\s*(${ID})\\s*(?:/\\s*(${ID}))?\\s*$`);
const BAND = /^\s*(>=|≥|<=|≤|lainnya)\s*(\S*)\s*(?:->|→|=>)\s*(\d+)\s*$/i;

function bandText({ atLeast, atMost, level }: Band): string {
  if (atLeast !== undefined) return `>= ${atLeast} -> ${level}`;
  return atMost === undefined ? `lainnya -> ${level}` : `<= ${atMost} -> ${level}`;
}

function readBand(text: string): CellReading<Band> {
  const [, sign = '', limit = '', level] = BAND.exec(text) ?? [];
  if (level === undefined) return noMeaning('sheet/measure-band', { text: text.trim() });
  if (sign.toLowerCase() === 'lainnya') return limit === '' ? meaning({ level: Number(level) }) : noMeaning('sheet/measure-band', { text: text.trim() });
  const number = numberOf(limit);
  if (number === null) return noMeaning('sheet/measure-band', { text: text.trim() });
  return meaning(sign === '>=' || sign === '≥' ? { atLeast: number, level: Number(level) } : { atMost: number, level: Number(level) });
}

/** `luas-kamar / anak: >= 4.5 -> 2; >= 3 -> 1; lainnya -> 0`: the first band that holds proposes the level (DESIGN section 4). */
export const measureText: CellText<Measure> = {
  write: ({ numerator, denominator, bands }) => `${numerator}${denominator === undefined ? '' : ` / ${denominator}`}: ${bands.map(bandText).join('; ')}`,
  read: (text) => {
    const colon = text.indexOf(':');
    const [, numerator, denominator] = FRACTION.exec(colon === -1 ? '' : text.slice(0, colon)) ?? [];
    if (numerator === undefined) return noMeaning('sheet/measure', { text: text.trim() });
    const bands: Band[] = [];
    for (const part of text.slice(colon + 1).split(/[;\n]/)) {
      if (part.trim() === '') continue;
      const band = readBand(part);
      if (!band.ok) return band;
      bands.push(band.value);
    }
    if (bands.length === 0) return noMeaning('sheet/measure', { text: text.trim() });
    return meaning({ numerator, ...(denominator === undefined ? {} : { denominator }), bands } as Measure);
  },
};
