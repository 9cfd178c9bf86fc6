import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../src/domain/assessment/assessment.generated';
import { fillStarter } from '../../../src/domain/starter/fill-starter';
import { BLANK, factsOf, fillText, PLACEHOLDERS } from '../../../src/domain/starter/placeholders';
import type { Starter } from '../../../src/domain/starter/starter.generated';
import { entryOf, helpedBy, type StarterIndex, startersFor } from '../../../src/domain/starter/starter-index';
import { checkStarter } from '../../../src/domain/starter/starter-rules';
import { textsOfStarter } from '../../../src/domain/starter/starter-texts';

const INSTITUTION: Institution = {
  id: 'l',
  name: 'Panti Uji',
  kind: 'anak',
  profile: {},
  address: 'Jalan Uji 1',
  village: 'Desa Uji',
  district: 'Kabupaten Uji',
  head: 'Kepala Uji',
  headTitle: 'Ketua',
};

const starter = (blocks: Starter['blocks'], more: Partial<Starter> = {}): Starter => ({
  format: 'siap-lks/starter@1',
  id: 'uji',
  topic: 'surat',
  title: 'Surat {{lembaga}}',
  summary: 'Uji.',
  audience: 'Uji.',
  forCriteria: [{ pack: 'p', criterion: 'a' }],
  basis: [{ title: 'Usulan', confidence: 'likely' }],
  blocks,
  ...more,
});

describe('a sample document', () => {
  it('is filled with what the profile knows; what it does not know becomes a line to write on', () => {
    const facts = factsOf(INSTITUTION, '24 November 2026');
    expect(fillText('{{lembaga}}, {{alamat}}: {{kepala}}, {{jabatan}} di {{kabupaten}}, {{tanggal}}', facts)).toBe(
      'Panti Uji, Jalan Uji 1, Desa Uji: Kepala Uji, Ketua di Kabupaten Uji, 24 November 2026',
    );
    expect(fillText('di bawah {{yayasan}}', facts)).toBe(`di bawah ${BLANK}`);
  });

  it('without an institution keeps every name blank, and the date', () => {
    const facts = factsOf(null, '24 November 2026');
    expect(PLACEHOLDERS.map((name) => fillText(`{{${name}}}`, facts))).toEqual([BLANK, BLANK, BLANK, BLANK, BLANK, BLANK, '24 November 2026']);
  });

  it('takes a name as it is, also one with signs that mean something in a replacement', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
        (name) => {
          expect(fillText('[{{lembaga}}]', factsOf({ ...INSTITUTION, name }, ''))).toBe(`[${name.trim()}]`);
        },
      ),
    );
  });

  it('is filled in every kind of block, and nowhere is a placeholder left', () => {
    const filled = fillStarter(
      starter([
        { type: 'heading', text: '{{lembaga}}' },
        { type: 'note', text: '{{kepala}}' },
        { type: 'numbered', items: ['{{kabupaten}}'] },
        {
          type: 'table',
          columns: [
            { title: 'A', width: 1 },
            { title: 'B', width: 1 },
          ],
          rows: [['{{lembaga}}', '']],
        },
        { type: 'fields', items: [{ label: 'Nama', value: '{{kepala}}' }, { label: 'Dinas Sosial {{kabupaten}}' }] },
        { type: 'signatures', signers: [{ role: '{{jabatan}}', name: '{{kepala}}' }, { role: 'Saksi' }] },
        { type: 'pageBreak' },
      ]),
      factsOf(INSTITUTION, ''),
    );
    expect(textsOfStarter(filled).join(' ')).not.toMatch(/\{\{/);
    expect(filled.title).toBe('Surat Panti Uji');
    expect(filled.blocks).toContainEqual({ type: 'signatures', signers: [{ role: 'Ketua', name: 'Kepala Uji' }, { role: 'Saksi' }] });
  });

  it('is refused with an unknown placeholder, a row of another width, a criterion named twice', () => {
    const wrong = starter(
      [
        { type: 'paragraph', text: '{{nama_anak}}' },
        {
          type: 'table',
          columns: [
            { title: 'A', width: 1 },
            { title: 'B', width: 1 },
          ],
          rows: [['x']],
        },
      ],
      {
        forCriteria: [
          { pack: 'p', criterion: 'a' },
          { pack: 'p', criterion: 'a' },
        ],
      },
    );
    expect(checkStarter(wrong)).toEqual([
      { code: 'starter/unknown-placeholder', pointer: '/blocks', data: { name: 'nama_anak' } },
      { code: 'starter/row-width', pointer: '/blocks/1/rows/0', data: { cells: 1, columns: 2 } },
      { code: 'starter/repeated-criterion', pointer: '/forCriteria/1', data: { criterion: 'a' } },
    ]);
  });
});

describe('the list of sample documents', () => {
  const one = entryOf(
    starter([], {
      id: 'satu',
      forCriteria: [
        { pack: 'p', criterion: 'a' },
        { pack: 'q', criterion: 'b' },
      ],
    }),
  );
  const index: StarterIndex = {
    format: 'siap-lks/starter-index@1',
    starters: [one, entryOf(starter([], { id: 'dua', forCriteria: [{ pack: 'p', criterion: 'c' }] }))],
  };

  it('finds those for a criterion, by pack; names of the language itself lead nowhere', () => {
    expect(startersFor(index, { pack: 'p', criterion: 'a' }).map(({ id }) => id)).toEqual(['satu']);
    expect(startersFor(index, { pack: 'q', criterion: 'a' })).toEqual([]);
    expect(startersFor(index, { pack: 'constructor', criterion: 'name' })).toEqual([]);
  });

  it('says which of the wanted criteria one helps with, in their order', () => {
    const both = entryOf(
      starter([], {
        forCriteria: [
          { pack: 'p', criterion: 'a' },
          { pack: 'p', criterion: 'c' },
        ],
      }),
    );
    expect(helpedBy(both, 'p', ['c', 'x', 'a'])).toEqual(['c', 'a']);
    expect(helpedBy(both, 'toString', ['a'])).toEqual([]);
  });
});
