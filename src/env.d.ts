/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

/** The version of package.json, put in by the build. */
declare const __APP_VERSION__: string;
