import type { Graph, RelationProposition } from '../derive/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** Whether it is PARTICIPATED_IN or its like, which date the event at their end, or a part of the event. */
export function isParticipation(
  { predicate, to, event }: RelationProposition,
  id: string,
  { relations: rules }: Ontology,
): boolean {
  return event === id || (to === id && rules.get(predicate)?.dates === 'TO');
}

/**
 * Who is said to take part in an event, in whatever role: whoever such a relation starts at, and whoever a
 * part of the event ends at, where its type gives the end a role. What is denied does not count.
 */
export function participantsOf(graph: Graph, id: string, ontology: Ontology): readonly string[] {
  return [...graph.propositions.values()].flatMap((said) => {
    if (said.kind !== 'RELATION' || said.negated || !isParticipation(said, id, ontology)) return [];
    const roleOfEnd = ontology.relations.get(said.predicate)?.toRole;
    return said.event === id && roleOfEnd !== undefined ? [said.from, said.to] : [said.from];
  });
}

/** Where an event is said to occur or to be in force; what is denied does not count. */
export function placesOf(graph: Graph, id: string): readonly string[] {
  return [...graph.propositions.values()].flatMap((said) =>
    said.kind === 'RELATION' &&
    said.from === id &&
    !said.negated &&
    (said.predicate === 'OCCURRED_IN' || said.predicate === 'IN_FORCE_IN')
      ? [said.to]
      : [],
  );
}
