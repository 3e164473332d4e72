import type { GraphQLTypeResolver } from 'graphql';

import type { Entity, Proposition } from '../derive/graph.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import type { Parents } from './field-resolvers.ts';

type Name = keyof Parents;

/** What a field whose type is an interface can answer. */
type Node = Parents[
  | 'Person'
  | 'AbsentEntity'
  | 'Statement'
  | 'Rendering'
  | 'Source'
  | 'Passage'
  | 'Claim'
  | 'Relation'
  | 'Figure'
  | 'Fact'
  | 'Question'
  | 'Discrepancy'
  | 'Batch'
  | 'Record'
  | 'IdentityJudgement'
  | 'Note'
  | 'Narrative'];

const ENTITY: Readonly<Record<EntityKind, Name>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  COUNTRY: 'Country',
  LOCATION: 'Location',
  EVENT: 'Event',
  THING: 'Thing',
};

const PROPOSITION: Readonly<Record<Proposition['kind'], Name>> = {
  RELATION: 'Relation',
  FIGURE: 'Figure',
  FACT: 'Fact',
};

/** The object type of what a field of an interface's type answers. */
export const resolveTypeName: GraphQLTypeResolver<Node, Context> = typeName;

/** Told by what only this sort of thing has. */
function typeName(node: Node): Name {
  if ('isAbsent' in node) return 'AbsentEntity';
  if ('claim' in node) return 'Claim';
  if ('renderings' in node) return 'Statement';
  if ('bearings' in node) return PROPOSITION[node.kind];
  if ('seq' in node) return 'Batch';
  if ('positions' in node) return 'Discrepancy';
  if ('content' in node) return nameOfContent(node.content);
  if ('sha256' in node) return 'Source';
  if ('dossier' in node) return 'name' in node && 'by' in node ? 'Narrative' : 'Record';
  return isEntity(node) ? ENTITY[node.kind] : 'Question';
}

function nameOfContent(
  content: Parents['Passage' | 'Rendering' | 'IdentityJudgement' | 'Note']['content'],
): Name {
  if ('exact' in content) return 'Passage';
  if ('verdict' in content) return 'IdentityJudgement';
  return 'on' in content ? 'Note' : 'Rendering';
}

function isEntity(node: Entity | Parents['Question']): node is Entity {
  return 'records' in node;
}
