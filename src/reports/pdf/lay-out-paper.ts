import type { PaperKind } from '../../domain/report/paper-kind';
import type { PaperModels } from '../../domain/report/papers';
import type { FaceSet } from './font/face-set';
import { layOutReadiness } from './lay-out-readiness';
import type { PrintDocument } from './marks';
import { layOutAnswers } from './papers/lay-out-answers';
import { layOutBlankForm } from './papers/lay-out-blank-form';
import { layOutDocuments } from './papers/lay-out-documents';
import { layOutEvidence } from './papers/lay-out-evidence';
import { layOutRtl } from './papers/lay-out-rtl';
import { layOutSummary } from './papers/lay-out-summary';
import type { LayoutHooks } from './papers/paper-frame';

const LAYOUTS: { readonly [K in PaperKind]: (faces: FaceSet, model: PaperModels[K], hooks?: LayoutHooks) => PrintDocument } = {
  readiness: layOutReadiness,
  summary: layOutSummary,
  answers: layOutAnswers,
  evidence: layOutEvidence,
  documents: layOutDocuments,
  rtl: layOutRtl,
  'blank-form': layOutBlankForm,
};

/** A paper as pages of marks; the same model and fonts give the same pages. */
export const layOutPaperOf = <K extends PaperKind>(faces: FaceSet, kind: K, model: PaperModels[K], hooks?: LayoutHooks): PrintDocument =>
  LAYOUTS[kind](faces, model, hooks);
