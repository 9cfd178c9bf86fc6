import type { ArchivedAnswer } from '../../domain/assessment/assessment.generated';
import type { IndexedCriterion } from '../../domain/standard/pack-index';
import { formatDate, messages } from '../../i18n';
import { versionTexts } from '../../i18n/pages/versions';
import { walkTexts } from '../../i18n/pages/walk';
import { useApp } from '../app-context';
import { Badge } from '../components/notice';
import { useLoaded } from '../use-loaded';
import { WithAssessment } from '../with-assessment';

/** Answers to criteria that are gone or changed: not counted, readable for ever. The newest first. */
export function ArchivePage({ assessment }: { readonly assessment: string }) {
  return (
    <WithAssessment id={assessment}>
      {({ assessment: { archived = [] } }) => (
        <div class="stack">
          <header class="page-head">
            <h1>{versionTexts.archive}</h1>
            <p>{versionTexts.archiveIntro}</p>
          </header>
          {archived.length === 0 && <p class="empty">{versionTexts.archiveEmpty}</p>}
          {[...archived].reverse().map((entry, place) => (
            <Entry key={`${archived.length - place} ${entry.criterion}`} entry={entry} />
          ))}
        </div>
      )}
    </WithAssessment>
  );
}

function Entry({ entry }: { readonly entry: ArchivedAnswer }) {
  const { packs } = useApp();
  const { pack, criterion, question, levelLabel, answer, on } = entry;
  const loaded = useLoaded(() => packs.load(pack.id, pack.version), [pack.id, pack.version]);
  const index = loaded.kind === 'ready' ? loaded.value : null;
  const indexed = index?.criterionById.get(criterion);
  const name = `${index?.pack.title ?? pack.id} ${pack.version}`;
  return (
    <article class="card stack-tight">
      <h2 class="archive-question">{question}</h2>
      <p class="small soft">{on === undefined ? versionTexts.archivedFromUndated(name) : versionTexts.archivedFrom(name, formatDate(on))}</p>
      <p>
        <strong>{answer.level === null ? levelless(answer) : versionTexts.archivedLevel(answer.level, levelLabel ?? '')}</strong>
      </p>
      {answer.notApplicable !== undefined && <p>{answer.notApplicable.reason}</p>}
      {answer.note !== undefined && (
        <p>
          {walkTexts.note}: {answer.note}
        </p>
      )}
      {answer.owner !== undefined && (
        <p class="small">
          {walkTexts.owner}: {answer.owner}
        </p>
      )}
      <EvidenceLines answer={answer} indexed={indexed} />
      {answer.verification !== undefined && (
        <p class="row small">
          <span>{walkTexts.verification}:</span>
          <Badge>{walkTexts.verdicts[answer.verification.verdict]}</Badge>
          <span class="soft">{walkTexts.verificationBy(answer.verification.by, formatDate(answer.verification.on))}</span>
          {answer.verification.note !== undefined && <span>{answer.verification.note}</span>}
        </p>
      )}
    </article>
  );
}

function levelless({ notApplicable, unsure }: ArchivedAnswer['answer']): string {
  if (notApplicable !== undefined) return messages.common.notApplicable;
  return unsure === true ? walkTexts.unsure : messages.common.unanswered;
}

/** Evidence by its title where the former pack is at hand, else by its id. */
function EvidenceLines({ answer, indexed }: { readonly answer: ArchivedAnswer['answer']; readonly indexed: IndexedCriterion | undefined }) {
  const entries = Object.entries(answer.evidence ?? {});
  if (entries.length === 0) return null;
  return (
    <ul class="small">
      {entries.map(([id, { status, location, number, validUntil }]) => (
        <li key={id}>
          {[
            `${indexed?.criterion.evidence.find((requirement) => requirement.id === id)?.title ?? id}: ${walkTexts.evidenceStatus[status]}`,
            location,
            number,
            validUntil === undefined ? undefined : `${walkTexts.evidenceValid} ${formatDate(validUntil)}`,
          ]
            .filter((part) => part !== undefined && part !== '')
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
