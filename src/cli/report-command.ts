import { buildBlankForm } from '../domain/report/blank-form';
import { isPaperKind, LATER_KINDS, PAPER_KINDS, type PaperKind } from '../domain/report/paper-kind';
import { buildPaper, type Paper } from '../domain/report/papers';
import type { GradingPolicy } from '../domain/scoring/grading-policy.generated';
import { formatBytes } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { renderPaper } from '../reports/pdf/render-paper';
import { type Arguments, type OptionKinds, parseArguments } from './arguments';
import { type Input, readPolicyFile } from './read-inputs';
import { blankFormInput, type PaperSource, reportInputFromBundle, reportInputFromFiles } from './report-input';
import { refuseInput } from './score-command';
import { readChoice } from './score-options';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = { '-o': 'value', '--kind': 'value', '--as-of': 'value', '--policy': 'value', '--assessment': 'value' };

/** `siap report BUNDLE | PACK ASSESSMENT -o FILE.pdf [--kind KIND]`: the same PDF as the app's. A blank form needs the pack only. */
export async function reportCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const kind = parsed.value.options.get('--kind') ?? 'readiness';
  if (!isPaperKind(kind)) return refuseUsage(world, LATER_KINDS.includes(kind) ? cli.laterKind(kind, KNOWN) : cli.badKind(kind, KNOWN));
  const wrong = wrongUsage(parsed.value, kind);
  if (wrong !== null) return refuseUsage(world, wrong);
  const choice = readChoice(world, parsed.value);
  if (!choice.ok) return refuseUsage(world, choice.message);
  return makeReport(world, parsed.value, kind, choice.value.asOf);
}

const KNOWN = PAPER_KINDS.join(', ');

function wrongUsage({ files, options }: Arguments, kind: PaperKind): string | null {
  if (files.length < 1 || files.length > 2) return kind === 'blank-form' ? cli.wantsBlankFormInputs : cli.wantsReportInputs;
  if (options.has('--assessment') && files.length === 2) return cli.assessmentOfBundle;
  return options.get('-o') ? null : cli.wantsOutput;
}

async function makeReport(world: World, args: Arguments, kind: PaperKind, asOf: string): Promise<ExitCode> {
  const { options } = args;
  const input = await readInput(world, args, kind);
  if (!input.ok) return refuseInput(world, input.fault, false);
  const policy = await readPolicyFile(world, options.get('--policy'));
  if (!policy.ok) return refuseInput(world, policy.fault, false);
  const paper = paperOf(input.value, kind, asOf, policy.value);
  const bytes = renderPaper(paper, { ...(await readFonts(world)), logo: input.value.logo });
  return writeOutput(world, options.get('-o') ?? '', bytes);
}

function readInput(world: World, { files, options }: Arguments, kind: PaperKind): Promise<Input<PaperSource>> {
  const [first = '', second] = files;
  if (second !== undefined) return reportInputFromFiles(world, first, second);
  const wanted = options.get('--assessment');
  return kind === 'blank-form' ? blankFormInput(world, first, wanted) : reportInputFromBundle(world, first, wanted);
}

const paperOf = ({ pack, assessment }: PaperSource, kind: PaperKind, asOf: string, policy: GradingPolicy | undefined): Paper =>
  assessment === null ? { kind: 'blank-form', model: buildBlankForm({ pack, assessment, asOf }) } : buildPaper(kind, { pack, assessment, asOf, policy });

async function readFonts(world: World): Promise<Readonly<Record<'regular' | 'bold' | 'fallback', Uint8Array>>> {
  const font = (face: string): Promise<Uint8Array> => world.readShipped(`public/fonts/report-${face}.ttf`);
  return { regular: await font('regular'), bold: await font('bold'), fallback: await font('fallback') };
}

async function writeOutput(world: World, file: string, bytes: Uint8Array): Promise<ExitCode> {
  try {
    await world.writeFile(file, bytes);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuseInput(world, { file, problems: [{ code: 'file/unwritable', pointer: '', data: { reason } }] }, false);
  }
  world.tell(cli.written(file, formatBytes(bytes.byteLength)));
  return 0;
}
