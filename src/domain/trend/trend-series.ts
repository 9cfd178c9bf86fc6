import type { Assessment } from '../assessment/assessment.generated';
import { compareDates } from '../calendar-date';
import { score } from '../scoring/score';
import type { Layer } from '../scoring/score-result';
import { standardCode } from '../standard/criterion-code';
import type { PackIndex } from '../standard/pack-index';
import { compareVersions, type PackVersion } from '../standard/version-order';
import type { TrendDay } from './trend-days';

export const TREND_LAYERS = ['claimed', 'evidenced', 'verified'] as const satisfies readonly Layer[];

type Scores = Readonly<Record<Layer, number | null>>;

/** A round as it was at the end of one day. */
export interface TrendState extends TrendDay {
  readonly state: Assessment;
  readonly index: PackIndex;
}

export interface TrendPoint extends TrendDay {
  readonly round: number;
  readonly version: string;
  /** null: nothing counted, or nothing answered or verified. */
  readonly total: Scores;
  /** By standard id; a standard that the version does not have is absent. */
  readonly standards: ReadonlyMap<string, Scores>;
}

/** Rounds that can be set side by side: one pack, in versions of which each follows from another. */
export interface TrendSeries {
  readonly pack: string;
  readonly title: string;
  /** In order; more than one: numbers before and after are not of the same measure. */
  readonly versions: readonly string[];
  /** Of the newest version first, in pack order. */
  readonly standards: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  /** By day; a later round after an earlier one on the same day. */
  readonly points: readonly TrendPoint[];
}

export interface VersionLink {
  readonly pack: PackVersion;
  readonly supersedes: PackVersion;
}

/** Like with like: one series for each pack, and apart where versions do not follow from each other. Each state is scored as of its own day. */
export function trendSeries(states: readonly TrendState[], links: readonly VersionLink[]): TrendSeries[] {
  const groups = new Map<string, TrendState[]>();
  for (const state of states) {
    const key = rootOf(state.index.pack, links);
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return [...groups.values()].map(seriesOf);
}

const nameOf = ({ id, version }: PackVersion): string => `${id}@${version}`;

/** The first version of the line that a version follows from. */
function rootOf(pack: PackVersion, links: readonly VersionLink[]): string {
  const seen = new Set<string>();
  let now = pack;
  for (let link = linkOf(now, links); link !== undefined && !seen.has(nameOf(now)); link = linkOf(now, links)) {
    seen.add(nameOf(now));
    now = link.supersedes;
  }
  return nameOf(now);
}

const linkOf = (of: PackVersion, links: readonly VersionLink[]): VersionLink | undefined => links.find(({ pack }) => nameOf(pack) === nameOf(of));

function seriesOf(states: readonly TrendState[]): TrendSeries {
  const packs = [...new Map(states.map(({ index }) => [nameOf(index.pack), index])).values()].sort(
    (a, b) => compareVersions(a.pack.version, b.pack.version) || a.pack.version.length - b.pack.version.length,
  );
  const newest = packs.at(-1);
  const standards = new Map<string, TrendSeries['standards'][number]>();
  for (const index of [...packs].reverse()) {
    for (const { id, title } of index.pack.standards) if (!standards.has(id)) standards.set(id, { id, code: standardCode(index, id), title });
  }
  return {
    pack: newest?.pack.id ?? '',
    title: newest?.pack.title ?? '',
    versions: packs.map(({ pack }) => pack.version),
    standards: [...standards.values()],
    points: states.map(pointOf).sort((a, b) => compareDates(a.on, b.on) || a.round - b.round),
  };
}

function pointOf({ assessment, on, reason, state, index }: TrendState): TrendPoint {
  const results = TREND_LAYERS.map((layer) => score(index, state, { layer, asOf: on }));
  const scoresOf = (read: (result: (typeof results)[number]) => number | null): Scores => {
    const [claimed = null, evidenced = null, verified = null] = results.map(read);
    return { claimed, evidenced, verified };
  };
  return {
    assessment,
    on,
    reason,
    round: state.round ?? 1,
    version: index.pack.version,
    total: scoresOf(({ total, answered }) => (answered === 0 ? null : total)),
    standards: new Map(
      index.pack.standards.map(({ id }) => [
        id,
        scoresOf(({ standards }) => {
          const found = standards.find((standard) => standard.id === id);
          return found === undefined || found.answered === 0 ? null : found.score;
        }),
      ]),
    ),
  };
}
