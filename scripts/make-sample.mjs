/**
 * Writes standards/samples/lksa-contoh.json, the practice institution of "Coba dengan data contoh": made up, counts only, the same bytes every time.
 * What it says stands in scripts/sample/; this script only lays it out by the pack.
 */
import './require-node.mjs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { enterProject } from './project.mjs';
import { LEVELS } from './sample/levels.mjs';
import { MISSING, REGISTER, REQUESTED } from './sample/register.mjs';
import { ACTIONS, NOT_APPLICABLE, NOTES, OVERRIDES, OWNERS, VERDICTS } from './sample/remarks.mjs';

const PACK = { id: 'lksa-kesiapan', version: '1.0.0' };
const VERIFIED = { by: 'Pendamping Contoh', on: '2026-11-17' };

const INSTITUTION = {
  id: 'lksa-contoh',
  name: 'LKSA Tunas Harapan (contoh)',
  kind: 'anak',
  profile: {
    children: 32,
    'children-boys': 18,
    'children-girls': 14,
    'children-under-five': 0,
    caregivers: 4,
    'bedroom-area': 124,
    'bathrooms-shared': 0,
    'meals-per-day': 3,
    'snacks-per-day': 1,
    'care-hours': 24,
  },
  address: 'Jalan Contoh Nomor 1',
  village: 'Desa Contoh Makmur',
  subdistrict: 'Kecamatan Contoh Timur',
  district: 'Kabupaten Contoh',
  province: 'Provinsi Contoh',
  foundation: 'Yayasan Tunas Harapan (contoh)',
  head: 'Pimpinan Contoh',
  headTitle: 'Ketua',
  permit: { number: '460/112/CONTOH/2024', issuer: 'Dinas Sosial Kabupaten Contoh', issuedOn: '2024-03-04', validUntil: '2027-03-04' },
  certificate: { number: 'CONTOH-C/2024', issuer: 'Contoh, bukan sertifikat sungguhan', grade: 'C', issuedOn: '2024-12-15', validUntil: '2026-12-15' },
  sample: true,
};

const wordsOf = (text) => text.trim().split(/\s+/);
const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');
const criteriaOf = (pack) => pack.standards.flatMap(({ sections }) => sections.flatMap(({ criteria }) => criteria));

const missing = new Set(wordsOf(MISSING));
const ownerByCriterion = new Map(Object.entries(OWNERS).flatMap(([owner, ids]) => wordsOf(ids).map((id) => [id, owner])));
const levelByCriterion = new Map(linesOf(LEVELS).map((line) => wordsOf(line)));

/** Requirement -> ids of the register items that serve it. */
const itemsByRequirement = new Map();
for (const item of REGISTER) for (const place of item.for) itemsByRequirement.set(place, [...(itemsByRequirement.get(place) ?? []), item.id]);

/** Where papers lie that stand in no register: by the kind of place that their criterion's id names. */
const FOLDERS = {
  pro: 'Map Program',
  pra: 'Lemari berkas anak (terkunci)',
  prl: 'Map Perlindungan',
  prh: 'Map Pengasuhan',
  man: 'Map Administrasi',
  sdm: 'Map Petugas',
  sar: 'Map Sarana',
  has: 'Map Hasil',
};

function statusOf(criterion, requirement, level) {
  const place = `${criterion.id}/${requirement.id}`;
  if (missing.has(place)) return { status: 'missing' };
  if (REQUESTED[place] !== undefined) return { status: 'requested', requestedOn: REQUESTED[place] };
  const items = itemsByRequirement.get(place);
  if (items !== undefined) return { status: 'available', items };
  // Optional evidence belongs to the higher levels, so it is at hand only there.
  if (!requirement.required && level < 2) return null;
  return requirement.kind === 'document' ? { status: 'available', location: FOLDERS[criterion.id.slice(0, 3)] } : { status: 'available' };
}

function evidenceOf(criterion, level) {
  const entries = criterion.evidence.map((requirement) => [requirement.id, statusOf(criterion, requirement, level)]);
  return Object.fromEntries(entries.filter(([, status]) => status !== null));
}

function verificationOf(id) {
  if (VERDICTS[id] === undefined) return {};
  const [verdict, level, note] = VERDICTS[id];
  const extra = { ...(verdict === 'adjusted' && { level }), ...(note !== undefined && { note }) };
  return { verification: { verdict, ...extra, ...VERIFIED } };
}

const remarksOf = (id) => ({
  ...(NOTES[id] !== undefined && { note: NOTES[id] }),
  ...(ownerByCriterion.has(id) && { owner: ownerByCriterion.get(id) }),
});

function answerOf(criterion) {
  const { id } = criterion;
  if (NOT_APPLICABLE[id] !== undefined) return { level: null, notApplicable: { reason: NOT_APPLICABLE[id] } };
  const said = levelByCriterion.get(id);
  if (said === undefined) return null;
  if (said === '?') return { level: null, unsure: true, ...remarksOf(id) };
  const level = Number(said);
  const evidence = level === 0 ? {} : { evidence: evidenceOf(criterion, level) };
  const override = OVERRIDES[id] === undefined ? {} : { overrideReason: OVERRIDES[id] };
  return { level, ...override, ...remarksOf(id), ...evidence, ...verificationOf(id) };
}

/** A name that the pack does not know would be lost without a word, so it stops the script. */
function refuseUnknown(criteria) {
  const requirements = new Set(criteria.flatMap(({ id, evidence }) => evidence.map((requirement) => `${id}/${requirement.id}`)));
  const ids = new Set(criteria.map(({ id }) => id));
  const named = [levelByCriterion.keys(), ownerByCriterion.keys(), ...[NOT_APPLICABLE, NOTES, OVERRIDES, VERDICTS].map(Object.keys), ACTIONS.map(([id]) => id)];
  const unknown = named.flatMap((group) => [...group]).filter((id) => !ids.has(id));
  const unknownPlaces = [...missing, ...Object.keys(REQUESTED), ...itemsByRequirement.keys()].filter((place) => !requirements.has(place));
  if (unknown.length + unknownPlaces.length > 0) throw new Error(`not in the pack: ${[...unknown, ...unknownPlaces].join(', ')}`);
}

const actionOf = ([criterion, what, who, due, cost, status, closesWith], i) => ({
  id: `contoh-rtl-${i + 1}`,
  criterion,
  what,
  who,
  due,
  cost,
  status,
  ...(status === 'done' && { doneOn: due }),
  closesWith,
});

export function makeSample(pack) {
  const criteria = criteriaOf(pack);
  refuseUnknown(criteria);
  const answers = criteria.map((criterion) => [criterion.id, answerOf(criterion)]).filter(([, answer]) => answer !== null);
  return {
    format: 'siap-lks/assessment@1',
    id: 'lksa-contoh-1',
    pack: PACK,
    institution: INSTITUTION,
    round: 1,
    title: 'Persiapan akreditasi 2027 (contoh)',
    startedOn: '2026-11-02',
    plannedVisit: '2027-02-16',
    answers: Object.fromEntries(answers),
    evidence: REGISTER.map(({ for: _places, ...item }) => ({ ...item, kind: 'document' })),
    actions: ACTIONS.map(actionOf),
  };
}

export const sampleText = () => `${JSON.stringify(makeSample(JSON.parse(readFileSync(`standards/${PACK.id}/${PACK.version}.json`, 'utf8'))), null, 2)}\n`;

if (process.argv[1]?.endsWith('make-sample.mjs')) {
  enterProject();
  mkdirSync('standards/samples', { recursive: true });
  writeFileSync('standards/samples/lksa-contoh.json', sampleText());
}
