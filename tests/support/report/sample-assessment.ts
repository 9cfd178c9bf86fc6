import type { Action, Answer, Assessment, EvidenceItem, Institution } from '../../../src/domain/assessment/assessment.generated';
import type { Criterion, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { PACK_LEVELS } from './sample-pack';

export const SAMPLE_DAY = '2026-11-24';

export const sampleInstitution = (extra: Partial<Institution> = {}): Institution => ({
  id: 'lembaga-contoh',
  name: 'Panti Asuhan Nurul Ikhlas',
  kind: 'anak',
  foundation: 'Yayasan Nurul Ikhlas Nusantara',
  address: 'Jalan Kenanga Raya Nomor 14',
  village: 'Sukamaju',
  district: 'Kabupaten Contoh',
  province: 'Jawa Barat',
  phone: '(022) 555-0142',
  email: 'kantor@contoh.example',
  head: 'Ahmad Fauzi',
  headTitle: 'Ketua LKSA',
  taxNumber: '01.234.567.8-901.000',
  permit: { number: '460/112/DINSOS/2023', issuer: 'Dinas Sosial Kabupaten Contoh', issuedOn: '2023-03-14', validUntil: '2028-03-14' },
  certificate: { grade: 'C', number: 'ABC-1/2022', validUntil: '2024-08-09' },
  profile: { children: 42, 'bedroom-area': 150.5 },
  ...extra,
});

const REGISTER: EvidenceItem[] = [
  { id: 'izin', title: 'Izin operasional', kind: 'document', location: 'Map 1', number: '460/112', validUntil: '2028-03-14' },
  { id: 'skck', title: 'SKCK pengasuh', kind: 'document', location: 'Map 4', validUntil: '2026-05-02' },
  { id: 'lepas', title: 'Bukti tanpa butir', kind: 'photo' },
];

const criteriaOf = (pack: StandardPack): Criterion[] => pack.standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));

/** An assessment with every kind of answer in it, spread by rule: most answered, a few open, unsure, not applicable, verified. */
export const sampleAssessment = (pack: StandardPack, extra: Partial<Assessment> = {}): Assessment => ({
  format: 'siap-lks/assessment@1',
  id: 'penilaian-contoh',
  pack: { id: pack.id, version: pack.version },
  round: 2,
  startedOn: '2026-10-01',
  plannedVisit: '2027-02-10',
  institution: sampleInstitution(),
  answers: Object.fromEntries(criteriaOf(pack).flatMap(({ id }, place) => (place % 13 === 6 ? [] : [[id, sampleAnswer(place)]]))),
  evidence: REGISTER,
  actions: criteriaOf(pack).slice(0, 12).map(sampleAction),
  ...extra,
});

function sampleAnswer(place: number): Answer {
  if (place % 17 === 9) return { level: null, unsure: true };
  if (place % 23 === 11) return { level: null, notApplicable: { reason: 'Lembaga tidak memberi layanan ini.' } };
  const level = PACK_LEVELS[(place * 7) % PACK_LEVELS.length]?.value ?? 0;
  return { level, ...sampleEvidence(place), ...samplePerson(place), ...sampleVerdict(place) };
}

function sampleEvidence(place: number): Pick<Answer, 'evidence'> {
  switch (place % 5) {
    case 0:
      return { evidence: { naskah: { status: 'available', items: [place % 2 === 0 ? 'izin' : 'skck'] } } };
    case 1:
      return { evidence: { naskah: { status: 'available', location: 'Lemari kantor', validUntil: '2027-06-30' }, dilihat: { status: 'available' } } };
    case 2:
      return { evidence: { naskah: { status: 'requested', requestedOn: '2026-10-03' } } };
    case 3:
      return { evidence: { naskah: { status: 'missing' }, dilihat: { status: 'missing' } } };
    default:
      return {};
  }
}

const samplePerson = (place: number): Pick<Answer, 'note' | 'owner'> => ({
  ...(place % 6 === 0 ? { note: 'Disepakati pada rapat pengasuh; notulen ada di map rapat.' } : {}),
  ...(place % 8 === 1 ? { owner: 'Sekretaris' } : {}),
});

function sampleVerdict(place: number): Pick<Answer, 'verification'> {
  const who = { by: 'Dewi Lestari', on: '2026-11-12' };
  if (place % 7 === 1) return { verification: { verdict: 'confirmed', ...who } };
  if (place % 7 === 3) return { verification: { verdict: 'adjusted', level: 1, ...who, note: 'Dokumen belum bertanggal.' } };
  return place % 21 === 5 ? { verification: { verdict: 'rejected', ...who } } : {};
}

const sampleAction = ({ id }: Criterion, place: number): Action => ({
  id: `rtl-${place + 1}`,
  criterion: id,
  what: 'Melengkapi dokumen dan meminta tanda tangan ketua.',
  who: 'Sekretaris',
  due: `2026-${place % 3 === 0 ? '11-10' : '12-20'}`,
  status: (['open', 'doing', 'done', 'dropped'] as const)[place % 4] ?? 'open',
  ...(place % 4 === 2 ? { doneOn: '2026-11-15' } : {}),
  ...(place % 2 === 0 ? { closesWith: 'Dokumen bertanda tangan' } : {}),
});
