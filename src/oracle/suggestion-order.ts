import type { IdentitySuggestion } from '../derive/suggestions/identity-suggestions.ts';
import type { Order } from './order.ts';

/** Suggestions: the likeliest first, then by the ids of the two. */
export function suggestionOrder(): Order<IdentitySuggestion> {
  return {
    name: 'suggestions',
    direction: 'ASC',
    positionOf: ({ left, right, score }) => ({ keys: [-score, left.id], id: right.id }),
  };
}
