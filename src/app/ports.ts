/** What the app needs from the world around it. The real ones are made in startup.ts, test doubles in tests. */
export interface Ports {
  readonly clock: Clock;
  readonly newId: () => string;
  /** Lower-case hex SHA-256. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  readonly files: FilePort;
  readonly fetchText: (path: string) => Promise<string>;
  readonly fetchBytes: (path: string) => Promise<Uint8Array>;
}

export interface Clock {
  /** The local calendar date, YYYY-MM-DD. */
  readonly today: () => string;
  /** ISO 8601 with offset; for display only, never for merging. */
  readonly now: () => string;
}

export interface FilePort {
  /** Opens the picker; null: the user closed it. */
  readonly pick: (accept: string) => Promise<File | null>;
  /** Hands a finished file to the browser's download or, where it can, to the share sheet. */
  readonly save: (name: string, bytes: Uint8Array, type: string) => void;
  /** Whether the device can share files; then `share` opens its sheet. */
  readonly canShare: (name: string, type: string) => boolean;
  /** False: the user closed the sheet. */
  readonly share: (name: string, bytes: Uint8Array, type: string) => Promise<boolean>;
}
