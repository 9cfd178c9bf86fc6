import fc from 'fast-check';
import type { Answer, Assessment, EvidenceItem, EvidenceStatus } from '../../../src/domain/assessment/assessment.generated';
import { addDays } from '../../../src/domain/calendar-date';
import { AS_OF } from '../scoring/documents';
import { randomScorings } from '../scoring/random-assessments';

/** Last valid days around the day that scoring starts from, so that some have passed, some come, some coincide. */
const lastDays = fc.integer({ min: -5, max: 25 }).map((days) => addDays(AS_OF, days));

const items = fc.tuple(...['satu', 'dua', 'tiga'].map((id) => fc.option(lastDays).map((validUntil) => itemOf(id, validUntil))));

const itemOf = (id: string, validUntil: string | null): EvidenceItem => ({
  id,
  title: `Surat ${id}`,
  kind: 'document',
  ...(validUntil === null ? {} : { validUntil }),
});

const entries: fc.Arbitrary<EvidenceStatus> = fc.oneof(
  fc.constant({ status: 'available' as const }),
  lastDays.map((validUntil) => ({ status: 'available' as const, validUntil })),
  fc
    .record({ items: fc.subarray(['satu', 'dua', 'tiga', 'hilang'], { minLength: 1 }), validUntil: lastDays })
    .map((entry) => ({ status: 'available' as const, ...entry })),
  lastDays.map((validUntil) => ({ status: 'requested' as const, validUntil })),
);

const redated = (answer: Answer, drawn: readonly EvidenceStatus[]): Answer => ({
  ...answer,
  evidence: Object.fromEntries(Object.keys(answer.evidence ?? {}).map((requirement, place) => [requirement, drawn[place] ?? { status: 'available' }])),
});

/** Sound packs and assessments whose evidence runs out within a month, in the register and at single criteria. */
export const randomExpiries = fc
  .tuple(randomScorings(), items, fc.array(fc.tuple(entries, entries), { minLength: 20, maxLength: 20 }))
  .map(([{ pack, assessment }, evidence, drawn]): { readonly pack: typeof pack; readonly assessment: Assessment } => ({
    pack,
    assessment: {
      ...assessment,
      evidence: [...evidence],
      answers: Object.fromEntries(Object.entries(assessment.answers).map(([id, answer], place) => [id, redated(answer, drawn[place % 20] ?? [])])),
    },
  }));
