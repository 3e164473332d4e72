import {
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { QueryError } from '../errors/attest-error.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import { isIncluded } from './collect-fields.ts';
import { bind, type Bound, type Context, toTexts } from './context.ts';
import { isList } from './given.ts';
import { MAX_PAGE_SIZE, readSizes } from './page-size.ts';

/** How many ids one field looks up at most. */
const MAX_LOOKUPS = 100;

/** Finds what is wrong with a request's arguments. */
type Check = Bound<readonly QueryError[]>;

/**
 * What finds out what is wrong with the sizes that an operation names, and with what its filters say of retracted
 * claims, wherever it names them: also in fragments that no object of the answer will be of. What `@skip` and
 * `@include` leave out is not looked at.
 */
export function checkArguments(context: Context): readonly Check[] {
  const { schema, operation } = context;
  const root = schema.getQueryType()?.name ?? '';
  return checkSelections(context, operation.selectionSet, { type: root, visited: new Set() });
}

function checkSelections(
  context: Context,
  selections: SelectionSetNode,
  { type, visited }: { readonly type: string; readonly visited: Set<string> },
): readonly Check[] {
  const types = new TypeInfo(context.schema, context.schema.getType(type));
  const checks: Check[] = [];
  const skipLeftOut = (node: SelectionNode): false | undefined =>
    isIncluded(context, node) ? undefined : false;
  const visitor = visitWithTypeInfo(types, {
    Field: (node) => {
      if (isIncluded(context, node)) checks.push(...checkField(context, node, types));
      return skipLeftOut(node);
    },
    InlineFragment: skipLeftOut,
    FragmentSpread: (node) => {
      const fragment = context.fragments.get(node.name.value);
      if (!fragment || visited.has(fragment.name.value) || !isIncluded(context, node)) return;
      visited.add(fragment.name.value);
      const own = { type: fragment.typeCondition.name.value, visited };
      checks.push(...checkSelections(context, fragment.selectionSet, own));
    },
  });
  visit(selections, visitor);
  return checks;
}

function checkField({ variables }: Context, node: FieldNode, types: TypeInfo): readonly Check[] {
  const field = types.getFieldDef();
  if (!field) return [];
  const values = argumentValues(field, node, variables);
  const { ids, where } = values;
  const sizes = readSizes(values);
  return [
    ...sizes.map(([name, size]) => bind(size, (given) => checkPageSize(name, Number(given)))),
    ...(sizes.length > 1 ? [() => [bothEnds(field.name)]] : []),
    // Only `nodes` has an argument of this name.
    ...(isList(ids) ? [bind(ids, (given) => checkLookups(field.name, toTexts(given).length))] : []),
    ...(namesRetractedWithin(where) ? [() => [retractedWithin(field.name)]] : []),
  ];
}

/** Whether one of the filters within a filter asks for retracted claims; what is given is known when a plan is made. */
function namesRetractedWithin(where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false;
  const { and = [], or = [], not = [] }: Partial<Record<string, unknown>> = { ...where };
  return [and, or, not].flat().some((own) => {
    if (typeof own !== 'object' || own === null) return false;
    return ('retracted' in own && own.retracted === true) || namesRetractedWithin(own);
  });
}

function retractedWithin(field: string): QueryError {
  const message = `\`${field}\` was asked for retracted claims within \`and\`, \`or\` or \`not\`.`;
  return new QueryError('BAD_USER_INPUT', message, {
    remedy: 'Give `retracted` at the top of `where`: it says which claims are listed at all.',
  });
}

function checkPageSize(name: 'first' | 'last', size: number): readonly QueryError[] {
  if (size < 0) {
    return [new QueryError('BAD_USER_INPUT', `\`${name}\` is ${size}; it cannot be negative.`)];
  }
  if (size <= MAX_PAGE_SIZE) return [];
  const message = `\`${name}\` is ${size}; a page has at most ${MAX_PAGE_SIZE}.`;
  const remedy = `Ask for less, and go on with \`${name === 'first' ? 'after' : 'before'}\`.`;
  return [new QueryError('LIMIT_EXCEEDED', message, { remedy })];
}

function bothEnds(field: string): QueryError {
  const message = `\`${field}\` was asked for its first and its last places at once.`;
  return new QueryError('BAD_USER_INPUT', message, {
    remedy: 'Give `first` or `last`; ask twice, under two aliases, for both.',
  });
}

function checkLookups(field: string, count: number): readonly QueryError[] {
  if (count <= MAX_LOOKUPS) return [];
  const message = `\`${field}\` was asked for ${count} ids; it takes ${MAX_LOOKUPS}.`;
  return [new QueryError('LIMIT_EXCEEDED', message, { remedy: 'Ask in several requests.' })];
}
