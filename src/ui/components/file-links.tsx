import { useEffect, useState } from 'preact/hooks';
import type { FileReference } from '../../domain/assessment/assessment.generated';
import { formatBytes } from '../../i18n';
import { registerTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';

/** The attachments of an evidence item; each opens in its own tab, made from the bytes on this device. */
export function FileLinks({ files }: { readonly files: readonly FileReference[] }) {
  if (files.length === 0) return null;
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.sha256}>
          <FileLink file={file} />
        </li>
      ))}
    </ul>
  );
}

function FileLink({ file }: { readonly file: FileReference }) {
  const { readFile } = useApp();
  const [url, setUrl] = useState<string | null | 'missing'>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void readFile(file.sha256).then((bytes) => {
      if (gone) return;
      made = bytes === null ? null : URL.createObjectURL(new Blob([bytes], { type: file.type }));
      setUrl(made ?? 'missing');
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [file.sha256]);
  const label = `${file.name} (${formatBytes(file.sizeBytes)})`;
  if (url === null) return <span class="soft">{label}</span>;
  if (url === 'missing') return <span class="soft">{registerTexts.fileMissing(label)}</span>;
  return (
    <a class="file" href={url} target="_blank" rel="noopener">
      {file.type !== 'application/pdf' && <img src={url} alt="" loading="lazy" />}
      {label}
    </a>
  );
}
