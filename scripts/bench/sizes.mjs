/** What the build weighs, held against the budgets (docs/architecture.md, "Budgets"). Byte counts are gates: they do not depend on the machine. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

const KB = 1024;
export const MAIN_PACK = 'standards/lksa-kesiapan/';
const FALLBACK_FONT = 'fonts/report-fallback.ttf';

const gzipBytes = (path) => gzipSync(readFileSync(path), { level: 9 }).byteLength;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Paths inside dist that a page names in an attribute, for tags that match. */
const linked = (html, pattern) => [...html.matchAll(pattern)].map(([, path]) => posix.normalize(path));

/** A chunk and everything that it imports statically: what must be there before it runs. */
function withImports(dist, path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { module } = parseSync(path, readFileSync(join(dist, path), 'utf8'));
  const requests = [
    ...module.staticImports.map((statement) => statement.moduleRequest),
    ...module.staticExports.flatMap((statement) => statement.entries.map((entry) => entry.moduleRequest)),
  ];
  for (const request of requests.filter(Boolean)) withImports(dist, posix.join(posix.dirname(path), request.value), seen);
  return seen;
}

function initialFiles(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const entries = linked(html, /<script[^>]*\ssrc="([^"]+)"/g);
  const scripts = new Set(entries.flatMap((entry) => [...withImports(dist, entry)]));
  return { scripts: [...scripts], styles: linked(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g) };
}

/** The URLs of the precache, read from the service worker itself. */
const precached = (dist) => [...new Set([...readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/\{\s*"?url"?:\s*"([^"]+)"/g)].map(([, url]) => url))];

/** Chunks that an ordinary day does without, by what calls for them. Each group has a row and a limit of its own. */
const APART = {
  /** Opening a file: validators, reading a bundle, the sentences for what may be wrong with a document. */
  opening: /^assets\/(validators\.generated|open-file|code-to-message|schema-problems|read-document|zip-rules|import-institution)-/,
  /** Reading and writing spreadsheets, in a worker of its own, with their page. */
  sheets: /^assets\/(sheet-|workbook-)/,
  /** Writing an editable sample document, in a worker of its own, with its page. */
  documents: /^assets\/(docx-|starter)/,
  /** Writing a calendar file, with its library. */
  calendar: /^assets\/write-calendar-/,
  /** The cheapest path, in a worker of its own, what-if, the day of the visit and the progress, with their pages. */
  planning: /^assets\/(path-page|path-worker|what-if-page|use-path|planning|visit-day-page|trend-page|running-out|time-chart-geometry)-/,
  /** The follow-up plan with its owners and calendar, and typing in a paper form. */
  following: /^assets\/(actions-page|owners-page|new-actions|calendar-button|quick-entry-page|actions|owner-uses|plan-query)-/,
  /** Choosing a paper and making its model; the worker that prints it is in the shell. */
  papers: /^assets\/(report-page|report-making|rtl-paper|use-report-job)-/,
  /** The file that goes back and forth: sealing (the age library twice, in the page and in the worker), sending, merging. */
  exchange: /^assets\/(bundle-worker|seal|seal-keys|send|send-page|keys-page|unseal-form|merge-page|pending-merge|merge|merging|write-bundle)-/,
  /** What keepers of standards do: policies, weights, moving to a version, comparing packs, errata. */
  keeping:
    /^assets\/(policy-page|policies-page|policies|local-weights(-page)?|pack-page|packs-page|pack-compare-page|pack-diff|move-page|moving|archive-page|erratum-page|errata-page|use-errata|versions|text-changes|library|moves|new-version-notice|pack-overlay)-/,
};
const isApart = (url) => Object.values(APART).some((pattern) => pattern.test(url));
const inGroup = (urls, pattern) => urls.filter((url) => pattern.test(url));

/** App, main pack, PDF and fonts: what an institution needs. Not the fallback face, the other standards and the groups above. */
const isShell = (url) =>
  url !== FALLBACK_FONT && !isApart(url) && (!url.startsWith('standards/') || url.startsWith(MAIN_PACK) || url === 'standards/index.json');

const gzipOf = (dist, urls) => sum(urls.map((url) => gzipBytes(join(dist, url))));
const rawBytes = (dist, urls) => sum(urls.map((url) => statSync(join(dist, url)).size));

/** jsPDF writes this into every file; a second chunk that has it means that it was bundled twice. */
const pdfChunks = (dist) =>
  readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith('.js') && readFileSync(join(dist, 'assets', name), 'utf8').includes('%PDF-'))
    .map((name) => `assets/${name}`);

const gate = (name, value, limit, unit = 'B') => ({ name, value, limit, unit, isGate: true });
const track = (name, value, unit = 'B') => ({ name, value, limit: null, unit, isGate: false });

function pdfRows(dist) {
  const chunks = pdfChunks(dist);
  if (chunks.length === 0) return [track('PDF worker chunk: not in the build', 0)];
  const files = [...new Set(chunks.flatMap((chunk) => [...withImports(dist, chunk)]))];
  return [gate('PDF worker, gzip', sum(files.map((file) => gzipBytes(join(dist, file)))), 150 * KB), gate('chunks with jsPDF', chunks.length, 1, 'chunk')];
}

function fontRows(dist) {
  const raw = (...names) => sum(names.map((name) => statSync(join(dist, 'fonts', name)).size));
  return [
    gate('report fonts, two faces, raw', raw('report-regular.ttf', 'report-bold.ttf'), 100 * KB),
    gate('report fallback font, raw', raw('report-fallback.ttf'), 320 * KB),
    gate('screen fonts, three weights, raw', raw('screen-400.woff2', 'screen-600.woff2', 'screen-700.woff2'), 40 * KB),
  ];
}

const packRows = (dist, urls) => urls.filter((url) => /^standards\/.+\/.+\.json$/.test(url)).map((url) => track(`${url}, gzip`, gzipBytes(join(dist, url))));

/** Whether a row breaks a budget that must hold. */
export const isBroken = ({ value, limit, isGate }) => isGate && value > limit;

/** One row per measure: {name, value, limit (null: none), unit, isGate (false: told, not held)}. */
export function measureSizes(dist = 'dist') {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`no build in ${dist}; run npm run build`);
  const { scripts, styles } = initialFiles(dist);
  const urls = precached(dist);
  return [
    gate('initial JS, gzip', sum(scripts.map((file) => gzipBytes(join(dist, file)))), 70 * KB),
    gate('initial CSS, gzip', sum(styles.map((file) => gzipBytes(join(dist, file)))), 8 * KB),
    ...pdfRows(dist),
    gate('precache of the shell, raw', rawBytes(dist, urls.filter(isShell)), 1.2 * KB * KB),
    track('precache, everything, raw', rawBytes(dist, urls)),
    track('precache, everything, files', urls.length, 'file'),
    gate('opening files, gzip', gzipOf(dist, inGroup(urls, APART.opening)), 60 * KB),
    gate('spreadsheets, gzip', gzipOf(dist, inGroup(urls, APART.sheets)), 80 * KB),
    gate('sample documents, gzip', gzipOf(dist, inGroup(urls, APART.documents)), 90 * KB),
    gate('calendar file, gzip', gzipOf(dist, inGroup(urls, APART.calendar)), 12 * KB),
    gate('path, what-if, day of the visit, gzip', gzipOf(dist, inGroup(urls, APART.planning)), 48 * KB),
    gate('follow-up and quick entry, gzip', gzipOf(dist, inGroup(urls, APART.following)), 36 * KB),
    gate('papers, gzip', gzipOf(dist, inGroup(urls, APART.papers)), 20 * KB),
    gate('exchange, gzip', gzipOf(dist, inGroup(urls, APART.exchange)), 150 * KB),
    gate('keeping standards, gzip', gzipOf(dist, inGroup(urls, APART.keeping)), 42 * KB),
    ...fontRows(dist),
    ...packRows(dist, urls),
  ];
}
