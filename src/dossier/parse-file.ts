import { LineCounter, parseDocument } from 'yaml';

import type { Problem } from '../errors/problem.ts';
import { type Fault, problemOf } from './fault.ts';
import type { ParsedFile } from './parsed-file.ts';
import { plainValue } from './plain-value.ts';

/** Parses one file; a file with problems may still hold a value that is worth checking. */
export function parseFile(
  path: string,
  text: string,
): { readonly file: ParsedFile; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const syntax = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      code: 'SYNTAX',
      severity: 'error',
      message: `The file is not YAML here: ${error.message}`,
      place: { file: path, line, column: col },
      path: [],
      remedy: 'Put quotation marks around texts that hold ": ", " #" or begin with a sign of YAML.',
    };
  });
  if (syntax.length > 0) return { file: unparsed(path, text, lines), problems: syntax };
  const bare: ParsedFile = { path, text, document, lines, value: undefined };
  const faults: Fault[] = [];
  const value = plainValue(document.contents, { file: bare, path: [] }, (fault) =>
    faults.push(fault),
  );
  return { file: { ...bare, value }, problems: faults.map(problemOf) };
}

function unparsed(path: string, text: string, lines: LineCounter): ParsedFile {
  return { path, text, document: undefined, lines, value: undefined };
}
