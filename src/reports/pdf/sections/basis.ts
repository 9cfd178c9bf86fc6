import type { ReadinessReport } from '../../../domain/report/report-model';
import { report as texts } from '../../../i18n/messages/id/report';
import { panel } from '../layout/panel';
import { heading } from '../layout/paragraph';
import type { Sheet } from '../layout/sheet';
import { inTone } from '../layout/text-block';
import { STYLE } from '../look';
import { bold } from '../text/lay-out-text';

const words = texts.basis;

/** By what it was assessed, how official that is, and what the report is not (DESIGN section 2). */
export function basisSection(sheet: Sheet, { pack, sources }: ReadinessReport): void {
  heading(sheet, words.chapter);
  const used = sources.filter(({ usedBy }) => usedBy > 0).length;
  const small = STYLE.cell;
  panel(
    sheet,
    [
      { content: [bold(words.pack(pack.title, pack.version))], style: STYLE.body },
      { content: words.issuer(pack.issuer), style: inTone(small, 'soft') },
      { content: `${words.statusExplained[pack.status]} ${pack.statusNote}`, style: small, gapBefore: 3 },
      { content: `${words.counts(pack.criterionCount, pack.likelyCount)} ${words.sources(used)}`, style: small, gapBefore: 3 },
      { content: [bold(words.disclaimer)], style: small, gapBefore: 3 },
    ],
    words.status[pack.status],
  );
}
