import type { Assessment } from '../domain/assessment/assessment.generated';
import { indexPack, type PackIndex } from '../domain/standard/pack-index';
import { cli } from '../i18n/messages/id/cli';
import type { OpenedBundle } from '../reports/bundle/read-bundle';
import type { LogoImage } from '../reports/pdf/image-size';
import { isBundle, openBundle } from './bundle-input';
import { type Input, readAssessmentFile, readBytes, readPackFile } from './read-inputs';
import type { World } from './world';

/** What a report is made of; `logo` only where the input carries its bytes. */
export interface ReportInput {
  readonly pack: PackIndex;
  readonly assessment: Assessment;
  readonly logo: LogoImage | undefined;
}

/** The same, or a pack alone for a blank form. */
export interface PaperSource extends Omit<ReportInput, 'assessment'> {
  readonly assessment: Assessment | null;
}

const faulty = <T>(file: string, code: string, data: Readonly<Record<string, string | number>> = {}): Input<T> => ({
  ok: false,
  fault: { file, problems: [{ code, pointer: '', data }] },
});

function logoOf({ files }: OpenedBundle, { institution }: Assessment): LogoImage | undefined {
  const found = files.find(({ sha256 }) => sha256 === institution.logo?.sha256);
  return found === undefined || found.type === 'application/pdf' ? undefined : { bytes: found.bytes, type: found.type };
}

/** The last round, where a bundle holds several; equal rounds: the one that stands last. */
const lastRound = (assessments: readonly Assessment[]): Assessment | undefined =>
  assessments.reduce<Assessment | undefined>((last, one) => (last === undefined || (one.round ?? 1) >= (last.round ?? 1) ? one : last), undefined);

function pickFrom(world: World, file: string, bundle: OpenedBundle, wanted: string | undefined): Input<ReportInput> {
  const { assessments, packs } = bundle.snapshot;
  const assessment = wanted === undefined ? lastRound(assessments) : assessments.find(({ id }) => id === wanted);
  if (assessment === undefined) return faulty(file, 'file/no-such-assessment', { wanted: wanted ?? '', known: assessments.map(({ id }) => id).join(', ') });
  if (wanted === undefined && assessments.length > 1) world.tell(cli.pickedAssessment(assessment.id, String(assessments.length)));
  const pack = packs.find(({ id, version }) => id === assessment.pack.id && version === assessment.pack.version);
  if (pack === undefined) return faulty(file, 'document/not-shipped', { id: assessment.pack.id, version: assessment.pack.version });
  return { ok: true, value: { pack: indexPack(pack), assessment, logo: logoOf(bundle, assessment) } };
}

/** From a bundle; `wanted` is the id of an assessment in it. */
export async function reportInputFromBundle(world: World, file: string, wanted: string | undefined): Promise<Input<ReportInput>> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return bytes;
  if (!isBundle(bytes.value)) return faulty(file, 'file/no-bundle');
  const bundle = await openBundle(world, file, bytes.value);
  return bundle.ok ? pickFrom(world, file, bundle.value, wanted) : bundle;
}

/** For a blank form: from a pack alone, or for the institution of a bundle. */
export async function blankFormInput(world: World, file: string, wanted: string | undefined): Promise<Input<PaperSource>> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return bytes;
  if (isBundle(bytes.value)) return reportInputFromBundle(world, file, wanted);
  if (wanted !== undefined) return faulty(file, 'file/no-bundle');
  const pack = await readPackFile(world, file);
  return pack.ok ? { ok: true, value: { pack: pack.value, assessment: null, logo: undefined } } : pack;
}

/** From a pack and an assessment of it. */
export async function reportInputFromFiles(world: World, packFile: string, assessmentFile: string): Promise<Input<ReportInput>> {
  const pack = await readPackFile(world, packFile);
  if (!pack.ok) return pack;
  const assessment = await readAssessmentFile(world, assessmentFile, pack.value);
  return assessment.ok ? { ok: true, value: { pack: pack.value, assessment: assessment.value, logo: undefined } } : assessment;
}
