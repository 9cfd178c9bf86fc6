import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { World } from './world';

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The machine as it is: paths from `workingFolder`, shipped files from `projectFolder`. */
export const nodeWorld = (projectFolder: string, workingFolder: string): World => ({
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(`${text}\n`),
  readFile: (path) => readFile(resolve(workingFolder, path)),
  writeFile: async (path, bytes) => {
    const target = resolve(workingFolder, path);
    const unfinished = `${target}.${process.pid}.tmp`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, target);
  },
  readShipped: (path) => readFile(join(projectFolder, path)),
  today: () => localDate(new Date()),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
});
