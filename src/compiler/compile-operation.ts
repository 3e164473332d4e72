import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

import { asItems } from '../cypher/build.ts';
import type { Clause, Projection } from '../cypher/nodes.ts';
import { printQuery } from '../cypher/print-query.ts';
import type { QueryError } from '../errors/attest-error.ts';
import { invariant } from '../util/invariant.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { canonicalIds } from './canonical-ids.ts';
import { checkArguments } from './check-arguments.ts';
import { collectFields } from './collect-fields.ts';
import type { Column } from './column.ts';
import { compileConnection } from './compile-connection.ts';
import { compileCounts } from './compile-counts.ts';
import { compileCoverage } from './compile-coverage.ts';
import { compileEvidence } from './compile-evidence.ts';
import { compileLookup, compileLookups } from './compile-lookup.ts';
import { compileNeighborhood } from './compile-neighborhood.ts';
import { compilePaths } from './compile-paths.ts';
import { compileSearch } from './compile-search.ts';
import { compileTimeline } from './compile-timeline.ts';
import { isConnection } from './connection-types.ts';
import { type Bound, buildContext, type Context, type ParameterValue } from './context.ts';
import { fragmentsOf } from './fragments-of.ts';
import type { RequestValues, Variables } from './given.ts';
import { type CostEstimate, estimateCost } from './estimate-cost.ts';
import { introspect } from './introspect.ts';
import { LOG_END, readLogEnd } from './log-end.ts';
import { type LensShape, lensTerms } from './lens-terms.ts';
import { fieldMapping } from './mapping.ts';
import { seeThrough } from './see-through.ts';
import { SeenValues } from './seen-values.ts';
import { selectObject } from './select-object.ts';

/** One GraphQL operation as one Cypher statement. */
export interface Plan {
  /** Undefined where nothing has to be read: an operation on the schema itself. */
  readonly text: string | undefined;
  /** Whether cursors are printed or taken. */
  readonly needsCursors: boolean;
  /**
   * The statement's parameters for a request.
   *
   * @param request - with variables of the shape that the plan was made for
   * @throws AggregateError of a QueryError for each size that is out of bounds, and each cursor of one of the
   * graph's own lists that is none of that list's
   */
  readonly bind: (request: RequestValues) => Readonly<Record<string, ParameterValue>>;
  /**
   * The id of the last batch of the log when all else had been read, of a plan that tells it; undefined of an empty log.
   */
  readonly readLogEnd: (columns: readonly unknown[]) => string | undefined;
  /** What a request costs, by an estimate. */
  readonly cost: CostEstimate;
  /**
   * The answer's data, from the columns of the statement's one record.
   *
   * @throws QueryError for a cursor that is none of its list's, where an object of the answer has that list;
   * LIMIT_EXCEEDED for a list without pages that is too long for one
   */
  readonly read: (
    columns: readonly unknown[],
    request: RequestValues,
  ) => Readonly<Record<string, unknown>>;
}

/** What is asked: an operation of a valid document, and the shape of its variables. */
export interface OperationRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** For a plan: those of `shapeVariables`. */
  readonly variables: Variables;
  /** What the lens asks of sources that all root fields look through; absent without one. */
  readonly lens?: LensShape | undefined;
  /** Whether the statement tells where the log ends. */
  readonly tellsLogEnd?: boolean;
}

/**
 * Compiles an operation to one statement; fields on the schema itself (`__schema`, `__type`) are answered by
 * graphql-js.
 *
 * @throws NotSeenThrough where a lens asks for more than a statement can tell
 */
export function compileOperation({
  schema,
  document,
  operation,
  variables,
  lens,
  tellsLogEnd = false,
}: OperationRequest): Plan {
  const root = schema.getQueryType();
  invariant(root, 'the schema has no queries');
  const context = buildContext({
    schema,
    operation,
    fragments: fragmentsOf(document),
    variables,
    isSeenThrough: lens !== undefined,
    selectObject,
  });
  const argumentChecks = checkArguments(context);
  const seen = lens === undefined ? asItIs : seeColumn(context, lens);
  const columns: Column[] = [];
  const readers: (readonly [key: string, read: ReadRow])[] = [];
  for (const [key, nodes] of collectFields(context, root, [operation.selectionSet])) {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') readers.push([key, () => root.name]);
    if (INTROSPECTION.has(name)) {
      readers.push([key, (_, request) => introspect(context, nodes, request.variables)]);
    }
    const field = root.getFields()[name];
    if (node === undefined || field === undefined) continue;
    const column = compileRootField(context, field, node, nodes);
    const position = columns.push(seen(column)) - 1;
    readers.push([key, (row, request) => column.read(row[position], request)]);
  }
  return {
    text: columns.length === 0 ? undefined : printStatement(context, columns, tellsLogEnd),
    needsCursors: context.needsCursors,
    readLogEnd: (row) => readLogEnd(row[columns.length]),
    cost: estimateCost(context),
    bind: (request) => {
      refuse(argumentChecks, request);
      refuse(context.checks, request);
      return Object.fromEntries(
        Object.entries(context.parameters).map(([name, valueOf]) => [name, valueOf(request)]),
      );
    },
    read: (row, request) =>
      Object.fromEntries(readers.map(([key, read]) => [key, read(row, request)])),
  };
}

function asItIs(column: Column): Column {
  return column;
}

/** The same column, of a store that holds only what a lens admits. */
function seeColumn(context: Context, lens: LensShape): (column: Column) => Column {
  const values = new SeenValues(lensTerms(context, lens));
  const freshVariable = (): string => context.freshVariable();
  return ({ expression, read }) => ({
    expression: seeThrough(expression, { values, freshVariable }),
    read,
  });
}

type ReadRow = (row: readonly unknown[], request: RequestValues) => unknown;

function refuse(checks: readonly Bound<readonly QueryError[]>[], request: RequestValues): void {
  const faults = checks.flatMap((check) => check(request));
  if (faults.length > 0) throw new AggregateError(faults, 'The operation cannot be answered.');
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

function compileRootField(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  nodes: readonly FieldNode[],
): Column {
  const root = context.schema.getQueryType();
  invariant(root, 'the schema has no queries');
  const mapping = fieldMapping(context.schema, root, field);
  const request = { parent: root, field, node, nodes, mapping };
  if (field.name === 'search') return compileSearch(context, request);
  if (field.name === 'counts') return compileCounts(context, request);
  if (field.name === 'timeline') return compileTimeline(context, request);
  if (isConnection(field.type)) return compileConnection(context, request, undefined);
  if (field.name === 'neighborhood') return compileNeighborhood(context, field, nodes);
  if (field.name === 'verifyEvidence') return compileEvidence(context, request);
  if (field.name === 'paths') return compilePaths(context, field, nodes);
  if (field.name === 'coverage') return compileCoverage(context, field, nodes);
  const values = argumentValues(field, node, context.variables);
  return 'ids' in values
    ? compileLookups(context, field, nodes, values.ids)
    : compileLookup(context, field, nodes, values.id);
}

/** Ids that filters name are made canonical first, once; then every root field is one column. */
function printStatement(
  context: Context,
  columns: readonly Column[],
  tellsLogEnd: boolean,
): string {
  const canonical = [...context.canonicalIds].map(([variable, ids]) => ({
    expression: canonicalIds(ids),
    as: variable,
  }));
  const fields = columns.map(({ expression }, index) => ({ expression, as: `f${index}` }));
  const items = [...fields, ...(context.aggregates ? groupingKeys(canonical) : [])];
  const clauses: readonly Clause[] = [
    ...(canonical.length === 0 ? [] : [{ kind: 'with', items: canonical } as const]),
    ...(tellsLogEnd
      ? ([
          { kind: 'with', items },
          { kind: 'return', items: [...asItems(fields.map(({ as }) => as)), LOG_END] },
        ] as const)
      : [{ kind: 'return', items } as const]),
  ];
  return printQuery({ clauses });
}

/**
 * Neo4j 5.26 takes what aggregates deep inside of COLLECT for an aggregation of the whole statement, and refuses
 * it beside variables that are no grouping keys (42I18): so they are returned too, behind the columns.
 */
function groupingKeys(canonical: readonly { readonly as: string }[]): readonly Projection[] {
  return canonical.map(({ as: name }) => ({ expression: { kind: 'variable', name } }));
}
