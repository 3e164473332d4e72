import { identifierUrl } from '../model/identifier-url.ts';
import type { Fields } from './field-resolvers.ts';
import { findRecord } from './look-up.ts';
import { byId } from './position.ts';
import { findEntityOf, findStatementOf } from './retracted.ts';

/** What is said of an identifier. */
export const IDENTIFIER: Fields<'Identifier'> = {
  url: ({ scheme, value }) => identifierUrl(scheme, value),
};

/** What is said of an entry of a dossier. */
export const RECORD: Fields<'Record'> = {
  within: (record, _args, { graph }) =>
    byId(
      'within' in record
        ? [...new Set(record.within)].flatMap((id) => findRecord(graph, id) ?? [])
        : [],
    ),
  entity: ({ id }, _args, context) => findEntityOf(context, id),
  statement: ({ id }, _args, context) => findStatementOf(context, id),
};
