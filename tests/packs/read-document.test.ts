import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import { detectDocument } from '../../src/packs/detect-document';
import { MAX_DOCUMENT_BYTES } from '../../src/packs/parse-document';
import { readAssessment, readPack, readPolicy } from '../../src/packs/read-document';
import { MAX_PROBLEMS } from '../../src/packs/schema-problems';
import { smallAssessment, smallCriterion, smallPack, smallPolicy } from '../support/small-pack';

type Edit = (document: Record<string, unknown>) => void;

/** A sound document as plain JSON, changed by `edit`, as text. */
function textOf(document: unknown, edit: Edit = () => undefined): string {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  edit(copy);
  return JSON.stringify(copy, null, 2);
}

async function problemsOf(outcome: Promise<{ ok: true } | { ok: false; problems: readonly Problem[] }>): Promise<readonly Problem[]> {
  const result = await outcome;
  return result.ok ? [] : result.problems;
}

const withCriterion = (extra: object): unknown => {
  const pack = smallPack();
  return {
    ...pack,
    profileFields: [{ id: 'anak', label: 'Anak', unit: 'orang' }],
    standards: [{ id: 's1', title: 'S', weight: 1, sections: [{ id: 'a', title: 'A', criteria: [{ ...smallCriterion('k1'), ...extra }] }] }],
  };
};
const CRITERION = '/standards/0/sections/0/criteria/0';

describe('readPack', () => {
  it('takes a sound pack whole, with a byte order mark too', async () => {
    expect(await readPack(textOf(smallPack()))).toEqual({ ok: true, value: smallPack() });
    expect((await readPack(`\u{feff}${textOf(smallPack())}`)).ok).toBe(true);
  });

  it.each([
    ['an empty file', ' \n', 'document/empty'],
    ['a web page', '<!doctype html>', 'document/not-json'],
    ['a list', '[]', 'document/not-object'],
    ['a file without format', '{}', 'document/no-format'],
    ['a foreign format', '{"format":"oscal"}', 'document/unknown-format'],
    ['a format that is a number', '{"format":7}', 'document/unknown-format'],
    ['a format named like a property of every object', '{"format":"siap-lks/constructor@1"}', 'document/unknown-format'],
    ['a format of a newer app', '{"format":"siap-lks/standard-pack@2"}', 'document/newer-format'],
    ['an assessment', '{"format":"siap-lks/assessment@1"}', 'document/other-kind'],
    ['a bottomless file', `{"format":${'['.repeat(100_000)}`, 'document/too-deep'],
  ])('refuses %s with one sentence', async (_name, text, code) => {
    expect((await problemsOf(readPack(text))).map((problem) => problem.code)).toEqual([code]);
  });

  it('refuses a file over the size limit before reading it', async () => {
    const problems = await problemsOf(readPack(' '.repeat(MAX_DOCUMENT_BYTES + 1)));
    expect(problems).toEqual([{ code: 'document/too-large', pointer: '', data: { sizeBytes: MAX_DOCUMENT_BYTES + 1, limitBytes: MAX_DOCUMENT_BYTES } }]);
  });

  it('tells line and column of a slip in the JSON', async () => {
    expect(await problemsOf(readPack('{\n  "format": "siap-lks/standard-pack@1",\n  "id": oops\n}'))).toEqual([
      { code: 'document/not-json', pointer: '', data: { line: 3, column: 9 } },
    ]);
  });

  it('tells all slips of the shape at once, each with its place', async () => {
    const text = textOf(smallPack(), (pack) => {
      delete pack.title;
      pack.colour = 'red';
      pack.version = '1';
      pack.status = 'resmi';
      pack.summary = ' ';
      pack.sources = [{ id: 'a b', title: 'x', inForce: 'yes', checkedOn: '24-11-2026', url: 'ftp://x' }];
    });
    expect(await problemsOf(readPack(text))).toEqual([
      { code: 'schema/missing-key', pointer: '', data: { key: 'title' } },
      { code: 'schema/unknown-key', pointer: '/colour', data: { key: 'colour' } },
      { code: 'schema/version-form', pointer: '/version' },
      { code: 'schema/blank', pointer: '/summary' },
      { code: 'schema/not-allowed', pointer: '/status', data: { allowed: 'official, derived, indicative, example' } },
      { code: 'schema/id-form', pointer: '/sources/0/id' },
      { code: 'schema/address-form', pointer: '/sources/0/url' },
      { code: 'schema/date-form', pointer: '/sources/0/checkedOn' },
    ]);
  });

  it('caps the list and counts the rest', async () => {
    const text = textOf(smallPack(), (pack) => {
      for (let i = 0; i < 80; i += 1) pack[`key${i}`] = i;
    });
    const problems = await problemsOf(readPack(text));
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toEqual({ code: 'document/more-problems', pointer: '', data: { count: 30 } });
  });

  it('goes on to the rules that the schema cannot say', async () => {
    const problems = await problemsOf(readPack(textOf(withCriterion({ scale: 'tiada' }))));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([['pack/unknown-scale', `${CRITERION}/scale`]]);
  });

  it('explains a broken condition by the variant that was meant', async () => {
    const problems = (appliesWhen: unknown): Promise<readonly Problem[]> => problemsOf(readPack(textOf(withCriterion({ appliesWhen }))));
    const place = `${CRITERION}/appliesWhen`;
    expect(await problems({ field: 'anak', op: 'over', value: 1 })).toEqual([
      { code: 'schema/not-allowed', pointer: `${place}/op`, data: { allowed: 'eq, ne, lt, lte, gt, gte, in' } },
    ]);
    expect(await problems({ field: 'anak', op: 'gt' })).toEqual([{ code: 'schema/missing-key', pointer: place, data: { key: 'value' } }]);
    expect(await problems({ field: 'anak', criterion: 'k2', op: 'gt', value: 1 })).toEqual([{ code: 'schema/condition-form', pointer: place }]);
    expect(await problems({})).toEqual([{ code: 'schema/condition-form', pointer: place }]);
    expect(await problems({ field: 'anak', op: 'eq', value: { a: 1 } })).toEqual([{ code: 'schema/value-form', pointer: `${place}/value` }]);
    expect(await problems({ all: [{ field: 'anak', op: 'gt', value: 1 }, { not: { when: 1 } }] })).toEqual([
      { code: 'schema/condition-form', pointer: `${place}/all/1/not` },
    ]);
  });

  it('is not moved by keys that every object has', async () => {
    const text = textOf(smallPack()).replace('"scales": {', '"scales": { "__proto__": { "levels": [] },');
    expect((await problemsOf(readPack(text))).map(({ code, pointer }) => [code, pointer])).toEqual([
      ['schema/key-form', '/scales/__proto__'],
      ['schema/too-few', '/scales/__proto__/levels'],
    ]);
    expect(({} as { levels?: unknown }).levels).toBeUndefined();
    expect((await problemsOf(readPack(textOf(withCriterion({ scale: 'constructor' }))))).map(({ code }) => code)).toEqual(['pack/unknown-scale']);
  });
});

describe('readPolicy', () => {
  it('takes a sound policy and refuses one with a hole', async () => {
    expect(await readPolicy(textOf(smallPolicy()))).toEqual({ ok: true, value: smallPolicy() });
    const text = textOf(smallPolicy({ grades: [{ id: 'a', label: 'A', min: 80 }] }));
    expect((await problemsOf(readPolicy(text))).map(({ code }) => code)).toEqual(['policy/last-min-not-zero']);
  });
});

describe('readAssessment', () => {
  it('takes answers that are to be checked again and archived ones, and refuses what they may not hold', async () => {
    const moved = smallAssessment({
      answers: { k1: { level: 1, checkAgain: { fromVersion: '0.9.0', fromCriterion: 'k0', reason: 'text' } } },
      archived: [
        {
          pack: { id: 'uji-kecil', version: '0.9.0' },
          criterion: 'k9',
          question: 'Apakah k9 ada?',
          levelLabel: 'Sudah',
          answer: { level: 1 },
          on: '2026-11-24',
        },
      ],
    });
    expect(await readAssessment(textOf(moved))).toEqual({ ok: true, value: moved });
    const broken = textOf(moved, (assessment) => {
      assessment.answers = { k1: { level: 1, checkAgain: { fromVersion: '0.9.0', reason: 'entah' } } };
      assessment.archived = [{ criterion: 'k9', question: 'Apakah k9 ada?', answer: { level: 1 } }];
    });
    expect((await problemsOf(readAssessment(broken))).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'schema/not-allowed /answers/k1/checkAgain/reason',
      'schema/missing-key /archived/0',
    ]);
  });

  it('takes a sound assessment', async () => {
    expect(await readAssessment(textOf(smallAssessment()))).toEqual({ ok: true, value: smallAssessment() });
  });

  it('refuses an unknown key with its place', async () => {
    const text = textOf(smallAssessment(), (assessment) => {
      assessment.answers = { k1: { level: 1, nik: '3201010101010001' } };
    });
    expect(await problemsOf(readAssessment(text))).toEqual([{ code: 'schema/unknown-key', pointer: '/answers/k1/nik', data: { key: 'nik' } }]);
  });
});

describe('detectDocument', () => {
  it.each([
    ['standard-pack', smallPack()],
    ['grading-policy', smallPolicy()],
    ['assessment', smallAssessment()],
  ])('knows a %s', (kind, document) => {
    expect(detectDocument(textOf(document))).toMatchObject({ ok: true, value: { kind } });
  });
});
