export declare function missingPackages(lockfile: unknown): readonly (readonly [string, unknown])[];
