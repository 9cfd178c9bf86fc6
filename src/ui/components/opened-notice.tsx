import { useState } from 'preact/hooks';
import type { OpenedFile } from '../../app/open-file';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { useLoaded } from '../use-loaded';
import { Notice } from './notice';

const SHOWN_PROBLEMS = 5;

interface OpenedNoticeProps {
  readonly opened: OpenedFile;
  /** The way to what was opened is being taken. */
  readonly onFollow?: () => void;
}

/** What became of an opened file: done, unchanged, or refused with the place and what to do. */
export function OpenedNotice({ opened, onFollow }: OpenedNoticeProps) {
  if (opened.kind === 'refused') return <Refused opened={opened} />;
  if (opened.kind === 'sealed') return <Sealed key={opened.name} opened={opened} {...(onFollow === undefined ? {} : { onFollow })} />;
  return (
    <Notice tone="good" live>
      <span>{sentenceOf(opened)}</span>
      {opened.kind === 'institution' && (
        <a class="button" href={hrefOf({ page: 'institution', institution: opened.institution })} onClick={() => onFollow?.()}>
          {messages.files.openInstitution}
        </a>
      )}
      {opened.kind === 'merge' && (
        <a class="button" href={hrefOf({ page: 'merge', institution: opened.institution })} onClick={() => onFollow?.()}>
          {messages.files.openMerge}
        </a>
      )}
      {opened.kind === 'assessment' && (
        <a class="button" href={hrefOf({ page: 'assessment', assessment: opened.assessment })} onClick={() => onFollow?.()}>
          {messages.common.open}
        </a>
      )}
    </Notice>
  );
}

/** Waits for what opens it, then tells what became of the content. */
function Sealed({ opened, onFollow }: { readonly opened: Extract<OpenedFile, { kind: 'sealed' }>; readonly onFollow?: () => void }) {
  const [content, setContent] = useState<OpenedFile | null>(null);
  const form = useLoaded(() => import('../send/unseal-form'), []);
  if (content !== null) return <OpenedNotice opened={content} {...(onFollow === undefined ? {} : { onFollow })} />;
  return (
    <Notice tone="info" live>
      <strong>{messages.files.sealed(opened.name)}</strong>
      {form.kind === 'ready' && <form.value.UnsealForm sealed={opened} onOpened={setContent} />}
    </Notice>
  );
}

function sentenceOf(opened: Exclude<OpenedFile, { kind: 'refused' | 'sealed' }>): string {
  switch (opened.kind) {
    case 'institution':
      return opened.outcome === 'restored' ? messages.files.restored(opened.name) : messages.files.unchanged(opened.name);
    case 'merge':
      return messages.files.mergeWaits(opened.name);
    case 'pack':
      return messages.files.packAdded(`${opened.title} ${opened.version}`);
    case 'policy':
      return messages.files.policyAdded(opened.title);
    case 'assessment':
      return messages.files.assessmentAdded;
  }
}

function Refused({ opened }: { readonly opened: Extract<OpenedFile, { kind: 'refused' }> }) {
  const sentences = useLoaded(() => import('../../i18n/code-to-message'), []);
  const shown = opened.problems.slice(0, SHOWN_PROBLEMS);
  return (
    <Notice tone="bad" live>
      <strong>{messages.files.refused(opened.name)}</strong>
      {sentences.kind === 'ready' && (
        <ul class="stack-tight">
          {shown.map((problem) => {
            const { message, hint } = sentences.value.messageOf(problem);
            return (
              <li key={`${problem.code} ${problem.pointer}`}>
                {message} {hint}
                {problem.pointer !== '' && !problem.code.startsWith('bundle/') && <span class="small soft"> {messages.files.place(problem.pointer)}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {opened.problems.length > shown.length && <span>{messages.files.more(opened.problems.length - shown.length)}</span>}
    </Notice>
  );
}
