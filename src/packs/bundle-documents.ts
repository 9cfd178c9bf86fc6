import type { Assessment } from '../domain/assessment/assessment.generated';
import { checkAssessment } from '../domain/assessment/assessment-rules';
import type { BundleHistory } from '../domain/bundle/bundle-history.generated';
import type { BundleManifest } from '../domain/bundle/bundle-manifest.generated';
import { fail, type Outcome, succeed } from '../domain/problem';
import { indexPack } from '../domain/standard/pack-index';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import type { JsonObject } from './parse-document';
import { readAssessmentObject, readPackObject } from './read-document';
import { capProblems, schemaProblems } from './schema-problems';
import type { SchemaValidator } from './validators.generated';

/** `value` has the shape of `T` once the validator generated from the same schema as `T` has accepted it. */
function checkShape<T>(validate: SchemaValidator, value: JsonObject): Outcome<T> {
  if (validate(value)) return succeed(value as T);
  return fail(capProblems(schemaProblems(validate.errors ?? [], value)));
}

/** What `readBundle` needs to check the documents of a bundle by schema and rules. */
export const bundleReaders = {
  readManifest: async (value: JsonObject): Promise<Outcome<BundleManifest>> =>
    checkShape((await import('./validators.generated')).validateBundleManifest, value),
  readHistory: async (value: JsonObject): Promise<Outcome<BundleHistory>> => checkShape((await import('./validators.generated')).validateBundleHistory, value),
  readAssessment: readAssessmentObject,
  readPack: readPackObject,
  checkAssessment: (pack: StandardPack, assessment: Assessment) => checkAssessment(indexPack(pack), assessment),
};
