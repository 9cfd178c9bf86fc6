import { common } from './id/common';
import { files } from './id/files';
import { home, start } from './id/home';
import { danger, shell } from './id/shell';

/**
 * The texts of the first load in Indonesian, the source of truth for other languages. Pages that are fetched when they
 * are first opened bring their own: see i18n/pages.
 */
export const id = { common, shell, danger, start, home, files };

export type Messages = typeof id;
