import type { Assessment, EvidenceItem, Institution } from '../../domain/assessment/assessment.generated';
import type { BundleManifest } from '../../domain/bundle/bundle-manifest.generated';
import type { InstitutionSnapshot } from '../../domain/bundle/institution-snapshot';
import { checkSnapshot } from '../../domain/bundle/snapshot-rules';
import { CURRENT_FORMATS, type DocumentKind, formatName } from '../../domain/bundle/upgrade';
import { fail, type Outcome, type Problem, pointerTo, succeed } from '../../domain/problem';
import { type BundleReaders, inMember, readMember } from './bundle-readers';
import { assessmentPath, HISTORY_PATH, INSTITUTION_PATH, memberKind, packPath } from './member-paths';
import { readJson } from './read-json';

type Members = ReadonlyMap<string, Uint8Array>;

const NOTHING = new Uint8Array();

/** institution.json has no schema of its own: its two parts are checked as those of an assessment without answers. */
async function readInstitution(members: Members, readers: BundleReaders): Promise<Outcome<{ institution: Institution; evidence: readonly EvidenceItem[] }>> {
  const parsed = readJson(INSTITUTION_PATH, members.get(INSTITUTION_PATH) ?? NOTHING);
  if (!parsed.ok) return parsed;
  const { institution, evidence, ...others } = parsed.value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    return fail([{ code: 'bundle/unknown-key', pointer: pointerTo(INSTITUTION_PATH, unknown), data: { path: INSTITUTION_PATH, key: unknown } }]);
  const frame = { format: formatName('assessment', CURRENT_FORMATS.assessment), id: 'x', pack: { id: 'x', version: '1.0.0' }, answers: {} };
  const read = await readers.readAssessment({ ...frame, institution, evidence });
  if (!read.ok) return fail(inMember(INSTITUTION_PATH, read.problems));
  return succeed({ institution: read.value.institution, evidence: read.value.evidence ?? [] });
}

/** Reads every member of one kind; each must stand under the path that its own id gives. */
async function readAll<T>(
  members: Members,
  kind: DocumentKind,
  prefix: string,
  read: (value: Readonly<Record<string, unknown>>) => Outcome<T> | Promise<Outcome<T>>,
  pathOf: (value: T) => string,
): Promise<Outcome<readonly T[]>> {
  const values: T[] = [];
  const problems: Problem[] = [];
  for (const [path, bytes] of members) {
    if (memberKind(path) !== prefix) continue;
    const outcome = await readMember(path, bytes, kind, read);
    if (!outcome.ok) problems.push(...outcome.problems);
    else if (pathOf(outcome.value) !== path) problems.push({ code: 'bundle/wrong-path', pointer: '', data: { path } });
    else values.push(outcome.value);
  }
  return problems.length > 0 ? fail(problems) : succeed(values);
}

/** The manifest tells what is inside; it must not tell something else. */
function checkManifest(manifest: BundleManifest, { institution, history }: InstitutionSnapshot): readonly Problem[] {
  const named = manifest.institution;
  const agrees = named.id === institution.id && named.name === institution.name && named.kind === institution.kind && manifest.head === history.head;
  return agrees ? [] : [{ code: 'bundle/manifest-mismatch', pointer: '' }];
}

/** The fatal rule breaches of every assessment, each with its place in the bundle. */
export const brokenRulesOf = ({ assessments, packs }: InstitutionSnapshot, readers: BundleReaders): readonly Problem[] =>
  assessments.flatMap((assessment: Assessment) => {
    const pack = packs.find(({ id, version }) => id === assessment.pack.id && version === assessment.pack.version);
    return pack === undefined ? [] : inMember(assessmentPath(assessment.id), readers.checkAssessment(pack, assessment));
  });

/** Members whose hashes are right, to a snapshot that agrees with itself, with its history and with its manifest. */
export async function assembleSnapshot(members: Members, manifest: BundleManifest, readers: BundleReaders): Promise<Outcome<InstitutionSnapshot>> {
  const about = await readInstitution(members, readers);
  const history = await readMember(HISTORY_PATH, members.get(HISTORY_PATH) ?? NOTHING, 'bundle-history', readers.readHistory);
  const assessments = await readAll(members, 'assessment', 'assessment', readers.readAssessment, ({ id }) => assessmentPath(id));
  const packs = await readAll(members, 'standard-pack', 'pack', readers.readPack, packPath);
  if (!about.ok || !history.ok || !assessments.ok || !packs.ok) {
    return fail([about, history, assessments, packs].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  }
  const snapshot = { ...about.value, history: history.value, assessments: assessments.value, packs: packs.value };
  const problems = [...checkManifest(manifest, snapshot), ...checkSnapshot(snapshot)];
  return problems.length > 0 ? fail(problems) : succeed(snapshot);
}
