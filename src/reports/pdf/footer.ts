import { report as texts } from '../../i18n/messages/id/report';
import type { FaceSet } from './font/face-set';
import { labelMarks, shortened } from './layout/label';
import { BODY, PAGE, RULE, STYLE } from './look';
import { line, type Mark, type Page } from './marks';

const TOP = BODY.bottom + 10;
/** Room for the page number at the right. */
const NUMBER_WIDTH = 90;

export interface FooterFacts {
  /** Whose paper it is. */
  readonly name: string;
  /** What must be known of it on every page: practice data, pack, day, what it is not. */
  readonly parts: readonly string[];
}

/** The same foot on every page, with the page number. */
export function withFooters(faces: FaceSet, facts: FooterFacts, pages: readonly Page[]): Page[] {
  const name = shortened(faces, facts.name, STYLE.footer, BODY.width - NUMBER_WIDTH);
  const second = facts.parts.join(' · ');
  const common: Mark[] = [
    line({ x: BODY.left, y: TOP }, { x: BODY.right, y: TOP }, 'faint', RULE.hair),
    ...labelMarks(faces, name, STYLE.footer, { x: BODY.left, top: TOP + 4 }),
    ...labelMarks(faces, shortened(faces, second, STYLE.footer, BODY.width), STYLE.footer, { x: BODY.left, top: TOP + 4 + STYLE.footer.leading }),
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
