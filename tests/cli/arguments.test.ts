import { describe, expect, it } from 'vitest';
import { type OptionKinds, parseArguments } from '../../src/cli/arguments';

const KINDS: OptionKinds = { '--layer': 'value', '-o': 'value', '--json': 'flag' };

const parse = (...args: string[]): unknown => {
  const parsed = parseArguments(args, KINDS);
  return parsed.ok ? { files: parsed.value.files, options: Object.fromEntries(parsed.value.options) } : parsed.message;
};

describe('parseArguments', () => {
  it('splits files and options in any order', () => {
    const expected = { files: ['a.json', 'b.json'], options: { '--layer': 'claimed', '--json': '' } };
    expect(parse('a.json', '--layer', 'claimed', 'b.json', '--json')).toEqual(expected);
    expect(parse('--json', '--layer=claimed', 'a.json', 'b.json')).toEqual(expected);
  });

  it('takes everything after -- as files', () => {
    expect(parse('-o', 'x.pdf', '--', '--json', '-x.json')).toEqual({ files: ['--json', '-x.json'], options: { '-o': 'x.pdf' } });
  });

  it.each([
    [['--nope'], 'Opsi --nope tidak dikenal di sini.'],
    [['--constructor'], 'Opsi --constructor tidak dikenal di sini.'],
    [['--layer'], 'Opsi --layer memerlukan isi.'],
    [['--layer', '--json'], 'Opsi --layer memerlukan isi.'],
    [['--json', '--json'], 'Opsi --json diberikan dua kali.'],
    [['--json=yes'], 'Opsi --json tidak memakai isi.'],
  ])('refuses %j', (args, message) => {
    expect(parse(...args)).toBe(message);
  });
});
