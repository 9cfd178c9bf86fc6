import { describe, expect, it } from 'vitest';
import { type UpgradeStep, upgradeDocument } from '../../../src/domain/bundle/upgrade';

const steps: readonly UpgradeStep[] = [
  { kind: 'bundle', from: 2, upgrade: ({ name, ...others }) => ({ ...others, format: 'siap-lks/bundle@3', title: name }) },
  { kind: 'bundle', from: 1, upgrade: (document) => ({ ...document, format: 'siap-lks/bundle@2', name: 'tanpa nama' }) },
];

describe('upgradeDocument', () => {
  it('hands a document of the present format back as it is', () => {
    const document = { format: 'siap-lks/bundle@1', appVersion: '1' };
    expect(upgradeDocument('bundle', document)).toEqual({ ok: true, value: document });
  });

  it('takes every step from the format of the document to the present one', () => {
    expect(upgradeDocument('bundle', { format: 'siap-lks/bundle@1', head: 'r1' }, steps, 3)).toEqual({
      ok: true,
      value: { format: 'siap-lks/bundle@3', head: 'r1', title: 'tanpa nama' },
    });
    expect(upgradeDocument('bundle', { format: 'siap-lks/bundle@2', name: 'x' }, steps, 3)).toEqual({
      ok: true,
      value: { format: 'siap-lks/bundle@3', title: 'x' },
    });
  });

  it('refuses a newer format and says which one it knows', () => {
    expect(upgradeDocument('assessment', { format: 'siap-lks/assessment@12' })).toEqual({
      ok: false,
      problems: [{ code: 'bundle/newer-format', pointer: '/format', data: { found: 'siap-lks/assessment@12', known: 'siap-lks/assessment@1' } }],
    });
  });

  it.each([
    null,
    [],
    'siap-lks/bundle@1',
    {},
    { format: 1 },
    { format: 'siap-lks/bundle@0' },
    { format: 'siap-lks/bundle@1.5' },
    { format: 'siap-lks/assessment@1' },
  ])('refuses what is no document of the kind: %j', (data) => {
    expect(upgradeDocument('bundle', data)).toEqual({
      ok: false,
      problems: [{ code: 'bundle/unknown-format', pointer: '/format', data: { expected: 'siap-lks/bundle@1' } }],
    });
  });
});
