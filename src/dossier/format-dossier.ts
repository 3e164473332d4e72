import { isScalar } from 'yaml';

import type { Problem } from '../errors/problem.ts';
import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { DossierFile, DossierFiles } from './dossier-files.ts';
import { draftDossier } from './draft-dossier.ts';
import type { QuoteDraft } from './draft.ts';
import { findEvidence } from './find-evidence.ts';
import { type FoundQuote, foundQuote } from './found-quote.ts';
import { formatYaml, parseToPrint, PRINTED } from './format-yaml.ts';
import { LOCK_PATH } from './lock.ts';
import { parseFile } from './parse-file.ts';
import type { ParsedFile } from './parsed-file.ts';

/** What formatting gives. */
export interface FormattedDossier {
  /** Every file of the dossier, in one style; evidence.lock and files that do not parse as they were. */
  readonly files: readonly DossierFile[];
  /** Files that cannot be read or do not parse. */
  readonly problems: readonly Problem[];
}

/**
 * Writes a dossier in one style: what `…` leaves out of a quotation is written out of its text, where
 * that is at hand; indentation, white space and line breaks are made alike. Order, comments and
 * quotation marks stay. Formatting twice gives what formatting once gives.
 */
export function formatDossier(
  dossier: DossierFiles,
  texts: readonly SourceText[] | undefined,
  ontology: Ontology,
): FormattedDossier {
  const yaml = dossier.files.filter(({ path }) => path !== LOCK_PATH);
  const results = yaml.map(({ path, text }) => parseFile(path, text));
  const parsed = new Map(
    results.filter(({ file }) => file.document).map(({ file }) => [file.path, file]),
  );
  const written =
    texts === undefined ? [] : elidedQuotes(parsed, dossier.directory, texts, ontology);
  const files = dossier.files.map((file) => {
    const isYaml = parsed.has(file.path);
    return isYaml ? { path: file.path, text: formatText(file, written) } : file;
  });
  const unread = dossier.problems ?? [];
  return { files, problems: [...unread, ...results.flatMap(({ problems }) => problems)] };
}

/** A quotation with an ellipsis, and what stands in its place. */
interface WrittenOut {
  readonly quote: QuoteDraft;
  readonly text: string;
}

function elidedQuotes(
  files: ReadonlyMap<string, ParsedFile>,
  directory: string,
  texts: readonly SourceText[],
  ontology: Ontology,
): readonly WrittenOut[] {
  const ignore = (): void => undefined;
  const draft = draftDossier(files, directory, { ontology, report: ignore });
  const findText = buildTextFinder(texts);
  return draft.sources.flatMap((source) => {
    const evidence = findEvidence(source, findText, new Map());
    return source.quotes.flatMap((quote) => {
      const found = foundQuote(evidence, quote);
      if (found === undefined || found.exact === quote.words || quote.at.on === 'KEY') return [];
      return [{ quote, text: writtenOut(quote, found) }];
    });
  });
}

/** A number counts occurrences of the whole words now. */
function writtenOut({ occurrence }: QuoteDraft, found: FoundQuote): string {
  return occurrence === undefined ? found.exact : `${found.exact}#${found.occurrence}`;
}

function formatText({ path, text }: DossierFile, written: readonly WrittenOut[]): string {
  const document = parseToPrint(text);
  for (const { quote, text: words } of written) {
    if (quote.at.file.path !== path) continue;
    const node = document.getIn(quote.at.path.map(asIndex), true);
    if (isScalar(node)) node.value = words;
  }
  return formatYaml(document.contents === null ? text : document.toString(PRINTED));
}

/** Items of lists are asked for by number. */
function asIndex(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}
