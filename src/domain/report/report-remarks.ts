import type { ScoreResult } from '../scoring/score-result';
import { criterionCode } from '../standard/criterion-code';
import type { PackIndex } from '../standard/pack-index';
import type { ProfileNumber, ReportRemarks } from './report-model';

/** The errors and warnings of the score that the paper should tell. Evidence without a date is told in the evidence list. */
export const remarksOf = (index: PackIndex, { errors, warnings }: ScoreResult): ReportRemarks => ({
  blankReasons: errors.flatMap(({ code, data }) => (code === 'assessment/blank-not-applicable-reason' ? [criterionCode(index, String(data?.criterion))] : [])),
  oddNumbers: warnings.flatMap(({ code, data }) => (code === 'assessment/number-out-of-limits' ? numberOf(index, data?.field, data?.value) : [])),
});

function numberOf({ pack }: PackIndex, fieldId: unknown, value: unknown): ProfileNumber[] {
  const field = pack.profileFields.find(({ id }) => id === fieldId);
  return field === undefined || typeof value !== 'number' ? [] : [{ label: field.label, value, unit: field.unit }];
}
