/**
 * Generates the TypeScript types and the standalone validators from the JSON Schemas, the one source of truth, and the list of starters from their files.
 * Writes only what changed, so that watchers and build caches stay quiet.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { STARTER_INDEX, starterIndexText } from './standards-index.mjs';

const SCHEMAS = [
  { name: 'standard-pack', validator: 'validateStandardPack', types: 'src/domain/standard/standard-pack.generated.ts' },
  { name: 'pack-overlay', validator: 'validatePackOverlay', types: 'src/domain/standard/pack-overlay.generated.ts' },
  { name: 'local-weights', validator: 'validateLocalWeights', types: 'src/domain/standard/local-weights.generated.ts' },
  { name: 'grading-policy', validator: 'validateGradingPolicy', types: 'src/domain/scoring/grading-policy.generated.ts' },
  { name: 'assessment', validator: 'validateAssessment', types: 'src/domain/assessment/assessment.generated.ts' },
  { name: 'bundle-manifest', validator: 'validateBundleManifest', types: 'src/domain/bundle/bundle-manifest.generated.ts' },
  { name: 'bundle-history', validator: 'validateBundleHistory', types: 'src/domain/bundle/bundle-history.generated.ts' },
  // Apart from the others: only the command line and the tests check a starter.
  { name: 'starter', validator: 'validateStarter', types: 'src/domain/starter/starter.generated.ts', file: 'src/packs/starter-validator.generated.js' },
  // Written by the app and read by people: types only.
  { name: 'erratum', validator: null, types: 'src/domain/erratum/erratum.generated.ts' },
];
const VALIDATORS = 'src/packs/validators.generated.js';
const VALIDATOR_TYPE =
  "import type { ErrorObject } from 'ajv';\n\nexport interface SchemaValidator {\n  (data: unknown): boolean;\n  errors?: ErrorObject[] | null;\n}\n";

function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The same checks with less text: schema paths, which nobody reads, go; the five statements that note an error become two. */
function shorten(code) {
  const note = /const (err\d+) = (\{[\s\S]*?\});if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
  const short = code.replace(note, '(vErrors||(vErrors=[])).push($2);errors++;').replaceAll(/schemaPath:"[^"]*",/g, '');
  if (/const err\d+ =|schemaPath/.test(short)) throw new Error('the validators are written in another way than shorten() knows');
  return short;
}

export async function generate() {
  // unicode: false keeps the validators free of require(); lengths then count UTF-16 units.
  const quiet = { log() {}, warn() {}, error: console.error };
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    unicode: false,
    // Our own sentences are made from keyword and params; the English ones would be a third of the code.
    messages: false,
    logger: quiet,
    code: { source: true, esm: true, lines: false },
  });
  for (const { name, validator, types } of SCHEMAS) {
    const schema = JSON.parse(readFileSync(`standards/schema/${name}.schema.json`, 'utf8'));
    if (validator !== null) ajv.addSchema(schema, validator);
    const typesText = await compile(schema, schema.title, {
      additionalProperties: false,
      bannerComment: `/* Generated from standards/schema/${name}.schema.json; edit the schema, then run: npm run generate */`,
      format: false,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: false,
    });
    writeIfChanged(types, typesText);
  }
  const checked = SCHEMAS.filter(({ validator }) => validator !== null);
  for (const file of new Set(checked.map((entry) => entry.file ?? VALIDATORS))) {
    const names = checked.filter((entry) => (entry.file ?? VALIDATORS) === file).map(({ validator }) => validator);
    writeValidators(ajv, file, names);
  }
  writeIfChanged(STARTER_INDEX, starterIndexText());
}

/** One module of validators that stand alone, with its declarations. */
function writeValidators(ajv, file, names) {
  const code = shorten(standaloneCode(ajv, Object.fromEntries(names.map((name) => [name, name]))));
  const left = code.match(/require\(.{0,80}/);
  if (left) throw new Error(`the validators must stand alone, but a require() remains: ${left[0]}`);
  writeIfChanged(file, code);
  writeIfChanged(file.replace(/\.js$/, '.d.ts'), `${VALIDATOR_TYPE}${names.map((name) => `export declare const ${name}: SchemaValidator;\n`).join('')}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await generate();
