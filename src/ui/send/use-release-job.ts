import { useEffect, useRef, useState } from 'preact/hooks';
import { createReleaseService, type Release, type ReleaseOptions } from '../../app/releasing';
import type { Problem } from '../../domain/problem';
import { useApp } from '../app-context';

export type ReleaseJob =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'done'; readonly release: Release; readonly options: ReleaseOptions };

export interface ReleaseMaker {
  readonly job: ReleaseJob;
  readonly make: (institution: string, options: ReleaseOptions) => void;
  readonly cancel: () => void;
  /** Forgets what was made, when the form says something else since. */
  readonly forget: () => void;
}

/** Makes one release at a time in the background. Leaving the page ends it. */
export function useReleaseJob(): ReleaseMaker {
  const releases = useApp().service(createReleaseService);
  const [job, setJob] = useState<ReleaseJob>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const make = async (institution: string, options: ReleaseOptions): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const show = (next: ReleaseJob): void => {
      if (running.current === own) setJob(next);
    };
    show({ kind: 'making', share: 0 });
    try {
      const made = await releases.make(institution, options, { signal: own.signal, onProgress: (share) => show({ kind: 'making', share }) });
      show(made.ok ? { kind: 'done', release: made.value, options } : { kind: 'refused', problems: made.problems });
    } catch {
      show(own.signal.aborted ? { kind: 'cancelled' } : { kind: 'refused', problems: [{ code: 'bundle/failed', pointer: '' }] });
    }
  };
  return {
    job,
    make: (institution, options) => void make(institution, options),
    cancel: () => running.current?.abort(),
    forget: () => setJob({ kind: 'none' }),
  };
}
