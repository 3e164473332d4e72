import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { z } from 'zod';

import { readSchema } from '../../../src/ontology/read-schema.ts';
import { blocksIn, listPages, readBlocks, readPage, ROOT } from '../../helpers/pages.ts';

/** A page with tests of its own, and the one with rules of the lint. */
const ELSEWHERE = new Set(['docs/dossier-format.md', 'CONTRIBUTING.md']);

const SCHEMA = ['claims', 'entities', 'evidence', 'query', 'statements']
  .map((name) => readFileSync(join(ROOT, 'schema', `${name}.graphql`), 'utf8'))
  .join('\n');

describe.each(listPages())('%s', (page) => {
  const text = readPage(page);

  test('has only blocks of which some test makes sure', () => {
    const languages = ELSEWHERE.has(page) ? [] : readBlocks(page).map(({ language }) => language);

    expect(['cypher', 'graphql', 'json', 'sh', 'yaml']).toEqual(expect.arrayContaining(languages));
  });

  test('links to pages and headings that are there', () => {
    const broken = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !leads(page, link));

    expect(broken).toEqual([]);
  });

  test('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|schema|seed|scripts|runtime|docs)\/[\w./-]+)`/g)];
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(at(path)));

    expect(missing).toEqual([]);
  });
});

describe('README.md', () => {
  test('has at most 150 lines', () => {
    expect(readPage('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });
});

describe('docs/architecture.md', () => {
  test('numbers the folders as the lint for dependencies does', async () => {
    const rows = [...readPage('docs/architecture.md').matchAll(/^\| `src\/([\w-]+)`\s+\| (\d)/gm)];
    const numbered = rows.map(([, folder, number]) => `src/${folder} has number ${number}`);

    const imposed = (await readRules())
      .filter(({ name }) => name.startsWith('arrow-'))
      .map(({ comment }) => comment.replace(/ and imports .*/, ''))
      .filter((comment) => existsSync(at(comment.split(' ')[0] ?? '')));

    expect([...numbered].sort()).toEqual([...imposed].sort());
  });
});

describe('a block of GraphQL', () => {
  test.each(blocksIn('graphql'))('%s is valid, or stands in the schema', (_place, { text }) => {
    const isOperation = /^(\{|query|fragment)/.test(text);

    const errors = isOperation ? validate(readSchema(), parse(text)) : [];

    expect(errors).toEqual([]);
    expect(isOperation || SCHEMA.includes(text.trim())).toBe(true);
  });
});

describe('a block of YAML', () => {
  const excerpts = blocksIn('yaml').filter(([, { page }]) => !ELSEWHERE.has(page));

  test.each(excerpts)('%s stands in the file that it names', (_place, { text }) => {
    const [, path = '', lines = ''] = /^# (\S+)\n(.*)$/s.exec(text) ?? [];

    expect(readFileSync(at(path), 'utf8')).toContain(lines);
  });
});

function at(path: string): string {
  return join(ROOT, path);
}

function leads(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(at(target))) return false;
  return anchor === undefined || anchorsOf(readPage(target)).includes(anchor);
}

/** As GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

const CONFIGURATION = z.object({
  default: z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }),
});

async function readRules(): Promise<
  readonly { readonly name: string; readonly comment: string }[]
> {
  const module: unknown = await import(pathToFileURL(at('.dependency-cruiser.mjs')).href);
  return CONFIGURATION.parse(module).default.forbidden;
}
