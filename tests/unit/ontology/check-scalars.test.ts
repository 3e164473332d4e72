import { describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, isScalarType, parseValue } from 'graphql';

import { checkScalars } from '../../../src/ontology/check-scalars.ts';

const SCHEMA = checkScalars(
  buildSchema('scalar Date scalar DateTime type Query { a(day: Date, instant: DateTime): Int }'),
);

describe('checkScalars', () => {
  it.each([
    ['Date', '2022-01-05'],
    ['Date', '2024-02-29'],
    ['DateTime', '2022-02-01T12:00:00Z'],
    ['DateTime', '2022-02-01T12:00:00.123+06:00'],
  ])('lets through as %s: %s', (name, text) => {
    expect(parseText(name, text)).toBe(text);
    expect(parseNode(name, `"${text}"`)).toBe(text);
  });

  it.each([
    ['Date', 'yesterday'],
    ['Date', '2022-02-29'],
    ['Date', '2022-1-5'],
    ['Date', '2022-01-05T00:00:00Z'],
    ['DateTime', '2022-02-01'],
    ['DateTime', '2022-02-30T12:00:00Z'],
    ['DateTime', '2022-02-01T25:00:00Z'],
    ['DateTime', '2022-02-01T12:00:00'],
  ])('refuses as %s: %s', (name, text) => {
    expect(() => parseText(name, text)).toThrow(`found "${text}"`);
    expect(() => parseNode(name, `"${text}"`)).toThrow('Expected');
  });

  it('refuses numbers', () => {
    expect(() => parseText('Date', 20220105)).toThrow('something else than text');
    expect(() => parseNode('Date', '20220105')).toThrow('something else than text');
  });
});

function scalar(name: string): ReturnType<typeof getNamedType> {
  return getNamedType(SCHEMA.getType(name));
}

function parseText(name: string, value: unknown): unknown {
  const type = scalar(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar.`);
  return type.parseValue(value);
}

function parseNode(name: string, text: string): unknown {
  const type = scalar(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar.`);
  return type.parseLiteral(parseValue(text));
}
