import { useEffect, useState } from 'preact/hooks';
import type { ErrataStore } from '../../app/errata';
import { createErrataService } from '../../app/errata';
import { useApp } from '../app-context';

/** The marks of this version of a pack, live while the page is open; null: being read. */
export function useErrata(id: string, version: string): ErrataStore | null {
  const errata = useApp().service(createErrataService);
  const [store, setStore] = useState<ErrataStore | null>(null);
  useEffect(() => {
    let close: (() => void) | null = null;
    let isCurrent = true;
    void errata.open({ id, version }).then((opened) => {
      if (!isCurrent) return opened.close();
      close = opened.close;
      setStore(opened);
    });
    return () => {
      isCurrent = false;
      close?.();
      setStore(null);
    };
  }, [id, version]);
  return store;
}
