import type { CoveredSource, DossierCoverage, SourceCoverage } from './cover-dossier.ts';
import type { CoveredSentence } from './cover-text.ts';
import { printProblem } from './print-problem.ts';

/** How coverage is printed. */
export interface PrintCoverageOptions {
  readonly directory: string;
  /** Every sentence with its mark, and its passages in brackets; without it the open ones alone. */
  readonly all: boolean;
  /** Colours a line; without it nothing is coloured. */
  readonly paint?: (colour: Colour, line: string) => string;
}

/** What a line is coloured as. */
export type Colour = 'TITLE' | 'TOUCHED' | 'FURNITURE' | 'OPEN';

/** Prints for each source what became of its text, and the sentences that nothing was made of. */
export function printCoverage(
  { sources, problems }: DossierCoverage,
  { directory, all, paint = (_colour, line) => line }: PrintCoverageOptions,
): string {
  const paragraphs = [
    ...problems.map((problem) => printProblem(problem, directory)),
    ...sources.map((source) => printSource(source, all, paint)),
    printTotal(sources),
  ];
  return paragraphs.join('\n\n');
}

type Paint = NonNullable<PrintCoverageOptions['paint']>;

function printSource(source: SourceCoverage, all: boolean, paint: Paint): string {
  const title = paint('TITLE', `${source.source}  ${oneLine(source.title)}`);
  if (source.state !== 'COVERED') return `${title}\n  ${WITHOUT_TEXT[source.state]}`;
  const shown = all ? source.sentences : openOf(source);
  const width = String(source.sentences.at(-1)?.line ?? 0).length;
  const lines = shown.map((sentence) => {
    const place = String(sentence.line).padStart(width);
    const mark = all ? ` ${MARKS[sentence.coverage]}` : '';
    const words = all ? markPassages(sentence) : snippet(sentence.text);
    return paint(sentence.coverage, `  ${place}${mark}  ${words}${remark(sentence)}`);
  });
  return [title, ...notesOn(source).map((note) => `  ${note}`), ...lines].join('\n');
}

const WITHOUT_TEXT = {
  NO_TEXT: 'Its text is not at hand, by its SHA-256 or its name: nothing can be told.',
  NOT_UTF8: 'Its text is not UTF-8: nothing can be told.',
} as const;

const MARKS = { TOUCHED: '+', FURNITURE: '-', OPEN: '?' } as const;

function notesOn(source: CoveredSource): readonly string[] {
  const { isOther, lost, path } = source;
  return [
    `${path}: ${printCounts(countOf(source))}; ${Math.round(source.share * 100)} % quoted`,
    ...(isOther ? ['The text is not the one that the source names by its SHA-256.'] : []),
    ...(lost === 0 ? [] : [`Quotations not found in it: ${lost}; attest check tells which.`]),
  ];
}

/** How many sentences a source has, and what became of them. */
export interface CoverageCounts {
  readonly sentences: number;
  readonly touched: number;
  readonly furniture: number;
  /** Of the furniture: that without a reason. */
  readonly unexplained: number;
  readonly open: number;
}

/** Counts the sentences of a source. */
export function countOf({ sentences }: CoveredSource): CoverageCounts {
  const furniture = sentences.filter(({ coverage }) => coverage === 'FURNITURE');
  return {
    sentences: sentences.length,
    touched: sentences.filter(({ coverage }) => coverage === 'TOUCHED').length,
    furniture: furniture.length,
    unexplained: furniture.filter(({ why }) => why === undefined).length,
    open: sentences.filter(({ coverage }) => coverage === 'OPEN').length,
  };
}

function printCounts(counts: CoverageCounts): string {
  const { sentences, touched, furniture, unexplained, open } = counts;
  const reasons = unexplained === 0 ? '' : ` (${unexplained} without a reason)`;
  return [
    `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`,
    `${touched} touched`,
    `${furniture} furniture${reasons}`,
    `${open} open`,
  ].join(' · ');
}

function printTotal(sources: readonly SourceCoverage[]): string {
  const covered = sources.filter((source) => source.state === 'COVERED');
  const open = covered.reduce((sum, source) => sum + openOf(source).length, 0);
  const missing = sources.length - covered.length;
  const unread = missing === 0 ? '' : `; ${missing} without a text`;
  return `Open: ${open} of ${covered.reduce((sum, { sentences }) => sum + sentences.length, 0)}${unread}`;
}

function openOf({ sentences }: CoveredSource): readonly CoveredSentence[] {
  return sentences.filter(({ coverage }) => coverage === 'OPEN');
}

function remark({ coverage, isNamed, why }: CoveredSentence): string {
  if (coverage === 'OPEN') return isNamed ? '  (names only)' : '';
  if (coverage === 'FURNITURE')
    return `  (${why === undefined ? 'no reason given' : oneLine(why)})`;
  return '';
}

/** Brackets that no text is likely to have. */
function markPassages({ start, text, passages }: CoveredSentence): string {
  let marked = '';
  let from = 0;
  for (const passage of passages) {
    const [begin, end] = [passage.start - start, passage.end - start];
    marked += `${oneLine(text.slice(from, begin))}⟦${oneLine(text.slice(begin, end))}⟧`;
    from = end;
  }
  return marked + oneLine(text.slice(from));
}

/** Characters as a reader counts them. */
const SNIPPET_CHARACTERS = 100;

function snippet(text: string): string {
  const line = oneLine(text);
  const characters = [...GRAPHEMES.segment(line.slice(0, SNIPPET_CHARACTERS * MOST_UNITS))];
  if (characters.length <= SNIPPET_CHARACTERS) return line;
  const cut = line.slice(0, characters[SNIPPET_CHARACTERS]?.index);
  return `${cut.replace(/\s+\S*$/, '')} …`;
}

/** UTF-16 code units of one character that is made of others, as a family of emoji is. */
const MOST_UNITS = 16;

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A text may hold anything; what steers a terminal is not passed on to one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
