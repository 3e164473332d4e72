/**
 * The closed vocabularies of the schema, as types. They come from `schema/` by way of the generated
 * types; the open ones (relation types, measures, attributes) are read from the schema at run time by
 * `src/ontology`, so that adding one is one entry there.
 */
export type {
  CodeScheme,
  Comparator,
  CoordinatePrecision,
  CountBy,
  CountOf,
  DateBasis,
  DatePrecision,
  DiscrepancyKind,
  EntityKind,
  Extent,
  IdentityPolicy,
  ListKind,
  Medium,
  Modality,
  NameKind,
  OriginKind,
  Phase,
  PlaceClass,
  Reliability,
  RenderingMode,
  Role,
  ScopeExtent,
  Section,
  SourceKind,
  Valence,
} from '../generated/enums.ts';
