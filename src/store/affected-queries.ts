import type { JudgementContent } from '../model/dossier.ts';
import { escapeName } from '../cypher/escape-name.ts';
import { groupBy } from '../util/group-by.ts';
import type { RecordedFact } from './fact-lists.ts';
import type { Touched } from './touched.ts';
import { readIds } from './read-ids.ts';
import type { Runner } from './read-rows.ts';

// Reads and the one write behind `readAffected`. Derived relationships tell the state before the change,
// facts and their `live` the state after it. Labels stand only where a type leads to nodes of several: each other one
// is one more thing to plan, for a first write that waits for it.

/** Marks facts as no longer live. */
export async function retire(
  runner: Runner,
  facts: readonly Pick<RecordedFact, 'label' | 'id'>[],
): Promise<void> {
  for (const [label, own] of groupBy(facts, (fact) => fact.label)) {
    await runner.run(
      `UNWIND $ids AS id MATCH (f:${escapeName(label)} {id: id}) SET f.live = false`,
      { ids: own.map(({ id }) => id) },
    );
  }
}

/** Every live judgement. */
export async function readJudgements(
  runner: Runner,
): Promise<readonly { readonly id: string; readonly content: JudgementContent }[]> {
  const { records } = await runner.run<{ id: string; content: string }>(
    'MATCH (j:Judgement) WHERE j.live RETURN j.id AS id, j.content AS content',
  );
  return records.map((record) => ({
    id: record.get('id'),
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the canonical JSON of the content, as it was recorded
    content: JSON.parse(record.get('content')) as JudgementContent,
  }));
}

/** Live claims, renderings and sources that refer to some records. */
export async function readReferring(
  runner: Runner,
  recordIds: ReadonlySet<string>,
): Promise<Omit<Touched, 'records'>> {
  const ids = [...recordIds];
  return {
    claims: await readIds(
      runner,
      `UNWIND $ids AS id MATCH (r:Record {id: id})
       CALL (r) {
         MATCH (r)<-[:SUBJECT|OBJECT|MEMBER|PART_OF_EVENT|COUNTED|VIA]-(c:Claim) WHERE c.live RETURN c
         UNION MATCH (r)-[:IN]->()<-[:MADE_IN]-(c) WHERE c.live RETURN c
       } RETURN DISTINCT c.id AS id`,
      { ids },
    ),
    renderings: await readIds(
      runner,
      `UNWIND $ids AS id MATCH (r:Record {id: id})
       CALL (r) {
         MATCH (r)<-[:ATTRIBUTED_TO|ON_BEHALF_OF|ADDRESSED_TO|VIA|MENTIONS]-(x:Rendering) WHERE x.live RETURN x
         UNION MATCH (r)-[:IN]->()-[:RENDERED_IN]->(x) WHERE x.live RETURN x
       } RETURN DISTINCT x.id AS id`,
      { ids },
    ),
    sources: await readIds(
      runner,
      `UNWIND $ids AS id MATCH (:Record {id: id})<-[:PUBLISHED_BY|WRITTEN_BY]-(s) WHERE s.live
       RETURN DISTINCT s.id AS id`,
      { ids },
    ),
  };
}

/** Live claims and renderings of some sources, and of those that republish them. */
export async function readWithinSources(
  runner: Runner,
  sources: readonly string[],
): Promise<Pick<Touched, 'claims' | 'renderings'>> {
  const reached = `UNWIND $sources AS source MATCH (:Source {id: source})<-[:REPUBLISHES*0..]-(s)`;
  return {
    claims: await readIds(
      runner,
      `${reached} MATCH (s)<-[:PUBLISHED_IN]-(c) WHERE c.live RETURN DISTINCT c.id AS id`,
      { sources },
    ),
    renderings: await readIds(
      runner,
      `${reached} MATCH (s)<-[:QUOTED_FROM]-()<-[:EVIDENCED_BY]-(x:Rendering) WHERE x.live RETURN DISTINCT x.id AS id`,
      { sources },
    ),
  };
}

/** What derived nodes touched facts led to before the change; `clusters` are entities and statements. */
export async function readNeighbours(
  runner: Runner,
  { claims, renderings, sources, records }: Touched,
): Promise<{
  readonly propositions: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly clusters: ReadonlySet<string>;
}> {
  const byClaim = `UNWIND $ids AS id MATCH (c:Claim {id: id})`;
  const claimIds = { ids: [...claims] };
  const clusters = [
    ...(await readIds(
      runner,
      `${byClaim} MATCH (c)-[:CONCERNS|SCOPED_TO|MADE_IN]->(n) RETURN DISTINCT n.id AS id`,
      claimIds,
    )),
    ...(await readIds(
      runner,
      `${byClaim} MATCH (c)-[:PART_OF_EVENT|VIA]->()-[:IN]->(n) RETURN DISTINCT n.id AS id`,
      claimIds,
    )),
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (x:Rendering {id: id})
       CALL (x) {
         MATCH (x)-[:ATTRIBUTED_TO|ON_BEHALF_OF|ADDRESSED_TO|VIA|MENTIONS]->()-[:IN]->(n) RETURN n
         UNION MATCH (x)<-[:RENDERED_IN]-(n) RETURN n
       } RETURN DISTINCT n.id AS id`,
      { ids: [...renderings] },
    )),
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (:Source {id: id})-[:PUBLISHED_BY|WRITTEN_BY]->()-[:IN]->(n)
       RETURN DISTINCT n.id AS id`,
      { ids: [...sources] },
    )),
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (:Record {id: id})-[:IN]->(n) RETURN DISTINCT n.id AS id`,
      { ids: [...records] },
    )),
  ];
  return {
    propositions: new Set(
      await readIds(
        runner,
        `${byClaim} MATCH (c)-[:STATES]->(p) RETURN DISTINCT p.id AS id`,
        claimIds,
      ),
    ),
    questions: new Set(
      await readIds(
        runner,
        `${byClaim} MATCH (c)-[:STATES]->()-[:ANSWERS]->(q) RETURN DISTINCT q.id AS id`,
        claimIds,
      ),
    ),
    clusters: new Set(clusters),
  };
}

/** Events that claims made in some statements name. */
export async function readEventsSpokenOf(
  runner: Runner,
  statements: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Statement {id: id})<-[:MADE_IN]-(c)
     CALL (c) {
       MATCH (c)-[:CONCERNS]->(e:Event) RETURN e
       UNION MATCH (c)-[:PART_OF_EVENT]->()-[:IN]->(e:Event) RETURN e
     } RETURN DISTINCT e.id AS id`,
    { ids: [...statements] },
  );
}

/** Live claims that give some entities a name or a label; that name some events; made in some statements. */
export async function readBearingClaims(
  runner: Runner,
  nodes: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const ids = [...nodes];
  return new Set([
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (f:Fact)<-[:STATES]-(c)
       WHERE f.ofId = id AND f.predicate IN ['NAME', 'LABEL'] AND c.live
       RETURN DISTINCT c.id AS id`,
      { ids },
    )),
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e:Event
       CALL (e) {
         MATCH (e)<-[:CONCERNS]-(c) WHERE c.live RETURN c
         UNION MATCH (e)<-[:IN]-()<-[:PART_OF_EVENT]-(c) WHERE c.live RETURN c
       } RETURN DISTINCT c.id AS id`,
      { ids },
    )),
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (:Statement {id: id})<-[:MADE_IN]-(c) WHERE c.live
       RETURN DISTINCT c.id AS id`,
      { ids },
    )),
  ]);
}

/** What a figure is given for, and what it measures. */
export interface Measured {
  readonly of: string;
  readonly predicate: string;
}

/**
 * Live claims that give a figure of the same thing and measure as some figures gave before the change, or
 * give after it: one may be the total that another is a part of, whatever its unit.
 */
export async function readClaimsAlike(
  runner: Runner,
  before: ReadonlySet<string>,
  after: readonly Measured[],
): Promise<ReadonlySet<string>> {
  const alike = `MATCH (:Figure {ofId: of, predicate: predicate})<-[:STATES]-(c) WHERE c.live
     RETURN DISTINCT c.id AS id`;
  return new Set([
    ...(await readIds(
      runner,
      `UNWIND $ids AS id MATCH (f:Proposition {id: id}) WHERE f:Figure
       WITH DISTINCT f.ofId AS of, f.predicate AS predicate ${alike}`,
      { ids: [...before] },
    )),
    ...(await readIds(
      runner,
      `UNWIND range(0, size($of) - 1) AS place
       WITH DISTINCT $of[place] AS of, $predicates[place] AS predicate ${alike}`,
      {
        of: after.map(({ of }) => of),
        predicates: after.map(({ predicate }) => predicate),
      },
    )),
  ]);
}

/** The figures that were stated to be parts of some figures before the change. */
export async function readParts(
  runner: Runner,
  figures: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Proposition {id: id})<-[:PART_OF_TOTAL]-(part)
     RETURN DISTINCT part.id AS id`,
    { ids: [...figures] },
  );
}

/** The codes that some events had before the change. */
export async function readCodes(
  runner: Runner,
  events: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    'UNWIND $ids AS id MATCH (:Entity {id: id})<-[:CLASSIFIES]-(c) RETURN DISTINCT c.id AS id',
    { ids: [...events] },
  );
}

/** Live renderings of some statements, by the statement's id or that of one of its records. */
export async function readRenderings(
  runner: Runner,
  statements: readonly string[],
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Statement {id: id})-[:RENDERED_IN]->(x) RETURN x
       UNION MATCH (:Record {id: id})-[:IN]->()-[:RENDERED_IN]->(x) RETURN x
     }
     WITH x WHERE x.live RETURN DISTINCT x.id AS id`,
    { ids: statements },
  );
}

/** The records of the statements that some renderings reported before the change. */
export async function readStatementRecords(
  runner: Runner,
  renderings: readonly string[],
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Rendering {id: id})<-[:RENDERED_IN]-()<-[:IN]-(r)
     RETURN DISTINCT r.id AS id`,
    { ids: renderings },
  );
}

/** Some sources, and those that they republish. */
export async function readRepublished(
  runner: Runner,
  sources: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Source {id: id})-[:REPUBLISHES*0..]->(s) RETURN DISTINCT s.id AS id`,
    { ids: [...new Set(sources)] },
  );
  return new Set([...sources, ...found]);
}

/** The records that were in some clusters before the change. */
export async function readClusterRecords(
  runner: Runner,
  clusters: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (:Entity {id: id})<-[:IN]-(r) RETURN r
       UNION MATCH (:Statement {id: id})<-[:IN]-(r) RETURN r
     } RETURN DISTINCT r.id AS id`,
    { ids: [...clusters] },
  );
}

/**
 * Of some records, those that live facts refer to; but for the facts in `written`, whose relationships
 * are still those of their last revision.
 */
export async function readReferred(
  runner: Runner,
  records: ReadonlySet<string>,
  written: readonly string[],
): Promise<ReadonlySet<string>> {
  const { records: found } = await runner.run<{ id: string }>(
    `UNWIND $ids AS id MATCH (r:Record {id: id})
     WHERE EXISTS {
       (r)<-[:SUBJECT|OBJECT|MEMBER|PART_OF_EVENT|COUNTED|VIA|ATTRIBUTED_TO|ON_BEHALF_OF|ADDRESSED_TO|MENTIONS|PUBLISHED_BY|WRITTEN_BY]-(f)
       WHERE f.live AND NOT f.id IN $written
     } RETURN r.id AS id`,
    { ids: [...records], written },
  );
  return new Set(found.map((record) => record.get('id')));
}

/** Live claims that state what some claims of the same source state. */
export async function readTwins(
  runner: Runner,
  claims: Iterable<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:STATES]->()<-[:STATES]-(twin)
     WHERE twin.live AND twin.sourceId = c.sourceId RETURN DISTINCT twin.id AS id`,
    { ids: [...claims] },
  );
}
