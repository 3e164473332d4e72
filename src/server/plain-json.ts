import type { ApolloServerPlugin } from '@apollo/server';

/** The media type of answers that a status describes. */
const DESCRIBED = 'application/graphql-response+json';

/**
 * Answers a client that accepts `application/json` and names no other type with 200 also where its operation is
 * refused: there the status is that of HTTP alone, and tells nothing of GraphQL.
 * Source: GraphQL over HTTP, section 6.4.1 "application/json".
 */
export function plainJson(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? '';
          const isPlain = accept.includes('application/json') && !accept.includes(DESCRIBED);
          if (isPlain && response.http.status === 400) response.http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
