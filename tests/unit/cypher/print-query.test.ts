import { describe, expect, it } from '@jest/globals';

import type { Clause, Expression, Query } from '../../../src/cypher/nodes.ts';
import { printQuery } from '../../../src/cypher/print-query.ts';

const A: Expression = { kind: 'variable', name: 'a' };
const NAME: Expression = { kind: 'property', of: 'a', name: 'name' };
const P0: Expression = { kind: 'parameter', name: 'p0' };
const ONE: Expression = { kind: 'literal', value: 1 };
const EQUAL: Expression = { kind: 'comparison', operator: '=', left: NAME, right: P0 };
const IS_ACTOR: Expression = { kind: 'hasLabel', variable: 'a', label: 'Actor' };
const MATCH: Clause = { kind: 'match', pattern: { start: { variable: 'a' }, steps: [] } };
const RETURN_A: Clause = { kind: 'return', items: [{ expression: A }] };

/** The text of `RETURN …`. */
function printExpression(expression: Expression): string {
  const printed = printQuery({ clauses: [{ kind: 'return', items: [{ expression }] }] });
  return printed.slice('RETURN '.length);
}

describe('printQuery', () => {
  it.each<[string, Expression, string]>([
    ['a variable', A, '`a`'],
    ['a property', NAME, '`a`.`name`'],
    ['a parameter', P0, '$`p0`'],
    ['a number', ONE, '1'],
    ['true', { kind: 'literal', value: true }, 'true'],
    ['null', { kind: 'literal', value: null }, 'null'],
    ['a list', { kind: 'list', items: [A, P0] }, '[`a`, $`p0`]'],
    ['an empty list', { kind: 'list', items: [] }, '[]'],
    ['an element', { kind: 'element', of: A, index: 0 }, '`a`[0]'],
    ['a comparison', EQUAL, '`a`.`name` = $`p0`'],
    ['IS NOT NULL', { kind: 'isNotNull', operand: NAME }, '`a`.`name` IS NOT NULL'],
    [
      'AND with what binds less in parentheses',
      { kind: 'and', operands: [IS_ACTOR, { kind: 'or', operands: [EQUAL, EQUAL] }] },
      '(`a`:`Actor`) AND ((`a`.`name` = $`p0`) OR (`a`.`name` = $`p0`))',
    ],
    ['AND of nothing', { kind: 'and', operands: [] }, 'true'],
    ['OR of nothing', { kind: 'or', operands: [] }, 'false'],
    ['NOT', { kind: 'not', operand: EQUAL }, 'NOT (`a`.`name` = $`p0`)'],
    ['how many', { kind: 'count', of: A }, 'count(`a`)'],
    ['a negative of a negative', { kind: 'negative', of: { kind: 'negative', of: A } }, '-(-`a`)'],
    ['a label', IS_ACTOR, '`a`:`Actor`'],
    [
      'CASE',
      { kind: 'case', branches: [{ when: IS_ACTOR, then: ONE }], otherwise: NAME },
      'CASE WHEN `a`:`Actor` THEN 1 ELSE `a`.`name` END',
    ],
    [
      'CASE without ELSE',
      { kind: 'case', branches: [{ when: IS_ACTOR, then: ONE }] },
      'CASE WHEN `a`:`Actor` THEN 1 END',
    ],
    [
      'any',
      { kind: 'any', variable: 'x', in: NAME, where: EQUAL },
      'any(`x` IN `a`.`name` WHERE `a`.`name` = $`p0`)',
    ],
    ['coalesce', { kind: 'coalesce', operands: [NAME, ONE] }, 'coalesce(`a`.`name`, 1)'],
    [
      'a subquery',
      { kind: 'subquery', as: 'COLLECT', query: { clauses: [MATCH, RETURN_A] } },
      'COLLECT {\n  MATCH (`a`)\n  RETURN `a`\n}',
    ],
  ])('prints %s', (_what, expression, text) => {
    expect(printExpression(expression)).toBe(text);
  });

  it.each(['=', '<>', '<', '<=', '>', '>=', 'IN', 'CONTAINS', 'STARTS WITH'] as const)(
    'prints the operator %s',
    (operator) => {
      const text = printExpression({ kind: 'comparison', operator, left: A, right: P0 });

      expect(text).toBe(`\`a\` ${operator} $\`p0\``);
    },
  );

  it.each<[string, Clause, string]>([
    ['MATCH', MATCH, 'MATCH (`a`)'],
    [
      'OPTIONAL MATCH with WHERE',
      { ...MATCH, optional: true, where: EQUAL },
      'OPTIONAL MATCH (`a`) WHERE `a`.`name` = $`p0`',
    ],
    [
      'a path both ways, with labels, properties and alternatives',
      {
        kind: 'match',
        pattern: {
          start: { label: 'Record', properties: { id: P0, kind: ONE } },
          steps: [
            { types: ['IN'], direction: 'OUT', node: {} },
            {
              types: ['SAID', 'HEARD'],
              direction: 'IN',
              variable: 'r',
              node: { variable: 'b', label: 'Actor' },
            },
            { types: ['MET'], direction: 'BOTH', node: {} },
          ],
        },
      },
      'MATCH (:`Record` {`id`: $`p0`, `kind`: 1})-[:`IN`]->()<-[`r`:`SAID`|`HEARD`]-(`b`:`Actor`)-[:`MET`]-()',
    ],
    [
      'WITH in an order, cut',
      {
        kind: 'with',
        distinct: true,
        items: [{ expression: A }],
        orderBy: [
          { expression: NAME, direction: 'ASC' },
          { expression: A, direction: 'DESC' },
        ],
        limit: P0,
      },
      'WITH DISTINCT `a` ORDER BY `a`.`name` ASC, `a` DESC LIMIT $`p0`',
    ],
    ['WITH alone', { kind: 'with', items: [{ expression: ONE, as: 'x' }] }, 'WITH 1 AS `x`'],
    [
      'RETURN DISTINCT',
      { kind: 'return', distinct: true, items: [{ expression: A, as: 'x' }, { expression: ONE }] },
      'RETURN DISTINCT `a` AS `x`, 1',
    ],
    ['UNWIND', { kind: 'unwind', list: P0, as: 'id' }, 'UNWIND $`p0` AS `id`'],
    [
      'CALL of a union, which sees what it names',
      {
        kind: 'callUnion',
        imports: ['a', 'ids0'],
        queries: [{ clauses: [RETURN_A] }, { clauses: [RETURN_A] }],
      },
      'CALL (`a`, `ids0`) {\n  RETURN `a`\n  UNION\n  RETURN `a`\n}',
    ],
    [
      'CALL that sees nothing',
      { kind: 'callUnion', imports: [], queries: [{ clauses: [RETURN_A] }] },
      'CALL () {\n  RETURN `a`\n}',
    ],
  ])('prints %s', (_what, clause, text) => {
    expect(printQuery({ clauses: [clause] })).toBe(text);
  });

  it('escapes every name, wherever one can stand', () => {
    const hostile = 'x`\\u0060) DETACH DELETE n //';
    const query: Query = {
      clauses: [
        {
          kind: 'match',
          pattern: {
            start: { variable: hostile, label: hostile, properties: { [hostile]: P0 } },
            steps: [{ types: [hostile], direction: 'OUT', variable: hostile, node: {} }],
          },
        },
        { kind: 'unwind', list: { kind: 'parameter', name: hostile }, as: hostile },
        { kind: 'callUnion', imports: [hostile], queries: [] },
        { kind: 'with', items: [{ expression: { kind: 'variable', name: hostile }, as: hostile }] },
        {
          kind: 'return',
          items: [
            { expression: { kind: 'property', of: hostile, name: hostile } },
            { expression: { kind: 'hasLabel', variable: hostile, label: hostile } },
            { expression: { kind: 'any', variable: hostile, in: A, where: ONE }, as: hostile },
          ],
        },
      ],
    };

    const outsideOfNames = printQuery(query).replaceAll(/`(?:[^`]|``)*`/g, '');

    expect(outsideOfNames).not.toMatch(/DELETE|`|\\/);
  });
});
