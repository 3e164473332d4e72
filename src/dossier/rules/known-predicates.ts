import { didYouMean } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

/** Predicates are those of the ontology. */
export const knownPredicates: Rule = ({ draft, ontology, report }) => {
  const { relations, measures, attributes } = ontology;
  const known = new Set([...relations.keys(), ...measures.keys(), ...attributes.keys()]);
  for (const { predicate } of draft.sources.flatMap((source) => source.claims)) {
    if (known.has(predicate.text)) continue;
    const nearest = didYouMean(predicate.text, known);
    report({
      code: 'UNKNOWN_PREDICATE',
      message: 'The ontology has no such relation type, measure or attribute.',
      at: predicate.at,
      offending: predicate.text,
      nearest,
      remedy: nearest === undefined ? `It has ${[...known].join(', ')}.` : 'Correct the predicate.',
    });
  }
};
