import { z } from 'zod';

import type { Ontology } from '../ontology/ontology.ts';
import { invariant } from '../util/invariant.ts';
import { isExact } from './is-exact.ts';

/** Words of any sort; not empty. */
export const words = z.string().min(1);

/** One text, or a list of them. */
export const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1))]);

/** Anything; it is taken apart by a function of its own. */
export const anything = z.unknown();

/** A map with any keys. */
export const anyMap = z.record(z.string(), z.unknown());

/** A list of anything. */
export const anyList = z.array(z.unknown());

/** A decimal number, as it is written. */
export const numeral = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'A plain decimal number is expected here, such as 43.25.')
  .refine(isExact, 'The number has more digits than can be kept: fifteen are.');

/** An id that a dossier gives: of a record, a statement, a narrative. */
export const LOCAL_ID = /^[a-z0-9][a-z0-9._-]*$/;

/** One of the values of an enum of the schema. */
export function oneOf<Value extends string>(ontology: Ontology, name: string): z.ZodType<Value> {
  const values = ontology.enums.get(name);
  invariant(values, `the schema has no enum ${name}`);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `Value` is the type that codegen makes of the enum `name`
  return z.enum(values) as unknown as z.ZodType<Value>;
}
