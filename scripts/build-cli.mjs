/** Builds src/cli/main.ts for Node into .cache/siap/, when a source is newer than the last build. Says nothing on stdout. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OUTPUT = '.cache/siap/main.mjs';
const SOURCES = ['src/cli', 'src/domain', 'src/i18n', 'src/packs', 'src/reports', 'standards/schema'];
const FILES = ['package-lock.json', 'scripts/build-cli.mjs', 'scripts/generate.mjs'];

const modifiedAt = (path) => statSync(path).mtimeMs;

function newestSource() {
  const nested = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path))));
  return Math.max(...[...nested, ...FILES].map(modifiedAt));
}

async function buildWithVite() {
  const { generate } = await import('./generate.mjs');
  const { build } = await import('vite');
  await generate();
  await build({
    configFile: false,
    logLevel: 'silent',
    cacheDir: '.cache/vite-cli',
    publicDir: false,
    ssr: { noExternal: [/^(?!node:)/] },
    build: {
      ssr: 'src/cli/main.ts',
      outDir: '.cache/siap',
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
}

/** The built module, with `main({args, projectFolder, workingFolder})`. */
export async function loadCli() {
  if (!existsSync(OUTPUT) || modifiedAt(OUTPUT) < newestSource()) await buildWithVite();
  return import(pathToFileURL(OUTPUT).href);
}
