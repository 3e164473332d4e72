import type { EvidenceProblem } from '../evidence/verify-passages.ts';
import type { Passage } from '../model/evidence.ts';
import { connect } from './connection.ts';
import type { Fields } from './field-resolvers.ts';
import { listSources } from './lists.ts';
import { get } from './look-up.ts';
import type { Order } from './order.ts';

/** What is said of a matter's coverage. */
export const COVERAGE: Fields<'Coverage'> = {
  sources: ({ sources }, args, context) => listSources(context, sources, args),
  silent: ({ silent }, args, context) => listSources(context, silent, args),
};

/** What is said of a report on quoted words. */
export const EVIDENCE_REPORT: Fields<'EvidenceReport'> = {
  problems: ({ problems }, args) => connect(problems, BY_PLACE, args),
};

/** What is said of a passage that does not stand where it should. */
export const EVIDENCE_PROBLEM: Fields<'EvidenceProblem'> = {
  passage: ({ passage }, _args, { graph }): Passage => get(graph.passages, passage),
  nearest: ({ nearest }) => nearest?.exact,
};

const BY_PLACE: Order<EvidenceProblem> = {
  name: 'evidence problems',
  direction: 'ASC',
  positionOf: ({ source, start, passage }) => ({ keys: [source, start], id: passage }),
};
