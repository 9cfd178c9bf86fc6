import type { Paper } from '../domain/report/papers';
import type { LogoImage } from '../reports/pdf/image-size';

/** Shared by the worker and its bridge: what goes in and what comes back. */
export interface ReportRequest {
  readonly paper: Paper;
  /** Where the app stands: the fonts are in `fonts/` below it. */
  readonly baseUrl: string;
  readonly logo: LogoImage | undefined;
}

export type ReportCode = 'report/fonts-missing' | 'report/failed';

/** `detail` is for the one who mends it, never for the screen. */
export type ReportReply =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed'; readonly code: ReportCode; readonly detail: string };
