import { connect } from './connection.ts';
import { viewId } from '../model/view-id.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims } from './lists.ts';
import { findRecord, getEntities } from './look-up.ts';
import { listNarratives, listNotes } from './notebook.ts';
import { entityOrder, renderingOrder } from './order.ts';
import { byId } from './position.ts';
import { findEntitiesOf, getPassage, getSource, type SeenClaim } from './retracted.ts';
import { timeOfRendering, timesOfRenderings } from './times.ts';

/** What is said of an utterance. */
export const STATEMENT: Fields<'Statement'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  notes: ({ records }, args, { graph }) => listNotes(graph, records, args),
  narratives: ({ records }, args, { graph }) => listNarratives(graph, records, args),
  when: ({ renderings }, _args, { graph }) => timesOfRenderings(graph, renderings),
  speakers: ({ speakers }, _args, { graph }) => getEntities(graph, speakers),
  onBehalfOf: ({ onBehalfOf }, _args, { graph }) => getEntities(graph, onBehalfOf),
  addressees: ({ addressees }, _args, { graph }) => getEntities(graph, addressees),
  renderings: ({ renderings }, args, { graph }) => connect(renderings, renderingOrder(graph), args),
  claims: ({ id }, args, context) => {
    const isMeant = ({ statement }: SeenClaim): boolean => statement === id;
    return listClaims(context, [...context.graph.claims.values()].filter(isMeant), args, isMeant);
  },
  about: ({ about }, args, { graph }) =>
    connect(getEntities(graph, about), entityOrder(graph), args),
  records: ({ records }, _args, { graph }) =>
    byId(records.flatMap((id) => findRecord(graph, id) ?? [])),
};

/** What is said of a passage that reports an utterance. */
export const RENDERING: Fields<'Rendering'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  text: ({ content }, _args, context) => getPassage(context, content.passage).content.exact,
  mode: ({ content }) => content.mode,
  cue: ({ content }) => content.cue,
  attributedTo: ({ content }, _args, context) => findEntitiesOf(context, content.by),
  via: ({ content }, _args, context) => findEntitiesOf(context, content.via),
  onBehalfOf: ({ content }, _args, context) => findEntitiesOf(context, content.for),
  addressees: ({ content }, _args, context) => findEntitiesOf(context, content.to),
  medium: ({ content }) => content.medium,
  said: (rendering, _args, context) =>
    timeOfRendering(rendering, getPassage(context, rendering.content.passage)),
  language: ({ content }) => content.language,
  source: ({ content }, _args, context) => getSource(context, content.source),
  passage: ({ content }, _args, context) => getPassage(context, content.passage),
};
