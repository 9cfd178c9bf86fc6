/** Loads TypeScript of src/ into a script, as the app runs it, without a build. */
import { createServer } from 'vite';

/** Calls `use` with `load(path)`, a function that imports a source file; returns what `use` returns. */
export async function withSources(use) {
  const { NODE_ENV } = process.env;
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
    // Vite sets it for the whole process; what runs next must not take it for its own.
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
