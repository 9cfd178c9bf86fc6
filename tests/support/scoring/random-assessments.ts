import fc from 'fast-check';
import type { Answer, Assessment } from '../../../src/domain/assessment/assessment.generated';
import type { Condition, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { assessmentOf, type CriterionParts, packOf, requirement, SCALES } from './documents';

/** Packs and assessments at random, sound and small, for the laws of scoring. */

type ScaleName = keyof typeof SCALES;
const SCALE_NAMES = Object.keys(SCALES) as ScaleName[];
const weights = fc.constantFrom(1, 2, 3, 0.5, 0.25, 1.1, 0.0001, 7.1234, 1000);

interface Shape {
  readonly scale: ScaleName;
  readonly weight: number;
  readonly requirements: readonly boolean[];
  readonly condition: 'none' | 'children' | 'first';
  readonly critical: number | null;
}

const shapes = fc.record<Shape>({
  scale: fc.constantFrom(...SCALE_NAMES),
  weight: weights,
  requirements: fc.array(fc.boolean(), { maxLength: 2 }),
  condition: fc.constantFrom('none', 'none', 'none', 'children', 'first'),
  critical: fc.option(fc.nat({ max: 4 })),
});

const CONDITIONS: Readonly<Record<Shape['condition'], Condition | null>> = {
  none: null,
  children: { field: 'children', op: 'gt', value: 0 },
  first: { criterion: 'c0-0', op: 'gt', value: 0 },
};

function criterionFrom(shape: Shape, id: string, followUps: boolean): CriterionParts {
  const levels = SCALES[shape.scale].levels;
  const condition = id === 'c0-0' || (shape.condition === 'first' && !followUps) ? null : CONDITIONS[shape.condition];
  const critical = shape.critical === null ? undefined : levels[shape.critical % levels.length]?.value;
  return {
    id,
    scale: shape.scale,
    weight: shape.weight,
    evidence: shape.requirements.map((required, place) => requirement(`e${place}`, { required, expires: place === 0 })),
    ...(condition === null ? {} : { appliesWhen: condition }),
    ...(critical === undefined ? {} : { critical: { atLeast: critical } }),
  };
}

export interface PackOptions {
  /** Conditions over the level of another criterion: then answering can change what applies. */
  readonly followUps?: boolean;
}

export const randomPacks = ({ followUps = false }: PackOptions = {}): fc.Arbitrary<StandardPack> =>
  fc
    .record({
      standards: fc.array(fc.record({ weight: weights, minimum: fc.option(fc.nat({ max: 100 })), criteria: fc.array(shapes, { maxLength: 5 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      criterion: fc.constantFrom('range' as const, 'ratio' as const),
      total: fc.constantFrom('standards' as const, 'criteria' as const),
    })
    .map(({ standards, criterion, total }) =>
      packOf(
        standards.map(({ weight, minimum, criteria }, s) => ({
          id: `s${s}`,
          weight,
          ...(minimum === null ? {} : { minimum }),
          criteria: criteria.map((shape, c) => criterionFrom(shape, `c${s}-${c}`, followUps && standards[0]?.criteria.length !== 0)),
        })),
        { scoring: { criterion, total } },
      ),
    );

const entries = fc.oneof(
  fc.constant({ status: 'missing' as const }),
  fc.constant({ status: 'available' as const }),
  fc.constantFrom('2026-01-01', '2026-11-24', '2027-01-01').map((validUntil) => ({ status: 'available' as const, validUntil })),
);

/** Level by its place on the scale, a mark, evidence and a verdict; made fit for a criterion by `answerFor`. */
const drafts = fc.record({
  kind: fc.constantFrom('level', 'level', 'level', 'level', 'none', 'unsure', 'excused', 'blank'),
  place: fc.nat({ max: 20 }),
  evidence: fc.tuple(entries, entries),
  verdict: fc.constantFrom('none', 'confirmed', 'adjusted', 'rejected'),
  adjusted: fc.nat({ max: 20 }),
});
type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

function answerFor(draft: Draft, levelValues: readonly number[], requirementCount: number): Answer {
  const levelAt = (place: number) => levelValues[place % levelValues.length] ?? 0;
  const evidence = Object.fromEntries(draft.evidence.slice(0, requirementCount).map((entry, place) => [`e${place}`, entry]));
  if (draft.kind === 'none') return { level: null, evidence };
  if (draft.kind === 'unsure') return { level: null, unsure: true, evidence };
  if (draft.kind !== 'level') return { level: null, notApplicable: { reason: draft.kind === 'excused' ? 'Tidak ada.' : ' ' }, evidence };
  const answer = { level: levelAt(draft.place), evidence };
  if (draft.verdict === 'none') return answer;
  const verification = { by: 'Pendamping', on: '2026-11-20' };
  if (draft.verdict === 'adjusted') return { ...answer, verification: { ...verification, verdict: 'adjusted', level: levelAt(draft.adjusted) } };
  return { ...answer, verification: { ...verification, verdict: draft.verdict === 'confirmed' ? 'confirmed' : 'rejected' } };
}

export const randomAnswers = (pack: StandardPack): fc.Arbitrary<Assessment> => {
  const criteria = pack.standards.flatMap((standard) => standard.sections.flatMap((section) => section.criteria));
  const profiles = fc.constantFrom({}, { children: 0 }, { children: 12 });
  return fc.tuple(fc.array(drafts, { minLength: criteria.length, maxLength: criteria.length }), profiles).map(([all, profile]) =>
    assessmentOf(
      Object.fromEntries(
        all.flatMap((draft, place) => {
          const criterion = criteria[place];
          const levels = criterion === undefined ? [] : (pack.scales[criterion.scale]?.levels ?? []);
          return criterion === undefined
            ? []
            : [
                [
                  criterion.id,
                  answerFor(
                    draft,
                    levels.map(({ value }) => value),
                    criterion.evidence.length,
                  ),
                ],
              ];
        }),
      ),
      { profile },
    ),
  );
};

export const randomScorings = (options: PackOptions = {}): fc.Arbitrary<{ readonly pack: StandardPack; readonly assessment: Assessment }> =>
  randomPacks(options).chain((pack) => randomAnswers(pack).map((assessment) => ({ pack, assessment })));
