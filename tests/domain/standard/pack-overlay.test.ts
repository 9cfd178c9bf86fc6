import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverlay } from '../../../src/domain/standard/pack-overlay';
import type { OverlayTexts, PackOverlay } from '../../../src/domain/standard/pack-overlay.generated';
import { checkOverlay, overlayCompleteness } from '../../../src/domain/standard/pack-overlay-rules';
import { checkPack } from '../../../src/domain/standard/pack-rules';
import type { StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { readOverlay } from '../../../src/packs/read-overlay';
import { packOf, requirement } from '../../support/scoring/documents';

const PACK = packOf(
  [
    {
      id: 'a',
      section: 'a-1',
      criteria: [
        { id: 'a1', scale: 'own', guidance: 'Panduan.', remedy: 'Buat surat.', evidence: [requirement('surat'), requirement('foto')] },
        { id: 'a2', scale: 'shared' },
        { id: 'a3', scale: 'shared' },
      ],
    },
  ],
  {
    scales: {
      own: {
        levels: [
          { value: 0, label: 'Belum', description: 'Belum ada.' },
          { value: 2, label: 'Sudah' },
        ],
      },
      shared: {
        levels: [
          { value: 0, label: 'Tidak' },
          { value: 1, label: 'Ya' },
        ],
      },
    },
  },
);

const overlayOf = (texts: OverlayTexts, pack: PackOverlay['pack'] = { id: 'contoh', version: '1.0.0' }): PackOverlay => ({
  format: 'siap-lks/pack-overlay@1',
  pack,
  language: 'en',
  texts,
});

const FULL: OverlayTexts = {
  title: 'Example',
  summary: 'An example.',
  statusNote: 'For tests.',
  standards: { a: 'Standard A' },
  sections: { 'a-1': 'Section one' },
  criteria: {
    a1: {
      question: 'Question a1?',
      guidance: 'Guidance.',
      remedy: 'Write a letter.',
      evidence: { surat: 'Letter', foto: 'Photo' },
      levels: { '0': { label: 'Not yet', description: 'None.' }, '2': { label: 'Done' } },
    },
    a2: { question: 'Question a2?', levels: { '0': { label: 'No' }, '1': { label: 'Yes' } } },
    a3: { question: 'Question a3?', levels: { '0': { label: 'Never' }, '1': { label: 'Always' } } },
  },
};

const criterion = (pack: StandardPack, place: number) => pack.standards[0]?.sections[0]?.criteria[place];
const labels = (pack: StandardPack, place: number) => pack.scales[criterion(pack, place)?.scale ?? '']?.levels.map(({ label }) => label);

describe('a pack in another language', () => {
  it('has the texts of the overlay, down to levels, evidence and first step', () => {
    const pack = applyOverlay(PACK, overlayOf(FULL));
    expect(pack.title).toBe('Example');
    expect(pack.standards[0]).toMatchObject({ title: 'Standard A', sections: [{ title: 'Section one' }] });
    expect(criterion(pack, 0)).toMatchObject({ question: 'Question a1?', guidance: 'Guidance.', remedy: 'Write a letter.' });
    expect(criterion(pack, 0)?.evidence.map(({ title }) => title)).toEqual(['Letter', 'Photo']);
    expect(pack.scales.own?.levels).toEqual([
      { value: 0, label: 'Not yet', description: 'None.' },
      { value: 2, label: 'Done' },
    ]);
  });

  it('parts a scale that two criteria share, and leaves the third where it was', () => {
    const pack = applyOverlay(PACK, overlayOf({ criteria: { a3: { levels: { '1': { label: 'Always' } } } } }));
    expect(labels(pack, 1)).toEqual(['Tidak', 'Ya']);
    expect(labels(pack, 2)).toEqual(['Tidak', 'Always']);
    expect(checkPack(applyOverlay(PACK, overlayOf(FULL)))).toEqual([]);
  });

  it('falls back to Indonesian text by text', () => {
    const pack = applyOverlay(
      PACK,
      overlayOf({ criteria: { a1: { question: 'Question a1?', levels: { '0': { label: 'Not yet' } }, evidence: { foto: 'Photo' } } } }),
    );
    expect(pack.title).toBe('Contoh');
    expect(criterion(pack, 0)).toMatchObject({ question: 'Question a1?', guidance: 'Panduan.' });
    expect(criterion(pack, 0)?.evidence.map(({ title }) => title)).toEqual(['Bukti surat', 'Photo']);
    expect(pack.scales.own?.levels[0]).toEqual({ value: 0, label: 'Not yet', description: 'Belum ada.' });
  });

  it('is the pack itself for an overlay of another version, an empty one, or ids that are not there', () => {
    expect(applyOverlay(PACK, overlayOf(FULL, { id: 'contoh', version: '1.1.0' }))).toBe(PACK);
    expect(applyOverlay(PACK, overlayOf({}))).toEqual(PACK);
    expect(applyOverlay(PACK, overlayOf({ criteria: { zz: { question: 'x' } }, standards: { constructor: 'x' } }))).toEqual(PACK);
  });

  it('takes nothing from the prototype of the overlay', () => {
    const pack = packOf([{ id: 'constructor', criteria: [{ id: 'toString', scale: 'yesNo' }] }]);
    expect(applyOverlay(pack, overlayOf({ standards: {}, criteria: {} }))).toEqual(pack);
  });

  it('never changes an id, a weight, a level value or the order, whatever the texts are', () => {
    const text = fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined });
    const texts = fc.record({ question: text, remedy: text, zero: text, one: text, evidence: text });
    const bare = (pack: StandardPack) =>
      pack.standards.map(({ id, weight, sections }) => [
        id,
        weight,
        sections.map((section) => [
          section.id,
          section.criteria.map((one) => [one.id, one.weight, pack.scales[one.scale]?.levels.map(({ value }) => value), one.evidence.map((entry) => entry.id)]),
        ]),
      ]);
    fc.assert(
      fc.property(fc.array(texts, { minLength: 3, maxLength: 3 }), (all) => {
        const criteria = Object.fromEntries(
          all.map(({ question, remedy, zero, one, evidence }, place) => [
            `a${place + 1}`,
            {
              ...(question === undefined ? {} : { question }),
              ...(remedy === undefined ? {} : { remedy }),
              levels: { ...(zero === undefined ? {} : { '0': { label: zero } }), ...(one === undefined ? {} : { '1': { label: one } }) },
              evidence: evidence === undefined ? {} : { surat: evidence },
            },
          ]),
        );
        expect(bare(applyOverlay(PACK, overlayOf({ criteria })))).toEqual(bare(PACK));
      }),
    );
  });
});

describe('the check of an overlay', () => {
  const codes = (texts: OverlayTexts): string[] => checkOverlay(PACK, overlayOf(texts)).map(({ code, pointer }) => `${code} ${pointer}`);

  it('finds nothing in a sound one, whole or in part', () => {
    expect(codes(FULL)).toEqual([]);
    expect(codes({})).toEqual([]);
  });

  it('names every id that the pack has not', () => {
    expect(
      codes({
        standards: { b: 'x' },
        sections: { a: 'x' },
        criteria: { a9: { question: 'x' }, a1: { evidence: { surta: 'x' }, levels: { '1': { label: 'x' } } } },
      }),
    ).toEqual([
      'overlay/unknown-id /texts/standards/b',
      'overlay/unknown-id /texts/sections/a',
      'overlay/unknown-id /texts/criteria/a9',
      'overlay/unknown-id /texts/criteria/a1/levels/1',
      'overlay/unknown-id /texts/criteria/a1/evidence/surta',
    ]);
  });

  it('names texts that the pack has not in Indonesian, HTML, and another version', () => {
    expect(codes({ criteria: { a2: { guidance: 'x', remedy: 'x', levels: { '1': { description: 'x' } } } } })).toEqual([
      'overlay/no-such-text /texts/criteria/a2/guidance',
      'overlay/no-such-text /texts/criteria/a2/remedy',
      'overlay/no-such-text /texts/criteria/a2/levels/1/description',
    ]);
    expect(codes({ title: '<b>Example</b>' })).toEqual(['overlay/html /texts/title']);
    expect(checkOverlay(PACK, overlayOf(FULL, { id: 'contoh', version: '2.0.0' })).map(({ code }) => code)).toEqual(['overlay/other-pack']);
  });

  it('reads one from text, and refuses keys that are not texts', async () => {
    expect(await readOverlay(JSON.stringify(overlayOf(FULL)), PACK)).toMatchObject({ ok: true });
    const slip = { ...overlayOf({}), texts: { criteria: { a1: { weight: 3 } } } };
    expect(await readOverlay(JSON.stringify(slip), PACK)).toMatchObject({
      ok: false,
      problems: [{ code: 'schema/unknown-key', pointer: '/texts/criteria/a1/weight' }],
    });
  });

  it('counts what is translated: 3 of the pack, 2 titles, 9 of a1, 3 each of a2 and a3', () => {
    expect(overlayCompleteness(PACK, overlayOf(FULL))).toEqual({ translated: 19, total: 19, missing: [] });
    const { translated, missing } = overlayCompleteness(PACK, overlayOf({ ...FULL, criteria: { ...FULL.criteria, a2: { question: 'Question a2?' } } }));
    expect(translated).toBe(17);
    expect(missing).toEqual(['/texts/criteria/a2/levels/0/label', '/texts/criteria/a2/levels/1/label']);
  });
});
