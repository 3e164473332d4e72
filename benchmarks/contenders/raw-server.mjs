/** The floor: hand-written Cypher, the driver and `node:http`; no GraphQL. */
import { createServer } from 'node:http';

import neo4j from 'neo4j-driver';

import { workloads } from '../workloads/workloads.mjs';
import { listenToParent } from './listen-to-parent.mjs';
import { openDriver } from './open-driver.mjs';

const driver = openDriver();
const byName = new Map(workloads.map((workload) => [workload.name, workload]));

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    answer(JSON.parse(body)).then(
      (data) => send(response, 200, { data }),
      (error) => send(response, 500, { errors: [{ message: String(error) }] }),
    );
  });
});

async function answer({ name, variables }) {
  const { raw } = byName.get(name);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(raw.cypher, raw.parameters(variables));
    return raw.answer(records, variables);
  } finally {
    await session.close();
  }
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

server.listen(0, '127.0.0.1', () => {
  listenToParent(`http://127.0.0.1:${server.address().port}/`, driver);
});
