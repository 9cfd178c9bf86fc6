import { renderStarter } from '../reports/docx/render-starter';
import type { DocxReply, DocxRequest } from './docx';

/** The only place of the app that loads the document library; it ends with the worker. */
addEventListener('message', (event: MessageEvent<DocxRequest>) => {
  void renderStarter(event.data).then(
    (bytes) => reply({ ok: true, bytes: new Uint8Array(bytes) }),
    (error: unknown) => reply({ ok: false, detail: String(error) }),
  );
});

const reply = (message: DocxReply): void => postMessage(message);
