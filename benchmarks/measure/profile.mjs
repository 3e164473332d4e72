/** What a request costs the store: how many statements, and how often they touch it. */
import { once } from 'node:events';

import neo4j from 'neo4j-driver';

import { openAgent, send } from './load.mjs';

/** How long a contender may take for the request that is looked at, in milliseconds. */
const PATIENCE_MS = 30_000;

/** Statements and dbHits of one request; `failure` where it is not answered in time. */
export async function profileRequest(contender, workload, drawn, driver) {
  const body = contender.body(workload, workload.variables(drawn));
  const noted = await statementsOf(contender, body);
  const statements = noted.filter(({ text }) => !text.includes('dbms.components'));
  try {
    let hits = 0;
    for (const statement of statements) hits += await hitsOf(driver, statement);
    return { statements: statements.length, hits };
  } catch (error) {
    return { statements: statements.length, failure: String(error) };
  }
}

/** What a contender runs to answer a request. */
export async function statementsOf({ child, url }, body) {
  const agent = openAgent(1);
  child.send('watch');
  await once(child, 'message');
  await send(agent, url, body, AbortSignal.timeout(PATIENCE_MS)).catch(() => undefined);
  agent.destroy();
  child.send('statements');
  const [{ statements }] = await once(child, 'message');
  return statements.map(({ text, parameters }) => ({ text, parameters: revive(parameters) }));
}

/** dbHits of one statement. */
export async function hitsOf(driver, { text, parameters }) {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters, { timeout: PATIENCE_MS });
    return sumOf(summary.profile);
  } finally {
    await session.close();
  }
}

function sumOf({ dbHits, children }) {
  return children.reduce((sum, child) => sum + sumOf(child), dbHits);
}

/** Integers of the driver come from another process as plain objects. */
function revive(value) {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  if (names.length === 2 && 'low' in value && 'high' in value) {
    return neo4j.int(value);
  }
  return Object.fromEntries(names.map((name) => [name, revive(value[name])]));
}
