import { type ReadonlySignal, signal } from '@preact/signals';
import { canonicalJson } from '../domain/canonical-json';
import type { Outcome } from '../domain/problem';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import type { JsonObject } from '../packs/parse-document';
import type { Database } from '../storage/open-database';
import { putPolicy, removePolicy } from '../storage/policies';
import { fileSlug } from './file-slug';
import type { PackLibrary } from './pack-library';
import type { FilePort } from './ports';
import type { SettingsService } from './settings';

export type { JsonObject };

/** The grading policies of the user's own, kept on this device. Shipped ones are read through `packs` and never change. */
export interface PolicyService {
  /** Counts every change, so that what was read from a policy is read again. */
  readonly changes: ReadonlySignal<number>;
  /** The policy, or everything that stands against it by its schema and its rules. */
  readonly check: (candidate: JsonObject) => Promise<Outcome<GradingPolicy>>;
  /** Keeps it under its id; one that would hide behind a shipped policy of the same id gets an id of its own. Returns the id. */
  readonly save: (policy: GradingPolicy) => Promise<string>;
  /** The same for one that came as a file. */
  readonly keepOpened: (policy: GradingPolicy) => Promise<void>;
  /** An id that no policy has yet. */
  readonly freeId: (title: string) => Promise<string>;
  /** Takes it off this device, and no grade is shown by it any more. Returns what brings it back. */
  readonly remove: (policy: GradingPolicy) => Promise<() => Promise<void>>;
  /** Hands it over as a JSON file. */
  readonly exportFile: (policy: GradingPolicy) => void;
}

interface PolicyParts {
  readonly db: Database;
  readonly packs: PackLibrary;
  readonly files: FilePort;
  readonly settings: SettingsService;
}

export function createPolicyService({ db, packs, files, settings }: PolicyParts): PolicyService {
  const changes = signal(0);
  const keep = async (policy: GradingPolicy): Promise<void> => {
    await putPolicy(db, policy);
    changes.value += 1;
  };
  const save = async (policy: GradingPolicy): Promise<string> => {
    const kept = await apartFromShipped(packs, policy);
    await keep(kept);
    return kept.id;
  };
  return {
    changes,
    check: checkCandidate,
    save,
    keepOpened: async (policy) => {
      await save(policy);
    },
    freeId: (title) => freeId(packs, title),
    remove: async (policy) => {
      const wasChosen = settings.value.peek().policy === policy.id;
      if (wasChosen) await settings.change({ policy: null });
      await removePolicy(db, policy.id);
      changes.value += 1;
      return async () => {
        await keep(policy);
        if (wasChosen && settings.value.peek().policy === null) await settings.change({ policy: policy.id });
      };
    },
    exportFile: (policy) => {
      const text = `${JSON.stringify(policy, null, 2)}\n`;
      files.save(`kebijakan-${fileSlug(policy.title)}.json`, new TextEncoder().encode(text), 'application/json');
    },
  };
}

/** The validators are large and come only when a policy is written. */
async function checkCandidate(candidate: JsonObject): Promise<Outcome<GradingPolicy>> {
  const { readPolicyObject } = await import('../packs/read-document');
  return readPolicyObject(candidate);
}

/** The filled-in template still has the id of the empty one: without an id of its own it would be hidden behind it. */
async function apartFromShipped(packs: PackLibrary, policy: GradingPolicy): Promise<GradingPolicy> {
  const shipped = (await packs.policies()).some(({ id, origin }) => id === policy.id && origin === 'shipped');
  if (!shipped) return policy;
  const original = await packs.loadPolicy(policy.id);
  return original !== null && canonicalJson(original) === canonicalJson(policy) ? policy : { ...policy, id: `${policy.id.slice(0, 70)}-diisi` };
}

async function freeId(packs: PackLibrary, title: string): Promise<string> {
  const taken = new Set((await packs.policies()).map(({ id }) => id));
  const stem = `kebijakan-${fileSlug(title)}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}
