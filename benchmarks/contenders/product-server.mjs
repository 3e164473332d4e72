/** The product’s own endpoint. What fails is in the answers. */
import { startServer } from '../../dist/server/start-server.js';
import { connectStore } from '../../dist/store/connect.js';
import { listenToParent } from './listen-to-parent.mjs';

const { BENCH_URI: uri = '', BENCH_PASSWORD: password = '' } = process.env;
const store = await connectStore({ uri, user: 'neo4j', password });
const { url } = await startServer(store, { port: 0, onFailure: () => undefined });
listenToParent(`${url}/graphql`, store.driver);
