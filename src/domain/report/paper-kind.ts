/**
 * The papers that are made today, in the order in which they are offered. A new kind needs a model here (`papers.ts`), a layout
 * (`src/reports/pdf/papers/`), and its names (`i18n/messages/id/paper-choices.ts`); the compiler asks for all three.
 */
export const PAPER_KINDS = ['readiness', 'summary', 'answers', 'evidence', 'documents', 'rtl', 'blank-form'] as const;

export type PaperKind = (typeof PAPER_KINDS)[number];

/** Named in the design, made by nothing yet. */
export const LATER_KINDS: readonly string[] = ['visit', 'mentoring'];

export const isPaperKind = (text: string): text is PaperKind => PAPER_KINDS.some((kind) => kind === text);
