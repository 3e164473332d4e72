import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readSchema } from '../../src/ontology/read-schema.ts';
import { assertProperty } from '../helpers/assert-property.ts';
import { type GeneratedOperation, generatedOperations } from './generate-operation.ts';
import { judgedSame, readNorlandBatches, readSeedBatches } from './read-batches.ts';
import { type Answer, openTwins, type Twins, withPlaces } from './twins.ts';

/** A second apiece at most. */
const RUNS = { numRuns: 80, seed: 20220105 };

const SAME = [
  ['kazakhstan-2022/police', 'kazakhstan-2022/soldiers'],
  ['kazakhstan-2022/cica', 'kazakhstan-2022/csto'],
  ['kazakhstan-2022/lebedev-almaty', 'kazakhstan-2022/lebedev-efforts'],
] as const;

let twins: Twins;

beforeAll(async () => {
  const [own, ...sources] = await readSeedBatches();
  twins = await openTwins([judgedSame(own!, SAME), ...sources, ...(await readNorlandBatches())]);
}, 600_000);

afterAll(() => twins.close());

describe('generated operations', () => {
  it('have the same answer from Neo4j, by one statement, as from the oracle', async () => {
    const operations = generatedOperations(readSchema(), twins.graph);
    await assertProperty(
      fc.asyncProperty(operations, async (operation) => {
        const { variables, cursors } = operation;
        const [first, twin] = await compare(operation, variables, variables);
        if (Object.keys(cursors).length === 0) return;
        await compare(operation, behind(operation, first), behind(operation, twin));
      }),
      RUNS,
    );
  });
});

type Variables = Readonly<Record<string, unknown>>;

async function compare(
  { query }: GeneratedOperation,
  variables: Variables,
  twinVariables: Variables,
): Promise<readonly [Answer, Answer]> {
  const { answer, statements } = await twins.askNeo4j({ query, variables });
  const twin = await twins.askOracle({ query, variables: twinVariables });

  // As text: the order of the fields is a part of the answer.
  expect(JSON.stringify(withPlaces(answer), null, 1)).toBe(
    JSON.stringify(withPlaces(twin), null, 1),
  );
  expect(statements.length).toBeLessThanOrEqual(1);
  return [answer, twin];
}

/** Variables for the pages behind places that an answer names. */
function behind({ variables, cursors }: GeneratedOperation, answer: Answer): Variables {
  const found = Object.entries(cursors).flatMap(([name, choice]) => {
    const given = valuesUnder(name, answer);
    return given.length === 0 ? [] : [[name, given[choice % given.length]] as const];
  });
  return { ...variables, ...Object.fromEntries(found) };
}

function valuesUnder(key: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]: [string, unknown]) =>
    name === key && typeof own === 'string' ? [own] : valuesUnder(key, own),
  );
}
