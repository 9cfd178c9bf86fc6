import { estimateStorage, isPersisted, persist } from '../storage/storage-health';

export interface StorageReport {
  /** null: the browser does not tell. */
  readonly usedBytes: number | null;
  readonly availableBytes: number | null;
  /** Whether the browser promised not to clear this data by itself; null: it does not tell. */
  readonly persisted: boolean | null;
}

export interface StorageHealthService {
  readonly report: () => Promise<StorageReport>;
  /** Asks the browser to keep the data; its answer, null where it cannot be asked. */
  readonly askToPersist: () => Promise<boolean | null>;
}

export const createStorageHealth = (): StorageHealthService => ({
  report: async () => {
    const use = await estimateStorage();
    return { usedBytes: use?.usedBytes ?? null, availableBytes: use?.quotaBytes ?? null, persisted: await isPersisted() };
  },
  askToPersist: persist,
});
