import { describe, expect, it } from 'vitest';
import { findPath } from '../../src/domain/gap/path';
import type { PathOptions } from '../../src/domain/gap/path-result';
import { findPathInWorker } from '../../src/workers/path-bridge';
import { AS_OF, assessmentOf, packWith } from '../support/scoring/documents';

const pack = packWith([{ id: 'x' }, { id: 'y', effort: 2 }]);
const assessment = assessmentOf({ x: 1 });
const options: PathOptions = { target: { total: 60 }, asOf: AS_OF, layer: 'claimed' };

describe('findPathInWorker', () => {
  it('finds what findPath finds, problems included', async () => {
    expect(await findPathInWorker({ pack, assessment, options })).toEqual(findPath(pack, assessment, options));
    const outside: PathOptions = { ...options, target: { total: 200 } };
    expect(await findPathInWorker({ pack, assessment, options: outside })).toMatchObject({ ok: false, problems: [{ code: 'path/target-out-of-range' }] });
  });

  it('rejects with the reason of an aborted signal, before and during the search', async () => {
    await expect(findPathInWorker({ pack, assessment, options }, AbortSignal.abort('lain'))).rejects.toBe('lain');
    const control = new AbortController();
    const found = findPathInWorker({ pack, assessment, options }, control.signal);
    control.abort('berubah');
    await expect(found).rejects.toBe('berubah');
  });

  it('rejects for a bug, such as a day that is none', async () => {
    await expect(findPathInWorker({ pack, assessment, options: { ...options, asOf: 'besok' } })).rejects.toThrow('asOf');
  });
});
