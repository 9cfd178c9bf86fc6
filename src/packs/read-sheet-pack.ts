import { fail, type Outcome, type Problem, succeed } from '../domain/problem';
import { checkPack } from '../domain/standard/pack-rules';
import type { SheetTable } from '../domain/standard/sheet/sheet-table';
import { type SheetReading, sheetsToPack } from '../domain/standard/sheet/sheets-to-pack';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { schemaProblems } from './schema-problems';

/** Shown at once on this road; a person mends them in one go, so there are more than for a JSON file. */
export const MAX_SHEET_PROBLEMS = 200;

/** Comparing every problem with every other must stay quick on a sheet where everything is wrong. */
const MOST_LOOKED_AT = 1000;

const keyOf = ({ data }: Problem): string | undefined => (typeof data?.key === 'string' ? data.key : undefined);

/** The problem told where the person sees it: the pointer becomes sheet, row and column. */
const onSheets = (problem: Problem, { placeOf }: SheetReading): Problem => ({ ...problem, pointer: placeOf(problem.pointer, keyOf(problem)) });

/** A place that is told already needs no second sentence about what stands in for it. */
function withoutToldPlaces(found: readonly Problem[], told: readonly Problem[]): readonly Problem[] {
  const places = new Set(told.map(({ pointer }) => pointer));
  const isRepeated = ({ code, pointer }: Problem, place: number): boolean =>
    found.slice(0, place).some((earlier) => earlier.pointer === pointer && earlier.code === code) ||
    (code === 'schema/key-form' && found.some((other) => other.pointer === pointer && other.code !== code));
  return found.filter((problem, place) => !places.has(problem.pointer) && !isRepeated(problem, place));
}

/** Cells that hold JSON may have any shape; the rules are for packs of the right shape only. */
async function packProblems(reading: SheetReading): Promise<readonly Problem[]> {
  const { validateStandardPack } = await import('./validators.generated');
  if (validateStandardPack(reading.pack)) return checkPack(reading.pack);
  const found = schemaProblems(validateStandardPack.errors ?? [], reading.pack);
  return isShapedEnough(found) ? [...found, ...checkPack(reading.pack)] : found;
}

const SHAPE_CODES: readonly string[] = [
  'schema/missing-key',
  'schema/type',
  'schema/condition-form',
  'schema/value-form',
  'schema/other',
  'schema/unknown-key',
];
const isShapedEnough = (found: readonly Problem[]): boolean => found.every(({ code }) => !SHAPE_CODES.includes(code));

/**
 * Sheets to a sound pack: cells, schema and pack rules, everything that is wrong at once, each with its place on the sheets
 * (`sheetPointer`). At most MAX_SHEET_PROBLEMS and a count of the rest.
 */
export async function readSheetPack(tables: readonly SheetTable[]): Promise<Outcome<StandardPack>> {
  const reading = sheetsToPack(tables);
  const hasSheets = reading.problems.every(({ code }) => !['sheet/missing-sheet', 'sheet/missing-heading'].includes(code));
  const further = hasSheets ? (await packProblems(reading)).slice(0, MOST_LOOKED_AT).map((problem) => onSheets(problem, reading)) : [];
  const problems = [...reading.problems, ...withoutToldPlaces(further, reading.problems)];
  if (problems.length === 0) return succeed(reading.pack);
  const shown = problems.slice(0, MAX_SHEET_PROBLEMS);
  const rest = problems.length - shown.length;
  return fail(rest === 0 ? shown : [...shown, { code: 'document/more-problems', pointer: '', data: { count: rest } }]);
}
