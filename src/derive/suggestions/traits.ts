import type { RecordContent } from '../../model/dossier.ts';
import { normalForm } from '../../model/normal-form.ts';
import { searchKeys } from '../../model/search-keys.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Graph, RelationProposition } from '../graph.ts';

/** A word of a spelling and the keys by which it is found. */
export interface Spelling {
  readonly text: string;
  /** The plain key first. */
  readonly keys: readonly string[];
}

/** What two things can have in common beside names and identifiers. */
export type CommonFeature = 'OFFICE' | 'PLACE' | 'DAY' | 'CODE' | 'WHOLE' | 'RELATION';

/** One thing of that sort: equal keys are the same. */
export interface Trait {
  readonly feature: CommonFeature;
  readonly key: string;
  /** For a reader. */
  readonly text: string;
}

/** What a cluster of records is compared by. */
export interface Traits {
  /** Cluster id. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Scheme and value, as `wikidata Q1`. */
  readonly identifiers: readonly string[];
  /** By text; the annotators' labels and what sources call it. */
  readonly spellings: readonly Spelling[];
  /** By key; each once. */
  readonly traits: readonly Trait[];
}

/** What each live cluster of records is compared by, in the order of ids. */
export function traitsOfClusters(graph: Graph): readonly Traits[] {
  const clusters = groupBy(graph.facts.records, ({ id }) => graph.clusterOf.get(id) ?? id);
  const names = groupBy(namesSaid(graph), ({ of }) => of);
  const said = groupBy([...traitsSaid(graph), ...daysSaid(graph)], ({ of }) => of);
  return [...clusters]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([id, records]) => ({
      id,
      kind: kindOf(id, records),
      identifiers: distinct(
        records.flatMap(({ identifiers }) =>
          identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
        ),
      ),
      spellings: distinct([
        ...records.flatMap(({ label, name }) => (name === undefined ? [label] : [label, name])),
        ...(names.get(id) ?? []).map(({ text }) => text),
      ]).map((text) => ({ text, keys: searchKeys(text) })),
      traits: distinctTraits([
        ...records.flatMap((record) => traitsOfRecord(record, graph)),
        ...(said.get(id) ?? []).map(({ trait }) => trait),
      ]),
    }));
}

function kindOf(id: string, records: readonly RecordContent[]): EntityKind {
  const canonical = records.find((record) => record.id === id) ?? records[0];
  return canonical?.kind ?? 'THING';
}

function namesSaid({ propositions }: Graph): readonly { of: string; text: string }[] {
  return [...propositions.values()].flatMap((said) =>
    said.kind === 'FACT' && said.predicate === 'NAME' && !said.negated && said.value !== undefined
      ? [{ of: said.of, text: said.value.text }]
      : [],
  );
}

interface SaidTrait {
  readonly of: string;
  readonly trait: Trait;
}

/** What relations say of their ends: of both, that they are joined so to the other. */
function traitsSaid(graph: Graph): readonly SaidTrait[] {
  return [...graph.propositions.values()]
    .filter((said) => said.kind === 'RELATION')
    .filter(({ modality, negated }) => modality === 'ACTUAL' && !negated)
    .flatMap((relation) => {
      const { from, to, predicate } = relation;
      return [
        { of: from, trait: traitOfStart(relation, labelOf(to, graph)) },
        {
          of: to,
          trait: {
            feature: 'RELATION' as const,
            key: `${from} ${predicate}`,
            text: `${labelOf(from, graph)} ${predicate} it`,
          },
        },
      ];
    });
}

function traitOfStart({ predicate, to, office }: RelationProposition, label: string): Trait {
  const key = `${predicate} ${to}`;
  if (office !== undefined) {
    return {
      feature: 'OFFICE',
      key: `${key} ${normalForm(office)}`,
      text: `${office}, ${label}`,
    };
  }
  const isPlace = predicate === 'OCCURRED_IN' || predicate === 'IN_FORCE_IN';
  return { feature: isPlace ? 'PLACE' : 'RELATION', key, text: `${predicate} ${label}` };
}

/** The days, known to the day, on which events are said to have been. */
function daysSaid({ claims }: Graph): readonly SaidTrait[] {
  return [...claims.values()].flatMap(({ dates, when }) => {
    const day = when?.earliest;
    if (day === undefined || day !== when?.latest) return [];
    const trait: Trait = { feature: 'DAY', key: day, text: day };
    return dates.map((of) => ({ of, trait }));
  });
}

function traitsOfRecord({ within, codes }: RecordContent, graph: Graph): readonly Trait[] {
  return [
    ...within.map((whole) => {
      const id = graph.clusterOf.get(whole) ?? whole;
      return { feature: 'WHOLE' as const, key: id, text: labelOf(id, graph) };
    }),
    ...codes.map(({ scheme, type, mode }) => {
      const text = [scheme, type, ...(mode === undefined ? [] : [mode])].join(' ');
      return { feature: 'CODE' as const, key: text, text };
    }),
  ];
}

function labelOf(id: string, { entities }: Graph): string {
  return entities.get(id)?.label ?? id;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareCodePoints);
}

function distinctTraits(traits: readonly Trait[]): readonly Trait[] {
  const byKey = new Map(traits.map((trait) => [`${trait.feature} ${trait.key}`, trait]));
  return [...byKey].sort(([a], [b]) => compareCodePoints(a, b)).map(([, trait]) => trait);
}
