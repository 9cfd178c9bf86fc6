import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { AppContext } from '../../../src/ui/app-context';
import { PackComparePage } from '../../../src/ui/pages/pack-compare-page';
import { PackPage } from '../../../src/ui/pages/pack-page';
import { cleanUpDatabases } from '../../support/storage/test-database';
import { createLibraryApp } from '../../support/ui/library-app';
import { madeUpNew, madeUpOld } from '../../support/versions/made-up-pack';

cleanUpDatabases();
afterEach(cleanup);

const { id } = madeUpOld;

async function show(version: string, other: string, packs = [madeUpOld, madeUpNew]): Promise<void> {
  const { app } = await createLibraryApp(packs, '2026-11-24');
  render(
    <AppContext.Provider value={app}>
      <PackComparePage pack={id} version={version} other={other} />
    </AppContext.Provider>,
  );
}

const group = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-group="${name}"]`);
  if (found === null) throw new Error(`no group ${name}`);
  return found;
};
const criteriaOf = (name: string): readonly (string | null)[] =>
  [...group(name).querySelectorAll('[data-criterion]')].map((item) => item.getAttribute('data-criterion'));

describe('two versions of a pack', () => {
  it.each([
    ['2.0.0', '1.0.0'],
    ['1.0.0', '2.0.0'],
  ])('are compared from the older to the newer, asked as %s with %s', async (version, other) => {
    await show(version, other);
    await screen.findByText(/Dari versi 1\.0\.0 ke versi 2\.0\.0/);
    expect(criteriaOf('kept')).toEqual(['visi']);
    expect(criteriaOf('changed')).toEqual(['izin', 'bagan', 'kamar-putra', 'kamar-putri']);
    expect(criteriaOf('removed')).toEqual(['papan']);
    expect(criteriaOf('added')).toEqual(['air']);
    expect(criteriaOf('moved')).toEqual([]);
  });

  it('show words that came and went, weights that changed, and what was merged', async () => {
    await show('2.0.0', '1.0.0');
    await screen.findByText(/Dari versi/);
    const permit = group('changed').querySelector<HTMLElement>('[data-criterion="izin"]');
    expect([...(permit?.querySelectorAll('ins') ?? [])].map(({ textContent }) => textContent).join(' ')).toContain('yang masih berlaku');
    expect(document.body.textContent).toContain('A.1: bobot: 1 menjadi 2');
    expect(document.body.textContent).toContain('Bobot standar (Kelembagaan): 1 menjadi 2');
    expect(within(group('changed')).getAllByText('Digabung dengan butir lain.')).toHaveLength(2);
  });

  it('show what moved, from where to where, and whose explanation changed', async () => {
    const [first, second] = madeUpOld.standards;
    if (first === undefined || second === undefined) throw new Error('two standards are needed');
    const [vision, ...others] = first.sections[0]?.criteria ?? [];
    const rooms = second.sections[0]?.criteria ?? [];
    if (vision === undefined) throw new Error('a criterion is needed');
    const moved: StandardPack = {
      ...madeUpOld,
      version: '1.1.0',
      standards: [
        { ...first, sections: [{ id: 'kelembagaan-umum', title: 'Umum', criteria: others }] },
        { ...second, sections: [{ id: 'sarana-umum', title: 'Umum', criteria: [...rooms, { ...vision, guidance: 'Penjelasan baru.' }] }] },
      ],
    };
    await show('1.1.0', '1.0.0', [madeUpOld, moved]);
    await screen.findByText(/Dari versi 1\.0\.0 ke versi 1\.1\.0/);
    expect(criteriaOf('moved')).toEqual(['visi']);
    expect(group('moved').textContent).toContain('pindah standar dari "Kelembagaan › Umum" ke "Sarana › Umum"');
    expect(group('moved').textContent).toContain('A.1 (sekarang B.4)');
    expect(document.body.textContent).toContain('B.4: penjelasan');
    expect(criteriaOf('kept')).toHaveLength(5);
  });

  it('say so when one of them is not here, or both are the same', async () => {
    await show('2.0.0', '3.0.0');
    await screen.findByText(/Salah satu versi tidak ada di perangkat ini/);
    cleanup();
    await show('2.0.0', '2.0.0');
    await screen.findByText(/Ini versi yang sama/);
  });

  it('are offered for comparison on the page of a pack', async () => {
    const { app } = await createLibraryApp([madeUpOld, madeUpNew], '2026-11-24');
    render(
      <AppContext.Provider value={app}>
        <PackPage pack={id} version="1.0.0" />
      </AppContext.Provider>,
    );
    const link = await screen.findByRole('link', { name: 'Bandingkan dengan versi 2.0.0' });
    expect(link.getAttribute('href')).toBe('#/paket/paket-karangan/1.0.0/banding/2.0.0');
  });
});
