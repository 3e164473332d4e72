import { Buffer } from 'node:buffer';

import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';

import { answerOperation, type ReadTexts } from '../api/answer-operation.ts';
import { describeError } from '../api/describe-error.ts';
import { answerTooLarge, DEFAULT_LIMITS, type Limits } from '../api/limits.ts';
import { readSchema } from '../ontology/read-schema.ts';
import type { Store } from '../store/connect.ts';
import { addExportRoutes } from './export-route.ts';
import { servePage } from './graphiql-page.ts';
import { keptDocuments } from './kept-documents.ts';
import { planAhead } from './plan-ahead.ts';
import { plainJson } from './plain-json.ts';
import type { WorkedOperation } from './worked-operations.ts';

/** Where to listen. */
export interface ServerOptions {
  /** 0: any free port. */
  readonly port: number;
  /** `127.0.0.1` unless said otherwise: nobody else's machine reaches it. */
  readonly host?: string;
  /** Told of what an operator has to look at. */
  readonly onFailure?: (failure: unknown) => void;
  /** What one operation may ask for. */
  readonly limits?: Limits;
  /** What `verifyEvidence` compares passages with; without it they count as unchecked. */
  readonly readTexts?: ReadTexts;
  /** Operations that will be asked: they are planned as soon as the server listens. None unless said otherwise. */
  readonly operationsAhead?: () => readonly WorkedOperation[];
}

/** A server that answers at `/graphql`, and writes the graph out at `/export/…`. */
export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** When all that is planned ahead has been, or could not be. */
  readonly planned: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the GraphQL endpoint over a store.
 *
 * @throws Error with `code` EADDRINUSE where the port is taken.
 */
export async function startServer(
  store: Store,
  {
    port,
    host = '127.0.0.1',
    onFailure = () => undefined,
    limits = DEFAULT_LIMITS,
    readTexts,
    operationsAhead = () => [],
  }: ServerOptions,
): Promise<RunningServer> {
  const fastify = Fastify();
  const apollo = buildApollo(fastify, store, { onFailure, limits, readTexts });
  await apollo.start();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const bytes = typeof payload === 'string' ? Buffer.byteLength(payload) : 0;
    if (bytes <= limits.answerBytes || !request.url.startsWith('/graphql')) {
      done(null, payload);
      return;
    }
    const { errors, status } = describeError(answerTooLarge(bytes, limits));
    const refusal = JSON.stringify({ errors });
    reply.code(status).header('content-length', Buffer.byteLength(refusal));
    done(null, refusal);
  });
  servePage(fastify);
  fastify.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo),
  });
  addExportRoutes(fastify, store, { onFailure, limits });
  fastify.get('/', (_request, reply) => reply.redirect('/graphql'));
  const url = await fastify.listen({ port, host });
  const closing = new AbortController();
  const planned = planAhead(apollo, {
    schema: readSchema(),
    operations: operationsAhead,
    onFailure,
    signal: closing.signal,
  });
  return {
    url,
    planned,
    close: async () => {
      closing.abort();
      await planned;
      await fastify.close();
    },
  };
}

function buildApollo(fastify: FastifyInstance, store: Store, options: AnswerOptions): ApolloServer {
  return new ApolloServer({
    schema: readSchema(),
    introspection: true,
    documentStore: keptDocuments(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(fastify),
      answerFromStore(store, options),
      plainJson(),
    ],
  });
}

interface AnswerOptions extends Required<Pick<ServerOptions, 'onFailure' | 'limits'>> {
  readonly readTexts: ReadTexts | undefined;
}

/** Every query is answered by its plan, never by resolvers; errors are formatted here as everywhere. */
function answerFromStore(
  store: Store,
  { onFailure, limits, readTexts }: AnswerOptions,
): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, request }) {
          const headers = new HeaderMap();
          try {
            const asked = {
              document,
              // As the client names it: Apollo's own is null where no operation has that name.
              operationName: request.operationName ?? undefined,
              variables: request.variables,
            };
            const data = await answerOperation(store, schema, asked, limits, readTexts);
            return { http: { headers }, body: { kind: 'single', singleResult: { data } } };
          } catch (thrown) {
            const { errors, status, isOurs } = describeError(thrown);
            if (isOurs) onFailure(thrown);
            return {
              http: { headers, status },
              body: {
                kind: 'single',
                singleResult: { errors: errors.map((error) => error.toJSON()) },
              },
            };
          }
        },
      }),
  };
}
