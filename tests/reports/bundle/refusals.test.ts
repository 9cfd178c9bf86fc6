import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_LIMITS } from '../../../src/reports/bundle/limits';
import { declared, editHeaders, editJson, jsonOf, type Members, manifestOf, membersOf, textBytes, zipOf } from '../../support/bundle/hostile-zip';
import { codesOf, open, sampleBundle } from '../../support/bundle/open';
import { jpegFile } from '../../support/bundle/sample-files';

let bundle: Uint8Array;
let members: Members;
const evidence = `evidence/${jpegFile.sha256}`;
const round = 'assessments/putaran-1.json';

beforeAll(async () => {
  bundle = await sampleBundle();
  members = membersOf(bundle);
});

const renamed = (from: string, to: string): Members => new Map([...members].map(([path, bytes]) => [path === from ? to : path, bytes]));
const without = (path: string): Members => new Map([...members].filter(([name]) => name !== path));
const withMember = (path: string, bytes: Uint8Array): Members => new Map([...members, [path, bytes]]);

describe('what is no whole ZIP', () => {
  it('an empty file, another file, a sealed one', async () => {
    expect(await codesOf(new Uint8Array())).toEqual(['bundle/empty-file']);
    expect(await codesOf(textBytes('x'))).toEqual(['bundle/not-a-zip']);
    expect(await codesOf(textBytes('%PDF-1.4 '.repeat(20)))).toEqual(['bundle/not-a-zip']);
    expect(await codesOf(textBytes('age-encryption.org/v1\n-> scrypt'))).toEqual(['bundle/sealed']);
  });

  it('a truncated file, wherever it ends', async () => {
    for (let length = 4; length < bundle.length; length += 97) expect(await codesOf(bundle.subarray(0, length))).toEqual(['bundle/truncated']);
  });

  it('a file with something before or after it', async () => {
    expect(await codesOf(Uint8Array.from([...bundle, 0]))).toEqual(['bundle/truncated']);
    expect(await codesOf(Uint8Array.from([0, ...bundle]))).toEqual(['bundle/damaged']);
  });

  it('a file that is too large', async () => {
    expect(await codesOf(bundle, { limits: { ...BUNDLE_LIMITS, fileBytes: bundle.length - 1 } })).toEqual(['bundle/too-large']);
  });
});

describe('a flipped bit, anywhere', () => {
  it('never opens as something else', { timeout: 60_000 }, async () => {
    const original = await open(bundle);
    await fc.assert(
      fc.asyncProperty(fc.nat(bundle.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = bundle.slice();
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        const outcome = await open(flipped);
        if (outcome.ok) expect(outcome).toEqual(original);
        else expect(outcome.problems.every(({ code }) => code.startsWith('bundle/'))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('in the data of a member is noticed', async () => {
    const start = bundle.findIndex((_, at) => jpegFile.bytes.every((value, place) => bundle[at + place] === value));
    const flipped = bundle.slice();
    flipped[start + 100] = (flipped[start + 100] ?? 0) ^ 0x10;
    expect(await codesOf(flipped)).toEqual(['bundle/damaged']);
  });
});

describe('names', () => {
  it.each([
    '../evil.json',
    'assessments/../../evil.json',
    '/etc/passwd',
    'C:/evil.json',
    'packs\\evil.json',
    'evidence//x',
    './x',
    'bukti gambar.jpg',
    'evidence/\u00e4',
  ])('refuses %s', async (name) => {
    expect(await codesOf(await zipOf(declared(withMember(name, textBytes('{}')))))).toContain('bundle/bad-name');
  });

  it('refuses a name that is too long', async () => {
    expect(await codesOf(await zipOf(withMember(`assessments/${'a'.repeat(400)}.json`, textBytes('{}'))))).toEqual(['bundle/long-name']);
  });

  it('refuses a name that stands twice, in the directory or in the manifest', async () => {
    expect(await codesOf(await zipOf([...members, [round, members.get(round) ?? new Uint8Array()]]))).toEqual(['bundle/duplicate-name']);
    const manifest = manifestOf(members);
    const twice = { ...manifest, members: [...manifest.members, ...manifest.members.slice(0, 1)] };
    expect(await codesOf(await zipOf(withMember('manifest.json', textBytes(JSON.stringify(twice)))))).toEqual(['bundle/duplicate-name']);
  });

  it('refuses too many members before looking at them', async () => {
    expect(await codesOf(bundle, { limits: { ...BUNDLE_LIMITS, members: 3 } })).toEqual(['bundle/too-many-members']);
  });
});

describe('bombs', () => {
  const zeros = new Uint8Array(5_000_000);

  it('refuses a member that would grow too much, before inflating it', async () => {
    expect(await codesOf(await zipOf(declared(withMember('assessments/bom.json', zeros)), 'deflated', Number.POSITIVE_INFINITY))).toEqual([
      'bundle/inflates-too-much',
    ]);
  });

  it('refuses members that are too large, alone or together', async () => {
    const outcome = await open(bundle, { limits: { ...BUNDLE_LIMITS, evidenceBytes: 400 } });
    expect(outcome).toEqual({
      ok: false,
      problems: [{ code: 'bundle/member-too-large', pointer: '', data: { path: evidence, sizeBytes: 404, limitBytes: 400 } }],
    });
    expect(await codesOf(bundle, { limits: { ...BUNDLE_LIMITS, totalBytes: 1000 } })).toEqual(['bundle/too-large']);
  });

  it('stops at the claimed size when the directory lies about it', async () => {
    const bomb = await zipOf(declared(withMember('assessments/bom.json', zeros)), 'deflated', Number.POSITIVE_INFINITY);
    const lying = editHeaders(bomb, 'assessments/bom.json', (view, at, { size }) => view.setUint32(at + size, 500, true));
    const claimed = manifestOf(membersOf(bomb)).members.map((member) => (member.path === 'assessments/bom.json' ? { ...member, sizeBytes: 500 } : member));
    const honest = await zipOf(declared(withMember('assessments/bom.json', zeros), { members: claimed }), 'deflated', Number.POSITIVE_INFINITY);
    const both = editHeaders(honest, 'assessments/bom.json', (view, at, { size }) => view.setUint32(at + size, 500, true));
    expect(await codesOf(lying)).toEqual(['bundle/wrong-size']);
    expect(await codesOf(both)).toEqual(['bundle/wrong-size']);
  });

  it('refuses a size that is less than claimed, and one that only the manifest claims', async () => {
    expect(await codesOf(editHeaders(bundle, round, (view, at, { size }) => view.setUint32(at + size, 60_000, true)))).toEqual(['bundle/wrong-size']);
    const claimed = manifestOf(members).members.map((member) => ({ ...member, sizeBytes: member.sizeBytes + 1 }));
    expect(await codesOf(await zipOf(declared(members, { members: claimed })))).toContain('bundle/wrong-size');
  });

  it('refuses members that share the same bytes', async () => {
    const other = 'assessments/putaran-2.json';
    let offset = 0;
    editHeaders(bundle, round, (view, at, { offset: field }) => {
      if (field !== null) offset = view.getUint32(at + field, true);
    });
    const shared = editHeaders(bundle, other, (view, at, { offset: field }) => {
      if (field !== null) view.setUint32(at + field, offset, true);
    });
    expect(await codesOf(shared)).toEqual(['bundle/damaged']);
  });

  it('refuses an archive within, an encrypted member, an unknown method', async () => {
    const nested = await zipOf([['x', textBytes('x')]]);
    const { sha256Hex } = await import('../../../src/domain/sha256');
    const path = `evidence/${sha256Hex(nested)}`;
    const manifest = manifestOf(members);
    const list = [...manifest.members, { path, sha256: sha256Hex(nested), sizeBytes: nested.length, mediaType: 'image/png' }];
    expect(await codesOf(await zipOf(declared(withMember(path, nested), { members: list })))).toEqual(['bundle/nested-archive']);
    expect(await codesOf(editHeaders(bundle, round, (view, at, { flags }) => view.setUint16(at + flags, 1, true)))).toEqual(['bundle/encrypted']);
    expect(await codesOf(editHeaders(bundle, round, (view, at, { method }) => view.setUint16(at + method, 12, true)))).toEqual(['bundle/unknown-method']);
  });

  it('refuses JSON that is nested without end', async () => {
    const deep = textBytes(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    expect(await codesOf(await zipOf(declared(withMember('history.json', deep)), 'stored'))).toEqual(['bundle/not-json']);
  });
});

describe('the manifest', () => {
  it('must be there and be one', async () => {
    expect(await codesOf(await zipOf(without('manifest.json')))).toEqual(['bundle/no-manifest']);
    expect(await codesOf(await zipOf(withMember('manifest.json', textBytes('{"format": '))))).toEqual(['bundle/not-json']);
    expect(await codesOf(await zipOf(withMember('manifest.json', Uint8Array.from([0x7b, 0xff, 0x7d]))))).toEqual(['bundle/not-json']);
    expect(await codesOf(await zipOf(withMember('manifest.json', textBytes('{}'))))).toEqual(['bundle/unknown-format']);
    expect((await open(await zipOf(withMember('manifest.json', textBytes('{"format": "siap-lks/bundle@1"}'))))).ok).toBe(false);
  });

  it('of a newer format is named first, whatever else such a file holds', async () => {
    const newer = withMember('besok/lusa.bin', textBytes('?'));
    const outcome = await open(await zipOf(declared(newer, { format: 'siap-lks/bundle@2' as 'siap-lks/bundle@1' })));
    expect(outcome).toEqual({
      ok: false,
      problems: [{ code: 'bundle/newer-format', pointer: '/manifest.json/format', data: { found: 'siap-lks/bundle@2', known: 'siap-lks/bundle@1' } }],
    });
  });

  it('must declare exactly what is there', async () => {
    expect(await codesOf(await zipOf(withMember('assessments/lain.json', textBytes('{}'))))).toEqual(['bundle/undeclared-member']);
    expect(await codesOf(await zipOf(without(round)))).toEqual(['bundle/missing-member']);
    expect(await codesOf(await zipOf(renamed(round, 'assessments/lain.json')))).toEqual(['bundle/undeclared-member', 'bundle/missing-member']);
    expect(await codesOf(await zipOf(declared(withMember('catatan.txt', textBytes('x')))))).toEqual(['bundle/unknown-member']);
  });

  it('must have the right hash of each member', async () => {
    const wrong = manifestOf(members).members.map((member) => (member.path === round ? { ...member, sha256: '0'.repeat(64) } : member));
    expect(await codesOf(await zipOf(declared(members, { members: wrong })))).toEqual(['bundle/wrong-hash']);
  });

  it('must say the same as what is inside', async () => {
    expect(await codesOf(await zipOf(declared(members, { head: 'rev-1' })))).toEqual(['bundle/manifest-mismatch']);
    const institution = { ...manifestOf(members).institution, name: 'LKS lain' };
    expect(await codesOf(await zipOf(declared(members, { institution })))).toEqual(['bundle/manifest-mismatch']);
  });

  it('must give each file of evidence the path of its hash and a known type', async () => {
    const moved = renamed(evidence, `evidence/${'a'.repeat(64)}`);
    const list = manifestOf(members).members.map((member) => (member.path === evidence ? { ...member, path: `evidence/${'a'.repeat(64)}` } : member));
    expect(await codesOf(await zipOf(declared(moved, { members: list })))).toEqual(['bundle/wrong-path']);
    const typed = manifestOf(members).members.map((member) => (member.path === evidence ? { ...member, mediaType: 'text/html' } : member));
    expect(await codesOf(await zipOf(declared(members, { members: typed })))).toEqual(['bundle/wrong-file-type']);
  });
});

describe('the documents', () => {
  it('must fit their schemas, with the place of what does not', async () => {
    const outcome = await open(await zipOf(editJson(members, round, (assessment) => ({ ...assessment, catatan: 'x' }))));
    expect(outcome.ok || outcome.problems.map(({ pointer }) => pointer)).toEqual(['/assessments~1putaran-1.json/catatan']);
    expect(
      (await codesOf(await zipOf(editJson(members, 'institution.json', (value) => ({ ...value, institution: { id: 'lks-melati' } }))))).length,
    ).toBeGreaterThan(0);
    expect(await codesOf(await zipOf(editJson(members, 'institution.json', (value) => ({ ...value, answers: {} }))))).toEqual(['bundle/unknown-key']);
    expect((await codesOf(await zipOf(editJson(members, 'history.json', (history) => ({ ...history, revisions: [] }))))).length).toBeGreaterThan(0);
    expect((await codesOf(await zipOf(editJson(members, 'packs/paket-contoh@1.0.0.json', (pack) => ({ ...pack, scales: {} }))))).length).toBeGreaterThan(0);
  });

  it('must be of a known format', async () => {
    expect(await codesOf(await zipOf(editJson(members, round, (assessment) => ({ ...assessment, format: 'siap-lks/assessment@2' }))))).toEqual([
      'bundle/newer-format',
    ]);
    expect(await codesOf(await zipOf(editJson(members, 'history.json', (history) => ({ ...history, format: 'x' }))))).toEqual(['bundle/unknown-format']);
  });

  it('must stand under their own ids', async () => {
    const swapped = declared(new Map([...without(round), ['assessments/lain.json', members.get(round) ?? new Uint8Array()]]));
    expect(await codesOf(await zipOf(swapped))).toEqual(['bundle/wrong-path']);
  });

  it('must agree with the history', async () => {
    const raised = editJson(members, round, (assessment) => ({ ...assessment, answers: { ...(jsonOf(members, round).answers as object), p1: { level: 1 } } }));
    expect(await codesOf(await zipOf(raised))).toEqual(['bundle/state-mismatch']);
    expect(await codesOf(await zipOf(declared(new Map([...members].filter(([path]) => path !== round)))))).toContain('bundle/state-mismatch');
  });

  it('must bring the packs in use', async () => {
    expect(await codesOf(await zipOf(declared(without('packs/paket-contoh@1.0.0.json'))))).toEqual(['bundle/missing-pack', 'bundle/missing-pack']);
  });

  it('must not smuggle in a prototype', async () => {
    const smuggled = declared(
      withMember('institution.json', textBytes(new TextDecoder().decode(members.get('institution.json')).replace('{', '{"__proto__":{"polluted":1},'))),
    );
    expect((await codesOf(await zipOf(smuggled))).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('an assessment that breaks its rules', () => {
  /** A level that is not on the scale, also in the history, so that only the rules object. */
  const broken = (): Members => {
    const everywhere = (text: string): string => text.replaceAll('"level":2', '"level":7');
    const edited = [...members].map(([path, bytes]) =>
      path.endsWith('.json') && !path.startsWith('packs')
        ? ([path, textBytes(everywhere(new TextDecoder().decode(bytes)))] as const)
        : ([path, bytes] as const),
    );
    return declared(new Map(edited));
  };

  it('is refused with its place', async () => {
    const outcome = await open(await zipOf(broken()));
    expect(outcome.ok || outcome.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['assessment/level-not-on-scale', '/assessments~1putaran-1.json/answers/p1/level'],
      ['assessment/level-not-on-scale', '/assessments~1putaran-2.json/answers/p1/level'],
    ]);
  });

  it('opens when the user insists, and says what is broken', async () => {
    const outcome = await open(await zipOf(broken()), { allowBrokenRules: true });
    expect(outcome.ok && outcome.value.brokenRules).toHaveLength(2);
  });
});
