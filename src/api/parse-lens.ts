import { z } from 'zod';

import { QueryError } from '../errors/attest-error.ts';
import type { Lens } from '../model/lens.ts';
import { isCalendarDay } from '../util/is-calendar-day.ts';

const ids = z.array(z.string()).nullish();

const lensShape = z.strictObject({
  knownOn: z.string().refine(isCalendarDay, 'a day of the calendar: 2022-01-06').nullish(),
  recordedAt: z.iso.datetime({ offset: true }).nullish(),
  sources: ids,
  withoutSources: ids,
  identity: z.enum(['STRICT', 'CONFIRMED', 'PROBABLE']).nullish(),
  minConfidence: z.int().min(0).max(100).nullish(),
});

/**
 * A lens out of the JSON that GraphQL takes too: `{"knownOn": "2022-01-06"}`.
 *
 * @throws QueryError BAD_USER_INPUT
 */
export function parseLens(json: string): Lens {
  const parsed = lensShape.safeParse(parseJson(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw badLens(json, `${place}${issue?.message ?? 'not of its form'}`);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw badLens(json, String(cause));
  }
}

function badLens(json: string, reason: string): QueryError {
  return new QueryError('BAD_USER_INPUT', `${json} is no lens (${reason}).`, {
    remedy:
      'A lens is a JSON object with knownOn, recordedAt, sources, withoutSources, identity or minConfidence: {"knownOn": "2022-01-06"}.',
  });
}
