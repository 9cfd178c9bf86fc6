import type { PaperKind } from '../../domain/report/paper-kind';

export interface PaperNeeds {
  /** It depends on a day. */
  readonly asOf: boolean;
  /** It is signed with what was typed here; forms that are signed later leave it to the pen. */
  readonly signing: boolean;
  /** It speaks of a grade where a policy is chosen. */
  readonly policy: boolean;
}

/** Which fields the form asks for each kind. */
export const PAPER_NEEDS: Readonly<Record<PaperKind, PaperNeeds>> = {
  readiness: { asOf: true, signing: true, policy: true },
  summary: { asOf: true, signing: false, policy: true },
  answers: { asOf: true, signing: true, policy: false },
  evidence: { asOf: true, signing: false, policy: false },
  documents: { asOf: true, signing: false, policy: false },
  rtl: { asOf: true, signing: true, policy: false },
  'blank-form': { asOf: false, signing: false, policy: false },
};
