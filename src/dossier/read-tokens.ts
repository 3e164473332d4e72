import { type CST, Lexer, type LineCounter, Parser } from 'yaml';

import { LONGEST_LEXEME_UNITS, MOST_LEXEMES, MOST_NESTED } from './limits.ts';

/** The tokens of a YAML file, or what there is too much of in it and where. */
export type Tokens =
  | { readonly kind: 'TOKENS'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'EXCESS'; readonly message: string; readonly offset: number };

/**
 * Cuts a file into tokens, and stops as soon as it is nested too deep, too finely cut, or has too long a
 * text: what the parser builds takes much more memory and time than the file, and for nested lists
 * without a bound.
 */
export function readTokens(text: string, lines: LineCounter): Tokens {
  const parser = new Parser(lines.addNewLine);
  const nesting = new Nesting();
  const tokens: CST.Token[] = [];
  let offset = 0;
  let count = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    nesting.add(lexeme, offset);
    const message = excessOf(lexeme, count, nesting.depth);
    if (message !== undefined) return { kind: 'EXCESS', message, offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!MARKS.has(lexeme)) offset += lexeme.length;
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'TOKENS', tokens };
}

function excessOf(lexeme: string, count: number, depth: number): string | undefined {
  if (depth > MOST_NESTED)
    return `More than ${MOST_NESTED} maps and lists stand within one another here.`;
  if (count > MOST_LEXEMES)
    return `The file has more than ${MOST_LEXEMES} signs and words of YAML.`;
  if (lexeme.length <= LONGEST_LEXEME_UNITS) return undefined;
  return `This is longer than ${LONGEST_LEXEME_UNITS} characters.`;
}

/** Lexemes that stand for no characters of the file: begin of a document, end of a flow, scalar. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** How deep a file is nested where it is being read: brackets that are open, and indentation. */
class Nesting {
  #brackets = 0;
  #columns: number[] = [];
  #lineStart = 0;

  get depth(): number {
    return this.#brackets + this.#columns.length;
  }

  /** `offset` of the lexeme in UTF-16 code units. */
  add(lexeme: string, offset: number): void {
    if (lexeme === '[' || lexeme === '{') this.#brackets += 1;
    else if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    else if (lexeme === '\n' || lexeme === '\r\n') this.#lineStart = offset + lexeme.length;
    else if (this.#brackets === 0 && !/^[\s#,:]/.test(lexeme))
      this.#indent(offset - this.#lineStart);
  }

  #indent(column: number): void {
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
  }
}
