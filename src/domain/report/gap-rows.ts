import type { Gap } from '../gap/gap';
import { criterionCode } from '../standard/criterion-code';
import { basisOf, filled, headOf, levelText, type ReportContext } from './report-context';
import type { GapRow } from './report-rows';

/** The gaps in the order of their ranking. */
export function gapRows({ index }: ReportContext, gaps: readonly Gap[]): GapRow[] {
  return gaps.flatMap((gap) => {
    const indexed = index.criterionById.get(gap.criterion);
    const target = indexed === undefined ? null : levelText(indexed, gap.targetLevel);
    if (indexed === undefined || target === null) return [];
    return [
      {
        criterion: headOf(index, indexed),
        standardTitle: indexed.standard.title,
        level: levelText(indexed, gap.level),
        isUnsure: gap.unsure,
        target,
        gain: gap.gain,
        effort: indexed.criterion.effort ?? 1,
        blockerKinds: gap.blockers.map(({ kind }) => kind),
        remedy: filled(indexed.criterion.remedy),
        basis: basisOf(index, indexed),
        dependsOn: (indexed.criterion.dependsOn ?? []).map((id) => criterionCode(index, id)),
      },
    ];
  });
}
