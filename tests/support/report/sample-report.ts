import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { buildReadinessReport, type ReadinessReport, type ReadinessReportInput } from '../../../src/domain/report/readiness-report';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { SAMPLE_DAY, sampleAssessment } from './sample-assessment';
import { samplePack } from './sample-pack';

/** The report of a sample assessment; `change` edits the assessment first. */
export function sampleReport(
  change: Partial<Assessment> = {},
  options: Partial<ReadinessReportInput> & { readonly size?: StandardPack } = {},
): ReadinessReport {
  const { size: pack = samplePack(), ...input } = options;
  return buildReadinessReport({ pack: indexPack(pack), assessment: sampleAssessment(pack, change), asOf: SAMPLE_DAY, ...input });
}
