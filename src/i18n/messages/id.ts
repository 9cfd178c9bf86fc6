import { common } from './id/common';
import { files, register } from './id/files';
import { home, institution, start } from './id/home';
import { library } from './id/library';
import { number } from './id/number';
import { about, backup, settings } from './id/settings';
import { danger, shell } from './id/shell';
import { walk } from './id/walk';

/** Every text of the app in Indonesian, the source of truth for other languages. Grouped by area, one file each. */
export const id = { common, shell, danger, start, home, institution, walk, number, files, register, library, settings, backup, about };

export type Messages = typeof id;
