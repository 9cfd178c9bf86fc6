/** Builds our TypeScript for Node into .cache/node/, when a source is newer than the last build. Says nothing on stdout. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = ['src/cli', 'src/domain', 'src/i18n', 'src/packs', 'src/reports', 'standards/schema', 'scripts'];

const modifiedAt = (path) => statSync(path).mtimeMs;

function newestSource() {
  const nested = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path))));
  return Math.max(...[...nested, 'package-lock.json'].map(modifiedAt));
}

async function buildWithVite(entry, outDir) {
  const { generate } = await import('./generate.mjs');
  const { build } = await import('vite');
  await generate();
  await build({
    configFile: false,
    logLevel: 'silent',
    cacheDir: '.cache/vite-node',
    publicDir: false,
    ssr: { noExternal: [/^(?!node:)/] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/** The module built from `entry`, a source file of ours. */
export async function buildForNode(entry) {
  const name = basename(entry, extname(entry));
  const outDir = join('.cache/node', name);
  const output = join(outDir, `${name}.mjs`);
  if (!existsSync(output) || modifiedAt(output) < newestSource()) await buildWithVite(entry, outDir);
  return import(pathToFileURL(output).href);
}
