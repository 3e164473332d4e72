import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

import { NO_CURSORS, signedCursors } from '../compiler/cursor.ts';
import { keptPlan } from '../compiler/kept-plan.ts';
import { measureOperation } from '../compiler/measure-operation.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { Store } from '../store/connect.ts';
import { cursorKeyOf } from '../store/cursor-key.ts';
import { readPlan } from '../store/read-plan.ts';
import { answerRederived } from './answer-rederived.ts';
import type { ApiData } from './api-data.ts';
import { checkCost, checkMeasure, DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type AskedOperation, splitOperation } from './split-operation.ts';

/** A document that has been validated, and what goes with it. */
export interface ApiRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Answers a query: one operation, one statement; what is `@rederived`, or seen through a lens, is derived anew.
 *
 * @throws QueryError where the client is at fault, AggregateError of several; StoreError where the store is.
 */
export async function answerOperation(
  store: Store,
  schema: GraphQLSchema,
  request: ApiRequest,
  limits: Limits = DEFAULT_LIMITS,
): Promise<ApiData> {
  const { document, operationName, variables: given = {} } = request;
  const operation = getQuery(document, operationName);
  checkMeasure(measureOperation(document, operation), limits);
  const variables = coerceVariables(schema, operation, given);
  const split = splitOperation({ schema, document, operation, variables });
  const { standing, rederived, keys, reasons } = split;
  if (rederived === undefined) {
    return standing === undefined ? {} : answerStanding(store, standing, limits);
  }
  const [anew, stands] = await Promise.all([
    answerRederived(store, rederived, { given, reasons }),
    standing === undefined ? {} : answerStanding(store, standing, limits),
  ]);
  const data: ApiData = { ...anew, ...stands };
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}

async function answerStanding(
  store: Store,
  asked: AskedOperation,
  limits: Limits,
): Promise<ApiData> {
  const plan = keptPlan(asked);
  const cursors = plan.needsCursors ? signedCursors(await cursorKeyOf(store)) : NO_CURSORS;
  const values = { variables: asked.variables, cursors };
  const { text } = plan;
  const parameters = plan.bind(values);
  checkCost(plan.costOf(values), limits);
  const columns = text === undefined ? [] : await readPlan(store, { text, parameters });
  return plan.read(columns, values);
}

function getQuery(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation === OperationTypeNode.QUERY) return operation;
  throw new QueryError('BAD_USER_INPUT', 'The document has no such query, or several.', {
    remedy: 'Name one of its queries in `operationName`.',
  });
}

function coerceVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { coerced, errors = [] } = getVariableValues(schema, variableDefinitions, variables);
  if (coerced !== undefined) return coerced;
  const faults = errors.map(({ message }) => new QueryError('BAD_USER_INPUT', message));
  throw new AggregateError(faults, 'Variables have values that they cannot have.');
}
