import { type FieldNode, Kind } from 'graphql';

import { QueryError } from '../errors/attest-error.ts';
import { searchScore } from '../model/search-words.ts';
import { argumentValues } from '../ontology/argument-values.ts';
import type { Column } from './column.ts';
import { compilePages } from './compile-connection.ts';
import { bind, type Context } from './context.ts';
import type { FieldRequest } from './field-request.ts';
import { fillIn } from './given.ts';
import { buildSearchMatch, COUNTED, type SearchMatch } from './search-match.ts';

/** So long a text can be that is asked for, in UTF-16 code units. */
const LONGEST_TEXT = 200;

/** `Query.search`: hits by what they are found in. */
export function compileSearch(context: Context, request: FieldRequest): Column {
  const { field, node } = request;
  const values = argumentValues(field, node, context.variables);
  context.checks.push(bind(values.text, (text) => faultsOf(String(text))));
  const match = buildSearchMatch(context, {
    text: values.text,
    kinds: values.kinds,
    areKindsWritten: areKindsWritten(node),
    isExact: values.exactScript === true,
  });
  const list = { ...match, ...fieldsOf(match, values.text) };
  return compilePages(context, request, { name: 'search', list, isRoot: true });
}

/** Whether the kinds stand in the operation itself, so that no request has others. */
function areKindsWritten({ arguments: given = [] }: FieldNode): boolean {
  const kinds = given.find(({ name }) => name.value === 'kinds')?.value;
  if (kinds?.kind === Kind.LIST) return kinds.values.every(({ kind }) => kind === Kind.ENUM);
  return kinds?.kind === Kind.ENUM;
}

function faultsOf(text: string): readonly QueryError[] {
  if (text.length > LONGEST_TEXT) {
    const message = `\`text\` has ${text.length} characters; a search takes ${LONGEST_TEXT}.`;
    return [new QueryError('LIMIT_EXCEEDED', message, { remedy: 'Ask for its first words.' })];
  }
  if (/[\p{L}\p{N}]/u.test(text)) return [];
  return [
    new QueryError('BAD_USER_INPUT', '`text` has no letter and no digit to search for.', {
      remedy: 'Give at least the first letter of a word.',
    }),
  ];
}

/** What only a search tells of its list and of each hit. */
function fieldsOf(
  { found, countHits }: SearchMatch,
  text: unknown,
): Required<Pick<SearchMatch, 'compileField' | 'compileEdgeField'>> {
  let [counted, words]: readonly (number | undefined)[] = [];
  return {
    compileField: (name, row) => {
      if (name !== 'totalCount' && name !== 'truncated') return undefined;
      counted ??= row.add(countHits());
      const position = counted;
      const read = (values: readonly unknown[]): number => Number(values[position]);
      if (name === 'truncated') return (values) => read(values) > COUNTED;
      return (values) => Math.min(read(values), COUNTED);
    },
    compileEdgeField: (name, _, row) => {
      if (name !== 'matched' && name !== 'score') return undefined;
      words ??= row.add(found);
      const position = words;
      if (name === 'matched') return (values) => values[position];
      return (values, { variables }) =>
        searchScore(String(fillIn(text, variables)), String(values[position]));
    },
  };
}
