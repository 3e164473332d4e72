import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/**
 * How many valid documents are kept, with all that hangs on them: their plans take some 60 KiB each (measured,
 * docs/performance.md), so that Apollo Server's own bound of 30 MiB of documents lets them take 500 MiB.
 */
const DOCUMENTS = 1_000;

/** Where Apollo Server looks for a document that it has validated. */
type DocumentStore = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Valid documents by the hash of their text: those that were asked for last. */
export function keptDocuments(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({ max: DOCUMENTS });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
