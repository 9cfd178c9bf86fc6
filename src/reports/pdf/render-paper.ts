import type { PaperKind } from '../../domain/report/paper-kind';
import type { Paper } from '../../domain/report/papers';
import { drawPdf } from './draw';
import { type FontFiles, readFaces } from './font/face-set';
import type { LogoImage } from './image-size';
import { layOutPaperOf } from './lay-out-paper';

/** Fonts as TrueType files, and the institution's logo. A logo that is no sound PNG or JPEG is left out. */
export interface ReportResources extends FontFiles {
  readonly logo?: LogoImage | undefined;
}

export interface RenderHooks {
  /** Share of the work that is done, rising from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Aborted: the next step throws its reason. In one thread only the caller's own callbacks can abort; a worker is ended from outside. */
  readonly signal?: AbortSignal | undefined;
}

/** Laying out takes about this share of the time, drawing the rest. */
const LAYOUT_SHARE = 0.3;

/**
 * A paper as a PDF file (A4, Indonesian). The same model and resources give the same bytes on every device. Throws the reason of an
 * aborted signal, and RangeError for font files that cannot be read.
 */
export function renderPaper<K extends PaperKind>({ kind, model }: Paper<K>, resources: ReportResources, { onProgress, signal }: RenderHooks = {}): Uint8Array {
  const step = (share: number): void => {
    onProgress?.(share);
    if (signal?.aborted === true) throw signal.reason;
  };
  step(0);
  const { logo, ...fonts } = resources;
  const document = layOutPaperOf(readFaces(fonts), kind, model, { logo, onSection: (share) => step(share * LAYOUT_SHARE) });
  const count = document.pages.length;
  return drawPdf(document, { fonts, logo, onPage: (page) => step(LAYOUT_SHARE + (1 - LAYOUT_SHARE) * (page / count)) });
}
