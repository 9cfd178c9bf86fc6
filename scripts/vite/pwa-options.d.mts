import type { VitePWAOptions } from 'vite-plugin-pwa';

export declare const PWA_OPTIONS: Partial<VitePWAOptions>;
