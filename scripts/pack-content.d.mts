import type { StandardPack } from '../src/domain/standard/standard-pack.generated';

export declare function checkPackContent(pack: StandardPack): readonly { readonly pointer: string; readonly text: string }[];
