import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getOperationAST,
  type GraphQLField,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';

import { compileOperation } from '../../src/compiler/compile-operation.ts';
import { isConnection } from '../../src/compiler/connection-types.ts';
import type { Cursors, Position } from '../../src/compiler/cursor.ts';
import { fieldMapping } from '../../src/compiler/mapping.ts';
import { readSchema } from '../../src/ontology/read-schema.ts';
import type { Store } from '../../src/store/connect.ts';
import { readPlan } from '../../src/store/read-plan.ts';
import { clearStore, openTestStore } from '../helpers/test-store.ts';
import { HUBS, writeHubs } from './hub.ts';

/** How many places a page has, and how many rows may be read for it. */
const PAGE = 10;
const MAX_ROWS = 10 * PAGE;

/** How often the store may be touched for a page with a filter; a list has some thousand places. */
const MAX_HITS = 1_000;

const SCHEMA = readSchema();

/** How to come to an object of a type that has long lists. */
const REACHED: Readonly<Record<string, (selection: string) => string>> = {
  Query: (selection) => selection,
  Entity: (selection) => `entity(id: "${HUBS.person}") { ${selection} }`,
  Actor: (selection) => `entity(id: "${HUBS.person}") { ... on Actor { ${selection} } }`,
  Place: (selection) => `entity(id: "${HUBS.country}") { ... on Place { ${selection} } }`,
  Event: (selection) => `entity(id: "${HUBS.event}") { ... on Event { ${selection} } }`,
  Source: (selection) => `node(id: "${HUBS.source}") { ... on Source { ${selection} } }`,
  Statement: (selection) => `node(id: "${HUBS.statement}") { ... on Statement { ${selection} } }`,
  Question: (selection) => `node(id: "${HUBS.question}") { ... on Question { ${selection} } }`,
  Proposition: (selection) =>
    `node(id: "${HUBS.relation}") { ... on Proposition { ${selection} } }`,
  Name: (selection) =>
    `entity(id: "${HUBS.country}") { names(first: 1) { nodes { ${selection} } } }`,
  EventCode: (selection) =>
    `entity(id: "${HUBS.event}") { ... on Event { codes { ${selection} } } }`,
  DiscrepancyPosition: (selection) =>
    `node(id: "${HUBS.discrepancy}") { ... on Discrepancy { positions(first: 1) { nodes { ${selection} } } } }`,
};

/** `Type.field` of every list with pages, as it is declared first: types inherit what their interfaces say. */
const LISTS = Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => isConnection(field.type) && !isInherited(type.getInterfaces(), field))
    .map((field) => ({ type, field, mapping: fieldMapping(SCHEMA, type, field) }));
});

const HUB_LISTS = LISTS.filter(({ mapping }) => mapping.unserved === undefined);

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await writeHubs(store);
}, 600_000);

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

describe('lists with pages', () => {
  it('are served by an index, or say why they need none', () => {
    const undeclared = LISTS.filter(({ type, field, mapping: { follow, seek, unserved } }) => {
      const isServed = seek !== undefined || follow?.ways.every(({ served }) => served) === true;
      // What `@bounded` and `@walked` say of a list goes for it however it is found.
      return type.name !== 'Query' && !isServed && unserved === undefined && field.name !== '';
    });

    expect(undeclared.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});

describe("a hub's list", () => {
  it.each(
    HUB_LISTS.map(({ type, field }) => [`${type.name}.${field.name}`, type.name, field] as const),
  )(
    '%s is read page by page, forward and backward, at any depth for the price of the first',
    async (_, type, field) => {
      const first = await profile(type, field, `first: ${PAGE}`);
      const end = await endOf(type, field, '');
      const deep = await endOf(type, field, `, after: ${JSON.stringify(end)}`);
      const behind = await profile(type, field, `first: ${PAGE}, after: ${JSON.stringify(deep)}`);
      const last = await profile(type, field, `last: ${PAGE}`);
      const before = await profile(type, field, `last: ${PAGE}, before: ${JSON.stringify(deep)}`);

      const most = 2 * first.hits;
      expect({
        behind: behind.hits <= most,
        last: last.hits <= most,
        before: before.hits <= most,
        hits: [first.hits, behind.hits, last.hits, before.hits],
      }).toEqual({
        behind: true,
        last: true,
        before: true,
        hits: expect.anything(),
      });
      for (const { faults } of [first, behind, last, before]) expect(faults).toEqual([]);
    },
    600_000,
  );
});

describe("a hub's list with a filter that an index begins with", () => {
  it.each([
    ['one type', 'relations(where: { types: [MEMBER_OF] }, PAGE) { nodes { id } }'],
    ['several types', 'relations(where: { types: [MEMBER_OF, PART_OF] }, PAGE) { nodes { id } }'],
    [
      'where it starts',
      `relations(where: { from: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`,
    ],
    [
      'where it ends, and several types',
      `relations(where: { to: { eq: "${HUBS.event}" }, types: [CAUSED, ENDED] }, PAGE) { nodes { id } }`,
    ],
    [
      'several types of an entity',
      `entity(id: "${HUBS.person}") { relations(types: [MEMBER_OF, DEPLOYED_TO], PAGE) { nodes { id } } }`,
    ],
    [
      'a speaker',
      `statements(where: { speaker: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`,
    ],
    ['a rare speaker', 'statements(where: { speaker: { eq: "e/9" } }, PAGE) { nodes { id } }'],
    [
      'two speakers',
      `statements(where: { speaker: { in: ["${HUBS.person}", "e/9"] } }, PAGE) { nodes { id } }`,
    ],
    [
      'on whose behalf',
      `statements(where: { onBehalfOf: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`,
    ],
    ['a matter', `statements(where: { about: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`],
    ['a report', `statements(where: { source: { eq: "${HUBS.source}" } }, PAGE) { nodes { id } }`],
    ['a subject', `claims(where: { subject: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`],
    ['a source', `claims(where: { source: { eq: "${HUBS.source}" } }, PAGE) { nodes { id } }`],
    [
      'what is told of somebody',
      `timeline(about: ["${HUBS.person}"], PAGE) { nodes { __typename } }`,
    ],
    [
      'what is told of two',
      `timeline(about: ["${HUBS.person}", "e/9"], PAGE) { nodes { __typename } }`,
    ],
    ['all that has a day', 'timeline(PAGE) { nodes { __typename } }'],
    ['an owner', `figures(where: { of: { eq: "${HUBS.person}" } }, PAGE) { nodes { id } }`],
  ])('is read from its beginning and its end: by %s', async (_, selection) => {
    const first = await profileText(selection.replace('PAGE', `first: ${PAGE}`));
    const last = await profileText(selection.replace('PAGE', `last: ${PAGE}`));

    expect({ first: first.faults, last: last.faults }).toEqual({ first: [], last: [] });
    expect(Math.max(first.hits, last.hits)).toBeLessThan(MAX_HITS);
  });
});

function isInherited(
  interfaces: readonly { readonly name: string }[],
  { name, astNode }: GraphQLField<unknown, unknown>,
): boolean {
  if ((astNode?.directives ?? []).length > 0) return false;
  return interfaces.some((own) => {
    const type = SCHEMA.getType(own.name);
    return isInterfaceType(type) && name in type.getFields();
  });
}

/** Cursors that show what they hold. */
const CURSORS: Cursors = {
  print: (_, position) => JSON.stringify(position),
  parse: (_, cursor) => JSON.parse(cursor) as Position,
};

interface Asked {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly read: (columns: readonly unknown[]) => unknown;
}

function compile(
  type: string,
  { name, type: connection }: GraphQLField<unknown, unknown>,
  pages: string,
): Asked {
  const reach = REACHED[type];
  if (reach === undefined)
    throw new Error(`Say in REACHED how to come to a ${type} with long lists.`);
  const node = getNamedType(connection).name.replace(/Connection$/, '');
  const nodes = SCHEMA.getType(node === 'Contradiction' ? 'Claim' : node);
  const leaf = isObjectType(nodes) || isInterfaceType(nodes) ? Object.keys(nodes.getFields()) : [];
  const selection = `${name}(${pages}) { nodes { ${leaf.includes('id') ? 'id' : '__typename'} } pageInfo { endCursor } }`;
  return compileText(reach(selection));
}

function compileText(selection: string): Asked {
  const document = parse(`{ ${selection} }`);
  expect(validate(SCHEMA, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  const plan = compileOperation({ schema: SCHEMA, document, operation, variables: {} });
  const request = { variables: {}, cursors: CURSORS, view: '' };
  const parameters = plan.bind(request);
  return { text: plan.text!, parameters, read: (columns) => plan.read(columns, request) };
}

/** The cursor at the end of the largest page. */
async function endOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
  after: string,
): Promise<string> {
  const { text, parameters, read } = compile(type, field, `first: 1000${after}`);
  const answer = JSON.stringify(read(await readPlan(store, { text, parameters })));
  const [, cursor] = /"endCursor":("(?:[^"\\]|\\.)*")/.exec(answer) ?? [];
  if (cursor === undefined)
    throw new Error(`${type}.${field.name} is shorter than a page: ${answer}`);
  return JSON.parse(cursor) as string;
}

interface Profile {
  readonly hits: number;
  readonly faults: readonly string[];
}

async function profile(
  type: string,
  field: GraphQLField<unknown, unknown>,
  pages: string,
): Promise<Profile> {
  return profileAsked(compile(type, field, pages));
}

function profileText(selection: string): Promise<Profile> {
  return profileAsked(compileText(selection));
}

async function profileAsked({ text, parameters }: Asked): Promise<Profile> {
  const { summary } = await store.driver.executeQuery(`PROFILE ${text}`, withIntegers(parameters), {
    database: store.database,
  });
  if (!summary.profile) throw new Error('PROFILE gave no profile.');
  return { hits: hitsOf(summary.profile), faults: faultsOf(summary.profile) };
}

function withIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? BigInt(value) : value,
    ]),
  );
}

function hitsOf({ dbHits, children }: Profiled): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

/** One operator of a plan that ran, and those that it reads from. */
interface Profiled {
  readonly operatorType: string;
  readonly rows: number;
  readonly dbHits: number;
  readonly children: readonly Profiled[];
}

/** Operators that read more than a page, or without an index. */
function faultsOf({ operatorType, rows, children }: Profiled): readonly string[] {
  const name = operatorType.replace(/@.*/, '');
  const isScan = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(name);
  const sorted = children.filter((child) => /Sort|Top/.test(name) && child.rows > MAX_ROWS);
  return [
    ...(isScan ? [`${name} of ${rows} rows`] : []),
    ...sorted.map((child) => `${name} over ${child.rows} rows`),
    ...children.flatMap(faultsOf),
  ];
}
