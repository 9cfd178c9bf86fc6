import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteriaListOf, shippedPack } from '../support/pack-texts';

interface CriterionTexts {
  readonly question?: string;
  readonly guidance?: string;
  readonly remedy?: string;
  readonly levels?: Readonly<Record<string, { readonly label?: string; readonly description?: string }>>;
  readonly evidence?: Readonly<Record<string, string>>;
}
interface Overlay {
  readonly pack: { readonly id: string; readonly version: string };
  readonly texts: { readonly standards: Record<string, string>; readonly sections: Record<string, string>; readonly criteria: Record<string, CriterionTexts> };
}

/** Packs that are to be read in English as a whole. */
const WHOLE = ['perlindungan-anak/1.0.0', 'snpa-lksa/1.0.0'];

const numbersIn = (text: string): string => (text.match(/\d+/gu) ?? []).sort().join(' ');
const baseOf = (text: string): string | undefined => /^(?:Seperti tingkat|As level) (\d)/u.exec(text)?.[1];

describe.each(WHOLE)('the English texts of %s', (path) => {
  const [id = '', version = ''] = path.split('/');
  const pack = shippedPack(id, version);
  const criteria = criteriaListOf(pack);
  const { pack: overlaid, texts } = JSON.parse(readFileSync(`standards/${path}.en.json`, 'utf8')) as Overlay;

  /** Each text of the pack beside its English one: [place, Indonesian, English]. */
  const pairs = criteria.flatMap((criterion): [string, string, string | undefined][] => {
    const english = texts.criteria[criterion.id];
    const levels = pack.scales[criterion.scale]?.levels ?? [];
    return [
      [`${criterion.id} question`, criterion.question, english?.question],
      [`${criterion.id} guidance`, criterion.guidance ?? '', english?.guidance],
      [`${criterion.id} remedy`, criterion.remedy ?? '', english?.remedy],
      ...levels.map(({ value, description }): [string, string, string | undefined] => [
        `${criterion.id} ${value}`,
        description ?? '',
        english?.levels?.[value]?.description,
      ]),
      ...levels.map(({ value, label }): [string, string, string | undefined] => [`${criterion.id} ${value} label`, label, english?.levels?.[value]?.label]),
      ...criterion.evidence.map((requirement): [string, string, string | undefined] => [
        `${criterion.id} ${requirement.id}`,
        requirement.title,
        english?.evidence?.[requirement.id],
      ]),
    ];
  });

  it('belong to this version and name nothing else', () => {
    expect(overlaid).toEqual({ id, version });
    expect(Object.keys(texts.criteria)).toEqual(criteria.map((criterion) => criterion.id));
    expect(Object.keys(texts.standards)).toEqual(pack.standards.map((standard) => standard.id));
    expect(Object.keys(texts.sections)).toEqual(pack.standards.flatMap(({ sections }) => sections.map((section) => section.id)));
  });

  it('leave no text in Indonesian', () => {
    expect(pairs.filter(([, , english]) => !english?.trim()).map(([place]) => place)).toEqual([]);
    expect(pairs.filter(([, , english = '']) => /\b(yang|dan|atau|belum|anak|pengasuh)\b/u.test(english)).map(([place]) => place)).toEqual([]);
  });

  it('say the same numbers and build on the same levels', () => {
    expect(pairs.filter(([, indonesian, english = '']) => numbersIn(indonesian) !== numbersIn(english)).map(([place]) => place)).toEqual([]);
    expect(pairs.filter(([, indonesian, english = '']) => baseOf(indonesian) !== baseOf(english)).map(([place]) => place)).toEqual([]);
  });

  it('word no good practice as a duty, and print no penalties', () => {
    const likely = new Set(criteria.filter(({ confidence }) => confidence === 'likely').map((criterion) => criterion.id));
    expect(pairs.filter(([place, , english = '']) => likely.has(place.split(' ')[0] ?? '') && /\b(must|shall|required|obliged)\b/iu.test(english))).toEqual([]);
    expect(pairs.filter(([, , english = '']) => /\b(imprison\w*|fines?|prison)\b/iu.test(english))).toEqual([]);
  });
});
