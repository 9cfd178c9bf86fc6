import { signal } from '@preact/signals';

/**
 * Every place in the app, as data. Hash routes: they work on any static host, in a sub-path and from a file.
 * A link that cannot be read becomes `notFound`, which offers the way home.
 */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'start' }
  | { readonly page: 'newInstitution' }
  | { readonly page: 'institution'; readonly institution: string }
  | { readonly page: 'profile'; readonly institution: string }
  | { readonly page: 'register'; readonly institution: string }
  | { readonly page: 'owners'; readonly institution: string }
  | { readonly page: 'trend'; readonly institution: string }
  | { readonly page: 'send'; readonly institution: string }
  | { readonly page: 'merge'; readonly institution: string }
  | { readonly page: 'assessment'; readonly assessment: string }
  | { readonly page: 'criterion'; readonly assessment: string; readonly criterion: string }
  | { readonly page: 'quickEntry'; readonly assessment: string }
  | { readonly page: 'result'; readonly assessment: string }
  | { readonly page: 'visitDay'; readonly assessment: string }
  | { readonly page: 'agenda'; readonly assessment: string }
  | { readonly page: 'gaps'; readonly assessment: string }
  | { readonly page: 'path'; readonly assessment: string }
  | { readonly page: 'whatIf'; readonly assessment: string }
  | { readonly page: 'actions'; readonly assessment: string }
  | { readonly page: 'report'; readonly assessment: string }
  | { readonly page: 'move'; readonly assessment: string }
  | { readonly page: 'archive'; readonly assessment: string }
  /** Sample documents, with and without an institution's names; `starter` is '' for the list. */
  | { readonly page: 'starters'; readonly assessment: string; readonly starter: string }
  | { readonly page: 'blankStarters'; readonly starter: string }
  | { readonly page: 'packs' }
  | { readonly page: 'localWeights'; readonly pack: string; readonly version: string }
  | { readonly page: 'sheet' }
  | { readonly page: 'pack'; readonly pack: string; readonly version: string }
  | { readonly page: 'packCompare'; readonly pack: string; readonly version: string; readonly other: string }
  | { readonly page: 'errata'; readonly pack: string; readonly version: string }
  | { readonly page: 'erratum'; readonly pack: string; readonly version: string; readonly criterion: string }
  | { readonly page: 'policies' }
  /** `baru`: one that is not written yet. */
  | { readonly page: 'policy'; readonly policy: string }
  | { readonly page: 'backup' }
  | { readonly page: 'settings' }
  | { readonly page: 'keys' }
  | { readonly page: 'about' }
  | { readonly page: 'childSafeGuide' }
  | { readonly page: 'notFound' };

export type PageName = Route['page'];

const ASSESSMENT_PAGES = {
  'isi-cepat': 'quickEntry',
  hasil: 'result',
  'hari-kunjungan': 'visitDay',
  'agenda-kunjungan': 'agenda',
  kesenjangan: 'gaps',
  jalur: 'path',
  andai: 'whatIf',
  rtl: 'actions',
  laporan: 'report',
  'versi-baru': 'move',
  arsip: 'archive',
} as const;
const INSTITUTION_PAGES = { profil: 'profile', bukti: 'register', 'penanggung-jawab': 'owners', tren: 'trend', kirim: 'send', gabung: 'merge' } as const;
const PLAIN_PAGES = {
  '': 'home',
  mulai: 'start',
  paket: 'packs',
  kebijakan: 'policies',
  cadangan: 'backup',
  pengaturan: 'settings',
  tentang: 'about',
  kunci: 'keys',
} as const;

/** Pages to read, two words long in the address. */
const GUIDES = { 'aman-bagi-anak': 'childSafeGuide' } as const;

const keyOf = <T extends Record<string, string>>(table: T, page: string): string => Object.keys(table).find((key) => table[key] === page) ?? '';

export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').map(decodePart);
  if (parts.some((part) => part === null)) return { page: 'notFound' };
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = parts as string[];
  if (second === '' && Object.hasOwn(PLAIN_PAGES, first)) return { page: PLAIN_PAGES[first as keyof typeof PLAIN_PAGES] };
  if (first === 'lembaga') return institutionRoute(second, third);
  if (first === 'penilaian' && second !== '') return assessmentRoute(second, third, fourth);
  if (first === 'panduan' && third === '' && Object.hasOwn(GUIDES, second)) return { page: GUIDES[second as keyof typeof GUIDES] };
  if (first === 'kebijakan' && third === '') return { page: 'policy', policy: second };
  if (first === 'contoh-dokumen' && third === '') return { page: 'blankStarters', starter: second };
  if (first === 'paket' && second === 'lembar' && third === '') return { page: 'sheet' };
  if (first === 'paket' && second !== '' && third !== '') return packRoute(second, third, fourth, fifth);
  return { page: 'notFound' };
}

function institutionRoute(id: string, sub: string): Route {
  if (id === 'baru') return { page: 'newInstitution' };
  if (id === '') return { page: 'home' };
  if (sub === '') return { page: 'institution', institution: id };
  if (Object.hasOwn(INSTITUTION_PAGES, sub)) return { page: INSTITUTION_PAGES[sub as keyof typeof INSTITUTION_PAGES], institution: id };
  return { page: 'notFound' };
}

function assessmentRoute(assessment: string, sub: string, criterion: string): Route {
  if (sub === '') return { page: 'assessment', assessment };
  if (sub === 'butir' && criterion !== '') return { page: 'criterion', assessment, criterion };
  if (sub === 'contoh-dokumen') return { page: 'starters', assessment, starter: criterion };
  if (Object.hasOwn(ASSESSMENT_PAGES, sub)) return { page: ASSESSMENT_PAGES[sub as keyof typeof ASSESSMENT_PAGES], assessment };
  return { page: 'notFound' };
}

function packRoute(pack: string, version: string, sub: string, last: string): Route {
  if (sub === '') return { page: 'pack', pack, version };
  if (sub === 'bobot' && last === '') return { page: 'localWeights', pack, version };
  if (sub === 'banding' && last !== '') return { page: 'packCompare', pack, version, other: last };
  if (sub === 'ralat') return last === '' ? { page: 'errata', pack, version } : { page: 'erratum', pack, version, criterion: last };
  return { page: 'notFound' };
}

function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The address of a place, for links: `<a href={hrefOf({page: 'home'})}>`. */
export function hrefOf(route: Route): string {
  const join = (...parts: readonly string[]): string =>
    `#/${parts
      .filter((part) => part !== '')
      .map(encodeURIComponent)
      .join('/')}`;
  switch (route.page) {
    case 'newInstitution':
      return join('lembaga', 'baru');
    case 'institution':
      return join('lembaga', route.institution);
    case 'profile':
    case 'register':
    case 'owners':
    case 'trend':
    case 'send':
    case 'merge':
      return join('lembaga', route.institution, keyOf(INSTITUTION_PAGES, route.page));
    case 'assessment':
      return join('penilaian', route.assessment);
    case 'criterion':
      return join('penilaian', route.assessment, 'butir', route.criterion);
    case 'quickEntry':
    case 'result':
    case 'visitDay':
    case 'agenda':
    case 'gaps':
    case 'path':
    case 'whatIf':
    case 'actions':
    case 'report':
    case 'move':
    case 'archive':
      return join('penilaian', route.assessment, keyOf(ASSESSMENT_PAGES, route.page));
    case 'starters':
      return join('penilaian', route.assessment, 'contoh-dokumen', route.starter);
    case 'blankStarters':
      return join('contoh-dokumen', route.starter);
    case 'sheet':
      return join('paket', 'lembar');
    case 'pack':
      return join('paket', route.pack, route.version);
    case 'localWeights':
      return join('paket', route.pack, route.version, 'bobot');
    case 'packCompare':
      return join('paket', route.pack, route.version, 'banding', route.other);
    case 'errata':
      return join('paket', route.pack, route.version, 'ralat');
    case 'erratum':
      return join('paket', route.pack, route.version, 'ralat', route.criterion);
    case 'policy':
      return join('kebijakan', route.policy);
    case 'childSafeGuide':
      return join('panduan', keyOf(GUIDES, route.page));
    case 'notFound':
      return '#/';
    default:
      return join(keyOf(PLAIN_PAGES, route.page));
  }
}

/** The place that is open now; follows the address bar and the back button once `followAddress` runs. */
export const currentRoute = signal<Route>({ page: 'home' });

export function followAddress(): void {
  const read = (): void => {
    currentRoute.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read);
  read();
}

/** Goes to a place; `replace` leaves no step behind for the back button. */
export function goTo(route: Route, options: { readonly replace?: boolean } = {}): void {
  const href = hrefOf(route);
  if (options.replace === true) {
    history.replaceState(null, '', href);
    currentRoute.value = route;
  } else if (location.hash === href) currentRoute.value = route;
  else location.hash = href;
}
