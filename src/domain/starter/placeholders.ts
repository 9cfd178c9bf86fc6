import type { Institution } from '../assessment/assessment.generated';

/** What a starter may leave to be filled from the profile: `{{lembaga}}`. */
export const PLACEHOLDERS = ['lembaga', 'yayasan', 'alamat', 'kabupaten', 'kepala', 'jabatan', 'tanggal'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

export type StarterFacts = Readonly<Record<Placeholder, string | undefined>>;

/** Stands where the profile says nothing: long enough to be seen and to be written on. */
export const BLANK = '____________________';

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part.trim() !== '').join(', ');

/** `today` is already in words; null: no institution, every name stays blank. */
export function factsOf(institution: Institution | null, today: string): StarterFacts {
  const { name, foundation, address, village, subdistrict, district, head, headTitle } = institution ?? {};
  return {
    lembaga: name,
    yayasan: foundation,
    alamat: joined([address, village, subdistrict]),
    kabupaten: district,
    kepala: head,
    jabatan: headTitle,
    tanggal: today,
  };
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

const isPlaceholder = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name);

/** Names between double braces that are no placeholder. */
export const unknownPlaceholders = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));

/** The text with what is known; a fact that is missing or blank becomes a line to write on. */
export const fillText = (text: string, facts: StarterFacts): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => (isPlaceholder(name) ? facts[name]?.trim() || BLANK : whole));
