import { z } from 'zod';

import type { ListKind, ScopeExtent } from '../model/vocabulary.ts';
import type { DraftContext } from './draft-context.ts';
import type { ScopeDraft } from './draft.ts';
import type { Location } from './parsed-file.ts';
import { oneOf, words } from './schemas.ts';
import { perOntology } from './per-ontology.ts';
import { takeFields } from './take-fields.ts';
import { wordAt, wordsAt } from './words.ts';

/** Takes `scope` apart: `PART` or `OTHER` with records, and the printed words. */
export function draftScope(
  value: unknown,
  at: Location,
  { ontology, report }: DraftContext,
): ScopeDraft | undefined {
  if (value === undefined || value === null) return undefined;
  const fields = takeFields(scopeShape({ ontology }), value, at, report);
  if (fields === undefined) return undefined;
  const extents: readonly ScopeExtent[] = ['PART', 'OTHER'];
  const given = extents.filter((extent) => fields[extent] !== undefined);
  const [extent] = given;
  if (extent === undefined || given.length > 1) {
    const remedy =
      'Give `PART` or `OTHER` with the ids of records, or with [] where there are none.';
    report({ code: 'INVALID_VALUE', message: 'A scope is a part or something other.', at, remedy });
    return undefined;
  }
  const entities = wordsAt(fields[extent], at, extent);
  return { at, extent, entities, list: fields.list, words: wordAt(fields.q, at, 'q') };
}

const records = z.union([words, z.array(words)]).optional();

/** What a scope holds. */
export const scopeShape = perOntology((ontology) => ({
  PART: records,
  OTHER: records,
  q: words.optional(),
  list: oneOf<ListKind>(ontology, 'ListKind').optional(),
}));
