import type { Problem } from '../errors/problem.ts';
import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { type CoveredSentence, coverText } from './cover-text.ts';
import type { DossierFiles } from './dossier-files.ts';
import { draftDossier } from './draft-dossier.ts';
import type { QuoteDraft, SourceDraft } from './draft.ts';
import { findEvidence } from './find-evidence.ts';
import { foundQuote, type SourceEvidence } from './found-quote.ts';
import { wholeId } from './ids.ts';
import { parseFile } from './parse-file.ts';
import { quotedSpans, shareOf } from './quoted-spans.ts';

/** What became of the text of one source. */
export type SourceCoverage = CoveredSource | UncoveredSource;

interface SourceHead {
  readonly source: string;
  readonly title: string;
}

/** A source whose text is at hand. */
export interface CoveredSource extends SourceHead {
  readonly state: 'COVERED';
  /** Path of the text in its directory. */
  readonly path: string;
  /** Whether the text is another one than that which the source names by its SHA-256. */
  readonly isOther: boolean;
  readonly sentences: readonly CoveredSentence[];
  /** The share of the text, 0 to 1, that is quoted; names aside. */
  readonly share: number;
  /** Quotations that do not stand in the text, or not at one place: they touch nothing. */
  readonly lost: number;
}

/** A source of whose text nothing can be told. */
export interface UncoveredSource extends SourceHead {
  readonly state: 'NO_TEXT' | 'NOT_UTF8';
}

/** What became of the texts of a dossier. */
export interface DossierCoverage {
  readonly dossier: string;
  /** By the names of their files. */
  readonly sources: readonly SourceCoverage[];
  /** Files that do not parse; a source among them is not in `sources`. */
  readonly problems: readonly Problem[];
}

/**
 * Tells for each sentence of each text whether a passage touches it, so that omissions are seen. Works on
 * a dossier that is not finished: other faults than those of parsing are the business of `attest check`.
 */
export function coverDossier(
  { directory, files }: DossierFiles,
  texts: readonly SourceText[],
  ontology: Ontology,
): DossierCoverage {
  const results = files
    .filter(({ path }) => path === 'dossier.yaml' || /^sources\/[^/]+\.yaml$/.test(path))
    .map(({ path, text }) => parseFile(path, text));
  const parsed = new Map(
    results.filter(({ file }) => file.document).map(({ file }) => [file.path, file]),
  );
  const draft = draftDossier(parsed, directory, { ontology, report: () => undefined });
  const findText = buildTextFinder(texts);
  return {
    dossier: draft.id,
    sources: [...draft.sources]
      .sort((a, b) => compareCodePoints(a.name, b.name))
      .map((source) => ({
        source: wholeId(draft.id, source.name),
        title: source.head.title,
        ...coverSource(source, findText({ name: source.name, sha256: source.head.sha256.text })),
      })),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function coverSource(
  source: SourceDraft,
  file: SourceText | undefined,
): Omit<CoveredSource, keyof SourceHead> | Omit<UncoveredSource, keyof SourceHead> {
  const evidence = findEvidence(source, () => file, new Map());
  if (file === undefined) return { state: 'NO_TEXT' };
  if (evidence.text === undefined) return { state: 'NOT_UTF8' };
  const passages = quotedSpans(source, evidence);
  const { text, sha256 } = evidence.text;
  return {
    state: 'COVERED',
    path: file.path,
    isOther: sha256 !== source.head.sha256.text,
    sentences: coverText(text, source.head.language, {
      passages,
      names: spansOf(
        source.claims.flatMap(({ quotes }) => quotes).filter(({ use }) => use === 'NAME'),
        evidence,
      ),
      furniture: source.furniture.flatMap(({ quote, why }) =>
        spansOf([quote], evidence).map((span) => ({ ...span, why })),
      ),
    }),
    share: shareOf(passages, text.length),
    lost: source.quotes.filter((quote) => foundQuote(evidence, quote) === undefined).length,
  };
}

function spansOf(quotes: readonly QuoteDraft[], evidence: SourceEvidence) {
  return quotes.flatMap((quote) => foundQuote(evidence, quote) ?? []);
}

/** Whether nothing is left to do: every text is at hand, and no sentence of it is open. */
export function isCovered({ sources, problems }: DossierCoverage): boolean {
  return (
    problems.length === 0 &&
    sources.every(
      (source) =>
        source.state === 'COVERED' && source.sentences.every(({ coverage }) => coverage !== 'OPEN'),
    )
  );
}
