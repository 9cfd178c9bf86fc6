/** The parts of the ZIP format that bundles use (APPNOTE 6.3): no ZIP64, no encryption, one disk. */
export const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30 } as const;
export const CENTRAL_HEADER = { signature: 0x02014b50, bytes: 46 } as const;
export const END_RECORD = { signature: 0x06054b50, bytes: 22, maxCommentBytes: 0xffff } as const;

export const METHOD = { stored: 0, deflated: 8 } as const;

export const FLAG = { encrypted: 0x0001, sizesFollow: 0x0008, strongEncryption: 0x0040, maskedHeaders: 0x2000 } as const;

/** 1 January 1980, 00:00, the first moment that ZIP knows: the same content always gives the same bytes. */
export const FIXED_TIME = { time: 0, date: 0x0021 } as const;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
