import type { StarterRequest } from '../reports/docx/render-starter';

/** Shared by the worker and its bridge. */
export type DocxRequest = StarterRequest;
export type DocxReply = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly detail: string };
