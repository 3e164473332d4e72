import { identifierUrl } from '../model/identifier-url.ts';
import type { Fields } from './field-resolvers.ts';
import { clusterOf, findEntity, findRecord } from './look-up.ts';
import { byId } from './position.ts';

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
  entity: ({ id }, _args, { graph }) => findEntity(graph, id),
  statement: ({ id }, _args, { graph }) => graph.statements.get(clusterOf(graph, id)),
};
