import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyReply } from 'fastify';

import { describeError } from '../api/describe-error.ts';
import type { Limits } from '../api/limits.ts';
import { openExport } from '../api/open-export.ts';
import { parseLens } from '../api/parse-lens.ts';
import type { ExportFormat } from '../exports/export-format.ts';
import { FORMATS } from '../exports/formats.ts';
import type { Store } from '../store/connect.ts';

/** How exports are answered. */
interface ExportOptions {
  readonly onFailure: (failure: unknown) => void;
  readonly limits: Pick<Limits, 'derivedFacts'>;
}

/** `/export/graphml`, and so for each format; `?lens={"knownOn":"2022-01-06"}` looks through a lens. */
export function addExportRoutes(
  fastify: FastifyInstance,
  store: Store,
  { onFailure, limits }: ExportOptions,
): void {
  for (const format of FORMATS) {
    fastify.get<{ Querystring: { readonly lens?: string } }>(
      `/export/${format.name}`,
      async (request, reply) => {
        try {
          const source = await openExport(store, parseLens(request.query.lens ?? '{}'), limits);
          return await send(reply, format, Readable.from(format.print(source)), onFailure);
        } catch (thrown) {
          return refuse(reply, thrown, onFailure);
        }
      },
    );
  }
}

/**
 * The answer begins when its first bytes are there, so that what fails at once is told with a status. What
 * fails later breaks the connection off: no client takes half a graph for the whole.
 */
async function send(
  reply: FastifyReply,
  { name, mediaType, extension }: ExportFormat,
  body: Readable,
  onFailure: (failure: unknown) => void,
): Promise<FastifyReply> {
  await new Promise<void>((resolve, reject) => {
    body.once('readable', resolve);
    body.once('error', reject);
  });
  body.on('error', onFailure);
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="attest-${name}${extension}"`)
    .send(body);
}

function refuse(
  reply: FastifyReply,
  thrown: unknown,
  onFailure: (failure: unknown) => void,
): FastifyReply {
  const { errors, status, isOurs } = describeError(thrown);
  if (isOurs) onFailure(thrown);
  return reply.code(status).send({ errors: errors.map((error) => error.toJSON()) });
}
