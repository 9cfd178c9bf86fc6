export declare function checkFloors(root?: string): { readonly files: number; readonly breaches: readonly string[] };
