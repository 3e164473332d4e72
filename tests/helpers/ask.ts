import type { Graph } from '../../src/derive/graph.ts';
import { answer } from '../../src/oracle/answer.ts';

/** The answer to a query, as plain JSON: `data`, or the code of each error. */
export async function ask(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await answer(graph, { query, variables });
  if (errors !== undefined) return errors.map(({ extensions }) => extensions.code);
  return JSON.parse(JSON.stringify(data));
}
