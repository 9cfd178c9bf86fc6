import type { ReadinessReport } from '../../../domain/report/report-model';
import { printNumber } from '../../../i18n/fixed-format';
import { report as texts } from '../../../i18n/messages/id/report';
import { panel } from '../layout/panel';
import type { Sheet } from '../layout/sheet';
import { STYLE } from '../look';
import { bold } from '../text/lay-out-text';
import { LAYERS } from './layers';

const words = texts.summary.grade;

/** Only with a policy that the user chose; then always as an estimate, with where the policy comes from (DESIGN section 2, point 3). */
export function gradeSection(sheet: Sheet, { policy, layers }: ReadinessReport): void {
  if (policy === null) return;
  const estimates = LAYERS.map((layer) => {
    const name = texts.summary.layers[layer];
    // Where nothing is answered there is nothing to estimate from.
    const grade = layers.claimed.answered === 0 ? null : policy.grade[layer];
    return grade === null ? `${name}: ${words.none}` : words.row(name, grade);
  });
  const open = layers.claimed.applicable - layers.claimed.answered;
  const bands = policy.bands.map(({ label, min }) => words.band(label, printNumber(min))).join(', ');
  sheet.gap(8);
  panel(
    sheet,
    [
      { content: [bold(words.title(policy.title))], style: STYLE.body },
      { content: estimates.join('\n'), style: STYLE.body, gapBefore: 2 },
      { content: `${texts.basis.statusExplained[policy.status]} ${policy.statusNote}`, style: STYLE.cell, gapBefore: 3 },
      { content: [words.bands(bands), ...(open > 0 ? [words.whileOpen(open)] : []), words.note].join(' '), style: STYLE.note, gapBefore: 3 },
    ],
    texts.basis.status[policy.status],
  );
}
