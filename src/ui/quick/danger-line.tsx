import { useState } from 'preact/hooks';
import { answerOf } from '../../app/workspace';
import { criterionCode } from '../../domain/standard/criterion-code';
import { SAFETY_TAG } from '../../domain/standard/safety-tag';
import { messages } from '../../i18n';
import { quickEntryTexts } from '../../i18n/pages/quick-entry';
import { DangerSheet } from '../components/danger-sheet';
import { Notice } from '../components/notice';
import type { OpenAssessment } from '../with-assessment';

/** Answers that point to danger for children are named, with the reporting channels one tap away; a dialog would swallow what is being typed. */
export function DangerLine({ open }: { readonly open: OpenAssessment }) {
  const [isShown, setShown] = useState(false);
  const codes = open.index.criteria
    .filter(({ criterion, lowest }) => criterion.tags?.includes(SAFETY_TAG) === true && answerOf(open.assessment, criterion.id)?.level === lowest)
    .map(({ criterion }) => criterionCode(open.index, criterion.id));
  if (codes.length === 0) return null;
  return (
    <>
      <Notice tone="bad" live>
        <strong>{quickEntryTexts.danger(codes.join(', '))}</strong>
        <button type="button" class="button danger" onClick={() => setShown(true)}>
          {messages.danger.title}
        </button>
      </Notice>
      {isShown && <DangerSheet fromAnswer onClose={() => setShown(false)} />}
    </>
  );
}
