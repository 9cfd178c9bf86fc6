import { QuickDesk } from '../quick/quick-desk';
import { WithAssessment } from '../with-assessment';
import '../styles/quick-entry.css';

/** Typing in what was filled on paper, by keyboard only. */
export function QuickEntryPage({ assessment }: { readonly assessment: string }) {
  return <WithAssessment id={assessment}>{(open) => <QuickDesk key={open.assessment.id} open={open} />}</WithAssessment>;
}
