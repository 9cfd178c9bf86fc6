import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createPlanService } from '../../src/app/plan-choice';
import { createScenarioService } from '../../src/app/scenarios';
import { createWhatIfDrafts } from '../../src/app/what-if-drafts';
import type { OpenState, Workspace } from '../../src/app/workspace';
import type { PlanChoice, Scenario } from '../../src/domain/assessment/assessment.generated';
import { indexPack } from '../../src/domain/standard/pack-index';
import { bundleBytes } from '../../src/reports/bundle/write-bundle';
import { readAssessment } from '../../src/storage/assessments';
import { exportInstitution } from '../../src/storage/export-institution';
import { importInstitution } from '../../src/storage/import-institution';
import type { Database } from '../../src/storage/tables';
import { open, writeOptions } from '../support/bundle/open';
import { smallPack } from '../support/bundle/small-pack';
import { assessmentId, beginAssessment, committer, institutionId } from '../support/storage/device';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const PLAN: PlanChoice = { target: { everyStandard: 60 }, layer: 'evidenced', forbid: ['k1'], force: { k2: 1 } };
const SCENARIO: Scenario = { id: 's1', name: 'Setelah izin', levels: { k1: 1 }, evidence: [{ criterion: 'k1', requirement: 'surat' }], asOf: '2027-01-01' };

/** The workspace over a real database: what it writes is what a device holds. */
async function deviceWith(): Promise<{ readonly db: Database; readonly workspace: Workspace }> {
  const db = await openTestDatabase();
  await beginAssessment(db);
  const commit = committer(db);
  const assessment = await readAssessment(db, assessmentId);
  if (assessment === null) throw new Error('no assessment');
  const state = signal<OpenState>({ kind: 'open', id: assessmentId, assessment, index: indexPack(smallPack) });
  const apply: Workspace['apply'] = async (next, changes) => {
    const now = state.peek();
    if (now.kind === 'open') state.value = { ...now, assessment: next(now.assessment) };
    await commit(changes);
  };
  return { db, workspace: { state, open: async () => {}, close: () => {}, apply, editAnswer: async () => {} } };
}

describe('target and scenarios', () => {
  it('are stored in the head of the assessment with revisions, and travel in the file', async () => {
    const { db, workspace } = await deviceWith();
    await createPlanService({ workspace }).set(PLAN);
    await createScenarioService({ workspace }).put(SCENARIO);
    const stored = await readAssessment(db, assessmentId);
    expect([stored?.plan, stored?.scenarios, stored?.answers]).toEqual([PLAN, [SCENARIO], {}]);
    const exported = await exportInstitution(db, institutionId);
    if (exported === null) throw new Error('nothing to export');
    const written = await bundleBytes(exported.snapshot, exported.files, writeOptions);
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const opened = await open(written.value.bytes);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const other = await openTestDatabase();
    await importInstitution(other, opened.value.snapshot, opened.value.files);
    const arrived = await readAssessment(other, assessmentId);
    expect([arrived?.plan, arrived?.scenarios]).toEqual([PLAN, [SCENARIO]]);
  });

  it('are taken away without a trace, and a scenario comes back to its place', async () => {
    const { db, workspace } = await deviceWith();
    const plans = createPlanService({ workspace });
    const scenarios = createScenarioService({ workspace });
    await plans.set(PLAN);
    await plans.set(null);
    await scenarios.put(SCENARIO);
    await scenarios.put({ ...SCENARIO, id: 's2', name: 'Dua' });
    const bringBack = await scenarios.remove(SCENARIO);
    expect((await readAssessment(db, assessmentId))?.scenarios?.map(({ id }) => id)).toEqual(['s2']);
    await bringBack();
    const stored = await readAssessment(db, assessmentId);
    expect(stored?.scenarios?.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(stored !== null && Object.hasOwn(stored, 'plan')).toBe(false);
  });

  it('are apart from what is only being tried, which stays on the device', async () => {
    const { db } = await deviceWith();
    const drafts = createWhatIfDrafts({ db });
    expect(await drafts.read(assessmentId)).toBeNull();
    const whatIf = { scenario: null, levels: { k1: 1 }, evidence: [], asOf: null };
    await drafts.write(assessmentId, whatIf);
    expect(await drafts.read(assessmentId)).toEqual(whatIf);
    expect((await readAssessment(db, assessmentId))?.scenarios).toBeUndefined();
  });
});
