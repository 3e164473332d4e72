import { readIds } from './read-ids.ts';
import type { Runner } from './read-rows.ts';

// Reads behind `readAffectedQuestions`. Like those of `affected-queries.ts`, derived nodes tell the state before the change.

/** A question by what decides which others it is joined to. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: string;
  /** Entity id: the thing it is about. */
  readonly thing: string;
  readonly names: readonly string[];
}

/** Questions that were asked before the change, by id. */
export async function readQuestions(
  runner: Runner,
  ids: Iterable<string>,
): Promise<readonly AskedQuestion[]> {
  return readAsked(runner, 'UNWIND $ids AS id MATCH (q:Question {id: id})', [...ids]);
}

/** The questions that can be joined to others, about some things, as they stood before the change. */
export async function readQuestionsAbout(
  runner: Runner,
  things: Iterable<string>,
): Promise<readonly AskedQuestion[]> {
  const match = `UNWIND $ids AS id UNWIND ['FIGURE', 'PLACE'] AS kind MATCH (q:Question {aboutId: id, kind: kind})`;
  return readAsked(runner, match, [...new Set(things)]);
}

async function readAsked(
  runner: Runner,
  match: string,
  ids: readonly string[],
): Promise<readonly AskedQuestion[]> {
  if (ids.length === 0) return [];
  const { records } = await runner.run<{
    id: string;
    kind: string;
    thing: string;
    names: readonly string[];
  }>(`${match} RETURN q.id AS id, q.kind AS kind, q.aboutId AS thing, q.names AS names`, { ids });
  return records.map((record) => record.toObject());
}

/** The questions that claims made in the statements of some renderings answered before the change. */
export async function readQuestionsSpokenOf(
  runner: Runner,
  renderings: Iterable<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Rendering {id: id})<-[:RENDERED_IN]-(said) WITH DISTINCT said
     MATCH (said)<-[:MADE_IN]-()-[:STATES]->()-[:ANSWERS]->(q)
     RETURN DISTINCT q.id AS id`,
    { ids: [...renderings] },
  );
}

/** The questions that claims which name some records answered before the change. */
export async function readQuestionsNaming(
  runner: Runner,
  records: Iterable<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Record {id: id})<-[:SUBJECT|OBJECT|MEMBER|COUNTED]-(c:Claim) WITH DISTINCT c
     MATCH (c)-[:STATES]->()-[:ANSWERS]->(q) RETURN DISTINCT q.id AS id`,
    { ids: [...records] },
  );
}

/** Two things or records, the part first. */
export interface PartOfWhole {
  readonly part: string;
  readonly whole: string;
}

/** What records that were there before the change stand next to: what they are within, or what is within them. */
export async function readWithin(
  runner: Runner,
  records: Iterable<string>,
  direction: 'WHOLES' | 'PARTS',
): Promise<readonly PartOfWhole[]> {
  const end = direction === 'WHOLES' ? 'part' : 'whole';
  return readPairs(
    runner,
    `UNWIND $ids AS id MATCH (${end}:Record {id: id}) MATCH (part)-[:WITHIN]->(whole)
     RETURN DISTINCT part.id AS part, whole.id AS whole`,
    { ids: [...records] },
  );
}

/** What claims said to be joined before the change: joins from or to some things. */
export async function readJoins(
  runner: Runner,
  things: Iterable<string>,
): Promise<readonly PartOfWhole[]> {
  return readPairs(runner, `${JOINS} RETURN DISTINCT r.joinsPart AS part, r.joinsWhole AS whole`, {
    ids: [...things],
  });
}

/** Live claims that joined something to some things before the change. */
export async function readJoiningClaims(
  runner: Runner,
  things: Iterable<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `${JOINS} MATCH (r)<-[:STATES]-(c) WHERE c.live RETURN DISTINCT c.id AS id`,
    { ids: [...things] },
  );
}

const JOINS = `UNWIND $ids AS id
  CALL (id) {
    MATCH (r:Relation {joinsPart: id}) RETURN r
    UNION MATCH (r:Relation {joinsWhole: id}) RETURN r
  } WITH DISTINCT r`;

/** The joins among some propositions, as they stood before the change. */
export async function readJoinsStated(
  runner: Runner,
  propositions: Iterable<string>,
): Promise<readonly PartOfWhole[]> {
  return readPairs(
    runner,
    `UNWIND $ids AS id MATCH (r:Proposition {id: id}) WHERE r.joinsPart IS NOT NULL
     RETURN DISTINCT r.joinsPart AS part, r.joinsWhole AS whole`,
    { ids: [...propositions] },
  );
}

/** Live claims on some questions. */
export async function readClaimsOn(
  runner: Runner,
  questions: Iterable<string>,
): Promise<ReadonlySet<string>> {
  return readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Question {id: id})<-[:ANSWERS]-()<-[:STATES]-(c) WHERE c.live
     RETURN DISTINCT c.id AS id`,
    { ids: [...questions] },
  );
}

/** What stood on some questions before the change: ids. */
export interface StandingDisagreement {
  readonly discrepancies: ReadonlySet<string>;
  readonly positions: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
}

/** The discrepancies of some questions (not those that are only listed there), and what belongs to them. */
export async function readStandingDisagreement(
  runner: Runner,
  questions: Iterable<string>,
): Promise<StandingDisagreement> {
  const discrepancies = await readIds(
    runner,
    `UNWIND $ids AS id MATCH (:Question {id: id})<-[on:ON]-(d) WHERE on.rank = 0
     RETURN DISTINCT d.id AS id`,
    { ids: [...questions] },
  );
  const ids = [...discrepancies];
  const belonging = (path: string): Promise<ReadonlySet<string>> =>
    readIds(
      runner,
      `UNWIND $ids AS id MATCH (:Discrepancy {id: id})${path}(n) RETURN DISTINCT n.id AS id`,
      { ids },
    );
  return {
    discrepancies,
    positions: await belonging('<-[:OF]-'),
    sides: await belonging('<-[:OF]-()<-[:OF]-'),
  };
}

async function readPairs(
  runner: Runner,
  text: string,
  parameters: { readonly ids: readonly string[] },
): Promise<readonly PartOfWhole[]> {
  if (parameters.ids.length === 0) return [];
  const { records } = await runner.run<{ part: string; whole: string }>(text, parameters);
  return records.map((record) => record.toObject());
}
