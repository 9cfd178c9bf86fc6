import type { Assessment } from '../domain/assessment/assessment.generated';
import { type MovePlan, planMove } from '../domain/assessment/move-assessment';
import { type CriterionLink, diffPacks, type PackDiff } from '../domain/standard/pack-diff';
import type { PackIndex } from '../domain/standard/pack-index';
import type { PackVersion } from '../domain/standard/version-order';
import { readAssessment } from '../storage/assessments';
import type { Database } from '../storage/open-database';
import { changesBetween } from './move-changes';
import type { MovePreview } from './moves';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { SaveQueue } from './save-queue';
import type { CommitChanges } from './services';
import { answerOf } from './workspace';

export interface MoveParts {
  readonly db: Database;
  readonly ports: Pick<Ports, 'clock'>;
  readonly packs: PackLibrary;
  readonly saving: SaveQueue;
  readonly commitChanges: CommitChanges;
}

/** More versions than this lie between no two that anybody moves between; it also ends a circle. */
const MAX_VERSIONS_BETWEEN = 20;

/** The versions that lie between two, oldest first, as far as they are on this device and name their predecessors. */
async function versionsBetween(packs: PackLibrary, old: PackIndex, next: PackIndex): Promise<readonly PackIndex[]> {
  const between: PackIndex[] = [];
  let earliest = next;
  while (between.length < MAX_VERSIONS_BETWEEN) {
    const { supersedes } = earliest.pack;
    if (supersedes === undefined || (supersedes.id === old.pack.id && supersedes.version === old.pack.version)) return between;
    const found = await packs.load(supersedes.id, supersedes.version);
    if (found === null) return between;
    between.unshift(found);
    earliest = found;
  }
  return between;
}

/** Compares two versions on this device; null: one of them is not here. */
export async function compareVersionsOnDevice(packs: PackLibrary, from: PackVersion, to: PackVersion): Promise<PackDiff | null> {
  const [old, next] = await Promise.all([packs.load(from.id, from.version), packs.load(to.id, to.version)]);
  return old === null || next === null ? null : diffPacks(old, next, await versionsBetween(packs, old, next));
}

/** Reads the assessment and plans its move; null: it or one of the packs is not on this device. */
export async function previewMove({ db, ports, packs }: MoveParts, id: string, to: PackVersion): Promise<MovePreview | null> {
  const former = await readAssessment(db, id);
  const diff = former === null ? null : await compareVersionsOnDevice(packs, former.pack, to);
  if (former === null || diff === null) return null;
  const pack = { id: to.id, version: to.version, sha256: await packs.sha256Of(diff.next.pack) };
  return { former, plan: planMove(diff, former, { pack, on: ports.clock.today() }) };
}

/**
 * Does what was previewed, in one transaction, and returns what takes it back in one. Both reject with a StorageError when it is no
 * longer so, `storage/changed` in particular; then nothing was written.
 */
export async function performMove(parts: MoveParts, { former, plan }: MovePreview): Promise<() => Promise<void>> {
  await parts.packs.keep(plan.diff.next.pack);
  await write(parts, former, plan.assessment, unansweredMovers(plan, former));
  return () => write(parts, plan.assessment, former, unansweredNewcomers(plan));
}

/** Waits for what is being saved. A refusal is told to the caller and does not hold up the queue: nothing is to be retried. */
async function write({ saving, commitChanges }: MoveParts, from: Assessment, to: Assessment, absent: readonly string[]): Promise<void> {
  let failure: unknown = null;
  await saving.enqueue(async () => {
    try {
      await commitChanges(from.institution.id, changesBetween(from, to, absent));
    } catch (error) {
      failure = error;
    }
  });
  if (failure !== null) throw failure;
}

const staysAsItIs = ({ from, to, texts, isMerged }: CriterionLink): boolean => to?.criterion.id === from.criterion.id && texts.length === 0 && !isMerged;

/** Former criteria that do not stay as they are: an answer given to one of them since the preview would be overlooked. */
const unansweredMovers = ({ diff }: MovePlan, former: Assessment): readonly string[] =>
  diff.links.filter((link) => !staysAsItIs(link) && answerOf(former, link.from.criterion.id) === undefined).map(({ from }) => from.criterion.id);

/** Criteria of the new version that the former does not have in this form: what was answered there since would be lost. */
function unansweredNewcomers({ diff, assessment }: MovePlan): readonly string[] {
  const same = new Set(diff.links.filter(staysAsItIs).map(({ from }) => from.criterion.id));
  return diff.next.criteria.map(({ criterion }) => criterion.id).filter((id) => !same.has(id) && answerOf(assessment, id) === undefined);
}
