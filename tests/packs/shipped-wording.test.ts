import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/standards-index.mjs';
import { findIdentityNumbers } from '../../src/domain/assessment/identity-numbers';
import { criteriaListOf, shippedPack, textsOf } from '../support/pack-texts';

const packs = shippedFiles()
  .filter(({ kind }) => kind === 'pack')
  .map(({ path }) => path.replace('.json', '').split('/') as [string, string]);

const found = (texts: readonly string[], rule: RegExp): string[] => texts.filter((text) => rule.test(text));

describe.each(packs)('%s %s', (id, version) => {
  const pack = shippedPack(id, version);
  const criteria = criteriaListOf(pack);
  const texts = textsOf(pack);

  it('is plain text without markup', () => {
    expect(found(texts, /<[a-z/!]|&[a-z]+;|\*\*|\]\(/iu)).toEqual([]);
  });

  it('holds nothing that looks like an identity number', () => {
    expect(texts.flatMap(findIdentityNumbers)).toEqual([]);
  });

  it('prints no penalties', () => {
    expect(found(texts, /\b(penjara|denda|dipidana|kurungan)\b/iu)).toEqual([]);
  });

  it('claims neither to be the instrument of BALKS nor to be endorsed', () => {
    expect(found(texts, /sesuai (dengan )?instrumen|(disetujui|disahkan|direkomendasikan) (oleh )?(BALKS|Kemensos|Kementerian Sosial)/iu)).toEqual([]);
    expect(pack.statusNote).toMatch(/BALKS/u);
    expect(pack.status).not.toBe('official');
  });

  it('asks for no child’s name, file or face', () => {
    const photos = criteria.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'photo'));
    expect(photos.filter(({ required }) => required)).toEqual([]);
    const ofPeople = criteria.flatMap(({ evidence }) => evidence.filter(({ title }) => /foto anak|nama anak|wajah anak/iu.test(title)));
    expect(ofPeople.filter(({ title }) => !/tanpa|ditutup|diganti/iu.test(title))).toEqual([]);
  });

  it('gives each criterion one question, evidence to show and a first step', () => {
    const poor = criteria.filter(
      ({ question, evidence, remedy, effort }) =>
        question.split('?').length !== 2 || !evidence.some(({ required }) => required) || !remedy || effort === undefined,
    );
    expect(poor.map((criterion) => criterion.id)).toEqual([]);
  });

  it('names the chapter and never an article of the national standard of care', () => {
    const articles = criteria.flatMap(({ basis }) => basis).filter(({ source, section }) => source === 'snpa' && /pasal/iu.test(section ?? ''));
    expect(articles).toEqual([]);
  });

  it('lists only sources and profile fields that it uses', () => {
    const used = new Set(criteria.flatMap(({ basis }) => basis.map(({ source }) => source)));
    const general = new Set(['permensos-8-2025', 'balks-enam-standar']);
    expect(pack.sources.map((source) => source.id).filter((source) => !used.has(source) && !general.has(source))).toEqual([]);
    const inUse = JSON.stringify(criteria);
    expect(pack.profileFields.map((field) => field.id).filter((field) => !inUse.includes(`"${field}"`))).toEqual([]);
  });
});
