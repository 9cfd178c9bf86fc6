export interface Token {
  readonly kind: 'word' | 'sign' | 'mark' | 'quoted' | 'unknown';
  readonly text: string;
}

const TOKEN =
  /\s*(?:(?<sign><=|>=|!=|<>|[=<>≤≥≠])|(?<mark>[();])|(?<quoted>"(?:[^"\\]|\\.)*")|(?<word>(?:[^\s()<>=!≤≥≠;,"]|(?<=\d),(?=\d))+)|(?<unknown>\S))/gsu;

function quotedText(text: string): Token {
  try {
    return { kind: 'quoted', text: JSON.parse(text) as string };
  } catch {
    return { kind: 'unknown', text };
  }
}

/** Words, signs, brackets and quoted texts of a condition, in their order. */
export function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ groups = {} }) => {
    if (groups.quoted !== undefined) return quotedText(groups.quoted);
    for (const kind of ['sign', 'mark', 'word'] as const) {
      const found = groups[kind];
      if (found !== undefined) return { kind, text: found };
    }
    return { kind: 'unknown', text: groups.unknown ?? '' };
  });
}
