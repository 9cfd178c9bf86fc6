import { standardChanges } from '../../app/path-view';
import type { PathResult } from '../../domain/gap/path-result';
import type { PackIndex } from '../../domain/standard/pack-index';
import { pathTexts } from '../../i18n/pages/path';
import { Notice } from '../components/notice';
import { ScoreChangeLine } from '../planning/change-line';
import { unmetWords } from './path-words';

interface PathSummaryProps {
  readonly path: PathResult;
  readonly index: PackIndex;
  /** True where something was ruled out or decided, so that it may be why a target is out of reach. */
  readonly isRestricted: boolean;
}

/** What the path takes and where it leads; an unreachable target is said first. */
export function PathSummary({ path, index, isRestricted }: PathSummaryProps) {
  const { total, standards } = standardChanges(index, path);
  return (
    <section class="card stack" aria-labelledby="jalur-hasil">
      <h2 id="jalur-hasil">{pathTexts.result}</h2>
      {!path.reachable && <Unreachable path={path} index={index} isRestricted={isRestricted} />}
      {path.reachable && path.steps.length === 0 && <Notice tone="good">{pathTexts.reached}</Notice>}
      <dl class="path-facts">
        <div>
          <dt>{pathTexts.effort}</dt>
          <dd class="number">{path.effort}</dd>
        </div>
        <div>
          <dt>{pathTexts.stepCount}</dt>
          <dd class="number">{path.steps.length}</dd>
        </div>
        <div>
          <dt>{pathTexts.totalScore}</dt>
          <dd>
            <ScoreChangeLine change={total} />
          </dd>
        </div>
      </dl>
      <p class="small soft">
        {pathTexts.asOf(path.asOf)} {pathTexts.fromNote}
      </p>
      <details class="more">
        <summary>{pathTexts.effortExplained}</summary>
        <p class="small">{pathTexts.effortText}</p>
        {path.effortIsDefault && <p class="small">{pathTexts.effortIsDefault}</p>}
      </details>
      <details class="more">
        <summary>{pathTexts.standards}</summary>
        <ul class="plain outcome-standards">
          {standards.map(({ id, code, title, change }) => (
            <li key={id} class="row-between small">
              <span>
                <span class="code">{code}</span> {title}
              </span>
              <ScoreChangeLine change={change} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Unreachable({ path, index, isRestricted }: PathSummaryProps) {
  return (
    <Notice tone="bad">
      <strong>{isRestricted ? pathTexts.unreachable : pathTexts.unreachableAlone}</strong>
      <span>{path.steps.length === 0 ? pathTexts.bestNow : pathTexts.best(path.to.value)}</span>
      <span class="small">{pathTexts.unmetTitle}:</span>
      <ul class="small">
        {path.unmet.map((unmet) => (
          <li key={JSON.stringify(unmet)}>{unmetWords(unmet, index)}</li>
        ))}
      </ul>
    </Notice>
  );
}
