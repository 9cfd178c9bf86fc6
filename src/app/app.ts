import type { ReadonlySignal } from '@preact/signals';
import type { Applicability } from '../domain/assessment/applicability';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { ActionService } from './actions';
import type { BackupService } from './backups';
import type { EvidenceRegister } from './evidence-register';
import type { MakeService } from './ground';
import type { InstitutionService } from './institutions';
import type { OfferService } from './offers';
import type { OpenFileService } from './open-file';
import type { PackLibrary } from './pack-library';
import type { PackTexts } from './pack-texts';
import type { PolicyService } from './policies';
import type { Portfolio } from './portfolio';
import type { Clock, FilePort } from './ports';
import type { Removals } from './removals';
import type { ReportService } from './reports';
import type { SampleService } from './sample';
import type { SaveQueue } from './save-queue';
import type { Settings } from './settings';
import type { StorageHealthService } from './storage-health';
import type { UpdateState } from './update';
import type { Workspace } from './workspace';

/** Everything the screens may call and watch. Made once, in startup.ts. */
export interface App {
  readonly version: string;
  readonly clock: Clock;
  readonly files: FilePort;
  readonly newId: () => string;
  readonly saving: SaveQueue;
  readonly settings: ReadonlySignal<Settings>;
  readonly changeSettings: (patch: Partial<Settings>) => Promise<void>;
  /** Where one stopped in an assessment. */
  readonly rememberCriterion: (assessment: string, criterion: string) => void;
  readonly packs: PackLibrary;
  /** Texts of packs in English. */
  readonly packTexts: PackTexts;
  /** The chosen grading policy; null: none, and no grade is shown anywhere. */
  readonly policy: ReadonlySignal<GradingPolicy | null>;
  /** The user's own grading policies. */
  readonly policies: PolicyService;
  /** The institutions and assessments on this device, live. */
  readonly portfolio: Portfolio;
  readonly institutions: InstitutionService;
  /** The open assessment. */
  readonly workspace: Workspace;
  /** Which criteria of the open assessment count, and why not; empty while none is open. */
  readonly applicability: ReadonlySignal<ReadonlyMap<string, Applicability>>;
  readonly register: EvidenceRegister;
  /** A service that the first screens do without: made when it is first asked for, the same one ever after. */
  readonly service: <T>(make: MakeService<T>) => T;
  readonly actions: ActionService;
  readonly backups: BackupService;
  readonly removals: Removals;
  /** Answers in other packs that may be taken over. */
  readonly offers: OfferService;
  readonly openFile: OpenFileService;
  readonly reports: ReportService;
  readonly sample: SampleService;
  readonly health: StorageHealthService;
  readonly update: ReadonlySignal<UpdateState>;
  /** Bytes of an attachment; null: not on this device. */
  readonly readFile: (sha256: string) => Promise<ArrayBuffer | null>;
  readonly findIdentityNumbers: (text: string) => readonly string[];
}
