import { useEffect, useState } from 'preact/hooks';
import { createPathService, type PathRequest } from '../../app/path-finding';
import type { PathResult } from '../../domain/gap/path-result';
import type { Problem } from '../../domain/problem';
import { useApp } from '../app-context';

/** The path as far as it is known. While a new one is being looked for the former stays in sight. */
export interface FoundPath {
  readonly isFinding: boolean;
  readonly outcome: { readonly kind: 'none' } | { readonly kind: 'found'; readonly path: PathResult } | PathProblems | { readonly kind: 'failed' };
}

interface PathProblems {
  readonly kind: 'problems';
  readonly problems: readonly Problem[];
}

/** Looks for the path again when one of the inputs changes; what is not finished by then is dropped. */
export function usePath(request: PathRequest, inputs: readonly unknown[]): FoundPath {
  const paths = useApp().service(createPathService);
  const [found, setFound] = useState<FoundPath>({ isFinding: true, outcome: { kind: 'none' } });
  useEffect(() => {
    const running = new AbortController();
    const show = (outcome: FoundPath['outcome']): void => {
      if (!running.signal.aborted) setFound({ isFinding: false, outcome });
    };
    setFound(({ outcome }) => ({ isFinding: true, outcome }));
    paths.find(request, running.signal).then(
      (answer) => show(answer.ok ? { kind: 'found', path: answer.value } : { kind: 'problems', problems: answer.problems }),
      () => show({ kind: 'failed' }),
    );
    return () => running.abort();
  }, inputs);
  return found;
}
