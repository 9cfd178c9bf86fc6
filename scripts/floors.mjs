/**
 * The house rules that the linter cannot say exactly: which floor imports which (by resolved path, not by spelling),
 * where only types may cross, no clock and no randomness below, no double assertion. Table: docs/architecture.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync, Visitor } from 'vite';

const SCREEN = [/^preact(\/|$)/, /^@preact\/signals$/, /^lucide$/];

/** floors: what may be imported; types: what may be imported as types only; packages: allowed npm packages. */
const FLOORS = {
  domain: { floors: [], types: [], packages: [] },
  i18n: { floors: [], types: ['domain'], packages: [] },
  packs: { floors: ['domain'], types: [], packages: [] },
  storage: { floors: ['domain'], types: [], packages: [/^dexie$/] },
  reports: { floors: ['domain', 'i18n'], types: [], packages: [/^fflate$/, /^bidi-js$/] },
  workers: { floors: ['domain', 'reports'], types: [], packages: [] },
  app: { floors: ['domain', 'i18n', 'packs', 'storage', 'reports', 'workers'], types: [], packages: [/^@preact\/signals$/, /^virtual:pwa-register$/] },
  ui: { floors: ['app', 'i18n', 'domain'], types: [], packages: SCREEN },
  sw: { floors: [], types: [], packages: [] },
  cli: { floors: ['domain', 'i18n', 'packs', 'reports'], types: [], packages: [/^node:/] },
};

// The entry (src/main.tsx) stands above the floors and starts the top one.
const ENTRY = { floors: ['ui'], types: [], packages: [] };

/** jsPDF is named in one place, so that it stays in one chunk and can be replaced. */
const isDrawFile = (path) => /^reports\/pdf\/draw(-[a-z0-9-]+)?\.ts$/.test(path);
/** Each format has its folder and its library, and nobody else says their names. */
const LIBRARY_OF_FOLDER = {
  'reports/xlsx/': /^(read|write)-excel-file\/(universal|utility)$/,
  'reports/csv/': /^papaparse$/,
  'reports/ics/': /^ical-generator$/,
  'reports/docx/': /^docx$/,
  'reports/seal/': /^age-encryption$/,
  'reports/qr/': /^qr$/,
};

function packagesAllowed(path, rule) {
  if (isDrawFile(path)) return [...rule.packages, /^jspdf$/];
  const folder = Object.keys(LIBRARY_OF_FOLDER).find((known) => path.startsWith(known));
  return folder === undefined ? rule.packages : [...rule.packages, LIBRARY_OF_FOLDER[folder]];
}

const isPure = (path) => path.startsWith('domain/') || path.startsWith('i18n/');

function sourceFiles(root) {
  return readdirSync(root, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.generated\.|\.d\.ts$/.test(path))
    .sort();
}

/** Every module that a file names, as {request, offset, typesOnly}. */
function importsOf(code, module) {
  const named = [...module.staticImports, ...module.staticExports].flatMap((statement) => {
    const requests = [statement.moduleRequest, ...statement.entries.map((entry) => entry.moduleRequest)].filter(Boolean);
    const typesOnly = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType);
    return requests.map((request) => ({ request: request.value, offset: request.start, typesOnly }));
  });
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    request: code.slice(start + 1, end - 1),
    offset: start,
    typesOnly: false,
  }));
  return [...named, ...dynamic];
}

function breachOfImport(root, path, { request, typesOnly }) {
  const floor = path.includes('/') ? path.split('/')[0] : null;
  const rule = floor === null ? ENTRY : FLOORS[floor];
  if (!rule) return `src/${floor} is no known floor`;
  if (!request.startsWith('.')) return packagesAllowed(path, rule).some((allowed) => allowed.test(request)) ? null : `may not import the package ${request}`;
  const target = relative(resolve(root), resolve(root, dirname(path), request))
    .split(sep)
    .join('/');
  if (target.startsWith('..')) return `may not import from outside src: ${request}`;
  const targetFloor = target.split('/')[0];
  if (targetFloor === floor || rule.floors.includes(targetFloor)) return null;
  if (rule.types.includes(targetFloor)) return typesOnly ? null : `may import only types from ${targetFloor}: ${request}`;
  return `may not import from ${targetFloor}: ${request}`;
}

const isMember = (node, object, property) => node.type === 'MemberExpression' && node.object.name === object && node.property.name === property;

/** Things that no import shows: the clock, randomness, an assertion that switches the compiler off. */
function breachesInCode(path, program) {
  const found = [];
  const add = (node, text) => found.push({ offset: node.start, text });
  const visitor = new Visitor({
    MemberExpression(node) {
      if (isPure(path) && isMember(node, 'Date', 'now')) add(node, 'reads the clock (Date.now)');
      if (isPure(path) && isMember(node, 'Math', 'random')) add(node, 'uses randomness (Math.random)');
    },
    NewExpression(node) {
      if (isPure(path) && node.callee.name === 'Date' && node.arguments.length === 0) add(node, 'reads the clock (new Date())');
    },
    CallExpression(node) {
      if (isPure(path) && node.callee.type === 'Identifier' && node.callee.name === 'Date') add(node, 'reads the clock (Date())');
    },
    TSAsExpression(node) {
      if (node.expression.type === 'TSAsExpression' && node.expression.typeAnnotation.type === 'TSUnknownKeyword') add(node, 'asserts through unknown');
    },
  });
  visitor.visit(program);
  return found;
}

const lineAt = (code, offset) => code.slice(0, offset).split('\n').length;

function checkFile(root, path) {
  const code = readFileSync(join(root, path), 'utf8');
  const { module, program, errors } = parseSync(path, code);
  if (errors.length > 0) return [`src/${path}: cannot be parsed: ${errors[0].message}`];
  const imports = importsOf(code, module).flatMap((entry) => {
    const text = breachOfImport(root, path, entry);
    return text === null ? [] : [{ offset: entry.offset, text }];
  });
  return [...imports, ...breachesInCode(path, program)].map(({ offset, text }) => `src/${path}:${lineAt(code, offset)}: ${text}`);
}

/** Returns {files: number checked, breaches: sentences with file and line}. */
export function checkFloors(root = 'src') {
  const files = sourceFiles(root);
  return { files: files.length, breaches: files.flatMap((path) => checkFile(root, path)) };
}
