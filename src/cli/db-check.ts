import { Command, Option } from 'commander';

import { readTexts } from '../dossier/read-texts.ts';
import type { VerifiedEvidence } from '../evidence/verify-passages.ts';
import { verifyEvidence } from '../ingest/verify-evidence.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { type CheckedStore, checkStore } from '../store/check/check-store.ts';
import { createProblemList, type ProblemList } from '../store/check/collect-problems.ts';
import { PROBLEM_KINDS, type StoreProblem } from '../store/check/problem.ts';
import type { Store } from '../store/connect.ts';

import { answer, jsonOption } from './db-options.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { type OpenProgress, openProgress } from './open-progress.ts';
import { readFromStore, storeOption, type StoreOptions } from './with-store.ts';

interface CheckOptions extends StoreOptions {
  readonly texts?: string;
  readonly json?: true;
}

/** `attest db check` */
export function dbCheckCommand(): Command {
  return new Command('check')
    .addOption(new Option('--texts <directory>', 'the texts, to compare quotations with'))
    .addOption(storeOption())
    .addOption(jsonOption())
    .action(dbCheck);
}

async function dbCheck({ texts, json, ...options }: CheckOptions): Promise<void> {
  const sources = texts === undefined ? undefined : await readTexts(texts);
  const list = createProblemList();
  const { checked, evidence } = await readFromStore(options, async (store) => {
    const result = await check(store, list);
    const verified = sources === undefined ? undefined : await verifyEvidence(store, sources);
    return { checked: result, evidence: verified };
  });
  reportEvidence(evidence, list);
  answer(json === true ? printJson(checked, evidence, list) : printText(checked, evidence, list));
  if (list.counts.size > 0) process.exitCode = EXIT_CODES.FAILED;
}

async function check(store: Store, list: ProblemList): Promise<CheckedStore> {
  let progress: OpenProgress | undefined;
  try {
    return await checkStore(store, readOntology(), list, {
      onStart: (steps) => (progress = openProgress('Checking', steps, 'steps')),
      onSteps: (steps) => progress?.advance(steps),
    });
  } finally {
    progress?.stop();
  }
}

function reportEvidence(evidence: VerifiedEvidence | undefined, { report }: ProblemList): void {
  for (const { passage, source, exact, start, end, state, nearest } of evidence?.problems ?? []) {
    report({
      kind: 'EVIDENCE',
      subject: `Passage ${passage}`,
      expected: `${JSON.stringify(exact)} at ${start}–${end} of ${source}`,
      found:
        nearest === undefined
          ? state
          : `${state}, nearest ${JSON.stringify(nearest.exact)} at ${nearest.start}–${nearest.end}`,
      remedy: 'Check the dossier with this text (`attest check --texts`), and ingest it again.',
    });
  }
}

function printJson(
  checked: CheckedStore,
  evidence: VerifiedEvidence | undefined,
  { problems, counts }: ProblemList,
): string {
  const { passages, verified, unchecked } = evidence ?? {};
  return JSON.stringify(
    {
      ...checked,
      ...(evidence === undefined ? {} : { evidence: { passages, verified, unchecked } }),
      counts: Object.fromEntries(counts),
      problems,
    },
    null,
    2,
  );
}

function printText(
  { batches, nodes, isDerivedCompared }: CheckedStore,
  evidence: VerifiedEvidence | undefined,
  { problems, counts }: ProblemList,
): string {
  const rest = [...counts].flatMap(([kind, count]) => {
    const shown = problems.filter((problem) => problem.kind === kind).length;
    return count === shown ? [] : [`${kind}  and ${count - shown} more`];
  });
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...problems.map(printProblem),
    ...rest,
    ...(isDerivedCompared
      ? []
      : ['What is derived was not compared: the facts that it follows from are damaged.']),
    ...(evidence === undefined
      ? []
      : [
          `${evidence.passages} passages: ${evidence.verified} verified, ${evidence.unchecked} unchecked (no text at hand).`,
        ]),
    `${batches} batches and ${nodes} nodes checked: ${total === 0 ? 'nothing is wrong' : `${total} problems`}.`,
  ].join('\n');
}

function printProblem({ kind, subject, expected, found, remedy }: StoreProblem): string {
  return `${kind}  ${subject}\n  ${PROBLEM_KINDS[kind]}\n  expected: ${expected}   found: ${found}\n  ${remedy}`;
}
