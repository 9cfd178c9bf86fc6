import { type Problem, pointerTo } from '../problem';
import type { IndexedCriterion, PackIndex } from '../standard/pack-index';
import { levelOnScale } from './answer';
import type { Answer, Assessment } from './assessment.generated';
import { checkDates } from './date-rules';

export interface AssessmentCheckOptions {
  /** SHA-256 (lower-case hex) of the pack's canonical JSON, where the caller has it: compared with the one that the assessment names. */
  readonly packSha256?: string | undefined;
}

/**
 * The errors of an assessment with which nothing may be computed (DESIGN section 5). The assessment has the shape that its schema asks
 * for, the pack is sound. Returns all at once with JSON pointers; an empty list may be scored. Codes begin with `assessment/`.
 */
export const checkAssessment = (index: PackIndex, assessment: Assessment, options: AssessmentCheckOptions = {}): Problem[] => [
  ...checkPackReference(index, assessment, options.packSha256),
  ...checkAnswers(index, assessment),
  ...checkRegister(assessment),
  ...checkDates(assessment),
];

function checkPackReference({ pack }: PackIndex, assessment: Assessment, packSha256: string | undefined): Problem[] {
  const named = assessment.pack;
  if (named.id !== pack.id || named.version !== pack.version) {
    return [{ code: 'assessment/other-pack', pointer: '/pack', data: { id: named.id, version: named.version, packId: pack.id, packVersion: pack.version } }];
  }
  if (named.sha256 === undefined || packSha256 === undefined || named.sha256 === packSha256) return [];
  return [{ code: 'assessment/pack-changed', pointer: '/pack/sha256', data: { id: pack.id, version: pack.version } }];
}

function checkAnswers(index: PackIndex, { answers }: Assessment): Problem[] {
  const fieldIds = new Set(index.pack.profileFields.map(({ id }) => id));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const pointer = pointerTo('answers', id);
    const indexed = index.criterionById.get(id);
    if (indexed === undefined) return [{ code: 'assessment/unknown-criterion', pointer, data: { criterion: id } }];
    return [...checkLevel(indexed, answer, pointer), ...checkVerification(indexed, answer, pointer), ...checkKeys(indexed, answer, pointer, fieldIds)];
  });
}

function checkLevel(indexed: IndexedCriterion, { level, unsure }: Answer, pointer: string): Problem[] {
  if (level === null) return [];
  if (unsure === true) return [{ code: 'assessment/unsure-with-level', pointer: `${pointer}/unsure`, data: { criterion: indexed.criterion.id, level } }];
  return checkOnScale(indexed, level, `${pointer}/level`);
}

function checkOnScale(indexed: IndexedCriterion, level: number, pointer: string): Problem[] {
  if (levelOnScale(indexed, level) !== null) return [];
  const levels = indexed.levels.map(({ value }) => value).join(', ');
  return [{ code: 'assessment/level-not-on-scale', pointer, data: { criterion: indexed.criterion.id, level, levels } }];
}

/** A verdict is about a claim: a level, or the mark "tidak berlaku". An answer to be checked again claims nothing yet. */
function checkVerification(indexed: IndexedCriterion, answer: Answer, pointer: string): Problem[] {
  const { verification } = answer;
  if (verification === undefined) return [];
  const data = { criterion: indexed.criterion.id };
  const hasClaim = answer.checkAgain === undefined && ((answer.level !== null && answer.unsure !== true) || answer.notApplicable !== undefined);
  const place = `${pointer}/verification`;
  return [
    ...(hasClaim ? [] : [{ code: 'assessment/verdict-on-unanswered', pointer: place, data }]),
    ...(verification.verdict === 'adjusted' && verification.level === undefined ? [{ code: 'assessment/adjusted-without-level', pointer: place, data }] : []),
    ...(verification.level === undefined ? [] : checkOnScale(indexed, verification.level, `${place}/level`)),
  ];
}

/** Ids used inside an answer: evidence requirements of its criterion, and profile fields that were measured. */
function checkKeys({ criterion }: IndexedCriterion, answer: Answer, pointer: string, fieldIds: ReadonlySet<string>): Problem[] {
  const requirements = Object.keys(answer.evidence ?? {}).filter((id) => !criterion.evidence.some((requirement) => requirement.id === id));
  const fields = Object.keys(answer.measured ?? {}).filter((id) => !fieldIds.has(id));
  return [
    ...requirements.map((requirement) => ({
      code: 'assessment/unknown-requirement',
      pointer: pointer + pointerTo('evidence', requirement),
      data: { criterion: criterion.id, requirement },
    })),
    ...fields.map((field) => ({ code: 'assessment/unknown-field', pointer: pointer + pointerTo('measured', field), data: { criterion: criterion.id, field } })),
  ];
}

function checkRegister({ evidence }: Assessment): Problem[] {
  const seen = new Set<string>();
  return (evidence ?? []).flatMap(({ id }, place) => {
    if (seen.has(id)) return [{ code: 'assessment/duplicate-evidence', pointer: `/evidence/${place}/id`, data: { id } }];
    seen.add(id);
    return [];
  });
}
