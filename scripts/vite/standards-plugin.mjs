/**
 * Serves standards/ next to the app, in development and in the build. The files are data, not modules: they stay out
 * of the bundle and are fetched (and cached by the service worker) one by one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STANDARDS_FOLDER, shippedFiles, standardsIndexText } from '../standards-index.mjs';

const minified = (text) => JSON.stringify(JSON.parse(text));

function textOf(path) {
  if (path === 'index.json') return standardsIndexText();
  const known = shippedFiles().some((file) => file.path === path);
  return known && existsSync(join(STANDARDS_FOLDER, path)) ? readFileSync(join(STANDARDS_FOLDER, path), 'utf8') : null;
}

export function standardsPlugin() {
  return {
    name: 'siap-standards',
    configureServer(server) {
      server.middlewares.use('/standards', (request, response, next) => {
        const text = textOf(decodeURIComponent((request.url ?? '').split('?')[0].slice(1)));
        if (text === null) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
    generateBundle() {
      const paths = ['index.json', ...shippedFiles().map((file) => file.path)];
      for (const path of paths) this.emitFile({ type: 'asset', fileName: `standards/${path}`, source: minified(textOf(path)) });
    },
  };
}
