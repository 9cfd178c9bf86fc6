import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { referencedFiles } from '../../../src/domain/bundle/file-references';
import type { InstitutionSnapshot } from '../../../src/domain/bundle/institution-snapshot';
import { checkSnapshot } from '../../../src/domain/bundle/snapshot-rules';
import { canonicalJson } from '../../../src/domain/canonical-json';
import { sha256Hex } from '../../../src/domain/sha256';
import { jpegFile, pdfFile, pngFile } from '../../support/bundle/sample-files';
import { sampleAction, sampleEvidence, sampleInstitution, sampleSnapshot } from '../../support/bundle/sample-snapshot';
import { smallPack } from '../../support/bundle/small-pack';

const codesOf = (snapshot: InstitutionSnapshot): readonly string[] => checkSnapshot(snapshot).map(({ code }) => code);

const withHistory = (edit: (revisions: readonly Revision[]) => readonly Revision[], head = sampleSnapshot.history.head): InstitutionSnapshot => ({
  ...sampleSnapshot,
  history: { ...sampleSnapshot.history, head, revisions: [...edit(sampleSnapshot.history.revisions)] },
});

const last = (revisions: readonly Revision[]): Revision => {
  const found = revisions.at(-1);
  if (found === undefined) throw new Error('an empty history');
  return found;
};

const changeLast = (edit: (revision: Revision) => Revision) => (revisions: readonly Revision[]) => [...revisions.slice(0, -1), edit(last(revisions))];

describe('checkSnapshot', () => {
  it('finds nothing in a snapshot that agrees with its history', () => {
    expect(checkSnapshot(sampleSnapshot)).toEqual([]);
  });

  it('follows a merge along its first parent', () => {
    const { head } = sampleSnapshot.history;
    const entity = { kind: 'institution' as const, id: sampleInstitution.id };
    const common = { institution: sampleInstitution.id, entity, at: 'kapan saja' };
    const side: Revision = { ...common, id: 'x1', parents: ['rev-1'], before: { name: 'LKSA Mawar' }, after: { name: 'Lain' } };
    const merge: Revision = { ...common, id: 'm1', parents: [head, 'x1'], before: {}, after: {} };
    expect(checkSnapshot(withHistory((revisions) => [...revisions, side, merge], 'm1'))).toEqual([]);
  });

  it('names the entity on which state and history disagree', () => {
    const institution = { ...sampleInstitution, name: 'Nama lain' };
    const changed = { ...sampleSnapshot, institution, assessments: sampleSnapshot.assessments.map((assessment) => ({ ...assessment, institution })) };
    expect(checkSnapshot(changed)).toEqual([{ code: 'bundle/state-mismatch', pointer: '/history', data: { kind: 'institution', id: 'lks-melati' } }]);
  });

  it('notices an answer that the history does not know, and one that the state lost', () => {
    const [first, second] = sampleSnapshot.assessments;
    if (first === undefined || second === undefined) throw new Error('no assessments');
    const { p1: _p1, ...others } = first.answers;
    const assessments = [{ ...first, answers: { ...others, s3: { level: 1 } } }, second];
    expect(checkSnapshot({ ...sampleSnapshot, assessments }).map(({ data }) => data?.id)).toEqual(['s3', 'p1']);
  });

  it('notices an assessment that repeats another institution or another register', () => {
    const [first, second] = sampleSnapshot.assessments;
    if (first === undefined || second === undefined) throw new Error('no assessments');
    const other = { ...first, institution: { ...sampleInstitution, name: 'Nama lain' } };
    expect(codesOf({ ...sampleSnapshot, assessments: [other, second] })).toEqual(['bundle/assessment-mismatch']);
    expect(codesOf({ ...sampleSnapshot, assessments: [first, { ...second, evidence: sampleEvidence.slice(1) }] })).toEqual(['bundle/assessment-mismatch']);
  });

  it('notices ids that stand twice', () => {
    const [first, second] = sampleSnapshot.assessments;
    if (first === undefined || second === undefined) throw new Error('no assessments');
    expect(codesOf({ ...sampleSnapshot, assessments: [{ ...first, actions: [sampleAction, sampleAction] }, second] })).toEqual(['bundle/duplicate-id']);
    expect(codesOf({ ...sampleSnapshot, assessments: [first, second, second] })).toEqual(['bundle/duplicate-id']);
  });

  it('asks for a copy of every pack in use', () => {
    expect(checkSnapshot({ ...sampleSnapshot, packs: [] })).toEqual([
      { code: 'bundle/missing-pack', pointer: '/assessments/putaran-1/pack', data: { pack: 'paket-contoh@1.0.0' } },
      { code: 'bundle/missing-pack', pointer: '/assessments/putaran-2/pack', data: { pack: 'paket-contoh@1.0.0' } },
    ]);
  });

  it('takes only the very text of a pack whose digest an assessment names', () => {
    const digest = sha256Hex(new TextEncoder().encode(canonicalJson(smallPack)));
    const naming = (sha256: string): InstitutionSnapshot => ({
      ...sampleSnapshot,
      assessments: sampleSnapshot.assessments.map((assessment) => ({ ...assessment, pack: { ...assessment.pack, sha256 } })),
    });
    expect(codesOf(naming('0'.repeat(64)))).toEqual(['bundle/wrong-pack-hash', 'bundle/wrong-pack-hash']);
    expect(codesOf(naming(digest))).not.toContain('bundle/wrong-pack-hash');
  });

  it.each<[string, InstitutionSnapshot]>([
    ['bundle/duplicate-revision', withHistory((revisions) => [...revisions, last(revisions)])],
    ['bundle/unknown-parent', withHistory(changeLast((revision) => ({ ...revision, parents: ['nowhere'] })))],
    ['bundle/unknown-parent', withHistory((revisions) => [...revisions].reverse())],
    ['bundle/foreign-revision', withHistory(changeLast((revision) => ({ ...revision, institution: 'lks-lain' })))],
    ['bundle/unknown-head', withHistory((revisions) => revisions, 'nowhere')],
    ['bundle/several-heads', withHistory((revisions) => [...revisions, { ...last(revisions), id: 'stray', parents: ['rev-1'] }])],
    ['bundle/broken-revision', withHistory(changeLast((revision) => ({ ...revision, entity: { kind: 'answer', id: 'p1' } })))],
    ['bundle/broken-revision', withHistory(changeLast((revision) => ({ ...revision, entity: { kind: 'evidence', id: 'e', assessment: 'putaran-1' } })))],
    ['bundle/broken-revision', withHistory(changeLast((revision) => ({ ...revision, before: null, after: null })))],
    ['bundle/broken-revision', withHistory(changeLast((revision) => ({ ...revision, after: JSON.parse('{"__proto__": {"level": 2}}') })))],
    ['bundle/broken-revision', withHistory(changeLast((revision) => ({ ...revision, entity: { kind: 'evidence', id: 'e' }, after: { id: 'f' } })))],
    ['bundle/history-mismatch', withHistory(changeLast((revision) => ({ ...revision, before: { level: 0 }, after: { level: 1 } })))],
  ])('refuses a history with %s', (code, snapshot) => {
    expect(codesOf(snapshot)).toContain(code);
  });
});

describe('referencedFiles', () => {
  it('finds files of the logo, the register, answer entries and signatures', () => {
    expect([...referencedFiles(sampleSnapshot)].sort()).toEqual([jpegFile.sha256, pdfFile.sha256, pngFile.sha256].sort());
  });
});
