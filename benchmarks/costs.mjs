/**
 * Does the estimate of what an operation costs tell what it takes? Every list that the schema declares, in every order,
 * of the whole graph and of hubs, and some filters and deeper operations: the rows that are estimated beside the dbHits
 * of the statement.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { parse } from 'graphql';
import neo4j from 'neo4j-driver';

import { NO_CURSORS } from '../dist/compiler/cursor.js';
import { keptPlan } from '../dist/compiler/kept-plan.js';
import { readSchema } from '../dist/ontology/read-schema.js';
import { connectStore } from '../dist/store/connect.js';
import { sizesOf } from '../dist/store/sizes-of.js';
import { describeMachine } from './measure/cpu.mjs';
import { hitsOf } from './measure/profile.mjs';
import { quantile } from './measure/statistics.mjs';
import { countStore, openStore } from './measure/stores.mjs';

const OPTIONS = {
  size: { type: 'string', default: 'large' },
  /** Only operations whose name has it. */
  only: { type: 'string', default: '' },
  out: { type: 'string' },
};

/** What hubs there are: the most connected things of a kind, by what the schema calls it. */
const HUBS = {
  Organization: 'MATCH (n:Organization) RETURN n.id AS id, COUNT { (n)<-[:CONCERNS]-() } AS degree',
  Country: 'MATCH (n:Country) RETURN n.id AS id, COUNT { (n)<-[:CONCERNS]-() } AS degree',
  Person: 'MATCH (n:Person) RETURN n.id AS id, COUNT { (n)-[:ASSERTED]->() } AS degree',
  Event: 'MATCH (n:Event) RETURN n.id AS id, COUNT { (n)<-[:CONCERNS]-() } AS degree',
  Source:
    'MATCH (n:Source) RETURN n.id AS id, COUNT { (n)<-[:FROM_SOURCE|QUOTED_FROM]-() } AS degree',
  Statement: 'MATCH (n:Statement) RETURN n.id AS id, COUNT { (n)<-[:MADE_IN]-() } AS degree',
  Question: 'MATCH (n:Question) RETURN n.id AS id, COUNT { (n)<-[:ANSWERS]-() } AS degree',
  Relation: 'MATCH (n:Relation) RETURN n.id AS id, COUNT { (n)<-[:STATES]-() } AS degree',
};

/** Measures, prints tables, and writes what was measured as JSON where `--out` says so. */
export async function run(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const store = await openStore(values.size);
  const own = await connectStore({ uri: store.uri, user: 'neo4j', password: store.password });
  try {
    const hubs = await readHubs(store.driver);
    const sizes = await sizesOf(own);
    const rows = [];
    for (const asked of operations(readSchema(), hubs)) {
      if (!asked.name.includes(values.only)) continue;
      const row = await compare(store.driver, asked, sizes);
      console.error(printRow(row));
      rows.push(row);
    }
    const results = { machine: describeMachine(), ...(await countStore(store)), rows };
    if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(results, null, 2));
    console.log(printTable(results));
  } finally {
    await own.close();
    await store.close();
  }
}

async function readHubs(driver) {
  const hubs = {};
  for (const [kind, text] of Object.entries(HUBS)) {
    const { records } = await driver.executeQuery(
      `${text} ORDER BY degree DESC, id LIMIT 1`,
      {},
      { database: 'neo4j' },
    );
    if (records[0] !== undefined) hubs[kind] = records[0].get('id');
  }
  return hubs;
}

/** What is asked, each with a name and the kind of reading that makes most of its cost. */
function operations(schema, hubs) {
  const roots = listsOf(schema.getQueryType()).flatMap((field) =>
    ordersOf(schema, field).map(({ order, isUsual }) => ({
      kind: isUsual ? 'root list' : 'root list, another order',
      name: `${field.name}${order}`,
      query: `{ ${field.name}${call('first: 20', order)} { nodes { __typename } } }`,
    })),
  );
  const counts = listsOf(schema.getQueryType()).map(({ name }) => ({
    kind: 'root count',
    name: `${name}.totalCount`,
    query: `{ ${name} { totalCount } }`,
  }));
  const ofHubs = Object.entries(hubs).flatMap(([kind, id]) =>
    listsOf(schema.getType(kind)).flatMap((field) => [
      ...ordersOf(schema, field).map(({ order, isUsual }) => ({
        kind: isUsual ? 'hub list' : 'hub list, another order',
        name: `${kind}.${field.name}${order}`,
        query: within(
          kind,
          id,
          `${field.name}${call('first: 20', order)} { nodes { __typename } }`,
        ),
      })),
      {
        kind: 'hub count',
        name: `${kind}.${field.name}.totalCount`,
        query: within(kind, id, `${field.name} { totalCount }`),
      },
    ]),
  );
  return [...roots, ...counts, ...ofHubs];
}

function listsOf(type) {
  return Object.values(type.getFields()).filter((field) => {
    const isList = nameOf(field.type).endsWith('Connection');
    const isFree = field.args.every(
      ({ type: taken, defaultValue }) => !String(taken).endsWith('!') || defaultValue !== undefined,
    );
    const isServed = !field.astNode.directives.some(({ name }) => name.value === 'rederived');
    return isList && isFree && isServed;
  });
}

/** The orders that a list can have; none said first, which is its own. */
function ordersOf(schema, field) {
  const usual = { order: '', isUsual: true };
  const argument = field.args.find(({ name }) => name === 'orderBy');
  if (argument === undefined) return [usual];
  const { by } = schema.getType(nameOf(argument.type)).getFields();
  const values = schema.getType(nameOf(by.type)).getValues();
  const others = values.map(({ name }) => ({
    order: `orderBy: {by: ${name}}`,
    isUsual: false,
  }));
  return [usual, ...others];
}

/** Of a type, what stands in its lists: the schema's own module of graphql is another one than this package's. */
function nameOf(type) {
  return String(type).replace(/[![\]]/g, '');
}

function call(...given) {
  return `(${given.filter((argument) => argument !== '').join(', ')})`;
}

function within(kind, id, selection) {
  return `{ node(id: ${JSON.stringify(id)}) { ... on ${kind} { ${selection} } } }`;
}

async function compare(driver, { kind, name, query }, sizes) {
  const schema = readSchema();
  const document = parse(query);
  const [operation] = document.definitions;
  const plan = keptPlan({ schema, document, operation, variables: {} });
  const request = { variables: {}, cursors: NO_CURSORS, view: '', lens: {} };
  const { rows, path, most } = plan.cost.costOf(request, sizes);
  const parameters = Object.fromEntries(
    Object.entries(plan.bind(request)).map(([key, value]) => [
      key,
      Number.isSafeInteger(value) ? neo4j.int(value) : value,
    ]),
  );
  let began = performance.now();
  try {
    await hitsOf(driver, { text: plan.text, parameters });
    began = performance.now();
    const hits = await hitsOf(driver, { text: plan.text, parameters });
    return { kind, name, rows, path, most, hits, ms: performance.now() - began };
  } catch (error) {
    return { kind, name, rows, path, most, failure: String(error), ms: performance.now() - began };
  }
}

function printRow({ kind, name, rows, hits, failure, ms }) {
  return `| ${kind} | ${name} | ${rows} | ${hits ?? failure} | ${ms.toFixed(0)} |`;
}

function printTable({ machine, nodes, relationships, rows }) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return [
    `${machine}; ${nodes} nodes, ${relationships} relationships`,
    '',
    '| kind | operations | rows, estimated | dbHits | dbHits for a row | at most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...kinds.map((kind) =>
      printKind(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
  ].join('\n');
}

function printKind(kind, rows) {
  const answered = rows.filter(({ hits }) => hits !== undefined);
  const ratios = answered.map(({ hits, rows: estimated }) => hits / Math.max(1, estimated));
  const median = (values) => quantile(values, 0.5).toFixed(0);
  const worst = answered[ratios.indexOf(Math.max(...ratios))];
  const cells = [
    kind,
    answered.length,
    median(answered.map(({ rows: estimated }) => estimated)),
    median(answered.map(({ hits }) => hits)),
    `${quantile(ratios, 0.5).toFixed(1)} (${quantile(ratios, 0.25).toFixed(1)}–${quantile(ratios, 0.75).toFixed(1)})`,
    `${Math.max(...ratios).toFixed(0)} (${worst?.name ?? ''})`,
  ];
  return `| ${cells.join(' | ')} |`;
}
