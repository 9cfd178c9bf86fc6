/** Ids made of words; every id is given once. */
export interface Slugs {
  /** `isNumbered`: always with a number behind it, as nothing else tells the ids apart. */
  readonly next: (text: string, isNumbered?: boolean) => string;
}

const LONGEST = 60;

/** `4.1 Tata Kelola` becomes `4.1-tata-kelola`; '' where no letter or digit is left. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[-._]+$/g, '')
    .slice(0, LONGEST);

export function createSlugs(): Slugs {
  const used = new Set<string>();
  return {
    next: (text, isNumbered = false) => {
      const base = slugOf(text) || 'kode';
      let id = isNumbered ? `${base}-1` : base;
      for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
      used.add(id);
      return id;
    },
  };
}
