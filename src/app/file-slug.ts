/** A name as part of a file name: lower case, Latin letters and digits, words joined by hyphens; never empty. */
export function fileSlug(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'lembaga' : slug;
}
