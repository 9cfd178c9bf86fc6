import { packToSheets } from '../domain/standard/sheet/pack-to-sheets';
import { SHEET_NAMES } from '../domain/standard/sheet/sheet-layout';
import type { SheetTable } from '../domain/standard/sheet/sheet-table';
import type { StandardPack } from '../domain/standard/standard-pack.generated';
import { cli } from '../i18n/messages/id/cli';
import { sheetSentence } from '../i18n/sheet-sentence';
import { readSheetPack } from '../packs/read-sheet-pack';
import { readCsv, writeCsv } from '../reports/csv/sheet-csv';
import { packWorkbook } from '../reports/xlsx/pack-workbook';
import { readWorkbook } from '../reports/xlsx/read-workbook';
import { writeWorkbook } from '../reports/xlsx/write-workbook';
import { type OptionKinds, parseArguments } from './arguments';
import type { FileProblems } from './file-problems';
import { type Input, readBytes, readPackFile } from './read-inputs';
import { refuseInput } from './score-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';
import { writeOutput } from './write-output';

const OPTIONS: OptionKinds = { '-o': 'value' };

type FileKind = 'xlsx' | 'csv' | 'json' | null;

function kindOf(file: string): FileKind {
  const [, ending = ''] = /\.([A-Za-z]+)$/.exec(file) ?? [];
  const kind = ending.toLowerCase();
  return kind === 'xlsx' || kind === 'csv' || kind === 'json' ? kind : null;
}

/** `siap convert SHEET.xlsx|.csv -o PACK.json`, and a pack back into sheets; the endings say which way. */
export async function convertCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const [from] = files;
  const to = options.get('-o');
  if (from === undefined || files.length > 1) return refuseUsage(world, cli.wantsOneSheet);
  if (!to) return refuseUsage(world, cli.wantsOutput);
  const [source, target] = [kindOf(from), kindOf(to)];
  if (source === null || target === null || (source === 'json') === (target === 'json')) return refuseUsage(world, cli.convertEndings);
  return source === 'json' ? packToFile(world, from, to, target) : sheetToFile(world, from, to, source);
}

async function packToFile(world: World, from: string, to: string, target: FileKind): Promise<ExitCode> {
  const pack = await readPackFile(world, from);
  if (!pack.ok) return refuseInput(world, pack.fault, false);
  const bytes = target === 'csv' ? writeCsv(packToSheets(pack.value.pack)) : await writeWorkbook(packWorkbook(pack.value.pack));
  return writeOutput(world, to, bytes);
}

async function sheetToFile(world: World, from: string, to: string, source: FileKind): Promise<ExitCode> {
  const pack = await readSheetFile(world, from, source);
  if (!pack.ok) return refuseSheet(world, pack.fault);
  return writeOutput(world, to, new TextEncoder().encode(`${JSON.stringify(pack.value, null, 2)}\n`));
}

async function readSheetFile(world: World, file: string, kind: FileKind): Promise<Input<StandardPack>> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return bytes;
  const tables = await readTables(world, file, bytes.value, kind);
  if (!tables.ok) return tables;
  const pack = await readSheetPack(tables.value);
  return pack.ok ? pack : { ok: false, fault: { file, problems: pack.problems } };
}

async function readTables(world: World, file: string, bytes: Uint8Array, kind: FileKind): Promise<Input<readonly SheetTable[]>> {
  if (kind === 'xlsx') {
    const tables = await readWorkbook(bytes, SHEET_NAMES);
    return tables.ok ? tables : { ok: false, fault: { file, problems: tables.problems } };
  }
  const csv = readCsv(bytes);
  if (!csv.ok) return { ok: false, fault: { file, problems: csv.problems } };
  if (csv.value.encoding === 'windows-1252') world.tell(cli.warning(file, cli.guessedEncoding));
  return { ok: true, value: csv.value.tables };
}

/** Places on this road are sheets, rows and columns, and every sentence says its own. */
function refuseSheet(world: World, { file, problems }: FileProblems): ExitCode {
  for (const problem of problems) {
    const { message, hint } = sheetSentence(problem);
    world.tell(`${file}: ${message} [${problem.code}]`);
    world.tell(`  ${cli.hint(hint)}`);
  }
  return 1;
}
