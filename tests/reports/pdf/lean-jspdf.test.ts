import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAN_ALIASES } from '../../../scripts/vite/lean-aliases.mjs';
import { leanJspdfPlugin } from '../../../scripts/vite/lean-jspdf-plugin.mjs';
import { renderReadinessPdf } from '../../../src/reports/pdf/render-readiness-pdf';
import { fixedLogo, fixedReport } from '../../support/report/fixed-report';
import { shippedFonts } from '../../support/report/fonts';
import { sha256Of } from '../../support/report/read-pdf';
import { sampleReport } from '../../support/report/sample-report';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'lean-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let renderLean: typeof renderReadinessPdf;
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [leanJspdfPlugin()],
    resolve: { alias: LEAN_ALIASES },
    ssr: { noExternal: [/^(?!node:)/] },
    build: { ssr: 'src/reports/pdf/render-readiness-pdf.ts', outDir: folder, minify: false, rolldownOptions: { output: { entryFileNames: 'lean.mjs' } } },
  });
  ({ renderReadinessPdf: renderLean } = await import(/* @vite-ignore */ pathToFileURL(resolve(folder, 'lean.mjs')).href));
}, 60_000);

describe('the PDF library as the app ships it, without the parts that no report reaches', { timeout: 60_000 }, () => {
  const fonts = shippedFonts();

  it.each([
    ['a short report with a logo', fixedReport(), { ...fonts, logo: fixedLogo() }],
    ['a long report', sampleReport(), fonts],
  ])('gives the bytes of the whole library for %s', async (_name, report, resources) => {
    expect(await sha256Of(renderLean(report, resources))).toBe(await sha256Of(renderReadinessPdf(report, resources)));
  });
});
