import { common } from './id/common';
import { danger, shell } from './id/shell';

/** Every text of the app in Indonesian, the source of truth for other languages. Grouped by area, one file each. */
export const id = { common, shell, danger };

export type Messages = typeof id;
