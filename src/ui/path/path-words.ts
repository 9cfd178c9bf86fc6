import type { PathReason, UnmetRequirement } from '../../domain/gap/path-result';
import { levelText } from '../../domain/report/report-context';
import { criterionCode, standardCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { formatScore } from '../../i18n';
import { pathTexts } from '../../i18n/pages/path';

const levelLabel = (index: PackIndex, criterion: string, level: number): string => {
  const indexed = index.criterionById.get(criterion);
  return (indexed === undefined ? null : levelText(indexed, level)?.label) ?? String(level);
};

/** Why a step is in the path. */
export function reasonWords(reason: PathReason, index: PackIndex): string {
  const { reasons } = pathTexts;
  switch (reason.kind) {
    case 'total':
      return reasons.total(reason.atLeast);
    case 'critical':
      return reasons.critical(levelLabel(index, reason.criterion, reason.atLeast));
    case 'standardMinimum':
    case 'everyStandard':
    case 'noStandardBelow':
      return reasons[reason.kind](standardCode(index, reason.standard), reason.atLeast);
    case 'atMostBelow':
      return reasons.atMostBelow(reason.count, reason.atLeast);
    case 'forced':
    case 'highestTotal':
      return reasons[reason.kind];
  }
}

/** What the best reachable state still lacks. */
export function unmetWords(unmet: UnmetRequirement, index: PackIndex): string {
  const now = formatScore(unmet.value ?? 0);
  switch (unmet.kind) {
    case 'total':
      return pathTexts.unmet.total(now, unmet.atLeast);
    case 'critical':
      return pathTexts.unmet.critical(criterionCode(index, unmet.criterion), levelLabel(index, unmet.criterion, unmet.atLeast));
    case 'standardMinimum':
    case 'everyStandard':
    case 'noStandardBelow':
      return pathTexts.unmet.standard(standardCode(index, unmet.standard), now, unmet.atLeast);
    case 'atMostBelow':
      return pathTexts.unmet.atMostBelow((unmet.below ?? []).map((id) => standardCode(index, id)).join(', '), unmet.atLeast, unmet.count);
  }
}
