import { plainCopy } from '../domain/bundle/plain-value';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { guarded } from './storage-error';
import type { Database } from './tables';

/** The grading policies that the user added to this device. */
export const listPolicies = (db: Database): Promise<readonly GradingPolicy[]> => guarded(async () => (await db.policies.toArray()).map(({ policy }) => policy));

/** null: there is none with this id. */
export const readPolicy = (db: Database, id: string): Promise<GradingPolicy | null> => guarded(async () => (await db.policies.get(id))?.policy ?? null);

/** Adds a policy, or takes the place of the one with the same id. */
export const putPolicy = (db: Database, policy: GradingPolicy): Promise<void> =>
  guarded(async () => {
    await db.policies.put({ id: policy.id, policy: plainCopy(policy) });
  });

export const removePolicy = (db: Database, id: string): Promise<void> => guarded(() => db.policies.delete(id));
