import type { Action, Answer, EvidenceItem, Institution, Visit } from '../../../src/domain/assessment/assessment.generated';
import { type AssessmentHeader, composeAssessment } from '../../../src/domain/bundle/assessment-parts';
import type { InstitutionSnapshot, SnapshotFiles, StoredFile } from '../../../src/domain/bundle/institution-snapshot';
import { type EntityChange, makeRevisions } from '../../../src/domain/bundle/revision';
import { jpegFile, pdfFile, pngFile } from './sample-files';
import { smallPack } from './small-pack';
import { countingStamp } from './stamp';

export const sampleInstitution: Institution = {
  id: 'lks-melati',
  name: 'LKSA Melati (contoh)',
  kind: 'anak',
  profile: { children: 24, caregivers: 3 },
  district: 'Kabupaten Contoh',
  head: 'Ibu Ketua',
  permit: { number: '460/12/2024', issuedOn: '2024-02-01', validUntil: '2027-02-01' },
  logo: { sha256: pngFile.sha256, name: 'logo.png', type: 'image/png', sizeBytes: pngFile.sizeBytes },
};

export const sampleHeader: AssessmentHeader = {
  format: 'siap-lks/assessment@1',
  id: 'putaran-1',
  pack: { id: smallPack.id, version: smallPack.version },
  round: 1,
  startedOn: '2026-01-05',
};

export const secondHeader: AssessmentHeader = { ...sampleHeader, id: 'putaran-2', round: 2, previous: 'putaran-1', plannedVisit: '2026-06-10' };

export const sampleEvidence: readonly EvidenceItem[] = [
  {
    id: 'bukti-akta',
    title: 'Akta yayasan',
    kind: 'document',
    location: 'Lemari 1, map biru',
    validUntil: '2030-01-01',
    files: [{ sha256: pdfFile.sha256, name: 'akta.pdf', type: 'application/pdf', sizeBytes: pdfFile.sizeBytes }],
  },
  {
    id: 'bukti-foto',
    title: 'Foto halaman',
    kind: 'photo',
    files: [{ sha256: jpegFile.sha256, name: 'halaman.jpg', type: 'image/jpeg', sizeBytes: jpegFile.sizeBytes }],
  },
];

export const sampleAnswers: readonly (readonly [string, Answer])[] = [
  ['constructor', { level: 1, note: 'Nama butir ini sengaja sulit.' }],
  ['p1', { level: 2, evidence: { dokumen: { status: 'available', items: ['bukti-akta'] } }, owner: 'Sekretaris' }],
  ['p2', { level: null, unsure: true }],
  [
    's1',
    {
      level: 0,
      evidence: { dokumen: { status: 'available', files: [jpegFile.sha256] } },
      verification: { verdict: 'confirmed', by: 'Pendamping', on: '2026-02-02' },
    },
  ],
  ['s2', { level: null, notApplicable: { reason: 'Memakai sumur bersama desa — “layak” menurut Puskesmas 😊.' } }],
];

export const sampleAction: Action = {
  id: 'rtl-1',
  criterion: 's1',
  what: 'Perbaiki atap',
  who: 'Bendahara',
  due: '2026-04-01',
  cost: 'medium',
  status: 'open',
};

export const sampleVisit: Visit = {
  id: 'kunjungan-1',
  on: '2026-02-02',
  mentors: [{ name: 'Pendamping' }],
  findings: [{ id: 'temuan-1', text: 'Atap bocor', criterion: 's1', severity: 'major' }],
  signatures: [{ role: 'mentor', name: 'Pendamping', file: pngFile.sha256 }],
};

const answerChanges = (assessment: string, answers: typeof sampleAnswers): EntityChange[] =>
  answers.map(([id, after]) => ({ entity: { kind: 'answer', id, assessment }, before: null, after }));

const changes: readonly EntityChange[] = [
  { entity: { kind: 'institution', id: sampleInstitution.id }, before: null, after: { ...sampleInstitution, name: 'LKSA Mawar' } },
  { entity: { kind: 'institution', id: sampleInstitution.id }, before: { ...sampleInstitution, name: 'LKSA Mawar' }, after: sampleInstitution },
  ...sampleEvidence.map((after): EntityChange => ({ entity: { kind: 'evidence', id: after.id }, before: null, after })),
  { entity: { kind: 'assessment', id: sampleHeader.id }, before: null, after: sampleHeader },
  ...answerChanges(sampleHeader.id, sampleAnswers),
  { entity: { kind: 'action', id: sampleAction.id, assessment: sampleHeader.id }, before: null, after: sampleAction },
  { entity: { kind: 'visit', id: sampleVisit.id, assessment: sampleHeader.id }, before: null, after: sampleVisit },
  { entity: { kind: 'assessment', id: secondHeader.id }, before: null, after: secondHeader },
  ...answerChanges(secondHeader.id, sampleAnswers.slice(0, 2)),
];

const parts = { institution: sampleInstitution, evidence: sampleEvidence };
const revisions = makeRevisions(sampleInstitution.id, null, changes, countingStamp('rev-'));

/** A made-up institution with two rounds, files of every type and a history; no person in it is real. */
export const sampleSnapshot: InstitutionSnapshot = {
  institution: sampleInstitution,
  evidence: sampleEvidence,
  assessments: [
    composeAssessment(sampleHeader, { ...parts, answers: sampleAnswers, actions: [sampleAction], visits: [sampleVisit] }),
    composeAssessment(secondHeader, { ...parts, answers: sampleAnswers.slice(0, 2), actions: [], visits: [] }),
  ],
  history: { format: 'siap-lks/bundle-history@1', head: revisions.at(-1)?.id ?? '', revisions: [...revisions] },
  packs: [smallPack],
};

export const sampleFiles: readonly StoredFile[] = [jpegFile, pdfFile, pngFile].sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1));

/** Files in memory, in the form in which storage lends them. */
export const filesInMemory = (files: readonly StoredFile[] = sampleFiles): SnapshotFiles => ({
  list: files.map(({ sha256, type, sizeBytes }) => ({ sha256, type, sizeBytes })),
  read: async (sha256) => {
    const file = files.find((candidate) => candidate.sha256 === sha256);
    if (file === undefined) throw new Error(`no file ${sha256}`);
    return file.bytes;
  },
});
