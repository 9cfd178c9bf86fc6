import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAN_ALIASES } from '../../../scripts/vite/lean-aliases.mjs';
import { leanJspdfPlugin } from '../../../scripts/vite/lean-jspdf-plugin.mjs';
import type { Paper } from '../../../src/domain/report/papers';
import { type ReportResources, renderPaper } from '../../../src/reports/pdf/render-paper';
import { fixedPaper } from '../../support/report/fixed-papers';
import { fixedLogo, fixedReport } from '../../support/report/fixed-report';
import { shippedFonts } from '../../support/report/fonts';
import { sha256Of } from '../../support/report/read-pdf';
import { sampleReport } from '../../support/report/sample-report';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'lean-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let renderLean: typeof renderPaper;
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [leanJspdfPlugin()],
    resolve: { alias: LEAN_ALIASES },
    ssr: { noExternal: [/^(?!node:)/] },
    build: { ssr: 'src/reports/pdf/render-paper.ts', outDir: folder, minify: false, rolldownOptions: { output: { entryFileNames: 'lean.mjs' } } },
  });
  ({ renderPaper: renderLean } = await import(/* @vite-ignore */ pathToFileURL(resolve(folder, 'lean.mjs')).href));
}, 60_000);

describe('the PDF library as the app ships it, without the parts that no report reaches', { timeout: 60_000 }, () => {
  const fonts = shippedFonts();

  it.each<[string, Paper, ReportResources]>([
    ['a short report with a logo', { kind: 'readiness', model: fixedReport() }, { ...fonts, logo: fixedLogo() }],
    ['a long report', { kind: 'readiness', model: sampleReport() }, fonts],
    ['a form with boxes', fixedPaper('blank-form'), fonts],
  ])('gives the bytes of the whole library for %s', async (_name, paper, resources) => {
    expect(await sha256Of(renderLean(paper, resources))).toBe(await sha256Of(renderPaper(paper, resources)));
  });
});
