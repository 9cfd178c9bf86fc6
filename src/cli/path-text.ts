import type { PathReason, PathResult, PathStep, UnmetRequirement } from '../domain/gap/path-result';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { PackIndex } from '../domain/standard/pack-index';
import { formatDate, formatNumber, formatScore } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { cliPath } from '../i18n/messages/id/cli-path';

const standardTitle = (index: PackIndex, id: string): string => index.standardById.get(id)?.title ?? id;

const levelLabel = (index: PackIndex, criterion: string, level: number): string =>
  index.criterionById.get(criterion)?.levels.find(({ value }) => value === level)?.label ?? String(level);

function reasonText(reason: PathReason, index: PackIndex): string {
  const { reasons } = cliPath;
  switch (reason.kind) {
    case 'forced':
    case 'highestTotal':
      return reasons[reason.kind];
    case 'critical':
      return reasons.critical(levelLabel(index, reason.criterion, reason.atLeast));
    case 'total':
      return reasons.total(formatNumber(reason.atLeast));
    case 'atMostBelow':
      return reasons.atMostBelow(formatNumber(reason.atLeast), formatNumber(reason.count));
    case 'standardMinimum':
    case 'everyStandard':
    case 'noStandardBelow':
      return reasons[reason.kind](standardTitle(index, reason.standard), formatNumber(reason.atLeast));
  }
}

function unmetText(unmet: UnmetRequirement, index: PackIndex): string {
  const reason = reasonText(unmet, index);
  if (unmet.kind === 'critical') return cliPath.unmetCritical(unmet.criterion, reason);
  if (unmet.below !== undefined) return cliPath.unmetCount(reason, unmet.below.map((id) => standardTitle(index, id)).join(', '));
  return cliPath.unmetScore(reason, formatScore(unmet.value ?? 0));
}

function moveText({ criterion, fromLevel, toLevel }: PathStep, index: PackIndex): string {
  const indexed = index.criterionById.get(criterion);
  const to = levelLabel(index, criterion, toLevel);
  const label = levelLabel(index, criterion, fromLevel ?? indexed?.lowest ?? 0);
  const from = fromLevel === null ? cliPath.unanswered(label) : label;
  if (toLevel === (fromLevel ?? indexed?.lowest)) return cliPath.stay(from);
  return fromLevel !== null && toLevel < fromLevel ? cliPath.lower(from, to) : cliPath.raise(from, to);
}

function stepLines(step: PathStep, place: number, index: PackIndex): readonly string[] {
  const criterion = index.criterionById.get(step.criterion)?.criterion;
  const titles = step.evidence.map((id) => criterion?.evidence.find((requirement) => requirement.id === id)?.title ?? id);
  const gain = `${step.gain < 0 ? '' : '+'}${formatScore(step.gain)}`;
  return [
    cliPath.step(formatNumber(place + 1), step.criterion, criterion?.question ?? ''),
    `   ${moveText(step, index)}; ${cliPath.cost(formatNumber(step.effort), gain)}`,
    ...(titles.length === 0 ? [] : [`   ${cliPath.evidence(titles.join('; '))}`]),
    ...(step.doFirst.length === 0 ? [] : [`   ${cliPath.doFirst(step.doFirst.join(', '))}`]),
    `   ${cliPath.because(step.reasons.map((reason) => reasonText(reason, index)).join('; '))}`,
  ];
}

function targetLine({ target }: PathResult, policy: GradingPolicy | undefined): string {
  if ('total' in target) return cliPath.targetTotal(formatNumber(target.total));
  if ('everyStandard' in target) return cliPath.targetEvery(formatNumber(target.everyStandard));
  return cliPath.targetGrade(target.grade, policy?.title ?? '', policy?.statusNote ?? '');
}

/** The path for a person: where it leads, what it costs, then step by step with the reason. */
export function pathLines(result: PathResult, index: PackIndex, policy: GradingPolicy | undefined): readonly string[] {
  const { steps, unmet, reachable } = result;
  return [
    `${index.pack.title} ${index.pack.version}. ${index.pack.statusNote}`,
    cli.asOf(formatDate(result.asOf)),
    cli.layer(cli.layers[result.layer]),
    targetLine(result, policy),
    ...(reachable ? [] : [cliPath.unreachable, ...unmet.map((each) => `  ${unmetText(each, index)}`)]),
    cliPath.fromTo(formatScore(result.from.value), formatScore(result.to.value)),
    ...(reachable && steps.length === 0
      ? [cliPath.alreadyThere]
      : [cliPath.effort(formatNumber(result.effort), formatNumber(steps.length)), ...(result.effortIsDefault ? [cliPath.effortIsDefault] : [])]),
    ...steps.flatMap((step, place) => stepLines(step, place, index)),
  ];
}
