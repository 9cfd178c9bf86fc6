/** npm run check: every shipped pack, overlay, policy, sample and starter, by the rules for all (schema, references) and by those for what we ship. */
import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSources } from './load-source.mjs';
import { checkPackContent } from './pack-content.mjs';
import { enterProject } from './project.mjs';
import { STANDARDS_FOLDER, shippedFiles, starterIndexText } from './standards-index.mjs';

const sentenceOf = (messageOf, problem) => {
  const { message, hint } = messageOf(problem);
  return { pointer: problem.pointer, text: `${message} ${hint}` };
};

/** The file must lie where its id and version say, or the app would not find it. */
function checkPlace(path, expected) {
  return path === expected ? [] : [{ pointer: '/id', text: `berkas ini seharusnya bernama ${expected}` }];
}

/** 1.0.0.en.json lies beside 1.0.0.json. */
const OVERLAY_ENDING = /\.[a-z]{2}\.json$/;

const CHECKS = {
  pack: async (path, text, { readPack }) => {
    const outcome = await readPack(text);
    return outcome.ok ? { findings: [...checkPlace(path, `${outcome.value.id}/${outcome.value.version}.json`), ...checkPackContent(outcome.value)] } : outcome;
  },
  /** Texts in another language belong to the pack beside them; how complete they are is told, not judged. */
  overlay: async (path, text, { readOverlay, readPack, overlayCompleteness }) => {
    const packPath = path.replace(OVERLAY_ENDING, '.json');
    const pack = await readPack(readFileSync(join(STANDARDS_FOLDER, packPath), 'utf8'));
    if (!pack.ok) return pack;
    const outcome = await readOverlay(text, pack.value);
    if (!outcome.ok) return outcome;
    const { translated, total, missing } = overlayCompleteness(pack.value, outcome.value);
    const left = missing.length === 0 ? '' : `; still Indonesian: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}`;
    return { note: `${translated} of ${total} texts${left}` };
  },
  policy: async (path, text, { readPolicy }) => {
    const outcome = await readPolicy(text);
    return outcome.ok ? { findings: checkPlace(path, `policies/${outcome.value.id}.json`) } : outcome;
  },
  /** A sample is an assessment of a shipped pack, held against it and marked as a sample. */
  sample: async (_path, text, { readAssessment, readPack, checkAssessment, indexPack }) => {
    const outcome = await readAssessment(text);
    if (!outcome.ok) return outcome;
    const { id, version } = outcome.value.pack;
    const pack = await readPack(readFileSync(join(STANDARDS_FOLDER, id, `${version}.json`), 'utf8'));
    if (!pack.ok) return pack;
    const findings = outcome.value.institution.sample === true ? [] : [{ pointer: '/institution/sample', text: 'contoh belum ditandai sebagai contoh' }];
    return { findings, problems: checkAssessment(indexPack(pack.value), outcome.value) };
  },
  starter: async (path, text, { readStarter }) => {
    const outcome = await readStarter(text);
    return outcome.ok ? { findings: checkPlace(path, `starters/${outcome.value.id}.json`) } : outcome;
  },
  'starter-index': async (_path, text) => ({
    findings: text === starterIndexText() ? [] : [{ pointer: '', text: 'daftar ini usang; jalankan npm run generate' }],
  }),
};

async function findingsIn({ path, kind }, sources) {
  const text = readFileSync(join(STANDARDS_FOLDER, path), 'utf8');
  const { findings = [], problems = [], note } = await CHECKS[kind](path, text, sources);
  return { note, findings: [...findings, ...problems.map((problem) => sentenceOf(sources.messageOf, problem))] };
}

async function checkFiles(tools) {
  const results = [];
  for (const file of shippedFiles()) {
    const { findings, note } = await findingsIn(file, tools);
    for (const { pointer, text } of findings) console.error(`${STANDARDS_FOLDER}/${file.path}#${pointer}: ${text}`);
    console.log(`${STANDARDS_FOLDER}/${file.path}: ${findings.length === 0 ? `ok${note === undefined ? '' : ` (${note})`}` : `${findings.length} findings`}`);
    results.push({ name: `check ${file.path}`, ok: findings.length === 0 });
  }
  return results;
}

const TOOLS = [
  '/src/packs/read-document.ts',
  '/src/packs/read-overlay.ts',
  '/src/packs/read-starter.ts',
  '/src/domain/standard/pack-overlay-rules.ts',
  '/src/i18n/code-to-message.ts',
  '/src/domain/standard/pack-index.ts',
  '/src/domain/assessment/assessment-rules.ts',
];

/** Returns one {name, ok} per file; tells every finding with its place. */
export const checkStandards = () =>
  withSources(async (load) => {
    const modules = await Promise.all(TOOLS.map((path) => load(path)));
    return checkFiles(Object.assign({}, ...modules));
  });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterProject();
  const { generate } = await import('./generate.mjs');
  await generate();
  const results = await checkStandards();
  if (results.length === 0) console.error('no shipped pack or policy found');
  process.exit(results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1);
}
