import type { FaceSet } from '../../../src/reports/pdf/font/face-set';
import { FOOTER_BOX } from '../../../src/reports/pdf/footer';
import { BODY } from '../../../src/reports/pdf/look';
import type { Mark, Page, TextMark } from '../../../src/reports/pdf/marks';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a point: coordinates are rounded, letters are not boxes. */
const SLACK = 0.5;

/** What is wrong with laid-out pages: text or drawings outside the body, text over text. Empty for sound pages. */
export const pageFaults = (faces: FaceSet, pages: readonly Page[]): string[] =>
  pages.flatMap(({ marks }, place) => [...outside(faces, marks), ...overlaps(faces, marks)].map((fault) => `page ${place + 1}: ${fault}`));

export const textsOf = ({ marks }: Page): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

function boxOf(faces: FaceSet, { x, y, text, face, size }: TextMark): TextBox {
  const weight = face === 'bold' ? 'bold' : 'regular';
  const em = [...text].reduce(
    (sum, character) => sum + faces.charactersFor(character.codePointAt(0) ?? 0, weight).reduce((all, { advance }) => all + advance, 0),
    0,
  );
  return { text, left: x, right: x + em * size, top: y - size * 0.7, bottom: y + size * 0.2 };
}

const textMarks = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === 'text');

function outside(faces: FaceSet, marks: readonly Mark[]): string[] {
  const texts = textMarks(marks).map((mark) => boxOf(faces, mark));
  const wide = texts.filter(({ left, right }) => left < BODY.left - SLACK || right > BODY.right + SLACK);
  const low = texts.filter(({ top, bottom }) => bottom > BODY.bottom + SLACK && top < FOOTER_BOX.top);
  const points = marks.flatMap((mark) => (mark.kind === 'path' ? mark.points : []));
  const strays = points.filter(
    ({ x, y }) => x < BODY.left - SLACK || x > BODY.right + SLACK || (y > BODY.bottom + SLACK && y !== FOOTER_BOX.top) || y < BODY.top - SLACK,
  );
  return [
    ...wide.map(({ text }) => `too wide: ${text}`),
    ...low.map(({ text }) => `over the footer: ${text}`),
    ...strays.map(({ x, y }) => `drawn outside at ${x}, ${y}`),
  ];
}

function overlaps(faces: FaceSet, marks: readonly Mark[]): string[] {
  const boxes = textMarks(marks)
    .map((mark) => boxOf(faces, mark))
    .filter(({ left, right }) => right > left)
    .sort((a, b) => a.top - b.top);
  const found: string[] = [];
  for (const [place, box] of boxes.entries()) {
    for (let next = place + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (other === undefined || other.top >= box.bottom - SLACK) break;
      if (other.left < box.right - SLACK && box.left < other.right - SLACK) found.push(`"${box.text}" and "${other.text}" overlap`);
    }
  }
  return found;
}
