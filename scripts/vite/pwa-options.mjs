/** The web app manifest and what the service worker keeps, so that everything works with the network off. */
const icon = (file, sizes, purpose) => ({ src: `icons/${file}`, sizes, type: 'image/png', purpose });

const MANIFEST = {
  id: './',
  name: 'Siap LKS',
  short_name: 'Siap LKS',
  description: 'Memeriksa kesiapan akreditasi lembaga kesejahteraan sosial, tanpa server dan tanpa jaringan.',
  lang: 'id',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  background_color: '#ffffff',
  theme_color: '#0f5c55',
  categories: ['productivity', 'government'],
  icons: [icon('icon-192.png', '192x192', 'any'), icon('icon-512.png', '512x512', 'any'), icon('icon-maskable-512.png', '512x512', 'maskable')],
};

export const PWA_OPTIONS = {
  registerType: 'prompt',
  // The app registers the worker itself (virtual:pwa-register); an injected inline script would break the policy.
  injectRegister: null,
  manifest: MANIFEST,
  manifestFilename: 'manifest.webmanifest',
  includeManifestIcons: false,
  workbox: {
    // The PNG icons are for the system at installation, when there is a network; no page shows them.
    globPatterns: ['**/*.{js,css,html,svg,ttf,woff2,json,webmanifest}'],
    // The runtime beside sw.js is fetched with it; the page's own part of workbox, in assets/, is needed without a network too.
    globIgnores: ['sw.js', 'workbox-*.js'],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
  },
};
