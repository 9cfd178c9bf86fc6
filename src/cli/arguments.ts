import { cli } from '../i18n/messages/id/cli';

/** Which options a command knows: `value` ones are followed by their text, `flag` ones stand alone. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

export interface Arguments {
  readonly files: readonly string[];
  /** By option name with its dashes; a flag has the value ''. */
  readonly options: ReadonlyMap<string, string>;
}

export type ParsedArguments = { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly message: string };

const wrong = (message: string): ParsedArguments => ({ ok: false, message });

function splitOption(arg: string): readonly [name: string, attached: string | null] {
  const equals = arg.indexOf('=');
  return arg.startsWith('--') && equals !== -1 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg, null];
}

/** Splits arguments into files and options; `--name value`, `--name=value`, and `--` before files that begin with a dash. */
export function parseArguments(args: readonly string[], kinds: OptionKinds): ParsedArguments {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--') return { ok: true, value: { files: [...files, ...args.slice(i + 1)], options } };
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const [name, attached] = splitOption(arg);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) return wrong(cli.unknownOption(name));
    if (options.has(name)) return wrong(cli.repeatedOption(name));
    if (kind === 'flag' && attached !== null) return wrong(cli.optionTakesNoValue(name));
    const value = kind === 'flag' ? '' : (attached ?? args[i + 1]);
    if (value === undefined || (kind === 'value' && attached === null && value.startsWith('--'))) return wrong(cli.optionNeedsValue(name));
    if (kind === 'value' && attached === null) i += 1;
    options.set(name, value);
  }
  return { ok: true, value: { files, options } };
}
