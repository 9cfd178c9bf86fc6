/** Characters that XML 1.0 cannot hold, that its readers change, or that the library leaves out as discouraged: controls, carriage returns, non-characters, U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be kept apart
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g;

const hex = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const unitHex = (text: string): string => [...Array(text.length).keys()].map((place) => hex(text.charAt(place))).join('');

/** The library drops the two code points at the end of each plane, and a character beside them. */
const keepPlaneEnd = (character: string): string => (((character.codePointAt(0) ?? 0) & 0xfffe) === 0xfffe ? unitHex(character) : character);

/** The library looks texts up in a plain object, where `constructor` is found although nobody put it there. */
const isInherited = (text: string): boolean => text in Object.prototype;

/** Text as a cell of an XLSX file holds it (ECMA-376, ST_Xstring): what XML cannot hold, and what would be read as such an escape, is escaped. */
export function escapeCell(text: string): string {
  if (isInherited(text)) return `${hex(text)}${text.slice(1)}`;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNWRITABLE, hex)
    .replace(/[\u{10000}-\u{10ffff}]/gu, keepPlaneEnd);
}
