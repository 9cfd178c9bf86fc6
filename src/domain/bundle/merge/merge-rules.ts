import type { EntityKind } from '../entity';

/**
 * How each part of an entity is taken apart for merging.
 *
 * | rule     | the part is                                     | two sides that change it                                        |
 * |----------|-------------------------------------------------|-----------------------------------------------------------------|
 * | `atom`   | one value, whatever is in it                    | differently: a conflict                                         |
 * | `map`    | an object with free keys                        | key by key                                                      |
 * | `record` | an object with named fields, which may go whole | field by field; removed here and changed there: a conflict      |
 * | `set`    | a list of values, known by themselves           | what either added is in, what either took out is out; never a conflict |
 * | `list`   | a list of records, known by their id            | record by record                                                |
 *
 * A field without a rule is an atom, or a set where it is a list: so a field of a later version is never lost.
 */
export type MergeRule =
  | { readonly rule: 'atom' }
  | { readonly rule: 'map'; readonly each: MergeRule }
  | { readonly rule: 'record'; readonly fields: Readonly<Record<string, MergeRule>> }
  | { readonly rule: 'set'; readonly key?: string }
  | { readonly rule: 'list'; readonly fields: Readonly<Record<string, MergeRule>> };

const atom: MergeRule = { rule: 'atom' };
const set: MergeRule = { rule: 'set' };
const files: MergeRule = { rule: 'set', key: 'sha256' };
const mapOf = (each: MergeRule): MergeRule => ({ rule: 'map', each });
const record = (fields: Readonly<Record<string, MergeRule>>): MergeRule => ({ rule: 'record', fields });
const list = (fields: Readonly<Record<string, MergeRule>>): MergeRule => ({ rule: 'list', fields });

type Fields = Readonly<Record<string, MergeRule>>;

const EVIDENCE_ENTRY: MergeRule = record({ items: set, files: set });

/** The fields of each kind of entity that are more than one value. `claim` stands for the fields in CLAIM_FIELDS. */
export const RULES: Readonly<Record<EntityKind, Fields>> = {
  institution: { profile: mapOf(atom), owners: set },
  assessment: {
    archived: set,
    plan: record({ forbid: set, force: mapOf(atom) }),
    scenarios: list({ levels: mapOf(atom), evidence: set }),
  },
  answer: { claim: atom, verification: atom, measured: mapOf(atom), evidence: mapOf(EVIDENCE_ENTRY) },
  evidence: { files },
  action: { requirements: set },
  visit: {
    mentors: set,
    scope: set,
    findings: list({ files }),
    agreements: list({ requirements: set }),
    signatures: set,
    agenda: { rule: 'set', key: 'criterion' },
    attendees: set,
    observations: list({ files }),
    returned: record({ remarks: list({}) }),
    files,
  },
};

/** What an institution says of a criterion is one statement: a level of one side with the "tidak berlaku" of the other would be nobody's. */
export const CLAIM_FIELDS: readonly string[] = ['level', 'unsure', 'notApplicable', 'overrideReason', 'checkAgain'];

/** Who answers for a part: the institution for what it says of itself, the mentor for verdicts and visits, both for agreed actions. */
export type PartOwner = 'institution' | 'mentor' | 'both';

export function ownerOfPart(kind: EntityKind, path: readonly string[]): PartOwner {
  if (kind === 'action') return 'both';
  if (kind === 'visit') return path.at(-1)?.startsWith('repl') === true ? 'institution' : 'mentor';
  return kind === 'answer' && path[0] === 'verification' ? 'mentor' : 'institution';
}

const ATOM: MergeRule = atom;

/** The rule of a field; one that nobody named: an atom, or a set where its value is a list. */
export const ruleOf = (fields: Fields, name: string, value: unknown): MergeRule =>
  Object.hasOwn(fields, name) ? (fields[name] ?? ATOM) : Array.isArray(value) ? set : ATOM;
