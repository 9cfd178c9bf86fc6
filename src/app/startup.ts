import { computed, effect, signal } from '@preact/signals';
import { applicabilityOf } from '../domain/assessment/applicability';
import { findIdentityNumbers } from '../domain/assessment/identity-numbers';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { commit } from '../storage/commit';
import { readFile } from '../storage/files';
import { type Database, openDatabase } from '../storage/open-database';
import { createActionService } from './actions';
import type { App } from './app';
import { createBackupService } from './backups';
import { createEvidenceRegister } from './evidence-register';
import { createServices } from './ground';
import { createInstitutionService } from './institutions';
import { createLazyOpenFile } from './lazy-open-file';
import { createOfferService } from './offers';
import { createPackLibrary, type PackLibrary } from './pack-library';
import { createPackTexts } from './pack-texts';
import { createPolicyService, type PolicyService } from './policies';
import { createPortfolio } from './portfolio';
import type { Ports } from './ports';
import { createRemovals } from './removals';
import { createReportService } from './reports';
import { createSampleService } from './sample';
import { createSaveQueue } from './save-queue';
import type { CommitChanges } from './services';
import { loadSettings, type SettingsService } from './settings';
import { createStorageHealth } from './storage-health';
import { watchForUpdate } from './update';
import { createWorkspace } from './workspace';

export interface StartOptions {
  readonly version: string;
  /** Another database name keeps tests and builds apart. */
  readonly databaseName?: string;
  /** The database was closed under the app: by a newer version in another tab, or by the browser. */
  readonly onClosed: () => void;
}

/** Opens the database and puts the app together: the one place where the parts meet. Rejects with a StorageError. */
export async function startApp(ports: Ports, options: StartOptions): Promise<App> {
  const name = options.databaseName === undefined ? {} : { name: options.databaseName };
  const db = await openDatabase({ ...name, onClosed: options.onClosed });
  const saving = createSaveQueue(ports.clock.now);
  const settings = await loadSettings(db, saving, ports.newId);
  return assemble(db, ports, saving, settings, options.version);
}

function assemble(db: Database, ports: Ports, saving: App['saving'], settings: SettingsService, version: string): App {
  const stamp = { newId: ports.newId, now: ports.clock.now, device: settings.value.peek().device };
  const commitChanges: CommitChanges = async (institution, changes, files = []) => {
    await commit(db, institution, changes, stamp, files);
  };
  const packs = createPackLibrary(db, ports);
  const policies = createPolicyService({ db, packs, files: ports.files, settings });
  const policy = chosenPolicy(settings, packs, policies);
  const workspace = createWorkspace(db, packs, saving, commitChanges);
  const backups = createBackupService(db, ports, version);
  const health = createStorageHealth();
  askToPersistOnce(saving, settings, health);
  return {
    version,
    clock: ports.clock,
    files: ports.files,
    newId: ports.newId,
    saving,
    settings: settings.value,
    changeSettings: settings.change,
    rememberCriterion: (assessment, criterion) => {
      const { lastCriterion } = settings.value.peek();
      if (lastCriterion[assessment] !== criterion) void settings.remember({ lastCriterion: { ...lastCriterion, [assessment]: criterion } });
    },
    packs,
    packTexts: createPackTexts(ports.fetchText),
    policy,
    policies,
    portfolio: createPortfolio(db, packs),
    institutions: createInstitutionService(db, ports, packs, saving, commitChanges),
    workspace,
    applicability: computed(() =>
      workspace.state.value.kind === 'open' ? applicabilityOf(workspace.state.value.index, workspace.state.value.assessment) : new Map(),
    ),
    service: createServices({ version, db, ports, packs, saving, commitChanges, workspace, settings }),
    register: createEvidenceRegister(ports, saving, workspace, commitChanges),
    actions: createActionService(workspace),
    backups,
    removals: createRemovals(backups),
    offers: createOfferService(db, packs),
    openFile: createLazyOpenFile(db, ports, { ...packs, keepPolicy: policies.keepOpened }, commitChanges),
    reports: createReportService(db),
    sample: createSampleService(db, ports, packs, commitChanges),
    health,
    update: watchForUpdate(),
    readFile: async (sha256) => (await readFile(db, sha256))?.bytes.slice().buffer ?? null,
    findIdentityNumbers,
  };
}

/** Follows the setting and what becomes of the policy; null while none is chosen or it is being read. */
function chosenPolicy(settings: SettingsService, packs: PackLibrary, policies: PolicyService): App['policy'] {
  const policy = signal<GradingPolicy | null>(null);
  const id = computed(() => settings.value.value.policy);
  effect(() => {
    const wanted = id.value;
    void policies.changes.value;
    policy.value = null;
    if (wanted === null) return;
    void packs.loadPolicy(wanted).then((found) => {
      if (settings.value.peek().policy === wanted) policy.value = found;
    });
  });
  return policy;
}

/** The right moment to ask that the data be kept: something of the user's own has just been saved. Asked once; the settings page asks again. */
function askToPersistOnce(saving: App['saving'], settings: SettingsService, health: App['health']): void {
  const dispose = effect(() => {
    const isFirstSave = saving.state.value.kind === 'saved' && settings.value.value.role !== null;
    if (settings.value.value.persistAsked) queueMicrotask(() => dispose());
    else if (isFirstSave) {
      void settings.remember({ persistAsked: true });
      void health.askToPersist();
    }
  });
}
