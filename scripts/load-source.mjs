/** Loads TypeScript of src/ into a script, as the app runs it, without a build. */
import { createServer } from 'vite';

/** Calls `use` with `load(path)`, a function that imports a source file; returns what `use` returns. */
export async function withSources(use) {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    cacheDir: '.cache/vite-scripts',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
