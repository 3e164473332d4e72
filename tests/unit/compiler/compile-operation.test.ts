import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, getVariableValues, isObjectType, parse, validate } from 'graphql';

import { splitOperation } from '../../../src/api/split-operation.ts';
import { compileOperation } from '../../../src/compiler/compile-operation.ts';
import type { Graph } from '../../../src/derive/graph.ts';
import { signedCursors } from '../../../src/compiler/cursor.ts';
import { shapeVariables } from '../../../src/compiler/given.ts';
import { QueryError } from '../../../src/errors/attest-error.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';
import { buildGraph, entity, source, statement } from '../../helpers/small-graph.ts';
import {
  type GeneratedOperation,
  generatedOperations,
  HOSTILE_STRINGS,
} from '../../queries/generate-operation.ts';

const SCHEMA = readSchema();

const CURSORS = signedCursors(new Uint8Array(32));

/** A request for which a plan is made. */
interface Compiled {
  readonly text: string | undefined;
  readonly needsCursors: boolean;
  parameters(): unknown;
  read(columns: readonly unknown[]): Readonly<Record<string, unknown>>;
}

function compile(query: string, given: Readonly<Record<string, unknown>> = {}): Compiled {
  const document = parse(query);
  expect(validate(SCHEMA, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], given);
  const variables = coerced!;
  const shape = shapeVariables(SCHEMA, operation, variables);
  const asked = { schema: SCHEMA, document, operation, variables: shape.variables };
  const { text, needsCursors, bind, read } = compileOperation(asked);
  const request = { variables, cursors: CURSORS, view: '' };
  return {
    text,
    needsCursors,
    parameters: () => bind(request),
    read: (columns) => read(columns, request),
  };
}

/** The codes of what a request is refused for. */
function codesOf(query: string): readonly string[] {
  try {
    compile(query).parameters();
    return [];
  } catch (thrown) {
    const faults: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
    return faults.map((fault) => (fault instanceof QueryError ? fault.code : String(fault)));
  }
}

/** Wherever a client can put a string. */
const EVERY_STRING = `
  query Everything($s: String!, $id: ID!, $in: [ID!], $words: StringFilter) {
    node(id: $id) { id }
    nodes(ids: [$id, $id]) { id }
    entity(id: $id) {
      relations(where: { from: { eq: $id }, ids: [$id], or: [{ event: { in: $in } }, { source: { eq: $id } }] }) { totalCount }
      claims(where: { subject: { eq: $id }, speaker: { in: $in }, statement: { eq: $id } }) { totalCount }
    }
    entities(where: { ids: $in, name: $words, not: { name: { eq: $s, contains: $s, startsWith: $s, in: [$s] } } }) { totalCount }
    statements(where: { speaker: { eq: $id }, about: { in: $in } }) { totalCount }
    sources(where: { title: $words, publisher: { eq: $id } }) { nodes { id } }
  }`;

function everyVariable(value: string): Readonly<Record<string, unknown>> {
  return { s: value, id: value, in: [value, value], words: { eq: value, in: [value] } };
}

describe('the printed Cypher', () => {
  it('is the same whatever the values are', () => {
    const plain = compile(EVERY_STRING, everyVariable('x')).text;
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_STRINGS));

    fc.assert(
      fc.property(hostile, (value) => {
        expect(compile(EVERY_STRING, everyVariable(value)).text).toBe(plain);
      }),
    );
  });

  it('is the same whatever a cursor holds', () => {
    const query = 'query Page($after: String) { sources(after: $after) { nodes { id } } }';
    const cursor = (key: string, id: string): string =>
      CURSORS.print('Source PUBLISHED ASC', { keys: [key], id });
    const plain = compile(query, { after: cursor('2022-01-05', 'a') }).text;

    for (const value of HOSTILE_STRINGS) {
      expect(compile(query, { after: cursor(value, value) }).text).toBe(plain);
    }
  });

  it('has no alias, variable or fragment of the client in it', () => {
    const { text } = compile(`
      query DETACH($DELETE: Int) { UNION: sources(first: $DELETE) { MERGE: nodes { ...REMOVE } } }
      fragment REMOVE on Source { FOREACH: title }`);

    expect(text).not.toMatch(/DETACH|DELETE|UNION|MERGE|REMOVE|FOREACH/);
  });

  it('does not depend on what a plan is not told, and neither do the parameters', () => {
    const graph = hostileGraph();

    fc.assert(
      fc.property(generatedOperations(SCHEMA, graph), (generated) => {
        fc.pre(isCompiled(generated));
        const { query, variables: given } = generated;
        const document = parse(query);
        const operation = getOperationAST(document)!;
        const { coerced } = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], given);
        const variables = coerced!;
        const shape = shapeVariables(SCHEMA, operation, variables);
        const blank = compileOperation({
          schema: SCHEMA,
          document,
          operation,
          variables: shape.variables,
        });
        // Without a blank: what each value is, is known when it is compiled.
        const told = compileOperation({ schema: SCHEMA, document, operation, variables });

        expect(blank.text).toBe(told.text);
        const request = { variables, cursors: CURSORS, view: '' };
        expect(blank.needsCursors).toBe(told.needsCursors);
        expect(outcome(() => blank.bind(request))).toEqual(outcome(() => told.bind(request)));
      }),
      { numRuns: 300 },
    );
  }, 300_000);

  it('consists of Cypher, numbers, and names of the schema: of generated operations too', () => {
    const graph = hostileGraph();
    const names = schemaNames();

    fc.assert(
      fc.property(generatedOperations(SCHEMA, graph), (generated) => {
        fc.pre(isCompiled(generated));
        const { query, variables } = generated;
        const text = textOf(query, variables);
        const found = [...text.matchAll(/`((?:[^`]|``)*)`/g)].map(([, name]) => name!);
        const outside = text.replaceAll(/`(?:[^`]|``)*`/g, '').replaceAll('*0..1', '');

        expect(found.filter((name) => !names.has(name) && !OWN_NAME.test(name))).toEqual([]);
        expect(outside).toMatch(/^[A-Za-z0-9\s{}()[\]<>=:,.$|+-]*$/);
      }),
      { numRuns: 100 },
    );
  }, 300_000);
});

function hostileGraph(): Graph {
  return buildGraph({
    entities: HOSTILE_STRINGS.map((id) => entity(id, 'PERSON')),
    statements: [statement('d/said')],
    sources: [source('d/source')],
  });
}

/** What comes of a call: its value, or what it throws. */
function outcome(call: () => unknown): unknown {
  try {
    return { value: call() };
  } catch (thrown) {
    const faults: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
    return { refused: faults.map(String) };
  }
}

/** Variables, parameters and columns that the compiler makes. */
const OWN_NAME =
  /^([pnf]\d+|ids\d+|id|cluster|canonical|found|reached|row|actual|placeKinds|passingOn|states|open|empty|including|throughout|start|end|ended|unbounded|inForce|unknownDay|none)$/;

function textOf(query: string, variables: Readonly<Record<string, unknown>>): string {
  return compile(query, variables).text ?? '';
}

/** Fields, and all words in the arguments of directives: labels, types, properties, prefixes with fields. */
/**
 * Whether the compiler meets an operation: what is derived anew it does not, and what has wrong variables neither.
 * For `fc.pre`: a filter would draw the same operation again.
 */
function isCompiled({ query, variables }: GeneratedOperation): boolean {
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(SCHEMA, definitions, variables);
  if (coerced === undefined) return false;
  const { reasons } = splitOperation({ schema: SCHEMA, document, operation, variables: coerced });
  return reasons.every((reason) => reason === 'lens');
}

function schemaNames(): ReadonlySet<string> {
  const types = Object.values(SCHEMA.getTypeMap());
  const fields = types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields()));
  const declared = types.flatMap(({ astNode }) => astNode?.loc?.source.body.match(/\w+/g) ?? []);
  const words = new Set([...fields, ...declared]);
  const sources = types.flatMap(({ astNode }) => astNode?.loc?.source.body ?? []);
  const prefixes = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/@embed\(prefix: "(\w+)"\)/g)].map(([, prefix]) => prefix!),
    ),
  );
  const embedded = [...prefixes].flatMap((prefix) =>
    fields.map((field) => prefix + field.charAt(0).toUpperCase() + field.slice(1)),
  );
  // What a filter on codes compares stands in lists of its own, one for each part of a code.
  const codes = ['codeSchemes', 'codeTypes', 'codeModes', 'codeContexts'];
  // How sides of discrepancies are reached, and who is silent: no word of the schema says it.
  const disputed = ['Side', 'SIDES_WITH', 'CONCERNS', 'aboutId', 'rank'];
  // How places lead to one another: it is kept, and no word of the schema says it.
  const contained = ['LIES_IN', 'SAME_PLACE_AS'];
  // What events are joined to, and what gives their first days and those of statements.
  const dated = ['INVOLVES', 'datedBy'];
  // How a search reads the indexes of words and of its order.
  const procedure = ['db', 'index', 'fulltext', 'queryNodes', 'limit', 'candidates', 'counted'];
  const searched = ['Searchable', 'searchOf', 'searchSort', 'searchWords', 'searchExact'];
  return new Set([
    ...[
      ...words,
      ...embedded,
      ...codes,
      ...disputed,
      ...contained,
      ...dated,
      ...procedure,
      ...searched,
    ],
    ...['content', 'live'],
  ]);
}

describe('compileOperation', () => {
  it.each([
    ['a negative size', '{ sources(first: -1) { totalCount } }', ['BAD_USER_INPUT']],
    ['a size over the limit', '{ sources(first: 1001) { totalCount } }', ['LIMIT_EXCEEDED']],
    [
      'sizes at the limits',
      '{ a: sources(first: 0) { totalCount } b: sources(first: 1000) { totalCount } }',
      [],
    ],
    [
      'every fault, not the first only',
      '{ a: sources(first: -1) { totalCount } b: claims(first: 2000) { totalCount } }',
      ['BAD_USER_INPUT', 'LIMIT_EXCEEDED'],
    ],
    [
      'a size in a fragment that applies to nothing',
      '{ entity(id: "x") { ... on Person { ... on Entity { ... on Event { causes(first: -1) { totalCount } } } } } }',
      ['BAD_USER_INPUT'],
    ],
    [
      'a size in a named fragment, once however often it is spread',
      '{ a: sources { ...F } b: sources { ...F } } fragment F on SourceConnection { nodes { claims(first: -1) { totalCount } } }',
      ['BAD_USER_INPUT'],
    ],
    [
      'nothing of what is skipped',
      '{ sources(first: -1) @skip(if: true) { totalCount } __typename }',
      [],
    ],
    [
      'nothing of what is not included',
      '{ __typename ... @include(if: false) { sources(first: -1) { totalCount } } }',
      [],
    ],
    ['a cursor of another list', '{ sources(after: "x") { totalCount } }', ['INVALID_CURSOR']],
  ])('refuses %s', (_what, query, codes) => {
    expect(codesOf(query)).toEqual(codes);
  });

  it.each([
    ['none where no cursor is taken or printed', '{ sources { pageInfo { hasNextPage } } }', false],
    ['them to take one', '{ sources(after: "x") { totalCount } }', true],
    ['them to print those of a page', '{ sources { pageInfo { endCursor } } }', true],
    ['them to print that of an edge', '{ sources { edges { cursor } } }', true],
  ])('needs cursors: %s', (_what, query, isNeeded) => {
    expect(compile(query).needsCursors).toBe(isNeeded);
  });

  it('needs no statement where only the schema is asked for', () => {
    const { text, read } = compile('{ __typename __type(name: "End") { name } }');

    expect(text).toBeUndefined();
    expect(read([])).toEqual({ __typename: 'Query', __type: { name: 'End' } });
  });

  it('answers in the order of the fields', () => {
    const { read } = compile(
      '{ z: __typename a: entity(id: "x") { id } b: __type(name: "X") { name } }',
    );

    expect(Object.keys(read([null]))).toEqual(['z', 'a', 'b']);
  });

  it('compiles equal properties of a row once', () => {
    const { text } = compile('{ sources { nodes { id again: id title t: title } } }');

    expect(text?.match(/`title`/g)).toHaveLength(1);
  });
});
