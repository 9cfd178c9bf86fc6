import type { Answer, Assessment, Verification } from '../../../src/domain/assessment/assessment.generated';
import type { Criterion, Standard, StandardPack } from '../../../src/domain/standard/standard-pack.generated';

/** Small packs and assessments for tests: only what a test is about is said there, the rest is filled in here. */

export const AS_OF = '2026-11-24';

const levels = (...values: number[]) => ({ levels: values.map((value) => ({ value, label: `Tingkat ${value}` })) });

/** `four` is 0 to 3, `yesNo` 0 and 1, `five` 1 to 5, `gaps` 0, 2 and 5. */
export const SCALES = { four: levels(0, 1, 2, 3), yesNo: levels(0, 1), five: levels(1, 2, 3, 4, 5), gaps: levels(0, 2, 5) };

export type CriterionParts = Partial<Omit<Criterion, 'evidence'>> & { readonly id: string; readonly evidence?: readonly Criterion['evidence'][number][] };

export const criterionOf = ({ evidence = [], ...parts }: CriterionParts): Criterion => ({
  question: `Pertanyaan ${parts.id}?`,
  scale: 'four',
  weight: 1,
  confidence: 'confirmed',
  basis: [],
  ...parts,
  evidence: [...evidence],
});

export type StandardParts = Partial<Omit<Standard, 'sections'>> & {
  readonly id: string;
  readonly criteria: readonly CriterionParts[];
  /** Id of its only section. */
  readonly section?: string;
};

export const standardOf = ({ criteria, section, ...parts }: StandardParts): Standard => ({
  title: `Standar ${parts.id}`,
  weight: 1,
  sections: [{ id: section ?? `${parts.id}-bagian`, title: 'Bagian', criteria: criteria.map(criterionOf) }],
  ...parts,
});

export const packOf = (standards: readonly StandardParts[], parts: Partial<Omit<StandardPack, 'standards'>> = {}): StandardPack => ({
  format: 'siap-lks/standard-pack@1',
  id: 'contoh',
  version: '1.0.0',
  language: 'id',
  title: 'Contoh',
  summary: 'Paket contoh untuk uji.',
  issuer: 'Uji',
  status: 'example',
  statusNote: 'Hanya untuk uji.',
  sources: [{ id: 'sumber', title: 'Sumber', inForce: 'unknown' }],
  appliesTo: ['anak'],
  profileFields: [
    { id: 'children', label: 'Anak', unit: 'anak', min: 0 },
    { id: 'caregivers', label: 'Pengasuh', unit: 'orang', min: 0, max: 500 },
  ],
  scales: SCALES,
  standards: standards.map(standardOf),
  ...parts,
});

/** A pack of one standard `s`. */
export const packWith = (criteria: readonly CriterionParts[], parts: Partial<Omit<StandardPack, 'standards'>> = {}): StandardPack =>
  packOf([{ id: 's', criteria }], parts);

/** A bare number is a level, null no answer yet. */
export type Answers = Readonly<Record<string, number | null | Partial<Answer>>>;

export const answerOf = (parts: number | null | Partial<Answer>): Answer =>
  typeof parts === 'number' || parts === null ? { level: parts } : { level: null, ...parts };

export type AssessmentParts = Partial<Omit<Assessment, 'answers' | 'institution'>> & {
  readonly profile?: Readonly<Record<string, number>>;
  readonly kind?: Assessment['institution']['kind'];
};

export function assessmentOf(answers: Answers, { profile = {}, kind = 'anak', ...parts }: AssessmentParts = {}): Assessment {
  return {
    format: 'siap-lks/assessment@1',
    id: 'penilaian',
    pack: { id: 'contoh', version: '1.0.0' },
    institution: { id: 'lembaga', name: 'Panti Contoh', kind, profile: { ...profile } },
    answers: Object.fromEntries(Object.entries(answers).map(([id, parts]) => [id, answerOf(parts)])),
    ...parts,
  };
}

export const verdict = (verdict: Verification['verdict'], parts: Partial<Verification> = {}): Verification => ({
  verdict,
  by: 'Pendamping',
  on: '2026-11-20',
  ...parts,
});

export const requirement = (id: string, parts: Partial<Criterion['evidence'][number]> = {}): Criterion['evidence'][number] => ({
  id,
  title: `Bukti ${id}`,
  kind: 'document',
  required: true,
  ...parts,
});
