import { useMemo, useState } from 'preact/hooks';
import type { PackSummary } from '../../app/pack-library';
import type { GradingPolicy } from '../../domain/scoring/grading-policy.generated';
import { workedOutcomes } from '../../domain/scoring/worked-outcomes';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messages } from '../../i18n';
import { policyTexts } from '../../i18n/pages/policies';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';
import { outcomeSentence } from './outcome-sentence';

/** What the policy does to telling cases of a pack that the user chooses; null: the policy is not sound yet. */
export function OutcomePanel({ policy }: { readonly policy: GradingPolicy | null }) {
  const { packs } = useApp();
  const listed = useLoaded(() => packs.list(), []);
  const [chosen, setChosen] = useState('');
  return (
    <section class="card stack" aria-labelledby="contoh-hasil">
      <h2 id="contoh-hasil">{policyTexts.outcomesTitle}</h2>
      <p class="small soft">{policyTexts.outcomesHint}</p>
      {listed.kind === 'failed' && <Notice tone="bad">{policyTexts.outcomesFailed}</Notice>}
      {policy === null && <p class="small">{policyTexts.outcomesWait}</p>}
      {policy !== null && listed.kind === 'ready' && (
        <PackOutcomes policy={policy} packs={listed.value} chosen={chosen === '' ? keyOf(listed.value[0]) : chosen} onChoose={setChosen} />
      )}
    </section>
  );
}

const keyOf = (pack: PackSummary | undefined): string => (pack === undefined ? '' : `${pack.id} ${pack.version}`);

interface PackOutcomesProps {
  readonly policy: GradingPolicy;
  readonly packs: readonly PackSummary[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function PackOutcomes({ policy, packs: listed, chosen, onChoose }: PackOutcomesProps) {
  const { packs } = useApp();
  const [id = '', version = ''] = chosen.split(' ');
  const loaded = useLoaded(() => packs.load(id, version), [id, version]);
  return (
    <>
      <SelectField
        label={policyTexts.outcomesPack}
        value={chosen}
        options={listed.map((pack) => [keyOf(pack), `${pack.title} ${pack.version}`] as const)}
        onValue={onChoose}
      />
      {loaded.kind === 'loading' && <p class="empty">{messages.common.loading}</p>}
      {(loaded.kind === 'failed' || (loaded.kind === 'ready' && loaded.value === null)) && <Notice tone="bad">{policyTexts.outcomesFailed}</Notice>}
      {loaded.kind === 'ready' && loaded.value !== null && <OutcomeTable policy={policy} index={loaded.value} />}
    </>
  );
}

function OutcomeTable({ policy, index }: { readonly policy: GradingPolicy; readonly index: PackIndex }) {
  const rows = useMemo(() => workedOutcomes(policy, index), [policy, index]);
  return (
    <div class="table-wrap">
      <table class="table outcomes">
        <thead>
          <tr>
            <th scope="col">{policyTexts.outcomeCase}</th>
            <th scope="col" class="number">
              {policyTexts.outcomeTotal}
            </th>
            <th scope="col">{policyTexts.outcomeGrade}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ case: example, total, totalCompared, grade }) => {
            const sentence = outcomeSentence(example, policy, index);
            return (
              <tr key={sentence}>
                <td>{sentence}</td>
                <td class="number">
                  {policyTexts.score(total)}
                  {totalCompared !== total && <span class="small soft"> {policyTexts.rounded(totalCompared)}</span>}
                </td>
                <td>
                  <strong>{grade.label}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
