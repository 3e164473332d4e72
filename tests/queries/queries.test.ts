import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';

import { CASES, readCase, readIfThere, type Variables } from './cases.ts';
import { describeLastPage } from './last-page.ts';
import { readSeedBatches } from './read-batches.ts';
import {
  type Answer,
  mostStatements,
  openTwins,
  type RanStatement,
  type Twins,
  withPlaces,
} from './twins.ts';

/** `npm run test:update-queries`: writes what comes out as what is expected, for a reviewer to read. */
const IS_UPDATE = process.env.ATTEST_UPDATE_QUERIES === '1';

/** More pages than the longest list of the seed has. */
const MAX_PAGES = 40;

let twins: Twins;

beforeAll(async () => {
  twins = await openTwins(await readSeedBatches());
}, 600_000);

afterAll(() => twins.close());

describe('on the seed dossier', () => {
  it.each(CASES)('answers %s', async (name) => {
    const path = join(import.meta.dirname, name);
    const { query, variables } = readCase(name);

    const asked = await askNeo4j(query, variables);
    const oracle = await askOracle(query, variables);

    expect(asked.answers.map(withPlaces)).toEqual(oracle.map(withPlaces));
    const cypher = printStatements(asked.statements.flat());
    const isRun = cypher !== undefined;
    for (const ran of asked.statements) {
      expect(ran.length).toBeGreaterThanOrEqual(Number(isRun));
      expect(ran.length).toBeLessThanOrEqual(mostStatements(query));
    }
    const answer = printAnswers(asked.answers);
    if (IS_UPDATE) update(path, { cypher, answer });
    expect(readIfThere(`${path}.cypher`)).toBe(cypher);
    expect(readIfThere(`${path}.json`)).toBe(answer);
  });
});

interface Asked {
  readonly answers: readonly Answer[];
  readonly statements: readonly (readonly RanStatement[])[];
}

async function askNeo4j(query: string, variables: Variables): Promise<Asked> {
  const statements: (readonly RanStatement[])[] = [];
  const answers = await eachPage(query, variables, async (own) => {
    const asked = await twins.askNeo4j({ query, variables: own });
    statements.push(asked.statements);
    return asked.answer;
  });
  return { answers, statements };
}

function askOracle(query: string, variables: Variables): Promise<readonly Answer[]> {
  return eachPage(query, variables, (own) => twins.askOracle({ query, variables: own }));
}

/**
 * An operation that takes `$after` and is not given it is asked page by page, to the end; one that takes
 * `$before`, to the beginning.
 */
async function eachPage(
  query: string,
  variables: Variables,
  ask: (variables: Variables) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [await ask(variables)];
  const taken = ['after', 'before'].find((name) => takes(query, name) && !(name in variables));
  if (taken === undefined) return answers;
  while (answers.length < MAX_PAGES) {
    const page = describeLastPage(answers.at(-1));
    const isForward = taken === 'after';
    if (!(isForward ? page.hasNextPage : page.hasPreviousPage)) return answers;
    answers.push(
      await ask({ ...variables, [taken]: isForward ? page.endCursor : page.startCursor }),
    );
  }
  throw new Error(`More than ${MAX_PAGES} pages: a cursor does not lead on.`);
}

function takes(query: string, name: string): boolean {
  return parse(query).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === name),
  );
}

/** The first page, and the second where there is one: the others differ in values only. */
function printStatements(statements: readonly RanStatement[]): string | undefined {
  if (statements.length === 0) return undefined;
  return statements.slice(0, 2).map(printStatement).join('\n');
}

function printStatement({ text, parameters }: RanStatement): string {
  const lines = Object.entries(parameters).map(
    ([name, value]) => `// $${name} = ${JSON.stringify(value)}`,
  );
  return [`${text};`, ...lines, ''].join('\n');
}

function printAnswers(answers: readonly Answer[]): string {
  const printed = answers.length === 1 ? answers[0] : answers;
  return `${JSON.stringify(withPlaces(printed), null, 2)}\n`;
}

function update(
  path: string,
  { cypher, answer }: { readonly cypher: string | undefined; readonly answer: string },
): void {
  writeFileSync(`${path}.json`, answer);
  if (cypher === undefined) rmSync(`${path}.cypher`, { force: true });
  else writeFileSync(`${path}.cypher`, cypher);
}
