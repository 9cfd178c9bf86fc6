import { applicabilityOf } from '../domain/assessment/applicability';
import type { Assessment } from '../domain/assessment/assessment.generated';
import { score } from '../domain/scoring/score';
import type { ScoreResult } from '../domain/scoring/score-result';
import type { PackIndex } from '../domain/standard/pack-index';
import { listCriteria, type Progress, progressOf } from './criterion-list';

/** What a card or a list row says of one assessment. */
export interface AssessmentSummary {
  readonly packTitle: string;
  readonly packStatus: PackIndex['pack']['status'];
  readonly progress: Progress;
  readonly claimed: ScoreResult;
}

export function summarizeAssessment(index: PackIndex, assessment: Assessment, asOf: string): AssessmentSummary {
  return {
    packTitle: index.pack.title,
    packStatus: index.pack.status,
    progress: progressOf(listCriteria(index, assessment, applicabilityOf(index, assessment))),
    claimed: score(index, assessment, { layer: 'claimed', asOf }),
  };
}
