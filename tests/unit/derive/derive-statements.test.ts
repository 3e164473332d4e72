import { describe, expect, it } from '@jest/globals';

import { deriveGraph } from '../../../src/derive/derive-graph.ts';
import type { Utterance } from '../../../src/derive/graph.ts';
import type { Facts } from '../../../src/model/dossier.ts';
import type { Passage, Rendering } from '../../../src/model/evidence.ts';
import { readOntology } from '../../../src/ontology/read-ontology.ts';
import { buildFacts, report } from '../../helpers/facts.ts';
import { passage, source } from '../../helpers/small-graph.ts';

/** Words that a source quotes of `d/said`, and where they begin. */
type Quoted = readonly [source: string, start: number, exact: string];

const CASES: Readonly<Record<string, readonly [readonly Quoted[], expected: string]>> = {
  'is what the one source gives': [[['d/one', 0, 'We shall not yield']], 'We shall not yield'],
  'is joined in the order of the text': [
    [
      ['d/one', 50, 'or surrender'],
      ['d/one', 0, 'We shall not yield'],
    ],
    'We shall not yield … or surrender',
  ],
  'is of the source that gives most of it, in all its passages': [
    [
      ['d/one', 0, 'We shall not yield, he said'],
      ['d/two', 0, 'We shall not yield'],
      ['d/two', 50, 'or ever surrender'],
    ],
    'We shall not yield … or ever surrender',
  ],
  'is of the earlier source where two give as much': [
    [
      ['d/early', 0, 'We will not yield!'],
      ['d/a-late', 0, 'We shall not yield'],
    ],
    'We will not yield!',
  ],
  'is of the first source by id where two of one day give as much': [
    [
      ['d/two', 0, 'We will not yield!'],
      ['d/one', 0, 'We shall not yield'],
    ],
    'We shall not yield',
  ],
};

describe('the text of a statement', () => {
  it.each(Object.entries(CASES))('%s', (_, [quoted, expected]) => {
    expect(statementOf(quoted).text).toBe(expected);
  });

  it('has a passage once that two renderings rest on', () => {
    const facts = factsOf([['d/one', 0, 'We shall not yield']]);
    const [first] = facts.renderings;
    const twice = { ...first!, id: 'again', content: { ...first!.content, cue: 'added' } };

    const graph = deriveGraph({ ...facts, renderings: [first!, twice] }, readOntology());

    expect(graph.statements.get('d/said')?.text).toBe('We shall not yield');
  });
});

describe('a statement', () => {
  it('joins what all who report it say of it', () => {
    const facts = buildFacts({
      renderings: [
        report('r', { by: ['d/b', 'd/a'], for: ['d/x'], medium: 'INTERVIEW' }),
        report('s', { by: ['d/a'], to: ['d/y'], about: ['d/z'], medium: 'DECREE', source: 'd/2' }),
        report('t', { by: [], medium: 'DECREE', source: 'd/3' }),
      ],
    });

    const { statements } = deriveGraph(facts, readOntology());

    expect(statements.get('d/said')).toMatchObject({
      speakers: ['d/a', 'd/b'],
      onBehalfOf: ['d/x'],
      addressees: ['d/y'],
      about: ['d/z'],
      medium: 'DECREE',
      knownSince: '2022-01-05',
    });
  });
});

function statementOf(quoted: readonly Quoted[]): Utterance {
  return deriveGraph(factsOf(quoted), readOntology()).statements.get('d/said')!;
}

function factsOf(quoted: readonly Quoted[]): Facts {
  const passages = quoted.map(([from, start, exact]): Passage =>
    passage(`${from} ${start}`, { source: from, start, end: start + exact.length, exact }),
  );
  const renderings = passages.map(({ id, content }): Rendering =>
    report(`r ${id}`, { source: content.source, passage: id }),
  );
  const early = source('d/early', {
    published: { edtf: '2022-01-04', extent: 'WITHIN', basis: 'STATED' },
  });
  return { ...buildFacts({ renderings, sources: [early] }), passages };
}
