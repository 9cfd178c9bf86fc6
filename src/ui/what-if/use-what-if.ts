import { useEffect, useState } from 'preact/hooks';
import { NO_CHANGE, type WhatIf } from '../../app/what-if';
import { createWhatIfDrafts } from '../../app/what-if-drafts';
import { useApp } from '../app-context';

export interface WhatIfState {
  /** null: what was tried before is still being read. */
  readonly whatIf: WhatIf | null;
  readonly change: (next: WhatIf) => void;
}

/** What is being tried in an assessment, kept on this device over a reload. */
export function useWhatIf(assessment: string): WhatIfState {
  const drafts = useApp().service(createWhatIfDrafts);
  const [whatIf, setWhatIf] = useState<WhatIf | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void drafts.read(assessment).then((draft) => isCurrent && setWhatIf(draft ?? NO_CHANGE));
    return () => {
      isCurrent = false;
    };
  }, [assessment]);
  const change = (next: WhatIf): void => {
    setWhatIf(next);
    void drafts.write(assessment, next);
  };
  return { whatIf, change };
}
