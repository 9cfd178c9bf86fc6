/** Where everything stands in a bundle. docs/data-formats.md fixes these paths. */
export const MANIFEST_PATH = 'manifest.json';
export const INSTITUTION_PATH = 'institution.json';
export const HISTORY_PATH = 'history.json';

export const assessmentPath = (id: string): string => `assessments/${id}.json`;
export const packPath = ({ id, version }: { readonly id: string; readonly version: string }): string => `packs/${id}@${version}.json`;
export const evidencePath = (sha256: string): string => `evidence/${sha256}`;

export type MemberKind = 'manifest' | 'institution' | 'history' | 'assessment' | 'pack' | 'evidence';

const PATTERNS: readonly (readonly [MemberKind, RegExp])[] = [
  ['manifest', /^manifest\.json$/],
  ['institution', /^institution\.json$/],
  ['history', /^history\.json$/],
  ['assessment', /^assessments\/[A-Za-z0-9][A-Za-z0-9._-]{0,119}\.json$/],
  ['pack', /^packs\/[A-Za-z0-9][A-Za-z0-9._-]{0,119}@[0-9A-Za-z.+-]{1,40}\.json$/],
  ['evidence', /^evidence\/[0-9a-f]{64}$/],
];

/** What a path stands for; null: a bundle has no such member. */
export const memberKind = (path: string): MemberKind | null => PATTERNS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;

/** ZIP tools write folders as empty members; they carry nothing. */
export const isFolder = (path: string): boolean => /^(assessments|packs|evidence)\/$/.test(path);

/** Printable ASCII, relative, without `.` or `..` or empty parts, backslashes or drive letters. */
export function isSafePath(path: string): boolean {
  if (!/^[\x21-\x7e]+$/.test(path) || /[\\:]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
