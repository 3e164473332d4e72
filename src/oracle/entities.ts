import type { Entity } from '../derive/graph.ts';
import { placeOf } from '../derive/place.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { viewId } from '../model/view-id.ts';
import { claimsConcerning } from './claims-concerning.ts';
import { connect } from './connection.ts';
import { distinct } from './distinct.ts';
import { listDiscrepancies } from './discrepancies.ts';
import type { Fields } from './field-resolvers.ts';
import { isWanted } from './is-wanted.ts';
import {
  listClaims,
  listEvents,
  listFigures,
  listRelations,
  listSources,
  listStatements,
} from './lists.ts';
import { listJudgements, listNotes } from './notebook.ts';
import { entityOrder, factOrder, nameOrder } from './order.ts';
import { placesOf } from './participation.ts';
import { matchesPlace, partsOfPlace } from './places.ts';
import { byId } from './position.ts';
import { facts, figures, relations } from './propositions-of-kind.ts';
import { relationsFrom, relationsTo } from './relations-of-entity.ts';

/** What every entity has. */
export const ENTITY: Fields<'Thing'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  notes: ({ records }, args, { graph }) => listNotes(graph, idsOf(records), args),
  identityJudgements: ({ records }, args, { graph }) => listJudgements(graph, idsOf(records), args),
  names: ({ id }, args, { graph }) => {
    const own = facts(graph).filter(
      ({ of, predicate }) => of === id && (predicate === 'NAME' || predicate === 'LABEL'),
    );
    return connect(own, nameOrder(graph), args);
  },
  identifiers: (entity) =>
    distinct(entity.records.flatMap(({ identifiers }) => identifiers)).sort(
      (a, b) => compareCodePoints(a.scheme, b.scheme) || compareCodePoints(a.value, b.value),
    ),
  records: ({ records }) => byId(records),
  relations: (entity, { types, direction, ...args }, { graph }) => {
    const own = relations(graph).filter(
      ({ from, to, predicate }) =>
        ((direction !== 'IN' && from === entity.id) || (direction !== 'OUT' && to === entity.id)) &&
        isWanted(types, predicate),
    );
    return listRelations(graph, own, args, entity);
  },
  claims: ({ id }, args, context) =>
    listClaims(context, claimsConcerning(context.graph, id), args, ({ concerns }) =>
      concerns.includes(id),
    ),
  figures: ({ id }, args, { graph }) =>
    listFigures(
      graph,
      figures(graph).filter(({ of }) => of === id),
      args,
    ),
  facts: ({ id }, { attributes, ...args }, { graph }) => {
    const own = facts(graph).filter(
      ({ of, predicate }) => of === id && isWanted(attributes, predicate),
    );
    return connect(own, factOrder(graph), args);
  },
  discrepancies: ({ id }, args, { graph }) => {
    const own = [...graph.discrepancies.values()].filter(({ about }) => about.includes(id));
    return listDiscrepancies(graph, own, args);
  },
  spokenOfIn: ({ id }, args, { graph }) => {
    const own = [...graph.statements.values()].filter(({ about }) => about.includes(id));
    return listStatements(graph, own, args);
  },
  mentionedIn: ({ id }, args, context) =>
    listSources(
      context,
      claimsConcerning(context.graph, id).map(({ source }) => source),
      args,
    ),
};

/** What those who act have beside. */
export const ACTOR: Omit<Fields<'Person'>, keyof typeof ENTITY> = {
  requestedHelpFrom: relationsFrom('REQUESTED_HELP_FROM'),
  helpRequestedBy: relationsTo('REQUESTED_HELP_FROM'),
  deployedTo: relationsFrom('DEPLOYED_TO'),
  memberOf: relationsFrom('MEMBER_OF'),
  members: relationsTo('MEMBER_OF'),
  participatedIn: relationsFrom('PARTICIPATED_IN'),
  asserted: ({ id }, { includeOnBehalf, ...args }, { graph }) => {
    const own = [...graph.statements.values()].filter(
      ({ speakers, onBehalfOf }) =>
        speakers.includes(id) || (includeOnBehalf && onBehalfOf.includes(id)),
    );
    return listStatements(graph, own, args);
  },
};

/** What places have beside. */
export const PLACE: Omit<Fields<'Location'>, keyof typeof ENTITY> = {
  class: ({ records }) => placeOf(records).class,
  coordinates: ({ records }) => placeOf(records).coordinates,
  partOf: relationsFrom('PART_OF'),
  parts: (place, args, { graph }) =>
    connect(partsOfPlace(graph, place), entityOrder(graph, undefined, 'places'), args),
  events: ({ id }, { extent, ...args }, context) => {
    const { graph } = context;
    const own = [...graph.entities.values()].filter(
      (entity) =>
        entity.kind === 'EVENT' &&
        matchesPlace(graph, { eq: id, extent }, placesOf(graph, entity.id)),
    );
    return listEvents(context, own, args);
  },
};

function idsOf(records: Entity['records']): readonly string[] {
  return records.map(({ id }) => id);
}
