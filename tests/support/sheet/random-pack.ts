import fc from 'fast-check';
import type { Condition, Criterion, Scale, Source, Standard, StandardPack } from '../../../src/domain/standard/standard-pack.generated';

/** Text with everything that cells and separators could trip over. */
const wild = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  fc.string({
    minLength: 1,
    maxLength: 20,
    unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '\t', ',', ';', ':', '"', "'", '=', '+', '-', '@', '_x000D_', '[', '{', '<', '&', '5', '/'),
  }),
  fc.constantFrom(
    '=1+1',
    '2020',
    '1/2',
    'TRUE',
    '_x0041_',
    ' luar ',
    'baris\r\ndua',
    "'=a",
    '(kosong)',
    '\u007f\u0080\ufffd\ufdd0',
    '\u{10ffff}\u0000',
    '{"a":1}',
    'é ½ 漢 😀',
  ),
);
export const wildText = wild.filter((text) => /\S/.test(text) && !/\p{Surrogate}/u.test(text));
const id = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
  fc.constantFrom('dan', 'atau', 'bukan', 'tingkat', 'salah', 'lainnya', '1', '1e5', 'constructor', 'kind'),
);
const weight = fc.double({ min: 0.0001, max: 1e6, noNaN: true });
const limit = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());

const optional = <T>(keys: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(keys, { requiredKeys: [] });

const comparison = fc
  .record({
    subject: id,
    isCriterion: fc.boolean(),
    op: fc.constantFrom('eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in'),
    value: fc.oneof(wildText, limit, fc.constant('anak'), fc.array(fc.oneof(wildText, fc.integer()), { minLength: 1, maxLength: 3 })),
  })
  .map(({ subject, isCriterion, op, value }) => (isCriterion ? { criterion: subject, op, value } : { field: subject, op, value }) as Condition);

export const randomCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    comparison,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
})).condition;

const level = fc.record({ label: wildText, description: wildText }, { requiredKeys: ['label'] });
const scale: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.oneof(fc.nat(5), fc.nat(1000)), { minLength: 2, maxLength: 5 })
  .chain((values) => fc.tuple(...[...values].sort((a, b) => a - b).map((value) => level.map((rest) => ({ value, ...rest })))))
  .map((levels) => ({ levels }));

const band = fc.oneof(fc.record({ level: fc.nat(9) }), fc.record({ atLeast: limit, level: fc.nat(9) }), fc.record({ atMost: limit, level: fc.nat(9) }));
const measure = fc.record({ numerator: id, denominator: id, bands: fc.array(band, { minLength: 1, maxLength: 4 }) }, { requiredKeys: ['numerator', 'bands'] });
const requirement = fc.record(
  { id, title: wildText, kind: fc.constantFrom('document', 'observation', 'interview', 'photo'), required: fc.boolean(), expires: fc.boolean() },
  { requiredKeys: ['id', 'title', 'kind', 'required'] },
);

const criterion = (scales: readonly string[]): fc.Arbitrary<Criterion> =>
  fc
    .tuple(
      fc.record({
        id,
        question: wildText,
        scale: fc.constantFrom(...scales),
        weight,
        confidence: fc.constantFrom('confirmed', 'likely'),
        evidence: fc.uniqueArray(requirement, { maxLength: 3, selector: (item) => item.id }),
        basis: fc.array(fc.record({ source: id, section: wildText }, { requiredKeys: ['source'] }), { maxLength: 3 }),
      }),
      optional({
        guidance: wildText,
        critical: fc.record({ atLeast: fc.nat(9) }),
        appliesWhen: randomCondition,
        measure,
        remedy: wildText,
        effort: fc.integer({ min: 1, max: 5 }),
        dependsOn: fc.array(id, { maxLength: 3 }),
        sameAs: fc.array(
          fc.record({ pack: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), criterion: id, relation: fc.constantFrom('equal', 'narrower', 'wider') }),
          { maxLength: 3 },
        ),
        tags: fc.array(wildText, { maxLength: 3 }),
      }),
    )
    .map(([needed, rest]) => ({ ...needed, ...rest }) as Criterion);

const source = fc.record(
  {
    id,
    title: wildText,
    inForce: fc.constantFrom('yes', 'no', 'unknown'),
    number: wildText,
    year: fc.integer({ min: 1900, max: 2200 }),
    url: fc.constant('https://contoh.id/a=1'),
    checkedOn: fc.constant('2026-11-24'),
    note: wildText,
  },
  { requiredKeys: ['id', 'title', 'inForce'] },
) as fc.Arbitrary<Source>;

const profileField = fc.record(
  { id, label: wildText, unit: fc.oneof(fc.constantFrom('', ' ', 'm²', '5'), wildText), min: limit, max: limit },
  { requiredKeys: ['id', 'label', 'unit'] },
);

const distinct = <T extends { readonly id: string }>(item: fc.Arbitrary<T>, maxLength: number, minLength = 0) =>
  fc.uniqueArray(item, { minLength, maxLength, selector: ({ id: key }) => key });

/** Sections and criteria get ids of their own in the whole pack, as the pack rules ask. */
function withDistinctIds(standards: Standard[]): Standard[] {
  const used = new Set<string>();
  const fresh = (wanted: string): string => {
    let name = wanted;
    for (let n = 1; used.has(name); n += 1) name = `${wanted}.${n}`;
    used.add(name);
    return name;
  };
  return standards.map((standard) => ({
    ...standard,
    sections: standard.sections.map((section) => ({
      ...section,
      id: `b.${fresh(section.id)}`,
      criteria: section.criteria.map((item) => ({ ...item, id: fresh(item.id) })),
    })),
  }));
}

const standardWith = (scales: readonly string[]) =>
  fc
    .tuple(
      fc.record({
        id,
        title: wildText,
        weight,
        sections: fc.array(fc.record({ id, title: wildText, criteria: fc.array(criterion(scales), { maxLength: 3 }) }), { maxLength: 3 }),
      }),
      optional({ summary: wildText, minimum: fc.double({ min: 0, max: 100, noNaN: true }) }),
    )
    .map(([needed, rest]) => ({ ...needed, ...rest }) as Standard);

/** Packs of the schema's shape with ids as the rules ask; references need not resolve: that is nothing to a sheet. */
export const randomPack: fc.Arbitrary<StandardPack> = fc
  .dictionary(id, scale, { minKeys: 1, maxKeys: 4 })
  .chain((scales) =>
    fc
      .tuple(
        fc.record({
          title: wildText,
          summary: wildText,
          issuer: wildText,
          status: fc.constantFrom('official', 'derived', 'indicative', 'example'),
          statusNote: wildText,
          sources: distinct(source, 3, 1),
          appliesTo: fc.uniqueArray(fc.constantFrom('anak', 'lansia', 'umum')),
          profileFields: distinct(profileField, 3),
          standards: distinct(standardWith(Object.keys(scales)), 3, 1).map(withDistinctIds),
        }),
        optional({
          scoring: optional({ criterion: fc.constantFrom('range', 'ratio'), total: fc.constantFrom('standards', 'criteria') }),
          supersedes: fc.record({ id: fc.constant('lama'), version: fc.constant('1.0.0'), criteria: fc.dictionary(id, fc.option(id)) }),
        }),
      )
      .map(
        ([needed, rest]) =>
          ({ format: 'siap-lks/standard-pack@1', language: 'id', id: 'paket-acak', version: '1.0.0-uji', ...needed, ...rest, scales }) as StandardPack,
      ),
  )
  .filter(({ standards }) => standards.some(({ sections }) => sections.some(({ criteria }) => criteria.length > 0)));
