/** What an answer says of its page: the first `pageInfo` in it. */
export function describeLastPage(answer: unknown): PageInfo {
  const found = findPageInfo(answer);
  if (found === undefined) throw new Error('An operation with $after or $before selects pageInfo.');
  return found;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

function findPageInfo(value: unknown): PageInfo | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('hasNextPage' in value) return value as PageInfo;
  for (const own of Object.values(value)) {
    const found = findPageInfo(own);
    if (found !== undefined) return found;
  }
  return undefined;
}
