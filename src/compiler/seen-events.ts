import { allOf } from '../cypher/all-of.ts';
import {
  ascending,
  compare,
  descending,
  exists,
  match,
  not,
  property,
  returning,
  subquery,
} from '../cypher/build.ts';
import { first, firstOf, returned } from '../cypher/first-of.ts';
import type { Clause, Expression } from '../cypher/nodes.ts';
import { into, out, path } from '../cypher/path.ts';
import { type LensTerms, freshVariables, unknownDay } from './lens-terms.ts';
import { isClaimSeen } from './seen-sources.ts';
import { isReported, mediumOf } from './seen-statements.ts';

/** The first day that admitted claims give an event; of what is no event, nothing. */
export function eventDay(lens: LensTerms, event: string): Expression {
  const claim = lens.freshVariable();
  const found = firstOf([
    match(path({ variable: event }, into('DATES', { variable: claim })), isClaimSeen(lens, claim)),
    ...first(claim, [ascending(property(claim, 'whenSort'))]),
    returned(property(claim, 'whenSort')),
  ]);
  return {
    kind: 'case',
    branches: [
      {
        when: { kind: 'hasLabel', variable: event, label: 'Event' },
        then: { kind: 'coalesce', operands: [found, unknownDay(lens)] },
      },
    ],
  };
}

/** Whether admitted claims say of an event that it takes place, and how (semantics 5); null of what is no event. */
export function eventModality(lens: LensTerms, event: string): Expression {
  const { text, denying } = lens;
  const [claim, other, last] = freshVariables(lens, 3);
  const asserting = (variable: string, more: readonly Expression[]): Expression =>
    allOf([
      property(variable, 'live'),
      isClaimSeen(lens, variable),
      not(property(variable, 'negated')),
      not(compare('IN', property(variable, 'predicate'), denying)),
      ...more,
    ]);
  const isActual = (variable: string): Expression =>
    compare('=', property(variable, 'modality'), text('ACTUAL'));
  const found = (variable: string, more: readonly Expression[]): Clause => ({
    kind: 'callUnion',
    imports: [event],
    queries: [
      [into('CONCERNS', { variable })],
      [into('IN', { label: 'Record' }), into('PART_OF_EVENT', { variable, label: 'Claim' })],
    ].map((steps) => ({
      clauses: [
        match(path({ variable: event }, ...steps), asserting(variable, more)),
        returning(variable),
      ],
    })),
  });
  const some = (clause: Clause): Expression =>
    subquery('EXISTS', [clause, returned({ kind: 'literal', value: 1 })]);
  const isOwn = isOwnVoice(lens, claim);
  const latest = firstOf([
    found(last, []),
    ...first(last, [
      // Unknown days first, as the oldest: the last published is last among the known ones.
      ascending(compare('=', property(last, 'publishedSort'), unknownDay(lens))),
      descending(property(last, 'publishedSort')),
      ascending(property(last, 'id')),
    ]),
    returned(property(last, 'modality')),
  ]);
  return {
    kind: 'case',
    branches: [
      {
        when: not({ kind: 'hasLabel', variable: event, label: 'Event' }),
        then: { kind: 'literal', value: null },
      },
      { when: some(found(claim, [isActual(claim), isOwn])), then: text('ACTUAL') },
      { when: some(found(other, [isActual(other)])), then: text('ALLEGED') },
    ],
    otherwise: { kind: 'coalesce', operands: [latest, text('ALLEGED')] },
  };
}

/** In the source's own voice, in a decree, or in a party's statement of its own act. */
function isOwnVoice(lens: LensTerms, claim: string): Expression {
  const [statement, voice] = freshVariables(lens, 2);
  const speaks = exists([
    match(
      path({ variable: statement }, into(['ASSERTED', 'SPOKE_THROUGH'], { variable: voice })),
      allOf([
        compare('IN', property(voice, 'id'), property(claim, 'subjectIds')),
        {
          kind: 'or',
          operands: [isReported(lens, statement, voice, ['ATTRIBUTED_TO', 'ON_BEHALF_OF'])],
        },
      ]),
    ),
  ]);
  const isDecree: Expression = compare('=', mediumOf(lens, statement), lens.text('DECREE'));
  return {
    kind: 'or',
    operands: [
      not(property(claim, 'attributed')),
      exists([
        match(
          path({ variable: claim }, out('MADE_IN', { variable: statement, label: 'Statement' })),
          { kind: 'or', operands: [isDecree, speaks] },
        ),
      ]),
    ],
  };
}
