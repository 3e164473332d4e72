import type {
  FactProposition,
  FigureProposition,
  Graph,
  Proposition,
  RelationProposition,
} from '../derive/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { invariant } from '../util/invariant.ts';
import { connect } from './connection.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims, listSources } from './lists.ts';
import { findEntity, get, getClaims, getEntities, getEntity } from './look-up.ts';
import { propositionOrder } from './order.ts';
import { findAttribute, findMeasure, findRelationType } from './predicates.ts';
import { timesOfClaims } from './times.ts';

/** All relations. */
export function relations(graph: Graph): readonly RelationProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'RELATION');
}

/** All figures. */
export function figures(graph: Graph): readonly FigureProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'FIGURE');
}

/** All facts. */
export function facts(graph: Graph): readonly FactProposition[] {
  return [...graph.propositions.values()].filter((said) => said.kind === 'FACT');
}

type SharedField = 'viewId' | 'questions' | 'when' | 'claims' | 'sources';

/** What all propositions have. */
const PROPOSITION: Pick<Fields<'Relation'>, SharedField> &
  Pick<Fields<'Figure'>, SharedField> &
  Pick<Fields<'Fact'>, SharedField> = {
  viewId: ({ id }: Proposition) => id,
  when: ({ claims }: Proposition, _args, { graph }) => timesOfClaims(getClaims(graph, claims)),
  questions: ({ questions }: Proposition, _args, { graph }) =>
    [...new Set(questions)].map((id) => get(graph.questions, id)),
  claims: ({ claims }: Proposition, args, { graph }) =>
    listClaims(graph, getClaims(graph, claims), args),
  sources: ({ claims }: Proposition, args, { graph }) =>
    listSources(
      graph,
      getClaims(graph, claims).map(({ source }) => source),
      args,
    ),
};

/** What is said of a relation. */
export const RELATION: Fields<'Relation'> = {
  ...PROPOSITION,
  type: ({ predicate }, _args, { ontology }) => named(findRelationType, ontology, predicate),
  from: ({ from }, _args, { graph }) => getEntity(graph, from),
  to: ({ to }, _args, { graph }) => getEntity(graph, to),
  event: ({ event }, _args, { graph }) => findEntity(graph, event),
};

/** What is said of a figure. */
export const FIGURE: Fields<'Figure'> = {
  ...PROPOSITION,
  measure: ({ predicate }, _args, { ontology }) => named(findMeasure, ontology, predicate),
  of: ({ of }, _args, { graph }) => getEntity(graph, of),
};

/** What is said of a fact. */
export const FACT: Fields<'Fact'> = {
  ...PROPOSITION,
  attribute: ({ predicate }, _args, { ontology }) => named(findAttribute, ontology, predicate),
  of: ({ of }, _args, { graph }) => getEntity(graph, of),
  object: ({ object }, _args, { graph }) => findEntity(graph, object),
};

/** What is said of a question. */
export const QUESTION: Fields<'Question'> = {
  viewId: ({ id }) => id,
  propositions: ({ id }, args, { graph }) => {
    const own = [...graph.propositions.values()].filter(({ questions }) => questions.includes(id));
    return connect(own, propositionOrder(graph), args);
  },
  about: ({ about }, _args, { graph }) => getEntities(graph, about),
};

function named<Name>(
  find: (ontology: Ontology, predicate: string) => Name | undefined,
  ontology: Ontology,
  predicate: string,
): Name {
  const name = find(ontology, predicate);
  invariant(name, `${predicate} is not of the kind that its proposition is`);
  return name;
}
