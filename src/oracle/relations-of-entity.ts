import type { Entity, RelationProposition } from '../derive/graph.ts';
import type {
  GqlRelationOrder,
  GqlRelationType,
  GqlRelationWhere,
} from '../generated/resolvers.ts';
import type { Connection } from './connection.ts';
import type { Context } from './context.ts';
import type { RelationEdge } from './field-resolvers.ts';
import { type ListArguments, listRelations } from './lists.ts';
import { relations } from './propositions-of-kind.ts';

type RelationList = (
  entity: Entity,
  args: ListArguments<GqlRelationWhere, GqlRelationOrder>,
  context: Context,
) => Connection<RelationProposition, RelationEdge>;

/** The list of the relations of one type that start at an entity. */
export function relationsFrom(type: GqlRelationType): RelationList {
  return (entity, args, { graph }) => {
    const own = relations(graph).filter(
      (said) => said.predicate === type && said.from === entity.id,
    );
    return listRelations(graph, own, args, entity);
  };
}

/** The list of the relations of one type that end at an entity. */
export function relationsTo(type: GqlRelationType): RelationList {
  return (entity, args, { graph }) => {
    const own = relations(graph).filter((said) => said.predicate === type && said.to === entity.id);
    return listRelations(graph, own, args, entity);
  };
}
