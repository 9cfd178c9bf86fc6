/**
 * What we ask of the packs that we ship, beyond the rules for every pack: that two people who do not know each other
 * choose the same level, and that nothing likely is told as a duty (DESIGN section 2, docs/add-a-standard-pack.md).
 */

const DUTY = /\b(wajib|harus|diwajibkan|diharuskan|mewajibkan|mengharuskan)\b/iu;
const VAGUE = /\b(cukup|memadai|sebagian besar|seperlunya|secukupnya)\b/iu;
const LEVELS_AT_LEAST = 3;

/** Every text of a criterion that a reader sees, with its place. */
function textsOf(criterion, pointer, levels, scalePointer) {
  const own = ['question', 'guidance', 'remedy']
    .filter((key) => criterion[key] !== undefined)
    .map((key) => ({ pointer: `${pointer}/${key}`, text: criterion[key] }));
  const ofLevels = levels.flatMap((level, i) =>
    ['label', 'description'].map((key) => ({ pointer: `${scalePointer}/levels/${i}/${key}`, text: level[key] ?? '' })),
  );
  const ofEvidence = criterion.evidence.map((requirement, i) => ({ pointer: `${pointer}/evidence/${i}/title`, text: requirement.title }));
  return { own, ofLevels, ofEvidence };
}

function checkWording(criterion, { own, ofLevels, ofEvidence }) {
  const duties = criterion.confidence === 'likely' ? [...own, ...ofLevels, ...ofEvidence].filter(({ text }) => DUTY.test(text)) : [];
  return [
    ...duties.map(({ pointer, text }) => ({ pointer, text: `butir "likely" memakai kata kewajiban "${DUTY.exec(text)[0]}"` })),
    ...ofLevels.filter(({ text }) => VAGUE.test(text)).map(({ pointer, text }) => ({ pointer, text: `kata kabur "${VAGUE.exec(text)[0]}" pada tingkat` })),
  ];
}

function checkScale(levels, scalePointer, isExample) {
  const undescribed = levels.flatMap((level, i) =>
    level.description ? [] : [{ pointer: `${scalePointer}/levels/${i}`, text: `tingkat ${level.value} tanpa uraian` }],
  );
  const tooFew =
    !isExample && levels.length < LEVELS_AT_LEAST
      ? [{ pointer: scalePointer, text: `skala hanya ${levels.length} tingkat; paling sedikit ${LEVELS_AT_LEAST}` }]
      : [];
  return [...undescribed, ...tooFew];
}

function checkCompleteness(criterion, pointer) {
  const missing = ['guidance', 'remedy', 'effort', 'tags'].filter((key) => criterion[key] === undefined || criterion[key].length === 0);
  const findings = missing.map((key) => ({ pointer, text: `"${key}" belum diisi` }));
  if (criterion.basis.length === 0) findings.push({ pointer: `${pointer}/basis`, text: 'tanpa dasar' });
  criterion.basis.forEach((basis, i) => {
    if (!basis.section) findings.push({ pointer: `${pointer}/basis/${i}`, text: 'dasar tanpa bagian' });
  });
  if (!criterion.evidence.some((requirement) => requirement.required))
    findings.push({ pointer: `${pointer}/evidence`, text: 'tidak ada bukti yang diperlukan' });
  if (!criterion.question.trim().endsWith('?')) findings.push({ pointer: `${pointer}/question`, text: 'bukan kalimat tanya' });
  return findings;
}

const escapeToken = (token) => token.replaceAll('~', '~0').replaceAll('/', '~1');

function checkCriterion(pack, criterion, pointer) {
  const levels = pack.scales[criterion.scale].levels;
  const scalePointer = `/scales/${escapeToken(criterion.scale)}`;
  return [
    ...checkCompleteness(criterion, pointer),
    ...checkScale(levels, scalePointer, pack.status === 'example'),
    ...checkWording(criterion, textsOf(criterion, pointer, levels, scalePointer)),
  ];
}

/** Findings of one sound pack as {pointer, text}; empty: fit to ship. */
export function checkPackContent(pack) {
  const findings = pack.standards.flatMap((standard, s) =>
    standard.sections.flatMap((section, x) =>
      section.criteria.flatMap((criterion, c) => checkCriterion(pack, criterion, `/standards/${s}/sections/${x}/criteria/${c}`)),
    ),
  );
  const seen = new Set();
  // A scale that several criteria share would be told once for each.
  return findings.filter(({ pointer, text }) => !seen.has(`${pointer} ${text}`) && seen.add(`${pointer} ${text}`));
}
