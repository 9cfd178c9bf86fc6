import { strFromU8, unzipSync } from 'fflate';

/** The members of a DOCX that are XML, by path. */
export const xmlMembers = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** What a reader sees of a part, paragraph by paragraph. */
export const wordsOfPart = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)).join(''),
  );

/** null: every element is closed in its order; else the first that is not. */
export function unbalanced(xml: string): string | null {
  const open: string[] = [];
  for (const [, end = '', name = '', alone = ''] of xml.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (alone === '/') continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open.at(-1) ?? null;
}

/** The same of the document itself. */
export const wordsOf = (bytes: Uint8Array): readonly string[] => wordsOfPart(xmlMembers(bytes).get('word/document.xml') ?? '');
