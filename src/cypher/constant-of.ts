import type { Expression } from './nodes.ts';

/** Whether a condition holds whatever is looked at, or never; undefined where that depends on it. */
export function constantOf(condition: Expression): boolean | undefined {
  switch (condition.kind) {
    case 'literal':
      return typeof condition.value === 'boolean' ? condition.value : undefined;
    case 'not': {
      const operand = constantOf(condition.operand);
      return operand === undefined ? undefined : !operand;
    }
    case 'and':
      return joined(condition.operands, false);
    case 'or':
      return joined(condition.operands, true);
    case 'coalesce': {
      const [first] = condition.operands;
      return first && constantOf(first);
    }
    default:
      return undefined;
  }
}

/** One operand that is `decisive` decides; without any, and with nothing but the other, the other does. */
function joined(operands: readonly Expression[], decisive: boolean): boolean | undefined {
  const constants = operands.map(constantOf);
  if (constants.includes(decisive)) return decisive;
  return constants.includes(undefined) ? undefined : !decisive;
}
