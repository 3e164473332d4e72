import type { Store } from './connect.ts';

/** Something that a guide can name: what to find it by, and what to call it. */
export interface Highlight {
  readonly id: string;
  readonly name: string;
}

/** What of a store is worth showing to somebody who sees it for the first time. Absent: it holds none. */
export interface Highlights {
  readonly dossiers: readonly string[];
  /** Live ones. */
  readonly counts: {
    readonly sources: number;
    readonly claims: number;
    readonly passages: number;
    readonly entities: number;
    readonly discrepancies: number;
  };
  /** The entity that most relations start from or lead to. */
  readonly hub?: Highlight;
  /** The event that most sources tell relations of. */
  readonly event?: Highlight;
  /** The discrepancy about a figure in which most sources hold a position, one that counts people first; named by its question. */
  readonly figure?: Highlight;
  /** The story of cause and blame that most statements voice or reject. */
  readonly narrative?: Highlight;
}

/** Most first; of equals the first by id, so that a store always shows the same. */
const CHOICES = {
  hub: `MATCH (n:Relation) UNWIND [n.fromId, n.toId] AS id
    WITH id, count(*) AS size ORDER BY size DESC, id LIMIT 1
    MATCH (e:Entity {id: id}) RETURN e.id AS id, e.name AS name`,
  event: `MATCH (n:Relation)<-[:STATES]-(c:Claim) WHERE n.eventId IS NOT NULL
    WITH n.eventId AS id, count(DISTINCT c.sourceId) AS sources, count(DISTINCT c) AS claims
    ORDER BY sources DESC, claims DESC, id LIMIT 1
    MATCH (e:Event {id: id}) RETURN e.id AS id, e.name AS name`,
  figure: `MATCH (c:Claim)-[:TAKES]->(:Position)-[:OF]->(d:Discrepancy)-[:ON {rank: 0}]->(q:Question {kind: 'FIGURE'})
    WITH d, q, count(DISTINCT c.sourceId) AS sources, count(DISTINCT c) AS claims
    ORDER BY sources DESC, 'person' IN q.names DESC, claims DESC, d.id LIMIT 1
    RETURN d.id AS id, q.text AS name`,
  narrative: `MATCH (s:Stance)-[:VOICES|REJECTS]->(n:Narrative) WHERE s.live
    WITH n, count(DISTINCT s) AS stances ORDER BY stances DESC, n.id LIMIT 1
    RETURN n.id AS id, n.name AS name`,
} as const;

const COUNTS = `RETURN
  COUNT { MATCH (n:Source) WHERE n.live } AS sources,
  COUNT { MATCH (n:Claim) WHERE n.live } AS claims,
  COUNT { MATCH (n:Passage) WHERE n.live } AS passages,
  COUNT { (:Entity) } AS entities,
  COUNT { (:Discrepancy) } AS discrepancies,
  COLLECT { MATCH (n:Dossier) WHERE n.live RETURN n.title ORDER BY n.id LIMIT 10 } AS dossiers`;

/** Above this a look at all relations takes longer than a guide is worth; hub, event and figure are looked for below it only. */
const MOST_CLAIMS = 200_000;

/** Looks for what is worth showing. */
export async function readHighlights(store: Store): Promise<Highlights> {
  const [row] = await readAll(store, COUNTS);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the columns of COUNTS, above
  const { dossiers, ...counts } = row as unknown as Pick<Highlights, 'dossiers'> &
    Highlights['counts'];
  const choices: Record<string, Highlight> = {};
  if (counts.claims > MOST_CLAIMS) return { dossiers, counts };
  for (const [name, query] of Object.entries(CHOICES)) {
    const [found] = await readAll(store, query);
    if (found === undefined) continue;
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the columns of CHOICES, above
    choices[name] = found as unknown as Highlight;
  }
  return { dossiers, counts, ...choices };
}

async function readAll(
  { driver, database }: Store,
  query: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { records } = await driver.executeQuery(query, {}, { database, routing: 'READ' });
  return records.map((record) => record.toObject());
}
