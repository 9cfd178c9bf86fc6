import fc from 'fast-check';
import {
  clearEvidence,
  clearLevel,
  setEvidence,
  setLevel,
  setMeasured,
  setNotApplicable,
  setText,
  setUnsure,
  setVerification,
} from '../../../src/app/answering';
import type { Answer, EvidenceItem, Visit } from '../../../src/domain/assessment/assessment.generated';
import type { EntityReference, Revision } from '../../../src/domain/bundle/bundle-history.generated';
import { entityKey } from '../../../src/domain/bundle/entity';
import { mergeHistories } from '../../../src/domain/bundle/merge/merge-histories';
import { type RevisionSet, replayHistory } from '../../../src/domain/bundle/replay';
import { type EntityChange, type Fields, makeRevisions } from '../../../src/domain/bundle/revision';
import { countingStamp } from './stamp';

/** One change that a person makes on a device; it does nothing where it does not fit. */
export interface CopyEdit {
  readonly entity: EntityReference;
  readonly edit: (value: Fields | null) => object | null;
  readonly what: string;
}

const LKS = 'lks-1';
const ROUND = 'a1';
const answerOf = (id: string): EntityReference => ({ kind: 'answer', id, assessment: ROUND });
const criteria = fc.constantFrom('p1', 'p2', 'constructor');
const words = fc.constantFrom('', 'satu', 'dua', 'tiga');
const levels = fc.integer({ min: 0, max: 2 });
const sha = (digit: string): string => digit.repeat(64);

const onAnswer = (what: string, edit: (answer: Answer) => Answer) => (id: string) => ({
  what: `${id}: ${what}`,
  entity: answerOf(id),
  edit: (value: Fields | null) => edit((value ?? { level: null }) as unknown as Answer),
});
const verdictFits = ({ level, unsure, notApplicable, checkAgain }: Answer): boolean =>
  checkAgain === undefined && ((level !== null && unsure !== true) || notApplicable !== undefined);

const claimEdit = fc
  .oneof(
    { weight: 5, arbitrary: levels.map((level) => onAnswer(`level ${level}`, (answer) => setLevel(level)(answer) ?? answer)) },
    fc.constant(onAnswer('unsure', (answer) => setUnsure(answer) ?? answer)),
    fc.constant(onAnswer('withdraw', clearLevel)),
    words.map((reason) => onAnswer(`n/a ${reason}`, (answer) => setNotApplicable(`x${reason}`)(answer) ?? answer)),
  )
  .chain((make) => criteria.map(make));
const verdictEdit = fc
  .record({ verdict: fc.constantFrom('confirmed' as const, 'rejected' as const), note: words, id: criteria })
  .map(({ verdict, note, id }) =>
    onAnswer(`${verdict} ${note}`, (answer) =>
      verdictFits(answer) ? (setVerification({ verdict, by: 'Pendamping', on: '2026-02-02', note })(answer) ?? answer) : answer,
    )(id),
  );
const partEdit = fc
  .oneof(
    words.map((text) => onAnswer(`note ${text}`, (answer) => setText('note', text)(answer) ?? answer)),
    fc.option(levels).map((value) => onAnswer(`measured ${value}`, (answer) => setMeasured('children', value)(answer) ?? answer)),
    words.map((location) => onAnswer(`location ${location}`, (answer) => setEvidence('dokumen', { location })(answer) ?? answer)),
    fc
      .constantFrom('available' as const, 'requested' as const)
      .map((status) => onAnswer(`status ${status}`, (answer) => setEvidence('dokumen', { status })(answer) ?? answer)),
    fc.subarray(['e1', 'e2', 'e3']).map((items) => onAnswer(`items ${items}`, (answer) => setEvidence('foto', { items })(answer) ?? answer)),
    fc.subarray([sha('a'), sha('b')]).map((files) => onAnswer(`files ${files.length}`, (answer) => setEvidence('foto', { files })(answer) ?? answer)),
    fc.constant(onAnswer('clear evidence', (answer) => clearEvidence('dokumen')(answer) ?? answer)),
  )
  .chain((make) => criteria.map(make));
const removeAnswer = criteria.map((id): CopyEdit => ({ what: `${id}: removed`, entity: answerOf(id), edit: () => null }));

const registerEdit = fc.record({ id: fc.constantFrom('e1', 'e2'), title: words, location: words, gone: fc.boolean() }).map(
  ({ id, title, location, gone }): CopyEdit => ({
    what: `${id}: ${gone ? 'removed' : `${title} ${location}`}`,
    entity: { kind: 'evidence', id },
    edit: (value) => (gone ? null : ({ ...(value ?? {}), id, title: `t${title}`, kind: 'document', location } satisfies EvidenceItem)),
  }),
);
const visitEdit = fc.record({ id: fc.constantFrom('f1', 'f2'), text: words, gone: fc.boolean(), scope: fc.subarray(['p1', 'p2']) }).map(
  ({ id, text, gone, scope }): CopyEdit => ({
    what: `visit ${id} ${gone ? 'removed' : text} ${scope}`,
    entity: { kind: 'visit', id: 'v1', assessment: ROUND },
    edit: (value) => {
      const visit = (value ?? { id: 'v1', on: '2026-02-02', mentors: [] }) as unknown as Visit;
      const others = (visit.findings ?? []).filter((finding) => finding.id !== id);
      return { ...visit, scope, findings: gone ? others : [...others, { id, text: `t${text}` }] };
    },
  }),
);
const profileEdit = fc.record({ key: fc.constantFrom('children', 'rooms'), value: levels, owners: fc.subarray(['Ketua', 'Bendahara']) }).map(
  ({ key, value, owners }): CopyEdit => ({
    what: `profile ${key} ${value} ${owners}`,
    entity: { kind: 'institution', id: LKS },
    edit: (institution) => ({ ...institution, profile: { ...(institution?.profile as object), [key]: value }, owners }),
  }),
);

export const anyCopyEdit: fc.Arbitrary<CopyEdit> = fc.oneof(
  { weight: 5, arbitrary: claimEdit },
  { weight: 3, arbitrary: verdictEdit },
  { weight: 4, arbitrary: partEdit },
  removeAnswer,
  registerEdit,
  visitEdit,
  profileEdit,
);
export const anyVerdict: fc.Arbitrary<CopyEdit> = verdictEdit;

/** What happens between the copies: one is edited, or one takes in what another has. */
export type CopyEvent = { readonly copy: number; readonly edit: CopyEdit } | { readonly copy: number; readonly takes: number };

export const anyEvents = (copies: number, length = 14): fc.Arbitrary<readonly CopyEvent[]> => {
  const copy = fc.integer({ min: 0, max: copies - 1 });
  return fc.array(fc.oneof({ weight: 3, arbitrary: fc.record({ copy, edit: anyCopyEdit }) }, { weight: 1, arbitrary: fc.record({ copy, takes: copy }) }), {
    maxLength: length,
  });
};

const seed: readonly EntityChange[] = [
  { entity: { kind: 'institution', id: LKS }, before: null, after: { id: LKS, name: 'Contoh', kind: 'anak', profile: { children: 3 } } },
  { entity: { kind: 'assessment', id: ROUND }, before: null, after: { format: 'siap-lks/assessment@1', id: ROUND, pack: { id: 'paket', version: '1.0.0' } } },
  { entity: { kind: 'evidence', id: 'e1' }, before: null, after: { id: 'e1', title: 'Akta', kind: 'document' } },
  { entity: answerOf('p1'), before: null, after: { level: 1, evidence: { dokumen: { status: 'available', items: ['e1'] } } } },
];

/** Where every copy begins. */
export function commonStart(): RevisionSet {
  const revisions = makeRevisions(LKS, null, seed, countingStamp('start-'));
  return { revisions, head: revisions.at(-1)?.id ?? '' };
}

export function valueIn(copy: RevisionSet, entity: EntityReference): Fields | null {
  const replayed = replayHistory(copy);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.problems));
  return replayed.value.get(entityKey(entity))?.value ?? null;
}

/** One edit on one copy, written as storage writes it. */
export function edited(copy: RevisionSet, { entity, edit }: Omit<CopyEdit, 'what'>, newId: () => string): RevisionSet {
  const before = valueIn(copy, entity);
  const made = makeRevisions(LKS, copy.head, [{ entity, before, after: edit(before) }], { ...countingStamp(), newId });
  return { head: made.at(-1)?.id ?? copy.head, revisions: [...copy.revisions, ...made] };
}

export function mergedWith(mine: RevisionSet, theirs: RevisionSet): RevisionSet {
  const merged = mergeHistories(mine, theirs);
  if (!merged.ok) throw new Error(JSON.stringify(merged.problems));
  return { head: merged.value.head, revisions: merged.value.revisions };
}

/** The copies after everything has happened. Ids come from one counter, as random ids never clash. */
export function playEvents(copies: number, events: readonly CopyEvent[], start: RevisionSet = commonStart(), prefix = 'r'): readonly RevisionSet[] {
  const stamp = countingStamp(prefix);
  const all: RevisionSet[] = Array.from({ length: copies }, () => start);
  for (const event of events) {
    const mine = all[event.copy] ?? start;
    all[event.copy] = 'edit' in event ? edited(mine, event.edit, stamp.newId) : mergedWith(mine, all[event.takes] ?? start);
  }
  return all;
}

export const revisionIds = (revisions: readonly Revision[]): readonly string[] => revisions.map(({ id }) => id);
