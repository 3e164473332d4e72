import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';

import type { Graph } from '../../src/derive/graph.ts';

/** A generated operation. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /**
   * Variables for `after` and `before`, null at first: a second page is asked for with what the answer has
   * under the key of the same name. The number chooses among several.
   */
  readonly cursors: Readonly<Record<string, number>>;
}

/** Values that are in the graph, so that filters find something. */
interface Pools {
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly statements: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  readonly propositions: readonly string[];
  readonly others: readonly string[];
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly identifiers: readonly string[];
  /** Types, modes and contexts of events' codes. */
  readonly codes: readonly string[];
}

/** Strings that would do harm in a text that values are pasted into. */
export const HOSTILE_STRINGS = [
  '`',
  '``',
  '\\u0060',
  '\\',
  "'",
  '"',
  "' OR 1=1 //",
  '`}) DETACH DELETE n //',
  '"}) RETURN 1 UNION MATCH (n) DETACH DELETE n RETURN 1 //',
  '$p0',
  '*/ CALL db.labels() /*',
  '\u0000',
  '\u2028',
  'é̈İſ',
];

/** Levels of objects below the root. */
const MAX_DEPTH = 5;

/** Fields that are objects or lists: each is a subquery, and Neo4j plans each. */
const MAX_OBJECTS = 9;

/** More invalid operations in a row than this are a fault of the generator. */
const MAX_TRIES = 100;

/** Random operations that are valid for the schema, about what is in a graph, and what else has these ids. */
export function generatedOperations(
  schema: GraphQLSchema,
  graph: Graph,
  ids: readonly string[] = [],
): fc.Arbitrary<GeneratedOperation> {
  const known = buildPools(graph);
  const pools = { ...known, claims: [...known.claims, ...ids], others: [...known.others, ...ids] };
  return fc.gen().map((value) => {
    const choose = (count: number): number => value(fc.nat, { max: count - 1 });
    const draw = (): GeneratedOperation => new Generator(schema, pools, choose).operation();
    // Drawn on until one is valid, seldom twice. A filter would be handed the same operation for ever.
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const operation = draw();
      if (validate(schema, parse(operation.query)).length === 0) return operation;
    }
    throw new Error(`none of ${MAX_TRIES} operations is valid`);
  });
}

function buildPools({ facts, statements, claims, propositions, ...graph }: Graph): Pools {
  const entities = facts.records.map(({ id }) => id);
  const names = [...graph.entities.values()].map(({ name }) => name);
  return {
    entities,
    events: facts.records.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id),
    statements: [...statements.values()].flatMap(({ records }) => records),
    sources: facts.sources.map(({ id }) => id),
    claims: [...claims.keys()],
    propositions: [...propositions.keys()],
    others: [
      ...graph.passages.keys(),
      ...graph.renderings.keys(),
      ...graph.questions.keys(),
      ...graph.discrepancies.keys(),
      ...[...facts.notes, ...facts.judgements, ...facts.narratives].map(({ id }) => id),
      'nobody/nothing',
    ],
    words: [...names, ...facts.sources.map(({ title }) => title)],
    places: facts.records
      .filter(({ kind }) => kind === 'COUNTRY' || kind === 'LOCATION')
      .map(({ id }) => id),
    identifiers: facts.records.flatMap(({ identifiers }) =>
      identifiers.flatMap(({ scheme, value }) => [value, `${scheme}:${value}`]),
    ),
    codes: facts.records.flatMap(({ codes }) =>
      codes.flatMap(({ type, mode, contexts }) => [type, mode ?? '', ...contexts]),
    ),
  };
}

/** One operation under construction. */
class Generator {
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly cursors: Record<string, number> = {};
  private objects = 0;
  private names = 0;
  private readonly schema: GraphQLSchema;
  private readonly pools: Pools;
  private readonly choose: (count: number) => number;

  constructor(schema: GraphQLSchema, pools: Pools, choose: (count: number) => number) {
    this.schema = schema;
    this.pools = pools;
    this.choose = choose;
  }

  operation(): GeneratedOperation {
    const root = this.schema.getQueryType()!;
    const fields = this.some(Object.values(root.getFields()), 1 + this.choose(2));
    const selections = fields.map((field) => this.field(field, 0));
    if (this.happens(10)) selections.push('__typename');
    if (this.happens(20)) selections.push(`... on Query { ${this.field(fields[0]!, 0)} }`);
    if (this.happens(30)) selections.push('__type(name: "Claim") { name }');
    const definitions = this.definitions.length === 0 ? '' : `(${this.definitions.join(', ')})`;
    const query = [
      `query Generated${definitions} {\n${selections.join('\n')}\n}`,
      ...this.fragments,
    ];
    return { query: query.join('\n'), variables: this.variables, cursors: this.cursors };
  }

  /** True once in `times`, about. */
  private happens(times: number): boolean {
    return this.choose(times) === times - 1;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[this.choose(items.length)]!;
  }

  private some<Item>(items: readonly Item[], count: number): readonly Item[] {
    return Array.from({ length: count }, () => this.pick(items));
  }

  private fresh(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const args = this.arguments(field);
    const isAliased = field.args.length > 0 || this.happens(4);
    const alias = isAliased ? `${this.fresh('a')}: ` : '';
    const head = `${alias}${field.name}${args.text}${this.directive()}`;
    if (isLeafType(type)) return head;
    this.objects += 1;
    return `${head} {\n${this.selections(type, depth + 1, args.cursors).join('\n')}\n}`;
  }

  private selections(
    type: GraphQLNamedType,
    depth: number,
    cursors: readonly string[] = [],
  ): readonly string[] {
    if (isObjectType(type) && type.name.endsWith('Connection')) {
      return this.connection(type, depth, cursors);
    }
    const selected = this.ownSelections(type, depth);
    if (isAbstractType(type) || this.happens(6)) selected.push(...this.fragmentsOn(type, depth));
    return selected;
  }

  private ownSelections(type: GraphQLNamedType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return ['__typename'];
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const selected = this.some(leaves, leaves.length === 0 ? 0 : 1 + this.choose(3)).map((field) =>
      this.field(field, depth),
    );
    const count = objects.length === 0 ? 0 : this.choose(3);
    for (let index = 0; index < count; index += 1) {
      if (depth >= MAX_DEPTH || this.objects >= MAX_OBJECTS) break;
      selected.push(this.field(this.pick(objects), depth));
    }
    if (selected.length === 0 || this.happens(5)) selected.push('__typename');
    return selected;
  }

  private connection(
    type: GraphQLObjectType,
    depth: number,
    cursors: readonly string[],
  ): readonly string[] {
    const parts = this.some(['nodes', 'edges', 'totalCount', 'pageInfo'], 1 + this.choose(2));
    const fields = type.getFields();
    const selected = [...new Set(parts)].map((name) => {
      if (name === 'totalCount') return this.happens(3) ? 'total: totalCount' : 'totalCount';
      if (name === 'pageInfo') {
        return 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
      }
      const inner = getNamedType(fields[name]!.type);
      return `${name}${this.directive()} {\n${this.selections(inner, depth).join('\n')}\n}`;
    });
    for (const cursor of cursors) selected.push(`edges { ${cursor}: cursor }`);
    if (this.happens(10)) selected.push('__typename');
    return selected;
  }

  /** Fragments on a type that the selection's type can be, or on an interface of it. */
  private fragmentsOn(type: GraphQLNamedType, depth: number): readonly string[] {
    const possible = isAbstractType(type)
      ? this.schema.getPossibleTypes(type)
      : [type as GraphQLObjectType];
    const conditions = [...possible, ...possible.flatMap((own) => own.getInterfaces())];
    const count = this.choose(3);
    return Array.from({ length: count }, () => {
      const condition = this.pick(conditions);
      const inner = this.ownSelections(condition, depth).join('\n');
      if (this.happens(3)) {
        const name = this.fresh('F');
        this.fragments.push(`fragment ${name} on ${condition.name} {\n${inner}\n}`);
        return `...${name}${this.directive()}`;
      }
      return `... on ${condition.name}${this.directive()} {\n${inner}\n}`;
    });
  }

  private directive(): string {
    if (!this.happens(12)) return '';
    const value = this.happens(2);
    const name = this.pick(['skip', 'include']);
    if (this.happens(2)) return ` @${name}(if: ${value})`;
    const variable = this.fresh('v');
    this.definitions.push(`$${variable}: Boolean!`);
    this.variables[variable] = value;
    return ` @${name}(if: $${variable})`;
  }

  private arguments(field: GraphQLField<unknown, unknown>): {
    readonly text: string;
    readonly cursors: readonly string[];
  } {
    const cursors: string[] = [];
    const left = this.happens(20) ? '' : this.pick(['first', 'last']);
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'after' || argument.name === 'before') {
        if (!this.happens(4)) return [];
        const cursor = this.fresh('c');
        cursors.push(cursor);
        this.definitions.push(`$${cursor}: String`);
        this.variables[cursor] = null;
        this.cursors[cursor] = this.choose(20);
        return [`${argument.name}: $${cursor}`];
      }
      // Most operations have none: what stands in the store is to be tried more than what is derived anew.
      if (argument.name === 'lens' && !this.happens(4)) return [];
      // Both at once are refused: seldom enough that most operations are answered.
      if (argument.name === left) return [];
      if (!isNonNullType(argument.type) && this.happens(2)) return [];
      if (argument.defaultValue !== undefined && this.happens(2)) return [];
      return [`${argument.name}: ${this.argument(argument, field)}`];
    });
    const text = given.length === 0 ? '' : `(${given.join(', ')})`;
    return { text, cursors };
  }

  /** A literal, or a variable; that has a default, or is null, where it may. */
  private argument(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>): string {
    const value =
      argument.name === 'first' || argument.name === 'last'
        ? this.size()
        : this.value(argument.type, argument.name, field, 0);
    if (!this.happens(3)) return printLiteral(value, argument.type);
    const variable = this.fresh('v');
    if (this.happens(4)) {
      const nullable = String(getNullableType(argument.type));
      this.definitions.push(`$${variable}: ${nullable} = ${printLiteral(value, argument.type)}`);
      return `$${variable}`;
    }
    this.definitions.push(`$${variable}: ${String(argument.type)}`);
    if (isNonNullType(argument.type) || !this.happens(5)) this.variables[variable] = value;
    return `$${variable}`;
  }

  private size(): number | null {
    if (this.happens(40)) return this.pick([-1, 1_001, 1_000, 2_147_483_647]);
    if (this.happens(15)) return null;
    return this.choose(6);
  }

  private value(
    type: GraphQLInputType,
    name: string,
    owner: { readonly name: string },
    depth: number,
  ): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name, owner, depth);
    if (isListType(type)) {
      const count = this.happens(8) ? 0 : 1 + this.choose(3);
      return Array.from({ length: count }, () => this.value(type.ofType, name, owner, depth));
    }
    if (isEnumType(type)) return this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.object(type, name, owner, depth);
    switch (String(type)) {
      case 'Boolean':
        return this.happens(2);
      case 'Int':
        return this.choose(5);
      case 'ID':
        return this.id(name, owner);
      case 'Date':
        return `2022-01-${String(1 + this.choose(20)).padStart(2, '0')}`;
      case 'DateTime':
        return this.pick([
          '2022-01-31T12:00:00Z',
          '2022-02-01T00:00:00Z',
          '2022-02-01T03:30:00+03:00',
        ]);
      case 'Float':
        return this.pick([0, 0.5, 6, 225, 2_500, 1e300, this.choose(3_000)]);
      default:
        return this.text(name);
    }
  }

  private object(
    type: GraphQLInputType,
    name: string,
    owner: { readonly name: string },
    depth: number,
  ): unknown {
    if (!isInputObjectType(type)) return undefined;
    const fields = Object.values(type.getFields());
    const isFilter = type.name.endsWith('Filter');
    const required = fields.filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    const optional = fields.filter(
      (field) =>
        !required.includes(field) && (depth < 2 || !['and', 'or', 'not'].includes(field.name)),
    );
    const count = this.happens(10) ? 0 : 1 + this.choose(2);
    const given = new Set([...required, ...this.some(optional, optional.length === 0 ? 0 : count)]);
    return Object.fromEntries(
      [...given].map((field) => {
        if (!isNonNullType(field.type) && this.happens(15)) return [field.name, null];
        const own = isFilter ? name : field.name;
        const about = isFilter || ['and', 'or', 'not'].includes(field.name) ? owner : type;
        return [field.name, this.value(field.type, own, about, depth + 1)];
      }),
    );
  }

  private id(name: string, owner: { readonly name: string }): string {
    if (this.happens(15)) return this.pick(HOSTILE_STRINGS);
    const { pools } = this;
    const all = Object.values(pools).flat() as readonly string[];
    if (this.happens(12)) return this.pick(all);
    const own = this.poolOf(name, owner.name);
    return this.pick(own.length === 0 ? all : own);
  }

  private poolOf(name: string, owner: string): readonly string[] {
    const { pools } = this;
    switch (name) {
      case 'source':
        return pools.sources;
      case 'statement':
        return pools.statements;
      case 'event':
        return pools.events;
      case 'place':
        return pools.places;
      case 'id':
        return owner === 'entity' ? pools.entities : [];
      case 'ids':
        return this.idsOf(owner);
      default:
        return pools.entities;
    }
  }

  private idsOf(owner: string): readonly string[] {
    const { pools } = this;
    if (owner.startsWith('Entity')) return pools.entities;
    if (owner.startsWith('Event')) return pools.events;
    if (owner.startsWith('Statement')) return pools.statements;
    if (owner.startsWith('Claim')) return pools.claims;
    if (owner.startsWith('Source')) return pools.sources;
    if (/^(Relation|Figure)/.test(owner)) return pools.propositions;
    return [];
  }

  private text(name: string): string {
    const { identifiers, codes } = this.pools;
    if (name === 'code' && codes.length > 0) return this.pick(codes);
    if (name === 'identifier' && identifiers.length > 0 && !this.happens(5)) {
      return this.pick(identifiers);
    }
    return this.words();
  }

  private words(): string {
    if (this.happens(10)) return this.pick([...HOSTILE_STRINGS, '', ' ']);
    const words = this.pick(this.pools.words);
    const start = this.happens(2) ? 0 : this.choose(Math.max(1, words.length));
    const some = this.happens(3) ? words : words.slice(start, start + 1 + this.choose(8));
    return this.pick([some, some.toUpperCase(), some.toLowerCase()]);
  }
}

/** A value as GraphQL writes it; enum values without quotes. */
function printLiteral(value: unknown, type: GraphQLInputType): string {
  const own = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) {
    const item = isListType(own) ? own.ofType : own;
    return `[${value.map((one) => printLiteral(one, item)).join(', ')}]`;
  }
  if (isInputObjectType(own)) {
    const entries = Object.entries(value).map(
      ([name, inner]) => `${name}: ${printLiteral(inner, own.getFields()[name]!.type)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  return isEnumType(own) && typeof value === 'string' ? value : JSON.stringify(value);
}
