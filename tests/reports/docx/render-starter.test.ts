import { describe, expect, it } from 'vitest';
import type { Institution } from '../../../src/domain/assessment/assessment.generated';
import { factsOf } from '../../../src/domain/starter/placeholders';
import { textsOfStarter } from '../../../src/domain/starter/starter-texts';
import { renderStarter } from '../../../src/reports/docx/render-starter';
import { unbalanced, wordsOfPart as wordsOf, xmlMembers } from '../../support/starter/docx-words';
import { shippedStarter, starterIndex } from '../../support/starter/starters';

const INSTITUTION: Institution = {
  id: 'l',
  name: 'Panti <Uji> & "Kasih"',
  kind: 'anak',
  profile: {},
  district: 'Kabupaten Uji',
  head: 'Kepala Uji',
  headTitle: 'Ketua',
};
const render = (id: string, institution: Institution | null = INSTITUTION): Promise<Uint8Array> =>
  renderStarter({ starter: shippedStarter(id), facts: factsOf(institution, '24 November 2026'), madeOn: '2026-11-24' });

const part = (members: ReadonlyMap<string, string>, path: string): string => members.get(path) ?? '';

describe('a sample document as DOCX', () => {
  it.each(starterIndex().starters.map(({ id }) => id))('%s opens: its parts are whole, and hold every text with the name of the institution', async (id) => {
    const members = xmlMembers(await render(id));
    expect([...members.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml']),
    );
    for (const [path, xml] of members) expect(unbalanced(xml), path).toBeNull();
    const words = wordsOf(part(members, 'word/document.xml'));
    expect(words).toContain(INSTITUTION.name);
    const whole = words.join('\n');
    expect(whole).not.toMatch(/\{\{/);
    const body = textsOfStarter({ ...shippedStarter(id), summary: '', audience: '' }).filter((text) => !text.includes('{{'));
    expect(body.flatMap((text) => text.split('\n')).filter((text) => !whole.includes(text))).toEqual([]);
  });

  it('is marked as a sample on its first page and at the head of every page', async () => {
    const members = xmlMembers(await render('kode-etik'));
    expect(wordsOf(part(members, 'word/document.xml'))[0]).toMatch(/^Contoh, sesuaikan dengan keadaan lembaga\. Bukan naskah resmi/);
    const header = [...members].find(([path]) => path.startsWith('word/header'))?.[1] ?? '';
    expect(wordsOf(header)).toEqual(['Contoh, sesuaikan dengan keadaan lembaga']);
  });

  it('says pages x of y, and is A4: upright, or lying for wide forms', async () => {
    const upright = xmlMembers(await render('kode-etik'));
    const footer = [...upright].find(([path]) => path.startsWith('word/footer'))?.[1] ?? '';
    expect(footer).toMatch(/>PAGE</);
    expect(footer).toMatch(/>NUMPAGES</);
    expect(part(upright, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(part(xmlMembers(await render('peta-risiko')), 'word/document.xml')).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"');
  });

  it('begins every numbered list at 1, and repeats the heading of a table', async () => {
    const xml = part(xmlMembers(await render('kode-etik')), 'word/document.xml');
    const lists = new Set([...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id));
    expect(lists.size).toBe(shippedStarter('kode-etik').blocks.filter(({ type }) => type === 'numbered').length);
    expect(xml).toContain('<w:tblHeader/>');
  });

  it('makes the same bytes for the same request, whenever; the date in it is the caller’s', async () => {
    const first = await render('surat-rtl');
    expect(await render('surat-rtl')).toEqual(first);
    expect(part(xmlMembers(first), 'docProps/core.xml')).toContain('2026-11-24T00:00:00Z');
  });

  it('without an institution leaves blanks to write on', async () => {
    expect(wordsOf(part(xmlMembers(await render('surat-rtl', null)), 'word/document.xml'))).toContain('____________________');
  });
});
