import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/domain/standard/pack-rules';
import type { Condition, Measure, StandardPack } from '../../../src/domain/standard/standard-pack.generated';
import { messageOf } from '../../../src/i18n/code-to-message';
import { packOf, packWith, requirement, SCALES } from '../../support/scoring/documents';

const AT = '/standards/0/sections/0/criteria';
const source = (id: string) => ({ id, title: 'Sumber', inForce: 'yes' as const });
const asking = (appliesWhen: Condition): StandardPack => packWith([{ id: 'a', appliesWhen }, { id: 'b' }]);
const measuring = (measure: Measure): StandardPack => packWith([{ id: 'a', measure }]);

/** What is wrong, the pack, and where. */
const FAULTS: readonly (readonly [code: string, pack: StandardPack, pointer: string])[] = [
  ['pack/duplicate-source', packWith([{ id: 'a' }], { sources: [source('x'), source('x')] }), '/sources/1/id'],
  ['pack/duplicate-profile-field', packWith([{ id: 'a' }], { profileFields: ['x', 'x'].map((id) => ({ id, label: id, unit: '' })) }), '/profileFields/1/id'],
  ['pack/reserved-profile-field', packWith([{ id: 'a' }], { profileFields: [{ id: 'kind', label: 'Jenis', unit: '' }] }), '/profileFields/0/id'],
  ['pack/field-limits-crossed', packWith([{ id: 'a' }], { profileFields: [{ id: 'x', label: 'x', unit: '', min: 5, max: 4 }] }), '/profileFields/0/min'],
  [
    'pack/duplicate-standard',
    packOf([
      { id: 's', criteria: [{ id: 'a' }] },
      { id: 's', section: 'lain', criteria: [{ id: 'b' }] },
    ]),
    '/standards/1/id',
  ],
  [
    'pack/duplicate-section',
    packOf([
      { id: 's', section: 'bagian', criteria: [{ id: 'a' }] },
      { id: 't', section: 'bagian', criteria: [{ id: 'b' }] },
    ]),
    '/standards/1/sections/0/id',
  ],
  ['pack/duplicate-criterion', packWith([{ id: 'a' }, { id: 'b' }, { id: 'a' }]), `${AT}/2/id`],
  ['pack/duplicate-requirement', packWith([{ id: 'a', evidence: [requirement('x'), requirement('x')] }]), `${AT}/0/evidence/1/id`],
  ['pack/no-criteria', packWith([]), '/standards'],
  ['pack/unknown-scale', packWith([{ id: 'a', scale: 'toString' }]), `${AT}/0/scale`],
  ['pack/unknown-source', packWith([{ id: 'a', basis: [{ source: 'sumber' }, { source: 'lain' }] }]), `${AT}/0/basis/1/source`],
  ['pack/unknown-dependency', packWith([{ id: 'a', dependsOn: ['z'] }]), `${AT}/0/dependsOn/0`],
  [
    'pack/dependency-cycle',
    packWith([
      { id: 'x', dependsOn: ['a'] },
      { id: 'a', dependsOn: ['b'] },
      { id: 'b', dependsOn: ['a'] },
    ]),
    `${AT}/1/dependsOn`,
  ],
  ['pack/supersedes-itself', packWith([{ id: 'a' }], { supersedes: { id: 'contoh', version: '1.0.0', criteria: {} } }), '/supersedes'],
  [
    'pack/unknown-successor',
    packWith([{ id: 'a' }], { supersedes: { id: 'contoh', version: '0.9.0', criteria: { x: 'a', 'y/z': 'b', w: null } } }),
    '/supersedes/criteria/y~1z',
  ],
  [
    'pack/levels-not-ascending',
    packWith([{ id: 'a' }], { scales: { four: { levels: [0, 2, 2].map((value) => ({ value, label: 'x' })) } } }),
    '/scales/four/levels/2/value',
  ],
  ['pack/weight-decimals', packWith([{ id: 'a', weight: 0.12345 }]), `${AT}/0/weight`],
  ['pack/critical-not-on-scale', packWith([{ id: 'a', scale: 'gaps', critical: { atLeast: 3 } }]), `${AT}/0/critical/atLeast`],
  ['pack/measure-unknown-field', measuring({ numerator: 'children', denominator: 'toString', bands: [{ level: 0 }] }), `${AT}/0/measure/denominator`],
  ['pack/band-level-not-on-scale', measuring({ numerator: 'children', bands: [{ level: 4 }] }), `${AT}/0/measure/bands/0/level`],
  [
    'pack/band-never-reached',
    measuring({
      numerator: 'children',
      bands: [
        { atLeast: 3, level: 1 },
        { atLeast: 4.5, level: 2 },
      ],
    }),
    `${AT}/0/measure/bands/1`,
  ],
  ['pack/condition-unknown-field', asking({ not: { field: 'anak', op: 'gt', value: 0 } }), `${AT}/0/appliesWhen/not/field`],
  [
    'pack/condition-unknown-criterion',
    asking({
      all: [
        { criterion: 'b', op: 'eq', value: 1 },
        { criterion: 'z', op: 'eq', value: 1 },
      ],
    }),
    `${AT}/0/appliesWhen/all/1/criterion`,
  ],
  ['pack/condition-unknown-kind', asking({ field: 'kind', op: 'in', value: ['anak', 'panti'] }), `${AT}/0/appliesWhen/value`],
  ['pack/condition-kind-by-size', asking({ field: 'kind', op: 'gt', value: 'anak' }), `${AT}/0/appliesWhen/op`],
  ['pack/condition-not-a-number', asking({ field: 'children', op: 'gt', value: '5' }), `${AT}/0/appliesWhen/value`],
  ['pack/condition-list', asking({ field: 'children', op: 'eq', value: [5] }), `${AT}/0/appliesWhen/value`],
  ['pack/condition-list', asking({ field: 'children', op: 'in', value: 5 }), `${AT}/0/appliesWhen/value`],
  ['pack/condition-level-not-on-scale', asking({ criterion: 'b', op: 'in', value: [3, 4] }), `${AT}/0/appliesWhen/value`],
  ['pack/condition-cycle', packWith([{ id: 'a', appliesWhen: { any: [{ criterion: 'a', op: 'gte', value: 1 }] } }]), `${AT}/0/appliesWhen`],
  ['pack/html', packWith([{ id: 'a', question: 'Apakah <b>izin</b> ada?' }]), `${AT}/0/question`],
  ['pack/html', packWith([{ id: 'a', remedy: 'A&nbsp;B' }]), `${AT}/0/remedy`],
  ['pack/impossible-date', packWith([{ id: 'a' }], { sources: [{ ...source('x'), checkedOn: '2026-02-30' }] }), '/sources/0/checkedOn'],
];

describe('checkPack', () => {
  it('finds nothing in a sound pack', () => {
    const pack = packWith(
      [
        {
          id: 'constructor',
          scale: 'gaps',
          weight: 0.1234,
          question: 'Apakah jumlah anak < 20 dan R&D jelas?',
          critical: { atLeast: 2 },
          appliesWhen: {
            all: [
              { field: 'kind', op: 'in', value: ['anak', 'umum'] },
              { criterion: 'toString', op: 'lt', value: 9 },
            ],
          },
          measure: { numerator: 'children', denominator: 'caregivers', bands: [{ atMost: 5, level: 5 }, { atLeast: 10, level: 0 }, { level: 2 }] },
          dependsOn: ['toString'],
          evidence: [requirement('x')],
          basis: [{ source: 'sumber' }],
        },
        { id: 'toString', evidence: [requirement('x')] },
      ],
      { sources: [{ id: 'sumber', title: 'Sumber', inForce: 'yes', url: 'https://contoh.id/?a=1&lt;b=2', checkedOn: '2026-11-24' }] },
    );
    expect(checkPack(pack)).toEqual([]);
  });

  it.each(FAULTS)('finds %s', (code, pack, pointer) => {
    expect(checkPack(pack).map((problem) => ({ code: problem.code, pointer: problem.pointer }))).toEqual([{ code, pointer }]);
  });

  it.each(FAULTS)('says %s in a whole sentence with a hint', (_code, pack) => {
    for (const problem of checkPack(pack)) {
      const { message, hint } = messageOf(problem);
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|pack\//);
    }
  });

  it('reports everything at once, with the data for the sentence', () => {
    const pack = packWith([{ id: 'a' }, { id: 'a', weight: 0.00001 }], { scales: SCALES });
    expect(checkPack(pack)).toEqual([
      { code: 'pack/duplicate-criterion', pointer: `${AT}/1/id`, data: { id: 'a', first: `${AT}/0/id` } },
      { code: 'pack/weight-decimals', pointer: `${AT}/1/weight`, data: { id: 'a', weight: 0.00001, places: 4 } },
    ]);
  });

  it('names the way around a circle, each circle once', () => {
    const follows = (id: string, criterion: string) => ({ id, appliesWhen: { criterion, op: 'gte', value: 1 } as const });
    const pack = packWith([follows('before', 'b'), follows('a', 'b'), follows('b', 'c'), follows('c', 'a'), follows('d', 'e'), follows('e', 'd')]);
    expect(checkPack(pack)).toEqual([
      { code: 'pack/condition-cycle', pointer: `${AT}/1/appliesWhen`, data: { cycle: 'a → b → c → a' } },
      { code: 'pack/condition-cycle', pointer: `${AT}/4/appliesWhen`, data: { cycle: 'd → e → d' } },
    ]);
  });

  it('follows a chain of thousands without running out of stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, place) => ({ id: `c${place}`, ...(place === 0 ? {} : { dependsOn: [`c${place - 1}`] }) }));
    expect(checkPack(packWith(chain))).toEqual([]);
  });
});
