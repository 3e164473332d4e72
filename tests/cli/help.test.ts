import { describe, expect, jest, test } from '@jest/globals';

import { attest } from '../helpers/attest.ts';
import { blocksIn, readPage, readSection } from '../helpers/pages.ts';

jest.setTimeout(600_000);

const PAGE = 'docs/cli.md';

/** The headings of the page that describe a command: `## attest db start`. */
const COMMANDS = [...readPage(PAGE).matchAll(/^## attest ?(.*)$/gm)].map(([, name = '']) => name);

/** What stands in front of the spaces in a list of commands or options. */
function listed(help: string, heading: string): readonly string[] {
  const list = help.split(`${heading}:\n`)[1]?.split('\n\n')[0] ?? '';
  return [...list.matchAll(/^ {2}(\S.*?)(?: {2,}|$)/gm)].map(([, term = '']) => term);
}

const helps = new Map<string, string>();

function helpOf(command: string): string {
  const words = [...command.split(' ').filter(Boolean), '--help'];
  const help = helps.get(command) ?? attest(words).stdout;
  helps.set(command, help);
  return help;
}

describe('docs/cli.md', () => {
  test('has a section for every command, in the order of help', () => {
    const direct = listed(helpOf(''), 'Commands').filter((name) => name !== 'db');
    const ofDatabase = listed(helpOf('db'), 'Commands').map((name) => `db ${name}`);

    expect(COMMANDS).toEqual(['', ...direct, ...ofDatabase]);
  });

  test.each(COMMANDS)('names the options that attest %s takes', (name) => {
    const section = readSection(PAGE, `## attest ${name}`.trimEnd());
    const named = [...section.matchAll(/^\| `(-[^`]+)`/gm)].map(([, option]) => option);
    const every = name === '' ? [] : ['-h, --help'];

    expect([...named, ...every]).toEqual(listed(helpOf(name), 'Options'));
  });

  test('names the exit codes that help names', () => {
    const named = [...readSection(PAGE, '## Exit codes').matchAll(/^\| (\d+)/gm)];

    expect(named.map(([, code]) => code)).toEqual(
      [...helpOf('').matchAll(/^ {2}(\d+) /gm)].map(([, code]) => code),
    );
  });
});

describe('a block of shell commands', () => {
  const scripts = Object.keys(
    (JSON.parse(readPage('package.json')) as { scripts: Record<string, string> }).scripts,
  );

  test.each(blocksIn('sh'))(
    '%s calls what is there, with options that it takes',
    (_place, block) => {
      const faults = commandsOf(block.text).filter((words) => !isKnown(words, scripts));

      expect(faults).toEqual([]);
    },
  );
});

/** The commands of a block: without comments and assignments, pipes taken apart. */
function commandsOf(text: string): readonly (readonly string[])[] {
  return text
    .replaceAll('\\\n', ' ')
    .replace(/'[^']*'/g, "''")
    .split(/\n|\|/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).filter((word) => !/^[A-Z0-9_]+=/.test(word)));
}

function isKnown([program = '', ...words]: readonly string[], scripts: readonly string[]): boolean {
  if (program === 'npm') return scripts.includes((words[0] === 'run' ? words[1] : words[0]) ?? '');
  if (program !== 'attest')
    return ['curl', 'echo', 'node', 'npx', 'python3', '.venv/bin/python'].includes(program);
  const name = COMMANDS.filter((command) => `${words.join(' ')} `.startsWith(`${command} `)).at(-1);
  if (name === undefined) return false;
  const taken = listed(helpOf(name), 'Options').flatMap(
    (option) => option.match(/--[\w-]+/g) ?? [],
  );
  return words.filter((word) => word.startsWith('--')).every((word) => taken.includes(word));
}
