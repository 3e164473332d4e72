import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** What an endpoint says: an answer, or why there is none. */
interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

/**
 * Asks an endpoint a typed document: the compiler knows which variables it takes and what comes back.
 *
 * @throws Error with the codes of the endpoint's errors.
 */
export async function ask<Answer, Variables>(
  endpoint: string,
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as Reply<Answer>;
  if (errors !== undefined || data === undefined || data === null) {
    const told = errors?.map(
      ({ message, extensions }) => `${extensions?.code ?? 'ERROR'}: ${message}`,
    );
    throw new Error(told?.join('\n') ?? `HTTP ${response.status}`);
  }
  return data;
}
