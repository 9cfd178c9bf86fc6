import { useState } from 'preact/hooks';
import { checkWeights, keepWeighted, saveWeightsFile } from '../../app/local-weights';
import { hasNumbers, type WeightsDraft, weightsCandidate } from '../../app/local-weights-draft';
import { hrefOf } from '../../app/route';
import type { Problem } from '../../domain/problem';
import type { PackIndex } from '../../domain/standard/pack-index';
import { messageOf } from '../../i18n/code-to-message';
import { localWeightsTexts } from '../../i18n/pages/local-weights';
import { useApp } from '../app-context';
import { Notice } from '../components/notice';
import { OriginFields } from './origin-fields';
import { WeightFields } from './weight-fields';

type Outcome =
  | { readonly kind: 'none' | 'nothing' | 'failed' }
  | { readonly kind: 'problems'; readonly errors: ReadonlyMap<string, string> }
  | { readonly kind: 'made'; readonly version: string };

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

const FORM_WORDS: Readonly<Record<string, string>> = {
  'schema/blank': localWeightsTexts.blank,
  'schema/date-form': localWeightsTexts.dateMissing,
  'schema/type': localWeightsTexts.notANumber,
};

function errorsOf(problems: readonly Problem[]): ReadonlyMap<string, string> {
  return new Map(
    problems.map((problem) => {
      const { message, hint } = messageOf(problem);
      return [problem.pointer, FORM_WORDS[problem.code] ?? `${message} ${hint}`];
    }),
  );
}

/** Numbers of an official copy, typed in for one version of a pack: kept as a version of its own, or handed over as a file. */
export function WeightsEditor({ index }: { readonly index: PackIndex }) {
  const { packs, files, clock } = useApp();
  const [draft, setDraft] = useState<WeightsDraft>({ by: '', title: '', number: '', on: clock.today(), numbers: {} });
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const errors = outcome.kind === 'problems' ? outcome.errors : NO_ERRORS;
  const run = async (use: () => Promise<Outcome>): Promise<void> => {
    if (!hasNumbers(draft)) return setOutcome({ kind: 'nothing' });
    setOutcome(await use().catch((): Outcome => ({ kind: 'failed' })));
  };
  const make = async (): Promise<Outcome> => {
    const kept = await keepWeighted(packs, weightsCandidate(draft, index.pack));
    return kept.ok ? { kind: 'made', version: kept.value.version } : { kind: 'problems', errors: errorsOf(kept.problems) };
  };
  const save = async (): Promise<Outcome> => {
    const checked = await checkWeights(packs, weightsCandidate(draft, index.pack));
    if (!checked.ok) return { kind: 'problems', errors: errorsOf(checked.problems) };
    saveWeightsFile(files, checked.value);
    return { kind: 'none' };
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(make);
      }}
    >
      <OriginFields draft={draft} errors={errors} onDraft={setDraft} />
      <h2>{localWeightsTexts.numbersTitle}</h2>
      {index.pack.standards.map((standard) => (
        <WeightFields
          key={standard.id}
          standard={standard}
          index={index}
          numbers={draft.numbers}
          errors={errors}
          onNumber={(place, text) => setDraft({ ...draft, numbers: { ...draft.numbers, [place]: text } })}
        />
      ))}
      <OutcomeNotice outcome={outcome} pack={index.pack.id} />
      <div class="row">
        <button type="submit" class="button primary">
          {localWeightsTexts.make}
        </button>
        <button type="button" class="button" onClick={() => void run(save)}>
          {localWeightsTexts.saveFile}
        </button>
      </div>
    </form>
  );
}

function OutcomeNotice({ outcome, pack }: { readonly outcome: Outcome; readonly pack: string }) {
  if (outcome.kind === 'none') return null;
  if (outcome.kind === 'made') {
    return (
      <Notice tone="good" live>
        <span>{localWeightsTexts.made(outcome.version)}</span>
        <a class="button" href={hrefOf({ page: 'pack', pack, version: outcome.version })}>
          {localWeightsTexts.read}
        </a>
      </Notice>
    );
  }
  const text = outcome.kind === 'problems' ? localWeightsTexts.hasProblems(outcome.errors.size) : localWeightsTexts[outcome.kind];
  return (
    <Notice tone="bad" live>
      {text}
    </Notice>
  );
}
