import type { InstitutionKind } from './standard-pack.generated';

/** Every kind of LKS, in the order that screens list them (DESIGN section 4, appliesTo). */
export const INSTITUTION_KINDS = [
  'anak',
  'lansia',
  'disabilitas',
  'napza',
  'tuna-sosial',
  'korban-kekerasan',
  'umum',
] as const satisfies readonly InstitutionKind[];

/** The name of the profile field that conditions use for the institution's kind; no profile field may take it. */
export const KIND_FIELD = 'kind';
