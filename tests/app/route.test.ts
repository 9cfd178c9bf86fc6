import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../src/app/route';

describe('routes', () => {
  it.each<[string, Route]>([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/mulai', { page: 'start' }],
    ['#/lembaga/baru', { page: 'newInstitution' }],
    ['#/lembaga/a1', { page: 'institution', institution: 'a1' }],
    ['#/lembaga/a1/profil', { page: 'profile', institution: 'a1' }],
    ['#/lembaga/a1/bukti', { page: 'register', institution: 'a1' }],
    ['#/penilaian/b2', { page: 'assessment', assessment: 'b2' }],
    ['#/penilaian/b2/butir/pro-visi', { page: 'criterion', assessment: 'b2', criterion: 'pro-visi' }],
    ['#/penilaian/b2/hari-kunjungan', { page: 'visitDay', assessment: 'b2' }],
    ['#/lembaga/a1/tren', { page: 'trend', institution: 'a1' }],
    ['#/penilaian/b2/hasil', { page: 'result', assessment: 'b2' }],
    ['#/penilaian/b2/laporan', { page: 'report', assessment: 'b2' }],
    ['#/penilaian/b2/versi-baru', { page: 'move', assessment: 'b2' }],
    ['#/penilaian/b2/arsip', { page: 'archive', assessment: 'b2' }],
    ['#/paket/lksa-kesiapan/1.0.0', { page: 'pack', pack: 'lksa-kesiapan', version: '1.0.0' }],
    ['#/paket/lksa-kesiapan/2.0.0/banding/1.0.0', { page: 'packCompare', pack: 'lksa-kesiapan', version: '2.0.0', other: '1.0.0' }],
    ['#/paket/lksa-kesiapan/1.0.0/ralat', { page: 'errata', pack: 'lksa-kesiapan', version: '1.0.0' }],
    ['#/paket/lksa-kesiapan/1.0.0/ralat/pro-visi', { page: 'erratum', pack: 'lksa-kesiapan', version: '1.0.0', criterion: 'pro-visi' }],
    ['#/paket/lksa-kesiapan/1.0.0/bobot', { page: 'localWeights', pack: 'lksa-kesiapan', version: '1.0.0' }],
    ['#/penilaian/b2/contoh-dokumen', { page: 'starters', assessment: 'b2', starter: '' }],
    ['#/contoh-dokumen', { page: 'blankStarters', starter: '' }],
    ['#/kebijakan', { page: 'policies' }],
    ['#/kebijakan/baru', { page: 'policy', policy: 'baru' }],
    ['#/cadangan', { page: 'backup' }],
    ['#/panduan/aman-bagi-anak', { page: 'childSafeGuide' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each([
    '#/entah',
    '#/penilaian',
    '#/penilaian/b2/entah',
    '#/penilaian/b2/butir',
    '#/lembaga/a1/entah',
    '#/paket/a/1.0.0/entah',
    '#/paket/a/1.0.0/banding',
    '#/constructor',
    '#/panduan',
    '#/panduan/entah',
    '#/panduan/constructor',
    '#/panduan/aman-bagi-anak/lagi',
    '#/penilaian/b2/__proto__',
    '#/%E0%A4%A',
  ])('says that %s leads nowhere', (hash) => {
    expect(parseRoute(hash)).toEqual({ page: 'notFound' });
  });

  it('makes the address of a guide', () => {
    expect(hrefOf({ page: 'childSafeGuide' })).toBe('#/panduan/aman-bagi-anak');
  });

  it('comes back from every address that it makes, whatever the ids', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => text !== 'baru');
    const route = fc.oneof<fc.Arbitrary<Route>[]>(
      fc.record({ page: fc.constant('institution' as const), institution: id }),
      fc.record({
        page: fc.constantFrom('result' as const, 'gaps' as const, 'actions' as const, 'report' as const, 'move' as const, 'archive' as const),
        assessment: id,
      }),
      fc.record({ page: fc.constant('criterion' as const), assessment: id, criterion: id }),
      fc.record({ page: fc.constant('starters' as const), assessment: id, starter: id }),
      fc.record({ page: fc.constant('blankStarters' as const), starter: id }),
      fc.record({ page: fc.constantFrom('pack' as const, 'errata' as const), pack: id, version: id }),
      fc.record({ page: fc.constant('packCompare' as const), pack: id, version: id, other: id }),
      fc.record({ page: fc.constant('erratum' as const), pack: id, version: id, criterion: id }),
    );
    fc.assert(
      fc.property(route, (place) => {
        expect(parseRoute(hrefOf(place))).toEqual(place);
      }),
    );
  });
});
