import { common } from './id/common';
import { files, register } from './id/files';
import { home, start } from './id/home';
import { number } from './id/number';
import { danger, shell } from './id/shell';
import { walk } from './id/walk';

/**
 * The texts of the first load in Indonesian, the source of truth for other languages. Pages that are fetched when they
 * are first opened bring their own: see i18n/pages.
 */
export const id = { common, shell, danger, start, home, walk, number, files, register };

export type Messages = typeof id;
