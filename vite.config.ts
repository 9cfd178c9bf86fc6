import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };
import { cspPlugin } from './scripts/vite/csp-plugin.mjs';
import { LEAN_ALIASES } from './scripts/vite/lean-aliases.mjs';
import { leanJspdfPlugin } from './scripts/vite/lean-jspdf-plugin.mjs';
import { PWA_OPTIONS } from './scripts/vite/pwa-options.mjs';
import { standardsPlugin } from './scripts/vite/standards-plugin.mjs';

export default defineConfig({
  // Relative, so that the same build runs on any static host and under any sub-path.
  base: './',
  cacheDir: '.cache/vite',
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  resolve: { alias: LEAN_ALIASES },
  plugins: [preact(), standardsPlugin(), cspPlugin(), VitePWA(PWA_OPTIONS)],
  worker: { format: 'es', plugins: () => [leanJspdfPlugin()], rolldownOptions: { checks: { pluginTimings: false } } },
  build: {
    // The oldest browsers with all that the code calls (Object.hasOwn, Array.at, dialog); older ones keep the plain page of index.html.
    target: ['chrome98', 'edge98', 'firefox98', 'safari15.4'],
    // A data: URL font or image would be refused by the policy or bloat the first load.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    // The licences of the bundled packages ask to be passed on.
    license: { fileName: 'third-party-licenses.md' },
  },
});
