import type { Ontology } from '../ontology/ontology.ts';
import type { DossierDraft, SourceDraft } from './draft.ts';
import type { Report } from './fault.ts';
import type { SourceEvidence } from './found-quote.ts';
import type { Ids } from './ids.ts';

/** What a rule looks at. */
export interface RuleContext {
  readonly draft: DossierDraft;
  readonly ids: Ids;
  readonly ontology: Ontology;
  readonly evidenceOf: (source: SourceDraft) => SourceEvidence;
  readonly report: Report;
}

/** One sort of fault: looks at the whole dossier and reports each place where it finds it. */
export type Rule = (context: RuleContext) => void;
