import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { Blocker, ScoreResult, StandardScore } from '../domain/scoring/score-result';
import type { PackIndex } from '../domain/standard/pack-index';
import { blockerReason } from '../i18n/blocker-reason';
import { formatDate, formatNumber, formatScore, formatShare } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';

/** null is "tidak berlaku"; a 0 of which nothing is answered is "belum dijawab", never a plain 0 (DESIGN section 6, point 4). */
function scoreText(score: number | null, answered: number): string {
  if (score === null) return cli.notApplicable;
  return answered === 0 ? cli.notAnswered : formatScore(score);
}

function standardLine({ id, score, answered, applicable }: StandardScore, index: PackIndex): string {
  const title = index.standardById.get(id)?.title ?? id;
  return `  ${title}: ${scoreText(score, answered)} (${cli.answered(formatNumber(answered), formatNumber(applicable))})`;
}

const placeOf = ({ criterion, standard, requirement }: Blocker): string => [criterion ?? standard, requirement].filter(Boolean).join(' / ');

function gradeLine({ grade }: ScoreResult, policy: GradingPolicy | undefined): readonly string[] {
  if (policy === undefined) return [];
  return [grade === null ? cli.noGrade : cli.grade(grade, policy.title, policy.statusNote)];
}

const whole = <T>(value: T | null, line: (value: T) => string): readonly string[] => (value === null ? [] : [line(value)]);

/** The result for a person, one fact a line. */
export function scoreLines(result: ScoreResult, index: PackIndex, policy: GradingPolicy | undefined): readonly string[] {
  return [
    `${index.pack.title} ${index.pack.version}. ${index.pack.statusNote}`,
    cli.asOf(formatDate(result.asOf)),
    cli.layer(cli.layers[result.layer]),
    cli.total(scoreText(result.total, result.answered)),
    ...whole(result.interval, ({ low, high }) => cli.interval(formatScore(low), formatScore(high))),
    ...whole(result.sensitivity, (value) => cli.sensitivity(formatScore(value))),
    cli.answered(formatNumber(result.answered), formatNumber(result.applicable)),
    ...whole(result.coverage, (share) => cli.coverage(formatShare(share))),
    ...result.standards.map((standard) => standardLine(standard, index)),
    cli.readiness(cli.readinessLabels[result.readiness]),
    ...gradeLine(result, policy),
    result.blockers.length === 0 ? cli.noBlockers : cli.blockers(formatNumber(result.blockers.length)),
    ...result.blockers.map((blocker) => `  ${placeOf(blocker)}: ${blockerReason(blocker)}`),
  ];
}
