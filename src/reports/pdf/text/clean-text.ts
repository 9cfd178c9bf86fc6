/** No ink and no width: controls, zero-width and direction marks, variation selectors, tags. Line breaks stay, and the joiners that shaping asks for. */
const INVISIBLE = /(?![\n\u200C\u200D])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const LINE_BREAK = /\r\n|[\r\u2028\u2029\u0085]/g;
const WIDE_SPACE = /[\t\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * What can be printed of a text: composed (NFC), one kind of line break, plain spaces, nothing invisible. No visible character is
 * lost; those that no font has are replaced by a mark later.
 */
export const cleanText = (text: string): string => text.replace(LINE_BREAK, '\n').normalize('NFC').replace(WIDE_SPACE, ' ').replace(INVISIBLE, '');
