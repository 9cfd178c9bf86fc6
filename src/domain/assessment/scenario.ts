import { isCalendarDate } from '../calendar-date';
import { type Problem, pointerTo } from '../problem';
import { indexOf, type PackIndex } from '../standard/pack-index';
import type { StandardPack } from '../standard/standard-pack.generated';
import { answerOf, claimedLevelOf, evidenceEntryOf, isExcusedAnswer, levelOnScale } from './answer';
import type { Answer, Assessment, EvidenceStatus, Scenario, ScenarioEvidence } from './assessment.generated';

/** What a what-if changes; a kept one also has a name. */
export type ScenarioContent = Pick<Scenario, 'levels' | 'evidence' | 'asOf'>;

export interface AppliedScenario {
  /** The assessment as it would be. The one given is never changed; where nothing changes it is the same object. */
  readonly assessment: Assessment;
  /** What the scenario says but cannot mean in this pack; it was left out. */
  readonly remarks: readonly Problem[];
}

/**
 * The assessment as it would be under a what-if ("andai-andai"), to be scored in layers `claimed` and `evidenced`. Answers are not touched.
 *
 * | the scenario says                                | what happens                                              |
 * |--------------------------------------------------|-----------------------------------------------------------|
 * | a level on the scale of the criterion            | it is claimed; "belum tahu" and "periksa lagi" are gone   |
 * | the level that is claimed already                | nothing                                                   |
 * | a level that is not on the scale                 | left out, remark `scenario/level-not-on-scale`            |
 * | a criterion that the pack does not have          | left out, remark `scenario/unknown-criterion`             |
 * | a criterion marked not applicable, with a reason | left out, remark `scenario/not-applicable`                |
 * | evidence of a criterion taken as met             | it is in hand, without a day on which it runs out         |
 * | evidence that the criterion does not ask for     | left out, remark `scenario/unknown-requirement`           |
 *
 * A verdict on a moved level is left out: the mentor saw another one. Conditions of the pack (`appliesWhen`) follow the moved levels.
 */
export function applyScenario(packOrIndex: StandardPack | PackIndex, assessment: Assessment, scenario: ScenarioContent): AppliedScenario {
  const index = indexOf(packOrIndex);
  const answers = new Map<string, Answer>();
  const remarks: Problem[] = [];
  const current = (criterion: string): Answer => answers.get(criterion) ?? answerOf(assessment, criterion) ?? { level: null };
  for (const [criterion, level] of Object.entries(scenario.levels)) {
    const problem = problemOfLevel(index, assessment, criterion, level);
    if (problem !== null) remarks.push(problem);
    else if (!claims(index, current(criterion), criterion, level)) answers.set(criterion, withLevel(current(criterion), level));
  }
  (scenario.evidence ?? []).forEach((wish, place) => {
    const problem = problemOfEvidence(index, assessment, wish, place);
    if (problem !== null) remarks.push(problem);
    else answers.set(wish.criterion, withEvidence(current(wish.criterion), wish.requirement));
  });
  return { assessment: answers.size === 0 ? assessment : { ...assessment, answers: { ...assessment.answers, ...Object.fromEntries(answers) } }, remarks };
}

/** The day of a scenario: its own, or `today` where it has none or one that no calendar has. */
export const dayOfScenario = ({ asOf }: Pick<Scenario, 'asOf'>, today: string): string => (asOf !== undefined && isCalendarDate(asOf) ? asOf : today);

function claims(index: PackIndex, answer: Answer, criterion: string, level: number): boolean {
  const indexed = index.criterionById.get(criterion);
  return indexed !== undefined && claimedLevelOf(indexed, answer) === level;
}

function problemOfLevel(index: PackIndex, assessment: Assessment, criterion: string, level: number): Problem | null {
  const pointer = pointerTo('levels', criterion);
  const indexed = index.criterionById.get(criterion);
  if (indexed === undefined) return { code: 'scenario/unknown-criterion', pointer, data: { criterion } };
  if (levelOnScale(indexed, level) === null) return { code: 'scenario/level-not-on-scale', pointer, data: { criterion, level } };
  return problemOfAnswer(assessment, criterion, pointer);
}

function problemOfEvidence(index: PackIndex, assessment: Assessment, { criterion, requirement }: ScenarioEvidence, place: number): Problem | null {
  const pointer = pointerTo('evidence', place);
  const indexed = index.criterionById.get(criterion);
  if (indexed === undefined) return { code: 'scenario/unknown-criterion', pointer, data: { criterion } };
  if (!indexed.criterion.evidence.some(({ id }) => id === requirement)) {
    return { code: 'scenario/unknown-requirement', pointer, data: { criterion, requirement } };
  }
  return problemOfAnswer(assessment, criterion, pointer);
}

const problemOfAnswer = (assessment: Assessment, criterion: string, pointer: string): Problem | null =>
  isExcusedAnswer(answerOf(assessment, criterion)) ? { code: 'scenario/not-applicable', pointer, data: { criterion } } : null;

/** A "tidak berlaku" that got here does not excuse (blank, or to be checked again): a level takes its place, as when answering. */
function withLevel(answer: Answer, level: number): Answer {
  const { unsure: _unsure, checkAgain: _mark, verification: _verdict, notApplicable: _excuse, ...others } = answer;
  return { ...others, level };
}

function withEvidence(answer: Answer, requirement: string): Answer {
  const { items: _items, validUntil: _end, ...entry }: Partial<EvidenceStatus> = evidenceEntryOf(answer, requirement) ?? {};
  return { ...answer, evidence: { ...answer.evidence, [requirement]: { ...entry, status: 'available' } } };
}
