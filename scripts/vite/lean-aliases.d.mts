export declare const LEAN_ALIASES: Readonly<Record<string, string>>;
