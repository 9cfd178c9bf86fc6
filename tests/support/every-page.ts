import type { Page } from 'playwright-core';
import { hrefOf, type PageName, type Route } from '../../src/app/route';
import { goTo } from './journey';
import { readinessPack } from './pack-words';

interface Ids {
  readonly institution: string;
  readonly assessment: string;
}

const { pack } = readinessPack;
const criterion = readinessPack.criteria[0]?.criterion.id ?? '';

/** One place of each page; a new page does not compile until it is named here. A move and a comparison need a second version of a pack and have their own scenarios. */
const PLACES = {
  home: () => ({ page: 'home' }),
  start: () => ({ page: 'start' }),
  newInstitution: () => ({ page: 'newInstitution' }),
  institution: ({ institution }) => ({ page: 'institution', institution }),
  profile: ({ institution }) => ({ page: 'profile', institution }),
  register: ({ institution }) => ({ page: 'register', institution }),
  merge: ({ institution }) => ({ page: 'merge', institution }),
  owners: ({ institution }) => ({ page: 'owners', institution }),
  send: ({ institution }) => ({ page: 'send', institution }),
  trend: ({ institution }) => ({ page: 'trend', institution }),
  assessment: ({ assessment }) => ({ page: 'assessment', assessment }),
  criterion: ({ assessment }) => ({ page: 'criterion', assessment, criterion }),
  quickEntry: ({ assessment }) => ({ page: 'quickEntry', assessment }),
  agenda: ({ assessment }) => ({ page: 'agenda', assessment }),
  visitDay: ({ assessment }) => ({ page: 'visitDay', assessment }),
  result: ({ assessment }) => ({ page: 'result', assessment }),
  gaps: ({ assessment }) => ({ page: 'gaps', assessment }),
  path: ({ assessment }) => ({ page: 'path', assessment }),
  whatIf: ({ assessment }) => ({ page: 'whatIf', assessment }),
  actions: ({ assessment }) => ({ page: 'actions', assessment }),
  report: ({ assessment }) => ({ page: 'report', assessment }),
  sheet: () => ({ page: 'sheet' }),
  starters: ({ assessment }) => ({ page: 'starters', assessment, starter: '' }),
  blankStarters: () => ({ page: 'blankStarters', starter: 'kebijakan-perlindungan-anak' }),
  packs: () => ({ page: 'packs' }),
  pack: () => ({ page: 'pack', pack: pack.id, version: pack.version }),
  localWeights: () => ({ page: 'localWeights', pack: pack.id, version: pack.version }),
  errata: () => ({ page: 'errata', pack: pack.id, version: pack.version }),
  erratum: () => ({ page: 'erratum', pack: pack.id, version: pack.version, criterion }),
  policies: () => ({ page: 'policies' }),
  policy: () => ({ page: 'policy', policy: 'baru' }),
  backup: () => ({ page: 'backup' }),
  keys: () => ({ page: 'keys' }),
  settings: () => ({ page: 'settings' }),
  about: () => ({ page: 'about' }),
  childSafeGuide: () => ({ page: 'childSafeGuide' }),
} satisfies Record<Exclude<PageName, 'notFound' | 'move' | 'archive' | 'packCompare'>, (ids: Ids) => Route>;

export const PAGES: readonly string[] = [...Object.keys(PLACES), 'notFound'];

/** Opens one place of the named page and waits until what it shows has been read. */
export async function openPlace(page: Page, name: string, ids: Ids): Promise<void> {
  const place = Object.entries(PLACES).find(([key]) => key === name)?.[1];
  await goTo(page, place === undefined ? '#/tidak/ada' : hrefOf(place(ids)));
  await page.locator('main').locator('h1, .notice').first().waitFor();
  await page.waitForFunction(() => !/Memuat…|Membaca kebijakan…/.test(document.querySelector('main')?.textContent ?? ''));
}

/** The shipped practice institution, opened from the first start: every page has something to show. */
export async function openSample(page: Page): Promise<Ids> {
  await page.getByRole('button', { name: /^Coba dengan data contoh/ }).click();
  await page.getByRole('heading', { name: 'Butir penilaian' }).waitFor();
  const assessment = decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '');
  await page.getByRole('link', { name: 'Kembali' }).click();
  await page.getByRole('button', { name: 'Hapus lembaga dari perangkat ini' }).waitFor();
  return { assessment, institution: decodeURIComponent(new URL(page.url()).hash.split('/')[2] ?? '') };
}
