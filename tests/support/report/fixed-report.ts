import type { ReadinessReport } from '../../../src/domain/report/readiness-report';
import type { LogoImage } from '../../../src/reports/pdf/image-size';
import { sampleInstitution } from './sample-assessment';
import { samplePack } from './sample-pack';
import { sampleReport } from './sample-report';

/** A report with Arabic, a logo and every chapter, for comparing bytes between engines. */
export const fixedReport = (): ReadinessReport =>
  sampleReport(
    { institution: sampleInstitution({ name: 'Panti Asuhan دار الأيتام', foundation: 'Yayasan Ḥasanah – Łódź' }) },
    { size: samplePack({ standards: 6, criteriaPerStandard: 6 }), place: 'Bandung', signedOn: '2026-11-24' },
  );

/** 2 x 2 pixels, one of them half transparent. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAGUlEQVR4nGPgD/L5f0JO7j+DnNyJhv9AAABCTwkwwhdAoQAAAABJRU5ErkJggg==';

export const fixedLogo = (): LogoImage => ({ bytes: Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0)), type: 'image/png' });

/**
 * SHA-256 of that report as a PDF, the same in Node and in every browser. It changes with the texts, the layout, the fonts and jsPDF:
 * then look at the pages, and write the new one here.
 */
export const FIXED_SHA256 = '82e941f505ac1e987d196cce6e4c5e2c0e778b32420266d925e4768d53c165a4';
