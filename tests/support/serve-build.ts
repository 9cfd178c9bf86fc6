import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/static-server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, with a trailing slash. */
    baseUrl: string;
  }
}

/** Builds the app once (E2E_REUSE_BUILD=1 takes dist/ as it is), serves it for the e2e tests, and stops afterwards. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.E2E_REUSE_BUILD !== '1') {
    const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
    if (built.status !== 0) throw new Error('the build for the e2e tests failed');
  }
  mkdirSync('tests/e2e/output', { recursive: true });
  const server = await serveFolder('dist', { port: 0 });
  project.provide('baseUrl', server.url);
  return () => server.close();
}
