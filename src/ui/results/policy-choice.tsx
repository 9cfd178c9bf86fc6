import { listPolicyChoices } from '../../app/policy-choices';
import { hrefOf } from '../../app/route';
import { messages } from '../../i18n';
import { gradeTexts } from '../../i18n/pages/result';
import { useApp } from '../app-context';
import { SelectField } from '../components/field';
import { Notice } from '../components/notice';
import { useLoaded } from '../use-loaded';

/** Which grading policy is used on this device: none unless the user says so. */
export function PolicyChoice() {
  const { packs, settings, changeSettings } = useApp();
  const loaded = useLoaded(() => listPolicyChoices(packs), []);
  const chosen = settings.value.policy;
  if (loaded.kind === 'failed') return <Notice tone="bad">{gradeTexts.failed}</Notice>;
  if (loaded.kind === 'loading') return <p class="small soft">{gradeTexts.loading}</p>;
  const isMissing = chosen !== null && !loaded.value.some(({ id }) => id === chosen);
  const options = [
    ['', gradeTexts.none] as const,
    ...loaded.value.map(({ id, title, status }) => [id, gradeTexts.option(title, messages.common.status[status])] as const),
  ];
  return (
    <div class="stack-tight">
      <div class="no-print">
        <SelectField
          label={gradeTexts.choose}
          hint={gradeTexts.chooseHint}
          value={isMissing ? '' : (chosen ?? '')}
          options={options}
          onValue={(id) => void changeSettings({ policy: id === '' ? null : id })}
        />
      </div>
      {isMissing && <Notice tone="watch">{gradeTexts.missing}</Notice>}
      {chosen === null && <p class="small">{gradeTexts.noneExplained}</p>}
      <a class="small no-print" href={hrefOf({ page: 'policies' })}>
        {gradeTexts.add}
      </a>
    </div>
  );
}
