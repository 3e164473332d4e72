import { property } from '../cypher/build.ts';
import type { Clause, PatternStep } from '../cypher/nodes.ts';
import type { Context } from './context.ts';

type Match = Extract<Clause, { kind: 'match' }>;

/** The two ways in which a claim names an entity, each on to the claim's source. */
export function namings(context: Context, entity: string, source: string): readonly Match[] {
  const claim = context.freshVariable();
  return [
    {
      kind: 'match',
      pattern: {
        start: { variable: entity },
        steps: [
          { direction: 'IN', types: ['CONCERNS'], node: { label: 'Claim' } },
          publishedIn(source),
        ],
      },
    },
    {
      kind: 'match',
      pattern: {
        start: { variable: entity },
        steps: [
          { direction: 'IN', types: ['IN'], node: { label: 'Record' } },
          {
            direction: 'IN',
            types: ['PART_OF_EVENT'],
            node: { variable: claim, label: 'Claim' },
          },
          publishedIn(source),
        ],
      },
      // What is retracted keeps what joins it to records.
      where: property(claim, 'live'),
    },
  ];
}

/** From a claim to its source. */
export function publishedIn(source: string): PatternStep {
  return {
    direction: 'OUT',
    types: ['PUBLISHED_IN'],
    node: { variable: source, label: 'Source' },
  };
}
