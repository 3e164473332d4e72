// Who asked whom for help, and in which words: one line for each relation, and below it its passages.
//
//   node examples/typescript/who-asked-whom.ts http://127.0.0.1:4000/graphql
import { pathToFileURL } from 'node:url';

import { ask } from './ask.ts';
import { type HelpRequestsQuery, HelpRequestsDocument } from './documents.ts';

type Relation = HelpRequestsQuery['relations']['nodes'][number];

/** The lines, page by page: a page is asked for when the one before has been read. */
export async function* whoAskedWhom(endpoint: string): AsyncGenerator<string> {
  for (let after: string | null = null, more = true; more;) {
    const { relations }: HelpRequestsQuery = await ask(endpoint, HelpRequestsDocument, {
      first: 20,
      after,
    });
    for (const relation of relations.nodes) yield* linesOf(relation);
    after = relations.pageInfo.endCursor;
    more = relations.pageInfo.hasNextPage;
  }
}

function* linesOf({ from, to, modality, negated, contested, claims }: Relation): Generator<string> {
  const stance = [
    ...(modality === 'ACTUAL' ? [] : [modality.toLowerCase()]),
    ...(negated ? ['denied'] : []),
    ...(contested ? ['contested'] : []),
  ];
  const marks = stance.length === 0 ? '' : ` (${stance.join(', ')})`;
  yield `${from.name} → ${to.name}${marks}`;
  for (const { source, passages } of claims.nodes)
    for (const { exact } of passages) yield `    “${exact}” — ${source.title}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const endpoint = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
  for await (const line of whoAskedWhom(endpoint)) console.log(line);
}
