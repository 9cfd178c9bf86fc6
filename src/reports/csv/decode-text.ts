export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  /** `windows-1252` is a guess: the caller says so, as letters may be wrong. */
  readonly encoding: TextEncodingName;
}

const utf16Of = (bytes: Uint8Array): TextEncodingName | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = (rest: number): number => sample.filter((byte, place) => place % 2 === rest && byte === 0).length;
  if (zeros(1) > sample.length / 4) return 'utf-16le';
  return zeros(0) > sample.length / 4 ? 'utf-16be' : null;
};

/** Text of a CSV file: UTF-16 by its mark or its zeros, else UTF-8 where it is sound, else Windows-1252, which spreadsheets on Windows write. */
export function decodeCsv(bytes: Uint8Array): DecodedText {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
