import type { Facts } from '../model/dossier.ts';
import type { IdentityPolicy } from '../model/vocabulary.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { indexBy } from '../util/index-by.ts';
import { clusterRecords } from './cluster-records.ts';
import { deriveClaims } from './derive-claims.ts';
import { deriveDisagreement } from './derive-disagreement.ts';
import { deriveEntities } from './derive-entities.ts';
import { derivePropositions } from './derive-propositions.ts';
import { deriveStatements } from './derive-statements.ts';
import type { Graph } from './graph.ts';
import { publishedDay } from './published-day.ts';

/** How a graph is derived, where it is not from all that is live. */
export interface DeriveOptions {
  /** CONFIRMED where nothing is said. */
  readonly policy?: IdentityPolicy;
  /** Records that something outside these facts refers to: the incremental writer derives from a part. */
  readonly referred?: ReadonlySet<string>;
  /** All that is live, where these facts are the part of it that a lens admits: clusters are those of all. */
  readonly among?: Facts;
}

/**
 * All that follows from the facts, by pure functions of them and the ontology: equal facts give equal
 * graphs, whatever the order they came in.
 */
export function deriveGraph(
  facts: Facts,
  ontology: Ontology,
  { policy = 'CONFIRMED', referred = NONE, among = facts }: DeriveOptions = {},
): Graph {
  const sources = indexBy(facts.sources, ({ id }) => id);
  const passages = indexBy(facts.passages, ({ id }) => id);
  const { clusterOf, disputed } = clusterRecords(among, policy);
  const worded = deriveClaims(facts.claims, { ontology, sources, passages, clusterOf });
  const claims = worded.map(({ stated }) => stated);
  const statements = deriveStatements({
    renderings: facts.renderings,
    among: among.renderings,
    passages,
    sources,
    clusterOf,
    claims,
    publishedOf: (source) => publishedDay(sources.get(source)),
  });
  const propositions = derivePropositions(worded, ontology);
  const context = { facts, ontology, clusterOf, claims, statements, propositions, referred };
  const entities = deriveEntities(context);
  return {
    facts,
    clusterOf,
    disputed,
    entities,
    statements,
    sources,
    passages,
    renderings: indexBy(facts.renderings, ({ id }) => id),
    claims: indexBy(claims, ({ claim }) => claim.id),
    propositions,
    ...deriveDisagreement({
      facts,
      claims: worded,
      clusterOf,
      disputed,
      entities,
      statements,
      ontology,
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();
