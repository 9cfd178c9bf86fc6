import type { FileType } from './institution-snapshot';

const FILE_TYPES: ReadonlySet<unknown> = new Set<FileType>(['image/jpeg', 'image/png', 'application/pdf']);

/** The kinds of files that evidence may be. */
export const isFileType = (type: unknown): type is FileType => FILE_TYPES.has(type);

const ARCHIVE_START = [0x50, 0x4b, 0x03, 0x04];

/** Whether bytes begin as a ZIP does: an archive within a bundle is nothing that evidence could be. */
export const isArchive = (bytes: Uint8Array): boolean => ARCHIVE_START.every((byte, place) => bytes[place] === byte);
