export declare function shippedFiles(
  root?: string,
): readonly { readonly path: string; readonly kind: 'pack' | 'overlay' | 'policy' | 'sample' | 'starter' | 'starter-index' }[];
export declare function standardsIndexText(root?: string): string;
export declare function starterIndexText(root?: string): string;
export declare const STARTER_INDEX: string;
