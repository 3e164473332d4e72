import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the checkout is. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** What stands between two fences of a page. */
export interface FencedBlock {
  /** From the root: `docs/cli.md`. */
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The pages that a reader is given: README, CONTRIBUTING, CHANGELOG and docs/. */
export function listPages(): readonly string[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.sort()];
}

/** The text of a page. */
export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** The fenced blocks of a page, in its order. */
export function readBlocks(page: string): readonly FencedBlock[] {
  const text = readPage(page);
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^ *```$/gms)].map(
    ({ index, 1: indent = '', 2: language = '', 3: inner = '' }) => ({
      page,
      line: text.slice(0, index).split('\n').length,
      language,
      text: inner.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The fenced blocks of all pages in some language, each with its place, as `test.each` takes them. */
export function blocksIn(language: string): readonly (readonly [string, FencedBlock])[] {
  return listPages()
    .flatMap(readBlocks)
    .filter((block) => block.language === language)
    .map((block) => [`${block.page}:${block.line}`, block] as const);
}

/** The part of a page under a heading, to the next heading of the same or a higher level. */
export function readSection(page: string, heading: string): string {
  const lines = readPage(page).split('\n');
  const from = lines.indexOf(heading);
  if (from === -1) throw new Error(`${page} has no heading ${heading}`);
  const level = /^#+/.exec(heading)?.[0].length ?? 0;
  const isNext = (line: string): boolean => (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level;
  const length = lines.slice(from + 1).findIndex(isNext);
  return lines.slice(from + 1, length === -1 ? undefined : from + 1 + length).join('\n');
}
