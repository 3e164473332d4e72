import type { EventCode } from '../derive/event-codes.ts';
import type {
  Discrepancy,
  DiscrepancyPosition,
  Entity,
  FactProposition,
  FigureProposition,
  Origin,
  Question,
} from '../derive/graph.ts';
import type { Proposition, RelationProposition, StatedClaim, Utterance } from '../derive/graph.ts';
import type { IdentitySuggestion } from '../derive/suggestions/identity-suggestions.ts';
import type { SuggestionPart } from '../derive/suggestions/score-pair.ts';
import type { StatementRecord } from '../derive/statement-record.ts';
import type { EvidenceProblem } from '../evidence/verify-passages.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import type { MembersContent, ScopeContent, ValueContent } from '../model/claim.ts';
import type {
  Identified,
  JudgementContent,
  NarrativeContent,
  NoteContent,
  RecordContent,
  StanceContent,
} from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { ChangeEdge } from './changes.ts';
import type { Changed } from './comparable.ts';
import type { Connection, Edge, PageInfo } from './connection.ts';
import type { Context } from './context.ts';
import type { ContradictionEdge } from './contradictions.ts';
import type { Count } from './counts.ts';
import type { Coverage } from './coverage.ts';
import type { EvidenceReport } from './evidence-report.ts';
import type { Subgraph } from './neighborhood.ts';
import type { Path, PathResult } from './paths.ts';
import type { SearchConnection, SearchEdge } from './search.ts';
import type { TimelineConnection, TimelineEdge } from './timeline.ts';
import type { RecordedBatch } from '../derive/recorded-batch.ts';
import type { AbsentEntity, Retraction, SeenClaim } from './retracted.ts';
import type { GivenTime } from './times.ts';

/** A place in a list of relations, with the end that is not the list's anchor. */
export interface RelationEdge extends Edge<RelationProposition> {
  readonly other: Entity | undefined;
}

/** For each object type of the schema, what it is in memory. */
export interface Parents {
  Person: Entity;
  Organization: Entity;
  Group: Entity;
  Country: Entity;
  Location: Entity;
  Event: Entity;
  Thing: Entity;
  Name: FactProposition;
  Identifier: RecordContent['identifiers'][number];
  Coordinates: NonNullable<RecordContent['coordinates']>;
  /** With the ids of the claims that give it, where these are a position's. */
  EventCode: EventCode & { readonly claims?: readonly string[] };
  Record: RecordContent | StatementRecord;
  Statement: Utterance;
  Rendering: Rendering;
  Source: SourceContent;
  Passage: Passage;
  Claim: SeenClaim;
  Retraction: Retraction;
  AbsentEntity: AbsentEntity;
  Origin: Origin;
  EntityList: MembersContent;
  Relation: RelationProposition;
  Figure: FigureProposition;
  Fact: FactProposition;
  Question: Question;
  Value: ValueContent;
  Scope: ScopeContent;
  When: GivenTime;
  Batch: RecordedBatch;
  Discrepancy: Discrepancy;
  DiscrepancyPosition: DiscrepancyPosition;
  PathResult: PathResult;
  Path: Path;
  Subgraph: Subgraph;
  Coverage: Coverage;
  Count: Count;
  IdentitySuggestion: IdentitySuggestion;
  SuggestionPart: SuggestionPart;
  EvidenceReport: EvidenceReport;
  EvidenceProblem: EvidenceProblem;
  Note: Identified<NoteContent>;
  IdentityJudgement: Identified<JudgementContent>;
  Narrative: NarrativeContent;
  NarrativeStance: Identified<StanceContent>;
  PageInfo: PageInfo;
  RelationEdge: RelationEdge;
  PropositionEdge: Edge<Proposition>;
  NoteEdge: Edge<Identified<NoteContent>>;
  IdentityJudgementEdge: Edge<Identified<JudgementContent>>;
  NarrativeEdge: Edge<NarrativeContent>;
  NarrativeStanceEdge: Edge<Identified<StanceContent>>;
  EntityEdge: Edge<Entity>;
  ActorEdge: Edge<Entity>;
  PlaceEdge: Edge<Entity>;
  EventEdge: Edge<Entity>;
  StatementEdge: Edge<Utterance>;
  RenderingEdge: Edge<Rendering>;
  ClaimEdge: Edge<SeenClaim>;
  FigureEdge: Edge<FigureProposition>;
  FactEdge: Edge<FactProposition>;
  SourceEdge: Edge<SourceContent>;
  PassageEdge: Edge<Passage>;
  NameEdge: Edge<FactProposition>;
  ContradictionEdge: ContradictionEdge;
  DiscrepancyEdge: Edge<Discrepancy>;
  DiscrepancyPositionEdge: Edge<DiscrepancyPosition>;
  CountEdge: Edge<Count>;
  IdentitySuggestionEdge: Edge<IdentitySuggestion>;
  IdentitySuggestionConnection: Connection<IdentitySuggestion>;
  EvidenceProblemEdge: Edge<EvidenceProblem>;
  ChangeEdge: ChangeEdge;
  SearchEdge: SearchEdge;
  TimelineEdge: TimelineEdge;
  ContradictionConnection: Connection<StatedClaim, ContradictionEdge>;
  DiscrepancyConnection: Connection<Discrepancy>;
  DiscrepancyPositionConnection: Connection<DiscrepancyPosition>;
  CountConnection: Connection<Count>;
  EvidenceProblemConnection: Connection<EvidenceProblem>;
  ChangeConnection: Connection<Changed, ChangeEdge>;
  SearchConnection: SearchConnection;
  TimelineConnection: TimelineConnection;
  BatchEdge: Edge<RecordedBatch>;
  RelationConnection: Connection<RelationProposition, RelationEdge>;
  PropositionConnection: Connection<Proposition>;
  NoteConnection: Connection<Identified<NoteContent>>;
  IdentityJudgementConnection: Connection<Identified<JudgementContent>>;
  NarrativeConnection: Connection<NarrativeContent>;
  NarrativeStanceConnection: Connection<Identified<StanceContent>>;
  EntityConnection: Connection<Entity>;
  ActorConnection: Connection<Entity>;
  PlaceConnection: Connection<Entity>;
  EventConnection: Connection<Entity>;
  StatementConnection: Connection<Utterance>;
  RenderingConnection: Connection<Rendering>;
  ClaimConnection: Connection<SeenClaim>;
  FigureConnection: Connection<FigureProposition>;
  FactConnection: Connection<FactProposition>;
  SourceConnection: Connection<SourceContent>;
  PassageConnection: Connection<Passage>;
  NameConnection: Connection<FactProposition>;
  BatchConnection: Connection<RecordedBatch>;
}

/**
 * The resolvers of one type: one for each of its fields. What the parent holds under the field's own name
 * and in the field's own type needs none.
 */
export type Fields<Name extends keyof Parents> = {
  readonly [Field in Exclude<FieldOf<Name>, PlainField<Name>>]: Resolve<
    Parents[Name],
    ArgumentsOf<ResolversOf<Name>[Field]>,
    ResultOf<ResolversOf<Name>[Field]>
  >;
} & {
  readonly [Field in PlainField<Name>]?: Resolve<
    Parents[Name],
    ArgumentsOf<ResolversOf<Name>[Field]>,
    ResultOf<ResolversOf<Name>[Field]>
  >;
};

/** The resolvers of the root. */
export type RootFields = {
  readonly [Field in Exclude<keyof RootResolvers, `__${string}`>]: Resolve<
    undefined,
    ArgumentsOf<RootResolvers[Field]>,
    ResultOf<RootResolvers[Field]>
  >;
};

type RootResolvers = NonNullable<GqlResolvers['Query']>;
type ResolversOf<Name extends keyof Parents> = NonNullable<GqlResolvers[Name]>;
type FieldOf<Name extends keyof Parents> = Exclude<keyof ResolversOf<Name>, `__${string}`>;

/** Written out where it is used: TypeScript compares an alias by its arguments, and `Name` differs between types that are alike. */
type Resolve<Parent, Arguments, Result> = (
  parent: Parent,
  args: Arguments,
  context: Context,
) => Result;

type PlainField<Name extends keyof Parents> = {
  [Field in FieldOf<Name>]: Field extends keyof Parents[Name]
    ? Parents[Name][Field] extends ResultOf<ResolversOf<Name>[Field]>
      ? Field
      : never
    : never;
}[FieldOf<Name>];

/** The function among what the generated type lets a resolver be. */
type FunctionOf<Resolver> = Extract<NonNullable<Resolver>, (...args: never[]) => unknown>;
type ArgumentsOf<Resolver> = Parameters<FunctionOf<Resolver>>[1];
type ResultOf<Resolver> = Answer<Awaited<ReturnType<FunctionOf<Resolver>>>>;

/** What a resolver gives for a generated type: leaves as they are, for an object what it is in memory. */
type Answer<Result> = Result extends null
  ? null | undefined
  : Result extends string | number | boolean
    ? Result
    : Result extends readonly (infer Item)[]
      ? readonly Answer<Item>[]
      : Result extends { readonly __typename?: infer Name }
        ? Parents[Extract<Name, keyof Parents>]
        : never;
