import { GraphQLError, type GraphQLSchema, Kind, type ValueNode, isScalarType } from 'graphql';

import { isCalendarDay } from '../util/is-calendar-day.ts';

interface ScalarRule {
  readonly isValid: (text: string) => boolean;
  readonly expected: string;
}

/** RFC 3339, section 5.6. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** The schema's own scalars that clients can send. */
const RULES: Readonly<Record<string, ScalarRule>> = {
  Date: { isValid: isCalendarDay, expected: 'a calendar day, like 2022-01-05' },
  DateTime: {
    isValid: (text) =>
      INSTANT.test(text) && isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    expected: 'an instant by RFC 3339, like 2022-02-01T12:00:00Z',
  },
};

/** Has a schema refuse days and instants that are none; gives the same schema. */
export function checkScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const rule = RULES[type.name];
    if (rule === undefined || !isScalarType(type)) continue;
    type.parseValue = (value) => parse(value, rule);
    type.parseLiteral = (node: ValueNode) =>
      parse(node.kind === Kind.STRING ? node.value : undefined, rule);
  }
  return schema;
}

function parse(value: unknown, { isValid, expected }: ScalarRule): string {
  if (typeof value === 'string' && isValid(value)) return value;
  const given = typeof value === 'string' ? `"${value}"` : 'something else than text';
  throw new GraphQLError(`Expected ${expected}; found ${given}.`);
}
