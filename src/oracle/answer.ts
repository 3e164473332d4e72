import type { ExecutionResult } from 'graphql';

import type { Graph } from '../derive/graph.ts';
import type { SourceText } from '../evidence/source-text.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { readSchema } from '../ontology/read-schema.ts';
import { executeOperation } from './execute-operation.ts';
import { openContext } from './open-context.ts';
import { type Request, readOperation } from './read-operation.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';

/**
 * What the schema's words mean for this graph. An operation is answered whole or refused whole: where the
 * client is at fault there is no `data`, and each fault is an error with its code in `extensions.code`.
 * Without a `log`, what is asked of the writes behind the graph is refused as NOT_SUPPORTED;
 * without `texts` no passage can be verified.
 *
 * @throws Error where the graph does not hold together; never because of the request.
 */
export async function answer(
  graph: Graph,
  request: Request,
  log?: readonly RecordedBatch[],
  texts: readonly SourceText[] = [],
): Promise<ExecutionResult> {
  const schema = readSchema();
  const read = readOperation(schema, request);
  if ('errors' in read) return read;
  const whole = openContext({ graph, ontology: readOntology(), log, texts });
  const { variables, operationName } = request;
  return executeOperation(whole, { schema, document: read.document, variables, operationName });
}
