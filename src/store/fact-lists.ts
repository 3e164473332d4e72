import { canonicalJson } from '../model/canonical-json.ts';
import { contentId } from '../model/content-id.ts';
import type { BatchContent, Facts } from '../model/dossier.ts';
import type { FactLabel } from '../model/node-labels.ts';
import type { NodeKey } from './rows.ts';

/** The list of a batch that holds the facts of a label. */
const LIST_OF_LABEL = {
  Dossier: 'dossiers',
  Source: 'sources',
  Record: 'records',
  Claim: 'claims',
  Passage: 'passages',
  Rendering: 'renderings',
  Judgement: 'judgements',
  Narrative: 'narratives',
  Stance: 'stances',
  Note: 'notes',
} as const satisfies Record<FactLabel, keyof Facts>;

/** Labels of facts whose id an author chose: their content can change from one revision to the next. */
const REVISED: ReadonlySet<FactLabel> = new Set(['Dossier', 'Source', 'Record', 'Narrative']);

/** Whether the id of such facts is an author's, and not the hash of their content. */
export function isRevised(label: FactLabel): boolean {
  return REVISED.has(label);
}

/** One fact as a batch records it. */
export interface RecordedFact extends NodeKey {
  readonly label: FactLabel;
  /** Canonical JSON. */
  readonly content: string;
  /** Of a claim: the ids of the passages found for its quotes. */
  readonly passages: readonly string[];
  /** The id of the revision, where the content can change; else absent. */
  readonly revision: string | undefined;
}

/** Everything that a batch records, as it is stored. */
export function recordedFacts(batch: BatchContent): readonly RecordedFact[] {
  return FACT_ENTRIES.flatMap(([label, list]) =>
    batch[list].map((thing) => {
      const content = 'content' in thing ? thing.content : thing;
      return {
        label,
        id: thing.id,
        content: canonicalJson(content),
        passages: 'passages' in thing ? thing.passages : [],
        revision: REVISED.has(label) ? contentId({ label, content }) : undefined,
      };
    }),
  );
}

/** A fact whose content has been read. */
export interface ParsedFact extends NodeKey {
  readonly label: FactLabel;
  /** As it stands in the list of its label. */
  readonly thing: unknown;
}

/** Facts out of what is stored of them; sorted by id. */
export function parseFacts(
  stored: readonly Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>[],
): Facts {
  return listFacts(stored.map(parseFact));
}

/** A fact out of what is stored of it. */
export function parseFact({
  label,
  id,
  content,
  passages,
}: Pick<RecordedFact, 'label' | 'id' | 'content' | 'passages'>): ParsedFact {
  const parsed: unknown = JSON.parse(content);
  if (REVISED.has(label)) return { label, id, thing: parsed };
  return {
    label,
    id,
    thing: { id, content: parsed, ...(label === 'Claim' ? { passages } : {}) },
  };
}

/** Facts in the lists of their labels, sorted by id. */
export function listFacts(parsed: Iterable<ParsedFact>): Facts {
  const lists: Record<string, unknown[]> = {};
  for (const [, list] of FACT_ENTRIES) lists[list] = [];
  for (const { label, thing } of [...parsed].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    lists[LIST_OF_LABEL[label]]?.push(thing);
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `recordedFacts` wrote the content, and its hash is the id or the revision's id
  return lists as unknown as Facts;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- `Object.entries` forgets the keys of the constant above
const FACT_ENTRIES = Object.entries(LIST_OF_LABEL) as readonly (readonly [
  FactLabel,
  (typeof LIST_OF_LABEL)[FactLabel],
])[];
