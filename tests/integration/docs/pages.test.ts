import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { answerText } from '../../../src/api/answer-text.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import type { Store } from '../../../src/store/connect.ts';
import { blocksIn, readBlocks, readSection } from '../../helpers/pages.ts';
import { ingestSeed } from '../../helpers/seed.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';

jest.setTimeout(600_000);

const PAGE = 'docs/data-model.md';

/** The properties that the page writes as one, by their prefix. */
const TIME = 'Text Edtf Earliest Latest Extent Basis Precision Phase Days Sort'.split(' ');
const SUFFIXES = new Map([
  ['when', TIME],
  ['said', TIME],
  ['published', TIME],
  ['value', 'Text Number Low High Comparator Unit Valence NameKind Script Language'.split(' ')],
  ['scope', 'Text List Extent'.split(' ')],
  ['search', 'Of Words Exact Sort'.split(' ')],
]);

/** Labels that nodes are looked up by; what else a node carries stands beside them. */
const SECTIONS = ['## Facts', '## The log', '## Derived'];

let store: Store;

beforeAll(async () => {
  store = await openTestStore();
  await ingestSeed(store);
});

afterAll(async () => {
  await clearStore(store);
  await store.close();
});

async function run(text: string): Promise<readonly Record<string, unknown>[]> {
  const { driver, database } = store;
  const routing = neo4j.routing.READ;
  const { records } = await driver.executeQuery(text, {}, { database, routing });
  return records.map((record) => record.toObject());
}

describe('a block of Cypher', () => {
  test.each(blocksIn('cypher'))('%s gives rows on the seed', async (_place, { text }) => {
    expect(await run(text)).not.toEqual([]);
  });
});

describe('a block of GraphQL', () => {
  const operations = blocksIn('graphql').filter(([, { text }]) => /^(\{|query)/.test(text));

  test.each(operations)('%s is answered from the seed', async (_place, { text }) => {
    expect(await answerText(store, { query: text })).toEqual({ data: expect.anything() });
  });
});

describe('README.md', () => {
  test('shows the answer to its query', async () => {
    const blocks = readBlocks('README.md');
    const [query, shown] = ['graphql', 'json'].map((name) =>
      blocks.find(({ language }) => language === name),
    );

    const { data } = await answerText(store, { query: query?.text ?? '' });

    expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(shown?.text ?? ''));
  });

  test('has curl ask what the endpoint answers', async () => {
    const bodies = blocksIn('sh').flatMap(([, { text }]) => [...text.matchAll(/-d '(\{.*\})'/g)]);

    const answers = bodies.map(([, body = '']) => answerText(store, JSON.parse(body) as never));

    expect(bodies).not.toEqual([]);
    expect(await Promise.all(answers)).toEqual(bodies.map(() => ({ data: expect.anything() })));
  });
});

describe('docs/queries.md', () => {
  const blocks = readBlocks('docs/queries.md');
  const worked = blocks.filter(({ language }) => language === 'graphql');

  test.each(worked.map((block) => [block.line, block] as const))(
    'shows in line %i what the endpoint answers',
    async (_line, block) => {
      const shown = blocks[blocks.indexOf(block) + 1];

      const { data } = await answerText(store, { query: block.text });

      expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(shown?.text ?? ''));
    },
  );
});

describe(PAGE, () => {
  test('names the labels of the store', async () => {
    const inStore = await run('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label');
    const labels = SECTIONS.flatMap(readNodes).map(([label]) => label);
    const beside = readRows('## Derived').flatMap(([, cell = '']) => ticked(cell));

    const named = new Set([...labels, ...beside]);

    expect([...named].sort()).toEqual(inStore.map(({ label }) => label).sort());
  });

  test.each(SECTIONS.flatMap(readNodes))(
    'names the properties of %s',
    async (label, given, always) => {
      const { present, absent, possible } = namedProperties(given);

      const inStore = await keysOf(`MATCH (n:\`${label}\`) UNWIND keys(n) AS key`);

      const plain = inStore.filter((key) => !possible.includes(key));
      expect(plain.sort()).toEqual([...always, ...present].sort());
      expect(absent.filter((key) => inStore.includes(key))).toEqual([]);
    },
  );

  test('names the relationships of the store, and between what', async () => {
    const labels = SECTIONS.flatMap(readNodes).map(([label]) => label);
    const inStore = await run(
      'MATCH (a)-[r]->(b) UNWIND labels(a) AS from UNWIND labels(b) AS to RETURN DISTINCT from, type(r) AS type, to',
    );

    const triples = inStore
      .map(({ from, type, to }) => [String(from), String(type), String(to)] as const)
      .filter(([from, , to]) => labels.includes(from) && labels.includes(to))
      .map(printTriple);

    expect([...new Set(triples)].sort()).toEqual([...namedTriples()].sort());
  });

  test('names the properties of relationships', async () => {
    const rows = ['## Relationships of facts', '## Derived relationships'].flatMap(readRows);
    const named = new Set(rows.flatMap(([, cell = '']) => ticked(cell)));

    const inStore = await keysOf('MATCH ()-[r]->() UNWIND keys(r) AS key');

    expect([...inStore].sort()).toEqual([...named].sort());
  });

  test('names the indexes, and what is unique', async () => {
    const section = readSection(PAGE, '## Constraints and indexes');
    const indexes = await run(
      "SHOW INDEXES YIELD type, owningConstraint, labelsOrTypes AS names, properties WHERE type = 'RANGE' RETURN names[0] AS name, properties, owningConstraint IS NOT NULL AS isUnique",
    );
    const printed = indexes
      .filter(({ isUnique }) => isUnique === false)
      .map(({ name, properties }) => `${String(name)}(${(properties as string[]).join(', ')})`);
    const labels = SECTIONS.flatMap(readNodes).map(([label]) => label);
    const unique = indexes.filter(
      ({ isUnique, properties }) => isUnique && String(properties) === 'id',
    );

    expect([...section.matchAll(/`(\w+\([\w, ]+\))`/g)].map(([, index]) => index).sort()).toEqual(
      printed.sort(),
    );
    expect(unique.map(({ name }) => name).sort()).toEqual(
      [...labels, ...readOntology().relations.keys()].sort(),
    );
  });
});

/** The rows of a section's table, cell by cell, without its head. */
function readRows(heading: string): readonly (readonly string[])[] {
  return readSection(PAGE, heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim()));
}

/** Label, properties as the page writes them, and those that all of the section have. */
function readNodes(heading: string): readonly (readonly [string, string, readonly string[]])[] {
  const always = heading === '## Facts' ? ['id', 'live', 'content'] : ['id'];
  return readRows(heading).map(
    ([label = '', , given = '']) => [label.replaceAll('`', ''), given, always] as const,
  );
}

/** All relation types of the ontology stand in one row of the page, under one name. */
function printTriple([from, type, to]: readonly [string, string, string]): string {
  const isTyped = from === 'Entity' && to === 'Entity' && readOntology().relations.has(type);
  return `(:${from})-[:${isTyped ? 'REQUESTED_HELP_FROM' : type}]->(:${to})`;
}

function ticked(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

interface Named {
  /** Written out: the seed has them all. */
  readonly present: readonly string[];
  /** Marked with °: the seed has none. */
  readonly absent: readonly string[];
  /** Behind a prefix: the seed may have them. */
  readonly possible: readonly string[];
}

function namedProperties(cell: string): Named {
  const written = [...cell.replace(/\([^)]*\)/g, '').matchAll(/`(\w+)(…?)`(°?)/g)];
  const single = written.filter(([, , more]) => more === '');
  return {
    present: single.filter(([, , , mark]) => mark === '').map(([, name = '']) => name),
    absent: single.filter(([, , , mark]) => mark !== '').map(([, name = '']) => name),
    possible: written
      .filter(([, , more]) => more !== '')
      .flatMap(([, prefix = '']) => (SUFFIXES.get(prefix) ?? []).map((end) => `${prefix}${end}`)),
  };
}

async function keysOf(match: string): Promise<string[]> {
  return (await run(`${match} RETURN DISTINCT key`)).map(({ key }) => String(key));
}

/** Each relationship of the tables; those of batches share one start. Without what the seed has no example of. */
function namedTriples(): ReadonlySet<string> {
  const rows = ['## Relationships of facts', '## Derived relationships'].flatMap(readRows);
  return new Set(
    rows.flatMap(([cell = '']) => {
      const written = [...cell.matchAll(/`([^`]+)`(°?)/g)];
      const start = /^`(\(:\w+\)-\[:\w+\]->)/.exec(cell)?.[1] ?? '';
      return written
        .filter(([, text = '', mark]) => text.startsWith('(:') && mark === '')
        .map(([, text = '']) => (text.includes('->') ? text : `${start}${text}`));
    }),
  );
}
