import type { FactProposition } from '../derive/graph.ts';
import { nameKindOf } from '../derive/name-kind.ts';
import { invariant } from '../util/invariant.ts';
import type { Fields } from './field-resolvers.ts';
import { listClaims, listSources } from './lists.ts';
import { getClaims, getEntities } from './look-up.ts';
import { timesOfClaims } from './times.ts';

/** What is said of a spelling or a label. */
export const NAME: Fields<'Name'> = {
  value: wordsOf,
  kind: nameKindOf,
  script: ({ value }) => value?.script,
  language: ({ value }) => value?.language,
  holders: ({ claims }, _args, { graph }) => {
    const statements = getClaims(graph, claims).flatMap(
      ({ statement = '' }) => graph.statements.get(statement) ?? [],
    );
    return getEntities(
      graph,
      statements.flatMap(({ speakers }) => speakers),
    );
  },
  sources: ({ claims }, args, context) =>
    listSources(
      context,
      getClaims(context.graph, claims).map(({ source }) => source),
      args,
    ),
  claims: ({ claims }, args, context) =>
    listClaims(context, getClaims(context.graph, claims), args),
  when: ({ claims }, _args, { graph }) => timesOfClaims(getClaims(graph, claims))[0],
  preferred: (fact, _args, { graph }) =>
    fact.predicate === 'NAME' &&
    !fact.negated &&
    graph.entities.get(fact.of)?.name === wordsOf(fact),
};

function wordsOf({ id, value }: FactProposition): string {
  invariant(value, `the name or label ${id} has no words`);
  return value.text;
}
