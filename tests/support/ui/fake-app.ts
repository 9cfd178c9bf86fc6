import { computed, signal } from '@preact/signals';
import { createActionService } from '../../../src/app/actions';
import { createAnswerPace } from '../../../src/app/answer-pace';
import type { App } from '../../../src/app/app';
import type { MakeService } from '../../../src/app/ground';
import type { FilePort } from '../../../src/app/ports';
import type { ReportService } from '../../../src/app/reports';
import { createSaveQueue } from '../../../src/app/save-queue';
import { emptySettings, type Settings } from '../../../src/app/settings';
import { createStarterService } from '../../../src/app/starters';
import { answerOf, EMPTY_ANSWER, type OpenState, type Workspace } from '../../../src/app/workspace';
import { applicabilityOf } from '../../../src/domain/assessment/applicability';
import type { Assessment } from '../../../src/domain/assessment/assessment.generated';
import { findIdentityNumbers } from '../../../src/domain/assessment/identity-numbers';
import type { GradingPolicy } from '../../../src/domain/scoring/grading-policy.generated';
import { indexPack } from '../../../src/domain/standard/pack-index';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';

export const TODAY = '2026-11-24';

export interface FakeOptions {
  readonly pack: StandardPack;
  readonly assessment: Assessment;
  readonly policies?: readonly GradingPolicy[];
  readonly settings?: Partial<Settings>;
  readonly reports?: Partial<ReportService>;
  readonly files?: Partial<FilePort>;
}

type Used = Pick<
  App,
  | 'version'
  | 'clock'
  | 'files'
  | 'newId'
  | 'saving'
  | 'settings'
  | 'changeSettings'
  | 'packs'
  | 'packTexts'
  | 'offers'
  | 'policy'
  | 'workspace'
  | 'applicability'
  | 'rememberCriterion'
  | 'actions'
  | 'service'
  | 'backups'
  | 'reports'
  | 'update'
  | 'findIdentityNumbers'
>;

/** Stands in for the service that `make` would make; for `servicesOf`. */
export const standIn = <T>(make: MakeService<T>, fake: T): readonly [MakeService<unknown>, unknown] => [make, fake];

const noStarters = standIn(createStarterService, {
  index: async () => ({ format: 'siap-lks/starter-index@1' as const, starters: [] }),
  load: async () => null,
  fill: (starter) => starter,
  download: async () => {},
});

const noPace = standIn(createAnswerPace, { timesOf: async () => [] });

/** `app.service` with these and no others. */
export const servicesOf = (...standIns: readonly (readonly [MakeService<unknown>, unknown])[]): App['service'] => {
  // Links to sample documents and the time that is left stand on many pages; where a test says nothing of them there are none.
  const known = new Map([noStarters, noPace, ...standIns]);
  return <T>(make: MakeService<T>): T => {
    if (!known.has(make)) throw new Error(`the test gives no stand-in for ${make.name}`);
    return known.get(make) as T;
  };
};

/** An App with one open assessment in memory: what the pages about a result call, and nothing else. */
export function createFakeApp(options: FakeOptions): App {
  const { pack, assessment, policies = [] } = options;
  const clock = { today: () => TODAY, now: () => `${TODAY}T09:00:00+07:00` };
  const settings = signal<Settings>({ ...emptySettings('uji'), role: 'manager', ...options.settings });
  const policy = computed(() => policies.find(({ id }) => id === settings.value.policy) ?? null);
  const workspace = fakeWorkspace({ kind: 'open', id: assessment.id, assessment, index: indexPack(pack) });
  let made = 0;
  const used: Used = {
    version: '0.0.0-test',
    clock,
    files: { pick: async () => null, save: () => {}, canShare: () => false, share: async () => false, ...options.files },
    newId: () => `baru-${++made}`,
    saving: createSaveQueue(clock.now),
    settings,
    changeSettings: async (patch) => {
      settings.value = { ...settings.value, ...patch };
    },
    packs: fakePacks(policies),
    packTexts: { hasEnglish: async () => false, inEnglish: async () => null },
    offers: { others: async () => [] },
    policy,
    workspace,
    applicability: computed(() => {
      const state = workspace.state.value;
      return state.kind === 'open' ? applicabilityOf(state.index, state.assessment) : new Map();
    }),
    rememberCriterion: (assessment, criterion) => {
      settings.value = { ...settings.value, lastCriterion: { ...settings.value.lastCriterion, [assessment]: criterion } };
    },
    actions: createActionService(workspace),
    service: servicesOf(),
    backups: noBackups,
    reports: {
      check: async () => ({ missingCharacters: [] }),
      render: async () => ({ bytes: new Uint8Array([37, 80, 68, 70]), name: 'laporan-kesiapan-uji-2026-11-24.pdf' }),
      ...options.reports,
    },
    update: signal({ kind: 'none' }),
    findIdentityNumbers,
  };
  return used as App;
}

function fakeWorkspace(first: Extract<OpenState, { kind: 'open' }>): Workspace {
  const state = signal<OpenState>(first);
  const apply: Workspace['apply'] = async (next) => {
    const now = state.peek();
    if (now.kind === 'open') state.value = { ...now, assessment: next(now.assessment) };
  };
  return {
    state,
    open: async () => {},
    close: () => {},
    apply,
    editAnswer: (criterion, edit) =>
      apply((now) => {
        const { [criterion]: _former, ...others } = now.answers;
        const answer = edit(answerOf(now, criterion) ?? EMPTY_ANSWER);
        return { ...now, answers: answer === null ? others : { ...now.answers, [criterion]: answer } };
      }, []),
  };
}

const fakePacks = (policies: readonly GradingPolicy[]): App['packs'] => ({
  list: async () => [],
  load: async () => null,
  keep: async () => {},
  remove: async () => false,
  sha256Of: async () => '',
  policies: async () => policies.map(({ id, title, status }) => ({ id, title, status, origin: 'shipped' as const })),
  loadPolicy: async (id) => policies.find((candidate) => candidate.id === id) ?? null,
  keepPolicy: async () => {},
});

const noBackups: App['backups'] = {
  ages: async () => [],
  watchAge: () => () => {},
  save: async () => 0,
  share: async () => null,
  canShare: () => false,
  remove: async () => async () => {},
};
