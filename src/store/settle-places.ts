import { containPlaces, type PartOfWhole } from '../derive/place-containment.ts';
import type { RowChanges } from './diff-rows.ts';
import { LIES_IN, liesIn } from './project-places.ts';
import { readIds } from './read-ids.ts';
import type { Runner } from './read-rows.ts';
import type { NodeKey, RelationshipRow } from './rows.ts';
import { writeRows } from './write-rows.ts';

/**
 * Brings up to date which places lie in which, once the rows of a batch are written, and tells how many
 * relationships that changed.
 *
 * What a place lies in can only change where something changed on a way up from it. Up to the first
 * change the way was there before: so what has to be looked at is what changed, and the parts that it had.
 *
 * @param removed - facts that the batch takes back: they keep their rows
 */
export async function settlePlaces(
  runner: Runner,
  changes: RowChanges,
  removed: readonly NodeKey[],
): Promise<number> {
  const touched = touchedRecords(changes, removed);
  if (touched.length === 0) return 0;
  const affected = await readIds(runner, AFFECTED, { ids: touched });
  if (affected.size === 0) return 0;
  const standing = await readPairs(runner, STANDING, affected);
  const wanted = await readWanted(runner, affected);
  const settled = { write: missingIn(standing, wanted), delete: missingIn(wanted, standing) };
  await writeRows(runner, {
    write: { nodes: [], relationships: settled.write },
    delete: { nodes: [], relationships: settled.delete },
    standing: [],
  });
  return settled.write.length + settled.delete.length;
}

/** Records of which something changed, in what they are or in what they are said to be within, and those taken back. */
function touchedRecords(changes: RowChanges, removed: readonly NodeKey[]): readonly string[] {
  const both = [changes.write, changes.delete];
  const nodes = [...both.flatMap((rows) => rows.nodes), ...removed];
  const records = nodes.filter(({ label }) => label === 'Record');
  const steps = both.flatMap(({ relationships }) => relationships.filter(isStep));
  const ids = [
    ...records.map(({ id }) => id),
    ...steps.flatMap(({ from, to }) => [from.id, to.id]),
  ];
  return [...new Set(ids)];
}

function isStep({ type, from, to }: RelationshipRow): boolean {
  if (type === 'PART_OF') return from.label === 'Entity' && to.label === 'Entity';
  return type === 'WITHIN' || type === 'SAME_PLACE_AS';
}

/** What may lie elsewhere than it did: what changed, what is within it, both as their places, and the parts these had. */
const AFFECTED = `
  UNWIND $ids AS id MATCH (:Record {id: id})<-[:WITHIN*0..1]-(r:Record)
  WITH DISTINCT r MATCH (r)-[:SAME_PLACE_AS*0..1]->(place)
  WITH DISTINCT place MATCH (place)<-[:${LIES_IN}*0..1]-(part)
  RETURN DISTINCT part.id AS id`;

const STANDING = `
  UNWIND $ids AS id MATCH (part:Record {id: id})-[r:${LIES_IN}]->(whole)
  RETURN part.id AS part, whole.id AS whole, elementId(r) AS element`;

/** One step up: what annotators say of any record of a place, and what sources say of its entity. */
const STEPS = `
  UNWIND $ids AS id MATCH (part:Record {id: id})
  CALL (part) {
    MATCH (part)<-[:SAME_PLACE_AS*0..1]-(own:Record)-[:WITHIN]->(whole:Record)
    WHERE own.live AND whole.live
    OPTIONAL MATCH (whole)-[:SAME_PLACE_AS]->(canonical)
    RETURN coalesce(canonical, whole) AS whole
    UNION
    MATCH (part)-[:IN]->(:Place)-[said:PART_OF]->(entity:Place)
    WHERE said.modality = 'ACTUAL' AND NOT said.negated
    MATCH (whole:Record {id: entity.id})
    RETURN whole
  }
  RETURN part.id AS part, whole.id AS whole`;

/** Those of some records that are live, of a place, and have the id of its entity. */
const PLACES = `
  UNWIND $ids AS id MATCH (r:Record {id: id})
  WHERE r.live AND r.kind IN ['COUNTRY', 'LOCATION'] AND NOT EXISTS { (r)-[:SAME_PLACE_AS]->() }
  RETURN DISTINCT r.id AS id`;

/** What the affected places lie in now. */
async function readWanted(
  runner: Runner,
  affected: ReadonlySet<string>,
): Promise<readonly PartOfWhole[]> {
  const places = new Set<string>();
  const steps: PartOfWhole[] = [];
  for (let open = affected; open.size > 0;) {
    const found = await readIds(runner, PLACES, { ids: [...open] });
    for (const id of found) places.add(id);
    const next = await readPairs(runner, STEPS, found);
    steps.push(...next);
    open = new Set(next.map(({ whole }) => whole).filter((id) => !places.has(id)));
  }
  const { wholesOf } = containPlaces(places, steps);
  return [...affected]
    .filter((id) => places.has(id))
    .flatMap((part) => [...wholesOf(part)].map((whole) => ({ part, whole })));
}

/** Where the pair is joined already, with where. */
type PlacedPair = PartOfWhole & Pick<RelationshipRow, 'element'>;

async function readPairs(
  runner: Runner,
  text: string,
  ids: ReadonlySet<string>,
): Promise<readonly PlacedPair[]> {
  const { records } = await runner.run<PlacedPair>(text, { ids: [...ids] });
  return records.map((record) => record.toObject());
}

function missingIn(
  some: readonly PlacedPair[],
  others: readonly PlacedPair[],
): readonly RelationshipRow[] {
  const known = new Set(some.map(printPair));
  return others
    .filter((pair) => !known.has(printPair(pair)))
    .map((pair) => ({ ...liesIn(pair), element: pair.element }));
}

function printPair({ part, whole }: PartOfWhole): string {
  return `${part}\n${whole}`;
}
