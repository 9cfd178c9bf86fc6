import type { Attachments, ReleaseOptions } from '../../app/releasing';
import { sendTexts } from '../../i18n/pages/send';

/** What the form of the page says; nothing of it is kept. */
export interface SendDraft {
  readonly isRedacted: boolean;
  readonly keepsNotes: boolean;
  readonly hidesInstitution: boolean;
  readonly attachments: Attachments;
  readonly lock: 'none' | 'passphrase' | 'key';
  readonly passphrase: string;
  readonly recipients: readonly string[];
}

export const emptyDraft: SendDraft = {
  isRedacted: false,
  keepsNotes: false,
  hidesInstitution: false,
  attachments: 'with',
  lock: 'none',
  passphrase: '',
  recipients: [],
};

export function optionsOf(draft: SendDraft): ReleaseOptions {
  const words = { person: sendTexts.person, note: sendTexts.note, institution: draft.hidesInstitution ? sendTexts.hiddenInstitution : null };
  return {
    attachments: draft.isRedacted ? 'without' : draft.attachments,
    redacted: draft.isRedacted ? { words, keepsNotes: draft.keepsNotes } : null,
    lock: lockOf(draft),
  };
}

function lockOf({ lock, passphrase, recipients }: SendDraft): ReleaseOptions['lock'] {
  if (lock === 'none') return null;
  return lock === 'passphrase' ? { kind: 'passphrase', passphrase: passphrase.trim() } : { kind: 'recipients', recipients };
}
