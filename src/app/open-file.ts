import type { Problem } from '../domain/problem';

/** What became of an opened file. */
export type OpenedFile =
  | { readonly kind: 'institution'; readonly institution: string; readonly name: string; readonly outcome: 'restored' | 'unchanged' }
  | { readonly kind: 'pack'; readonly id: string; readonly version: string; readonly title: string }
  | { readonly kind: 'policy'; readonly id: string; readonly title: string }
  | { readonly kind: 'assessment'; readonly institution: string; readonly assessment: string }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

export interface OpenFileService {
  /** Opens a `.siap` bundle, a pack, a policy or an assessment. Bad files are refused whole, with the place and a hint; nothing is half-imported. */
  readonly open: (file: File) => Promise<OpenedFile>;
  /** Asks for the file first; null: the picker was closed. */
  readonly pickAndOpen: () => Promise<OpenedFile | null>;
}
