import type { FontFiles } from '../reports/pdf/font/face-set';

/** The fonts could not be fetched: offline before they were kept, or a broken deployment. */
export class FontsMissing extends Error {}

async function loadFont(name: string, baseUrl: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`fonts/report-${name}.ttf`, baseUrl)).catch((error: unknown) => {
    throw new FontsMissing(String(error));
  });
  if (!response.ok) throw new FontsMissing(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The printed faces; the large fallback only where the report has characters outside the main ones. Throws FontsMissing. */
export async function loadReportFonts(baseUrl: string, needsFallback: boolean): Promise<FontFiles> {
  const [regular, bold, fallback] = await Promise.all([
    loadFont('regular', baseUrl),
    loadFont('bold', baseUrl),
    needsFallback ? loadFont('fallback', baseUrl) : Promise.resolve(undefined),
  ]);
  return { regular, bold, fallback };
}
