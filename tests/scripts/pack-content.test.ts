import { describe, expect, it } from 'vitest';
import { checkPackContent } from '../../scripts/pack-content.mjs';
import type { Criterion, StandardPack } from '../../src/domain/standard/standard-pack.generated';
import { smallCriterion, smallPack } from '../support/small-pack';

const LEVELS: StandardPack['scales'][string]['levels'] = [
  { value: 0, label: 'Belum', description: 'Belum ada.' },
  { value: 1, label: 'Ada', description: 'Ada satu lembar.' },
  { value: 2, label: 'Lengkap', description: 'Ada dan bertanggal.' },
];

/** A pack of one criterion that has all that a shipped one needs, changed by `extra`. */
function packWith(extra: Partial<Criterion> = {}, rest: Partial<StandardPack> = {}): StandardPack {
  const criterion = smallCriterion('k1', {
    guidance: 'Mengapa.',
    remedy: 'Pimpinan menulisnya.',
    effort: 1,
    tags: ['dokumen'],
    evidence: [{ id: 'd', title: 'Dokumen', kind: 'document', required: true }],
    basis: [{ source: 'uji', section: 'Bab I' }],
    ...extra,
  });
  return smallPack({
    status: 'indicative',
    scales: { 'ya-tidak': { levels: LEVELS } },
    standards: [{ id: 's1', title: 'S', weight: 1, sections: [{ id: 'a', title: 'A', criteria: [criterion] }] }],
    ...rest,
  });
}

const CRITERION = '/standards/0/sections/0/criteria/0';
const places = (pack: StandardPack): readonly string[] => checkPackContent(pack).map(({ pointer }) => pointer);

describe('checkPackContent', () => {
  it('finds nothing in a pack that is fit to ship', () => {
    expect(checkPackContent(packWith())).toEqual([]);
  });

  it('finds a likely criterion that is worded as a duty, wherever it says so', () => {
    const wording = { confidence: 'likely', guidance: 'Lembaga wajib punya.', remedy: 'Ini harus ada.' } as const;
    expect(places(packWith(wording))).toEqual([`${CRITERION}/guidance`, `${CRITERION}/remedy`]);
    expect(places(packWith({ ...wording, confidence: 'confirmed' }))).toEqual([]);
  });

  it('finds levels that are vague, undescribed or too few', () => {
    const scale = (levels: typeof LEVELS): StandardPack => packWith({}, { scales: { 'ya-tidak': { levels } } });
    expect(places(scale([...LEVELS.slice(0, 2), { value: 2, label: 'Lengkap', description: 'Jumlahnya memadai.' }]))).toEqual([
      '/scales/ya-tidak/levels/2/description',
    ]);
    expect(places(scale([...LEVELS.slice(0, 2), { value: 2, label: 'Lengkap' }]))).toEqual(['/scales/ya-tidak/levels/2']);
    expect(places(scale(LEVELS.slice(0, 2)))).toEqual(['/scales/ya-tidak']);
    expect(places(packWith({}, { status: 'example', scales: { 'ya-tidak': { levels: LEVELS.slice(0, 2) } } }))).toEqual([]);
  });

  it('finds what a manager would miss', () => {
    expect(places(packWith({ tags: [], basis: [{ source: 'uji' }], evidence: [], question: 'Ada dokumen.' }))).toEqual([
      CRITERION,
      `${CRITERION}/basis/0`,
      `${CRITERION}/evidence`,
      `${CRITERION}/question`,
    ]);
  });
});
