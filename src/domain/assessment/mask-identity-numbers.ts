import { findIdentityNumbers } from './identity-numbers';

const MASK = '****';

/** The text without what looks like a NIK, for files that leave the device: `NIK 3201 0101 0190 0001` becomes `NIK ****`. */
export const maskIdentityNumbers = (text: string): string => findIdentityNumbers(text).reduce((masked, number) => masked.replaceAll(number, MASK), text);
