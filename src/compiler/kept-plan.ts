import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

import { compileOperation, type OperationRequest, type Plan } from './compile-operation.ts';
import { shapeVariables } from './given.ts';
import { NotSeenThrough } from './see-through.ts';

/** How many plans a document has at most: one for each of its operations and each shape of its variables. */
const PLANS_OF_DOCUMENT = 100;

/** As long as a document is kept, so are its plans. */
const PLANS = new WeakMap<DocumentNode, LRUCache<string, Plan | NotSeenThrough>>();

/**
 * The plan for an operation and variables such as these; compiled when they are asked for the first time.
 *
 * @param request - with coerced variables
 */
export function keptPlan(request: OperationRequest): Plan {
  const plan = keptSeenPlan(request);
  if (plan instanceof NotSeenThrough) throw plan;
  return plan;
}

/**
 * The plan for an operation that looks through a lens, or what a statement cannot tell of all that is asked for.
 *
 * @param request - with coerced variables, and the lens's shape
 */
export function keptSeenPlan(request: OperationRequest): Plan | NotSeenThrough {
  const { schema, document, operation, lens, tellsLogEnd = false } = request;
  const shape = shapeVariables(schema, operation, request.variables);
  const plans = PLANS.get(document) ?? new LRUCache({ max: PLANS_OF_DOCUMENT });
  PLANS.set(document, plans);
  const key = `${operation.name?.value ?? ''} ${shape.key} ${JSON.stringify(lens ?? null)} ${tellsLogEnd}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = compiled({ ...request, variables: shape.variables });
  plans.set(key, plan);
  return plan;
}

function compiled(request: OperationRequest): Plan | NotSeenThrough {
  try {
    return compileOperation(request);
  } catch (thrown) {
    if (thrown instanceof NotSeenThrough) return thrown;
    throw thrown;
  }
}
