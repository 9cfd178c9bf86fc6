import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { type DraftMark, erratumOf, isComplete, isUsableLink, readMarks, withoutMark, withTexts } from '../../../src/domain/erratum/marks';
import { indexPack } from '../../../src/domain/standard/pack-index';
import { smallPack } from '../../support/small-pack';

const validate = new Ajv2020().compile(JSON.parse(readFileSync('standards/schema/erratum.schema.json', 'utf8')));
const index = indexPack(smallPack());
const sha256 = '0'.repeat(64);
const today = '2026-11-24';

const full: DraftMark = {
  criterion: 'k2',
  doubt: ' Angkanya sudah berubah. ',
  title: 'Peraturan Menteri Sosial',
  number: 'Nomor 8 Tahun 2025, Pasal 12',
  url: 'https://contoh.go.id/peraturan',
  markedOn: '2026-11-20',
};
const plain: DraftMark = { ...full, criterion: 'k1', number: '', url: ' ' };

describe('a mark', () => {
  it('begins with its first text, keeps its day, and is gone when every text is', () => {
    const begun = withTexts([], 'k1', { doubt: 'Keliru' }, today);
    expect(begun).toEqual([{ criterion: 'k1', doubt: 'Keliru', title: '', number: '', url: '', markedOn: today }]);
    const later = withTexts(begun, 'k1', { title: 'Sumber' }, '2026-12-01');
    expect(later).toEqual([{ criterion: 'k1', doubt: 'Keliru', title: 'Sumber', number: '', url: '', markedOn: today }]);
    expect(withTexts(later, 'k1', { doubt: ' ', title: '' }, today)).toEqual([]);
    expect(withTexts([], 'k1', { doubt: '  ' }, today)).toEqual([]);
  });

  it('stays in its place when it is edited, and others stay as they are', () => {
    const marks = withTexts([plain, full], 'k1', { doubt: 'Lain' }, today);
    expect(marks).toEqual([{ ...plain, doubt: 'Lain' }, full]);
    expect(withoutMark(marks, 'k1')).toEqual([full]);
    expect(withTexts([], 'k2', full, today)).toEqual([full]);
  });

  it('is complete with a doubt, a title and a link that can be opened, if any', () => {
    expect(isComplete(full)).toBe(true);
    expect(isComplete(plain)).toBe(true);
    for (const part of [{ doubt: ' ' }, { title: '' }, { url: 'contoh.go.id' }, { url: 'https://a b' }]) expect(isComplete({ ...full, ...part })).toBe(false);
    expect(isUsableLink('javascript:alert(1)')).toBe(false);
  });
});

describe('what stands in the store', () => {
  it.each([undefined, null, 'x', {}, { marks: 'x' }, { marks: [null, 1, {}, { ...full, doubt: 3 }] }])('%j holds no mark', (stored) => {
    expect(readMarks(stored)).toEqual([]);
  });

  it('is read back as it was written', () => {
    expect(readMarks(JSON.parse(JSON.stringify({ marks: [full, plain] })))).toEqual([full, plain]);
  });
});

describe('the file for the keeper', () => {
  it('fits its schema, in the order of the pack, without empty fields and blanks', () => {
    const erratum = erratumOf(index, [full, plain], { sha256, today });
    expect(erratum).toEqual({
      format: 'siap-lks/erratum@1',
      pack: { id: 'uji-kecil', version: '1.0.0', sha256 },
      createdOn: today,
      marks: [
        {
          criterion: 'k1',
          question: 'Apakah k1 tersedia?',
          doubt: 'Angkanya sudah berubah.',
          source: { title: 'Peraturan Menteri Sosial' },
          markedOn: '2026-11-20',
        },
        {
          criterion: 'k2',
          question: 'Apakah k2 tersedia?',
          doubt: 'Angkanya sudah berubah.',
          source: { title: 'Peraturan Menteri Sosial', number: 'Nomor 8 Tahun 2025, Pasal 12', url: 'https://contoh.go.id/peraturan' },
          markedOn: '2026-11-20',
        },
      ],
    });
    validate(erratum);
    expect(validate.errors).toBeNull();
  });

  it('leaves out what is not complete and what the pack does not have; without any there is none', () => {
    const others = [
      { ...plain, doubt: '' },
      { ...full, criterion: 'constructor' },
    ];
    expect(erratumOf(index, others, { sha256, today })).toBeNull();
    expect(erratumOf(index, [...others, full], { sha256, today })?.marks.map(({ criterion }) => criterion)).toEqual(['k2']);
  });

  it('refuses what nobody meant by its schema', () => {
    expect(validate({ format: 'siap-lks/erratum@1', pack: { id: 'a', version: '1.0.0', sha256 }, createdOn: today, marks: [] })).toBe(false);
    const erratum = erratumOf(index, [full], { sha256, today });
    expect(validate({ ...erratum, institution: 'Panti' })).toBe(false);
  });
});
