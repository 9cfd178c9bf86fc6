import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { PaperKind } from '../../../src/domain/report/paper-kind';
import { buildPaper, type Paper, type PaperInput } from '../../../src/domain/report/papers';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { FIXED_SHA256 } from './fixed-report';
import { SAMPLE_DAY, sampleAssessment, sampleInstitution } from './sample-assessment';
import { samplePack } from './sample-pack';

/** A paper of the sample assessment; `change` edits the assessment first. */
export function samplePaper<K extends PaperKind>(
  kind: K,
  change: Partial<Assessment> = {},
  options: Partial<PaperInput> & { readonly size?: StandardPack } = {},
): Paper<K> {
  const { size = samplePack(), ...input } = options;
  return buildPaper(kind, { pack: indexPack(size), assessment: sampleAssessment(size, change), asOf: SAMPLE_DAY, ...input });
}

/** What `fixedReport` is made of, as another paper. */
export const fixedPaper = <K extends PaperKind>(kind: K): Paper<K> =>
  samplePaper(
    kind,
    { institution: sampleInstitution({ name: 'Panti Asuhan دار الأيتام', foundation: 'Yayasan Ḥasanah – Łódź' }) },
    { size: samplePack({ standards: 6, criteriaPerStandard: 6 }), place: 'Bandung', signedOn: '2026-11-24' },
  );

/** SHA-256 of each as a PDF with `fixedLogo`, the same in Node and in every browser. When one changes: look at its pages, then write the new one here. */
export const FIXED_PAPERS = {
  readiness: FIXED_SHA256,
  summary: '73a59269236edf762b523538438c9c0e2821387086046b670fd4d2b12d695a4e',
  answers: '19fed878e72ed74f753a69298a8b2c7604321866db762051f77bee14e932c075',
  evidence: 'f8bf15de46f79a3e87802fe695024eb82f262b73209aaec5a5d012531a16b7a5',
  documents: '244c27c79c9523f77305ea25e88ee7ed8d05a13754c071aeb6d231b58977a046',
  rtl: 'e5d1d2905f057b5a4389a8c6d6935bfbacf63284ab899229fdfa2288f4d01e31',
  'blank-form': '867b212956ce3798b4dd157187ed874617971cbb13c260541601d7865e5c4c2f',
} satisfies Record<PaperKind, string>;
