import type { Ontology } from '../../ontology/ontology.ts';
import type { ClaimDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Options that only some predicates take. */
const RELATION_ONLY = ['role', 'office'];
const FIGURE_ONLY = ['parts'];
const NAME_ONLY = ['kind', 'language'];
const VALUED_ONLY = ['is', 'valence'];
const RENDERING_ONLY = ['mode', 'cue'];

/** An option stands only where it means something. */
export const fittingOptions: Rule = (context) => {
  for (const claim of context.draft.sources.flatMap((source) => source.claims)) {
    for (const fault of faultsOf(claim, context)) context.report(fault);
  }
};

function faultsOf(claim: ClaimDraft, { ontology }: RuleContext): readonly Fault[] {
  const predicate = claim.predicate.text;
  const isRelation = ontology.relations.has(predicate);
  const isFigure = ontology.measures.has(predicate);
  const isAttribute = ontology.attributes.has(predicate);
  if (!isRelation && !isFigure && !isAttribute) return [];
  return [
    ...(isRelation ? stray(claim, VALUED_ONLY, 'A relation takes no') : []),
    ...(hasOwnRole(claim, ontology)
      ? stray(claim, ['role'], 'The relation has a role of its own and takes no')
      : []),
    ...(isRelation ? [] : stray(claim, RELATION_ONLY, 'Only a relation takes')),
    ...(isFigure ? [] : stray(claim, FIGURE_ONLY, 'Only a figure takes')),
    ...(isFigure ? stray(claim, ['valence'], 'A figure takes no') : []),
    ...(isAttribute ? [] : stray(claim, NAME_ONLY, 'Only a name or a label takes')),
    ...(claim.options.includes('in')
      ? []
      : stray(claim, RENDERING_ONLY, 'Without its own `in`, a claim takes no')),
  ];
}

function stray(claim: ClaimDraft, keys: readonly string[], because: string): readonly Fault[] {
  return keys
    .filter((key) => claim.options.includes(key))
    .map((key) => ({
      code: 'INVALID_VALUE',
      message: `${because} \`${key}\`.`,
      at: claim.at,
      offending: claim.predicate.text,
      remedy: `Take \`${key}\` away, or choose another predicate.`,
    }));
}

/** What somebody is in it follows from the type; a role beside that would make two propositions of one. */
function hasOwnRole({ predicate }: ClaimDraft, { relations }: Ontology): boolean {
  return relations.get(predicate.text)?.fromRole !== undefined;
}
