import type { Action, Answer, Assessment, EvidenceItem, Institution, Visit } from '../../assessment/assessment.generated';
import { fail, type Outcome, pointerTo, succeed } from '../../problem';
import type { StandardPack } from '../../standard/standard-pack.generated';
import { type AssessmentHeader, composeAssessment } from '../assessment-parts';
import type { EntityKind } from '../entity';
import type { InstitutionSnapshot } from '../institution-snapshot';
import { isSameValue } from '../plain-value';
import type { EntityState, RevisionSet } from '../replay';
import { type MergeResult, mergeMany } from './merge-histories';

export interface MergedSnapshots extends MergeResult {
  readonly snapshot: InstitutionSnapshot;
}

/** One text for each id and version of a pack: two copies that hold different ones cannot both be right. */
function joinPacks(copies: readonly InstitutionSnapshot[]): Outcome<readonly StandardPack[]> {
  const held = new Map<string, StandardPack>();
  for (const pack of copies.flatMap(({ packs }) => packs)) {
    const key = `${pack.id}@${pack.version}`;
    const known = held.get(key);
    if (known !== undefined && !isSameValue(known, pack)) return fail([{ code: 'bundle/pack-differs', pointer: pointerTo('packs', key), data: { pack: key } }]);
    held.set(key, pack);
  }
  return succeed([...held].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pack]) => pack));
}

/** A state in the shapes of the documents. The values came out of checked documents; whoever writes them checks them again. */
export function snapshotOf(state: EntityState, { head, revisions }: RevisionSet, packs: readonly StandardPack[]): InstitutionSnapshot {
  const of = <T>(kind: EntityKind, assessment?: string): readonly (readonly [string, T])[] =>
    [...state.values()]
      .filter(({ entity }) => entity.kind === kind && entity.assessment === assessment)
      .map(({ entity, value }) => [entity.id, value as T] as const);
  const valuesOf = <T>(kind: EntityKind, assessment?: string): readonly T[] => of<T>(kind, assessment).map(([, value]) => value);
  const [institution] = valuesOf<Institution>('institution');
  if (institution === undefined) throw new TypeError('a history without an institution');
  const evidence = valuesOf<EvidenceItem>('evidence');
  const assessments = of<AssessmentHeader>('assessment').map(
    ([id, header]): Assessment =>
      composeAssessment(header, {
        institution,
        evidence,
        answers: of<Answer>('answer', id),
        actions: valuesOf<Action>('action', id),
        visits: valuesOf<Visit>('visit', id),
      }),
  );
  return { institution, assessments, evidence, history: { format: 'siap-lks/bundle-history@1', head, revisions: [...revisions] }, packs };
}

/** Merges whole copies of one institution, in whatever order they come. They must have passed `checkSnapshot`. Needs at least one. */
export function mergeSnapshots(copies: readonly InstitutionSnapshot[]): Outcome<MergedSnapshots> {
  const packs = joinPacks(copies);
  if (!packs.ok) return packs;
  const merged = mergeMany(copies.map(({ history }) => history));
  return merged.ok ? succeed({ ...merged.value, snapshot: snapshotOf(merged.value.state, merged.value, packs.value) }) : merged;
}
