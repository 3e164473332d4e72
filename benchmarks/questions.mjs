/**
 * What do a lens that leaves nothing out, discrepancies, search as one types and a timeline cost, beside the workloads that
 * they are to be measured by? One store, one run, in turns.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { startContenders } from './measure/contenders.mjs';
import { describeMachine } from './measure/cpu.mjs';
import { runCell } from './measure/run-cell.mjs';
import { sampleIds } from './measure/sample-ids.mjs';
import { spread } from './measure/statistics.mjs';
import { countStore, openStore } from './measure/stores.mjs';
import { list } from './workloads/list.mjs';
import { point } from './workloads/point.mjs';
import { search } from './workloads/search.mjs';

const CONCURRENCY = 16;
const SAMPLES = 500;

/** Behind the last publication of every generated source. */
const LAST_DAY = '2999-12-31';

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  passes: { type: 'string', default: '5' },
  /** Of a cell. */
  seconds: { type: 'string', default: '3' },
  /** Before the first pass, for each question. */
  warmup: { type: 'string', default: '4' },
  /** How often a cell is measured again that somebody else disturbed. */
  tries: { type: 'string', default: '3' },
  out: { type: 'string' },
};

/** What is asked; `beside` names what it is compared with, `by` the measure, `most` the ratio that is allowed. */
const QUESTIONS = [
  { name: 'W1 point', draw: point.draw, query: point.product, variables: point.variables },
  { name: 'W2 list', draw: list.draw, query: list.product, variables: list.variables },
  { name: 'W6 search', draw: search.draw, query: search.product, variables: search.variables },
  {
    name: 'W1 known on the last day',
    draw: point.draw,
    query: through(point.product),
    variables: point.variables,
    beside: 'W1 point',
    by: 'cpuMs',
    most: 1.5,
  },
  {
    name: 'W2 known on the last day',
    draw: list.draw,
    query: through(list.product),
    variables: list.variables,
    beside: 'W2 list',
    by: 'cpuMs',
    most: 1.5,
  },
  {
    name: 'discrepancies, the first 20',
    draw: 'relationTypes',
    query: `{ discrepancies(first: 20) { nodes ${discrepancy()} } }`,
    variables: () => ({}),
    beside: 'W2 list',
    by: 'p95',
    most: 3,
  },
  {
    name: 'discrepancies of a hub, the first 20',
    draw: 'entities',
    query: `query Of($id: ID!) { entity(id: $id) { discrepancies(first: 20) { nodes ${discrepancy()} } } }`,
    variables: (id) => ({ id }),
    beside: 'W2 list',
    by: 'p95',
    most: 3,
  },
  {
    name: 'search, two to four letters',
    draw: 'words',
    query: search.product,
    variables: (word, index) => ({ text: word.slice(0, 2 + (index % 3)) }),
    beside: 'W6 search',
    by: 'p95',
    most: 2,
  },
  {
    name: 'timeline of a hub, the first 50',
    draw: 'entities',
    query: `query Timeline($id: ID!) {
      timeline(about: [$id], first: 50) {
        edges { when { earliest latest } node { ... on Event { id name } ... on Statement { id text } } }
      }
    }`,
    variables: (id) => ({ id }),
    beside: 'W2 list',
    by: 'cpuMs',
    most: 1.5,
  },
];

/** The same operation, its one root field through a lens. */
function through(query) {
  return query.replace(/(\n {6}\w+\([^)]*)\)/, `$1, lens: { knownOn: "${LAST_DAY}" })`);
}

function discrepancy() {
  return '{ id kind question { text } positions { nodes { summary } } }';
}

/** Measures, prints a table, and writes what was measured as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const { contenders, stop } = await startContenders(store, ['product']);
  const [product] = contenders;
  try {
    const samples = await sampleIds(store.driver, SAMPLES);
    const cells = [];
    for (const question of QUESTIONS) {
      const bodies = samples[question.draw].map((drawn, index) =>
        JSON.stringify({ query: question.query, variables: question.variables(drawn, index) }),
      );
      const refusal = await findRefusal(product, bodies[0]);
      if (refusal !== undefined) console.error(`${question.name}: ${refusal}`);
      cells.push({ question, bodies, refusal, passes: [] });
    }
    const asked = cells.filter(({ refusal }) => refusal === undefined);
    for (const { bodies } of asked) await measure(product, bodies, store, values, values.warmup);
    for (let pass = 1; pass <= Number(values.passes); pass += 1) {
      for (const { question, bodies, passes } of asked) {
        const found = await measure(product, bodies, store, values, values.seconds);
        passes.push(found);
        console.error(
          `pass ${pass}, ${question.name}: ${found.perSecond.toFixed(1)}/s, CPU ${found.cpuMs.toFixed(2)} ms, p95 ${found.p95.toFixed(1)} ms, foreign ${found.foreign.toFixed(2)}`,
        );
      }
    }
    const results = {
      machine: describeMachine(),
      ...(await countStore(store)),
      cells: cells.map(({ question: { name }, refusal, passes }) => ({ name, refusal, passes })),
    };
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(results, null, 2));
    console.log(printTable(results, cells));
  } finally {
    await stop();
    await store.close();
  }
}

/** What a request is refused with, if it is: nobody times refusals. */
async function findRefusal({ url }, body) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { errors } = await response.json();
  return errors?.map(({ message }) => message).join(' ');
}

function measure(product, bodies, database, values, seconds) {
  return runCell(product, bodies, {
    database,
    seconds: Number(seconds),
    most: 20,
    concurrency: CONCURRENCY,
    tries: Number(values.tries),
  });
}

function printTable({ machine, nodes, relationships }, cells) {
  const byName = new Map(cells.map((cell) => [cell.question.name, cell]));
  const rows = cells.map(({ question: { name, beside, by, most }, refusal, passes }) => {
    if (refusal !== undefined) return `| ${name} | refused | | | |`;
    const valid = passes.filter(({ isVoid }) => !isVoid);
    const marked = valid.length < passes.length ? ` (${passes.length - valid.length} void)` : '';
    const ratio =
      beside === undefined
        ? ''
        : `${showRatio(passes, byName.get(beside).passes, by)} × ${by === 'p95' ? 'p95' : 'CPU'} of ${beside}`;
    const bar = most === undefined ? '' : `≤ ${most}`;
    return `| ${name}${marked} | ${show(passes, 'cpuMs')} | ${show(passes, 'p95')} | ${ratio} | ${bar} |`;
  });
  return [
    `${machine}; ${nodes} nodes, ${relationships} relationships; ${CONCURRENCY} requests at a time; median (quartiles)`,
    '',
    '| question | CPU of both processes, ms | p95, ms | ratio, pass by pass | bar |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function show(passes, key) {
  return showSpread(passes.map((pass) => pass[key]));
}

function showRatio(passes, others, key) {
  return showSpread(passes.map((pass, index) => pass[key] / others[index][key]));
}

function showSpread(values) {
  const { q1, median, q3 } = spread(values);
  return `${median.toFixed(2)} (${q1.toFixed(2)}–${q3.toFixed(2)})`;
}
