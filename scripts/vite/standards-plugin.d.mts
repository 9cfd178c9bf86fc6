import type { Plugin } from 'vite';

export declare function standardsPlugin(): Plugin;
