import { getNullableType, type GraphQLResolveInfo, isListType } from 'graphql';

import { QueryError } from '../errors/attest-error.ts';

/** How many things a list without pages has at most. */
const MAX_SHORT_LIST = 100;

/** Lists whose length the arguments bound: pages, `nodes`, and what traversals find. */
const BOUNDED = /^(Query\.nodes|\w+Connection\.\w+|(PathResult|Path|Subgraph)\.\w+)$/;

/**
 * What a resolver gives; a list without pages is whole, or refused.
 *
 * @throws QueryError LIMIT_EXCEEDED where such a list is longer than 100.
 */
export function checkShortList(
  answer: unknown,
  { parentType, fieldName, returnType }: GraphQLResolveInfo,
): unknown {
  if (!isListType(getNullableType(returnType)) || !Array.isArray(answer)) return answer;
  const name = `${parentType.name}.${fieldName}`;
  if (answer.length <= MAX_SHORT_LIST || BOUNDED.test(name)) return answer;
  throw new QueryError(
    'LIMIT_EXCEEDED',
    `${name} would have ${answer.length} items; without pages it has at most ${MAX_SHORT_LIST}.`,
  );
}
