export declare function findBrowser(environment?: Record<string, string | undefined>, platform?: string): string | null;
export declare const BROWSER_ARGS: readonly string[];
