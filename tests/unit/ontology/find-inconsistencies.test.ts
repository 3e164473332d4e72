import { describe, expect, it } from '@jest/globals';

import { findInconsistencies } from '../../../src/ontology/find-inconsistencies.ts';
import type {
  AttributeRule,
  MeasureRule,
  Ontology,
  RelationRule,
} from '../../../src/ontology/ontology.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';

describe('findInconsistencies', () => {
  it('finds none in the ontology of the schema', () => {
    expect(findInconsistencies(readOntology())).toEqual([]);
  });

  it.each<[string, Partial<RelationRule>, string]>([
    [
      'a symmetric type between different kinds',
      { symmetric: true, inverse: 'R', to: ['EVENT'] },
      'R is symmetric and joins different kinds',
    ],
    [
      'a symmetric type whose ends differ in role',
      { symmetric: true, inverse: 'R', fromRole: 'ACTOR' },
      'R is symmetric and its ends differ in role',
    ],
    [
      'a symmetric type with another name from the other end',
      { symmetric: true },
      'R is symmetric and has another inverse',
    ],
    [
      'a symmetric type that one end has only one of',
      { symmetric: true, inverse: 'R', onlyOneFor: 'TO' },
      'R is symmetric and marks one of its ends',
    ],
    [
      'a membership that has only one member',
      { membership: true, onlyOneFor: 'TO' },
      'R is a membership, and one of its ends has only one of the other',
    ],
    [
      'what recurs and is one at a time',
      { recurs: true, onlyOneFor: 'FROM' },
      'R recurs, and one of its ends has only one of the other',
    ],
    ['a time of what is no event', { dates: 'FROM' }, 'R dates an end that is never an event'],
    ['a venue that is no place', { toRole: 'VENUE' }, 'R has a venue that is not a place'],
    [
      'a part that is a member',
      { joins: true, membership: true },
      'R joins a part to its whole, and is symmetric, a membership or one at a time',
    ],
    ['an inverse that is a type', { inverse: 'S' }, 'S is a type, and the inverse of R'],
    [
      'an inverse of two types',
      { inverse: 'INVERSE_OF_S' },
      'INVERSE_OF_S is the inverse of R and of S',
    ],
  ])('finds %s', (_name, given, sentence) => {
    const other = relation({ type: 'S', inverse: 'INVERSE_OF_S' });

    expect(findInconsistencies(ontology({ relations: [relation(given), other] }))).toEqual([
      sentence,
    ]);
  });

  it.each<[string, Partial<MeasureRule>, string]>([
    [
      'alike units that it does not take',
      { alike: [['piece', 'set']] },
      'M counts set alike and does not take it',
    ],
    [
      'a unit in two sets',
      {
        units: ['a', 'b', 'c'],
        alike: [
          ['a', 'b'],
          ['b', 'c'],
        ],
      },
      'M has b in two sets that count alike',
    ],
    ['a set of one', { alike: [['piece']] }, 'M counts piece alike with nothing'],
    ['a cumulative rate', { cumulative: true, ratio: true }, 'M is cumulative and a rate'],
  ])('finds %s', (_name, given, sentence) => {
    expect(findInconsistencies(ontology({ measures: [measure(given)] }))).toEqual([sentence]);
  });

  it.each<[string, Partial<AttributeRule>, string]>([
    [
      'exclusive values where none is required',
      { value: 'NONE', exclusive: [['a', 'b']] },
      'A has words that exclude one another or have codes, and does not require words',
    ],
    ['a set that excludes nothing', { exclusive: [['a']] }, 'A lets a exclude nothing else'],
    [
      'a value that nothing printed is equal to',
      { exclusive: [['Resigned', 'dismissed']] },
      'A has Resigned, which no normal form is equal to',
    ],
    [
      'two codes of one value',
      {
        codes: [
          { value: 'resigned', plover: 'RETREAT' },
          { value: 'resigned', plover: 'RETREAT:resign' },
        ],
      },
      'A codes resigned twice',
    ],
    ['a time of what is no event', { dates: true, of: ['PERSON'] }, 'A dates what is not an event'],
  ])('finds %s', (_name, given, sentence) => {
    expect(findInconsistencies(ontology({ attributes: [attribute(given)] }))).toEqual([sentence]);
  });
});

interface Rules {
  readonly relations?: readonly RelationRule[];
  readonly measures?: readonly MeasureRule[];
  readonly attributes?: readonly AttributeRule[];
}

function ontology({ relations = [], measures = [], attributes = [] }: Rules): Ontology {
  return {
    relations: new Map(relations.map((rule) => [rule.type, rule])),
    measures: new Map(measures.map((rule) => [rule.measure, rule])),
    attributes: new Map(attributes.map((rule) => [rule.attribute, rule])),
    enums: new Map(),
  };
}

function relation(given: Partial<RelationRule>): RelationRule {
  return {
    type: 'R',
    from: ['PERSON'],
    to: ['PERSON'],
    inverse: 'INVERSE_OF_R',
    nature: 'ACT',
    recurs: false,
    symmetric: false,
    membership: false,
    asserts: true,
    joins: false,
    ...given,
  };
}

function measure(given: Partial<MeasureRule>): MeasureRule {
  return {
    measure: 'M',
    of: ['EVENT'],
    units: ['piece'],
    alike: [],
    cumulative: false,
    ratio: false,
    ...given,
  };
}

function attribute(given: Partial<AttributeRule>): AttributeRule {
  return {
    attribute: 'A',
    of: ['EVENT'],
    value: 'REQUIRED',
    exclusive: [],
    codes: [],
    dates: false,
    asserts: true,
    ...given,
  };
}
