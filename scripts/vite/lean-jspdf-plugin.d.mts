import type { Plugin } from 'vite';

export declare function leanJspdfPlugin(): Plugin;
