import { renderPaper } from '../reports/pdf/render-paper';
import { findUncoveredCharacters } from '../reports/pdf/text/uncovered-characters';
import { FontsMissing, loadReportFonts } from './load-report-fonts';
import type { ReportReply, ReportRequest } from './report';

/** The only place of the app that loads the PDF library; it ends with the worker. */
addEventListener('message', (event: MessageEvent<ReportRequest>) => {
  void answer(event.data);
});

const reply = (message: ReportReply, transfer: Transferable[] = []): void => postMessage(message, { transfer });

async function answer({ paper, baseUrl, logo }: ReportRequest): Promise<void> {
  try {
    const fonts = await loadReportFonts(baseUrl, findUncoveredCharacters(paper.model).needsFallback);
    const bytes = toBuffer(renderPaper(paper, { ...fonts, logo }, { onProgress: wholePercents() }));
    reply({ kind: 'done', bytes }, [bytes]);
  } catch (error) {
    reply({ kind: 'failed', code: error instanceof FontsMissing ? 'report/fonts-missing' : 'report/failed', detail: String(error) });
  }
}

/** Tells the page about whole per cents only: more often would only keep it busy. */
function wholePercents(): (share: number) => void {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === told) return;
    told = percent;
    reply({ kind: 'progress', share });
  };
}

/** A buffer of its own that can be handed over without a copy. */
function toBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? buffer : new Uint8Array(bytes).buffer;
}
