import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';

import { compileOperation, type Plan } from '../../../src/compiler/compile-operation.ts';
import { NO_CURSORS } from '../../../src/compiler/cursor.ts';
import { keptSeenPlan } from '../../../src/compiler/kept-plan.ts';
import { shapeOfLens } from '../../../src/compiler/lens-terms.ts';
import { NotSeenThrough } from '../../../src/compiler/see-through.ts';
import { type CanonicalLens, canonicalLens } from '../../../src/model/view-id.ts';
import { readSchema } from '../../../src/ontology/read-schema.ts';

const LENS: CanonicalLens = { knownOn: '2022-01-08', withoutSources: ['d/a'] };

/** The plan for an operation through a lens, and its request. */
function plan(text: string, lens: CanonicalLens = LENS): Plan | NotSeenThrough {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const request = { schema: readSchema(), document, operation, variables: {} };
  return keptSeenPlan({ ...request, lens: shapeOfLens(lens) });
}

function printed(text: string, lens?: CanonicalLens): string {
  const made = plan(text, lens);
  if (made instanceof NotSeenThrough || made.text === undefined) throw new Error('no plan');
  return made.text;
}

describe('shapeOfLens', () => {
  it.each([
    [{ knownOn: '2022-01-08' }, { isOfDay: true, ofSources: undefined }],
    [{ sources: ['d/a'] }, { isOfDay: false, ofSources: 'ONLY' }],
    [
      { withoutSources: ['d/a'], knownOn: '2022-01-08' },
      { isOfDay: true, ofSources: 'WITHOUT' },
    ],
  ])('tells what %j asks of sources', (lens, shape) => {
    expect(shapeOfLens(canonicalLens(lens))).toEqual(shape);
  });

  it.each([{}, { minConfidence: 50 }, { knownOn: '2022-01-08', identity: 'STRICT' as const }])(
    'has nothing to tell of %j',
    (lens) => {
      expect(shapeOfLens(canonicalLens(lens))).toBeUndefined();
    },
  );
});

describe('a statement through a lens', () => {
  it('asks of a node whether it is there, and takes the values of the lens as parameters', () => {
    const made = plan('{ claims { nodes { id } } }');
    if (made instanceof NotSeenThrough) throw made;

    const parameters = made.bind({ variables: {}, cursors: NO_CURSORS, view: '', lens: LENS });

    expect(made.text).toContain('`publishedSort` <= $');
    expect(Object.values(parameters)).toEqual(expect.arrayContaining(['2022-01-08', ['d/a']]));
  });

  it('asks nothing twice: what bears a claim stands in its source', () => {
    const text = printed('{ claims { nodes { passages { exact } } } }', { sources: ['d/a'] });

    expect(text.match(/ IN \$/g)).toHaveLength(1);
  });

  it('is made for a filter of claims that does not ask for what was taken back', () => {
    expect(printed('{ claims(where: { negated: true }) { totalCount } }')).toContain(
      'publishedSort',
    );
  });

  it('is the same statement as ever where nothing is asked of sources', () => {
    const document = parse('{ claims { nodes { id } } }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
    const asked = { schema: readSchema(), document, operation, variables: {} };

    expect(compileOperation(asked).text).not.toContain('publishedSort');
  });

  it.each([
    ['{ claims { nodes { origin { node { id } } } } }', /ORIGINATES_IN/],
    ['{ figures { nodes { partOf { id } } } }', /PART_OF_TOTAL/],
    ['{ search(text: "a") { totalCount } }', /words/],
    ['{ timeline(about: ["d/a"]) { totalCount } }', /INVOLVES/],
    ['{ claims(where: { retracted: true }) { totalCount } }', /taken back/],
  ])('is not made for %s', (text, what) => {
    const made = plan(text);

    expect(made).toBeInstanceOf(NotSeenThrough);
    expect(made instanceof NotSeenThrough ? made.what : '').toMatch(what);
  });
});
