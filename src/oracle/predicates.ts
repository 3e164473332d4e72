import type { GqlAttribute, GqlMeasure, GqlRelationType } from '../generated/resolvers.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The predicate, if it is a type of relation. */
export function findRelationType(
  ontology: Ontology,
  predicate: string,
): GqlRelationType | undefined {
  return isRelationType(ontology, predicate) ? predicate : undefined;
}

/** The predicate, if it is a measure. */
export function findMeasure(ontology: Ontology, predicate: string): GqlMeasure | undefined {
  return isMeasure(ontology, predicate) ? predicate : undefined;
}

/** The predicate, if it is an attribute. */
export function findAttribute(ontology: Ontology, predicate: string): GqlAttribute | undefined {
  return isAttribute(ontology, predicate) ? predicate : undefined;
}

// The ontology is read from the very enums that these types are generated from.

function isRelationType({ relations }: Ontology, predicate: string): predicate is GqlRelationType {
  return relations.has(predicate);
}

function isMeasure({ measures }: Ontology, predicate: string): predicate is GqlMeasure {
  return measures.has(predicate);
}

function isAttribute({ attributes }: Ontology, predicate: string): predicate is GqlAttribute {
  return attributes.has(predicate);
}
