import type { Problem } from '../errors/problem.ts';
import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { buildOwnBatch } from './build-own-batch.ts';
import { buildSourceBatch } from './build-source-batch.ts';
import { checkRules } from './check-rules.ts';
import { didYouMean } from './did-you-mean.ts';
import type { DossierFiles } from './dossier-files.ts';
import { draftDossier } from './draft-dossier.ts';
import { sourceName } from './draft-source.ts';
import type { DossierDraft, SourceDraft } from './draft.ts';
import { type Fault, problemOf } from './fault.ts';
import { findEvidence } from './find-evidence.ts';
import type { SourceEvidence } from './found-quote.ts';
import { buildIds, wholeId } from './ids.ts';
import { type Lock, LOCK_PATH, lockedQuotes, parseLock, printLock } from './lock.ts';
import { parseFile } from './parse-file.ts';
import type { ParsedFile } from './parsed-file.ts';

/** What checking gives. */
export interface CheckedDossier {
  readonly id: string;
  /** The dossier's own files first, then one for each accepted source, by source id. */
  readonly batches: readonly BatchContent[];
  /** Ids of sources with an error. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
  /** Passages of accepted sources: compared with the text, or taken from the lock. */
  readonly passages: { readonly verified: number; readonly unchecked: number };
  /** The text of evidence.lock as it should be. */
  readonly lock: string;
}

const OWN_FILES = [
  'dossier.yaml',
  'records.yaml',
  'judgements.yaml',
  'narratives.yaml',
  'notes.yaml',
];

/**
 * Checks a dossier and resolves it to what a store records. With `texts` every quotation is looked for
 * in the text of its source; without, and where a text is missing, its place is taken from
 * evidence.lock. All problems are collected; an error in a source refuses that source, an error in one
 * of the dossier's own files refuses everything. Throws nothing for faults in data.
 */
export function checkDossier(
  dossier: DossierFiles,
  texts: readonly SourceText[] | undefined,
  ontology: Ontology,
): CheckedDossier {
  const parsed = parseFiles(dossier, texts !== undefined);
  const faults: Fault[] = [];
  const report = (fault: Fault): number => faults.push(fault);
  const draft = draftDossier(parsed.files, dossier.directory, { ontology, report });
  const evidence = findAllEvidence(draft, texts, parsed.lock);
  const evidenceOf = (source: SourceDraft): SourceEvidence =>
    evidence.get(source) ?? { findings: new Map() };
  if (isWholeOwn(parsed.problems)) {
    const ids = buildIds(draft, sourcePaths(dossier));
    checkRules({ draft, ids, ontology, evidenceOf, report });
  }
  const problems = sortProblems([...parsed.problems, ...faults.map(problemOf)]);
  const accepted = acceptedSources(draft, problems);
  return {
    id: draft.id,
    batches: isRefused(problems) ? [] : buildBatches(draft, accepted, evidenceOf, ontology),
    refused: refusedIds(dossier, draft, isRefused(problems) ? [] : accepted),
    problems,
    passages: countPassages(isRefused(problems) ? [] : accepted, evidenceOf),
    lock: printLock(buildLock(evidence)),
  };
}

interface ParsedFiles {
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly lock: Lock;
  readonly problems: readonly Problem[];
}

function parseFiles({ files }: DossierFiles, hasTexts: boolean): ParsedFiles {
  const problems: Problem[] = [];
  const parsed = new Map<string, ParsedFile>();
  let lock: Lock = new Map();
  for (const { path, text } of files) {
    if (path === LOCK_PATH) {
      const locked = parseLock(text);
      lock = locked.lock;
      // With the texts at hand the lock is made anew, and a broken one is in nobody's way.
      const severity = hasTexts ? 'warning' : 'error';
      problems.push(...locked.problems.map((problem) => ({ ...problem, severity }) as const));
    } else if (OWN_FILES.includes(path) || isSource(path)) {
      const result = parseFile(path, text);
      problems.push(...result.problems);
      if (result.file.document !== undefined) parsed.set(path, result.file);
    } else {
      problems.push(strayFile(path));
    }
  }
  if (!files.some(({ path }) => path === 'dossier.yaml')) problems.push(NO_HEAD);
  return { files: parsed, lock, problems };
}

function isSource(path: string): boolean {
  return /^sources\/[^/]+\.yaml$/.test(path);
}

const NO_HEAD: Problem = {
  code: 'INVALID_VALUE',
  severity: 'error',
  message: 'The dossier has no dossier.yaml.',
  place: { file: 'dossier.yaml', line: 1, column: 1 },
  path: [],
  remedy: 'Add it, with `id`, `title` and `authors`.',
};

function strayFile(path: string): Problem {
  const nearest = didYouMean(path, OWN_FILES);
  return {
    code: 'SYNTAX',
    severity: 'warning',
    message: 'The file is not a part of the format, and is not read.',
    place: { file: path, line: 1, column: 1 },
    path: [],
    offending: path,
    ...(nearest === undefined ? {} : { nearest }),
    remedy: `A dossier has ${OWN_FILES.join(', ')}, sources/*.yaml and ${LOCK_PATH}.`,
  };
}

/** Without all own files every reference would seem to lead nowhere. */
function isWholeOwn(problems: readonly Problem[]): boolean {
  return !problems.some(({ code, place }) => code === 'SYNTAX' && OWN_FILES.includes(place.file));
}

/** An error outside the sources refuses everything; one in the lock only what depends on it. */
function isRefused(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ severity, place }) => severity === 'error' && OWN_FILES.includes(place.file),
  );
}

function sourcePaths({ files }: DossierFiles): ReadonlyMap<string, string> {
  const paths = files.map(({ path }) => path).filter(isSource);
  return new Map(paths.map((path) => [sourceName(path), path]));
}

function findAllEvidence(
  draft: DossierDraft,
  texts: readonly SourceText[] | undefined,
  lock: Lock,
): ReadonlyMap<SourceDraft, SourceEvidence> {
  const finder = texts && buildTextFinder(texts);
  return new Map(draft.sources.map((source) => [source, findEvidence(source, finder, lock)]));
}

function acceptedSources(
  draft: DossierDraft,
  problems: readonly Problem[],
): readonly SourceDraft[] {
  const faulty = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  );
  return draft.sources
    .filter(({ file }) => !faulty.has(file.path))
    .sort((a, b) => compareCodePoints(a.name, b.name));
}

function refusedIds(
  dossier: DossierFiles,
  draft: DossierDraft,
  accepted: readonly SourceDraft[],
): readonly string[] {
  const names = new Set(accepted.map(({ name }) => name));
  return [...sourcePaths(dossier).keys()]
    .filter((name) => !names.has(name))
    .map((name) => wholeId(draft.id, name))
    .sort(compareCodePoints);
}

function buildBatches(
  dossier: DossierDraft,
  sources: readonly SourceDraft[],
  evidenceOf: (source: SourceDraft) => SourceEvidence,
  ontology: Ontology,
): readonly BatchContent[] {
  const batches = sources.map((source) =>
    buildSourceBatch({ dossier, source, evidence: evidenceOf(source), ontology }),
  );
  return [buildOwnBatch(dossier), ...batches];
}

function countPassages(
  sources: readonly SourceDraft[],
  evidenceOf: (source: SourceDraft) => SourceEvidence,
): CheckedDossier['passages'] {
  let [verified, unchecked] = [0, 0];
  for (const source of sources) {
    const evidence = evidenceOf(source);
    const count = distinctPlaces(source, evidence);
    if (evidence.text === undefined) unchecked += count;
    else verified += count;
  }
  return { verified, unchecked };
}

function distinctPlaces({ claims, renderings }: SourceDraft, { findings }: SourceEvidence): number {
  const quotes = [
    ...claims.flatMap((claim) => claim.quotes),
    ...renderings.map(({ quote }) => quote),
  ];
  const places = quotes.map((quote) => {
    const finding = findings.get(quote);
    return finding?.kind === 'FOUND' ? `${finding.found.start} ${finding.found.end}` : '';
  });
  return new Set(places).size;
}

function buildLock(evidence: ReadonlyMap<SourceDraft, SourceEvidence>): Lock {
  return new Map(
    [...evidence].flatMap(([{ name }, { sha256, units, findings }]) =>
      sha256 === undefined || units === undefined
        ? []
        : [[name, { sha256, units, quotes: lockedQuotes(findings) }]],
    ),
  );
}

/** By file, line and column; errors before warnings at one place; each once. */
function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compareCodePoints(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareCodePoints(a.severity, b.severity),
  );
}
