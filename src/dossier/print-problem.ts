import type { Nearest, Problem } from '../errors/problem.ts';

/**
 * Prints a problem for a reader: what and where in the first line, then what was found, what comes
 * nearest to it, and what to do.
 *
 * @param directory - put before the file's path, so that the place can be opened.
 */
export function printProblem(problem: Problem, directory?: string): string {
  const { code, severity, message, offending, nearest, remedy } = problem;
  const head = [
    severity === 'warning' ? `${code} (warning)` : code,
    printPlace(problem, directory),
  ];
  const path = printPath(problem.path);
  const found = [
    oneLine(message),
    ...(offending === undefined ? [] : [`Given: "${oneLine(offending)}"`]),
  ];
  const hints = [
    ...(nearest === undefined ? [] : [printNearest(nearest)]),
    ...(remedy === undefined ? [] : [remedy]),
  ];
  return [
    [...head, ...(path === '' ? [] : [path])].join('  '),
    `  ${found.join('  ')}`,
    ...(hints.length === 0 ? [] : [`  ${hints.join('  ')}`]),
  ].join('\n');
}

function printPlace({ place }: Problem, directory: string | undefined): string {
  const file =
    directory === undefined ? place.file : `${directory.replace(/\/+$/, '')}/${place.file}`;
  return `${oneLine(file)}:${place.line}:${place.column}`;
}

/** `text[3].says[0]`; keys with spaces stand in quotation marks. */
function printPath(path: readonly string[]): string {
  return path
    .map((key) => {
      if (/^\d+$/.test(key)) return `[${key}]`;
      return /\s/.test(key) ? `."${oneLine(key)}"` : `.${oneLine(key)}`;
    })
    .join('')
    .replace(/^\./, '');
}

function printNearest({ text, start, end, score }: Nearest): string {
  if (start === undefined || end === undefined) return `Did you mean "${oneLine(text)}"?`;
  const likeness = score === undefined ? '' : ` (${score})`;
  return `Closest passage${likeness} at ${start}–${end}: "${oneLine(text)}".`;
}

/** Line breaks and control characters are shown, not sent to the terminal: a text may hold anything. */
function oneLine(text: string): string {
  return text
    .slice(0, MOST_SHOWN_UNITS)
    .replace(/\r?\n/g, '⏎')
    .replace(/[\p{Cc}\p{Cs}]/gu, showCode)
    .concat(text.length > MOST_SHOWN_UNITS ? ' …' : '');
}

const MOST_SHOWN_UNITS = 500;

function showCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
