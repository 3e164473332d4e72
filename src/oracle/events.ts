import { canonicalJson } from '../model/canonical-json.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { invariant } from '../util/invariant.ts';
import { distinct } from './distinct.ts';
import type { ENTITY } from './entities.ts';
import type { Fields } from './field-resolvers.ts';
import { isWanted } from './is-wanted.ts';
import { listRelations } from './lists.ts';
import { relations } from './propositions-of-kind.ts';
import { isParticipation } from './participation.ts';
import { relationsFrom, relationsTo } from './relations-of-entity.ts';
import { eventTimes } from './times.ts';

/** What events have beside what every entity has. */
export const EVENT: Omit<Fields<'Event'>, keyof typeof ENTITY> = {
  codes: ({ records }) =>
    distinct(records.flatMap(({ codes }) => codes)).sort(
      (a, b) =>
        compareCodePoints(a.scheme, b.scheme) ||
        compareCodePoints(a.type, b.type) ||
        compareAbsentFirst(a.mode, b.mode) ||
        compareCodePoints(canonicalJson(a.contexts), canonicalJson(b.contexts)),
    ),
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

function compareAbsentFirst(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareCodePoints(a, b);
}
