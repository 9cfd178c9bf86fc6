import type { Grade, GradingPolicy, PolicySource } from '../domain/scoring/grading-policy.generated';
import { policyTexts } from '../i18n/pages/policies';
import type { JsonObject } from '../packs/parse-document';

/** A policy on its way into the form: numbers as they are typed. */
export interface PolicyDraft {
  readonly title: string;
  readonly status: GradingPolicy['status'];
  readonly by: string;
  readonly sourceTitle: string;
  readonly sourceNumber: string;
  /** When the source was looked at, YYYY-MM-DD. */
  readonly seenOn: string;
  readonly inForce: PolicySource['inForce'];
  readonly note: string;
  /** Decimals of `roundTotal`; empty: no rounding. */
  readonly roundTotal: string;
  readonly grades: readonly GradeDraft[];
}

export interface GradeDraft {
  /** Stays with the row while rows come and go. */
  readonly key: string;
  /** Code of the grade; empty: made from the label. Goes when the label changes, as the grade may then mean something else. */
  readonly id: string;
  readonly label: string;
  readonly min: string;
  readonly critical: boolean;
  readonly standardMinimums: boolean;
  readonly noStandardBelow: string;
  readonly belowCount: string;
  readonly belowScore: string;
}

export const emptyGrade = (key: string, parts: Partial<GradeDraft> = {}): GradeDraft => ({
  key,
  id: '',
  label: '',
  min: '',
  critical: false,
  standardMinimums: false,
  noStandardBelow: '',
  belowCount: '',
  belowScore: '',
  ...parts,
});

/** Two grades to begin with: the lowest must start at 0. */
export const emptyDraft = (today: string): PolicyDraft => ({
  title: '',
  status: 'derived',
  by: '',
  sourceTitle: '',
  sourceNumber: '',
  seenOn: today,
  inForce: 'unknown',
  note: '',
  roundTotal: '',
  grades: [emptyGrade('1'), emptyGrade('2', { min: '0' })],
});

const typed = (value: number | undefined): string => (value === undefined ? '' : String(value).replace('.', ','));

/** A policy as the form shows it. What was written by the form comes apart again into who filled it in and the note. */
export function draftOf(policy: GradingPolicy, today: string): PolicyDraft {
  const source = policy.sources[0];
  const by = policyTexts.filledInBy.exec(policy.statusNote)?.[1] ?? '';
  const head = source === undefined || by === '' ? '' : policyTexts.filledIn(by, source.title, source.number ?? '', source.checkedOn ?? '');
  const isOurs = head !== '' && policy.statusNote.startsWith(head);
  return {
    title: policy.title,
    status: policy.status,
    by: isOurs ? by : '',
    sourceTitle: source?.title ?? '',
    sourceNumber: source?.number ?? '',
    seenOn: source?.checkedOn ?? today,
    inForce: source?.inForce ?? 'unknown',
    note: isOurs ? policy.statusNote.slice(head.length).trim() : policy.statusNote,
    roundTotal: typed(policy.roundTotal),
    grades: policy.grades.map((grade, place) => gradeDraftOf(grade, String(place + 1))),
  };
}

const gradeDraftOf = ({ id, label, min, requires = {} }: Grade, key: string): GradeDraft => ({
  key,
  id,
  label,
  min: typed(min),
  critical: requires.critical === true,
  standardMinimums: requires.standardMinimums === true,
  noStandardBelow: typed(requires.noStandardBelow),
  belowCount: typed(requires.atMostBelow?.count),
  belowScore: typed(requires.atMostBelow?.score),
});

/** "85,5" or "85.5" as a number; anything else as it was typed, for the validator to refuse. */
const numberOf = (text: string): number | string => (/^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text);

/** The policy that the form would make, not checked yet. `base` keeps what the form does not show: further sources, addresses. */
export function candidateOf(draft: PolicyDraft, id: string, base: GradingPolicy | null): JsonObject {
  const { checkedOn: _on, number: _number, ...kept } = base?.sources[0] ?? { id: 'naskah' };
  const source = {
    ...kept,
    title: draft.sourceTitle.trim(),
    inForce: draft.inForce,
    checkedOn: draft.seenOn,
    ...(draft.sourceNumber.trim() === '' ? {} : { number: draft.sourceNumber.trim() }),
  };
  const head = policyTexts.filledIn(draft.by.trim(), source.title, draft.sourceNumber.trim(), draft.seenOn);
  return {
    format: 'siap-lks/grading-policy@1',
    id,
    title: draft.title.trim(),
    status: draft.status,
    statusNote: `${head} ${draft.note.trim()}`.trim(),
    sources: [source, ...(base?.sources.slice(1) ?? [])],
    ...(draft.roundTotal === '' ? {} : { roundTotal: numberOf(draft.roundTotal) }),
    grades: draft.grades.map((grade, place) => gradeOf(grade, place, draft.grades)),
  };
}

function gradeOf(grade: GradeDraft, place: number, all: readonly GradeDraft[]): JsonObject {
  const label = grade.label.trim();
  const requires = place === all.length - 1 ? {} : requirementsOf(grade);
  return {
    id: grade.id === '' ? gradeId(label, place) : grade.id,
    label,
    min: numberOf(grade.min),
    ...(Object.keys(requires).length === 0 ? {} : { requires }),
  };
}

/** The label as a code: "A (unggul)" becomes "A-unggul"; a label without Latin letters gets its place. */
function gradeId(label: string, place: number): string {
  const code = label
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return code === '' ? `peringkat-${place + 1}` : code;
}

function requirementsOf({ critical, standardMinimums, noStandardBelow, belowCount, belowScore }: GradeDraft): JsonObject {
  return {
    ...(critical ? { critical: true } : {}),
    ...(standardMinimums ? { standardMinimums: true } : {}),
    ...(noStandardBelow.trim() === '' ? {} : { noStandardBelow: numberOf(noStandardBelow) }),
    ...(belowCount.trim() === '' && belowScore.trim() === '' ? {} : { atMostBelow: { score: numberOf(belowScore), count: numberOf(belowCount) } }),
  };
}
