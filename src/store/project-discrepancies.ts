import { contestsOf } from '../derive/contested-propositions.ts';
import type { Discrepancy, DiscrepancyPosition, Graph, Question, Side } from '../derive/graph.ts';
import { UNKNOWN_DAY } from '../derive/time.ts';
import { placeInOrder } from '../model/place-in-order.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { buildNode, buildRelationship, type Part, toNodes, toRecords } from './build-rows.ts';
import { type Columns, scopeColumns, timeColumns, valueColumns } from './columns.ts';
import { claimPlaces } from './project-facts.ts';
import type { NodeKey, RelationshipRow } from './rows.ts';

/** What of a graph is projected, and what that looks at: which ids are those of entities, and of statements. */
export type ProjectedDisagreement = Pick<Graph, 'questions' | 'discrepancies' | 'claims'> & {
  readonly entities: Pick<Graph['entities'], 'has'>;
  readonly statements: Pick<Graph['statements'], 'has'>;
};

/** Questions and the discrepancies on them, as they stand in the store. */
export function projectDisagreement(graph: ProjectedDisagreement): readonly Part[] {
  return [
    ...[...graph.questions.values()].map((question) => projectQuestion(question, graph)),
    ...[...graph.discrepancies.values()].flatMap((discrepancy) => [
      projectDiscrepancy(discrepancy, graph),
      ...discrepancy.positions.map((position) => projectPosition(position, discrepancy, graph)),
      ...projectSides(discrepancy, graph),
    ]),
  ];
}

/** `names` and `aboutId`, with the kind, are its key: what questions that are joined to it are found by. */
function projectQuestion(
  { id, kind, text, about, names }: Question,
  graph: ProjectedDisagreement,
): Part {
  const own: NodeKey = { label: 'Question', id };
  return {
    node: buildNode('Question', id, { kind, text, names, aboutId: about[0] }),
    relationships: toAbout(own, about, graph),
  };
}

function projectDiscrepancy(
  { id, kind, also, question, questions, about, withinOneSource, knownSince }: Discrepancy,
  graph: ProjectedDisagreement,
): Part {
  const own: NodeKey = { label: 'Discrepancy', id };
  const knownSort = knownSince ?? UNKNOWN_DAY;
  const byKnown = placeInOrder([knownSort, id]);
  const { kind: asked, names = [] } = graph.questions.get(question) ?? {};
  return {
    node: buildNode('Discrepancy', id, {
      kind,
      also,
      questionId: question,
      measure: asked === 'FIGURE' ? names[0] : undefined,
      withinOneSource,
      knownSince,
      knownSort,
      byKnown,
    }),
    relationships: [
      ...questions.map((to, index) =>
        buildRelationship(
          'ON',
          own,
          { label: 'Question', id: to },
          { rank: index === 0 ? 0 : 1, questionId: to, byKnown },
        ),
      ),
      ...toAbout(own, about, graph, (entityId) => ({ entityId, byKnown })),
    ],
  };
}

/** What is judged to be one can be statements. */
function toAbout(
  own: NodeKey,
  about: readonly string[],
  { statements }: ProjectedDisagreement,
  columnsOf?: (id: string) => Columns,
): readonly RelationshipRow[] {
  return about.flatMap((id) =>
    toNodes('ABOUT', own, statements.has(id) ? 'Statement' : 'Entity', [id], columnsOf),
  );
}

function projectPosition(
  position: DiscrepancyPosition,
  discrepancy: Discrepancy,
  { claims, entities }: ProjectedDisagreement,
): Part {
  const { id, summary, value, when, label, modality, negated, code, scope, list } = position;
  const own: NodeKey = { label: 'Position', id };
  const dated = position.claims.filter((claim) => claims.get(claim)?.when !== undefined);
  return {
    node: buildNode('Position', id, {
      summary,
      label,
      modality,
      negated,
      codeScheme: code?.scheme,
      codeType: code?.type,
      codeMode: code?.mode,
      codeContexts: code?.contexts,
      listKind: list?.kind,
      isUniform: position.isUniform,
      knownSince: position.knownSince,
      knownSort: position.knownSince ?? UNKNOWN_DAY,
      ...valueColumns(value),
      ...scopeColumns(scope),
      ...(when && timeColumns('when', when)),
    }),
    relationships: [
      ...toNodes('OF', own, 'Discrepancy', [discrepancy.id]),
      ...toNodes('NAMES', own, 'Entity', position.entities),
      ...toNodes('HELD_BY', own, 'Entity', position.holders),
      ...toNodes('SCOPED_TO', own, 'Entity', scope?.entities ?? []),
      ...toRecords('MEMBER', own, list?.members.filter((id) => entities.has(id)) ?? []),
      ...toNodes('DATED_BY', own, 'Claim', when === undefined ? [] : dated),
      ...fromClaims('TAKES', position.claims, own, (claim) => {
        const stated = claims.get(claim);
        return { positionId: id, ...(stated && claimPlaces(stated)) };
      }),
    ],
  };
}

/** The claims that are equal in all that is compared: who speaks against whom, and against what. */
function projectSides(discrepancy: Discrepancy, graph: ProjectedDisagreement): readonly Part[] {
  const { sides, positions } = discrepancy;
  const spokenAgainst = groupBy(contestsOf(discrepancy, graph.claims), ({ side }) => side);
  return sides.map((side, index) => {
    const own: NodeKey = { label: 'Side', id: side.id };
    return {
      node: buildNode('Side', side.id, {
        discrepancyId: discrepancy.id,
        ...bearingColumns(side, graph),
      }),
      relationships: [
        ...toNodes('OF', own, 'Position', [positions[side.position]?.id]),
        ...fromClaims('SIDES_WITH', side.claims, own),
        ...against(side, discrepancy),
        ...(spokenAgainst.get(index) ?? []).map(({ proposition, since }) =>
          buildRelationship(
            'CONTESTS',
            own,
            { label: 'Proposition', id: proposition },
            since === undefined ? {} : { since },
          ),
        ),
      ],
    };
  });
}

/** One relationship for each two that contradict each other, from the smaller id. */
function against(
  { id, against: others }: Side,
  { sides }: Discrepancy,
): readonly RelationshipRow[] {
  return others.flatMap(({ side, since }) => {
    const other = sides[side];
    if (other === undefined || other.id < id) return [];
    return buildRelationship(
      'CONTRADICTS',
      { label: 'Side', id },
      { label: 'Side', id: other.id },
      since === undefined ? {} : { since },
    );
  });
}

/** One entry for each source, so that a lens is a filter. */
function bearingColumns(
  { claims }: Side,
  graph: ProjectedDisagreement,
): { readonly bearingSources: readonly string[]; readonly bearingDays: readonly string[] } {
  const days = new Map(
    claims.flatMap((id) => {
      const stated = graph.claims.get(id);
      return stated === undefined ? [] : [[stated.source.id, stated.published ?? UNKNOWN_DAY]];
    }),
  );
  const sorted = [...days].sort(([a], [b]) => compareCodePoints(a, b));
  return {
    bearingSources: sorted.map(([source]) => source),
    bearingDays: sorted.map(([, day]) => day),
  };
}

/** Claims lead to where they stand; what stands there is derived, written and deleted with it. */
function fromClaims(
  type: string,
  claims: readonly string[],
  owner: NodeKey,
  columnsOf: (id: string) => Columns = () => ({}),
): readonly RelationshipRow[] {
  return claims.map((id) => ({
    ...buildRelationship(type, { label: 'Claim', id }, owner, columnsOf(id)),
    owner,
  }));
}
