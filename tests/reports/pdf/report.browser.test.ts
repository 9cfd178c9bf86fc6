import { describe, expect, it } from 'vitest';
import { PAPER_KINDS } from '../../../src/domain/report/paper-kind';
import type { Paper } from '../../../src/domain/report/papers';
import { renderPaper } from '../../../src/reports/pdf/render-paper';
import { ReportError, renderReport } from '../../../src/workers/report-bridge';
import { FIXED_PAPERS, fixedPaper } from '../../support/report/fixed-papers';
import { FIXED_SHA256, fixedLogo, fixedReport } from '../../support/report/fixed-report';

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const readiness: Paper<'readiness'> = { kind: 'readiness', model: fixedReport() };

const baseUrl = new URL('/', location.href).href;
const font = async (face: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(`/fonts/report-${face}.ttf`)).arrayBuffer());

describe('the PDFs in the browser', { timeout: 60_000 }, () => {
  it('is the bytes that Node makes', async () => {
    const fonts = { regular: await font('regular'), bold: await font('bold'), fallback: await font('fallback') };
    expect(await sha256Of(renderPaper(readiness, { ...fonts, logo: fixedLogo() }))).toBe(FIXED_SHA256);
  });

  it('is the same bytes from the worker, which loads the fonts itself and tells how far it is', async () => {
    const shares: number[] = [];
    const bytes = await renderReport(readiness, { baseUrl, logo: fixedLogo(), onProgress: (share) => shares.push(share) });
    expect(await sha256Of(bytes)).toBe(FIXED_SHA256);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares[shares.length - 1]).toBe(1);
  });

  it.each(PAPER_KINDS)('is the bytes that Node makes from the worker: %s', async (kind) => {
    expect(await sha256Of(await renderReport(fixedPaper(kind), { baseUrl, logo: fixedLogo() }))).toBe(FIXED_PAPERS[kind]);
  });

  it('ends the worker when aborted, before and while it works', async () => {
    const stopped = AbortSignal.abort('dibatalkan');
    await expect(renderReport(readiness, { baseUrl, signal: stopped })).rejects.toBe('dibatalkan');
    const stopping = new AbortController();
    const rendering = renderReport(readiness, { baseUrl, signal: stopping.signal, onProgress: () => stopping.abort('cukup') });
    await expect(rendering).rejects.toBe('cukup');
  });

  it('says that the fonts are missing', async () => {
    const rendering = renderReport(readiness, { baseUrl: new URL('/tidak/ada/', location.href).href });
    await expect(rendering).rejects.toBeInstanceOf(ReportError);
    await expect(rendering).rejects.toMatchObject({ code: expect.stringMatching(/^report\//) });
  });
});
