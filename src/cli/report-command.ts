import { buildReadinessReport } from '../domain/report/readiness-report';
import { formatBytes } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { renderReadinessPdf } from '../reports/pdf/render-readiness-pdf';
import { type Arguments, type OptionKinds, parseArguments } from './arguments';
import { readPolicyFile } from './read-inputs';
import { reportInputFromBundle, reportInputFromFiles } from './report-input';
import { refuseInput } from './score-command';
import { readChoice } from './score-options';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';

const OPTIONS: OptionKinds = { '-o': 'value', '--kind': 'value', '--as-of': 'value', '--policy': 'value', '--assessment': 'value' };

const KIND = 'readiness';
/** Named in the design, not built yet. */
const LATER_KINDS = ['summary', 'rtl', 'evidence', 'answers', 'blank-form', 'visit', 'mentoring'];

/** `siap report BUNDLE | PACK ASSESSMENT -o FILE.pdf`: the same PDF as the app's. */
export async function reportCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const wrong = wrongUsage(parsed.value);
  if (wrong !== null) return refuseUsage(world, wrong);
  const choice = readChoice(world, parsed.value);
  if (!choice.ok) return refuseUsage(world, choice.message);
  return makeReport(world, parsed.value, choice.value.asOf);
}

function wrongUsage({ files, options }: Arguments): string | null {
  const kind = options.get('--kind') ?? KIND;
  if (kind !== KIND) return LATER_KINDS.includes(kind) ? cli.laterKind(kind) : cli.badKind(kind);
  if (files.length < 1 || files.length > 2) return cli.wantsReportInputs;
  if (options.has('--assessment') && files.length === 2) return cli.assessmentOfBundle;
  return options.get('-o') ? null : cli.wantsOutput;
}

async function makeReport(world: World, { files, options }: Arguments, asOf: string): Promise<ExitCode> {
  const [first = '', second] = files;
  const input =
    second === undefined ? await reportInputFromBundle(world, first, options.get('--assessment')) : await reportInputFromFiles(world, first, second);
  if (!input.ok) return refuseInput(world, input.fault, false);
  const policy = await readPolicyFile(world, options.get('--policy'));
  if (!policy.ok) return refuseInput(world, policy.fault, false);
  const { pack, assessment, logo } = input.value;
  const model = buildReadinessReport({ pack, assessment, asOf, policy: policy.value });
  const bytes = renderReadinessPdf(model, { ...(await readFonts(world)), logo });
  return writeOutput(world, options.get('-o') ?? '', bytes);
}

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
