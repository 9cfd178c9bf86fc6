import { describe, expect, it } from 'vitest';
import { createSaveQueue } from '../../src/app/save-queue';

const now = (): string => '2026-11-24T09:00:00+07:00';

/** A write that waits until it is told how to end. */
function heldWrite() {
  let settle: { resolve: () => void; reject: (error: unknown) => void } | null = null;
  const started: number[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      started.push(started.length);
      settle = { resolve, reject };
    });
  return { work, started, succeed: () => settle?.resolve(), fail: (error: unknown) => settle?.reject(error) };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('save queue', () => {
  it('says nothing before the first write', () => {
    expect(createSaveQueue(now).state.value).toEqual({ kind: 'idle' });
  });

  it('says saved only after every write that was begun is confirmed', async () => {
    const queue = createSaveQueue(now);
    const [first, second] = [heldWrite(), heldWrite()];
    void queue.enqueue(first.work);
    void queue.enqueue(second.work);
    await turn();
    expect(second.started).toEqual([]);
    first.succeed();
    await turn();
    expect(queue.state.value).toEqual({ kind: 'saving' });
    expect(queue.isSettled()).toBe(false);
    second.succeed();
    await turn();
    expect(queue.state.value).toEqual({ kind: 'saved', at: now() });
    expect(queue.isSettled()).toBe(true);
  });

  it('keeps later writes behind a failed one, and a retry runs them in their order', async () => {
    const queue = createSaveQueue(now);
    const order: string[] = [];
    let isBroken = true;
    const done = Promise.all([
      queue.enqueue(async () => {
        if (isBroken) throw Object.assign(new Error('full'), { code: 'storage/quota' });
        order.push('older');
      }),
      queue.enqueue(async () => void order.push('newer')),
    ]);
    await turn();
    const failed = queue.state.value;
    expect(failed).toMatchObject({ kind: 'failed', code: 'storage/quota' });
    expect(order).toEqual([]);
    isBroken = false;
    if (failed.kind === 'failed') failed.retry();
    await done;
    expect(order).toEqual(['older', 'newer']);
    await turn();
    expect(queue.state.value).toEqual({ kind: 'saved', at: now() });
  });

  it('stays failed while more is typed after a failure', async () => {
    const queue = createSaveQueue(now);
    void queue.enqueue(() => Promise.reject(new Error('broken')));
    await turn();
    void queue.enqueue(() => Promise.resolve());
    const release = queue.hold();
    expect(queue.state.value).toMatchObject({ kind: 'failed', code: 'storage/failed' });
    release();
    expect(queue.state.value).toMatchObject({ kind: 'failed' });
  });

  it('counts typed text that is not handed over yet as saving', async () => {
    const queue = createSaveQueue(now);
    const release = queue.hold();
    expect(queue.state.value).toEqual({ kind: 'saving' });
    expect(queue.isSettled()).toBe(false);
    release();
    release();
    expect(queue.isSettled()).toBe(true);
    expect(queue.state.value).toEqual({ kind: 'saved', at: now() });
  });
});
