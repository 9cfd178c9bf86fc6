import { explain } from '../scoring/explain';
import { score } from '../scoring/score';
import type { ScoreResult } from '../scoring/score-result';
import { standardCode } from '../standard/criterion-code';
import { answerFacts } from './answer-rows';
import { identityOf } from './institution-facts';
import { type AssessedBase, assessedBase } from './paper-base';
import type { ReadinessReportInput } from './readiness-report';
import { contextFor, levelTexts, type ReportContext } from './report-context';
import type { InstitutionIdentity, ReportRemarks } from './report-model';
import { remarksOf } from './report-remarks';
import type { AnswerFacts, LevelText, StandardRow } from './report-rows';
import { standardRows } from './standing-rows';

/** The filled self-assessment: every criterion in pack order with the level that the institution gives itself. */
export interface AnswersPaper extends AssessedBase {
  readonly identity: InstitutionIdentity;
  /** Layer claimed. */
  readonly claimed: Pick<ScoreResult, 'total' | 'interval' | 'sensitivity' | 'answered' | 'applicable'>;
  readonly totals: readonly StandardRow[];
  readonly standards: readonly AnsweredStandard[];
  readonly remarks: ReportRemarks;
}

export interface AnsweredStandard {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly answers: readonly FormAnswer[] }[];
}

export interface FormAnswer extends AnswerFacts {
  /** All levels of its scale, from low to high. */
  readonly levels: readonly LevelText[];
}

export function buildAnswersPaper(input: ReadinessReportInput): AnswersPaper {
  const { pack: index, assessment, asOf } = input;
  const context = contextFor(index, assessment, asOf);
  const layers = {
    claimed: score(index, assessment, { layer: 'claimed', asOf }),
    evidenced: score(index, assessment, { layer: 'evidenced', asOf }),
    verified: score(index, assessment, { layer: 'verified', asOf }),
  };
  const { total, interval, sensitivity, answered, applicable } = layers.claimed;
  return {
    ...assessedBase(input),
    identity: identityOf(index, assessment.institution, asOf),
    claimed: { total, interval, sensitivity, answered, applicable },
    totals: standardRows(context, layers, explain(index, assessment, { layer: 'claimed', asOf })),
    standards: answeredStandards(context),
    remarks: remarksOf(index, layers.claimed),
  };
}

const answeredStandards = (context: ReportContext): AnsweredStandard[] =>
  context.index.pack.standards.map(({ id, title, sections }) => ({
    id,
    code: standardCode(context.index, id),
    title,
    sections: sections.map((section) => ({ title: section.title, answers: section.criteria.flatMap((criterion) => formAnswer(context, criterion.id)) })),
  }));

function formAnswer(context: ReportContext, id: string): FormAnswer[] {
  const indexed = context.index.criterionById.get(id);
  return indexed === undefined ? [] : [{ ...answerFacts(context, indexed), levels: levelTexts(indexed) }];
}
