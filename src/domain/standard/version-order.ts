/** `1.10.0-beta.2+x` as its numbers and its pre-release parts; what is no number counts as text. */
function partsOf(version: string): { numbers: readonly number[]; preRelease: readonly string[] } {
  const [plain = ''] = version.split('+');
  const dash = plain.indexOf('-');
  const core = dash === -1 ? plain : plain.slice(0, dash);
  return { numbers: core.split('.').map(Number), preRelease: dash === -1 ? [] : plain.slice(dash + 1).split('.') };
}

const isNumber = (part: string): boolean => /^[0-9]+$/.test(part);

function comparePreRelease(one: string, other: string): number {
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}

/** Which of two versions of a pack comes first, by semantic versioning 2.0.0 (section 11): below 0, 0, or above 0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (const place of [0, 1, 2]) {
    const difference = (a.numbers[place] ?? 0) - (b.numbers[place] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.preRelease.length === 0 || b.preRelease.length === 0) return b.preRelease.length - a.preRelease.length;
  for (const [place, part] of a.preRelease.entries()) {
    const theirs = b.preRelease[place];
    if (theirs === undefined) return 1;
    const difference = comparePreRelease(part, theirs);
    if (difference !== 0) return difference;
  }
  return a.preRelease.length - b.preRelease.length;
}

export interface PackVersion {
  readonly id: string;
  readonly version: string;
}

/** A version that differs in its build only, made from this very one (typed-in weights); the longer number is the later one. */
function newestBuild<T extends PackVersion & { readonly supersedes?: PackVersion }>(packs: readonly T[], { id, version }: PackVersion): T | undefined {
  const made = packs.filter((pack) => pack.id === id && pack.version !== version && pack.supersedes?.id === id && pack.supersedes.version === version);
  const builds = made.filter((pack) => compareVersions(pack.version, version) === 0);
  return builds.sort((a, b) => b.version.length - a.version.length || (b.version < a.version ? -1 : 1))[0];
}

/**
 * The version to move to from a pack, among those at hand; null: none is newer. The newest of the same id comes before a pack of
 * another id that supersedes it.
 */
export function newestSuccessor<T extends PackVersion & { readonly supersedes?: PackVersion }>(packs: readonly T[], { id, version }: PackVersion): T | null {
  const newest = (candidates: readonly T[]): T | undefined => [...candidates].sort((a, b) => compareVersions(b.version, a.version))[0];
  const sameId = packs.filter((pack) => pack.id === id && compareVersions(pack.version, version) > 0);
  return newest(sameId) ?? newestBuild(packs, { id, version }) ?? newest(packs.filter((pack) => pack.id !== id && pack.supersedes?.id === id)) ?? null;
}
