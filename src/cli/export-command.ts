import { buildAssessmentTables } from '../domain/report/assessment-tables';
import { cli } from '../i18n/messages/id/cli';
import { assessmentWorkbook } from '../reports/xlsx/assessment/assessment-workbook';
import { writeWorkbook } from '../reports/xlsx/write-workbook';
import { type Arguments, type OptionKinds, parseArguments } from './arguments';
import { readPolicyFile } from './read-inputs';
import { reportInputFromBundle, reportInputFromFiles } from './report-input';
import { refuseInput } from './score-command';
import { readChoice } from './score-options';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';
import { writeOutput } from './write-output';

const OPTIONS: OptionKinds = { '-o': 'value', '--as-of': 'value', '--policy': 'value', '--assessment': 'value', '--without-names': 'flag' };

/** `siap export BUNDLE | PACK ASSESSMENT -o FILE.xlsx`: answers, gaps, evidence and RTL as the same workbook as the app's. */
export async function exportCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const wrong = wrongUsage(parsed.value);
  if (wrong !== null) return refuseUsage(world, wrong);
  const choice = readChoice(world, parsed.value);
  if (!choice.ok) return refuseUsage(world, choice.message);
  return writeExport(world, parsed.value, choice.value.asOf);
}

function wrongUsage({ files, options }: Arguments): string | null {
  if (files.length < 1 || files.length > 2) return cli.wantsReportInputs;
  if (options.has('--assessment') && files.length === 2) return cli.assessmentOfBundle;
  const output = options.get('-o') ?? '';
  if (output === '') return cli.wantsOutput;
  return /\.xlsx$/i.test(output) ? null : cli.wantsXlsx;
}

async function writeExport(world: World, { files, options }: Arguments, asOf: string): Promise<ExitCode> {
  const [first = '', second] = files;
  const input =
    second === undefined ? await reportInputFromBundle(world, first, options.get('--assessment')) : await reportInputFromFiles(world, first, second);
  if (!input.ok) return refuseInput(world, input.fault, false);
  const policy = await readPolicyFile(world, options.get('--policy'));
  if (!policy.ok) return refuseInput(world, policy.fault, false);
  const { pack, assessment } = input.value;
  const tables = buildAssessmentTables({ pack, assessment, asOf, policy: policy.value });
  const bytes = await writeWorkbook(assessmentWorkbook(tables, { withNames: !options.has('--without-names') }));
  return writeOutput(world, options.get('-o') ?? '', bytes);
}
