import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { ClaimContent } from '../../../src/model/claim.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts } from '../../helpers/facts.ts';

/** What a claim's proposition answers, in the order of its questions. */
const CASES: Readonly<Record<string, readonly [Partial<ClaimContent>, readonly string[]]>> = {
  'a figure: measure, of, unit': [
    { subject: 'd/a', predicate: 'PERSONNEL', value: { text: '5', number: 5, unit: 'person' } },
    ['How many PERSONNEL (person) of "d/a"?'],
  ],
  'a figure in a unit that counts the same': [
    { subject: 'd/a', predicate: 'EQUIPMENT', value: { text: '5', number: 5, unit: 'set' } },
    ['How many EQUIPMENT (piece) of "d/a"?'],
  ],
  'the place of an event, and its time': [
    { subject: 'd/e', predicate: 'OCCURRED_IN', object: 'd/a' },
    ['Where was "d/e"?', 'When was "d/e"?'],
  ],
  'where a state is in force: also a place, but not the only one': [
    { subject: 'd/e', predicate: 'IN_FORCE_IN', object: 'd/a' },
    ['Is "d/e" in IN_FORCE_IN with "d/a"?', 'When was "d/e"?', 'Where was "d/e"?'],
  ],
  'the venue of the event that a relation is part of': [
    { subject: 'd/a', predicate: 'DEPLOYED_TO', object: 'd/b', event: 'd/e' },
    [
      'Is "d/a" in DEPLOYED_TO with "d/b"?',
      'When was "d/e"?',
      'Where was "d/e"?',
      'Who acted in "d/e"?',
    ],
  ],
  'a meeting: who attends it acts no more than the other': [
    { subject: 'd/a', predicate: 'MET_WITH', object: 'd/b', event: 'd/e' },
    ['Is "d/a" in MET_WITH with "d/b"?', 'When was "d/e"?'],
  ],
  'the one who declared it': [
    { subject: 'd/a', predicate: 'DECLARED', object: 'd/e' },
    ['Who or what stands in DECLARED with "d/e"?'],
  ],
  'a membership: type and whole': [
    { subject: 'd/a', predicate: 'MEMBER_OF', object: 'd/b' },
    ['Who is in MEMBER_OF of "d/b"?'],
  ],
  contributors: [
    { subject: 'd/a', predicate: 'CONTRIBUTED_TO', object: 'd/b' },
    ['Who is in CONTRIBUTED_TO of "d/b"?'],
  ],
  'participants by role; of actors also the time and the agents of the event': [
    { subject: 'd/a', predicate: 'PARTICIPATED_IN', object: 'd/e', role: 'ACTOR' },
    ['Who is in PARTICIPATED_IN as ACTOR of "d/e"?', 'When was "d/e"?', 'Who acted in "d/e"?'],
  ],
  'a relation that is part of an event: also its time and its agents': [
    { subject: 'd/a', predicate: 'REQUESTED_HELP_FROM', object: 'd/b', event: 'd/e' },
    ['Is "d/a" in REQUESTED_HELP_FROM with "d/b"?', 'When was "d/e"?', 'Who acted in "d/e"?'],
  ],
  'a name: entity, kind and script': [
    {
      subject: 'd/a',
      predicate: 'NAME',
      value: { text: 'CSTO', nameKind: 'ACRONYM', script: 'Latn' },
    },
    ['How is "d/a" spelt (ACRONYM, Latn)?'],
  ],
  'a label: the one labelled': [
    { subject: 'd/a', predicate: 'LABEL', value: { text: 'bandits', valence: 'CONDEMNING' } },
    ['What is "d/a" called?'],
  ],
  'a kind of act: the event': [
    { subject: 'd/e', predicate: 'ACT', value: { text: 'dismissed' } },
    ['What kind of act was "d/e"?'],
  ],
  'that it occurred: whether, and when': [
    { subject: 'd/e', predicate: 'OCCURRED' },
    ['Is OCCURRED so of "d/e"?', 'When was "d/e"?'],
  ],
  'every other relation: itself': [
    { subject: 'd/a', predicate: 'SUPPORTS', object: 'd/b' },
    ['Is "d/a" in SUPPORTS with "d/b"?'],
  ],
};

describe('what a proposition answers', () => {
  it.each(Object.entries(CASES))('%s', (_, [content, expected]) => {
    expect(questionsOf(content)).toEqual(expected);
  });

  it('is the same for a denial, and for a plan', () => {
    const said = { subject: 'd/a', predicate: 'SUPPORTS', object: 'd/b' } as const;
    const facts = buildFacts({
      claims: {
        said,
        denied: { ...said, negated: true },
        planned: { ...said, modality: 'PLANNED' },
      },
    });

    const { propositions, questions } = deriveGraph(facts, readOntology());

    expect(propositions.size).toBe(3);
    expect(questions.size).toBe(1);
  });

  it('is another where an office differs, of a relation that answers itself', () => {
    const said = { subject: 'd/a', predicate: 'SUPPORTS', object: 'd/b' } as const;
    const facts = buildFacts({ claims: { one: said, other: { ...said, office: 'Speaker' } } });

    expect(deriveGraph(facts, readOntology()).questions.size).toBe(2);
  });
});

function questionsOf(content: Partial<ClaimContent>): readonly string[] {
  const graph = deriveGraph(buildFacts({ claims: { c: content } }), readOntology());
  const [proposition] = graph.propositions.values();
  return proposition!.questions.map((id) => graph.questions.get(id)!.text);
}
