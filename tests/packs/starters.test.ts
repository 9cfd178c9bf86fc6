import { describe, expect, it } from 'vitest';
import { shippedFiles, starterIndexText } from '../../scripts/standards-index.mjs';
import { findIdentityNumbers } from '../../src/domain/assessment/identity-numbers';
import { entryOf } from '../../src/domain/starter/starter-index';
import { textsOfStarter } from '../../src/domain/starter/starter-texts';
import { readStarter } from '../../src/packs/read-starter';
import { textWidth } from '../../src/reports/docx/look';
import { criteriaListOf, shippedPack } from '../support/pack-texts';
import { shippedStarter, starterIndex, starterText } from '../support/starter/starters';

const ids = shippedFiles()
  .filter(({ kind }) => kind === 'starter')
  .map(({ path }) => path.replace(/^starters\/|\.json$/g, ''));
const packs = shippedFiles()
  .filter(({ kind }) => kind === 'pack')
  .map(({ path }) => path.replace('.json', '').split('/') as [string, string])
  .map(([id, version]) => shippedPack(id, version));
const basisSections = packs.flatMap((pack) => criteriaListOf(pack).flatMap(({ basis }) => basis));
const sourceNumbers = new Set(packs.flatMap(({ sources }) => sources.map(({ number }) => number ?? '')));

/** Articles and paragraphs of a source that the packs, and so the facts behind them, know. */
const knownPlaces = (source: string | undefined, word: RegExp): Set<string> =>
  new Set(basisSections.filter((basis) => basis.source === source).flatMap(({ section }) => numbersAfter(section ?? '', word)));
const numbersAfter = (text: string, word: RegExp): string[] => [...text.matchAll(word)].flatMap(([whole]) => whole.match(/\d+[A-Z]?/g) ?? []);
const ARTICLES = /pasal \d+[A-Z]?(?:(?:,| dan|, dan|-)\s*\d+[A-Z]?)*/giu;
const PARAGRAPHS = /paragraf \d+(?:(?:, dan|,| dan)\s*\d+)*/giu;

describe('the shipped sample documents', () => {
  it('are at least eighteen, and answer criteria of every shipped pack', () => {
    expect(ids.length).toBeGreaterThanOrEqual(18);
    const answered = new Set(ids.flatMap((id) => shippedStarter(id).forCriteria.map(({ pack }) => pack)));
    expect([...answered].sort()).toEqual(packs.map(({ id }) => id).sort());
  });

  it('are listed as they are, by topic', () => {
    expect(starterText('index')).toBe(starterIndexText());
    const listed = starterIndex().starters;
    expect(listed).toEqual(listed.map(({ id }) => entryOf(shippedStarter(id))));
    expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('give a beginning to most criteria of child protection that ask for a document', () => {
    const linked = new Set(ids.flatMap((id) => shippedStarter(id).forCriteria.map(({ pack, criterion }) => `${pack}/${criterion}`)));
    const asked = criteriaListOf(shippedPack('perlindungan-anak', '1.0.0')).filter(({ evidence }) =>
      evidence.some(({ kind, required }) => kind === 'document' && required),
    );
    expect(asked.filter(({ id }) => linked.has(`perlindungan-anak/${id}`)).length / asked.length).toBeGreaterThan(0.6);
  });
});

describe.each(ids)('%s', (id) => {
  const starter = shippedStarter(id);
  const texts = textsOfStarter(starter);

  it('is sound', async () => {
    expect(await readStarter(starterText(id))).toMatchObject({ ok: true, value: { id } });
  });

  it('is for criteria that exist', () => {
    const known = new Set(packs.flatMap((pack) => criteriaListOf(pack).map((criterion) => `${pack.id}/${criterion.id}`)));
    expect(starter.forCriteria.filter(({ pack, criterion }) => !known.has(`${pack}/${criterion}`))).toEqual([]);
  });

  it('claims neither to be official nor to be endorsed, and prints no penalties', () => {
    expect(
      texts.filter((text) =>
        /BALKS resmi|resmi BALKS|sesuai (dengan )?instrumen|(disetujui|disahkan|direkomendasikan) oleh (BALKS|Kemensos|Kementerian)/iu.test(text),
      ),
    ).toEqual([]);
    expect(texts.filter((text) => /\b(penjara|denda|dipidana|kurungan)\b/iu.test(text))).toEqual([]);
  });

  it('cites only places of sources that the packs know, with how sure they are', () => {
    for (const { source, section = '' } of starter.basis) {
      const articles = knownPlaces(source, ARTICLES);
      expect(numbersAfter(section, ARTICLES).filter((place) => !articles.has(place))).toEqual([]);
      const paragraphs = knownPlaces(source, PARAGRAPHS);
      expect(numbersAfter(section, PARAGRAPHS).filter((place) => !paragraphs.has(place))).toEqual([]);
      if (source === 'snpa') expect(section).not.toMatch(/pasal/iu);
      if (source === 'usulan') expect(starter.basis.find((basis) => basis.source === 'usulan')?.confidence).toBe('likely');
    }
  });

  it('names no article in its text, and no regulation that the packs do not name', () => {
    const body = textsOfStarter({ ...starter, basis: [] });
    expect(body.filter((text) => /\bpasal \d/iu.test(text))).toEqual([]);
    const regulations = body.flatMap((text) => text.match(/\b(UU|PP|Perpres|Permensos|Permendagri|Permen [A-Z]+) \d+\/\d{4}/gu) ?? []);
    expect(regulations.filter((number) => !sourceNumbers.has(number))).toEqual([]);
  });

  it('has no place for a child’s name, birth date or story, and holds no identity number', () => {
    const asked = starter.blocks.flatMap((block) =>
      block.type === 'fields' ? block.items.map(({ label }) => label) : block.type === 'table' ? block.columns.map(({ title }) => title) : [],
    );
    expect(asked.filter((label) => /nama (lengkap )?anak|tanggal lahir|\bNIK\b|uraian kejadian|kronologi/iu.test(label) && !/tanpa/iu.test(label))).toEqual([]);
    expect(texts.flatMap(findIdentityNumbers)).toEqual([]);
  });

  it('has columns that hold the longest word of their heading', () => {
    const width = textWidth(starter.landscape === true);
    const narrow = starter.blocks.flatMap((block) => {
      if (block.type !== 'table') return [];
      const shares = block.columns.reduce((sum, column) => sum + column.width, 0);
      // 10 point bold: about 115 twips a letter, and 160 for the edges of a cell.
      return block.columns.filter(
        ({ title, width: share }) => (share / shares) * width < Math.max(...title.split(/[\s/]+/).map((word) => word.length)) * 115 + 160,
      );
    });
    expect(narrow.map(({ title }) => title)).toEqual([]);
  });

  it('is plain text', () => {
    expect(texts.filter((text) => /<[a-z/!]|&[a-z]+;|\*\*/iu.test(text))).toEqual([]);
  });
});

describe('forms about one child', () => {
  const forms = [
    'register-laporan-kekhawatiran',
    'rujukan-asesmen-awal',
    'berita-acara-serah-terima',
    'kesepakatan-tiga-pihak',
    'berkas-kasus-anak',
    'asesmen-lanjutan',
    'rencana-pengasuhan',
    'tinjauan-penempatan',
    'catatan-kesehatan-obat',
  ];

  it.each(forms)('%s goes by a register number and says that the filled-in form stays locked', (id) => {
    const text = textsOfStarter(shippedStarter(id)).join(' ');
    expect(text).toMatch(/nomor register/iu);
    expect(text).toMatch(/terkunci/iu);
  });
});
