import type { InstitutionSnapshot, StoredFileInfo } from '../domain/bundle/institution-snapshot';
import type { Problem } from '../domain/problem';
import type { Lock } from '../reports/seal/seal';

/** Shared by the bundle worker and its bridge: what goes in and what comes back. */
export interface BundleRequest {
  readonly snapshot: InstitutionSnapshot;
  /** The files that go along; their bytes are asked for one by one. */
  readonly files: readonly StoredFileInfo[];
  readonly appVersion: string;
  readonly createdAt: string;
  /** null: an ordinary ZIP. */
  readonly lock: Lock | null;
}

export type BundleFeed =
  | { readonly kind: 'start'; readonly request: BundleRequest }
  /** null: the file is no longer on this device. */
  | { readonly kind: 'file'; readonly bytes: ArrayBuffer | null };

export interface WrittenFile {
  /** On the disk of the browser where it has a place for files, else in memory. */
  readonly file: Blob;
  readonly sizeBytes: number;
  readonly head: string;
  /** SHA-256 of files that were damaged on this device and are not in it. */
  readonly leftOut: readonly string[];
}

/** `detail` is for the one who mends it, never for the screen. */
export type BundleReply =
  | { readonly kind: 'need'; readonly sha256: string }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly written: WrittenFile }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly detail: string };
