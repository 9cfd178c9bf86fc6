import { isCalendarDate } from '../../calendar-date';
import { visitTexts } from '../../document-walk';
import type { Problem } from '../../problem';

/** A tag or a character entity; "a < b" and "R&D" are plain text. */
const HTML = /<\/?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Packs, overlays, policies and typed-in weights hold text only: no HTML anywhere but in an address, and source dates that exist. `area` begins the codes. */
export function checkTexts(document: unknown, area: 'pack' | 'policy' | 'overlay' | 'weights'): Problem[] {
  const problems: Problem[] = [];
  visitTexts(document, ({ key, pointer, text }) => {
    if (key === 'checkedOn' && !isCalendarDate(text)) problems.push({ code: `${area}/impossible-date`, pointer, data: { date: text } });
    else if (key !== 'url' && HTML.test(text)) problems.push({ code: `${area}/html`, pointer });
  });
  return problems;
}
