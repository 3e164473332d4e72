import { describe, expect, it } from '@jest/globals';

import {
  partsByThing,
  partsOfQuestion,
  wholesOfQuestion,
} from '../../../../src/derive/conflicts/joined-questions.ts';
import type { Knowledge } from '../../../../src/derive/conflicts/knowledge.ts';
import { type QuestionKey, questionKey } from '../../../../src/derive/questions-of-proposition.ts';
import { readOntology } from '../../../../src/ontology/read-ontology.ts';

/** Troops within a force; unrest that riots are said to have grown into a crisis from. */
const KNOWLEDGE: Knowledge = {
  ontology: readOntology(),
  kinds: new Map(),
  within: new Map([['d/troops', new Set(['d/force', 'd/pact'])]]),
  joined: new Map([['d/riots', new Map([['d/crisis', '2022-01-05']])]]),
};

describe('the questions that one is joined to', () => {
  it('are those on what its thing is within, at whatever depth, and back', () => {
    expect(wholesOf('FIGURE', 'd/troops')).toEqual(['d/force', 'd/pact']);
    expect(partsOf('FIGURE', 'd/pact')).toEqual(['d/troops']);
    expect(partsOf('FIGURE', 'd/troops')).toEqual([]);
  });

  it('are of figures those on what a claim joins its thing to', () => {
    expect(wholesOf('FIGURE', 'd/riots')).toEqual(['d/crisis']);
    expect(wholesOf('FIGURE', 'd/crisis')).toEqual([]);
    expect(partsOf('FIGURE', 'd/crisis')).toEqual(['d/riots']);
  });

  it('are of places both, since the places tell which is the whole', () => {
    expect(wholesOf('PLACE', 'd/riots')).toEqual(['d/crisis']);
    expect(wholesOf('PLACE', 'd/crisis')).toEqual(['d/riots']);
    expect(partsOf('PLACE', 'd/riots')).toEqual(['d/crisis']);
  });

  it('are none of an agent, a time or a list', () => {
    expect(wholesOf('ONE', 'd/troops')).toEqual([]);
    expect(wholesOf('TIME', 'd/riots')).toEqual([]);
    expect(partsOf('MEMBERS', 'd/force')).toEqual([]);
  });

  it('keep what else the question names', () => {
    const question = questionKey('FIGURE', ['d/troops'], ['PERSONNEL', 'person']);

    const [whole] = wholesOfQuestion(question, KNOWLEDGE, () => []);

    expect(whole).toEqual(questionKey('FIGURE', ['d/force'], ['PERSONNEL', 'person']));
  });
});

function wholesOf(kind: QuestionKey['kind'], thing: string): readonly string[] {
  return thingsOf(wholesOfQuestion(questionKey(kind, [thing], []), KNOWLEDGE, partsOfThing));
}

function partsOf(kind: QuestionKey['kind'], thing: string): readonly string[] {
  return thingsOf(partsOfQuestion(questionKey(kind, [thing], []), KNOWLEDGE, partsOfThing));
}

function partsOfThing(thing: string): Iterable<string> {
  return partsByThing(KNOWLEDGE).get(thing) ?? [];
}

function thingsOf(questions: readonly QuestionKey[]): readonly string[] {
  return questions.flatMap(({ about }) => about);
}
