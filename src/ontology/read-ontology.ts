import { type GraphQLEnumType, type GraphQLSchema, getDirectiveValues, isEnumType } from 'graphql';

import { invariant } from '../util/invariant.ts';
import type { AttributeRule, MeasureRule, Ontology, RelationRule } from './ontology.ts';
import { readSchema } from './read-schema.ts';

let ontology: Ontology | undefined;

/** The ontology out of the schema's enums and their directives; read once for each process. */
export function readOntology(): Ontology {
  ontology ??= buildOntology(readSchema());
  return ontology;
}

/** The ontology that a schema declares. */
function buildOntology(schema: GraphQLSchema): Ontology {
  return {
    relations: rules<RelationRule>(schema, 'RelationType', 'relation', 'type'),
    measures: rules<MeasureRule>(schema, 'Measure', 'measure', 'measure'),
    attributes: rules<AttributeRule>(schema, 'Attribute', 'attribute', 'attribute'),
    enums: new Map(
      Object.values(schema.getTypeMap())
        .filter(isEnumType)
        .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
    ),
  };
}

/** The arguments of a directive on each value of an enum, with the value's name under `key`. */
function rules<Rule>(
  schema: GraphQLSchema,
  enumName: string,
  directiveName: string,
  key: string,
): ReadonlyMap<string, Rule> {
  const directive = schema.getDirective(directiveName);
  invariant(directive, `the schema has no @${directiveName}`);
  return new Map(
    getEnum(schema, enumName)
      .getValues()
      .map((value) => {
        const values = value.astNode && getDirectiveValues(directive, value.astNode);
        invariant(values, `${enumName}.${value.name} has no @${directiveName}`);
        // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the directive's declaration in the schema and the rule's interface are the same list
        return [value.name, { [key]: value.name, ...values } as Rule];
      }),
  );
}

function getEnum(schema: GraphQLSchema, name: string): GraphQLEnumType {
  const type = schema.getType(name);
  invariant(isEnumType(type), `the schema has no enum ${name}`);
  return type;
}
