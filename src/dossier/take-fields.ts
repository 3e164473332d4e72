import { z } from 'zod';

import type { Fault, Report } from './fault.ts';
import { nearestWord } from './nearest-word.ts';
import { keyOf, type Location, under } from './parsed-file.ts';

/**
 * Takes the fields of a map apart, each by its own schema, so that one fault does not hide the next.
 * Null counts as absent, except where the schema takes it.
 *
 * @returns undefined where `value` is no map, or where a field that must be there is not or is wrong;
 * a wrong field that may be absent is reported and left out.
 */
export function takeFields<Shape extends z.ZodRawShape>(
  shape: Shape,
  value: unknown,
  at: Location,
  report: Report,
): z.infer<z.ZodObject<Shape>> | undefined {
  const map = asMap(value);
  if (map === undefined) {
    report({ code: 'SYNTAX', message: `A map is expected here, with ${keysOf(shape)}.`, at });
    return undefined;
  }
  reportUnknownKeys(shape, map, at, report);
  const fields: Record<string, unknown> = {};
  let isWhole = true;
  for (const [key, schema] of Object.entries(shape)) {
    const taken = takeField(schema, map[key] ?? undefined, map[key], under(at, key), report);
    if (taken.value !== undefined) fields[key] = taken.value;
    if (!taken.isFine && !isOptional(schema)) isWhole = false;
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each field has passed its schema
  return isWhole ? (fields as z.infer<z.ZodObject<Shape>>) : undefined;
}

/** `value` where it is a map; keys are texts. */
export function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- plainValue makes maps with text keys only
  return value as Readonly<Record<string, unknown>>;
}

function takeField(
  schema: z.core.$ZodType,
  present: unknown,
  written: unknown,
  at: Location,
  report: Report,
): { readonly isFine: boolean; readonly value?: unknown } {
  const result = z.safeParse(schema, written === null && acceptsNull(schema) ? null : present);
  if (result.success) return { isFine: true, value: result.data };
  for (const issue of result.error.issues) report(describeIssue(issue, present, at));
  return { isFine: false };
}

function acceptsNull(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, null).success;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, undefined).success;
}

function reportUnknownKeys(
  shape: z.ZodRawShape,
  map: Readonly<Record<string, unknown>>,
  at: Location,
  report: Report,
): void {
  for (const key of Object.keys(map)) {
    if (Object.hasOwn(shape, key)) continue;
    const nearest = nearestWord(key, Object.keys(shape));
    report({
      code: 'SYNTAX',
      message: 'The format has no such key here.',
      at: keyOf(under(at, key)),
      offending: key,
      nearest: nearest === undefined ? undefined : { text: nearest },
      remedy: `The keys here are ${keysOf(shape)}.`,
    });
  }
}

function keysOf(shape: z.ZodRawShape): string {
  return Object.keys(shape).join(', ');
}

function describeIssue(issue: z.core.$ZodIssue, value: unknown, at: Location): Fault {
  const place = under(at, ...issue.path.map(String));
  if (value === undefined) {
    const key = at.path.at(-1) ?? '';
    return {
      code: 'INVALID_VALUE',
      message: `The field \`${key}\` is missing.`,
      at: place,
      remedy: `Give \`${key}\`.`,
    };
  }
  const offending = offendingText(value, issue.path);
  if (issue.code === 'invalid_value') return notOneOf(issue.values.map(String), offending, place);
  const remedy = 'Write it as it is expected, or take the field away where it may be absent.';
  return { code: 'INVALID_VALUE', message: messageOf(issue), at: place, offending, remedy };
}

function notOneOf(values: readonly string[], offending: string | undefined, at: Location): Fault {
  const nearest = offending === undefined ? undefined : nearestWord(offending, values);
  return {
    code: 'INVALID_VALUE',
    message: 'The value is none of those that this field takes.',
    at,
    offending,
    nearest: nearest === undefined ? undefined : { text: nearest },
    remedy: `It takes ${values.join(', ')}.`,
  };
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${WANTED[issue.expected] ?? issue.expected} is expected here.`;
    case 'too_small':
      return 'The value is empty.';
    case 'invalid_union':
      return 'A text, or a list of texts, is expected here.';
    default:
      return issue.message;
  }
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'A text',
  array: 'A list',
  object: 'A map',
  record: 'A map',
  boolean: '`true` or `false`',
};

function offendingText(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let held = value;
  for (const key of path) {
    held = Array.isArray(held) ? held[Number(key)] : asMap(held)?.[String(key)];
  }
  return typeof held === 'string' || typeof held === 'boolean' ? String(held) : undefined;
}
