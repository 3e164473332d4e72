import { z } from 'zod';

import type {
  ListKind,
  Modality,
  NameKind,
  RenderingMode,
  Role,
  Valence,
} from '../model/vocabulary.ts';
import { perOntology } from './per-ontology.ts';
import { anyList, anything, oneOf, oneOrMore, words } from './schemas.ts';

/** The options of a claim, as they are written. */
export type ClaimOptions = z.infer<z.ZodObject<ReturnType<typeof claimOptions>>>;

/** The options that a claim takes, each with its schema. */
export const claimOptions = perOntology((ontology) => ({
  q: oneOrMore.optional(),
  as: anything,
  is: anything,
  role: oneOf<Role>(ontology, 'Role').optional(),
  office: words.optional(),
  list: oneOf<ListKind>(ontology, 'ListKind').optional(),
  event: words.nullable().optional(),
  when: anything,
  modality: oneOf<Modality>(ontology, 'Modality').optional(),
  negated: z.boolean().optional(),
  hedge: words.nullable().optional(),
  in: words.nullable().optional(),
  mode: oneOf<RenderingMode>(ontology, 'RenderingMode').optional(),
  cue: words.optional(),
  via: oneOrMore.nullable().optional(),
  valence: oneOf<Valence>(ontology, 'Valence').optional(),
  kind: oneOf<NameKind>(ontology, 'NameKind').optional(),
  language: words.optional(),
  scope: anything,
  parts: anyList.optional(),
  note: anything,
}));
