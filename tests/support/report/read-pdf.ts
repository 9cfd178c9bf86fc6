import { extractText, getDocumentProxy } from 'unpdf';

export interface ReadPdf {
  readonly pageCount: number;
  /** Text of each page, in reading order, white space made single. */
  readonly pages: readonly string[];
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: unknown;
  readonly outline: readonly { readonly title: string; readonly children: readonly string[] }[];
}

/** Arabic letters come back in the form that was drawn; a reader's search turns them into plain letters as here. */
const PRESENTATION_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFE]+/g;

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: false });
  const { info } = await pdf.getMetadata();
  const facts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(info));
  const pages = text.map((page) => page.replace(PRESENTATION_FORMS, (letters) => letters.normalize('NFKC')).replace(/\s+/g, ' '));
  const outline = (await pdf.getOutline()).map(({ title, items }) => ({ title, children: items.map((item: { title: string }) => item.title) }));
  return { pageCount: totalPages, pages, text: pages.join(' '), info: facts, language: facts.Language, outline };
}

export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
