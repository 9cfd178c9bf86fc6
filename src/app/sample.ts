import type { Assessment } from '../domain/assessment/assessment.generated';
import { listAssessments } from '../storage/assessments';
import type { Database } from '../storage/open-database';
import { changesOf } from './assessment-changes';
import type { PackLibrary } from './pack-library';
import type { Ports } from './ports';
import type { CommitChanges } from './services';

/** "Coba dengan data contoh": the shipped practice institution, marked as such everywhere and removable. */
export interface SampleService {
  /** Puts the sample on this device (or finds it there) and returns its newest assessment. */
  readonly open: () => Promise<{ readonly institution: string; readonly assessment: string }>;
}

const SAMPLE_PATH = 'standards/samples/lksa-contoh.json';

export function createSampleService(db: Database, ports: Pick<Ports, 'fetchText'>, packs: PackLibrary, commitChanges: CommitChanges): SampleService {
  const put = async (sample: Assessment): Promise<void> => {
    const index = await packs.load(sample.pack.id, sample.pack.version);
    if (index === null) throw new Error(`the sample needs the pack ${sample.pack.id} ${sample.pack.version}`);
    await packs.keep(index.pack);
    const pack = { ...sample.pack, sha256: await packs.sha256Of(index.pack) };
    await commitChanges(sample.institution.id, changesOf({ ...sample, pack, institution: { ...sample.institution, sample: true } }));
  };
  const open = async (): Promise<{ institution: string; assessment: string }> => {
    const sample = JSON.parse(await ports.fetchText(SAMPLE_PATH)) as Assessment;
    const institution = sample.institution.id;
    const here = await listAssessments(db, institution);
    if (here.length === 0) await put(sample);
    return { institution, assessment: here[0]?.id ?? sample.id };
  };
  return { open };
}
