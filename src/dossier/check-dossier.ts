import type { Problem } from '../errors/problem.ts';
import { buildTextFinder } from '../evidence/build-text-finder.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { BatchContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { acceptedSources, isRefused } from './accepted-sources.ts';
import { buildOwnBatch } from './build-own-batch.ts';
import { buildSourceBatch } from './build-source-batch.ts';
import { checkRules } from './check-rules.ts';
import { collectProblems } from './collect-problems.ts';
import { countPassages, type PassageCounts } from './count-passages.ts';
import type { DossierFiles } from './dossier-files.ts';
import { draftDossier } from './draft-dossier.ts';
import type { DossierDraft, SourceDraft } from './draft.ts';
import { findEvidence } from './find-evidence.ts';
import type { SourceEvidence } from './found-quote.ts';
import { buildIds, wholeId } from './ids.ts';
import { type Lock, lockedQuotes } from './lock.ts';
import { type ParsedFiles, parseFiles, sourcePaths } from './parse-files.ts';
import { printLock } from './print-lock.ts';
import { sortProblems } from './sort-problems.ts';

/** What checking gives. */
export interface CheckedDossier {
  readonly id: string;
  /** The dossier's own files first, then one for each accepted source, by source id. */
  readonly batches: readonly BatchContent[];
  /** Ids of sources with an error. */
  readonly refused: readonly string[];
  readonly problems: readonly Problem[];
  /** Passages of accepted sources: compared with the text, or taken from the lock. */
  readonly passages: PassageCounts;
  /** The text of evidence.lock as it should be. */
  readonly lock: string;
}

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
  const collector = collectProblems();
  const { report } = collector;
  const draft = draftDossier(parsed.files, dossier.directory, { ontology, report });
  const evidence = findAllEvidence(draft, texts, parsed.lock);
  const evidenceOf = (source: SourceDraft): SourceEvidence =>
    evidence.get(source) ?? { findings: new Map() };
  const ids = buildIds(draft, sourcePaths(dossier), unparsedFiles(dossier, parsed));
  checkRules({ draft, ids, ontology, evidenceOf, report });
  const problems = sortProblems([...parsed.problems, ...collector.problems()]);
  const accepted = acceptedSources(draft, problems);
  return {
    id: draft.id,
    batches: isRefused(problems) ? [] : buildBatches(draft, accepted, evidenceOf, ontology),
    refused: refusedIds(dossier, draft, accepted),
    problems,
    passages: countPassages(accepted, evidenceOf),
    lock: printLock(buildLock(evidence)),
  };
}

/** Files that are there and of which nothing is known. */
function unparsedFiles(dossier: DossierFiles, { files }: ParsedFiles): readonly string[] {
  const unread = dossier.problems?.map(({ place }) => place.file) ?? [];
  const paths = [...dossier.files.map(({ path }) => path), ...unread];
  return paths.filter((path) => !files.has(path));
}

function findAllEvidence(
  draft: DossierDraft,
  texts: readonly SourceText[] | undefined,
  lock: Lock,
): ReadonlyMap<SourceDraft, SourceEvidence> {
  const finder = texts && buildTextFinder(texts);
  return new Map(draft.sources.map((source) => [source, findEvidence(source, finder, lock)]));
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

function buildLock(evidence: ReadonlyMap<SourceDraft, SourceEvidence>): Lock {
  return new Map(
    [...evidence].flatMap(([{ name }, { sha256, units, findings }]) =>
      sha256 === undefined || units === undefined
        ? []
        : [[name, { sha256, units, quotes: lockedQuotes(findings) }]],
    ),
  );
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
