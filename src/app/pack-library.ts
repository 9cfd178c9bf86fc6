import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { indexPack, type PackIndex } from '../domain/standard/pack-index';
import { summarizeSources } from '../domain/standard/source-check';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { packSha256 } from '../packs/pack-hash';
import { loadStandardsIndex, type ShippedPack, type ShippedPolicy, type StandardsIndex } from '../packs/standards-index';
import type { Database } from '../storage/open-database';
import { listPacks, putPack, readPack as readStoredPack, removePack } from '../storage/packs';
import { listPolicies, putPolicy, readPolicy as readStoredPolicy } from '../storage/policies';
import type { Ports } from './ports';

/** One line of the library: enough to list a pack without loading it. */
export type PackSummary = Omit<ShippedPack, 'path'> & { readonly origin: 'shipped' | 'imported' };

export type PolicySummary = Omit<ShippedPolicy, 'path'> & { readonly origin: 'shipped' | 'imported' };

export interface PackLibrary {
  readonly list: () => Promise<readonly PackSummary[]>;
  /** null: neither shipped nor on this device. The copy on the device comes first: it is the one that was answered. */
  readonly load: (id: string, version: string) => Promise<PackIndex | null>;
  /** Keeps a copy on the device, so that an assessment can always be read with the text that was answered. */
  readonly keep: (pack: StandardPack) => Promise<void>;
  /** Takes the copy off this device; false, and nothing is done, while an assessment uses it or has answers that were given to it. */
  readonly remove: (id: string, version: string) => Promise<boolean>;
  readonly sha256Of: (pack: StandardPack) => Promise<string>;
  readonly policies: () => Promise<readonly PolicySummary[]>;
  readonly loadPolicy: (id: string) => Promise<GradingPolicy | null>;
  readonly keepPolicy: (policy: GradingPolicy) => Promise<void>;
}

export function createPackLibrary(db: Database, ports: Ports): PackLibrary {
  const loaded = new Map<string, PackIndex>();
  let shipped: Promise<StandardsIndex> | null = null;
  const readShipped = (): Promise<StandardsIndex> => {
    shipped ??= loadStandardsIndex(ports.fetchText).catch((error: unknown) => {
      shipped = null;
      throw error;
    });
    return shipped;
  };
  // Shipped packs were checked when the app was built; checking them again would cost a cheap phone its first second.
  const fetchShipped = async (id: string, version: string): Promise<StandardPack | null> => {
    const entry = (await readShipped()).packs.find((pack) => pack.id === id && pack.version === version);
    return entry === undefined ? null : (JSON.parse(await ports.fetchText(`standards/${entry.path}`)) as StandardPack);
  };
  const load = async (id: string, version: string): Promise<PackIndex | null> => {
    const key = `${id}@${version}`;
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const pack = (await readStoredPack(db, id, version)) ?? (await fetchShipped(id, version));
    if (pack === null) return null;
    const index = indexPack(pack);
    loaded.set(key, index);
    return index;
  };
  const list = async (): Promise<readonly PackSummary[]> => {
    const index = await readShipped();
    const kept = (await listPacks(db)).filter((pack) => !index.packs.some((entry) => entry.id === pack.id && entry.version === pack.version));
    const all = [...index.packs.map(({ path: _path, ...entry }) => ({ ...entry, origin: 'shipped' as const })), ...kept.map(summarizePack)];
    // The packs made for the fewest kinds of institution first: they say the most to those they are for.
    return all.sort((a, b) => a.appliesTo.length - b.appliesTo.length || a.title.localeCompare(b.title, 'id'));
  };
  const loadPolicy = async (id: string): Promise<GradingPolicy | null> => {
    const entry = (await readShipped()).policies.find((policy) => policy.id === id);
    if (entry !== undefined) return JSON.parse(await ports.fetchText(`standards/${entry.path}`)) as GradingPolicy;
    return readStoredPolicy(db, id);
  };
  const policies = async (): Promise<readonly PolicySummary[]> => {
    const index = await readShipped();
    const own = (await listPolicies(db)).map(({ id, title, status }) => ({ id, title, status, origin: 'imported' as const }));
    return [...index.policies.map(({ path: _path, ...entry }) => ({ ...entry, origin: 'shipped' as const })), ...own];
  };
  return {
    list,
    load,
    keep: (pack) => putPack(db, pack),
    remove: async (id, version) => {
      const isRemoved = await removePack(db, id, version);
      if (isRemoved) loaded.delete(`${id}@${version}`);
      return isRemoved;
    },
    sha256Of: (pack) => packSha256(pack, ports.sha256),
    policies,
    loadPolicy,
    keepPolicy: (policy) => putPolicy(db, policy),
  };
}

/** As an entry of standards/index.json, which scripts/standards-index.mjs makes; a test holds them together. */
export function summarizePack(pack: StandardPack): PackSummary {
  const criteria = pack.standards.flatMap(({ sections }) => sections.flatMap((section) => section.criteria));
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    summary: pack.summary,
    issuer: pack.issuer,
    status: pack.status,
    criteria: criteria.length,
    critical: criteria.filter(({ critical }) => critical !== undefined).length,
    sources: summarizeSources(pack.sources),
    appliesTo: pack.appliesTo,
    ...(pack.supersedes === undefined ? {} : { supersedes: { id: pack.supersedes.id, version: pack.supersedes.version } }),
    origin: 'imported',
  };
}
