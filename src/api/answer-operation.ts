import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';

import { cursorsThrough, NO_CURSORS, signedCursors } from '../compiler/cursor.ts';
import { keptPlan } from '../compiler/kept-plan.ts';
import { measureOperation } from '../compiler/measure-operation.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { QueryError } from '../errors/attest-error.ts';
import { viewId } from '../model/view-id.ts';
import type { Store } from '../store/connect.ts';
import { cursorKeyOf } from '../store/cursor-key.ts';
import { readPlan } from '../store/read-plan.ts';
import { answerRederived } from './answer-rederived.ts';
import type { ApiData } from './api-data.ts';
import { standsAsSeen } from './kept-history.ts';
import { checkCost, checkMeasure, DEFAULT_LIMITS, type Limits } from './limits.ts';
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
    return standing === undefined ? {} : answerStanding(store, standing, { limits, view: '' });
  }
  const [anew, stands] = await Promise.all([
    answerAnew(store, rederived, { ...split, given, limits, readTexts }),
    standing === undefined ? {} : answerStanding(store, standing, { limits, view: '' }),
  ]);
  const data: ApiData = { ...anew, ...stands };
  return Object.fromEntries(keys.map((key) => [key, data[key]]));
}

/**
 * What has to be derived anew; but of a large store what is seen through lenses that leave nothing out, as it stands.
 * A write may bring what a lens leaves out: so they are looked at again, once what they show has been read.
 */
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
  const mostFacts = limits.derivedFacts;
  const lenses = seen.map(({ lens }) => lens);
  if (seen.length > 0 && (await standsAsSeen(store, lenses, { mostFacts, freshness: 'KNOWN' }))) {
    const parts = await Promise.all(
      seen.map(({ lens, asked }) =>
        answerStanding(store, asked, { limits, view: viewId('', lens) }),
      ),
    );
    if (await standsAsSeen(store, lenses, { mostFacts, freshness: 'CURRENT' })) {
      return parts.reduce<ApiData>((all, part) => ({ ...all, ...part }), {});
    }
  }
  const texts = reasons.includes(OF_TEXTS) ? await readTexts?.() : undefined;
  return answerRederived(store, rederived, { given, reasons, mostFacts, texts: texts ?? [] });
}

async function answerStanding(
  store: Store,
  asked: AskedOperation,
  { limits, view }: { readonly limits: Limits; readonly view: string },
): Promise<ApiData> {
  const plan = keptPlan(asked);
  const cursors = plan.needsCursors
    ? cursorsThrough(signedCursors(await cursorKeyOf(store)), view)
    : NO_CURSORS;
  const values = { variables: asked.variables, cursors, view };
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
