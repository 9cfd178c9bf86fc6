import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

const browserPath = findBrowser();
const launchOptions = browserPath === null ? { args: [...BROWSER_ARGS] } : { executablePath: browserPath, args: [...BROWSER_ARGS] };

const shared = { define: { __APP_VERSION__: JSON.stringify('0.0.0-test') }, cacheDir: '.cache/vitest' };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          // Generous: a slow machine is no failure.
          testTimeout: 30_000,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**', 'tests/fixtures/**'],
        },
      },
      {
        ...shared,
        plugins: [preact()],
        publicDir: 'public',
        // Named up front: a dependency found in mid-run would make the page reload and lose the test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
            '@preact/signals',
            '@testing-library/preact',
            'lucide',
            'dexie',
            'fflate',
            'jspdf',
            'bidi-js',
            'papaparse',
            'read-excel-file/universal',
            'write-excel-file/universal',
            'write-excel-file/utility',
            'age-encryption',
            'docx',
            'ical-generator',
            'qr',
            'signature_pad',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: 30_000,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 740 } }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/support/serve-build.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
