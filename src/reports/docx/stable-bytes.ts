import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';
const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
/** The earliest time that a ZIP can say; what matters is that it is always the same. */
const MEMBER_TIME = new Date(1980, 0, 1);

/**
 * The same document with the date that the caller gives in place of the clock's: the same starter, profile and date make the same bytes.
 * `date` is YYYY-MM-DD.
 */
export function stableBytes(bytes: Uint8Array, date: string): Uint8Array {
  const members = unzipSync(bytes);
  const core = members[CORE];
  if (core !== undefined) members[CORE] = strToU8(strFromU8(core).replace(TIME, `$1${date}T00:00:00Z$2`));
  const sorted: Zippable = {};
  // The list of types comes first, as the format's readers like it.
  for (const name of Object.keys(members).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) sorted[name] = members[name] ?? new Uint8Array();
  return zipSync(sorted, { mtime: MEMBER_TIME, level: 6 });
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
