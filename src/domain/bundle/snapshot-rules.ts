import type { Assessment } from '../assessment/assessment.generated';
import { canonicalJson } from '../canonical-json';
import { type Problem, pointerTo } from '../problem';
import { sha256OfText } from '../sha256';
import type { StandardPack } from '../standard/standard-pack.generated';
import { checkHistory } from './history-rules';
import { type InstitutionSnapshot, stateOfSnapshot } from './institution-snapshot';
import { isSameValue, plainCopy } from './plain-value';
import { type EntityState, replayHistory } from './replay';

const packKey = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}@${version}`;

/** The ids that stand twice in a list. */
function repeatedIds(items: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => seen.size === seen.add(id).size).map(({ id }) => id);
}

const duplicates = (items: readonly { readonly id: string }[], ...place: readonly string[]): readonly Problem[] =>
  repeatedIds(items).map((id) => ({ code: 'bundle/duplicate-id', pointer: pointerTo(...place), data: { id } }));

function checkIds({ evidence, assessments }: InstitutionSnapshot): readonly Problem[] {
  const inside = ({ id, actions = [], visits = [] }: Assessment): readonly Problem[] => [
    ...duplicates(actions, 'assessments', id, 'actions'),
    ...duplicates(visits, 'assessments', id, 'visits'),
  ];
  return [...duplicates(evidence, 'evidence'), ...duplicates(assessments, 'assessments'), ...assessments.flatMap(inside)];
}

/** Each assessment repeats the institution and the register; both must be the same as in the snapshot. */
function checkRepeated(snapshot: InstitutionSnapshot): readonly Problem[] {
  const register = (items: Assessment['evidence']) => new Map((items ?? []).map((item) => [item.id, item]));
  const expected = Object.fromEntries(register([...snapshot.evidence]));
  return snapshot.assessments.flatMap(({ id, institution, evidence }): readonly Problem[] => {
    const differs = !isSameValue(institution, snapshot.institution) || !isSameValue(Object.fromEntries(register(evidence)), expected);
    return differs ? [{ code: 'bundle/assessment-mismatch', pointer: pointerTo('assessments', id), data: { id } }] : [];
  });
}

const digestOf = (pack: StandardPack): string => sha256OfText(canonicalJson(plainCopy(pack)));

/** Every pack in use is there, and where an assessment names its digest (DESIGN section 5), it is that very text. */
function checkPacks({ assessments, packs }: InstitutionSnapshot): readonly Problem[] {
  const held = new Map(packs.map((pack) => [packKey(pack), pack]));
  const digests = new Map<string, string>();
  return assessments.flatMap(({ id, pack: named }): readonly Problem[] => {
    const key = packKey(named);
    const pack = held.get(key);
    const problem = (code: string) => [{ code, pointer: pointerTo('assessments', id, 'pack'), data: { pack: key } }];
    if (pack === undefined) return problem('bundle/missing-pack');
    if (named.sha256 === undefined) return [];
    const digest = digests.get(key) ?? digestOf(pack);
    digests.set(key, digest);
    return digest === named.sha256 ? [] : problem('bundle/wrong-pack-hash');
  });
}

/** The entities on which a state and a history disagree. */
function differences(expected: EntityState, replayed: EntityState): readonly Problem[] {
  const keys = [...new Set([...expected.keys(), ...replayed.keys()])];
  const differing = keys.filter((key) => !isSameValue(expected.get(key)?.value ?? null, replayed.get(key)?.value ?? null));
  return differing.map((key) => {
    const entity = (expected.get(key) ?? replayed.get(key))?.entity;
    return { code: 'bundle/state-mismatch', pointer: pointerTo('history'), data: { kind: entity?.kind ?? '', id: entity?.id ?? '' } };
  });
}

/**
 * Whether a snapshot is whole and agrees with its history: no id twice, the repeated parts equal, every used pack there,
 * the history in order, and its replay giving exactly the state. Empty: it does. Source: DESIGN section 7.
 */
export function checkSnapshot(snapshot: InstitutionSnapshot): readonly Problem[] {
  const problems = [...checkIds(snapshot), ...checkRepeated(snapshot), ...checkPacks(snapshot), ...checkHistory(snapshot.history, snapshot.institution.id)];
  if (problems.length > 0) return problems;
  const replayed = replayHistory(snapshot.history);
  return replayed.ok ? differences(stateOfSnapshot(snapshot), replayed.value) : replayed.problems;
}
