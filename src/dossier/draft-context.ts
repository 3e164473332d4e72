import type { Ontology } from '../ontology/ontology.ts';
import type { Report } from './fault.ts';

/** What every function needs that takes a file apart. */
export interface DraftContext {
  readonly ontology: Ontology;
  readonly report: Report;
}
