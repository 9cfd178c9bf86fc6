import { FileText } from 'lucide';
import { useState } from 'preact/hooks';
import { hrefOf } from '../../app/route';
import { type ListedStarter, searchStarters } from '../../app/starter-list';
import { criterionCode } from '../../domain/standard/criterion-code';
import type { PackIndex } from '../../domain/standard/pack-index';
import { TOPICS } from '../../domain/starter/starter-index';
import { starterTexts } from '../../i18n/pages/starters';
import { TextField } from '../components/field';
import { Icon } from '../components/icon';
import { starterPlace } from './starter-place';

/** How many gaps a card names. */
const NAMED = 4;

interface StarterListProps {
  readonly listed: readonly ListedStarter[];
  /** The open pack; null without an assessment. */
  readonly index: PackIndex | null;
  readonly assessment: string | null;
}

/** All sample documents: those that help with an open gap first, the others by topic. */
export function StarterList({ listed, index, assessment }: StarterListProps) {
  const [search, setSearch] = useState('');
  const shown = searchStarters(listed, search);
  const helping = shown.filter(({ gaps }) => gaps.length > 0);
  const card = (one: ListedStarter) => <StarterCard key={one.entry.id} listed={one} index={index} assessment={assessment} />;
  return (
    <div class="stack">
      <div class="no-print">
        <TextField label={starterTexts.search} placeholder={starterTexts.searchExample} value={search} onValue={setSearch} isSearch maxLength={100} />
      </div>
      <p class="small soft" role="status">
        {starterTexts.count(shown.length, listed.length)}
      </p>
      {shown.length === 0 && (
        <div class="empty stack-tight">
          <p>{starterTexts.noMatch}</p>
          <p>
            <button type="button" class="button" onClick={() => setSearch('')}>
              {starterTexts.clearSearch}
            </button>
          </p>
        </div>
      )}
      {helping.length > 0 && (
        <section class="stack">
          <h2>{starterTexts.helpsFirst}</h2>
          <ul class="plain cards">{helping.map(card)}</ul>
        </section>
      )}
      {TOPICS.map((topic) => {
        const others = shown.filter(({ entry, gaps }) => entry.topic === topic && gaps.length === 0);
        return others.length === 0 ? null : (
          <section key={topic} class="stack">
            <h2>{starterTexts.topics[topic]}</h2>
            <ul class="plain cards">{others.map(card)}</ul>
          </section>
        );
      })}
    </div>
  );
}

function StarterCard({ listed: { entry, gaps }, index, assessment }: Omit<StarterListProps, 'listed'> & { readonly listed: ListedStarter }) {
  return (
    <li class="card stack-tight starter-card">
      <h3>
        <a class="starter-title" href={hrefOf(starterPlace(assessment, entry.id))}>
          <Icon node={FileText} />
          {entry.title}
        </a>
      </h3>
      <p class="small">{entry.summary}</p>
      {index !== null && assessment !== null && gaps.length > 0 && <Helps gaps={gaps} index={index} assessment={assessment} />}
    </li>
  );
}

function Helps({ gaps, index, assessment }: { readonly gaps: readonly string[]; readonly index: PackIndex; readonly assessment: string }) {
  return (
    <p class="small soft starter-gaps">
      <span>{starterTexts.helps(gaps.length)}</span>
      {gaps.slice(0, NAMED).map((criterion) => {
        const code = criterionCode(index, criterion);
        const question = index.criterionById.get(criterion)?.criterion.question ?? '';
        return (
          <a
            key={criterion}
            class="code number"
            href={hrefOf({ page: 'criterion', assessment, criterion })}
            title={question}
            aria-label={starterTexts.criterion(code, question)}
          >
            {code}
          </a>
        );
      })}
      {gaps.length > NAMED && <span>{starterTexts.helpsMore(gaps.length - NAMED)}</span>}
    </p>
  );
}
