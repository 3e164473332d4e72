import type { Entity, Graph, StatedClaim, Utterance } from '../derive/graph.ts';
import { statementRecord, type StatementRecord } from '../derive/statement-record.ts';
import type { RecordContent } from '../model/dossier.ts';
import { invariant } from '../util/invariant.ts';
import { byId } from './position.ts';

/** The entity that a record is judged to be; undefined for other records, and where nothing refers to it. */
export function findEntity(graph: Graph, record: string | undefined): Entity | undefined {
  return record === undefined ? undefined : graph.entities.get(clusterOf(graph, record));
}

/** The entity that a record is judged to be, where something live refers to it. */
export function getEntity(graph: Graph, record: string): Entity {
  const entity = findEntity(graph, record);
  invariant(entity, `${record} is referred to, and is no entity`);
  return entity;
}

/** The entities that records are judged to be: each once, by id. */
export function getEntities(graph: Graph, records: readonly string[]): readonly Entity[] {
  return byId(new Set(records.map((record) => getEntity(graph, record))));
}

/** What a question is about, each once, by id: entities; where it is whether two are one, also statements. */
export function getMatters(graph: Graph, ids: readonly string[]): readonly (Entity | Utterance)[] {
  return byId(new Set(ids.map((id) => graph.statements.get(id) ?? getEntity(graph, id))));
}

/** The id of the cluster that a record is in; any other id as it is. */
export function clusterOf(graph: Graph, record: string): string {
  return graph.clusterOf.get(record) ?? record;
}

/** The ids of the clusters that records are in. */
export function clustersOf(graph: Graph, records: readonly string[]): readonly string[] {
  return records.map((record) => clusterOf(graph, record));
}

/** An entry of a dossier, if it is live: of an entity, or of a statement. */
export function findRecord(graph: Graph, id: string): RecordContent | StatementRecord | undefined {
  const record = graph.facts.records.find((entry) => entry.id === id);
  if (record !== undefined) return record;
  return graph.statements.has(clusterOf(graph, id)) ? statementRecord(id) : undefined;
}

/** Something by its id, where what names the id promises that it is there. */
export function get<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  invariant(thing, `${id} is named, and is not there`);
  return thing;
}

/** The claims with these ids. */
export function getClaims(graph: Graph, ids: readonly string[]): readonly StatedClaim[] {
  return ids.map((id) => get(graph.claims, id));
}
