/** @neo4j/graphql over the same store, hosted as the product is: Apollo Server on Fastify. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';

import { listenToParent } from './listen-to-parent.mjs';
import { openDriver } from './open-driver.mjs';
import { typeDefs } from './peer-schema.mjs';

const driver = openDriver();
const neo4jGraphQL = new Neo4jGraphQL({ typeDefs, driver });
const schema = await neo4jGraphQL.getSchema();

const fastify = Fastify();
const apollo = new ApolloServer({
  schema,
  includeStacktraceInErrorResponses: false,
  stopOnTerminationSignals: false,
  plugins: [
    fastifyApolloDrainPlugin(fastify),
    // Its own hint for caches would be worked out for every field of every answer.
    ApolloServerPluginCacheControlDisabled(),
  ],
});
await apollo.start();
const handler = fastifyApolloHandler(apollo, {
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
});
fastify.route({ url: '/graphql', method: ['GET', 'POST'], handler });
const url = await fastify.listen({ port: 0, host: '127.0.0.1' });
listenToParent(`${url}/graphql`, driver);
