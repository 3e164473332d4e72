import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';

/**
 * One word has one meaning wherever it is a field; the idea is followthemoney's `check_model.py`.
 * How many there are of it may differ: one, a short list, a page of a connection. A word that
 * stands here speaks of these things and no others, for the reason beside it.
 */
const WORDS_OF_SEVERAL_THINGS: Readonly<Record<string, readonly string[]>> = {
  // Always "which of its kinds": the vocabulary is that of the type that has the field.
  kind: [
    'ChangeKind',
    'DiscrepancyKind',
    'ListKind',
    'NameKind',
    'NoteKind',
    'OriginKind',
    'SourceKind',
  ],
  // PLOVER's own words for the parts of an event code; of a relation, its type in the ontology.
  type: ['RelationType', 'String'],
  mode: ['RenderingMode', 'String'],
  // Codes of events come from three known schemes; identifiers from any: `wikidata`, `iso3166`.
  scheme: ['CodeScheme', 'String'],
  // The code of an event, and the code of a problem: each the only one where it stands.
  code: ['EventCode', 'ProblemCode'],
  // Names and identifiers are words and nothing else; what is claimed may be a number.
  value: ['String', 'Value'],
  // How exactly something is known, in space and in time.
  precision: ['CoordinatePrecision', 'DatePrecision'],
  // How far something reaches, in what is counted and in time.
  extent: ['Extent', 'ScopeExtent'],
  // What a source names together; a scope needs only how the list was marked.
  list: ['EntityList', 'ListKind'],
  // Statements are about entities; questions and discrepancies may be about a statement as well.
  about: ['Entity', 'Node'],
  // Of a list its entities as printed; of an organization the relations that make them members.
  members: ['Entity', 'Relation'],
  // Places are parts by what is said; figures by arithmetic; a suggestion has the parts of its score.
  partOf: ['Figure', 'Relation'],
  parts: ['Figure', 'Place', 'SuggestionPart'],
  // The two that are compared: records, or one feature of each as text.
  left: ['Record', 'String'],
  right: ['Record', 'String'],
  // Of a statement, how it stands to each narrative; of the graph, the narratives.
  narratives: ['Narrative', 'NarrativeStance'],
  // Of the graph anything with an id; of a path or subgraph what lies on it, in graph theory's word.
  nodes: ['Entity', 'Node'],
  // The answer, which also says whether it was cut, and the paths in it.
  paths: ['Path', 'PathResult'],
  // A subscription tells the changes of one batch at a time.
  changes: ['BatchChanges', 'Change'],
  // What is wrong with evidence or with input; while an ingest runs, how many.
  problems: ['EvidenceProblem', 'Int', 'Problem'],
  // Reports and checks count what they went through.
  claims: ['Claim', 'Int'],
  passages: ['Int', 'Passage'],
  // The closest words, alone or with their place.
  nearest: ['Nearest', 'String'],
};

const schema = buildSchema(readSchemaText());

describe('the schema', () => {
  it('uses one field name for one thing', () => {
    const unexplained = [...thingsByFieldName(schema)].filter(
      ([name, things]) =>
        things.size > 1 &&
        [...things.keys()].some((thing) => !WORDS_OF_SEVERAL_THINGS[name]?.includes(thing)),
    );

    expect(unexplained.map(describeWord)).toEqual([]);
  });

  it('gives every connection edges, nodes, pageInfo and totalCount', () => {
    const connections = compositeTypes(schema).filter(
      (type) => isConnection(type) || 'edges' in type.getFields(),
    );

    expect(connections).not.toHaveLength(0);
    expect(connections.flatMap(faultsOfConnection)).toEqual([]);
  });

  it('describes every type, field, input, enum value and directive', () => {
    const undescribed = describables(schema)
      .filter(({ description }) => (description ?? '').trim() === '')
      .map(({ name }) => name);

    expect(undescribed).toEqual([]);
  });
});

function readSchemaText(): string {
  const folder = fileURLToPath(new URL('../../../schema/', import.meta.url));
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => readFileSync(`${folder}${path}`, 'utf8'))
    .join('\n');
}

/** Field name → what it speaks of → the types that have it so. */
function thingsByFieldName(of: GraphQLSchema): Map<string, Map<string, string[]>> {
  const words = new Map<string, Map<string, string[]>>();
  for (const type of compositeTypes(of)) {
    for (const field of Object.values(type.getFields())) {
      // These are the connection's own, and differ by what it connects.
      if (isPartOfConnection(type, field)) continue;
      const things = words.get(field.name) ?? new Map<string, string[]>();
      const thing = thingOf(field.type);
      things.set(thing, [...(things.get(thing) ?? []), type.name]);
      words.set(field.name, things);
    }
  }
  return words;
}

function isPartOfConnection(
  type: GraphQLNamedType,
  { name }: GraphQLField<unknown, unknown>,
): boolean {
  return (
    (isConnection(type) && (name === 'edges' || name === 'nodes')) ||
    (type.name.endsWith('Edge') && name === 'node')
  );
}

/** `[Claim!]!` and `ClaimConnection!` both speak of `Claim`. */
function thingOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const nodes = isConnection(named) ? named.getFields().nodes : undefined;
  return nodes === undefined ? named.name : getNamedType(nodes.type).name;
}

function describeWord([name, things]: readonly [string, ReadonlyMap<string, string[]>]): string {
  const uses = [...things].map(([thing, types]) => `${thing} in ${types.join(', ')}`);
  return `${name}: ${uses.join('; ')}`;
}

function faultsOfConnection(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const prefix = type.name.replace(/Connection$/, '');
  const node = printedTypeOf(type, 'nodes').replace(/^\[(.*)!\]!$/, '$1');
  const expected = {
    [`${prefix}Connection.edges`]: `[${prefix}Edge!]!`,
    [`${prefix}Connection.nodes`]: `[${node}!]!`,
    [`${prefix}Connection.pageInfo`]: 'PageInfo!',
    [`${prefix}Connection.totalCount`]: 'Int!',
    [`${prefix}Edge.cursor`]: 'String!',
    [`${prefix}Edge.node`]: `${node}!`,
  };
  return Object.entries(expected).flatMap(([coordinate, wanted]) => {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const found = printedTypeOf(schema.getType(typeName), fieldName);
    return found === wanted ? [] : [`${coordinate} is ${found}, not ${wanted}`];
  });
}

function printedTypeOf(type: GraphQLNamedType | undefined, field: string): string {
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  return found === undefined ? 'missing' : String(found.type);
}

interface Describable {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function describables(of: GraphQLSchema): Describable[] {
  const directives = of.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...ownTypes(of).flatMap((type) => [type, ...membersOf(type)]),
    ...directives.flatMap(({ name, description, args }) => [
      { name: `@${name}`, description },
      ...args.map((arg) => ({ name: `@${name}(${arg.name}:)`, description: arg.description })),
    ]),
  ];
}

function membersOf(type: GraphQLNamedType): Describable[] {
  const members: readonly Describable[] = isEnumType(type)
    ? type.getValues()
    : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  return members.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
}

function compositeTypes(of: GraphQLSchema): (GraphQLObjectType | GraphQLInterfaceType)[] {
  return ownTypes(of).filter((type) => isObjectType(type) || isInterfaceType(type));
}

function ownTypes(of: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(of.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}
