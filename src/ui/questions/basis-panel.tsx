import { hrefOf } from '../../app/route';
import type { Criterion, Source, StandardPack } from '../../domain/standard/standard-pack.generated';
import { formatDate } from '../../i18n';
import { walkTexts } from '../../i18n/pages/walk';

/** Why it is asked and on what basis, one tap away. */
export function BasisPanel({ criterion, pack }: { readonly criterion: Criterion; readonly pack: StandardPack }) {
  return (
    <details class="more card">
      <summary>{walkTexts.why}</summary>
      <div class="stack-tight">
        {criterion.guidance !== undefined && <p>{criterion.guidance}</p>}
        {criterion.confidence === 'likely' && <p>{walkTexts.likelyWhy}</p>}
        <h4>{walkTexts.basis}</h4>
        <ul class="stack-tight">
          {criterion.basis.map((basis) => {
            const source = pack.sources.find((candidate) => candidate.id === basis.source);
            return (
              <li key={`${basis.source} ${basis.section ?? ''}`}>
                {source === undefined ? basis.source : <SourceLine source={source} section={basis.section} />}
              </li>
            );
          })}
        </ul>
        <a class="small no-print" href={hrefOf({ page: 'erratum', pack: pack.id, version: pack.version, criterion: criterion.id })}>
          {walkTexts.markDoubtful}
        </a>
      </div>
    </details>
  );
}

export function SourceLine({ source, section }: { readonly source: Source; readonly section?: string | undefined }) {
  const status = [walkTexts.inForce[source.inForce], source.checkedOn === undefined ? '' : walkTexts.checkedOn(formatDate(source.checkedOn))];
  return (
    <>
      <strong>{source.number ?? source.title}</strong>
      {source.number !== undefined && `, ${source.title}`}
      {section !== undefined && `: ${section}`}
      <span class="small soft"> ({status.filter((part) => part !== '').join('; ')})</span>
      {source.note !== undefined && <span class="small soft level-text">{source.note}</span>}
      {source.url !== undefined && (
        <a class="small no-print" href={source.url} target="_blank" rel="noopener noreferrer">
          {walkTexts.openSource}
        </a>
      )}
    </>
  );
}
