import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';

import type { GqlLens } from '../generated/resolvers.ts';
import { viewId } from '../model/view-id.ts';
import { isGiven } from '../util/is-given.ts';
import { BATCH } from './batches.ts';
import { CLAIM, ENTITY_LIST, ORIGIN, SCOPE } from './claims.ts';
import { ACTOR, ENTITY, PLACE } from './entities.ts';
import { EVENT, EVENT_CODE } from './events.ts';
import { PASSAGE, SOURCE } from './evidence.ts';
import type { Context } from './context.ts';
import type { CursorSeal } from './cursor-seal.ts';
import type { Fields, Parents, RootFields } from './field-resolvers.ts';
import { NAME } from './names.ts';
import { IDENTITY_JUDGEMENT, NARRATIVE, NARRATIVE_STANCE, NOTE } from './notebook.ts';
import { FACT, FIGURE, QUESTION, RELATION } from './propositions.ts';
import { DISCREPANCY, DISCREPANCY_POSITION } from './discrepancies.ts';
import { COVERAGE, EVIDENCE_PROBLEM, EVIDENCE_REPORT } from './reports.ts';
import { QUERY } from './query.ts';
import type { Views } from './views.ts';
import { IDENTIFIER, RECORD } from './records.ts';
import { checkShortList } from './short-list.ts';
import { RENDERING, STATEMENT } from './statements.ts';

/** Every type of the schema; what is empty holds its fields under their own names. */
const RESOLVERS: { readonly [Name in keyof Parents]: Fields<Name> } & {
  readonly Query: RootFields;
} = {
  Query: QUERY,
  Person: { ...ENTITY, ...ACTOR },
  Organization: { ...ENTITY, ...ACTOR },
  Group: { ...ENTITY, ...ACTOR },
  Country: { ...ENTITY, ...ACTOR, ...PLACE },
  Location: { ...ENTITY, ...PLACE },
  Event: { ...ENTITY, ...EVENT },
  Thing: ENTITY,
  AbsentEntity: ENTITY,
  Retraction: {},
  Name: NAME,
  Identifier: IDENTIFIER,
  Coordinates: {},
  EventCode: EVENT_CODE,
  Record: RECORD,
  Statement: STATEMENT,
  Rendering: RENDERING,
  Source: SOURCE,
  Passage: PASSAGE,
  Claim: CLAIM,
  Origin: ORIGIN,
  EntityList: ENTITY_LIST,
  Relation: RELATION,
  Figure: FIGURE,
  Fact: FACT,
  Question: QUESTION,
  Value: {},
  Scope: SCOPE,
  When: {},
  Batch: BATCH,
  Discrepancy: DISCREPANCY,
  DiscrepancyPosition: DISCREPANCY_POSITION,
  PathResult: {},
  Path: {},
  Subgraph: {},
  Coverage: COVERAGE,
  Count: {},
  IdentitySuggestion: {},
  SuggestionPart: {},
  IdentitySuggestionEdge: {},
  IdentitySuggestionConnection: {},
  EvidenceReport: EVIDENCE_REPORT,
  EvidenceProblem: EVIDENCE_PROBLEM,
  Note: NOTE,
  IdentityJudgement: IDENTITY_JUDGEMENT,
  Narrative: NARRATIVE,
  NarrativeStance: NARRATIVE_STANCE,
  PageInfo: {},
  RelationEdge: {},
  PropositionEdge: {},
  NoteEdge: {},
  IdentityJudgementEdge: {},
  NarrativeEdge: {},
  NarrativeStanceEdge: {},
  EntityEdge: {},
  ActorEdge: {},
  PlaceEdge: {},
  EventEdge: {},
  StatementEdge: {},
  RenderingEdge: {},
  ClaimEdge: {},
  FigureEdge: {},
  FactEdge: {},
  SourceEdge: {},
  PassageEdge: {},
  NameEdge: {},
  BatchEdge: {},
  RelationConnection: {},
  PropositionConnection: {},
  NoteConnection: {},
  IdentityJudgementConnection: {},
  NarrativeConnection: {},
  NarrativeStanceConnection: {},
  EntityConnection: {},
  ActorConnection: {},
  PlaceConnection: {},
  EventConnection: {},
  StatementConnection: {},
  RenderingConnection: {},
  ClaimConnection: {},
  FigureConnection: {},
  FactConnection: {},
  SourceConnection: {},
  PassageConnection: {},
  NameConnection: {},
  TimelineEdge: {},
  TimelineConnection: {},
  SearchEdge: {},
  SearchConnection: {},
  ChangeEdge: {},
  ChangeConnection: {},
  EvidenceProblemEdge: {},
  EvidenceProblemConnection: {},
  CountEdge: {},
  CountConnection: {},
  DiscrepancyPositionEdge: {},
  DiscrepancyPositionConnection: {},
  DiscrepancyEdge: {},
  DiscrepancyConnection: {},
  ContradictionEdge: {},
  ContradictionConnection: {},
  BatchConnection: {},
};

/** What a request is answered from: the store as a whole, how each part of the answer is seen, and how cursors are made. */
export interface Session {
  readonly whole: Context;
  readonly views: Views;
  readonly seal: CursorSeal;
}

/** Answers a field by its resolver, or by what its parent holds under its name. */
export const resolveField: GraphQLFieldResolver<unknown, Session, Arguments> = (
  parent,
  args,
  { whole, views, seal },
  info,
) => {
  if (info.path.prev === undefined) views.open(info.path, whole.through(args.lens));
  const context = views.at(info.path, parent);
  const resolve = findResolver(info.parentType.name, info.fieldName);
  const answer =
    resolve === undefined
      ? defaultFieldResolver(parent, args, context, info)
      : resolve(parent, openCursors(args, seal, context), context);
  if (typeof answer === 'string' && isCursor(info)) return seal.close(answer, viewOf(context));
  return checkShortList(answer, info);
};

/** Of all arguments, what every root field, and what every list can have. */
interface Arguments {
  readonly lens?: GqlLens | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

function openCursors(args: Arguments, seal: CursorSeal, context: Context): Arguments {
  const { after, before } = args;
  if (!isGiven(after) && !isGiven(before)) return args;
  const view = viewOf(context);
  return {
    ...args,
    ...(isGiven(after) && { after: seal.open(after, view) }),
    ...(isGiven(before) && { before: seal.open(before, view) }),
  };
}

/** What a cursor has to say of the lens. */
function viewOf({ lens }: Context): string {
  return viewId('', lens ?? {});
}

function isCursor({ parentType, fieldName }: GraphQLResolveInfo): boolean {
  if (parentType.name === 'PageInfo') return fieldName.endsWith('Cursor');
  return parentType.name.endsWith('Edge') && fieldName === 'cursor';
}

type AnyResolver = (parent: unknown, args: object, context: Context) => unknown;

function findResolver(type: string, field: string): AnyResolver | undefined {
  // graphql-js gives each resolver the parent and arguments of its own type and field.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the reason is above
  const resolvers = RESOLVERS as unknown as Record<string, Record<string, AnyResolver>>;
  return resolvers[type]?.[field];
}
