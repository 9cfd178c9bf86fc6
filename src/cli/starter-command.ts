import type { Institution } from '../domain/assessment/assessment.generated';
import { factsOf } from '../domain/starter/placeholders';
import type { StarterIndex } from '../domain/starter/starter-index';
import { formatDate } from '../i18n/format';
import { cli } from '../i18n/messages/id/cli';
import { readStarter } from '../packs/read-starter';
import { renderStarter } from '../reports/docx/render-starter';
import { type OptionKinds, parseArguments } from './arguments';
import type { Input } from './read-inputs';
import { reportInputFromBundle, reportInputFromFiles } from './report-input';
import { refuseInput } from './score-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';
import { writeOutput } from './write-output';

const OPTIONS: OptionKinds = { '-o': 'value', '--assessment': 'value' };
const FOLDER = 'standards/starters';

/** `siap starter ID [BUNDLE | PACK ASSESSMENT] -o FILE.docx`: a sample document with the institution's names, or with blanks. */
export async function starterCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const [id, ...sources] = files;
  const output = options.get('-o');
  if (id === undefined || sources.length > 2) return refuseUsage(world, cli.wantsStarter);
  if (!output) return refuseUsage(world, cli.wantsOutput);
  const known = await knownStarters(world);
  if (!known.includes(id)) {
    return refuseInput(world, { file: id, problems: [{ code: 'starter/unknown', pointer: '', data: { id, known: known.join(', ') } }] }, false);
  }
  const institution = await institutionOf(world, sources, options.get('--assessment'));
  if (!institution.ok) return refuseInput(world, institution.fault, false);
  return writeOutput(world, output, await render(world, id, institution.value));
}

const shippedText = async (world: World, name: string): Promise<string> => new TextDecoder().decode(await world.readShipped(`${FOLDER}/${name}`));

const knownStarters = async (world: World): Promise<readonly string[]> =>
  (JSON.parse(await shippedText(world, 'index.json')) as StarterIndex).starters.map(({ id }) => id);

/** null: none was named, and the names stay blank. */
async function institutionOf(world: World, [first, second]: readonly string[], wanted: string | undefined): Promise<Input<Institution | null>> {
  if (first === undefined) return { ok: true, value: null };
  const input = second === undefined ? await reportInputFromBundle(world, first, wanted) : await reportInputFromFiles(world, first, second);
  return input.ok ? { ok: true, value: input.value.assessment.institution } : input;
}

async function render(world: World, id: string, institution: Institution | null): Promise<Uint8Array> {
  const starter = await readStarter(await shippedText(world, `${id}.json`));
  if (!starter.ok) throw new Error(`the shipped starter ${id} is not sound`);
  const madeOn = world.today();
  return renderStarter({ starter: starter.value, facts: factsOf(institution, formatDate(madeOn)), madeOn });
}
