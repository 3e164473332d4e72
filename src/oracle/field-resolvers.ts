import type {
  Entity,
  FactProposition,
  FigureProposition,
  Graph,
  Origin,
  Question,
} from '../derive/graph.ts';
import type { Proposition, RelationProposition, StatedClaim, Utterance } from '../derive/graph.ts';
import type { StatementRecord } from '../derive/statement-record.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import type { MembersContent, ScopeContent, ValueContent } from '../model/claim.ts';
import type { RecordContent } from '../model/dossier.ts';
import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Connection, Edge, PageInfo } from './connection.ts';
import type { RecordedBatch } from './recorded-batch.ts';
import type { GivenTime } from './times.ts';

/** What resolvers answer from. */
export interface Context {
  readonly graph: Graph;
  readonly ontology: Ontology;
  /** Absent where only the graph is known, not how it came about. */
  readonly log: readonly RecordedBatch[] | undefined;
}

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
  EventCode: RecordContent['codes'][number];
  Record: RecordContent | StatementRecord;
  Statement: Utterance;
  Rendering: Rendering;
  Source: SourceContent;
  Passage: Passage;
  Claim: StatedClaim;
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
  PageInfo: PageInfo;
  RelationEdge: RelationEdge;
  PropositionEdge: Edge<Proposition>;
  EntityEdge: Edge<Entity>;
  EventEdge: Edge<Entity>;
  StatementEdge: Edge<Utterance>;
  RenderingEdge: Edge<Rendering>;
  ClaimEdge: Edge<StatedClaim>;
  FigureEdge: Edge<FigureProposition>;
  FactEdge: Edge<FactProposition>;
  SourceEdge: Edge<SourceContent>;
  PassageEdge: Edge<Passage>;
  NameEdge: Edge<FactProposition>;
  RelationConnection: Connection<RelationProposition, RelationEdge>;
  PropositionConnection: Connection<Proposition>;
  EntityConnection: Connection<Entity>;
  EventConnection: Connection<Entity>;
  StatementConnection: Connection<Utterance>;
  RenderingConnection: Connection<Rendering>;
  ClaimConnection: Connection<StatedClaim>;
  FigureConnection: Connection<FigureProposition>;
  FactConnection: Connection<FactProposition>;
  SourceConnection: Connection<SourceContent>;
  PassageConnection: Connection<Passage>;
  NameConnection: Connection<FactProposition>;
}

/**
 * The resolvers of one type: one for each of its fields. What the parent holds under the field's own name
 * and in the field's own type needs none.
 */
export type Fields<Name extends keyof Parents> = {
  readonly [Field in Exclude<FieldOf<Name>, PlainField<Name>>]?: Resolve<
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
  readonly [Field in Exclude<keyof RootResolvers, `__${string}`>]?: Resolve<
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
