/** A made-up pack of any size and an assessment of it, the same ones in every run. */

const LEVELS = [0, 1, 2, 3].map((value) => ({ value, label: `Tingkat ${value}`, description: `Tingkat ${value}.` }));
const STANDARDS = 6;

/** Plain multiplicative congruential numbers (Lehmer): enough to vary a bench. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const criterion = (i, next) => ({
  id: `k${i}`,
  question: `Pertanyaan ${i}?`,
  scale: 'empat',
  weight: [0.25, 0.5, 1, 1.5, 2][next(5)],
  confidence: 'confirmed',
  ...(next(10) === 0 ? { critical: { atLeast: 2 } } : {}),
  evidence: [{ id: 'd', title: 'Dokumen', kind: 'document', required: true, expires: true }],
  basis: [{ source: 's' }],
});

export function syntheticPack(criteria, seed = 7) {
  const next = numbersFrom(seed);
  const all = Array.from({ length: criteria }, (_, i) => criterion(i, next));
  const size = Math.ceil(criteria / STANDARDS);
  return {
    format: 'siap-lks/standard-pack@1',
    id: 'bench',
    version: '1.0.0',
    language: 'id',
    title: 'Bench',
    summary: 'Bench.',
    issuer: 'Bench',
    status: 'example',
    statusNote: 'Bench.',
    sources: [{ id: 's', title: 'S', inForce: 'unknown' }],
    appliesTo: ['umum'],
    profileFields: [],
    scales: { empat: { levels: LEVELS } },
    standards: Array.from({ length: STANDARDS }, (_, s) => ({
      id: `s${s}`,
      title: `Standar ${s}`,
      weight: 1,
      minimum: 50,
      sections: [{ id: `b${s}`, title: 'Bagian', criteria: all.slice(s * size, (s + 1) * size) }],
    })),
  };
}

export function syntheticAssessment(criteria, seed = 11) {
  const next = numbersFrom(seed);
  const answer = () => ({ level: next(4), evidence: { d: { status: next(4) === 0 ? 'missing' : 'available', validUntil: '2027-01-01' } } });
  return {
    format: 'siap-lks/assessment@1',
    id: 'bench',
    pack: { id: 'bench', version: '1.0.0' },
    institution: { id: 'l', name: 'L', kind: 'umum', profile: {} },
    answers: Object.fromEntries(Array.from({ length: criteria }, (_, i) => [`k${i}`, answer()])),
  };
}
