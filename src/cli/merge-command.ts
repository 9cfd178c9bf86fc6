import type { StoredFile } from '../domain/bundle/institution-snapshot';
import { type MergedSnapshots, mergeSnapshots } from '../domain/bundle/merge/merge-snapshots';
import { cli } from '../i18n/messages/id/cli';
import { bundleReaders } from '../packs/bundle-documents';
import { type OpenedBundle, readBundle } from '../reports/bundle/read-bundle';
import { writeBundle } from '../reports/bundle/write-bundle';
import { type OptionKinds, parseArguments } from './arguments';
import { isSealed } from './bundle-input';
import { mergeJson, tellMerge } from './merge-output';
import { type Input, readBytes } from './read-inputs';
import { refuseInput } from './score-command';
import { refuseUsage } from './usage-error';
import type { ExitCode, World } from './world';
import { writeOutput } from './write-output';

const OPTIONS: OptionKinds = { '-o': 'value', '--json': 'flag' };

async function openCopy(world: World, file: string): Promise<Input<OpenedBundle>> {
  const bytes = await readBytes(world, file);
  if (!bytes.ok) return bytes;
  if (isSealed(bytes.value)) return { ok: false, fault: { file, problems: [{ code: 'file/sealed', pointer: '' }] } };
  // A file with broken rules may be merged: a merge is no judgement on what is in it.
  const opened = await readBundle(bytes.value, { readers: bundleReaders, sha256: world.sha256, allowBrokenRules: true });
  return opened.ok ? opened : { ok: false, fault: { file, problems: opened.problems } };
}

/** Evidence by its digest, each once, those that the merged state points to. */
const filesOf = (copies: readonly OpenedBundle[]): ReadonlyMap<string, StoredFile> =>
  new Map(copies.flatMap(({ files }) => files.map((file) => [file.sha256, file] as const)));

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The merged copy as a file. Its time and version are the latest of its parts, so that the same files give the same bytes. */
async function bundleOf(world: World, { snapshot }: MergedSnapshots, copies: readonly OpenedBundle[], file: string): Promise<Input<Uint8Array>> {
  const [latest] = copies.map(({ manifest }) => manifest).sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
  const files = filesOf(copies);
  const lent = {
    list: [...files.values()].map(({ sha256, type, sizeBytes }) => ({ sha256, type, sizeBytes })).sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1)),
    read: async (sha256: string) => files.get(sha256)?.bytes ?? new Uint8Array(),
  };
  const chunks: Uint8Array[] = [];
  const keep = async (chunk: Uint8Array): Promise<void> => {
    chunks.push(chunk.slice());
  };
  const options = { appVersion: latest?.appVersion ?? '0', createdAt: latest?.createdAt ?? '', sha256: world.sha256 };
  const written = await writeBundle(snapshot, lent, options, keep);
  if (!written.ok) return { ok: false, fault: { file, problems: written.problems } };
  const bytes = concatenated(chunks);
  const opened = await readBundle(bytes, { readers: bundleReaders, sha256: world.sha256, allowBrokenRules: true });
  return opened.ok ? { ok: true, value: bytes } : { ok: false, fault: { file, problems: opened.problems } };
}

/** Of three files the first is the common base of the others where they hold it; it then says nothing of its own. */
function withoutBase(copies: readonly OpenedBundle[]): readonly OpenedBundle[] {
  const [base, ...others] = copies;
  const isHeld = others.every(({ snapshot }) => snapshot.history.revisions.some(({ id }) => id === base?.snapshot.history.head));
  return copies.length > 2 && isHeld ? others : copies;
}

/**
 * `siap merge BASE MINE THEIRS -o OUT.siap`, or any number of copies without a base. Merging goes by the revisions that
 * the files hold (DESIGN section 7). Exit 0 also with open conflicts: they are told, and travel in the file until a person settles them.
 */
export async function mergeCommand(world: World, args: readonly string[]): Promise<ExitCode> {
  const parsed = parseArguments(args, OPTIONS);
  if (!parsed.ok) return refuseUsage(world, parsed.message);
  const { files, options } = parsed.value;
  const output = options.get('-o');
  if (files.length < 2) return refuseUsage(world, cli.wantsCopies);
  if (output === undefined) return refuseUsage(world, cli.wantsOutput);
  const isJson = options.has('--json');
  const copies: OpenedBundle[] = [];
  for (const file of files) {
    const opened = await openCopy(world, file);
    if (!opened.ok) return refuseInput(world, opened.fault, isJson);
    copies.push(opened.value);
  }
  const merged = mergeSnapshots(withoutBase(copies).map(({ snapshot }) => snapshot));
  if (!merged.ok) return refuseInput(world, { file: files.join(', '), problems: merged.problems }, isJson);
  const bundle = await bundleOf(world, merged.value, copies, output);
  if (!bundle.ok) return refuseInput(world, bundle.fault, isJson);
  tellMerge(world, merged.value);
  if (isJson) world.print(`${JSON.stringify(mergeJson(merged.value), null, 2)}\n`);
  return writeOutput(world, output, bundle.value);
}
