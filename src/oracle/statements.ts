import { connect } from './connection.ts';
import { viewId } from '../model/view-id.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims } from './lists.ts';
import { findRecord, get, getEntities } from './look-up.ts';
import { listNarratives, listNotes } from './notebook.ts';
import { entityOrder, renderingOrder } from './order.ts';
import { byId } from './position.ts';
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
    const own = [...context.graph.claims.values()].filter(({ statement }) => statement === id);
    return listClaims(context, own, args);
  },
  about: ({ about }, args, { graph }) =>
    connect(getEntities(graph, about), entityOrder(graph), args),
  records: ({ records }, _args, { graph }) =>
    byId(records.flatMap((id) => findRecord(graph, id) ?? [])),
};

/** What is said of a passage that reports an utterance. */
export const RENDERING: Fields<'Rendering'> = {
  viewId: ({ id }, _args, { lens }) => viewId(id, lens ?? {}),
  text: ({ content }, _args, { graph }) => get(graph.passages, content.passage).content.exact,
  mode: ({ content }) => content.mode,
  cue: ({ content }) => content.cue,
  attributedTo: ({ content }, _args, { graph }) => getEntities(graph, content.by),
  via: ({ content }, _args, { graph }) => getEntities(graph, content.via),
  onBehalfOf: ({ content }, _args, { graph }) => getEntities(graph, content.for),
  addressees: ({ content }, _args, { graph }) => getEntities(graph, content.to),
  medium: ({ content }) => content.medium,
  said: (rendering, _args, { graph }) => timeOfRendering(graph, rendering),
  language: ({ content }) => content.language,
  source: ({ content }, _args, { graph }) => get(graph.sources, content.source),
  passage: ({ content }, _args, { graph }) => get(graph.passages, content.passage),
};
