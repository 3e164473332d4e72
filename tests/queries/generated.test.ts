import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type ArgumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

import { NO_LIMITS } from '../../src/api/limits.ts';
import { publishedDay } from '../../src/derive/published-day.ts';
import type { SourceContent } from '../../src/model/evidence.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import { assertProperty } from '../helpers/assert-property.ts';
import { type GeneratedOperation, generatedOperations } from './generate-operation.ts';
import { judgedSame, readNorlandBatches, readSeedBatches } from './read-batches.ts';
import {
  type Answer,
  mostStatements,
  openTwins,
  type Question,
  type Twins,
  withPlaces,
} from './twins.ts';

/** A second apiece at most. */
const RUNS = { numRuns: 60, seed: 20220105 };
/** Their statements are long, and each is planned anew. */
const SEEN_RUNS = { ...RUNS, numRuns: 40 };

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

  it('have the same answer from a store that is too large to be derived anew, through a lens that leaves nothing out', async () => {
    const operations = generatedOperations(readSchema(), twins.graph);
    let answered = 0;
    await assertProperty(
      fc.asyncProperty(operations, async ({ query, variables }) => {
        if (await isAnsweredAlike({ query: throughEverything(query), variables })) answered += 1;
      }),
      RUNS,
    );
    expect(answered).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

describe('generated operations through generated lenses', () => {
  it('have the same answer by one statement, where a statement knows all that is asked for', async () => {
    const operations = generatedOperations(readSchema(), twins.graph);
    const lenses = generatedLenses([...twins.graph.sources.values()]);
    let answered = 0;
    await assertProperty(
      fc.asyncProperty(operations, lenses, async ({ query, variables }, lens) => {
        if (await isAnsweredAlike({ query: throughLens(query, lens), variables })) answered += 1;
      }),
      SEEN_RUNS,
    );
    expect(answered).toBeGreaterThan(SEEN_RUNS.numRuns / 4);
  });
});

/** Lenses that ask something of sources, as GraphQL takes them. */
function generatedLenses(sources: readonly SourceContent[]): fc.Arbitrary<string> {
  const days = sources.flatMap((source) => publishedDay(source) ?? []);
  const day = fc.constantFrom('1999-12-31', ...days);
  const ids = fc
    .subarray(sources.map(({ id }) => id))
    .map((some) => `[${some.map((id) => JSON.stringify(id)).join(', ')}]`);
  return fc
    .record(
      { knownOn: day.map((own) => JSON.stringify(own)), sources: ids, withoutSources: ids },
      { requiredKeys: [] },
    )
    .map((lens) => {
      const given = Object.entries(lens).map(([name, value]) => `${name}: ${value}`);
      return `{ ${given.join(', ')} }`;
    });
}

/** The same operation, with a lens on each root field that can have one; without the variables that it then has no use for. */
function throughEverything(query: string): string {
  return throughLens(query, '{ knownOn: "2099-12-31" }');
}

function throughLens(query: string, given: string): string {
  const lens = parseArgument(`lens: ${given}`);
  const fields = readSchema().getQueryType()!.getFields();
  const see = (node: FieldNode): FieldNode => {
    const isSeen = fields[node.name.value]?.args.some(({ name }) => name === 'lens');
    const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'lens');
    return isSeen === true ? { ...node, arguments: [...others, lens] } : node;
  };
  const document = visit(parse(query), {
    OperationDefinition: (operation) => seeRoot(operation, see),
  });
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return print(
    visit(document, {
      VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
    }),
  );
}

function seeRoot(
  operation: OperationDefinitionNode,
  see: (node: FieldNode) => FieldNode,
): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return see(selection);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    const own = selection.selectionSet.selections.map((node) =>
      node.kind === Kind.FIELD ? see(node) : node,
    );
    return { ...selection, selectionSet: { ...selection.selectionSet, selections: own } };
  });
  return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
}

function parseArgument(text: string): ArgumentNode {
  const { definitions } = parse(`{ field(${text}) }`);
  const [{ selectionSet }] = definitions as [OperationDefinitionNode];
  return (selectionSet.selections[0] as FieldNode).arguments![0]!;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Whether a store that is too large to be derived anew answers a question: as the oracle does then. What a statement
 * does not know is refused there.
 */
async function isAnsweredAlike(question: Question): Promise<boolean> {
  const { answer } = await twins.askNeo4j(question, { ...NO_LIMITS, derivedFacts: 1 });
  if (JSON.stringify(answer) === JSON.stringify({ errors: ['LIMIT_EXCEEDED'] })) return false;
  expectAlike(answer, await twins.askOracle(question));
  return true;
}

/** As text: the order of the fields is a part of the answer. */
function expectAlike(answer: Answer, twin: Answer): void {
  expect(JSON.stringify(withPlaces(answer), null, 1)).toBe(
    JSON.stringify(withPlaces(twin), null, 1),
  );
}

async function compare(
  { query }: GeneratedOperation,
  variables: Variables,
  twinVariables: Variables,
): Promise<readonly [Answer, Answer]> {
  const { answer, statements } = await twins.askNeo4j({ query, variables });
  const twin = await twins.askOracle({ query, variables: twinVariables });

  expectAlike(answer, twin);
  expect(statements.length).toBeLessThanOrEqual(mostStatements(query));
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
