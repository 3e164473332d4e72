import { codesOfEvent, givesCode } from '../derive/event-codes.ts';
import { invariant } from '../util/invariant.ts';
import type { ENTITY } from './entities.ts';
import type { Fields } from './field-resolvers.ts';
import { isWanted } from './is-wanted.ts';
import { getClaims } from './look-up.ts';
import { listClaims, listRelations } from './lists.ts';
import { relations } from './propositions-of-kind.ts';
import { isParticipation } from './participation.ts';
import { relationsFrom, relationsTo } from './relations-of-entity.ts';
import { eventTimes } from './times.ts';

/** What events have beside what every entity has. */
export const EVENT: Omit<Fields<'Event'>, keyof typeof ENTITY> = {
  codes: codesOfEvent,
  modality: ({ id, modality }) => {
    invariant(modality, `the event ${id} has no modality`);
    return modality;
  },
  when: (event, _args, { graph }) => eventTimes(graph, event),
  occurredIn: relationsFrom('OCCURRED_IN'),
  inForceIn: relationsFrom('IN_FORCE_IN'),
  endedBy: relationsTo('ENDED'),
  participants: (event, { roles, ...args }, { graph, ontology }) => {
    const own = relations(graph).filter(
      (relation) => isParticipation(relation, event.id, ontology) && isWanted(roles, relation.role),
    );
    return listRelations(graph, own, args, event);
  },
  causes: relationsTo('CAUSED'),
  effects: relationsFrom('CAUSED'),
};

/** What is said of a code. */
export const EVENT_CODE: Fields<'EventCode'> = {
  claims: (code, args, context) => {
    const { graph, ontology } = context;
    const giving =
      code.claims === undefined
        ? [...graph.claims.values()].filter((claim) => givesCode(claim, code, ontology))
        : getClaims(graph, code.claims);
    return listClaims(context, giving, args);
  },
};
