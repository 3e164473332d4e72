import type { FigureProposition, Graph, Proposition } from '../derive/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { invariant } from '../util/invariant.ts';
import { viewId } from '../model/view-id.ts';
import { connect } from './connection.ts';
import { listClaimsAgainstRelation } from './contradictions.ts';
import { listDiscrepancies } from './discrepancies.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims, listFigures, listSources } from './lists.ts';
import { findEntity, get, getClaims, getEntity, getMatters } from './look-up.ts';
import { propositionOrder } from './order.ts';
import { findAttribute, findMeasure, findRelationType } from './predicates.ts';
import { timesOfClaims } from './times.ts';

type SharedField = 'contested' | 'viewId' | 'questions' | 'when' | 'claims' | 'sources';

/** What all propositions have. */
const PROPOSITION: Pick<Fields<'Relation'>, SharedField> &
  Pick<Fields<'Figure'>, SharedField> &
  Pick<Fields<'Fact'>, SharedField> = {
  viewId: ({ id }: Proposition, _args, { lens }) => viewId(id, lens ?? {}),
  when: ({ claims }: Proposition, _args, { graph }) => timesOfClaims(getClaims(graph, claims)),
  contested: ({ id }: Proposition, _args, { graph }) => graph.contested.has(id),
  questions: ({ questions }: Proposition, _args, { graph }) =>
    [...new Set(questions)].map((id) => get(graph.questions, id)),
  claims: ({ claims }: Proposition, args, context) =>
    listClaims(context, getClaims(context.graph, claims), args),
  sources: ({ claims }: Proposition, args, context) =>
    listSources(
      context,
      getClaims(context.graph, claims).map(({ source }) => source),
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
  contradictedBy: (relation, args, { graph }) => listClaimsAgainstRelation(graph, relation, args),
};

/** What is said of a figure. */
export const FIGURE: Fields<'Figure'> = {
  ...PROPOSITION,
  measure: ({ predicate }, _args, { ontology }) => named(findMeasure, ontology, predicate),
  of: ({ of }, _args, { graph }) => getEntity(graph, of),
  partOf: ({ partOf }, _args, { graph }) =>
    partOf === undefined ? null : getFigure(graph, partOf),
  parts: ({ parts }, args, { graph }) =>
    listFigures(
      graph,
      parts.map((id) => getFigure(graph, id)),
      args,
    ),
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
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  propositions: ({ id }, args, { graph }) => {
    const own = [...graph.propositions.values()].filter(({ questions }) => questions.includes(id));
    return connect(own, propositionOrder(graph), args);
  },
  about: ({ about }, _args, { graph }) => getMatters(graph, about),
  discrepancies: ({ id }, args, { graph }) => {
    const own = [...graph.discrepancies.values()].filter(({ questions }) => questions.includes(id));
    return listDiscrepancies(graph, own, args);
  },
};

function getFigure({ propositions }: Graph, id: string): FigureProposition {
  const figure = get(propositions, id);
  invariant(figure.kind === 'FIGURE', `${id} is no figure, and stands as part or whole of one`);
  return figure;
}

function named<Name>(
  find: (ontology: Ontology, predicate: string) => Name | undefined,
  ontology: Ontology,
  predicate: string,
): Name {
  const name = find(ontology, predicate);
  invariant(name, `${predicate} is not of the kind that its proposition is`);
  return name;
}
