import { criterionCode, standardCode } from '../standard/criterion-code';
import type { PackIndex } from '../standard/pack-index';
import type { Standard } from '../standard/standard-pack.generated';
import { evidenceRows } from './evidence-rows';
import { type AssessedBase, assessedBase } from './paper-base';
import type { ReadinessReportInput } from './readiness-report';
import { contextFor } from './report-context';
import type { EvidenceRow, EvidenceRowState } from './report-rows';

/** The evidence in the order in which it stands in the binders: one binder for each standard, numbered by section and criterion. */
export interface EvidencePaper extends AssessedBase {
  readonly binders: readonly Binder[];
  /** Items of the register that prove no criterion of this pack. */
  readonly loose: readonly BinderRow[];
  readonly counts: Readonly<Record<EvidenceRowState, number>>;
}

export interface Binder {
  /** The letter of its standard. */
  readonly code: string;
  readonly title: string;
  /** What is filed: documents and photos, numbered through the whole binder. */
  readonly sections: readonly { readonly title: string; readonly rows: readonly BinderRow[] }[];
  /** What is looked at or asked about on the day, and so stands in no binder. */
  readonly shown: readonly BinderRow[];
  /** Criteria of this standard whose evidence is filed in another binder, with its number there. */
  readonly elsewhere: readonly { readonly code: string; readonly filedAs: string }[];
  /** Codes of the first and last criterion of the standard. */
  readonly criteria: { readonly first: string; readonly last: string };
}

export interface BinderRow extends EvidenceRow {
  /** `A-03`: the letter of the binder and the running number in it; null: not filed. */
  readonly filedAs: string | null;
}

/** Where rows stand that serve no criterion. */
const LOOSE = '+';

export function buildEvidencePaper(input: ReadinessReportInput): EvidencePaper {
  const { pack: index, assessment, asOf } = input;
  // Strengthening evidence that nobody recorded is not asked for on the day.
  const rows = evidenceRows(contextFor(index, assessment, asOf)).filter(({ isRequired, state }) => isRequired || state !== 'unrecorded');
  const placed = new Map<string, EvidenceRow[]>();
  const sectionOf = sectionsByCode(index);
  for (const row of rows) {
    const section = sectionOf.get(row.codes[0] ?? '') ?? LOOSE;
    placed.set(section, [...(placed.get(section) ?? []), row]);
  }
  const binders = index.pack.standards.map((standard) => binderOf(index, standard, placed));
  return {
    ...assessedBase(input),
    binders: binders.map((binder) => ({ ...binder, elsewhere: elsewhereOf(binder, binders) })).filter(hasAnything),
    loose: (placed.get(LOOSE) ?? []).map((row) => ({ ...row, filedAs: null })),
    counts: countStates(rows),
  };
}

/** Which section each criterion stands in, by its printed code: rows of evidence name their criteria by it. */
const sectionsByCode = (index: PackIndex): ReadonlyMap<string, string> =>
  new Map(index.criteria.map(({ criterion, standard, section }) => [criterionCode(index, criterion.id), sectionKey(standard.id, section.id)]));

const sectionKey = (standard: string, section: string): string => `${standard}/${section}`;

const isFiled = ({ kind }: EvidenceRow): boolean => kind === 'document' || kind === 'photo';

type BinderDraft = Omit<Binder, 'elsewhere'>;

function binderOf(index: PackIndex, standard: Standard, placed: ReadonlyMap<string, readonly EvidenceRow[]>): BinderDraft {
  const code = standardCode(index, standard.id);
  const codes = standard.sections.flatMap(({ criteria }) => criteria.map(({ id }) => criterionCode(index, id)));
  const sections = standard.sections.map(({ id, title }) => ({ title, rows: placed.get(sectionKey(standard.id, id)) ?? [] }));
  let count = 0;
  return {
    code,
    title: standard.title,
    sections: sections
      .map(({ title, rows }) => ({ title, rows: rows.filter(isFiled).map((row) => ({ ...row, filedAs: `${code}-${String(++count).padStart(2, '0')}` })) }))
      .filter(({ rows }) => rows.length > 0),
    shown: sections.flatMap(({ rows }) => rows.filter((row) => !isFiled(row)).map((row) => ({ ...row, filedAs: null }))),
    criteria: { first: codes[0] ?? code, last: codes[codes.length - 1] ?? code },
  };
}

/** The numbers of what is filed in a binder, in order. */
export const filedIn = ({ sections }: Pick<Binder, 'sections'>): string[] => sections.flatMap(({ rows }) => rows.flatMap(({ filedAs }) => filedAs ?? []));

function elsewhereOf(own: BinderDraft, binders: readonly BinderDraft[]): Binder['elsewhere'] {
  const isOwn = (code: string): boolean => code.startsWith(`${own.code}.`);
  return binders
    .filter(({ code }) => code !== own.code)
    .flatMap(({ sections }) => sections.flatMap(({ rows }) => rows))
    .flatMap(({ codes, filedAs }) => (filedAs === null ? [] : codes.filter(isOwn).map((code) => ({ code, filedAs }))));
}

const hasAnything = ({ sections, shown, elsewhere }: Binder): boolean => sections.length + shown.length + elsewhere.length > 0;

function countStates(rows: readonly EvidenceRow[]): Readonly<Record<EvidenceRowState, number>> {
  const counts: Record<EvidenceRowState, number> = { met: 0, undated: 0, expired: 0, requested: 0, missing: 0, unrecorded: 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
