/** Sizes in twips (1/1440 inch) and half points, as the format counts them. */
export const A4 = { width: 11906, height: 16838 } as const;
export const MARGIN = { top: 1304, bottom: 1134, left: 1418, right: 1134 } as const;

export const FONT = 'Arial';
export const SIZE = { text: 21, small: 17, heading: 23, title: 28 } as const;

export const INK = '000000';
/** Grey that is still legible on paper (7 : 1 on white). */
export const GREY = '595959';
export const LINE = '7F7F7F';
export const SHADE = 'E7ECEA';

/** Width of the text on an upright or a lying page. */
export const textWidth = (isLandscape: boolean): number => (isLandscape ? A4.height : A4.width) - MARGIN.left - MARGIN.right;
