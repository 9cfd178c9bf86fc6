import { createHash } from 'node:crypto';
import type { World } from '../../src/cli/world';

export interface FakeWorld extends World {
  readonly printed: () => string;
  readonly told: () => string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** A machine of a few files (objects are written as JSON), whose today is 2026-11-24. */
export function fakeWorld(files: Readonly<Record<string, unknown>>, shipped: Readonly<Record<string, Uint8Array>> = {}): FakeWorld {
  const printed: string[] = [];
  const told: string[] = [];
  const written = new Map<string, Uint8Array>();
  const bytesOf = (content: unknown): Uint8Array =>
    content instanceof Uint8Array ? content : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
  const missing = (): Promise<never> => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
  return {
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
    readFile: (path) => (Object.hasOwn(files, path) ? Promise.resolve(bytesOf(files[path])) : missing()),
    writeFile: async (path, bytes) => {
      written.set(path, bytes);
    },
    readShipped: (path) => {
      const bytes = shipped[path];
      return bytes === undefined ? missing() : Promise.resolve(bytes);
    },
    today: () => '2026-11-24',
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    printed: () => printed.join(''),
    told: () => told.join('\n'),
    written,
  };
}
