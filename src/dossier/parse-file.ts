import { Composer, type Document, LineCounter } from 'yaml';

import type { Problem } from '../errors/problem.ts';
import { collectProblems } from './collect-problems.ts';
import { fileProblem } from './file-problem.ts';
import { MOST_PROBLEMS } from './limits.ts';
import type { ParsedFile } from './parsed-file.ts';
import { plainValue } from './plain-value.ts';
import { readTokens } from './read-tokens.ts';

/** What parsing gives; a file with problems may still hold a value that is worth checking. */
interface Parsed {
  readonly file: ParsedFile;
  readonly problems: readonly Problem[];
}

/** Parses one file. */
export function parseFile(path: string, text: string): Parsed {
  const lines = new LineCounter();
  const bare: ParsedFile = { path, text, document: undefined, lines, value: undefined };
  const result = readTokens(text, lines);
  if (result.kind === 'EXCESS') {
    const { message, offset } = result;
    const problem = { ...DIVIDE, message, place: placeAt(bare, offset) };
    return { file: bare, problems: [fileProblem(path, problem)] };
  }
  const [document, second] = new Composer(OPTIONS).compose(result.tokens, true, text.length);
  const problems = [
    ...(document === undefined ? [] : syntaxProblems(document, bare)),
    ...(second === undefined ? [] : [secondDocument(second, bare)]),
  ];
  if (document === undefined || problems.length > 0) return { file: bare, problems };
  return readValue({ ...bare, document });
}

const OPTIONS = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

const DIVIDE = {
  code: 'LIMIT_EXCEEDED',
  remedy: 'Divide what stands here; no dossier that a person writes needs so much.',
} as const;

function readValue(file: ParsedFile & { readonly document: Document.Parsed }): Parsed {
  const { report, problems } = collectProblems();
  const value = plainValue(file.document.contents, { file, path: [] }, report);
  return { file: { ...file, value }, problems: problems() };
}

function syntaxProblems({ errors, warnings, directives }: Document.Parsed, file: ParsedFile) {
  const faults = [...errors, ...warnings].slice(0, MOST_PROBLEMS);
  return [
    ...faults.map(({ message, pos }) => syntaxProblem(message, pos[0], file)),
    ...(directives.yaml.explicit === true || file.text.startsWith('%') ? [directive(file)] : []),
  ];
}

function syntaxProblem(message: string, offset: number, file: ParsedFile): Problem {
  const offending = lineFrom(file.text, offset);
  return fileProblem(file.path, {
    code: 'SYNTAX',
    message: `The file is not YAML here: ${message}`,
    place: placeAt(file, offset),
    ...(offending === '' ? {} : { offending }),
    remedy: 'Put quotation marks around texts that hold ": ", " #" or begin with a sign of YAML.',
  });
}

function directive({ path, text }: ParsedFile): Problem {
  return fileProblem(path, {
    code: 'SYNTAX',
    message: 'Directives of YAML are not a part of the format: they change what is read.',
    offending: lineFrom(text, 0),
    remedy: 'Take the lines that begin with % away.',
  });
}

function secondDocument({ range }: Document.Parsed, file: ParsedFile): Problem {
  return fileProblem(file.path, {
    code: 'SYNTAX',
    message: 'A second document of YAML begins here; a file of a dossier is one.',
    place: placeAt(file, range[0]),
    remedy: 'Take the line `---` away.',
  });
}

/** Enough to know the place by. */
const SHOWN_UNITS = 80;

function lineFrom(text: string, offset: number): string {
  return (/^[^\r\n]*/.exec(text.slice(offset, offset + SHOWN_UNITS))?.[0] ?? '').trim();
}

function placeAt({ path, lines }: ParsedFile, offset: number): Problem['place'] {
  const { line, col } = lines.linePos(offset);
  return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
}
