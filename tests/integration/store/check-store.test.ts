import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { checkStore, type CheckedStore } from '../../../src/store/check/check-store.ts';
import { createProblemList, type ProblemList } from '../../../src/store/check/collect-problems.ts';
import type { Store } from '../../../src/store/connect.ts';
import { prepareStore } from '../../../src/store/prepare-store.ts';
import { rebuildDerived } from '../../../src/store/rebuild-derived.ts';
import { checkNorland } from '../../helpers/norland.ts';
import { clearStore, openTestStore } from '../../helpers/test-store.ts';
import { META, writeAll } from '../../helpers/write-all.ts';

let store: Store;

/** The fixture dossier, with a claim and its passage that are no longer live. */
beforeAll(async () => {
  store = await openTestStore();
  const [own, source] = (await checkNorland()).batches;
  const [gone, ...claims] = source!.claims;
  const borne = new Set([
    ...claims.flatMap((claim) => claim.passages),
    ...source!.renderings.map(({ content }) => content.passage),
  ]);
  const passages = source!.passages.filter(({ id }) => borne.has(id));
  expect(gone).toBeDefined();
  await writeAll(store, [own!, source!, { ...source!, claims, passages }]);
}, 600_000);

afterAll(async () => {
  await prepareStore(store, readOntology());
  await clearStore(store);
  await store.close();
});

/** What can be mended by a rebuild, or by the Cypher that the problem names: Cypher that breaks it and gives what is then found. */
const MENDABLE: readonly string[] = [
  // A property removed, one of another type, one changed, one that nobody knows.
  `MATCH (n:Entity) WITH n ORDER BY n.id LIMIT 1 REMOVE n.nameKey
   RETURN ['PROPERTY Entity ' + n.id] AS found`,
  `MATCH (n:Proposition) WITH n ORDER BY n.id LIMIT 1 SET n.originCount = toString(n.originCount)
   RETURN ['PROPERTY Proposition ' + n.id] AS found`,
  `MATCH (n:Passage) WHERE n.live WITH n ORDER BY n.id LIMIT 1 SET n.exact = n.exact + '!'
   RETURN ['PROPERTY Passage ' + n.id] AS found`,
  `MATCH (n:Record) WHERE n.content IS NOT NULL WITH n ORDER BY n.id LIMIT 1 SET n.colour = 'red'
   RETURN ['PROPERTY Record ' + n.id] AS found`,
  `MATCH (n:Claim) WHERE NOT n.live SET n.live = true RETURN ['PROPERTY Claim ' + n.id] AS found`,
  `MATCH (n:Claim) WHERE n.live WITH n ORDER BY n.id LIMIT 1 SET n.recordedAt = 'yesterday'
   RETURN ['RECORDED_AT Claim ' + n.id] AS found`,
  // A label of nobody, and one of ours that is missing.
  `MATCH (n:Entity) WITH n ORDER BY n.id SKIP 1 LIMIT 1 SET n:Foo RETURN ['PROPERTY Entity ' + n.id] AS found`,
  `MATCH (n:Entity:Actor) WITH n ORDER BY n.id DESC LIMIT 1 REMOVE n:Actor RETURN ['PROPERTY Entity ' + n.id] AS found`,
  // Nodes too few and too many.
  `MATCH (n:Question) WITH n, n.id AS id ORDER BY id LIMIT 1 DETACH DELETE n RETURN ['MISSING_NODE Question ' + id] AS found`,
  `CREATE (:Question {id: 'q', kind: 'FIGURE', text: '?'}) RETURN ['SURPLUS_NODE Question q'] AS found`,
  `CREATE (:Passage {id: 'p', live: false, content: '{}'}) RETURN ['UNRECORDED Passage p'] AS found`,
  `CREATE (n:Foo) RETURN ['STRAY_NODE ' + elementId(n)] AS found`,
  `CREATE (n:Foo {id: 'foo'})<-[:SEES]-(s) WITH n, s CREATE (s)-[:SEES]->(n)
   RETURN ['STRAY_NODE ' + elementId(n), 'STRAY_NODE ' + elementId(s)] AS found`,
  `CREATE (n:Claim {live: false}) RETURN ['NO_ID ' + elementId(n)] AS found`,
  // Typed relationships: another value, too few, too many, another end, twice.
  `MATCH (a:Entity)-[r]->(b:Entity) WITH a, r, b ORDER BY r.id LIMIT 1 SET r.negated = NOT r.negated
   RETURN ['PROPERTY (Entity ' + a.id + ')-[' + type(r) + ']->(Entity ' + b.id + ')'] AS found`,
  `MATCH (a:Entity)-[r]->(b:Entity) WITH a, r, type(r) AS type, b ORDER BY r.id SKIP 1 LIMIT 1 DELETE r
   RETURN ['MISSING_RELATIONSHIP (Entity ' + a.id + ')-[' + type + ']->(Entity ' + b.id + ')'] AS found`,
  `MATCH (a:Entity), (b:Entity) WITH a, b ORDER BY a.id, b.id LIMIT 1 CREATE (a)-[:MET_WITH {id: 'm'}]->(b)
   RETURN ['SURPLUS_RELATIONSHIP (Entity ' + a.id + ')-[MET_WITH]->(Entity ' + b.id + ')'] AS found`,
  `MATCH (c:Claim)-[r:PUBLISHED_IN]->(s:Source), (o:Record {kind: 'PERSON'}) WHERE c.live WITH c, r, s, o ORDER BY c.id DESC, o.id LIMIT 1
   DELETE r CREATE (c)-[:PUBLISHED_IN]->(o)
   RETURN ['MISSING_RELATIONSHIP (Claim ' + c.id + ')-[PUBLISHED_IN]->(Source ' + s.id + ')',
     'SURPLUS_RELATIONSHIP (Claim ' + c.id + ')-[PUBLISHED_IN]->(Record ' + o.id + ')'] AS found`,
  `MATCH (a:Record)-[r:IN]->(b:Entity) WITH a, b ORDER BY a.id LIMIT 1 CREATE (a)-[:IN]->(b)
   RETURN ['DUPLICATE (Record ' + a.id + ')-[IN]->(Entity ' + b.id + ')'] AS found`,
  // Disagreement: who takes a position, what contradicts what, what is contested.
  `MATCH (c:Claim)-[r:TAKES]->(p:Position) WITH c, r, p ORDER BY c.id, p.id LIMIT 1 DELETE r
   RETURN ['MISSING_RELATIONSHIP (Claim ' + c.id + ')-[TAKES]->(Position ' + p.id + ')'] AS found`,
  `MATCH (a:Side)-[r:CONTRADICTS]->(b:Side) WITH a, r, b ORDER BY a.id, b.id LIMIT 1 REMOVE r.since
   RETURN ['PROPERTY (Side ' + a.id + ')-[CONTRADICTS]->(Side ' + b.id + ')'] AS found`,
  `MATCH (n:Proposition) WITH n ORDER BY n.id DESC LIMIT 1 SET n.contested = NOT n.contested
   RETURN ['PROPERTY Proposition ' + n.id] AS found`,
  // What has been taken back.
  `MATCH (b:Batch)-[r:RETRACTS]->(n:Claim) DELETE r
   RETURN ['MISSING_RELATIONSHIP (Batch ' + toInteger(b.seq) + ')-[RETRACTS]->(Claim ' + n.id + ')'] AS found`,
  `MATCH (b:Batch {seq: 1}), (n:Claim) WHERE n.retractedAt IS NULL AND n.id IS NOT NULL WITH b, n ORDER BY n.id LIMIT 1 CREATE (b)-[:RETRACTS]->(n)
   RETURN ['SURPLUS_RELATIONSHIP (Batch 1)-[RETRACTS]->(Claim ' + n.id + ')'] AS found`,
  `MATCH (n:Claim) WHERE n.retractedAt IS NOT NULL SET n.retractedBy = 'nobody' RETURN ['PROPERTY Claim ' + n.id] AS found`,
  `MATCH (n:Claim) WHERE n.retractedAt IS NULL AND n.id IS NOT NULL WITH n ORDER BY n.id LIMIT 1 SET n.retractedAt = 'yesterday'
   RETURN ['PROPERTY Claim ' + n.id] AS found`,
  // The log.
  `MATCH (l:WriteLock) SET l.seq = 7 RETURN ['LOCK WriteLock'] AS found`,
];

/** What only another copy of the facts mends: what breaks it, what undoes that, and what is found. */
const DAMAGES: Readonly<Record<string, readonly [string, string, readonly string[]]>> = {
  'the content of a claim': [
    `MATCH (n:Claim) WHERE n.live WITH n ORDER BY n.id LIMIT 1 SET n.kept = n.content, n.content = replace(n.content, '"negated":false', '"negated":true')`,
    `MATCH (n:Claim) WHERE n.kept IS NOT NULL SET n.content = n.kept REMOVE n.kept`,
    [
      'BATCH Batch 2 digest',
      'BATCH Batch 2 id',
      'BATCH Batch 3 digest',
      'BATCH Batch 3 id',
      'CONTENT',
    ],
  ],
  'the content of a passage that is no longer live, made no JSON': [
    `MATCH (n:Passage) WHERE NOT n.live WITH n ORDER BY n.id LIMIT 1 SET n.kept = n.content, n.content = '{'`,
    `MATCH (n:Passage) WHERE n.kept IS NOT NULL SET n.content = n.kept REMOVE n.kept`,
    ['BATCH Batch 2 facts', 'CONTENT'],
  ],
  'a revision': [
    `MATCH (n:Revision {kind: 'Source'}) SET n.kept = n.content, n.content = replace(n.content, 'ARTICLE', 'REPORT') + ' '`,
    `MATCH (n:Revision) WHERE n.kept IS NOT NULL SET n.content = n.kept REMOVE n.kept`,
    [
      'BATCH Batch 2 digest',
      'BATCH Batch 2 id',
      'BATCH Batch 3 digest',
      'BATCH Batch 3 id',
      'CONTENT',
    ],
  ],
  'a batch that no longer records something': [
    `MATCH (b:Batch {seq: 3})-[r:RECORDS]->(c:Claim) WITH b, r, c ORDER BY c.id LIMIT 1 SET b.kept = r.passages, c.kept = true DELETE r`,
    `MATCH (b:Batch {seq: 3}), (c:Claim {kept: true}) CREATE (b)-[:RECORDS {passages: b.kept}]->(c) REMOVE b.kept, c.kept`,
    ['BATCH Batch 3 digest', 'BATCH Batch 3 id'],
  ],
  'the number of a batch': [
    `MATCH (b:Batch {seq: 2}) SET b.seq = 4`,
    `MATCH (b:Batch {seq: 4}) SET b.seq = 2`,
    [
      'BATCH Batch 4 cursor',
      'BATCH Batch 4 id',
      'CURRENT Batch 3',
      'CURRENT Batch 4',
      'LOCK WriteLock',
      'SEQUENCE Batch 2',
    ],
  ],
  'which batch is current': [
    `MATCH (b:Batch) WHERE b.seq > 1 SET b.current = NOT b.current`,
    `MATCH (b:Batch) WHERE b.seq > 1 SET b.current = NOT b.current`,
    ['CURRENT Batch 2', 'CURRENT Batch 3'],
  ],
};

describe('checking a store', () => {
  it('finds nothing in one that was written by ingest', async () => {
    const { found, checked } = await check();

    expect(found).toEqual([]);
    expect(checked).toMatchObject({ batches: 3, isDerivedCompared: true });
    expect(checked.nodes).toBeGreaterThan(100);
  }, 600_000);

  it('finds everything that was changed by hand, and what it says to do mends it', async () => {
    const broken: string[] = [];
    for (const text of MENDABLE) {
      const [row] = await run(text);
      expect(row).toBeDefined();
      broken.push(...(row?.found as string[]));
    }
    await run('DROP INDEX `Claim_sourceId`');
    broken.push('SCHEMA index NODE Claim(sourceId)');

    const blind = await check();
    const first = blind.list.problems.find(({ kind }) => kind === 'NO_ID');
    await mendByHand(first?.remedy);
    const { found, list, checked } = await check();

    expect(blind.checked.isDerivedCompared).toBe(false);
    expect(blind.found.filter((line) => line.startsWith('NO_ID'))).toHaveLength(1);
    expect(checked.isDerivedCompared).toBe(true);
    expect(found).toEqual(broken.filter((line) => !line.startsWith('NO_ID')).sort());
    for (const { remedy } of list.problems) await mendByHand(remedy);
    await prepareStore(store, readOntology());
    await rebuildDerived(store, META.recordedAt, readOntology());
    expect((await check()).found).toEqual([]);
  }, 600_000);

  it.each(Object.entries(DAMAGES))(
    'finds that %s was changed, and nothing when it is undone',
    async (_what, [damage, undo, expected]) => {
      await run(damage);
      const { found, checked } = await checkDetailed();
      await run(undo);

      expect(found).toEqual(expected);
      expect(checked.isDerivedCompared).toBe(false);
      expect((await check()).found).toEqual([]);
    },
    600_000,
  );

  it('counts two nodes of one id, and two batches of one number, where their constraint is missing', async () => {
    await run('DROP CONSTRAINT `Question_id`');
    await run('DROP CONSTRAINT `Batch_seq`');
    await run(
      'MATCH (q:Question) WITH q ORDER BY q.id LIMIT 1 CREATE (c:Question {copy: true}) SET c += properties(q)',
    );
    await run('MATCH (b:Batch {seq: 3}) SET b.seq = 2');

    const { found } = await check();

    expect(found).toEqual(
      expect.arrayContaining([
        'DUPLICATE Batch 2',
        expect.stringMatching(/^DUPLICATE Question /),
        'SCHEMA unique NODE Batch(seq)',
        'SCHEMA unique NODE Question(id)',
        'SEQUENCE Batch 2',
      ]),
    );
    await run('MATCH (q:Question {copy: true}) DETACH DELETE q');
    await run('MATCH (b:Batch {seq: 2, current: true}) SET b.seq = 3');
    await prepareStore(store, readOntology());
    expect((await check()).found).toEqual([]);
  }, 600_000);
});

interface Checked {
  /** `KIND subject`, sorted. */
  readonly found: readonly string[];
  readonly list: ProblemList;
  readonly checked: CheckedStore;
}

async function check(): Promise<Checked> {
  const list = createProblemList();
  const checked = await checkStore(store, readOntology(), list);
  const found = list.problems.map(({ kind, subject }) => `${kind} ${subject}`).sort();
  return { found, list, checked };
}

/** The same with the property of a batch, and without the ids of facts. */
async function checkDetailed(): Promise<Checked> {
  const { list, checked } = await check();
  const found = list.problems.map(({ kind, subject, expected }) => {
    if (kind === 'CONTENT') return kind;
    return kind === 'BATCH'
      ? `${kind} ${subject} ${/^\w+/.exec(expected)?.[0]}`
      : `${kind} ${subject}`;
  });
  return { found: found.sort(), list, checked };
}

/** Runs the Cypher that a remedy names, if it does. */
async function mendByHand(remedy = ''): Promise<void> {
  const [, cypher] = /^In Neo4j Browser: (.*)$/.exec(remedy) ?? [];
  for (const statement of cypher?.split('; then ') ?? []) await run(statement);
}

async function run(text: string): Promise<readonly Record<string, unknown>[]> {
  const { records } = await store.driver.executeQuery(text, {}, { database: store.database });
  return records.map((one) => one.toObject());
}
