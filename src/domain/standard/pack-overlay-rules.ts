import { type Problem, pointerTo } from '../problem';
import { type IndexedCriterion, indexPack, type PackIndex } from './pack-index';
import { textOf } from './pack-overlay';
import type { CriterionTexts, OverlayTexts, PackOverlay } from './pack-overlay.generated';
import { checkTexts } from './pack-rules/texts';
import type { StandardPack } from './standard-pack.generated';

/**
 * What the schema cannot say about an overlay: it belongs to this version of the pack, every id is in the pack, no text stands where
 * the pack has none, no HTML. An empty list is a sound overlay, complete or not. Codes begin with `overlay/`.
 */
export function checkOverlay(pack: StandardPack, overlay: PackOverlay): Problem[] {
  const { pack: of, texts } = overlay;
  if (of.id !== pack.id || of.version !== pack.version) {
    return [{ code: 'overlay/other-pack', pointer: '/pack', data: { found: `${of.id} ${of.version}`, expected: `${pack.id} ${pack.version}` } }];
  }
  const index = indexPack(pack);
  const sections = pack.standards.flatMap((standard) => standard.sections.map(({ id }) => id));
  return [
    ...unknownIn(['texts', 'standards'], texts.standards, new Set(index.standardById.keys())),
    ...unknownIn(['texts', 'sections'], texts.sections, new Set(sections)),
    ...unknownIn(['texts', 'criteria'], texts.criteria, new Set(index.criterionById.keys())),
    ...index.criteria.flatMap((indexed) => checkCriterion(indexed, textOf(texts.criteria, indexed.criterion.id))),
    ...checkTexts(overlay, 'overlay'),
  ];
}

type Path = readonly string[];

const unknownIn = (path: Path, texts: Readonly<Record<string, unknown>> | undefined, known: ReadonlySet<string>): Problem[] =>
  Object.keys(texts ?? {})
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'overlay/unknown-id', pointer: pointerTo(...path, id), data: { id } }));

function checkCriterion({ criterion, levels }: IndexedCriterion, texts: CriterionTexts | undefined): Problem[] {
  if (texts === undefined) return [];
  const path: Path = ['texts', 'criteria', criterion.id];
  const withoutText = (at: Path): Problem => ({ code: 'overlay/no-such-text', pointer: pointerTo(...path, ...at), data: { id: criterion.id } });
  return [
    ...unknownIn([...path, 'levels'], texts.levels, new Set(levels.map(({ value }) => String(value)))),
    ...unknownIn([...path, 'evidence'], texts.evidence, new Set(criterion.evidence.map(({ id }) => id))),
    ...(['guidance', 'remedy'] as const).filter((key) => texts[key] !== undefined && criterion[key] === undefined).map((key) => withoutText([key])),
    ...levels
      .filter(({ value, description }) => description === undefined && textOf(texts.levels, value)?.description !== undefined)
      .map(({ value }) => withoutText(['levels', String(value), 'description'])),
  ];
}

export interface OverlayCompleteness {
  /** Texts of the pack that the overlay has, and all texts of the pack. */
  readonly translated: number;
  readonly total: number;
  /** Pointers into the overlay where a text would stand, in pack order. */
  readonly missing: readonly string[];
}

/** How much of a pack an overlay says. The pack's summary and status count as one text each, every level and evidence title, too. */
export function overlayCompleteness(pack: StandardPack, { texts }: PackOverlay): OverlayCompleteness {
  const index = indexPack(pack);
  const expected = [...packTexts(pack, texts), ...index.criteria.flatMap((indexed) => criterionTexts(indexed, textOf(texts.criteria, indexed.criterion.id)))];
  const missing = expected.filter(([, text]) => text === undefined).map(([path]) => pointerTo('texts', ...path));
  return { translated: expected.length - missing.length, total: expected.length, missing };
}

/** Where a text stands in the overlay, and the text; undefined: left out. */
type ExpectedText = readonly [path: readonly (string | number)[], text: string | undefined];

const packTexts = (pack: PackIndex['pack'], texts: OverlayTexts): ExpectedText[] => [
  [['title'], texts.title],
  [['summary'], texts.summary],
  [['statusNote'], texts.statusNote],
  ...pack.standards.map(({ id }): ExpectedText => [['standards', id], textOf(texts.standards, id)]),
  ...pack.standards.flatMap(({ sections }) => sections.map(({ id }): ExpectedText => [['sections', id], textOf(texts.sections, id)])),
];

function criterionTexts({ criterion, levels }: IndexedCriterion, texts: CriterionTexts | undefined): ExpectedText[] {
  const at = (...path: (string | number)[]): (string | number)[] => ['criteria', criterion.id, ...path];
  return [
    [at('question'), texts?.question],
    ...(criterion.guidance === undefined ? [] : [[at('guidance'), texts?.guidance] as const]),
    ...levels.flatMap((level): ExpectedText[] => {
      const own = textOf(texts?.levels, level.value);
      const label: ExpectedText = [at('levels', level.value, 'label'), own?.label];
      return level.description === undefined ? [label] : [label, [at('levels', level.value, 'description'), own?.description]];
    }),
    ...criterion.evidence.map(({ id }): ExpectedText => [at('evidence', id), textOf(texts?.evidence, id)]),
    ...(criterion.remedy === undefined ? [] : [[at('remedy'), texts?.remedy] as const]),
  ];
}
