import { mediaOf } from '../derive/media.ts';
import { connect } from './connection.ts';
import { viewId } from '../model/view-id.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims, listStatements } from './lists.ts';
import { clustersOf, getEntities } from './look-up.ts';
import { listNotes } from './notebook.ts';
import { entityOrder, passageOrder } from './order.ts';
import { findEntitiesOf, findEntityOf, getSource, type SeenClaim } from './retracted.ts';
import { timeOfSource } from './times.ts';

/** What is said of a document. */
export const SOURCE: Fields<'Source'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  publisher: ({ publisher }, _args, context) => findEntityOf(context, publisher),
  authors: ({ authors }, _args, context) => findEntitiesOf(context, authors),
  published: timeOfSource,
  notes: ({ id }, args, { graph }) => listNotes(graph, graph.sources.has(id) ? [id] : [], args),
  republishes: ({ republishes = '' }, _args, { graph }) => graph.sources.get(republishes),
  passages: ({ id }, args, { graph }) => {
    const own = [...graph.passages.values()].filter(({ content }) => content.source === id);
    return connect(own, passageOrder(graph), args);
  },
  claims: ({ id }, args, context) => {
    const isMeant = ({ source }: SeenClaim): boolean => source.id === id;
    return listClaims(context, [...context.graph.claims.values()].filter(isMeant), args, isMeant);
  },
  cites: ({ id }, args, { graph }) => {
    const isHere = ({ content }: { readonly content: { readonly source: string } }): boolean =>
      content.source === id;
    const renderings = graph.facts.renderings.filter(isHere);
    const through = [...graph.facts.claims.filter(isHere), ...renderings];
    const media = mediaOf(graph);
    const speakers = renderings.flatMap(({ content }) => clustersOf(graph, content.by));
    const cited = [
      ...through.flatMap(({ content }) => content.via),
      ...speakers.filter((speaker) => media.has(speaker)),
    ];
    return connect(getEntities(graph, cited), entityOrder(graph), args);
  },
  statements: ({ id }, args, { graph }) => {
    const own = [...graph.statements.values()].filter(({ renderings }) =>
      renderings.some(({ content }) => content.source === id),
    );
    return listStatements(graph, own, args);
  },
};

/** What is said of words that bear claims. */
export const PASSAGE: Fields<'Passage'> = {
  exact: ({ content }) => content.exact,
  prefix: ({ content }) => content.prefix,
  suffix: ({ content }) => content.suffix,
  start: ({ content }) => content.start,
  end: ({ content }) => content.end,
  section: ({ content }) => content.section,
  source: ({ content }, _args, context) => getSource(context, content.source),
  claims: ({ id }, args, context) => {
    const own = [...context.graph.claims.values()].filter(({ claim }) =>
      claim.passages.includes(id),
    );
    return listClaims(context, own, args);
  },
};
