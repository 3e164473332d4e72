import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

import { keptPlan } from '../compiler/kept-plan.ts';
import { measureOperation } from '../compiler/measure-operation.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { QueryError } from '../errors/attest-error.ts';
import type { Store } from '../store/connect.ts';
import { answerPlan } from './answer-plan.ts';
import { answerRederived } from './answer-rederived.ts';
import { answerSeen, NotTold } from './answer-seen.ts';
import type { ApiData } from './api-data.ts';
import { checkMeasure, DEFAULT_LIMITS, type Limits } from './limits.ts';
import { OF_TEXTS } from './needs-deriving.ts';
import { type AskedOperation, splitOperation, type SplitOperation } from './split-operation.ts';

/** A document that has been validated, and what goes with it. */
export interface ApiRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Texts of sources as they are when they are asked for. */
export type ReadTexts = () => Promise<readonly SourceText[]>;

/**
 * Answers a query: one operation, one statement; what is `@rederived`, seen through a lens, or compared with texts, is
 * derived anew.
 *
 * @param readTexts - what `verifyEvidence` compares passages with; without it they count as unchecked
 * @throws QueryError where the client is at fault, AggregateError of several; StoreError where the store is.
 */
export async function answerOperation(
  store: Store,
  schema: GraphQLSchema,
  request: ApiRequest,
  limits: Limits = DEFAULT_LIMITS,
  readTexts?: ReadTexts,
): Promise<ApiData> {
  const { document, operationName, variables: given = {} } = request;
  const operation = getQuery(document, operationName);
  checkMeasure(measureOperation(document, operation), limits);
  const variables = coerceVariables(schema, operation, given);
  const split = splitOperation(
    { schema, document, operation, variables },
    { hasTexts: readTexts !== undefined },
  );
  const { standing, rederived, keys } = split;
  if (rederived === undefined) {
    return standing === undefined ? {} : answerStanding(store, standing, limits);
  }
  const [anew, stands] = await Promise.all([
    answerAnew(store, rederived, { ...split, given, limits, readTexts }),
    standing === undefined ? {} : answerStanding(store, standing, limits),
  ]);
  const data: ApiData = { ...anew, ...stands };
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}

/** What is seen through lenses, as far as statements can tell it; what else has to be derived anew. */
async function answerAnew(
  store: Store,
  rederived: AskedOperation,
  {
    seen,
    reasons,
    given,
    limits,
    readTexts,
  }: Pick<SplitOperation, 'seen' | 'reasons'> & {
    readonly given: Readonly<Record<string, unknown>>;
    readonly limits: Limits;
    readonly readTexts: ReadTexts | undefined;
  },
): Promise<ApiData> {
  const told = seen.length === 0 ? undefined : await answerSeen(store, seen, limits);
  if (told !== undefined && !(told instanceof NotTold)) return told;
  const texts = reasons.includes(OF_TEXTS) ? await readTexts?.() : undefined;
  const mostFacts = limits.derivedFacts;
  const untold = told?.what;
  return answerRederived(store, rederived, {
    given,
    reasons,
    mostFacts,
    untold,
    texts: texts ?? [],
  });
}

function answerStanding(store: Store, asked: AskedOperation, limits: Limits): Promise<ApiData> {
  return answerPlan(store, keptPlan(asked), { ...asked, lens: {}, limits });
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
