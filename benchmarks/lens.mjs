/**
 * What does a lens cost that leaves half of the sources out? The same operations without one and known on the median day
 * of publication, by dbHits and by the time of one request after another, and a hub seen by one rare source.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startContenders } from './measure/contenders.mjs';
import { describeMachine } from './measure/cpu.mjs';
import { openAgent, send } from './measure/load.mjs';
import { hitsOf, statementsOf } from './measure/profile.mjs';
import { sampleIds } from './measure/sample-ids.mjs';
import { spread } from './measure/statistics.mjs';
import { countStore, openStore } from './measure/stores.mjs';
import { list } from './workloads/list.mjs';
import { point } from './workloads/point.mjs';

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  /** Of each operation. */
  samples: { type: 'string', default: '12' },
  out: { type: 'string' },
};

/** How long an answer is waited for, in milliseconds. */
const PATIENCE_MS = 60_000;

const QUESTIONS = [
  { name: 'W1 point', draw: point.draw, query: point.product, variables: point.variables },
  {
    name: 'W1 without how many claims there are',
    draw: point.draw,
    query: point.product.replace('totalCount', ''),
    variables: point.variables,
  },
  { name: 'W2 list', draw: list.draw, query: list.product, variables: list.variables },
  {
    name: 'the first 20 discrepancies',
    draw: 'relationTypes',
    query: `
      query First {
        discrepancies(first: 20) { nodes { id kind question { text } } }
      }`,
    variables: () => ({}),
  },
];

/** The same operation, its one root field through a lens. */
function through(query, lens) {
  return query.replace(/(\n {8}\w+\([^)]*|\n {6}\w+\([^)]*)\)/, `$1, lens: ${lens})`);
}

/** Measures, prints a table, and writes what was measured as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const { contenders, stop } = await startContenders(store, ['product']);
  const [product] = contenders;
  const agent = openAgent(1);
  try {
    const { median, rare } = await readLenses(store.driver);
    const lenses = [undefined, `{ knownOn: "${median}" }`, `{ sources: ["${rare}"] }`];
    const samples = await sampleIds(store.driver, Number(values.samples));
    const rows = [];
    for (const question of QUESTIONS) {
      for (const lens of lenses) {
        const found = [];
        for (const drawn of samples[question.draw].slice(0, Number(values.samples))) {
          found.push(await ask(product, agent, store.driver, { question, drawn, lens }));
        }
        rows.push({ name: question.name, lens: lens ?? 'none', ...summed(found) });
        console.error(printRow(rows.at(-1)));
      }
    }
    const results = { machine: describeMachine(), ...(await countStore(store)), median, rows };
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(results, null, 2));
    console.log(printTable(results));
  } finally {
    agent.destroy();
    await stop();
    await store.close();
  }
}

/** The day by which half of the sources were published, and a source that has the fewest claims. */
async function readLenses(driver) {
  const { records } = await driver.executeQuery(
    `MATCH (s:Source) WHERE s.live WITH s ORDER BY s.publishedSort, s.id WITH collect(s.publishedSort) AS days
     MATCH (c:Claim) WITH days, c.sourceId AS source, count(*) AS claims ORDER BY claims, source LIMIT 1
     RETURN days[size(days) / 2] AS median, source AS rare`,
    {},
    { database: 'neo4j' },
  );
  return records[0].toObject();
}

/** dbHits of one request, and how long it takes when its plan is there. */
async function ask(product, agent, driver, { question, drawn, lens }) {
  const query = lens === undefined ? question.query : through(question.query, lens);
  const body = JSON.stringify({ query, variables: question.variables(drawn, 0) });
  const noted = await statementsOf(product, body);
  let hits = 0;
  for (const statement of noted.filter(({ text }) => /^(RETURN|WITH)\b/.test(text))) {
    hits += await hitsOf(driver, statement);
  }
  const began = performance.now();
  const answer = await send(agent, product.url, body, AbortSignal.timeout(PATIENCE_MS));
  const { errors } = JSON.parse(answer);
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
  return { hits, ms: performance.now() - began };
}

function summed(found) {
  return { hits: spread(found.map(({ hits }) => hits)), ms: spread(found.map(({ ms }) => ms)) };
}

function printRow({ name, lens, hits, ms }) {
  const show = ({ q1, median, q3 }, digits) =>
    `${median.toFixed(digits)} (${q1.toFixed(digits)}–${q3.toFixed(digits)})`;
  return `| ${name} | ${lens} | ${show(hits, 0)} | ${show(ms, 1)} |`;
}

function printTable({ machine, nodes, relationships, rows }) {
  return [
    `${machine}; ${nodes} nodes, ${relationships} relationships; median (quartiles) of requests one after another`,
    '',
    '| question | lens | dbHits | ms |',
    '| --- | --- | --- | --- |',
    ...rows.map(printRow),
  ].join('\n');
}
