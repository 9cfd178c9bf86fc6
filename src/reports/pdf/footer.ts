import type { ReadinessReport } from '../../domain/report/report-model';
import { report as texts } from '../../i18n/messages/id/report';
import type { FaceSet } from './font/face-set';
import { labelMarks } from './layout/label';
import { lineMarks } from './layout/text-block';
import { BODY, PAGE, RULE, STYLE } from './look';
import { line, type Mark, type Page } from './marks';
import { layOutText } from './text/lay-out-text';

const TOP = BODY.bottom + 10;
/** Room for the page number at the right. */
const NUMBER_WIDTH = 90;

/** The same foot on every page: whose report, which pack, which day, what it is not, and the page number. */
export function withFooters(faces: FaceSet, report: ReadinessReport, pages: readonly Page[]): Page[] {
  const { letterhead, pack, asOf, identity } = report;
  const [name] = layOutText(faces, letterhead.name, STYLE.footer.size, BODY.width - NUMBER_WIDTH);
  const second = [...(identity.isSample ? [texts.footer.sample] : []), texts.footer.line(pack.title, pack.version, asOf), texts.footer.selfAssessed].join(
    ' · ',
  );
  const [below] = layOutText(faces, second, STYLE.footer.size, BODY.width);
  const common: Mark[] = [
    line({ x: BODY.left, y: TOP }, { x: BODY.right, y: TOP }, 'faint', RULE.hair),
    ...[name, below].flatMap((text, place) =>
      text === undefined
        ? []
        : lineMarks({ line: text, style: STYLE.footer, align: 'left', gapBefore: 0 }, BODY.left, TOP + 4 + place * STYLE.footer.leading, text.width),
    ),
  ];
  return pages.map(({ marks }, place) => ({
    marks: [
      ...marks,
      ...common,
      ...labelMarks(faces, texts.footer.page(place + 1, pages.length), STYLE.footer, { x: BODY.right, top: TOP + 4, align: 'right' }),
    ],
  }));
}

export const FOOTER_BOX = { top: TOP, bottom: PAGE.height } as const;
