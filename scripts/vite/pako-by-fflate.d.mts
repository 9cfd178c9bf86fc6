export declare class Inflate {
  readonly err: number;
  readonly result: Uint8Array;
  push(chunk: Uint8Array): boolean;
}
export declare function inflate(data: Uint8Array): Uint8Array;
export declare function deflate(data: Uint8Array): Uint8Array;
