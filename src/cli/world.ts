/** What the command line needs from the machine; the real one is made in node-world.ts, doubles in tests. */
export interface World {
  /** Standard output: results only. */
  readonly print: (text: string) => void;
  /** Standard error: everything said to a person. */
  readonly tell: (text: string) => void;
  /** Throws when the file cannot be read. Paths are as the user typed them. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Whole or not at all: a broken-off write leaves no half file. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** A file that comes with the app, by its path from the project folder or, under `fonts/`, from public/. */
  readonly readShipped: (path: string) => Promise<Uint8Array>;
  /** Local calendar date, YYYY-MM-DD. */
  readonly today: () => string;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** 0 fine, 1 the input is at fault, 2 wrong usage (DESIGN section 8). */
export type ExitCode = 0 | 1 | 2;
