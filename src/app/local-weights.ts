import { canonicalJson } from '../domain/canonical-json';
import { fail, type Outcome, succeed } from '../domain/problem';
import { applyLocalWeights, checkLocalWeights } from '../domain/standard/local-weights';
import type { LocalWeights } from '../domain/standard/local-weights.generated';
import { checkPack } from '../domain/standard/pack-rules';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { localWeightsTexts } from '../i18n/pages/local-weights';
import type { JsonObject } from '../packs/parse-document';
import { readLocalWeightsObject } from '../packs/read-document';
import { fileSlug } from './file-slug';
import type { PackLibrary } from './pack-library';
import type { FilePort } from './ports';

/** A version is at most 40 characters long. */
const SLUG_LENGTH = 16;
const LONGEST_ISSUER = 500;
const LONGEST_NOTE = 6000;

type Packs = Pick<PackLibrary, 'load' | 'keep'>;

/** The weights in a sound form for the pack that they name, or everything that stands against them. */
export async function checkWeights(packs: Packs, candidate: JsonObject): Promise<Outcome<LocalWeights>> {
  const shaped = await readLocalWeightsObject(candidate);
  if (!shaped.ok) return shaped;
  const index = await packs.load(shaped.value.pack.id, shaped.value.pack.version);
  if (index === null) return fail([{ code: 'weights/no-pack', pointer: '/pack', data: { ...shaped.value.pack } }]);
  const problems = checkLocalWeights(shaped.value, index.pack);
  return problems.length > 0 ? fail(problems) : shaped;
}

/** Makes the version with these weights and keeps it on the device; the same weights again give the same version. */
export async function keepWeighted(packs: Packs, candidate: JsonObject): Promise<Outcome<StandardPack>> {
  const weights = await checkWeights(packs, candidate);
  if (!weights.ok) return weights;
  const index = await packs.load(weights.value.pack.id, weights.value.pack.version);
  if (index === null) return fail([{ code: 'weights/no-pack', pointer: '/pack', data: { ...weights.value.pack } }]);
  for (let count = 1; ; count++) {
    const pack = weighted(index.pack, weights.value, count);
    const there = await packs.load(pack.id, pack.version);
    if (there !== null && canonicalJson(there.pack) !== canonicalJson(pack)) continue;
    const problems = checkPack(pack);
    if (problems.length > 0) return fail(problems);
    if (there === null) await packs.keep(pack);
    return succeed(pack);
  }
}

function weighted(pack: StandardPack, weights: LocalWeights, count: number): StandardPack {
  const { filledIn, source } = weights;
  const slug = fileSlug(filledIn.by.replace(/^(dinsos|dinas sosial)\s+/i, ''))
    .slice(0, SLUG_LENGTH)
    .replace(/-+$/, '');
  const sentence = localWeightsTexts.provenance(filledIn.by, source.title, source.number ?? '', filledIn.on);
  return applyLocalWeights(pack, weights, {
    build: `dinsos-${slug}-${count}`,
    issuer: `${pack.issuer}; ${localWeightsTexts.issuer(filledIn.by)}`.slice(0, LONGEST_ISSUER),
    statusNote: `${sentence} ${pack.statusNote}`.slice(0, LONGEST_NOTE),
  });
}

/** Hands the weights over as a file that others open with the same pack. */
export function saveWeightsFile(files: FilePort, weights: LocalWeights): void {
  const name = `bobot-${weights.pack.id}-${fileSlug(weights.filledIn.by)}.json`;
  files.save(name, new TextEncoder().encode(`${JSON.stringify(weights, null, 2)}\n`), 'application/json');
}
