/**
 * An expected failure, as a value: a code, the place as a JSON pointer (RFC 6901) into the document, and the data
 * that a good sentence needs. The sentence itself is made once, in i18n/code-to-message.
 */
export interface Problem {
  readonly code: string;
  readonly pointer: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** Either a value or the problems that kept it from being made; never both. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const succeed = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fail = <T>(problems: readonly Problem[]): Outcome<T> => ({ ok: false, problems });

/** Escapes one reference token of a JSON pointer (RFC 6901, section 3). */
export const pointerTo = (...tokens: readonly (string | number)[]): string =>
  tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
