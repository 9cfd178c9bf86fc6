import { fail, type Outcome, pointerTo, succeed } from '../problem';

/** The newest version of each document that this app reads and writes. */
export const CURRENT_FORMATS = { bundle: 1, 'bundle-history': 1, assessment: 1, 'standard-pack': 1 } as const;

export type DocumentKind = keyof typeof CURRENT_FORMATS;

/** One step of a chain: a parsed document of version `from`, made into one of version `from + 1`, its `format` included. */
export interface UpgradeStep {
  readonly kind: DocumentKind;
  readonly from: number;
  readonly upgrade: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Append-only: a step that was released is never changed, and its fixture never removed. */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [];

export const formatName = (kind: DocumentKind, version: number): string => `siap-lks/${kind}@${version}`;

const isDocument = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null && !Array.isArray(data);

/** The version in a `format` such as `siap-lks/bundle@1`; null when it is no format of this kind. */
function versionOf(kind: DocumentKind, format: unknown): number | null {
  if (typeof format !== 'string') return null;
  const prefix = `siap-lks/${kind}@`;
  const digits = format.startsWith(prefix) ? format.slice(prefix.length) : '';
  return /^[1-9][0-9]{0,5}$/.test(digits) ? Number(digits) : null;
}

/**
 * Brings a parsed document to the newest version, step by step. Fails with `bundle/newer-format` when it comes from a
 * newer app, with `bundle/unknown-format` when it is something else.
 */
export function upgradeDocument(
  kind: DocumentKind,
  data: unknown,
  steps: readonly UpgradeStep[] = UPGRADE_STEPS,
  current: number = CURRENT_FORMATS[kind],
): Outcome<Readonly<Record<string, unknown>>> {
  const version = isDocument(data) ? versionOf(kind, data.format) : null;
  if (!isDocument(data) || version === null)
    return fail([{ code: 'bundle/unknown-format', pointer: pointerTo('format'), data: { expected: formatName(kind, current) } }]);
  if (version > current)
    return fail([{ code: 'bundle/newer-format', pointer: pointerTo('format'), data: { found: formatName(kind, version), known: formatName(kind, current) } }]);
  let upgraded = data;
  for (let from = version; from < current; from += 1) {
    const step = steps.find((candidate) => candidate.kind === kind && candidate.from === from);
    if (step === undefined) throw new Error(`no upgrade step from ${formatName(kind, from)}`);
    upgraded = step.upgrade(upgraded);
  }
  return succeed(upgraded);
}
