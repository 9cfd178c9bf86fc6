/** Lists the shipped packs and policies from the files themselves, so that the list cannot go stale. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const STANDARDS_FOLDER = 'standards';
export const INDEX_FORMAT = 'siap-lks/standards-index@1';

const isFolder = (path) => existsSync(path) && statSync(path).isDirectory();
const jsonFilesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();

/** What a folder holds: packs are in a folder of their own, by id. */
const FOLDER_KINDS = { policies: 'policy', samples: 'sample', starters: 'starter' };

/** Texts of a pack in another language lie beside it: 1.0.0.en.json. */
const OVERLAY = /\.([a-z]{2})\.json$/;
const kindOf = (folder, name) => {
  if (folder === 'starters' && name === 'index.json') return 'starter-index';
  return FOLDER_KINDS[folder] ?? (OVERLAY.test(name) ? 'overlay' : 'pack');
};

/** Every shipped document as {path, kind}, paths with forward slashes and relative to the standards folder. */
export function shippedFiles(root = STANDARDS_FOLDER) {
  const folders = readdirSync(root)
    .filter((name) => name !== 'schema' && isFolder(join(root, name)))
    .sort();
  return folders.flatMap((folder) => jsonFilesIn(join(root, folder)).map((name) => ({ path: `${folder}/${name}`, kind: kindOf(folder, name) })));
}

const criteriaOf = (pack) => pack.standards.flatMap((standard) => standard.sections.flatMap((section) => section.criteria));

/** As summarizeSources in src/domain/standard/source-check.ts; a test holds them together. */
function sourceSummary(sources) {
  const count = (state) => sources.filter(({ inForce }) => inForce === state).length;
  const checks = sources.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  return {
    inForce: count('yes'),
    notInForce: count('no'),
    unknown: count('unknown'),
    unchecked: sources.length - checks.length,
    oldestCheck: checks[0] ?? null,
  };
}

function packEntry(path, pack) {
  const { id, version, title, summary, issuer, status, appliesTo, supersedes } = pack;
  const follows = supersedes === undefined ? {} : { supersedes: { id: supersedes.id, version: supersedes.version } };
  const criteria = criteriaOf(pack);
  const critical = criteria.filter((criterion) => criterion.critical !== undefined).length;
  const sources = sourceSummary(pack.sources);
  return { id, version, path, title, summary, issuer, status, appliesTo, criteria: criteria.length, critical, sources, ...follows };
}

function policyEntry(path, { id, title, status }) {
  return { id, path, title, status };
}

function overlayEntry(path, { pack, language }) {
  return { id: pack.id, version: pack.version, language, path };
}

/** What standards/index.json lists; samples are known by path and starters have a list of their own. */
const LISTED = ['pack', 'overlay', 'policy'];

/** The text of standards/index.json for the packs, overlays and policies that are there now; the app knows its sample by path. */
export function standardsIndexText(root = STANDARDS_FOLDER) {
  const index = { format: INDEX_FORMAT, packs: [], overlays: [], policies: [] };
  for (const { path, kind } of shippedFiles(root)) {
    if (!LISTED.includes(kind)) continue;
    const document = JSON.parse(readFileSync(join(root, path), 'utf8'));
    if (kind === 'policy') index.policies.push(policyEntry(path, document));
    if (kind === 'overlay') index.overlays.push(overlayEntry(path, document));
    if (kind === 'pack') index.packs.push(packEntry(path, document));
  }
  return `${JSON.stringify(index, null, 2)}\n`;
}

/** As TOPICS in src/domain/starter/starter-index.ts; a test holds them together. */
const TOPICS = ['perlindungan', 'penerimaan', 'pengasuhan', 'sehari-hari', 'petugas', 'kelembagaan', 'surat'];
export const STARTER_INDEX = `${STANDARDS_FOLDER}/starters/index.json`;

/** As entryOf in src/domain/starter/starter-index.ts; a test holds them together. */
function starterEntry({ id, topic, title, summary, audience, forCriteria }) {
  const criteria = {};
  for (const { pack, criterion } of forCriteria) criteria[pack] = [...(criteria[pack] ?? []), criterion];
  return { id, topic, title, summary, audience, criteria };
}

/** The text of standards/starters/index.json; in the repository, because the command line lists from it. */
export function starterIndexText(root = STANDARDS_FOLDER) {
  const starters = shippedFiles(root)
    .filter(({ kind }) => kind === 'starter')
    .map(({ path }) => starterEntry(JSON.parse(readFileSync(join(root, path), 'utf8'))))
    .sort((a, b) => TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) || a.title.localeCompare(b.title, 'id'));
  return `${JSON.stringify({ format: 'siap-lks/starter-index@1', starters }, null, 1)}\n`;
}
