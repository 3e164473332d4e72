import { constantOf } from './constant-of.ts';
import { escapeName } from './escape-name.ts';
import type {
  Clause,
  Expression,
  IndexHint,
  NodePattern,
  OrderKey,
  Pattern,
  PatternStep,
  Projection,
  Query,
} from './nodes.ts';

/** The text of a query. Values stand in it as parameters only, names only between backticks. */
export function printQuery({ clauses }: Query): string {
  return clauses.map(printClause).join('\n');
}

function printClause(clause: Clause): string {
  switch (clause.kind) {
    case 'match': {
      const { optional, pattern, using, where } = clause;
      // The planner takes a condition that never holds for all of WHERE, and then refuses the hint.
      const isSought = where === undefined || constantOf(where) !== false;
      return [
        `${optional === true ? 'OPTIONAL ' : ''}MATCH ${printPattern(pattern)}`,
        ...(using === undefined || !isSought ? [] : [printHint(using)]),
        ...(where === undefined ? [] : [`WHERE ${printExpression(where)}`]),
      ].join(' ');
    }
    case 'matchShortest': {
      const { start, end, step, most } = clause;
      const own = `${printPattern(step.pattern)} WHERE ${printExpression(step.where)}`;
      return `MATCH ALL SHORTEST (${escapeName(start)})(${own}){1,${most}}(${escapeName(end)})`;
    }
    case 'with': {
      const { distinct, items, orderBy = [], limit, where } = clause;
      return [
        `WITH ${distinct === true ? 'DISTINCT ' : ''}${items.map(printProjection).join(', ')}`,
        ...printOrder(orderBy),
        ...(limit === undefined ? [] : [`LIMIT ${printExpression(limit)}`]),
        ...(where === undefined ? [] : [`WHERE ${printExpression(where)}`]),
      ].join(' ');
    }
    case 'return': {
      const { distinct, items, orderBy = [] } = clause;
      return [
        `RETURN ${distinct === true ? 'DISTINCT ' : ''}${items.map(printProjection).join(', ')}`,
        ...printOrder(orderBy),
      ].join(' ');
    }
    case 'unwind':
      return `UNWIND ${printExpression(clause.list)} AS ${escapeName(clause.as)}`;
    case 'callProcedure': {
      const { name, yields } = clause;
      const given = clause.arguments.map(printExpression).join(', ');
      return `CALL ${name.map(escapeName).join('.')}(${given}) YIELD ${escapeName(yields.column)} AS ${escapeName(yields.as)}`;
    }
    case 'callUnion': {
      const union = clause.isDisjoint === true ? '\nUNION ALL\n' : '\nUNION\n';
      const queries = clause.queries.map(printQuery).join(union);
      return `CALL (${clause.imports.map(escapeName).join(', ')}) {\n${indent(queries)}\n}`;
    }
  }
}

function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return escapeName(expression.name);
    case 'property':
      return `${escapeName(expression.of)}.${escapeName(expression.name)}`;
    case 'parameter':
      return `$${escapeName(expression.name)}`;
    case 'literal':
      return String(expression.value);
    case 'list':
      return `[${expression.items.map(printExpression).join(', ')}]`;
    case 'element':
      return `${printExpression(expression.of)}[${printIndex(expression.index)}]`;
    case 'subquery':
      return `${expression.as} {\n${indent(printQuery(expression.query))}\n}`;
    case 'comparison':
      return `${printOperand(expression.left)} ${expression.operator} ${printOperand(expression.right)}`;
    case 'isNotNull':
      return `${printOperand(expression.operand)} IS NOT NULL`;
    case 'and':
      return printJoined(expression.operands, 'AND', 'true');
    case 'or':
      return printJoined(expression.operands, 'OR', 'false');
    case 'not':
      return `NOT ${printOperand(expression.operand)}`;
    case 'hasLabel':
      return `${escapeName(expression.variable)}:${escapeName(expression.label)}`;
    case 'case': {
      const branches = expression.branches.map(
        ({ when, then }) => `WHEN ${printExpression(when)} THEN ${printExpression(then)}`,
      );
      const otherwise =
        expression.otherwise === undefined ? [] : [`ELSE ${printExpression(expression.otherwise)}`];
      return ['CASE', ...branches, ...otherwise, 'END'].join(' ');
    }
    case 'any':
    case 'all': {
      const { kind, variable, where } = expression;
      return `${kind}(${escapeName(variable)} IN ${printExpression(expression.in)} WHERE ${printExpression(where)})`;
    }
    case 'each': {
      const { variable, in: list, to } = expression;
      return `[${escapeName(variable)} IN ${printExpression(list)} | ${printExpression(to)}]`;
    }
    case 'positions': {
      const { variable, where, to } = expression;
      const positions = `range(0, size(${printExpression(expression.in)}) - 1)`;
      return `[${escapeName(variable)} IN ${positions} WHERE ${printExpression(where)} | ${printExpression(to)}]`;
    }
    case 'untold':
      return `1 / ${printExpression(expression.zero)}`;
    case 'joined': {
      const [of, by] = [printExpression(expression.of), printExpression(expression.by)];
      return `reduce(\`joined\` = null, \`part\` IN ${of} | coalesce(\`joined\` + ${by}, '') + \`part\`)`;
    }
    case 'size':
    case 'count':
    case 'collect':
      return `${expression.kind}(${printExpression(expression.of)})`;
    case 'negative':
      return `-${printOperand(expression.of)}`;
    case 'map': {
      const entries = Object.entries(expression.entries);
      return `{${entries.map(([key, value]) => `${escapeName(key)}: ${printExpression(value)}`).join(', ')}}`;
    }
    case 'firstItems':
      return `${printExpression(expression.of)}[..${printExpression(expression.count)}]`;
    case 'least':
      return `min(${printExpression(expression.of)})`;
    case 'sum':
      return expression.operands.map(printExpression).join(' + ');
    case 'anyPosition': {
      const { variable, where } = expression;
      const positions = `range(0, size(${printExpression(expression.in)}) - 1)`;
      return `any(${escapeName(variable)} IN ${positions} WHERE ${printExpression(where)})`;
    }
    case 'coalesce':
      return `coalesce(${expression.operands.map(printExpression).join(', ')})`;
  }
}

function printHint({ variable, on, properties }: IndexHint): string {
  return `USING INDEX SEEK ${escapeName(variable)}:${escapeName(on)}(${properties.map(escapeName).join(', ')})`;
}

function printIndex(index: number | Expression): string {
  return typeof index === 'number' ? String(index) : printExpression(index);
}

/** Without operands, what holds of none. */
function printJoined(operands: readonly Expression[], operator: string, empty: string): string {
  return operands.length === 0 ? empty : operands.map(printOperand).join(` ${operator} `);
}

/** In parentheses where an operator beside it would bind otherwise. */
function printOperand(expression: Expression): string {
  const text = printExpression(expression);
  switch (expression.kind) {
    case 'comparison':
    case 'isNotNull':
    case 'and':
    case 'or':
    case 'not':
    case 'hasLabel':
    case 'negative':
      return `(${text})`;
    default:
      return text;
  }
}

function printPattern({ start, steps }: Pattern): string {
  return printNode(start) + steps.map(printStep).join('');
}

function printStep(step: PatternStep): string {
  const { types, direction, variable, isOptional, again, node } = step;
  if (again !== undefined) {
    const { again: _, ...once } = step;
    const way = printStep({ ...once, node: { variable: again.over } });
    return ` (()${way} WHERE ${printExpression(again.where)}){0,} ${printNode(node)}`;
  }
  const relationship = `[${variable === undefined ? '' : escapeName(variable)}:${types.map(escapeName).join('|')}${isOptional === true ? '*0..1' : ''}]`;
  const [start, end] = [direction === 'IN' ? '<-' : '-', direction === 'OUT' ? '->' : '-'];
  return `${start}${relationship}${end}${printNode(node)}`;
}

function printNode({ variable, label, properties = {} }: NodePattern): string {
  const name = variable === undefined ? '' : escapeName(variable);
  const labels = label === undefined ? '' : `:${escapeName(label)}`;
  const entries = Object.entries(properties);
  const values = entries.map(([key, value]) => `${escapeName(key)}: ${printExpression(value)}`);
  return `(${name}${labels}${values.length === 0 ? '' : ` {${values.join(', ')}}`})`;
}

function printProjection({ expression, as }: Projection): string {
  const text = printExpression(expression);
  return as === undefined ? text : `${text} AS ${escapeName(as)}`;
}

function printOrder(keys: readonly OrderKey[]): readonly string[] {
  return keys.length === 0 ? [] : [`ORDER BY ${keys.map(printOrderKey).join(', ')}`];
}

function printOrderKey({ expression, direction }: OrderKey): string {
  return `${printExpression(expression)} ${direction}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
