import { allOf } from '../cypher/all-of.ts';
import {
  ascending,
  asItems,
  compare,
  descending,
  exists,
  match,
  not,
  property,
  variable as name,
} from '../cypher/build.ts';
import { first, firstOf, returned } from '../cypher/first-of.ts';
import type { Expression, Pattern } from '../cypher/nodes.ts';
import { into, out, path } from '../cypher/path.ts';
import { isOfDayAlone, type LensTerms, freshVariables, placeOf } from './lens-terms.ts';
import { mostOf } from './most-of.ts';
import { isClaimSeen, isRenderingSeen, isSourceSeen } from './seen-sources.ts';

/** Whether an admitted source reports a statement; where only a day is asked, the first that does tells. */
export function isStatementSeen(lens: LensTerms, variable: string): Expression {
  const { day } = lens;
  if (isOfDayAlone(lens)) {
    return compare('<=', property(variable, 'publishedSort'), day);
  }
  const rendering = lens.freshVariable();
  return exists([
    match(
      path({ variable }, out('RENDERED_IN', { variable: rendering })),
      isRenderingSeen(lens, rendering),
    ),
  ]);
}

/** Whether an admitted rendering of a statement names an entity. */
export function isReported(
  lens: LensTerms,
  statement: string,
  entity: string,
  types: readonly string[],
): Expression {
  const rendering = lens.freshVariable();
  return exists([
    match(
      path(
        { variable: statement },
        out('RENDERED_IN', { variable: rendering }),
        out(types, { label: 'Record' }),
        out('IN', { variable: entity }),
      ),
      isRenderingSeen(lens, rendering),
    ),
  ]);
}

/** Whether an admitted claim made in a statement concerns an entity, or an admitted rendering of it mentions that. */
export function isSpokenOf(lens: LensTerms, statement: string, entity: string): Expression {
  const claim = lens.freshVariable();
  const concerned = exists([
    match(
      path(
        { variable: statement },
        into('MADE_IN', { variable: claim }),
        out('CONCERNS', { variable: entity }),
      ),
      isClaimSeen(lens, claim),
    ),
  ]);
  return { kind: 'or', operands: [concerned, isReported(lens, statement, entity, ['MENTIONS'])] };
}

/** What a property of a statement holds. */
export function ofStatement(
  lens: LensTerms,
  variable: string,
  column: string,
): Expression | 'unknown' | undefined {
  switch (column) {
    case 'whenSort':
      return statementDay(lens, variable);
    case 'byWhen':
      return placeOf(lens, [statementDay(lens, variable), property(variable, 'id')]);
    case 'datedBy':
      return 'unknown';
    case 'publishedSort':
      return isOfDayAlone(lens) ? undefined : firstReported(lens, variable);
    case 'medium':
      return mediumOf(lens, variable);
    case 'text':
      return unlessWhollySeen(lens, variable, column, textOf(lens, variable));
    case 'textKey':
      return unlessWhollySeen(lens, variable, column, lens.untold);
    default:
      return undefined;
  }
}

/** By what medium a statement was made, as most of the admitted renderings say. */
export function mediumOf(lens: LensTerms, statement: string): Expression {
  return unlessWhollySeen(lens, statement, 'medium', mostReportedMedium(lens, statement));
}

/** The first day on which admitted renderings say that it was said. */
function statementDay(lens: LensTerms, statement: string): Expression {
  const rendering = lens.freshVariable();
  return firstOf([
    match(
      path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
      isRenderingSeen(lens, rendering),
    ),
    ...first(rendering, [ascending(property(rendering, 'saidSort'))]),
    returned(property(rendering, 'saidSort')),
  ]);
}

/** The first day on which an admitted source that reports it was published. */
function firstReported(lens: LensTerms, statement: string): Expression {
  const [rendering, source] = freshVariables(lens, 2);
  return firstOf([
    match(
      path(
        { variable: statement },
        out('RENDERED_IN', { variable: rendering }),
        out('EVIDENCED_BY'),
        out('QUOTED_FROM', { variable: source }),
      ),
      isSourceSeen(lens, source),
    ),
    ...first(source, [ascending(property(source, 'publishedSort'))]),
    returned(property(source, 'publishedSort')),
  ]);
}

/** The medium that most of the admitted renderings give. */
function mostReportedMedium(lens: LensTerms, statement: string): Expression {
  const rendering = lens.freshVariable();
  return mostOf(lens, [
    match(
      path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
      allOf([
        { kind: 'isNotNull', operand: property(rendering, 'medium') },
        isRenderingSeen(lens, rendering),
      ]),
    ),
    returned(property(rendering, 'medium')),
  ]);
}

/** semantics 13: the passages of the source that gives most of it, in the order of its text. */
function textOf(lens: LensTerms, statement: string): Expression {
  const [passage, source, texts, ownPassage] = freshVariables(lens, 4);
  const toPassage = (variable: string, of: string): Pattern =>
    path(
      { variable: statement },
      out('RENDERED_IN'),
      out('EVIDENCED_BY', { variable }),
      out('QUOTED_FROM', { variable: of }),
    );
  const parts: Expression = {
    kind: 'subquery',
    as: 'COLLECT',
    query: {
      clauses: [
        match(toPassage(ownPassage, source)),
        {
          kind: 'with',
          distinct: true,
          items: asItems([ownPassage]),
          orderBy: [
            ascending(property(ownPassage, 'start')),
            ascending(firstRendering(lens, statement, ownPassage)),
          ],
        },
        returned(property(ownPassage, 'exact')),
      ],
    },
  };
  const joined = (by: string): Expression => ({
    kind: 'joined',
    of: name(texts),
    by: lens.text(by),
  });
  return firstOf([
    match(toPassage(passage, source), isSourceSeen(lens, source)),
    { kind: 'with', distinct: true, items: asItems([source]) },
    {
      kind: 'with',
      items: [{ expression: name(source) }, { expression: parts, as: texts }],
    },
    {
      kind: 'with',
      items: asItems([source, texts]),
      orderBy: [
        descending({ kind: 'size', of: joined('') }),
        ascending(property(source, 'publishedSort')),
        ascending(property(source, 'id')),
      ],
      limit: ONE,
    },
    returned(joined(' … ')),
  ]);
}

/** The first of the renderings of a statement that a passage bears: passages that stand at one place are in their order. */
function firstRendering(lens: LensTerms, statement: string, passage: string): Expression {
  const rendering = lens.freshVariable();
  return firstOf([
    match(
      path(
        { variable: statement },
        out('RENDERED_IN', { variable: rendering }),
        out('EVIDENCED_BY', { variable: passage }),
      ),
    ),
    ...first(rendering, [ascending(property(rendering, 'id'))]),
    returned(property(rendering, 'id')),
  ]);
}

/** What it holds, unless some of the renderings are not admitted. */
function unlessWhollySeen(
  lens: LensTerms,
  statement: string,
  column: string,
  otherwise: Expression,
): Expression {
  const rendering = lens.freshVariable();
  const isCut = exists([
    match(
      path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
      not(isRenderingSeen(lens, rendering)),
    ),
  ]);
  return {
    kind: 'case',
    branches: [{ when: isCut, then: otherwise }],
    otherwise: property(statement, column),
  };
}

const ONE: Expression = { kind: 'literal', value: 1 };
