import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepWeighted, saveWeightsFile } from '../../src/app/local-weights';
import { criterionPlace, standardPlace, type WeightsDraft, weightsCandidate } from '../../src/app/local-weights-draft';
import { openAnyFile } from '../../src/app/open-file';
import { createPackLibrary } from '../../src/app/pack-library';
import type { FilePort, Ports } from '../../src/app/ports';
import type { LocalWeights } from '../../src/domain/standard/local-weights.generated';
import { smallPack } from '../support/small-pack';
import { cleanUpDatabases, openTestDatabase } from '../support/storage/test-database';

cleanUpDatabases();

const NO_SHIPPED = JSON.stringify({ format: 'siap-lks/standards-index@1', packs: [], policies: [] });
const pack = smallPack();
const standard = pack.standards[0]?.id ?? '';
const criterion = pack.standards[0]?.sections[0]?.criteria[0]?.id ?? '';

const draft = (numbers: WeightsDraft['numbers'], parts: Partial<WeightsDraft> = {}): WeightsDraft => ({
  by: 'Dinsos Kabupaten Wonosobo',
  title: 'Instrumen resmi',
  number: '8/2025',
  on: '2026-11-24',
  numbers,
  ...parts,
});

const unused = (): never => {
  throw new Error('not used here');
};
const noFiles: FilePort = { pick: unused, save: unused, canShare: unused, share: unused };

async function device(hasPack = true) {
  const db = await openTestDatabase();
  const clock = { today: () => '2026-11-24', now: () => '2026-11-24T09:00:00+07:00' };
  const ports: Ports = { clock, newId: unused, sha256: unused, files: noFiles, fetchText: async () => NO_SHIPPED, fetchBytes: unused };
  const packs = createPackLibrary(db, ports);
  if (hasPack) await packs.keep(pack);
  return { packs, open: (text: string) => openAnyFile({ db, ports, packs, commitChanges: unused }, new File([text], 'bobot.json')) };
}

describe('weights typed in from an official copy', () => {
  it('become a version of their own that says everywhere who filled it in', async () => {
    const { packs } = await device();
    const kept = await keepWeighted(packs, weightsCandidate(draft({ [standardPlace(standard, 'weight')]: '2,5', [criterionPlace(criterion)]: '3' }), pack));
    if (!kept.ok) throw new Error(JSON.stringify(kept.problems));
    expect(kept.value.version).toBe(`${pack.version}+dinsos-kabupaten-wonoso-1`);
    expect(kept.value.version.length).toBeLessThanOrEqual(40);
    expect(kept.value.issuer).toBe(`${pack.issuer}; bobot diisi oleh Dinsos Kabupaten Wonosobo`);
    expect(kept.value.statusNote).toBe(
      `Bobot diisi oleh Dinsos Kabupaten Wonosobo, sumber Instrumen resmi, 8/2025, tanggal 24 November 2026. ${pack.statusNote}`,
    );
    expect((await packs.load(pack.id, kept.value.version))?.pack.standards[0]?.weight).toBe(2.5);
  });

  it('give the same version for the same numbers, the next for others', async () => {
    const { packs } = await device();
    const versionOf = async (weight: string) => {
      const kept = await keepWeighted(packs, weightsCandidate(draft({ [standardPlace(standard, 'weight')]: weight }), pack));
      return kept.ok ? kept.value.version.slice(-2) : null;
    };
    expect([await versionOf('2'), await versionOf('2'), await versionOf('3'), await versionOf('2')]).toEqual(['-1', '-1', '-2', '-1']);
  });

  it('are refused whole, at the places where they are typed', async () => {
    const { packs } = await device();
    const numbers = { [standardPlace(standard, 'weight')]: 'banyak', [standardPlace(standard, 'minimum')]: '101', [criterionPlace(criterion)]: '0' };
    const kept = await keepWeighted(packs, weightsCandidate(draft(numbers, { by: ' ', on: '' }), pack));
    expect(kept.ok ? [] : kept.problems.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual(
      [
        'schema/blank /filledIn/by',
        'schema/date-form /filledIn/on',
        `schema/not-above ${criterionPlace(criterion)}`,
        `schema/too-large ${standardPlace(standard, 'minimum')}`,
        `schema/type ${standardPlace(standard, 'weight')}`,
      ].sort(),
    );
    expect(await packs.list()).toHaveLength(1);
  });

  it('travel as a file to a device that has the pack, and are refused where it is not', async () => {
    const candidate = weightsCandidate(draft({ [standardPlace(standard, 'weight')]: '2' }), pack);
    const saved: string[] = [];
    saveWeightsFile({ ...noFiles, save: (_name, bytes) => void saved.push(new TextDecoder().decode(bytes)) }, candidate as object as LocalWeights);
    const there = await device();
    expect(await there.open(saved[0] ?? '')).toMatchObject({ kind: 'pack', id: pack.id, version: `${pack.version}+dinsos-kabupaten-wonoso-1` });
    const elsewhere = await device(false);
    expect(await elsewhere.open(saved[0] ?? '')).toMatchObject({ kind: 'refused', problems: [{ code: 'weights/no-pack' }] });
  });
});
