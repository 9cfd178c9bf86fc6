import { diffWords } from '../../domain/standard/word-diff';

/** A text with what went struck out and what came underlined: read aloud as deleted and inserted, and told apart without colour. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span class="word-diff">
      {diffWords(before, after).map(({ kind, text }, place) => (
        <span key={place}>{kind === 'removed' ? <del>{text}</del> : kind === 'added' ? <ins>{text}</ins> : text}</span>
      ))}
    </span>
  );
}
