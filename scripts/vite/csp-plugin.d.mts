import type { Plugin } from 'vite';

export declare function cspPlugin(): Plugin;
