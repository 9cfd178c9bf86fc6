/** The rows of the first table below a heading of a Markdown page, as records by column name. */
export function tableUnder(page: string, heading: string): Record<string, string>[] {
  const lines = page.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`no heading ${heading}`);
  const first = lines.findIndex((line, place) => place > start && line.startsWith('|'));
  const rows: string[][] = [];
  for (let place = first; lines[place]?.startsWith('|'); place += 1) rows.push(cellsOf(lines[place] ?? ''));
  const [names = [], , ...body] = rows;
  return body.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
