export declare function shippedFiles(root?: string): readonly { readonly path: string; readonly kind: 'pack' | 'overlay' | 'policy' | 'sample' }[];
export declare function standardsIndexText(root?: string): string;
