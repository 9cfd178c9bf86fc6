/** npm run check: every shipped pack and policy, by the rules for all (schema, references) and by those for what we ship. */
import './require-node.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withSources } from './load-source.mjs';
import { checkPackContent } from './pack-content.mjs';
import { enterProject } from './project.mjs';
import { STANDARDS_FOLDER, shippedFiles } from './standards-index.mjs';

const sentenceOf = (messageOf, problem) => {
  const { message, hint } = messageOf(problem);
  return { pointer: problem.pointer, text: `${message} ${hint}` };
};

/** The file must lie where its id and version say, or the app would not find it. */
function checkPlace({ path, kind }, { id, version }) {
  const expected = kind === 'policy' ? `policies/${id}.json` : `${id}/${version}.json`;
  return path === expected ? [] : [{ pointer: '/id', text: `berkas ini seharusnya bernama ${expected}` }];
}

async function findingsIn(file, { readPack, readPolicy, messageOf }) {
  const text = readFileSync(join(STANDARDS_FOLDER, file.path), 'utf8');
  const outcome = await (file.kind === 'policy' ? readPolicy(text) : readPack(text));
  if (!outcome.ok) return outcome.problems.map((problem) => sentenceOf(messageOf, problem));
  return [...checkPlace(file, outcome.value), ...(file.kind === 'policy' ? [] : checkPackContent(outcome.value))];
}

async function checkFiles(readers) {
  const results = [];
  for (const file of shippedFiles()) {
    const findings = await findingsIn(file, readers);
    for (const { pointer, text } of findings) console.error(`${STANDARDS_FOLDER}/${file.path}#${pointer}: ${text}`);
    console.log(`${STANDARDS_FOLDER}/${file.path}: ${findings.length === 0 ? 'ok' : `${findings.length} findings`}`);
    results.push({ name: `check ${file.path}`, ok: findings.length === 0 });
  }
  return results;
}

/** Returns one {name, ok} per file; tells every finding with its place. */
export const checkStandards = () =>
  withSources(async (load) => checkFiles({ ...(await load('/src/packs/read-document.ts')), ...(await load('/src/i18n/code-to-message.ts')) }));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  enterProject();
  const { generate } = await import('./generate.mjs');
  await generate();
  const results = await checkStandards();
  if (results.length === 0) console.error('no shipped pack or policy found');
  process.exit(results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1);
}
