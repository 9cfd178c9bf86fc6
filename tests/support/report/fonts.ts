import { readFileSync } from 'node:fs';
import { type FaceSet, type FontFiles, readFaces } from '../../../src/reports/pdf/font/face-set';

const read = (face: string): Uint8Array => new Uint8Array(readFileSync(`public/fonts/report-${face}.ttf`));

/** The shipped faces, as the app and the command line load them. */
export const shippedFonts = (): FontFiles => ({ regular: read('regular'), bold: read('bold'), fallback: read('fallback') });

export const shippedFaces = (): FaceSet => readFaces(shippedFonts());
