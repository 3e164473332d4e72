import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar day, ISO 8601: `2022-01-05`. */
  Date: { input: string; output: string; }
  /** Instant, RFC 3339: `2022-01-05T12:30:00Z`. */
  DateTime: { input: string; output: string; }
  /** Partial, uncertain and open dates and intervals: EDTF level 1, and `[a..b]`, `[..b]`, `[a..]` of level 2. */
  Edtf: { input: string; output: string; }
};

/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntity = GqlEntity & GqlNode & {
  readonly __typename?: 'AbsentEntity';
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The annotator's label: nobody is heard any more who spells it. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** None: it is one entry, which nothing makes an entity. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/**
 * Whom or what a retracted claim speaks of, where nothing that stands speaks of it any more: one entry of a dossier, in no
 * list of entities. Of its lists only that of retracted claims can hold anything.
 */
export type GqlAbsentEntitySpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** The code of a value that is a kind of act. */
export type GqlActCode = {
  /** Its PLOVER 2.0 type, with its mode behind a colon. */
  readonly plover: Scalars['String']['input'];
  /** The value, in lower case. */
  readonly value: Scalars['String']['input'];
};

/** Whoever acts, speaks or is acted upon. */
export type GqlActor = {
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Who is said to have asked it for help. */
  readonly helpRequestedBy: GqlRelationConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** What it is said to be a member of. */
  readonly memberOf: GqlRelationConnection;
  /** Who is said to be a member of it. */
  readonly members: GqlRelationConnection;
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Events it is said to have taken part in, whichever its role. */
  readonly participatedIn: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Whom it is said to have asked for help. */
  readonly requestedHelpFrom: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** A page of a list, and how long the whole list is. */
export type GqlActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlActorEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlActor>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlActor;
};

/** What else is said of entities. */
export type GqlAttribute =
  /** What kind of act it was: `dismissed`, `resigned`. */
  | 'ACT'
  /** What it is said to be like: `well-trained`. */
  | 'CHARACTERIZATION'
  /** What it is called with judgement, or in passing: `a criminal blockade`. */
  | 'LABEL'
  /** A spelling that is used for it. */
  | 'NAME'
  /** An event took place, or a state began; no value. */
  | 'OCCURRED'
  /** What it is for. */
  | 'PURPOSE'
  /** What it is to do. */
  | 'TASK';

/** One write to this store: who, when, with what. */
export type GqlBatch = GqlNode & {
  readonly __typename?: 'Batch';
  /** Who recorded it. */
  readonly author: Scalars['String']['output'];
  /** What this write changed in what is seen. */
  readonly changes: GqlChangeConnection;
  /** Where it stands in the order of writes; later ones are greater, as text. */
  readonly cursor: Scalars['String']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Why, where the writer says so. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The write that makes this one ineffective. */
  readonly revertedBy: Maybe<GqlBatch>;
  /** The write that this one makes ineffective. */
  readonly reverts: Maybe<GqlBatch>;
  /** The source whose content it records; null for a dossier's own files. */
  readonly source: Maybe<GqlSource>;
  /** With what: `attest 0.1.0`. */
  readonly tool: Scalars['String']['output'];
};


/** One write to this store: who, when, with what. */
export type GqlBatchChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlBatchConnection = {
  readonly __typename?: 'BatchConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlBatchEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlBatch>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlBatchEdge = {
  readonly __typename?: 'BatchEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlBatch;
};

/** What can differ between two lenses, or before and after a write. */
export type GqlChange = GqlClaim | GqlDiscrepancy | GqlFact | GqlFigure | GqlIdentityJudgement | GqlRelation;

/** A page of a list, and how long the whole list is. */
export type GqlChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlChangeEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlChange>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What became of it. */
  readonly kind: GqlChangeKind;
  /** What stands there. */
  readonly node: GqlChange;
};

/** What became of something. */
export type GqlChangeKind =
  /** It is there as before, but who or how many say it has changed. */
  | 'ALTERED'
  /** It was not there, and is now. */
  | 'APPEARED'
  /** It is there as before, and contested now. */
  | 'CONTESTED'
  /** It was there, and is no more. */
  | 'DISAPPEARED'
  /** It is there as before, and contested no more. */
  | 'SETTLED';

/** One source says one thing. Never changed, never overwritten. */
export type GqlClaim = GqlNode & {
  readonly __typename?: 'Claim';
  /** What else it says of the subject. */
  readonly attribute: Maybe<GqlAttribute>;
  /** The write that first recorded it. */
  readonly batch: GqlBatch;
  /** 0 to 100 on the scale of STIX 2.1, from the latest ASSESSMENT note; not a part of the claim. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** Claims that cannot hold together with it, each with the discrepancy that joins them. */
  readonly contradictedBy: GqlContradictionConnection;
  /** Admiralty credibility, 1 to 6, from the latest ASSESSMENT note; not a part of the claim. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** The event that the relation is a part of. */
  readonly event: Maybe<GqlEvent>;
  /** The hedge as printed: `likely`, `according to the information available`. */
  readonly hedge: Maybe<Scalars['String']['output']>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The members, where the source gives a list. */
  readonly list: Maybe<GqlEntityList>;
  /** What it counts or measures. */
  readonly measure: Maybe<GqlMeasure>;
  /** The stance of the holder. */
  readonly modality: GqlModality;
  /** True of a denial. */
  readonly negated: Scalars['Boolean']['output'];
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** The relation's other end; the first, where a list is the object. */
  readonly object: Maybe<GqlEntity>;
  /** As printed, where a pronoun, an acronym or another name stands for the object. */
  readonly objectText: Maybe<Scalars['String']['output']>;
  /** The office as printed, for relations of office. */
  readonly office: Maybe<Scalars['String']['output']>;
  /** Where the knowledge came from. */
  readonly origin: GqlOrigin;
  /** The words that bear it, in the order of the text. */
  readonly passages: ReadonlyArray<GqlPassage>;
  /** The predicate's name, whichever of the three it is: `REQUESTED_HELP_FROM`, `DEATHS`, `LABEL`. */
  readonly predicate: Scalars['String']['output'];
  /** What is said; one, or one for each member of a list; none of a retracted claim. */
  readonly propositions: ReadonlyArray<GqlProposition>;
  /** When it was recorded in this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The type of the relation that it claims. */
  readonly relationType: Maybe<GqlRelationType>;
  /** Who took it back, and why; null where it stands. */
  readonly retraction: Maybe<GqlRetraction>;
  /** The subject's role in the event. */
  readonly role: Maybe<GqlRole>;
  /** What exactly was counted or meant, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** Who says so, or reports that somebody does. */
  readonly source: GqlSource;
  /** The utterance it is made in; null where the source says it in its own voice, and of a retracted claim where no source reports the utterance any more. */
  readonly statement: Maybe<GqlStatement>;
  /** Of whom or what it speaks. The first, where a list is the subject; `list` has them all. */
  readonly subject: GqlEntity;
  /** As printed, where a pronoun, an acronym or another name stands for the subject. */
  readonly subjectText: Maybe<Scalars['String']['output']>;
  /** The number or the words given. */
  readonly value: Maybe<GqlValue>;
  /** The media or agencies through which it reached the source. */
  readonly via: ReadonlyArray<GqlActor>;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When it happened or held, by these words. */
  readonly when: Maybe<GqlWhen>;
};


/** One source says one thing. Never changed, never overwritten. */
export type GqlClaimContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One source says one thing. Never changed, never overwritten. */
export type GqlClaimNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlClaimEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlClaim>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlClaim;
};

/** How a list of claims is ordered. */
export type GqlClaimOrder = {
  /** By what. */
  readonly by: GqlClaimOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What claims can be ordered by; the first is the rule where nothing is said. */
export type GqlClaimOrderField =
  /** The day its source was published. */
  | 'PUBLISHED'
  /** When it was first recorded in this store. */
  | 'RECORDED'
  /** The earliest day that it gives. */
  | 'WHEN';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlClaimWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlClaimWhere>>;
  /** Made in an utterance, or in the source's own voice. */
  readonly attributed?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these attributes. */
  readonly attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  /** The write that first recorded it. */
  readonly batch?: InputMaybe<GqlIdFilter>;
  /** Whether a proposition of it is contested. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what it says holds on a day. */
  readonly holdsOn?: InputMaybe<GqlHoldsOn>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these measures. */
  readonly measures?: InputMaybe<ReadonlyArray<GqlMeasure>>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** Denials, or all but denials. */
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlClaimWhere>;
  /** Its object, or a member of the list that is its object. */
  readonly object?: InputMaybe<GqlIdFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlClaimWhere>>;
  /** How many independent origins a proposition of it has. */
  readonly originCount?: InputMaybe<GqlIntFilter>;
  /** When its source was published. */
  readonly published?: InputMaybe<GqlDateFilter>;
  /** One of these types of relation. */
  readonly relationTypes?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  /** True: also what has been retracted. Only at the top of `where`; within `and`, `or` and `not` it is refused. */
  readonly retracted?: Scalars['Boolean']['input'];
  /** Its source. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** A speaker of the utterance it is made in. */
  readonly speaker?: InputMaybe<GqlIdFilter>;
  /** The utterance it is made in. */
  readonly statement?: InputMaybe<GqlIdFilter>;
  /** Its subject, or a member of the list that is its subject. */
  readonly subject?: InputMaybe<GqlIdFilter>;
  /** The time that it gives. */
  readonly when?: InputMaybe<GqlDateFilter>;
};

/** Codes of events. All that is given must hold of one code. */
export type GqlCodeFilter = {
  /** One of these contexts: `economic`. */
  readonly contexts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these modes: `strike`. */
  readonly modes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose scheme. */
  readonly scheme?: GqlCodeScheme;
  /** One of these types: `PROTEST`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Coding schemes for events. */
export type GqlCodeScheme =
  /** ACLED. */
  | 'ACLED'
  /** CAMEO 1.1b3. */
  | 'CAMEO'
  /** PLOVER 2.0. */
  | 'PLOVER';

/** What a number bounds. */
export type GqlComparator =
  /** Around: `some 3,000`. */
  | 'ABOUT'
  /** Not fewer: `at least six`. */
  | 'AT_LEAST'
  /** Not more: `up to 20`. */
  | 'AT_MOST'
  /** From `low` to `high`. */
  | 'BETWEEN'
  /** Exactly: `2030 soldiers`. */
  | 'EQUAL'
  /** More: `over 2,500`. */
  | 'GREATER_THAN'
  /** Fewer: `under 100`. */
  | 'LESS_THAN';

/** A page of a list, and how long the whole list is. */
export type GqlContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlContradictionEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlClaim>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What joins the two. */
  readonly discrepancy: GqlDiscrepancy;
  /** What stands there. */
  readonly node: GqlClaim;
};

/** How exactly coordinates are meant; after UCDP's where_prec 1 to 7. */
export type GqlCoordinatePrecision =
  /** Somewhere in its province. */
  | 'ADM1'
  /** Somewhere in its district. */
  | 'ADM2'
  /** Somewhere in its country. */
  | 'COUNTRY'
  /** The place itself. */
  | 'EXACT'
  /** Near it. */
  | 'NEAR'
  /** Somewhere in a larger part of its country. */
  | 'REGION'
  /** On water or in the air. */
  | 'WATER_OR_AIR';

/** A point on the WGS 84 ellipsoid. */
export type GqlCoordinates = {
  readonly __typename?: 'Coordinates';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
  /** How exactly the point is meant. */
  readonly precision: GqlCoordinatePrecision;
};

/** How many of something there are. */
export type GqlCount = {
  readonly __typename?: 'Count';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** A day, a code, an id, the name of an enum value; empty where there is none. */
  readonly key: Scalars['String']['output'];
  /** What the key is the id of. */
  readonly node: Maybe<GqlNode>;
};

/** By what is counted. */
export type GqlCountBy =
  /** Who acts or speaks. */
  | 'ACTOR'
  /** The code of the event: `PROTEST`. */
  | 'CODE'
  /** The first day that is said of it. */
  | 'DAY'
  /** Which predicate, kind or medium. */
  | 'KIND'
  /** The stance. */
  | 'MODALITY'
  /** Where it is. */
  | 'PLACE'
  /** Which source says it. */
  | 'SOURCE';

/** A page of a list, and how long the whole list is. */
export type GqlCountConnection = {
  readonly __typename?: 'CountConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlCountEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlCount>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlCountEdge = {
  readonly __typename?: 'CountEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlCount;
};

/** What is counted. */
export type GqlCountOf =
  /** What sources say. */
  | 'CLAIMS'
  /** Discrepancies in which the claims take a position. */
  | 'DISCREPANCIES'
  /** Events that the claims name. */
  | 'EVENTS'
  /** Utterances in which the claims are made. */
  | 'STATEMENTS';

/** A state, which acts and is a place. */
export type GqlCountry = GqlActor & GqlEntity & GqlNode & GqlPlace & {
  readonly __typename?: 'Country';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** What sort of place it is, as the annotators know it. */
  readonly class: GqlPlaceClass;
  /** Where it is, as the annotators know it. */
  readonly coordinates: Maybe<GqlCoordinates>;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** Events said to have occurred, or to be in force, here, in its parts, or in what it is a part of; by time unless `orderBy` says otherwise. Planned and alleged ones are among them, denied ones are not. */
  readonly events: GqlEventConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Who is said to have asked it for help. */
  readonly helpRequestedBy: GqlRelationConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** What it is said to be a member of. */
  readonly memberOf: GqlRelationConnection;
  /** Who is said to be a member of it. */
  readonly members: GqlRelationConnection;
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
  /** Events it is said to have taken part in, whichever its role. */
  readonly participatedIn: GqlRelationConnection;
  /** Its parts, by the annotators' knowledge and by PART_OF that is said to be so, and their parts in turn: of a country its regions and their cities; by name. */
  readonly parts: GqlPlaceConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Whom it is said to have asked for help. */
  readonly requestedHelpFrom: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** A state, which acts and is a place. */
export type GqlCountryAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  extent?: GqlPlaceExtent;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
  where?: InputMaybe<GqlEventWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountrySpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** Who speaks of a matter, and who leaves it out. */
export type GqlCoverage = {
  readonly __typename?: 'Coverage';
  /** The matter. */
  readonly about: GqlNode;
  /** Sources without one, which speak of the same entities. */
  readonly silent: GqlSourceConnection;
  /** Sources with a claim on it. */
  readonly sources: GqlSourceConnection;
};


/** Who speaks of a matter, and who leaves it out. */
export type GqlCoverageSilentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who speaks of a matter, and who leaves it out. */
export type GqlCoverageSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a day is known. */
export type GqlDateBasis =
  /** Not in the words. */
  | 'INFERRED'
  /** Worked out from the words and the day of publication: `on Thursday`. */
  | 'RESOLVED'
  /** The words give it: `January 5`. */
  | 'STATED';

/** Days from `gte` to `lte`, both included; holds where two ranges of days meet. An unknown time meets none. */
export type GqlDateFilter = {
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** How long the time between earliest and latest is. */
export type GqlDatePrecision =
  /** One day. */
  | 'DAY'
  /** Two to six days. */
  | 'DAYS'
  /** A month. */
  | 'MONTH'
  /** Longer, or without a bound. */
  | 'UNKNOWN'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** From where an anchor is seen. */
export type GqlDirection =
  /** Both. */
  | 'BOTH'
  /** Relations to it. */
  | 'IN'
  /** Relations from it. */
  | 'OUT';

/** Propositions that cannot all hold. */
export type GqlDiscrepancy = GqlNode & {
  readonly __typename?: 'Discrepancy';
  /** What the question is about. */
  readonly about: ReadonlyArray<GqlNode>;
  /** The kinds of other discrepancies of the same question which share a claim with this one. */
  readonly also: ReadonlyArray<GqlDiscrepancyKind>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What they disagree on. */
  readonly kind: GqlDiscrepancyKind;
  /** Since when two sides were published. */
  readonly knownSince: Maybe<Scalars['Date']['output']>;
  /** What analysts remark on it. */
  readonly notes: GqlNoteConnection;
  /** The sides: what each says, who holds it, in which words. */
  readonly positions: GqlDiscrepancyPositionConnection;
  /** What is asked. */
  readonly question: GqlQuestion;
  /** Sources that speak of the matter and leave this open. */
  readonly silent: GqlSourceConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** Whether two sides are in one source. */
  readonly withinOneSource: Scalars['Boolean']['output'];
};


/** Propositions that cannot all hold. */
export type GqlDiscrepancyNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Propositions that cannot all hold. */
export type GqlDiscrepancyPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Propositions that cannot all hold. */
export type GqlDiscrepancySilentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlDiscrepancyConnection = {
  readonly __typename?: 'DiscrepancyConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlDiscrepancyEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlDiscrepancy>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlDiscrepancyEdge = {
  readonly __typename?: 'DiscrepancyEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlDiscrepancy;
};

/** On what propositions can disagree. */
export type GqlDiscrepancyKind =
  /** What kind of act it was: dismissed, or resigned. */
  | 'ACT'
  /** Who did it. */
  | 'AGENT'
  /** Whether two entries are one. */
  | 'IDENTITY'
  /** Who belongs to it. */
  | 'MEMBERSHIP'
  /** Whether it is so at all. */
  | 'MODALITY'
  /** How it is spelt. */
  | 'NAME'
  /** Where it was. */
  | 'PLACE'
  /** What one gives for a part, another gives for the whole. */
  | 'SCOPE'
  /** When it was. */
  | 'TIME'
  /** Numbers for one thing that cannot both be right. */
  | 'VALUE'
  /** What it is called: neutrally, in condemnation, in praise. */
  | 'WORDING';

/** One side of a discrepancy: the claims that agree in what its kind compares. */
export type GqlDiscrepancyPosition = {
  readonly __typename?: 'DiscrepancyPosition';
  /** The claims, with their words. */
  readonly claims: GqlClaimConnection;
  /** The kind of act that it says it was. */
  readonly code: Maybe<GqlEventCode>;
  /** The entities that it names: agents, places, members. */
  readonly entities: ReadonlyArray<GqlEntity>;
  /** Speakers, or those they speak for; empty where only sources say it. */
  readonly holders: ReadonlyArray<GqlActor>;
  /** The label or spelling that it uses. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The members, where it is a list. */
  readonly list: Maybe<GqlEntityList>;
  /** Its stance, where stances differ. */
  readonly modality: Maybe<GqlModality>;
  /** What exactly it counts, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** The sources that say it or report it. */
  readonly sources: GqlSourceConnection;
  /** The side in words: `over 2,500 (person)`. */
  readonly summary: Scalars['String']['output'];
  /** The number or words that it gives. */
  readonly value: Maybe<GqlValue>;
  /** The time that it gives. */
  readonly when: Maybe<GqlWhen>;
};


/** One side of a discrepancy: the claims that agree in what its kind compares. */
export type GqlDiscrepancyPositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** One side of a discrepancy: the claims that agree in what its kind compares. */
export type GqlDiscrepancyPositionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlDiscrepancyPositionConnection = {
  readonly __typename?: 'DiscrepancyPositionConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlDiscrepancyPositionEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlDiscrepancyPosition>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlDiscrepancyPositionEdge = {
  readonly __typename?: 'DiscrepancyPositionEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlDiscrepancyPosition;
};

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlDiscrepancyWhere = {
  /** What it is about. */
  readonly about?: InputMaybe<GqlIdFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlDiscrepancyWhere>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<GqlDiscrepancyKind>>;
  /** One of these measures. */
  readonly measures?: InputMaybe<ReadonlyArray<GqlMeasure>>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlDiscrepancyWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlDiscrepancyWhere>>;
  /** A source that takes a position in it. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** Both sides in one source, or not. */
  readonly withinOneSource?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The two ends of a relation. */
export type GqlEnd =
  /** Its start. */
  | 'FROM'
  /** Its end. */
  | 'TO';

/** Whatever sources speak of. */
export type GqlEntity = {
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** Whatever sources speak of. */
export type GqlEntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whatever sources speak of. */
export type GqlEntitySpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** A page of a list, and how long the whole list is. */
export type GqlEntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlEntityEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlEntity>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlEntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlEntity;
};

/** The seven kinds of entities. */
export type GqlEntityKind =
  /** A state. */
  | 'COUNTRY'
  /** Something that happens or is in force. */
  | 'EVENT'
  /** People without a name of their own. */
  | 'GROUP'
  /** A place that is no country. */
  | 'LOCATION'
  /** A body with a name and a purpose. */
  | 'ORGANIZATION'
  /** A human being. */
  | 'PERSON'
  /** Anything else. */
  | 'THING';

/** Members named together. */
export type GqlEntityList = {
  readonly __typename?: 'EntityList';
  /** What the words say of its completeness. */
  readonly kind: GqlListKind;
  /** By name. */
  readonly members: GqlEntityConnection;
};


/** Members named together. */
export type GqlEntityListMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How a list of entities is ordered. */
export type GqlEntityOrder = {
  /** By what. */
  readonly by: GqlEntityOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What entities can be ordered by; the first is the rule where nothing is said. */
export type GqlEntityOrderField =
  /** Preferred name, folded. */
  | 'NAME'
  /** How many sources speak of it. */
  | 'SOURCE_COUNT';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlEntityWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlEntityWhere>>;
  /** An identifier elsewhere: its scheme and value with a colon between, or its value alone. */
  readonly identifier?: InputMaybe<GqlStringFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<GqlEntityKind>>;
  /** The preferred name. */
  readonly name?: InputMaybe<GqlStringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlEntityWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlEntityWhere>>;
  /** A source that speaks of it. */
  readonly source?: InputMaybe<GqlIdFilter>;
};

/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEvent = GqlEntity & GqlNode & {
  readonly __typename?: 'Event';
  /** What is said to have caused it. */
  readonly causes: GqlRelationConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** The kind of event in coding schemes of the field, by the annotators: PLOVER `REQUEST`, mode `assist`. */
  readonly codes: ReadonlyArray<GqlEventCode>;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What it is said to have caused. */
  readonly effects: GqlRelationConnection;
  /** What is said to have ended it, wholly or in some places. */
  readonly endedBy: GqlRelationConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** For a state of affairs: where it is said to be in force. */
  readonly inForceIn: GqlRelationConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** Whether it is said to have happened: ACTUAL where a source says so in its own voice, or a decree or a party of its own act; ALLEGED if only speakers say it; else the stance published last. */
  readonly modality: GqlModality;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Where it is said to have occurred. */
  readonly occurredIn: GqlRelationConnection;
  /** Who is said to have taken part: PARTICIPATED_IN, and the relations that are a part of this event. */
  readonly participants: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventEndedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventInForceInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventOccurredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  roles?: InputMaybe<ReadonlyArray<GqlRole>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** The kind of an event in one coding scheme. */
export type GqlEventCode = {
  readonly __typename?: 'EventCode';
  /** The claims that give this code: ACT claims whose words are this kind of act; of a position's code, those of the position. */
  readonly claims: GqlClaimConnection;
  /** The scheme's contexts: `economic`. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  /** The scheme's mode: `strike`. */
  readonly mode: Maybe<Scalars['String']['output']>;
  /** Whose scheme. */
  readonly scheme: GqlCodeScheme;
  /** The scheme's type: `PROTEST`. */
  readonly type: Scalars['String']['output'];
};


/** The kind of an event in one coding scheme. */
export type GqlEventCodeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlEventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlEventEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlEvent>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlEventEdge = {
  readonly __typename?: 'EventEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlEvent;
};

/** How a list of events is ordered. */
export type GqlEventOrder = {
  /** By what. */
  readonly by: GqlEventOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What events can be ordered by; the first is the rule where nothing is said. */
export type GqlEventOrderField =
  /** Preferred name, folded. */
  | 'NAME'
  /** How many sources speak of it. */
  | 'SOURCE_COUNT'
  /** The earliest day that is said. */
  | 'WHEN';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlEventWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlEventWhere>>;
  /** Its code, by the annotators. */
  readonly code?: InputMaybe<GqlCodeFilter>;
  /** Whether a relation, figure or fact of it is contested. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is going on, or in force, on a day. */
  readonly holdsOn?: InputMaybe<GqlHoldsOn>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** The preferred name. */
  readonly name?: InputMaybe<GqlStringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlEventWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlEventWhere>>;
  /** How many independent origins the claims about it have. */
  readonly originCount?: InputMaybe<GqlIntFilter>;
  /** Who took part, in whatever role. */
  readonly participant?: InputMaybe<GqlIdFilter>;
  /** Where it occurred or is in force. */
  readonly place?: InputMaybe<GqlPlaceFilter>;
  /** A source that speaks of it. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** A time that is said of it. */
  readonly when?: InputMaybe<GqlDateFilter>;
};

/** A passage that does not stand where it should. */
export type GqlEvidenceProblem = {
  readonly __typename?: 'EvidenceProblem';
  /** The nearest words in the text. */
  readonly nearest: Maybe<Scalars['String']['output']>;
  /** The words, and where they should stand. */
  readonly passage: GqlPassage;
  /** What became of them. */
  readonly state: GqlEvidenceState;
};

/** A page of a list, and how long the whole list is. */
export type GqlEvidenceProblemConnection = {
  readonly __typename?: 'EvidenceProblemConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlEvidenceProblemEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlEvidenceProblem>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlEvidenceProblemEdge = {
  readonly __typename?: 'EvidenceProblemEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlEvidenceProblem;
};

/** Whether the quoted words stand where they are said to stand. */
export type GqlEvidenceReport = {
  readonly __typename?: 'EvidenceReport';
  /** Not found in their text. */
  readonly missing: Scalars['Int']['output'];
  /** Found elsewhere in their text. */
  readonly moved: Scalars['Int']['output'];
  /** How many were looked at. */
  readonly passages: Scalars['Int']['output'];
  /** Those that are moved or missing, by source and place. */
  readonly problems: GqlEvidenceProblemConnection;
  /** The text is not at hand; the lock holds. */
  readonly unchecked: Scalars['Int']['output'];
  /** Found in their place. */
  readonly verified: Scalars['Int']['output'];
};


/** Whether the quoted words stand where they are said to stand. */
export type GqlEvidenceReportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of quoted words. */
export type GqlEvidenceState =
  /** They are not in the text. */
  | 'MISSING'
  /** They stand elsewhere in the text. */
  | 'MOVED'
  /** The text is not the one they were found in. */
  | 'TEXT_CHANGED';

/** How a time fills its bounds. */
export type GqlExtent =
  /** On that day and around it; the bounds are open. */
  | 'INCLUDING'
  /** During the whole of it. */
  | 'THROUGHOUT'
  /** At some moment between earliest and latest. */
  | 'WITHIN';

/** Anything else said of an entity: a label, a kind of act, a purpose, a characterization. */
export type GqlFact = GqlNode & GqlProposition & {
  readonly __typename?: 'Fact';
  /** What is said of it. */
  readonly attribute: GqlAttribute;
  /** Who says it, in which words. */
  readonly claims: GqlClaimConnection;
  /** Whether something else that is said contradicts it: a number, an agent, a place, a time, a list that leaves it out, a denial, another kind of act. */
  readonly contested: Scalars['Boolean']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The day it was first published. */
  readonly knownSince: Maybe<Scalars['Date']['output']>;
  /** The stance of those who say it. */
  readonly modality: GqlModality;
  /** True of a denial. */
  readonly negated: Scalars['Boolean']['output'];
  /** The entity, where one takes the place of words. */
  readonly object: Maybe<GqlEntity>;
  /** Of what. */
  readonly of: GqlEntity;
  /** How many independent origins are behind its claims: utterances, agencies, sources. */
  readonly originCount: Scalars['Int']['output'];
  /** What it answers; the first is what it chiefly answers. */
  readonly questions: ReadonlyArray<GqlQuestion>;
  /** The sources behind it. */
  readonly sources: GqlSourceConnection;
  /** The words. */
  readonly value: Maybe<GqlValue>;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** Anything else said of an entity: a label, a kind of act, a purpose, a characterization. */
export type GqlFactClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Anything else said of an entity: a label, a kind of act, a purpose, a characterization. */
export type GqlFactSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlFactConnection = {
  readonly __typename?: 'FactConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlFactEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlFact>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlFactEdge = {
  readonly __typename?: 'FactEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlFact;
};

/** A number given for something: 225 dead. */
export type GqlFigure = GqlNode & GqlProposition & {
  readonly __typename?: 'Figure';
  /** Who says it, in which words. */
  readonly claims: GqlClaimConnection;
  /** Whether something else that is said contradicts it: a number, an agent, a place, a time, a list that leaves it out, a denial, another kind of act. */
  readonly contested: Scalars['Boolean']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The day it was first published. */
  readonly knownSince: Maybe<Scalars['Date']['output']>;
  /** What was counted or measured. */
  readonly measure: GqlMeasure;
  /** The stance of those who say it. */
  readonly modality: GqlModality;
  /** True of a denial. */
  readonly negated: Scalars['Boolean']['output'];
  /** For what. */
  readonly of: GqlEntity;
  /** How many independent origins are behind its claims: utterances, agencies, sources. */
  readonly originCount: Scalars['Int']['output'];
  /** The total that its source states it to be a part of; of several, the one that most claims state. */
  readonly partOf: Maybe<GqlFigure>;
  /** Its parts, where a source states them; by the day they were first published. */
  readonly parts: GqlFigureConnection;
  /** What it answers; the first is what it chiefly answers. */
  readonly questions: ReadonlyArray<GqlQuestion>;
  /** What exactly was counted, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** The sources behind it. */
  readonly sources: GqlSourceConnection;
  /** The number, as printed and as understood. */
  readonly value: GqlValue;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** A number given for something: 225 dead. */
export type GqlFigureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A number given for something: 225 dead. */
export type GqlFigurePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A number given for something: 225 dead. */
export type GqlFigureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlFigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlFigureEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlFigure>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlFigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlFigure;
};

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlFigureWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlFigureWhere>>;
  /** Whether something contradicts it. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these measures. */
  readonly measures?: InputMaybe<ReadonlyArray<GqlMeasure>>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlFigureWhere>;
  /** The number given, or a bound of it. */
  readonly number?: InputMaybe<GqlFloatFilter>;
  /** What it is given for. */
  readonly of?: InputMaybe<GqlIdFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlFigureWhere>>;
  /** How many independent origins it has. */
  readonly originCount?: InputMaybe<GqlIntFilter>;
  /** A source that says so. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** A speaker of an utterance that says so. */
  readonly speaker?: InputMaybe<GqlIdFilter>;
};

/** All that is given must hold. */
export type GqlFloatFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** This or more. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroup = GqlActor & GqlEntity & GqlNode & {
  readonly __typename?: 'Group';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Who is said to have asked it for help. */
  readonly helpRequestedBy: GqlRelationConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** What it is said to be a member of. */
  readonly memberOf: GqlRelationConnection;
  /** Who is said to be a member of it. */
  readonly members: GqlRelationConnection;
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Events it is said to have taken part in, whichever its role. */
  readonly participatedIn: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Whom it is said to have asked for help. */
  readonly requestedHelpFrom: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** On this day, by what is said: possibly (the time meets the day), or certainly (it covers it). */
export type GqlHoldsOn = {
  /** Only what covers the whole of the day, or is bounded to it. */
  readonly certainly?: Scalars['Boolean']['input'];
  /** The day. */
  readonly day: Scalars['Date']['input'];
  /** Also what had ended by then; `endedBy` says how. */
  readonly includeEnded?: Scalars['Boolean']['input'];
};

/** All that is given must hold. */
export type GqlIdFilter = {
  /** This one; the id of any entry that is judged to be it. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a scheme outside calls it. */
export type GqlIdentifier = {
  readonly __typename?: 'Identifier';
  /** In lower case: `wikidata`, `geonames`, `iso3166`. */
  readonly scheme: Scalars['String']['output'];
  /** Where the scheme describes it. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The scheme's own value: `Q200881`. */
  readonly value: Scalars['String']['output'];
};

/** Two records are one, are not, or might be: an analyst's judgement. */
export type GqlIdentityJudgement = GqlNode & {
  readonly __typename?: 'IdentityJudgement';
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** When; a day is its first moment in UTC. */
  readonly judgedAt: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly judgedBy: Scalars['String']['output'];
  /** One of the two. */
  readonly left: GqlRecord;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was taken back; null where it stands. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** The other. */
  readonly right: GqlRecord;
  /** Whether they are one. */
  readonly verdict: GqlVerdict;
};

/** A page of a list, and how long the whole list is. */
export type GqlIdentityJudgementConnection = {
  readonly __typename?: 'IdentityJudgementConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlIdentityJudgementEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlIdentityJudgement>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlIdentityJudgementEdge = {
  readonly __typename?: 'IdentityJudgementEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlIdentityJudgement;
};

/** Which judgements make one entity of several dossier entries. */
export type GqlIdentityPolicy =
  /** Judgements SAME. */
  | 'CONFIRMED'
  /** Judgements SAME and UNSURE. */
  | 'PROBABLE'
  /** None: every dossier entry stands alone. */
  | 'STRICT';

/** Two records that might be one, and why. */
export type GqlIdentitySuggestion = {
  readonly __typename?: 'IdentitySuggestion';
  /** One of the two. */
  readonly left: GqlRecord;
  /** What the score is made of. */
  readonly parts: ReadonlyArray<GqlSuggestionPart>;
  /** The other. */
  readonly right: GqlRecord;
  /** 0 to 1; greater is likelier. */
  readonly score: Scalars['Float']['output'];
};

/** A page of a list, and how long the whole list is. */
export type GqlIdentitySuggestionConnection = {
  readonly __typename?: 'IdentitySuggestionConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlIdentitySuggestionEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlIdentitySuggestion>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlIdentitySuggestionEdge = {
  readonly __typename?: 'IdentitySuggestionEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlIdentitySuggestion;
};

/** All that is given must hold. */
export type GqlIntFilter = {
  /** Exactly this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** This or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** How the graph is seen. A root field takes one lens, and everything selected below it is seen through it: names, relations, figures, counts, discrepancies. Whatever the lens, the answer is that of a store which holds only the claims that the lens admits. */
export type GqlLens = {
  /** Which identity judgements are applied. */
  readonly identity?: GqlIdentityPolicy;
  /** Only what sources published on or before this day say. A source counts from the latest day that it can have been published. */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only claims assessed with at least this confidence, 0 to 100; what is not assessed is not admitted. */
  readonly minConfidence?: InputMaybe<Scalars['Int']['input']>;
  /** Only what was recorded in this store at or before this instant, with the judgements and retractions of then. */
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these sources. An empty list admits none. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Without these sources. */
  readonly withoutSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What the words say of a list's completeness. */
export type GqlListKind =
  /** The words say that these are all: `only`, `consists of`. */
  | 'ALL'
  /** Named without a mark. */
  | 'PLAIN'
  /** `Including`, `among them`, `such as`. */
  | 'SOME';

/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocation = GqlEntity & GqlNode & GqlPlace & {
  readonly __typename?: 'Location';
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** What sort of place it is, as the annotators know it. */
  readonly class: GqlPlaceClass;
  /** Where it is, as the annotators know it. */
  readonly coordinates: Maybe<GqlCoordinates>;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** Events said to have occurred, or to be in force, here, in its parts, or in what it is a part of; by time unless `orderBy` says otherwise. Planned and alleged ones are among them, denied ones are not. */
  readonly events: GqlEventConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
  /** Its parts, by the annotators' knowledge and by PART_OF that is said to be so, and their parts in turn: of a country its regions and their cities; by name. */
  readonly parts: GqlPlaceConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  extent?: GqlPlaceExtent;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
  where?: InputMaybe<GqlEventWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** What numbers are given for. */
export type GqlMeasure =
  /** Detained. */
  | 'ARRESTED'
  /** How many of anything else. */
  | 'COUNT'
  /** Dead. */
  | 'DEATHS'
  /** How long it lasts. */
  | 'DURATION'
  /** Vehicles, weapons and other pieces. */
  | 'EQUIPMENT'
  /** Wounded. */
  | 'INJURED'
  /** How many belong to it. */
  | 'MEMBERS'
  /** Those who took part. */
  | 'PARTICIPANTS'
  /** Soldiers, police or staff. */
  | 'PERSONNEL'
  /** How much a price rose or fell. */
  | 'PRICE_CHANGE'
  /** How many regions it covers. */
  | 'REGIONS';

/** How words came about. */
export type GqlMedium =
  /** A speech. */
  | 'ADDRESS'
  /** A news conference. */
  | 'BRIEFING'
  /** An act of authority. */
  | 'DECREE'
  /** An answer to a journalist. */
  | 'INTERVIEW'
  /** What was said in a meeting. */
  | 'MEETING'
  /** Any other way. */
  | 'OTHER'
  /** A post on a network. */
  | 'POST'
  /** A communiqué or a message. */
  | 'WRITTEN_STATEMENT';

/** The stance of whoever says it: of the speaker where the claim is made in a statement, else of the source. */
export type GqlModality =
  /** Said to be so. */
  | 'ACTUAL'
  /** The source's own hedge, without a named speaker. */
  | 'ALLEGED'
  /** Wished for. */
  | 'HOPED'
  /** Imagined or conditional. */
  | 'HYPOTHETICAL'
  /** Announced for later. */
  | 'PLANNED';

/** A spelling or a label, and who uses it. */
export type GqlName = {
  readonly __typename?: 'Name';
  /** The claims behind it, with the words. */
  readonly claims: GqlClaimConnection;
  /** Speakers who use it; empty where only sources do. */
  readonly holders: ReadonlyArray<GqlActor>;
  /** A name, an acronym, a transliteration, or a label that carries a judgement. */
  readonly kind: GqlNameKind;
  /** BCP 47: `en`. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Whether this is the spelling that `Entity.name` gives. */
  readonly preferred: Scalars['Boolean']['output'];
  /** ISO 15924: `Latn`, `Cyrl`. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The sources that use it. */
  readonly sources: GqlSourceConnection;
  /** As printed: `Nur-Sultan`. */
  readonly value: Scalars['String']['output'];
  /** When it was used, where a source says so. */
  readonly when: Maybe<GqlWhen>;
};


/** A spelling or a label, and who uses it. */
export type GqlNameClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A spelling or a label, and who uses it. */
export type GqlNameSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlNameConnection = {
  readonly __typename?: 'NameConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlNameEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlName>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlNameEdge = {
  readonly __typename?: 'NameEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlName;
};

/** How something is called. */
export type GqlNameKind =
  /** Initial letters: `CSTO`. */
  | 'ACRONYM'
  /** Words with a judgement in them: `bandits`. */
  | 'LABEL'
  /** A proper name: `Almaty`. */
  | 'NAME'
  /** Another script's letters for a name. */
  | 'TRANSLITERATION';

/** A story of cause and blame, as an analyst draws it together. */
export type GqlNarrative = GqlNode & {
  readonly __typename?: 'Narrative';
  /** Who drew it together. */
  readonly author: Scalars['String']['output'];
  /** What it tells. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Speakers who voice it, or those they speak for; by name. */
  readonly holders: GqlActorConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The statements that voice, reject or mention it. */
  readonly stances: GqlNarrativeStanceConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** A story of cause and blame, as an analyst draws it together. */
export type GqlNarrativeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A story of cause and blame, as an analyst draws it together. */
export type GqlNarrativeStancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlNarrativeConnection = {
  readonly __typename?: 'NarrativeConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlNarrativeEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlNarrative>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlNarrativeEdge = {
  readonly __typename?: 'NarrativeEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlNarrative;
};

/** How a statement or a claim stands to a narrative, by an analyst. */
export type GqlNarrativeStance = {
  readonly __typename?: 'NarrativeStance';
  /** The claim; null where it is a statement. */
  readonly claim: Maybe<GqlClaim>;
  /** Who judged. */
  readonly judgedBy: Scalars['String']['output'];
  /** The story. */
  readonly narrative: GqlNarrative;
  /** Why. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** How it stands to the story. */
  readonly stance: GqlStance;
  /** The statement; null where it is a claim of a source's own, and where no source that is here reports it. */
  readonly statement: Maybe<GqlStatement>;
};

/** A page of a list, and how long the whole list is. */
export type GqlNarrativeStanceConnection = {
  readonly __typename?: 'NarrativeStanceConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlNarrativeStanceEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlNarrativeStance>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlNarrativeStanceEdge = {
  readonly __typename?: 'NarrativeStanceEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlNarrativeStance;
};

/** Whether a relation happens or holds. */
export type GqlNature =
  /** It happens, on a day. */
  | 'ACT'
  /** It holds, until it ends. */
  | 'STATE';

/** Anything that has an id. */
export type GqlNode = {
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
};

/** What an analyst thinks of something. Never a claim; nothing is derived from it but `credibility` and `confidence`. */
export type GqlNote = GqlNode & {
  readonly __typename?: 'Note';
  /** Who wrote it. */
  readonly author: Scalars['String']['output'];
  /** Of a claim, 0 to 100 on the scale of STIX 2.1. */
  readonly confidence: Maybe<Scalars['Int']['output']>;
  /** Of a claim, by the Admiralty code: 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What sort of remark. */
  readonly kind: GqlNoteKind;
  /** What it is on: an entity or a statement where it is on an entry of theirs. The entry itself, where nothing refers to that. */
  readonly on: GqlNode;
  /** When it was taken back; null where it stands. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** The remark. */
  readonly text: Scalars['String']['output'];
  /** When; where only a day is given, its first moment in UTC, and where none is, when it was recorded. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A page of a list, and how long the whole list is. */
export type GqlNoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlNoteEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlNote>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlNoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlNote;
};

/** Sorts of remarks. */
export type GqlNoteKind =
  /** How far it can be believed. */
  | 'ASSESSMENT'
  /** What a reader should know. */
  | 'CONTEXT'
  /** The analyst thinks that it is wrong. */
  | 'SUSPECTED_ERROR';

/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganization = GqlActor & GqlEntity & GqlNode & {
  readonly __typename?: 'Organization';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Who is said to have asked it for help. */
  readonly helpRequestedBy: GqlRelationConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** What it is said to be a member of. */
  readonly memberOf: GqlRelationConnection;
  /** Who is said to be a member of it. */
  readonly members: GqlRelationConnection;
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Events it is said to have taken part in, whichever its role. */
  readonly participatedIn: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Whom it is said to have asked for help. */
  readonly requestedHelpFrom: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** Where the knowledge of a claim came from: an utterance, an agency, a source. */
export type GqlOrigin = {
  readonly __typename?: 'Origin';
  /** The id of `node`. */
  readonly id: Scalars['ID']['output'];
  /** Which of the three. */
  readonly kind: GqlOriginKind;
  /** The statement, the agency or the source; of a retracted claim the record, where that is all there is left of them. */
  readonly node: GqlNode;
};

/** Where knowledge of a claim came from. */
export type GqlOriginKind =
  /** An agency or broadcaster that the source passes on. */
  | 'AGENCY'
  /** The source itself, or the one that it republishes. */
  | 'SOURCE'
  /** Somebody said it. */
  | 'UTTERANCE';

/** Where a page stands in its list. */
export type GqlPageInfo = {
  readonly __typename?: 'PageInfo';
  /** The last edge's cursor. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether something comes behind this page; with `first`, only what stands before `before` counts. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page; with `last`, only what stands behind `after` counts. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The first edge's cursor. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** The words that bear a claim, and where they stand. */
export type GqlPassage = GqlNode & {
  readonly __typename?: 'Passage';
  /** The claims that rest on them. */
  readonly claims: GqlClaimConnection;
  /** End, exclusive, in the same units. */
  readonly end: Scalars['Int']['output'];
  /** The quoted words, to the letter. */
  readonly exact: Scalars['String']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Up to 32 code units before them, cut at a word. */
  readonly prefix: Scalars['String']['output'];
  /** Where in the document they stand. */
  readonly section: GqlSection;
  /** The document they stand in. */
  readonly source: GqlSource;
  /** UTF-16 code units from the start of the source's text. */
  readonly start: Scalars['Int']['output'];
  /** Up to 32 code units behind them, cut at a word. */
  readonly suffix: Scalars['String']['output'];
};


/** The words that bear a claim, and where they stand. */
export type GqlPassageClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlPassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlPassageEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlPassage>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlPassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlPassage;
};

/** A way between two entities. */
export type GqlPath = {
  readonly __typename?: 'Path';
  /** How many relations it goes over. */
  readonly length: Scalars['Int']['output'];
  /** From the start to the end; one more than relations. */
  readonly nodes: ReadonlyArray<GqlEntity>;
  /** From the start to the end. */
  readonly relations: ReadonlyArray<GqlRelation>;
};

/** Ways between two entities. */
export type GqlPathResult = {
  readonly __typename?: 'PathResult';
  /** The shortest first. */
  readonly paths: ReadonlyArray<GqlPath>;
  /** Whether there are more as short as the last, or the search was cut. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPerson = GqlActor & GqlEntity & GqlNode & {
  readonly __typename?: 'Person';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Who is said to have asked it for help. */
  readonly helpRequestedBy: GqlRelationConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** What it is said to be a member of. */
  readonly memberOf: GqlRelationConnection;
  /** Who is said to be a member of it. */
  readonly members: GqlRelationConnection;
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Events it is said to have taken part in, whichever its role. */
  readonly participatedIn: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Whom it is said to have asked for help. */
  readonly requestedHelpFrom: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** Which moment of a process is meant. */
export type GqlPhase =
  /** Its end. */
  | 'END'
  /** Its beginning. */
  | 'START';

/** Somewhere. */
export type GqlPlace = {
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** What sort of place it is, as the annotators know it. */
  readonly class: GqlPlaceClass;
  /** Where it is, as the annotators know it. */
  readonly coordinates: Maybe<GqlCoordinates>;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** Events said to have occurred, or to be in force, here, in its parts, or in what it is a part of; by time unless `orderBy` says otherwise. Planned and alleged ones are among them, denied ones are not. */
  readonly events: GqlEventConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
  /** Its parts, by the annotators' knowledge and by PART_OF that is said to be so, and their parts in turn: of a country its regions and their cities; by name. */
  readonly parts: GqlPlaceConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** Somewhere. */
export type GqlPlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Somewhere. */
export type GqlPlaceDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Somewhere. */
export type GqlPlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  extent?: GqlPlaceExtent;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
  where?: InputMaybe<GqlEventWhere>;
};


/** Somewhere. */
export type GqlPlaceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Somewhere. */
export type GqlPlaceIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Somewhere. */
export type GqlPlaceNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlaceNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Somewhere. */
export type GqlPlacePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Somewhere. */
export type GqlPlaceSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** Sorts of places. */
export type GqlPlaceClass =
  /** A region, province or district. */
  | 'ADMIN_AREA'
  /** A state. */
  | 'COUNTRY'
  /** A building, base or airport. */
  | 'FACILITY'
  /** A city, town or village. */
  | 'SETTLEMENT'
  /** A part of a country without borders: `the west`. */
  | 'VAGUE';

/** A page of a list, and how long the whole list is. */
export type GqlPlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlPlaceEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlPlace>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlPlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlPlace;
};

/** How far a question about a place reaches. */
export type GqlPlaceExtent =
  /** Parts and wholes. */
  | 'ALL'
  /** This place alone. */
  | 'HERE'
  /** This place and its parts: a country and its regions. */
  | 'HERE_AND_PARTS'
  /** This place and what it is a part of: a city, its region and its country. */
  | 'HERE_AND_WHOLES';

/** Places, with their parts or with what they are a part of. All that is given must hold. */
export type GqlPlaceFilter = {
  /** This one; the id of any entry that is judged to be it. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** How far it reaches. */
  readonly extent?: GqlPlaceExtent;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whether something must, may or cannot be given. */
export type GqlPresence =
  /** It cannot be given. */
  | 'NONE'
  /** Words, or an entity in their place. */
  | 'OR_OBJECT'
  /** It must be given. */
  | 'REQUIRED';

/** What claims with the same content say, whoever says it. */
export type GqlProposition = {
  /** Who says it, in which words. */
  readonly claims: GqlClaimConnection;
  /** Whether something else that is said contradicts it: a number, an agent, a place, a time, a list that leaves it out, a denial, another kind of act. */
  readonly contested: Scalars['Boolean']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The day it was first published. */
  readonly knownSince: Maybe<Scalars['Date']['output']>;
  /** The stance of those who say it. */
  readonly modality: GqlModality;
  /** True of a denial. */
  readonly negated: Scalars['Boolean']['output'];
  /** How many independent origins are behind its claims: utterances, agencies, sources. */
  readonly originCount: Scalars['Int']['output'];
  /** What it answers; the first is what it chiefly answers. */
  readonly questions: ReadonlyArray<GqlQuestion>;
  /** The sources behind it. */
  readonly sources: GqlSourceConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** What claims with the same content say, whoever says it. */
export type GqlPropositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** What claims with the same content say, whoever says it. */
export type GqlPropositionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlPropositionConnection = {
  readonly __typename?: 'PropositionConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlPropositionEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlProposition>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlPropositionEdge = {
  readonly __typename?: 'PropositionEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlProposition;
};

/** What can be asked. */
export type GqlQuery = {
  readonly __typename?: 'Query';
  /** Whoever acts, speaks or is acted upon; by name unless `orderBy` says otherwise. */
  readonly actors: GqlActorConnection;
  /** The writes to this store, the last first. */
  readonly batches: GqlBatchConnection;
  /** How knowledge differs between two lenses. What disappeared is seen through `from`, everything else through `to`. */
  readonly changes: GqlChangeConnection;
  /** What sources say, one thing each; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** How many, by what; the most first. */
  readonly counts: GqlCountConnection;
  /** Which sources speak of a matter, and which leave it out. Something has to be named: what it is about, a question, or a measure. */
  readonly coverage: ReadonlyArray<GqlCoverage>;
  /** Where sources disagree, or one disagrees with itself. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** Everything that sources speak of; by name unless `orderBy` says otherwise. */
  readonly entities: GqlEntityConnection;
  /** An entity by the id of any entry that is judged to be it. */
  readonly entity: Maybe<GqlEntity>;
  /** Events; by time unless `orderBy` says otherwise, undated ones last. */
  readonly events: GqlEventConnection;
  /** Numbers that are given; by measure, then since when they are known. */
  readonly figures: GqlFigureConnection;
  /** Pairs of records that might be one, and why; nothing is merged. */
  readonly identitySuggestions: GqlIdentitySuggestionConnection;
  /** Stories of cause and blame, as analysts draw them together; by name. */
  readonly narratives: GqlNarrativeConnection;
  /** What lies around some entities, cut at `first` nodes; says so when it was cut. */
  readonly neighborhood: GqlSubgraph;
  /** Anything by its id. The id of an entry that is judged to be part of an entity answers that entity. Null where nothing has the id. */
  readonly node: Maybe<GqlNode>;
  /** The same for several ids, in the order given; null for each that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<GqlNode>>;
  /** Shortest ways from one entity to another, over relations said to be so unless `where` asks for others. */
  readonly paths: GqlPathResult;
  /** Places; by name unless `orderBy` says otherwise. */
  readonly places: GqlPlaceConnection;
  /** Who is said to stand in which relation to whom; by time unless `orderBy` says otherwise, undated ones last. */
  readonly relations: GqlRelationConnection;
  /**
   * What has words that begin with those asked for: names first, then titles, then what is said; of each the
   * shortest first. Latin letters find Cyrillic names and the other way round, unless `exactScript`.
   */
  readonly search: GqlSearchConnection;
  /** The documents; by day of publication unless `orderBy` says otherwise. */
  readonly sources: GqlSourceConnection;
  /** Utterances; by time unless `orderBy` says otherwise, undated ones last. */
  readonly statements: GqlStatementConnection;
  /** Events and statements in order of time. */
  readonly timeline: GqlTimelineConnection;
  /** Do the quoted words still stand where they are said to stand? Compared with the texts that the endpoint was given (`attest up --texts`); without any, all count as unchecked, and `attest verify` compares them. */
  readonly verifyEvidence: GqlEvidenceReport;
};


/** What can be asked. */
export type GqlQueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlEntityOrder>;
  where?: InputMaybe<GqlEntityWhere>;
};


/** What can be asked. */
export type GqlQueryBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type GqlQueryChangesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: GqlLens;
  kinds?: InputMaybe<ReadonlyArray<GqlChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to: GqlLens;
};


/** What can be asked. */
export type GqlQueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** What can be asked. */
export type GqlQueryCountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  by: GqlCountBy;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  of: GqlCountOf;
  where?: InputMaybe<GqlClaimWhere>;
};


/** What can be asked. */
export type GqlQueryCoverageArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  lens?: InputMaybe<GqlLens>;
  measures?: InputMaybe<ReadonlyArray<GqlMeasure>>;
  questions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. */
export type GqlQueryDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** What can be asked. */
export type GqlQueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlEntityOrder>;
  where?: InputMaybe<GqlEntityWhere>;
};


/** What can be asked. */
export type GqlQueryEntityArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<GqlLens>;
};


/** What can be asked. */
export type GqlQueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlEventOrder>;
  where?: InputMaybe<GqlEventWhere>;
};


/** What can be asked. */
export type GqlQueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** What can be asked. */
export type GqlQueryIdentitySuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. */
export type GqlQueryNarrativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
};


/** What can be asked. */
export type GqlQueryNeighborhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  lens?: InputMaybe<GqlLens>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** What can be asked. */
export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
  lens?: InputMaybe<GqlLens>;
};


/** What can be asked. */
export type GqlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  lens?: InputMaybe<GqlLens>;
};


/** What can be asked. */
export type GqlQueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  lens?: InputMaybe<GqlLens>;
  maxLength?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<GqlRelationWhere>;
};


/** What can be asked. */
export type GqlQueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlEntityOrder>;
  where?: InputMaybe<GqlEntityWhere>;
};


/** What can be asked. */
export type GqlQueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** What can be asked. */
export type GqlQuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  exactScript?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GqlSearchKind>>;
  lens?: InputMaybe<GqlLens>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type GqlQuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** What can be asked. */
export type GqlQueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** What can be asked. */
export type GqlQueryTimelineArgs = {
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  lens?: InputMaybe<GqlLens>;
  modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. */
export type GqlQueryVerifyEvidenceArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** What competing propositions answer: `How many DEATHS, of the January unrest?` */
export type GqlQuestion = GqlNode & {
  readonly __typename?: 'Question';
  /** What it is about. */
  readonly about: ReadonlyArray<GqlNode>;
  /** Where the answers disagree. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What is said in answer to it; by the day it was first published. */
  readonly propositions: GqlPropositionConnection;
  /** The question in words. */
  readonly text: Scalars['String']['output'];
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** What competing propositions answer: `How many DEATHS, of the January unrest?` */
export type GqlQuestionDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What competing propositions answer: `How many DEATHS, of the January unrest?` */
export type GqlQuestionPropositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One entry of one dossier. */
export type GqlRecord = GqlNode & {
  readonly __typename?: 'Record';
  /** The dossier that it is an entry of. */
  readonly dossier: Scalars['ID']['output'];
  /** The entity it is judged to be; null for the record of a statement. */
  readonly entity: Maybe<GqlEntity>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The annotator's words for it. */
  readonly label: Scalars['String']['output'];
  /** The statement it is judged to be; null for the record of an entity. */
  readonly statement: Maybe<GqlStatement>;
  /** What the annotator says it is a part of: a city of its region, a unit of its army. */
  readonly within: ReadonlyArray<GqlRecord>;
};

/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelation = GqlNode & GqlProposition & {
  readonly __typename?: 'Relation';
  /** Who says it, in which words. */
  readonly claims: GqlClaimConnection;
  /** Whether something else that is said contradicts it: a number, an agent, a place, a time, a list that leaves it out, a denial, another kind of act. */
  readonly contested: Scalars['Boolean']['output'];
  /** Lists that leave it out, denials, and whatever else speaks against it. */
  readonly contradictedBy: GqlContradictionConnection;
  /** The event whose part it is. */
  readonly event: Maybe<GqlEvent>;
  /** Where it starts. */
  readonly from: GqlEntity;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The day it was first published. */
  readonly knownSince: Maybe<Scalars['Date']['output']>;
  /** The stance of those who say it. */
  readonly modality: GqlModality;
  /** True of a denial. */
  readonly negated: Scalars['Boolean']['output'];
  /** The office as printed. */
  readonly office: Maybe<Scalars['String']['output']>;
  /** How many independent origins are behind its claims: utterances, agencies, sources. */
  readonly originCount: Scalars['Int']['output'];
  /** What it answers; the first is what it chiefly answers. */
  readonly questions: ReadonlyArray<GqlQuestion>;
  /** The role of `from` in the event. */
  readonly role: Maybe<GqlRole>;
  /** What exactly was meant, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** The sources behind it. */
  readonly sources: GqlSourceConnection;
  /** Where it ends. */
  readonly to: GqlEntity;
  /** What sort of relation. */
  readonly type: GqlRelationType;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelationContradictedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlRelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlRelationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlRelation>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlRelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlRelation;
  /** The relation's other end; null where the list has no anchor. */
  readonly other: Maybe<GqlEntity>;
};

/** How a list of relations is ordered. */
export type GqlRelationOrder = {
  /** By what. */
  readonly by: GqlRelationOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What relations can be ordered by; the first is the rule where nothing is said. */
export type GqlRelationOrderField =
  /** The day it was first published. */
  | 'KNOWN_SINCE'
  /** How many independent origins it has. */
  | 'ORIGIN_COUNT'
  /** The earliest day that is said. */
  | 'WHEN';

/** Types of relations between two entities. */
export type GqlRelationType =
  /** Blamed it. */
  | 'ACCUSED'
  /** Came there. */
  | 'ARRIVED_IN'
  /** Brought it about. */
  | 'CAUSED'
  /** Gave troops, money or goods to it. */
  | 'CONTRIBUTED_TO'
  /** Proclaimed it, by its own authority. */
  | 'DECLARED'
  /** Sent there, or is there on a mission. */
  | 'DEPLOYED_TO'
  /** Put an end to it, wholly or in some places. */
  | 'ENDED'
  /** Grew into it. */
  | 'ESCALATED_TO'
  /** Holds an office in it; `office` says which, as printed. */
  | 'HOLDS_OFFICE_IN'
  /** A state of affairs that holds there. */
  | 'IN_FORCE_IN'
  /** Is at its head. */
  | 'LEADS'
  /** Belongs to it as a member. */
  | 'MEMBER_OF'
  /** Met it. */
  | 'MET_WITH'
  /** Happened there. */
  | 'OCCURRED_IN'
  /** Took part in it; `role` says as what. A thing is an instrument or a topic of it. */
  | 'PARTICIPATED_IN'
  /** Is a part of it, by what a source says. */
  | 'PART_OF'
  /** Came before it and led up to it. */
  | 'PRECEDED'
  /** Asked for help: `Tokayev asked the CSTO`. */
  | 'REQUESTED_HELP_FROM'
  /** Backs it. */
  | 'SUPPORTS'
  /** Left it after a mission, or began to. */
  | 'WITHDREW_FROM';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlRelationWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlRelationWhere>>;
  /** Whether something contradicts it. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** The event whose part it is. */
  readonly event?: InputMaybe<GqlIdFilter>;
  /** Where it starts. */
  readonly from?: InputMaybe<GqlIdFilter>;
  /** Whether it holds on a day. */
  readonly holdsOn?: InputMaybe<GqlHoldsOn>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day it was first published. */
  readonly knownSince?: InputMaybe<GqlDateFilter>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** Denials, or all but denials. */
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlRelationWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlRelationWhere>>;
  /** How many independent origins it has. */
  readonly originCount?: InputMaybe<GqlIntFilter>;
  /** One of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<GqlRole>>;
  /** A source that says so. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** Where it ends. */
  readonly to?: InputMaybe<GqlIdFilter>;
  /** One of these types. */
  readonly types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  /** A time that is said of it. */
  readonly when?: InputMaybe<GqlDateFilter>;
};

/** Admiralty code, the letter: how far the source as such is relied on. */
export type GqlReliability =
  /** Completely. */
  | 'A'
  /** Usually. */
  | 'B'
  /** Fairly. */
  | 'C'
  /** Not usually. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** One passage in which a source reports an utterance; a source may have several. */
export type GqlRendering = GqlNode & {
  readonly __typename?: 'Rendering';
  /** To whom, by this source. */
  readonly addressees: ReadonlyArray<GqlActor>;
  /** Whom this source names as the speaker. */
  readonly attributedTo: ReadonlyArray<GqlActor>;
  /** The words that attribute it: `stressed`. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** BCP 47, of the source: `en`. */
  readonly language: Scalars['String']['output'];
  /** How the words came about, by this source. */
  readonly medium: Maybe<GqlMedium>;
  /** Whose words they are. */
  readonly mode: GqlRenderingMode;
  /** Whose view it gives, by this source. */
  readonly onBehalfOf: ReadonlyArray<GqlActor>;
  /** Where. */
  readonly passage: GqlPassage;
  /** When it was said, by this source. */
  readonly said: Maybe<GqlWhen>;
  /** Who reports it. */
  readonly source: GqlSource;
  /** The passage's words. */
  readonly text: Scalars['String']['output'];
  /** Through whom the words reached the source: an agency, a broadcaster. */
  readonly via: ReadonlyArray<GqlActor>;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};

/** A page of a list, and how long the whole list is. */
export type GqlRenderingConnection = {
  readonly __typename?: 'RenderingConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlRenderingEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlRendering>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlRenderingEdge = {
  readonly __typename?: 'RenderingEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlRendering;
};

/** Whose words a rendering gives. */
export type GqlRenderingMode =
  /** The speaker's own, in quotation marks. */
  | 'DIRECT'
  /** The source's, for what the speaker said. */
  | 'INDIRECT'
  /** Both in one sentence. */
  | 'MIXED';

/** Who took a claim back, when and why. */
export type GqlRetraction = {
  readonly __typename?: 'Retraction';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The write that took it back. */
  readonly batch: GqlBatch;
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** Why, as the writer says; else what happened: `The revision of kazakhstan-2022/anadolu-0106 leaves it out.` */
  readonly reason: Scalars['String']['output'];
};

/** What part somebody has in an event. */
export type GqlRole =
  /** Whoever does it. */
  | 'ACTOR'
  /** Whoever is present. */
  | 'ATTENDEE'
  /** Whoever presides. */
  | 'CHAIR'
  /** Whoever gives to it. */
  | 'CONTRIBUTOR'
  /** With what it is done. */
  | 'INSTRUMENT'
  /** Whoever arranges it. */
  | 'ORGANIZER'
  /** For whom, or to whom, it is done. */
  | 'RECIPIENT'
  /** Against whom it is done. */
  | 'TARGET'
  /** What it is about. */
  | 'TOPIC'
  /** Where it takes place. */
  | 'VENUE';

/** What exactly was counted or meant, where it is narrower or wider. */
export type GqlScope = {
  readonly __typename?: 'Scope';
  /** The entities that stand for it; empty where no record does. */
  readonly entities: ReadonlyArray<GqlEntity>;
  /** Narrower, or other. */
  readonly extent: GqlScopeExtent;
  /** Whether these are all that is meant. */
  readonly list: Maybe<GqlListKind>;
  /** As printed. */
  readonly text: Scalars['String']['output'];
};

/** How something that is counted relates to what is asked about. */
export type GqlScopeExtent =
  /** Something else that is counted with it, or instead of it. */
  | 'OTHER'
  /** A part of what is asked about. */
  | 'PART';

/** A page of a list, and how long the whole list is. */
export type GqlSearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlSearchEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlSearchHit>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are; 1,000 where there are more. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are more than `totalCount`. All of them have a page. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One place in a list. */
export type GqlSearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** The words in which it was found. */
  readonly matched: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlSearchHit;
  /** How many of the letters of `matched` were asked for: above 0, at most 1. */
  readonly score: Scalars['Float']['output'];
};

/** Something found by `search`. */
export type GqlSearchHit = GqlCountry | GqlEvent | GqlGroup | GqlLocation | GqlOrganization | GqlPerson | GqlSource | GqlStatement | GqlThing;

/** What `search` looks for. */
export type GqlSearchKind =
  /** States. */
  | 'COUNTRY'
  /** What happens or is in force. */
  | 'EVENT'
  /** People without a name of their own. */
  | 'GROUP'
  /** Places that are no country. */
  | 'LOCATION'
  /** Bodies with a name and a purpose. */
  | 'ORGANIZATION'
  /** Human beings. */
  | 'PERSON'
  /** Documents, by their titles. */
  | 'SOURCE'
  /** Utterances, by their words. */
  | 'STATEMENT'
  /** Anything else. */
  | 'THING';

/** Where in a document words stand. */
export type GqlSection =
  /** The text itself. */
  | 'BODY'
  /** Who wrote it. */
  | 'BYLINE'
  /** Under a picture. */
  | 'CAPTION'
  /** Whose picture it is. */
  | 'CREDIT'
  /** Where and when it was written. */
  | 'DATELINE'
  /** The title. */
  | 'HEADLINE'
  /** A link to another document. */
  | 'RELATED_LINK'
  /** The lines between title and text. */
  | 'STANDFIRST';

/** Which way a list runs. */
export type GqlSortDirection =
  /** The smallest, earliest or first in the alphabet first; unknown last. */
  | 'ASC'
  /** The other way round; unknown first. */
  | 'DESC';

/** A document that says something: an article, a wire report, a decree. */
export type GqlSource = GqlNode & {
  readonly __typename?: 'Source';
  /** Where a copy is kept. */
  readonly archivedUrl: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly authors: ReadonlyArray<GqlActor>;
  /** Its byline, as printed. */
  readonly byline: Maybe<Scalars['String']['output']>;
  /** Whom it names as its own sources: those that claims came through, and the media among its speakers; by name. */
  readonly cites: GqlEntityConnection;
  /** What it says. */
  readonly claims: GqlClaimConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What sort of document it is. */
  readonly kind: GqlSourceKind;
  /** BCP 47: `en`. */
  readonly language: Scalars['String']['output'];
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** The quotations from it, in the order of its text. */
  readonly passages: GqlPassageConnection;
  /** The day it was published: stated, or inferred from the words given. */
  readonly published: GqlWhen;
  /** Who published it. */
  readonly publisher: Maybe<GqlOrganization>;
  /** Admiralty code; of the source as such, not of what it says. */
  readonly reliability: Maybe<GqlReliability>;
  /** The source that it republishes. */
  readonly republishes: Maybe<GqlSource>;
  /** When it was fetched. */
  readonly retrieved: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256, in hex, of the bytes that the passages were verified against. */
  readonly sha256: Scalars['String']['output'];
  /** The utterances it reports. */
  readonly statements: GqlStatementConnection;
  /** Its title, as printed. */
  readonly title: Scalars['String']['output'];
  /** Where it was found. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourcePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** A page of a list, and how long the whole list is. */
export type GqlSourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlSourceEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlSource>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlSourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlSource;
};

/** Sorts of sources. */
export type GqlSourceKind =
  /** A newspaper's or broadcaster's article. */
  | 'ARTICLE'
  /** An act of authority. */
  | 'DECREE'
  /** Anything else. */
  | 'OTHER'
  /** A post on a network. */
  | 'POST'
  /** A study. */
  | 'REPORT'
  /** A communiqué. */
  | 'STATEMENT'
  /** A news agency's report. */
  | 'WIRE';

/** How a list of sources is ordered. */
export type GqlSourceOrder = {
  /** By what. */
  readonly by: GqlSourceOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What sources can be ordered by; the first is the rule where nothing is said. */
export type GqlSourceOrderField =
  /** The day of publication. */
  | 'PUBLISHED'
  /** When it was first recorded in this store. */
  | 'RECORDED'
  /** Title, folded. */
  | 'TITLE';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlSourceWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlSourceWhere>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its language: `en`. */
  readonly language?: InputMaybe<GqlStringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlSourceWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlSourceWhere>>;
  /** When it was published. */
  readonly published?: InputMaybe<GqlDateFilter>;
  /** Its publisher. */
  readonly publisher?: InputMaybe<GqlIdFilter>;
  /** Its title. */
  readonly title?: InputMaybe<GqlStringFilter>;
};

/** How something stands to a story. */
export type GqlStance =
  /** It speaks of it without taking a side. */
  | 'MENTIONS'
  /** It says that it is not so. */
  | 'REJECTS'
  /** It tells it. */
  | 'VOICES';

/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatement = GqlNode & {
  readonly __typename?: 'Statement';
  /** What it speaks of. */
  readonly about: GqlEntityConnection;
  /** To whom it was said. */
  readonly addressees: ReadonlyArray<GqlActor>;
  /** What is claimed in it. */
  readonly claims: GqlClaimConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** How the words came about. */
  readonly medium: Maybe<GqlMedium>;
  /** The stories of cause and blame that it voices, rejects or mentions, by the annotators. */
  readonly narratives: GqlNarrativeStanceConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** Whose view the speaker voices, where that is someone else: a spokeswoman's ministry. */
  readonly onBehalfOf: ReadonlyArray<GqlActor>;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** The passages in which sources report it. */
  readonly renderings: GqlRenderingConnection;
  /** Who said it, by all who report it. */
  readonly speakers: ReadonlyArray<GqlActor>;
  /** The fullest rendering: the passages of the source that gives most of it, joined by ` … `. */
  readonly text: Scalars['String']['output'];
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
  /** When it was said, by each rendering that says so. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementNarrativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementRenderingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, and how long the whole list is. */
export type GqlStatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlStatementEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlStatement>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlStatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlStatement;
};

/** How a list of statements is ordered. */
export type GqlStatementOrder = {
  /** By what. */
  readonly by: GqlStatementOrderField;
  /** Which way. */
  readonly direction?: GqlSortDirection;
};

/** What statements can be ordered by; the first is the rule where nothing is said. */
export type GqlStatementOrderField =
  /** The day it was first published. */
  | 'PUBLISHED'
  /** The earliest day that it is said to have been made. */
  | 'WHEN';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlStatementWhere = {
  /** What it speaks of. */
  readonly about?: InputMaybe<GqlIdFilter>;
  /** To whom it was said. */
  readonly addressee?: InputMaybe<GqlIdFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlStatementWhere>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whose words a rendering gives. */
  readonly mode?: InputMaybe<ReadonlyArray<GqlRenderingMode>>;
  /** A narrative that it voices, rejects or mentions. */
  readonly narrative?: InputMaybe<GqlIdFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlStatementWhere>;
  /** On whose behalf it was said. */
  readonly onBehalfOf?: InputMaybe<GqlIdFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlStatementWhere>>;
  /** When it was said. */
  readonly said?: InputMaybe<GqlDateFilter>;
  /** A source that reports it. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** Who said it. */
  readonly speaker?: InputMaybe<GqlIdFilter>;
  /** Its fullest rendering. */
  readonly text?: InputMaybe<GqlStringFilter>;
};

/** Case and diacritics are folded. All that is given must hold. */
export type GqlStringFilter = {
  /** These words somewhere in it. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** The same words. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** These words at its start. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What lies around some entities. */
export type GqlSubgraph = {
  readonly __typename?: 'Subgraph';
  /** The nearest first, then by name. */
  readonly nodes: ReadonlyArray<GqlEntity>;
  /** All that join two of `nodes`. */
  readonly relations: ReadonlyArray<GqlRelation>;
  /** Whether there was more than could be given. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One feature that two records share, or nearly share. */
export type GqlSuggestionPart = {
  readonly __typename?: 'SuggestionPart';
  /** What is compared: `identifier`, `name`. */
  readonly feature: Scalars['String']['output'];
  /** What the first record has. */
  readonly left: Maybe<Scalars['String']['output']>;
  /** What the second record has. */
  readonly right: Maybe<Scalars['String']['output']>;
  /** What it adds to the score. */
  readonly score: Scalars['Float']['output'];
};

/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThing = GqlEntity & GqlNode & {
  readonly __typename?: 'Thing';
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Points on which what is said of it disagrees. */
  readonly discrepancies: GqlDiscrepancyConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** Judgements on whether its dossier entries are one, or might be one with others; by day, the last first. */
  readonly identityJudgements: GqlIdentityJudgementConnection;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What analysts remark on it; by day, undated last. */
  readonly notes: GqlNoteConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
  /** Id and lens together: the key that a client cache needs. Without a lens it is the id. */
  readonly viewId: Scalars['ID']['output'];
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlDiscrepancyWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** A page of a list, and how long the whole list is. */
export type GqlTimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page, with a cursor for each place. */
  readonly edges: ReadonlyArray<GqlTimelineEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<GqlTimelineItem>;
  /** Where the page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many have no day at all; they are not in the list. */
  readonly undated: Scalars['Int']['output'];
};

/** One place in a list. */
export type GqlTimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Give it as `after` to go on behind this place. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: GqlTimelineItem;
  /** The time by which it stands here. */
  readonly when: GqlWhen;
};

/** What stands on a timeline. */
export type GqlTimelineItem = GqlEvent | GqlStatement;

/** The judgement in a label or a characterization. */
export type GqlValence =
  /** It condemns: `terrorists`. */
  | 'CONDEMNING'
  /** None. */
  | 'NEUTRAL'
  /** It praises: `heroes`. */
  | 'PRAISING';

/** Words, numbers, or both. `over 2,500` is GREATER_THAN 2500; `thousands` has no number. */
export type GqlValue = {
  readonly __typename?: 'Value';
  /** What the number bounds. */
  readonly comparator: Maybe<GqlComparator>;
  /** The upper bound of BETWEEN. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The lower bound of BETWEEN. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The number, where there is one. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** As printed. */
  readonly text: Scalars['String']['output'];
  /** What is counted, in the singular: `person`, `piece`, `day`, `percent`. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** Of a label or a characterization. */
  readonly valence: Maybe<GqlValence>;
};

/** Whether two records are one. */
export type GqlVerdict =
  /** They are not. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** They might be. */
  | 'UNSURE';

/** A time, as printed and as understood. */
export type GqlWhen = {
  readonly __typename?: 'When';
  /** How the day is known. */
  readonly basis: GqlDateBasis;
  /** The claim that gives it; null where a rendering or a source does. */
  readonly claim: Maybe<GqlClaim>;
  /** The first day that the words allow; null where it is open or unknown. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Null where the words give no time: `earlier`. */
  readonly edtf: Maybe<Scalars['Edtf']['output']>;
  /** How the time fills its bounds. */
  readonly extent: GqlExtent;
  /** The last day that the words allow; null where it is open or unknown. */
  readonly latest: Maybe<Scalars['Date']['output']>;
  /** The first words that bear the claim, or report the utterance, that gives it; null where a source does. */
  readonly passage: Maybe<GqlPassage>;
  /** Of a process: its beginning or its end. */
  readonly phase: Maybe<GqlPhase>;
  /** How wide the bounds are. */
  readonly precision: GqlDatePrecision;
  /** As printed: `on Friday`. */
  readonly text: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type GqlResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Change:
    | ( Omit<GqlClaim, 'batch' | 'contradictedBy' | 'event' | 'list' | 'notes' | 'object' | 'origin' | 'passages' | 'propositions' | 'retraction' | 'scope' | 'source' | 'statement' | 'subject' | 'via' | 'when'> & { batch: _RefType['Batch'], contradictedBy: _RefType['ContradictionConnection'], event?: Maybe<_RefType['Event']>, list?: Maybe<_RefType['EntityList']>, notes: _RefType['NoteConnection'], object?: Maybe<_RefType['Entity']>, origin: _RefType['Origin'], passages: ReadonlyArray<_RefType['Passage']>, propositions: ReadonlyArray<_RefType['Proposition']>, retraction?: Maybe<_RefType['Retraction']>, scope?: Maybe<_RefType['Scope']>, source: _RefType['Source'], statement?: Maybe<_RefType['Statement']>, subject: _RefType['Entity'], via: ReadonlyArray<_RefType['Actor']>, when?: Maybe<_RefType['When']> } )
    | ( Omit<GqlDiscrepancy, 'about' | 'notes' | 'positions' | 'question' | 'silent'> & { about: ReadonlyArray<_RefType['Node']>, notes: _RefType['NoteConnection'], positions: _RefType['DiscrepancyPositionConnection'], question: _RefType['Question'], silent: _RefType['SourceConnection'] } )
    | ( Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], object?: Maybe<_RefType['Entity']>, of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlFigure, 'claims' | 'of' | 'partOf' | 'parts' | 'questions' | 'scope' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], of: _RefType['Entity'], partOf?: Maybe<_RefType['Figure']>, parts: _RefType['FigureConnection'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlIdentityJudgement, 'left' | 'right'> & { left: _RefType['Record'], right: _RefType['Record'] } )
    | ( Omit<GqlRelation, 'claims' | 'contradictedBy' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to' | 'when'> & { claims: _RefType['ClaimConnection'], contradictedBy: _RefType['ContradictionConnection'], event?: Maybe<_RefType['Event']>, from: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], to: _RefType['Entity'], when: ReadonlyArray<_RefType['When']> } )
  ;
  SearchHit:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], codes: ReadonlyArray<_RefType['EventCode']>, discrepancies: _RefType['DiscrepancyConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlSource, 'authors' | 'cites' | 'claims' | 'notes' | 'passages' | 'published' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<_RefType['Actor']>, cites: _RefType['EntityConnection'], claims: _RefType['ClaimConnection'], notes: _RefType['NoteConnection'], passages: _RefType['PassageConnection'], published: _RefType['When'], publisher?: Maybe<_RefType['Organization']>, republishes?: Maybe<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'narratives' | 'notes' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers' | 'when'> & { about: _RefType['EntityConnection'], addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], narratives: _RefType['NarrativeStanceConnection'], notes: _RefType['NoteConnection'], onBehalfOf: ReadonlyArray<_RefType['Actor']>, records: ReadonlyArray<_RefType['Record']>, renderings: _RefType['RenderingConnection'], speakers: ReadonlyArray<_RefType['Actor']>, when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlThing, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  TimelineItem:
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], codes: ReadonlyArray<_RefType['EventCode']>, discrepancies: _RefType['DiscrepancyConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'narratives' | 'notes' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers' | 'when'> & { about: _RefType['EntityConnection'], addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], narratives: _RefType['NarrativeStanceConnection'], notes: _RefType['NoteConnection'], onBehalfOf: ReadonlyArray<_RefType['Actor']>, records: ReadonlyArray<_RefType['Record']>, renderings: _RefType['RenderingConnection'], speakers: ReadonlyArray<_RefType['Actor']>, when: ReadonlyArray<_RefType['When']> } )
  ;
};

/** Mapping of interface types */
export type GqlResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Entity:
    | ( Omit<GqlAbsentEntity, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], codes: ReadonlyArray<_RefType['EventCode']>, discrepancies: _RefType['DiscrepancyConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlThing, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Node:
    | ( Omit<GqlAbsentEntity, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlBatch, 'changes' | 'revertedBy' | 'reverts' | 'source'> & { changes: _RefType['ChangeConnection'], revertedBy?: Maybe<_RefType['Batch']>, reverts?: Maybe<_RefType['Batch']>, source?: Maybe<_RefType['Source']> } )
    | ( Omit<GqlClaim, 'batch' | 'contradictedBy' | 'event' | 'list' | 'notes' | 'object' | 'origin' | 'passages' | 'propositions' | 'retraction' | 'scope' | 'source' | 'statement' | 'subject' | 'via' | 'when'> & { batch: _RefType['Batch'], contradictedBy: _RefType['ContradictionConnection'], event?: Maybe<_RefType['Event']>, list?: Maybe<_RefType['EntityList']>, notes: _RefType['NoteConnection'], object?: Maybe<_RefType['Entity']>, origin: _RefType['Origin'], passages: ReadonlyArray<_RefType['Passage']>, propositions: ReadonlyArray<_RefType['Proposition']>, retraction?: Maybe<_RefType['Retraction']>, scope?: Maybe<_RefType['Scope']>, source: _RefType['Source'], statement?: Maybe<_RefType['Statement']>, subject: _RefType['Entity'], via: ReadonlyArray<_RefType['Actor']>, when?: Maybe<_RefType['When']> } )
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlDiscrepancy, 'about' | 'notes' | 'positions' | 'question' | 'silent'> & { about: ReadonlyArray<_RefType['Node']>, notes: _RefType['NoteConnection'], positions: _RefType['DiscrepancyPositionConnection'], question: _RefType['Question'], silent: _RefType['SourceConnection'] } )
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], codes: ReadonlyArray<_RefType['EventCode']>, discrepancies: _RefType['DiscrepancyConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], object?: Maybe<_RefType['Entity']>, of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlFigure, 'claims' | 'of' | 'partOf' | 'parts' | 'questions' | 'scope' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], of: _RefType['Entity'], partOf?: Maybe<_RefType['Figure']>, parts: _RefType['FigureConnection'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlIdentityJudgement, 'left' | 'right'> & { left: _RefType['Record'], right: _RefType['Record'] } )
    | ( Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlNarrative, 'holders' | 'stances'> & { holders: _RefType['ActorConnection'], stances: _RefType['NarrativeStanceConnection'] } )
    | ( Omit<GqlNote, 'on'> & { on: _RefType['Node'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPassage, 'claims' | 'source'> & { claims: _RefType['ClaimConnection'], source: _RefType['Source'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlQuestion, 'about' | 'discrepancies' | 'propositions'> & { about: ReadonlyArray<_RefType['Node']>, discrepancies: _RefType['DiscrepancyConnection'], propositions: _RefType['PropositionConnection'] } )
    | ( Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<_RefType['Entity']>, statement?: Maybe<_RefType['Statement']>, within: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<GqlRelation, 'claims' | 'contradictedBy' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to' | 'when'> & { claims: _RefType['ClaimConnection'], contradictedBy: _RefType['ContradictionConnection'], event?: Maybe<_RefType['Event']>, from: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], to: _RefType['Entity'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'said' | 'source' | 'via'> & { addressees: ReadonlyArray<_RefType['Actor']>, attributedTo: ReadonlyArray<_RefType['Actor']>, onBehalfOf: ReadonlyArray<_RefType['Actor']>, passage: _RefType['Passage'], said?: Maybe<_RefType['When']>, source: _RefType['Source'], via: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<GqlSource, 'authors' | 'cites' | 'claims' | 'notes' | 'passages' | 'published' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<_RefType['Actor']>, cites: _RefType['EntityConnection'], claims: _RefType['ClaimConnection'], notes: _RefType['NoteConnection'], passages: _RefType['PassageConnection'], published: _RefType['When'], publisher?: Maybe<_RefType['Organization']>, republishes?: Maybe<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'narratives' | 'notes' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers' | 'when'> & { about: _RefType['EntityConnection'], addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], narratives: _RefType['NarrativeStanceConnection'], notes: _RefType['NoteConnection'], onBehalfOf: ReadonlyArray<_RefType['Actor']>, records: ReadonlyArray<_RefType['Record']>, renderings: _RefType['RenderingConnection'], speakers: ReadonlyArray<_RefType['Actor']>, when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlThing, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Place:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], discrepancies: _RefType['DiscrepancyConnection'], events: _RefType['EventConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], identityJudgements: _RefType['IdentityJudgementConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], notes: _RefType['NoteConnection'], partOf: _RefType['RelationConnection'], parts: _RefType['PlaceConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Proposition:
    | ( Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], object?: Maybe<_RefType['Entity']>, of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlFigure, 'claims' | 'of' | 'partOf' | 'parts' | 'questions' | 'scope' | 'sources' | 'when'> & { claims: _RefType['ClaimConnection'], of: _RefType['Entity'], partOf?: Maybe<_RefType['Figure']>, parts: _RefType['FigureConnection'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], when: ReadonlyArray<_RefType['When']> } )
    | ( Omit<GqlRelation, 'claims' | 'contradictedBy' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to' | 'when'> & { claims: _RefType['ClaimConnection'], contradictedBy: _RefType['ContradictionConnection'], event?: Maybe<_RefType['Event']>, from: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], to: _RefType['Entity'], when: ReadonlyArray<_RefType['When']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type GqlResolversTypes = {
  AbsentEntity: ResolverTypeWrapper<Omit<GqlAbsentEntity, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversTypes['ClaimConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  ActCode: GqlActCode;
  Actor: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Actor']>;
  ActorConnection: ResolverTypeWrapper<Omit<GqlActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ActorEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<GqlActorEdge, 'node'> & { node: GqlResolversTypes['Actor'] }>;
  Attribute: GqlAttribute;
  Batch: ResolverTypeWrapper<Omit<GqlBatch, 'changes' | 'revertedBy' | 'reverts' | 'source'> & { changes: GqlResolversTypes['ChangeConnection'], revertedBy?: Maybe<GqlResolversTypes['Batch']>, reverts?: Maybe<GqlResolversTypes['Batch']>, source?: Maybe<GqlResolversTypes['Source']> }>;
  BatchConnection: ResolverTypeWrapper<Omit<GqlBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['BatchEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Batch']> }>;
  BatchEdge: ResolverTypeWrapper<Omit<GqlBatchEdge, 'node'> & { node: GqlResolversTypes['Batch'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Change: ResolverTypeWrapper<GqlResolversUnionTypes<GqlResolversTypes>['Change']>;
  ChangeConnection: ResolverTypeWrapper<Omit<GqlChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<GqlChangeEdge, 'node'> & { node: GqlResolversTypes['Change'] }>;
  ChangeKind: GqlChangeKind;
  Claim: ResolverTypeWrapper<Omit<GqlClaim, 'batch' | 'contradictedBy' | 'event' | 'list' | 'notes' | 'object' | 'origin' | 'passages' | 'propositions' | 'retraction' | 'scope' | 'source' | 'statement' | 'subject' | 'via' | 'when'> & { batch: GqlResolversTypes['Batch'], contradictedBy: GqlResolversTypes['ContradictionConnection'], event?: Maybe<GqlResolversTypes['Event']>, list?: Maybe<GqlResolversTypes['EntityList']>, notes: GqlResolversTypes['NoteConnection'], object?: Maybe<GqlResolversTypes['Entity']>, origin: GqlResolversTypes['Origin'], passages: ReadonlyArray<GqlResolversTypes['Passage']>, propositions: ReadonlyArray<GqlResolversTypes['Proposition']>, retraction?: Maybe<GqlResolversTypes['Retraction']>, scope?: Maybe<GqlResolversTypes['Scope']>, source: GqlResolversTypes['Source'], statement?: Maybe<GqlResolversTypes['Statement']>, subject: GqlResolversTypes['Entity'], via: ReadonlyArray<GqlResolversTypes['Actor']>, when?: Maybe<GqlResolversTypes['When']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<GqlClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<GqlClaimEdge, 'node'> & { node: GqlResolversTypes['Claim'] }>;
  ClaimOrder: GqlClaimOrder;
  ClaimOrderField: GqlClaimOrderField;
  ClaimWhere: GqlClaimWhere;
  CodeFilter: GqlCodeFilter;
  CodeScheme: GqlCodeScheme;
  Comparator: GqlComparator;
  ContradictionConnection: ResolverTypeWrapper<Omit<GqlContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ContradictionEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Claim']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<GqlContradictionEdge, 'discrepancy' | 'node'> & { discrepancy: GqlResolversTypes['Discrepancy'], node: GqlResolversTypes['Claim'] }>;
  CoordinatePrecision: GqlCoordinatePrecision;
  Coordinates: ResolverTypeWrapper<GqlCoordinates>;
  Count: ResolverTypeWrapper<Omit<GqlCount, 'node'> & { node?: Maybe<GqlResolversTypes['Node']> }>;
  CountBy: GqlCountBy;
  CountConnection: ResolverTypeWrapper<Omit<GqlCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['CountEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Count']> }>;
  CountEdge: ResolverTypeWrapper<Omit<GqlCountEdge, 'node'> & { node: GqlResolversTypes['Count'] }>;
  CountOf: GqlCountOf;
  Country: ResolverTypeWrapper<Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], events: GqlResolversTypes['EventConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], partOf: GqlResolversTypes['RelationConnection'], participatedIn: GqlResolversTypes['RelationConnection'], parts: GqlResolversTypes['PlaceConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Coverage: ResolverTypeWrapper<Omit<GqlCoverage, 'about' | 'silent' | 'sources'> & { about: GqlResolversTypes['Node'], silent: GqlResolversTypes['SourceConnection'], sources: GqlResolversTypes['SourceConnection'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: GqlDateBasis;
  DateFilter: GqlDateFilter;
  DatePrecision: GqlDatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: GqlDirection;
  Discrepancy: ResolverTypeWrapper<Omit<GqlDiscrepancy, 'about' | 'notes' | 'positions' | 'question' | 'silent'> & { about: ReadonlyArray<GqlResolversTypes['Node']>, notes: GqlResolversTypes['NoteConnection'], positions: GqlResolversTypes['DiscrepancyPositionConnection'], question: GqlResolversTypes['Question'], silent: GqlResolversTypes['SourceConnection'] }>;
  DiscrepancyConnection: ResolverTypeWrapper<Omit<GqlDiscrepancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DiscrepancyEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Discrepancy']> }>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<GqlDiscrepancyEdge, 'node'> & { node: GqlResolversTypes['Discrepancy'] }>;
  DiscrepancyKind: GqlDiscrepancyKind;
  DiscrepancyPosition: ResolverTypeWrapper<Omit<GqlDiscrepancyPosition, 'claims' | 'code' | 'entities' | 'holders' | 'list' | 'scope' | 'sources' | 'when'> & { claims: GqlResolversTypes['ClaimConnection'], code?: Maybe<GqlResolversTypes['EventCode']>, entities: ReadonlyArray<GqlResolversTypes['Entity']>, holders: ReadonlyArray<GqlResolversTypes['Actor']>, list?: Maybe<GqlResolversTypes['EntityList']>, scope?: Maybe<GqlResolversTypes['Scope']>, sources: GqlResolversTypes['SourceConnection'], when?: Maybe<GqlResolversTypes['When']> }>;
  DiscrepancyPositionConnection: ResolverTypeWrapper<Omit<GqlDiscrepancyPositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['DiscrepancyPositionEdge']>, nodes: ReadonlyArray<GqlResolversTypes['DiscrepancyPosition']> }>;
  DiscrepancyPositionEdge: ResolverTypeWrapper<Omit<GqlDiscrepancyPositionEdge, 'node'> & { node: GqlResolversTypes['DiscrepancyPosition'] }>;
  DiscrepancyWhere: GqlDiscrepancyWhere;
  Edtf: ResolverTypeWrapper<Scalars['Edtf']['output']>;
  End: GqlEnd;
  Entity: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<GqlEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['EntityEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<GqlEntityEdge, 'node'> & { node: GqlResolversTypes['Entity'] }>;
  EntityKind: GqlEntityKind;
  EntityList: ResolverTypeWrapper<Omit<GqlEntityList, 'members'> & { members: GqlResolversTypes['EntityConnection'] }>;
  EntityOrder: GqlEntityOrder;
  EntityOrderField: GqlEntityOrderField;
  EntityWhere: GqlEntityWhere;
  Event: ResolverTypeWrapper<Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: GqlResolversTypes['RelationConnection'], claims: GqlResolversTypes['ClaimConnection'], codes: ReadonlyArray<GqlResolversTypes['EventCode']>, discrepancies: GqlResolversTypes['DiscrepancyConnection'], effects: GqlResolversTypes['RelationConnection'], endedBy: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], inForceIn: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], occurredIn: GqlResolversTypes['RelationConnection'], participants: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'], when: ReadonlyArray<GqlResolversTypes['When']> }>;
  EventCode: ResolverTypeWrapper<Omit<GqlEventCode, 'claims'> & { claims: GqlResolversTypes['ClaimConnection'] }>;
  EventConnection: ResolverTypeWrapper<Omit<GqlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['EventEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<GqlEventEdge, 'node'> & { node: GqlResolversTypes['Event'] }>;
  EventOrder: GqlEventOrder;
  EventOrderField: GqlEventOrderField;
  EventWhere: GqlEventWhere;
  EvidenceProblem: ResolverTypeWrapper<Omit<GqlEvidenceProblem, 'passage'> & { passage: GqlResolversTypes['Passage'] }>;
  EvidenceProblemConnection: ResolverTypeWrapper<Omit<GqlEvidenceProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['EvidenceProblemEdge']>, nodes: ReadonlyArray<GqlResolversTypes['EvidenceProblem']> }>;
  EvidenceProblemEdge: ResolverTypeWrapper<Omit<GqlEvidenceProblemEdge, 'node'> & { node: GqlResolversTypes['EvidenceProblem'] }>;
  EvidenceReport: ResolverTypeWrapper<Omit<GqlEvidenceReport, 'problems'> & { problems: GqlResolversTypes['EvidenceProblemConnection'] }>;
  EvidenceState: GqlEvidenceState;
  Extent: GqlExtent;
  Fact: ResolverTypeWrapper<Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources' | 'when'> & { claims: GqlResolversTypes['ClaimConnection'], object?: Maybe<GqlResolversTypes['Entity']>, of: GqlResolversTypes['Entity'], questions: ReadonlyArray<GqlResolversTypes['Question']>, sources: GqlResolversTypes['SourceConnection'], when: ReadonlyArray<GqlResolversTypes['When']> }>;
  FactConnection: ResolverTypeWrapper<Omit<GqlFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FactEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<GqlFactEdge, 'node'> & { node: GqlResolversTypes['Fact'] }>;
  Figure: ResolverTypeWrapper<Omit<GqlFigure, 'claims' | 'of' | 'partOf' | 'parts' | 'questions' | 'scope' | 'sources' | 'when'> & { claims: GqlResolversTypes['ClaimConnection'], of: GqlResolversTypes['Entity'], partOf?: Maybe<GqlResolversTypes['Figure']>, parts: GqlResolversTypes['FigureConnection'], questions: ReadonlyArray<GqlResolversTypes['Question']>, scope?: Maybe<GqlResolversTypes['Scope']>, sources: GqlResolversTypes['SourceConnection'], when: ReadonlyArray<GqlResolversTypes['When']> }>;
  FigureConnection: ResolverTypeWrapper<Omit<GqlFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FigureEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<GqlFigureEdge, 'node'> & { node: GqlResolversTypes['Figure'] }>;
  FigureWhere: GqlFigureWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: GqlFloatFilter;
  Group: ResolverTypeWrapper<Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  HoldsOn: GqlHoldsOn;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: GqlIdFilter;
  Identifier: ResolverTypeWrapper<GqlIdentifier>;
  IdentityJudgement: ResolverTypeWrapper<Omit<GqlIdentityJudgement, 'left' | 'right'> & { left: GqlResolversTypes['Record'], right: GqlResolversTypes['Record'] }>;
  IdentityJudgementConnection: ResolverTypeWrapper<Omit<GqlIdentityJudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['IdentityJudgementEdge']>, nodes: ReadonlyArray<GqlResolversTypes['IdentityJudgement']> }>;
  IdentityJudgementEdge: ResolverTypeWrapper<Omit<GqlIdentityJudgementEdge, 'node'> & { node: GqlResolversTypes['IdentityJudgement'] }>;
  IdentityPolicy: GqlIdentityPolicy;
  IdentitySuggestion: ResolverTypeWrapper<Omit<GqlIdentitySuggestion, 'left' | 'right'> & { left: GqlResolversTypes['Record'], right: GqlResolversTypes['Record'] }>;
  IdentitySuggestionConnection: ResolverTypeWrapper<Omit<GqlIdentitySuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['IdentitySuggestionEdge']>, nodes: ReadonlyArray<GqlResolversTypes['IdentitySuggestion']> }>;
  IdentitySuggestionEdge: ResolverTypeWrapper<Omit<GqlIdentitySuggestionEdge, 'node'> & { node: GqlResolversTypes['IdentitySuggestion'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: GqlIntFilter;
  Lens: GqlLens;
  ListKind: GqlListKind;
  Location: ResolverTypeWrapper<Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversTypes['ClaimConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], events: GqlResolversTypes['EventConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], partOf: GqlResolversTypes['RelationConnection'], parts: GqlResolversTypes['PlaceConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Measure: GqlMeasure;
  Medium: GqlMedium;
  Modality: GqlModality;
  Name: ResolverTypeWrapper<Omit<GqlName, 'claims' | 'holders' | 'sources' | 'when'> & { claims: GqlResolversTypes['ClaimConnection'], holders: ReadonlyArray<GqlResolversTypes['Actor']>, sources: GqlResolversTypes['SourceConnection'], when?: Maybe<GqlResolversTypes['When']> }>;
  NameConnection: ResolverTypeWrapper<Omit<GqlNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NameEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Name']> }>;
  NameEdge: ResolverTypeWrapper<Omit<GqlNameEdge, 'node'> & { node: GqlResolversTypes['Name'] }>;
  NameKind: GqlNameKind;
  Narrative: ResolverTypeWrapper<Omit<GqlNarrative, 'holders' | 'stances'> & { holders: GqlResolversTypes['ActorConnection'], stances: GqlResolversTypes['NarrativeStanceConnection'] }>;
  NarrativeConnection: ResolverTypeWrapper<Omit<GqlNarrativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NarrativeEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Narrative']> }>;
  NarrativeEdge: ResolverTypeWrapper<Omit<GqlNarrativeEdge, 'node'> & { node: GqlResolversTypes['Narrative'] }>;
  NarrativeStance: ResolverTypeWrapper<Omit<GqlNarrativeStance, 'claim' | 'narrative' | 'statement'> & { claim?: Maybe<GqlResolversTypes['Claim']>, narrative: GqlResolversTypes['Narrative'], statement?: Maybe<GqlResolversTypes['Statement']> }>;
  NarrativeStanceConnection: ResolverTypeWrapper<Omit<GqlNarrativeStanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NarrativeStanceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['NarrativeStance']> }>;
  NarrativeStanceEdge: ResolverTypeWrapper<Omit<GqlNarrativeStanceEdge, 'node'> & { node: GqlResolversTypes['NarrativeStance'] }>;
  Nature: GqlNature;
  Node: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Node']>;
  Note: ResolverTypeWrapper<Omit<GqlNote, 'on'> & { on: GqlResolversTypes['Node'] }>;
  NoteConnection: ResolverTypeWrapper<Omit<GqlNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NoteEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Note']> }>;
  NoteEdge: ResolverTypeWrapper<Omit<GqlNoteEdge, 'node'> & { node: GqlResolversTypes['Note'] }>;
  NoteKind: GqlNoteKind;
  Organization: ResolverTypeWrapper<Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Origin: ResolverTypeWrapper<Omit<GqlOrigin, 'node'> & { node: GqlResolversTypes['Node'] }>;
  OriginKind: GqlOriginKind;
  PageInfo: ResolverTypeWrapper<GqlPageInfo>;
  Passage: ResolverTypeWrapper<Omit<GqlPassage, 'claims' | 'source'> & { claims: GqlResolversTypes['ClaimConnection'], source: GqlResolversTypes['Source'] }>;
  PassageConnection: ResolverTypeWrapper<Omit<GqlPassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PassageEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<GqlPassageEdge, 'node'> & { node: GqlResolversTypes['Passage'] }>;
  Path: ResolverTypeWrapper<Omit<GqlPath, 'nodes' | 'relations'> & { nodes: ReadonlyArray<GqlResolversTypes['Entity']>, relations: ReadonlyArray<GqlResolversTypes['Relation']> }>;
  PathResult: ResolverTypeWrapper<Omit<GqlPathResult, 'paths'> & { paths: ReadonlyArray<GqlResolversTypes['Path']> }>;
  Person: ResolverTypeWrapper<Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Phase: GqlPhase;
  Place: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Place']>;
  PlaceClass: GqlPlaceClass;
  PlaceConnection: ResolverTypeWrapper<Omit<GqlPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PlaceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Place']> }>;
  PlaceEdge: ResolverTypeWrapper<Omit<GqlPlaceEdge, 'node'> & { node: GqlResolversTypes['Place'] }>;
  PlaceExtent: GqlPlaceExtent;
  PlaceFilter: GqlPlaceFilter;
  Presence: GqlPresence;
  Proposition: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Proposition']>;
  PropositionConnection: ResolverTypeWrapper<Omit<GqlPropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PropositionEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Proposition']> }>;
  PropositionEdge: ResolverTypeWrapper<Omit<GqlPropositionEdge, 'node'> & { node: GqlResolversTypes['Proposition'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Omit<GqlQuestion, 'about' | 'discrepancies' | 'propositions'> & { about: ReadonlyArray<GqlResolversTypes['Node']>, discrepancies: GqlResolversTypes['DiscrepancyConnection'], propositions: GqlResolversTypes['PropositionConnection'] }>;
  Record: ResolverTypeWrapper<Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<GqlResolversTypes['Entity']>, statement?: Maybe<GqlResolversTypes['Statement']>, within: ReadonlyArray<GqlResolversTypes['Record']> }>;
  Relation: ResolverTypeWrapper<Omit<GqlRelation, 'claims' | 'contradictedBy' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to' | 'when'> & { claims: GqlResolversTypes['ClaimConnection'], contradictedBy: GqlResolversTypes['ContradictionConnection'], event?: Maybe<GqlResolversTypes['Event']>, from: GqlResolversTypes['Entity'], questions: ReadonlyArray<GqlResolversTypes['Question']>, scope?: Maybe<GqlResolversTypes['Scope']>, sources: GqlResolversTypes['SourceConnection'], to: GqlResolversTypes['Entity'], when: ReadonlyArray<GqlResolversTypes['When']> }>;
  RelationConnection: ResolverTypeWrapper<Omit<GqlRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RelationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<GqlRelationEdge, 'node' | 'other'> & { node: GqlResolversTypes['Relation'], other?: Maybe<GqlResolversTypes['Entity']> }>;
  RelationOrder: GqlRelationOrder;
  RelationOrderField: GqlRelationOrderField;
  RelationType: GqlRelationType;
  RelationWhere: GqlRelationWhere;
  Reliability: GqlReliability;
  Rendering: ResolverTypeWrapper<Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'said' | 'source' | 'via'> & { addressees: ReadonlyArray<GqlResolversTypes['Actor']>, attributedTo: ReadonlyArray<GqlResolversTypes['Actor']>, onBehalfOf: ReadonlyArray<GqlResolversTypes['Actor']>, passage: GqlResolversTypes['Passage'], said?: Maybe<GqlResolversTypes['When']>, source: GqlResolversTypes['Source'], via: ReadonlyArray<GqlResolversTypes['Actor']> }>;
  RenderingConnection: ResolverTypeWrapper<Omit<GqlRenderingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RenderingEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Rendering']> }>;
  RenderingEdge: ResolverTypeWrapper<Omit<GqlRenderingEdge, 'node'> & { node: GqlResolversTypes['Rendering'] }>;
  RenderingMode: GqlRenderingMode;
  Retraction: ResolverTypeWrapper<Omit<GqlRetraction, 'batch'> & { batch: GqlResolversTypes['Batch'] }>;
  Role: GqlRole;
  Scope: ResolverTypeWrapper<Omit<GqlScope, 'entities'> & { entities: ReadonlyArray<GqlResolversTypes['Entity']> }>;
  ScopeExtent: GqlScopeExtent;
  SearchConnection: ResolverTypeWrapper<Omit<GqlSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SearchEdge']>, nodes: ReadonlyArray<GqlResolversTypes['SearchHit']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<GqlSearchEdge, 'node'> & { node: GqlResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<GqlResolversUnionTypes<GqlResolversTypes>['SearchHit']>;
  SearchKind: GqlSearchKind;
  Section: GqlSection;
  SortDirection: GqlSortDirection;
  Source: ResolverTypeWrapper<Omit<GqlSource, 'authors' | 'cites' | 'claims' | 'notes' | 'passages' | 'published' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<GqlResolversTypes['Actor']>, cites: GqlResolversTypes['EntityConnection'], claims: GqlResolversTypes['ClaimConnection'], notes: GqlResolversTypes['NoteConnection'], passages: GqlResolversTypes['PassageConnection'], published: GqlResolversTypes['When'], publisher?: Maybe<GqlResolversTypes['Organization']>, republishes?: Maybe<GqlResolversTypes['Source']>, statements: GqlResolversTypes['StatementConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<GqlSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SourceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<GqlSourceEdge, 'node'> & { node: GqlResolversTypes['Source'] }>;
  SourceKind: GqlSourceKind;
  SourceOrder: GqlSourceOrder;
  SourceOrderField: GqlSourceOrderField;
  SourceWhere: GqlSourceWhere;
  Stance: GqlStance;
  Statement: ResolverTypeWrapper<Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'narratives' | 'notes' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers' | 'when'> & { about: GqlResolversTypes['EntityConnection'], addressees: ReadonlyArray<GqlResolversTypes['Actor']>, claims: GqlResolversTypes['ClaimConnection'], narratives: GqlResolversTypes['NarrativeStanceConnection'], notes: GqlResolversTypes['NoteConnection'], onBehalfOf: ReadonlyArray<GqlResolversTypes['Actor']>, records: ReadonlyArray<GqlResolversTypes['Record']>, renderings: GqlResolversTypes['RenderingConnection'], speakers: ReadonlyArray<GqlResolversTypes['Actor']>, when: ReadonlyArray<GqlResolversTypes['When']> }>;
  StatementConnection: ResolverTypeWrapper<Omit<GqlStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['StatementEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<GqlStatementEdge, 'node'> & { node: GqlResolversTypes['Statement'] }>;
  StatementOrder: GqlStatementOrder;
  StatementOrderField: GqlStatementOrderField;
  StatementWhere: GqlStatementWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: GqlStringFilter;
  Subgraph: ResolverTypeWrapper<Omit<GqlSubgraph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<GqlResolversTypes['Entity']>, relations: ReadonlyArray<GqlResolversTypes['Relation']> }>;
  SuggestionPart: ResolverTypeWrapper<GqlSuggestionPart>;
  Thing: ResolverTypeWrapper<Omit<GqlThing, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversTypes['ClaimConnection'], discrepancies: GqlResolversTypes['DiscrepancyConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], identityJudgements: GqlResolversTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], notes: GqlResolversTypes['NoteConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  TimelineConnection: ResolverTypeWrapper<Omit<GqlTimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<GqlResolversTypes['TimelineItem']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<GqlTimelineEdge, 'node' | 'when'> & { node: GqlResolversTypes['TimelineItem'], when: GqlResolversTypes['When'] }>;
  TimelineItem: ResolverTypeWrapper<GqlResolversUnionTypes<GqlResolversTypes>['TimelineItem']>;
  Valence: GqlValence;
  Value: ResolverTypeWrapper<GqlValue>;
  Verdict: GqlVerdict;
  When: ResolverTypeWrapper<Omit<GqlWhen, 'claim' | 'passage'> & { claim?: Maybe<GqlResolversTypes['Claim']>, passage?: Maybe<GqlResolversTypes['Passage']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GqlResolversParentTypes = {
  AbsentEntity: Omit<GqlAbsentEntity, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversParentTypes['ClaimConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  ActCode: GqlActCode;
  Actor: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Actor'];
  ActorConnection: Omit<GqlActorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ActorEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Actor']> };
  ActorEdge: Omit<GqlActorEdge, 'node'> & { node: GqlResolversParentTypes['Actor'] };
  Batch: Omit<GqlBatch, 'changes' | 'revertedBy' | 'reverts' | 'source'> & { changes: GqlResolversParentTypes['ChangeConnection'], revertedBy?: Maybe<GqlResolversParentTypes['Batch']>, reverts?: Maybe<GqlResolversParentTypes['Batch']>, source?: Maybe<GqlResolversParentTypes['Source']> };
  BatchConnection: Omit<GqlBatchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['BatchEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Batch']> };
  BatchEdge: Omit<GqlBatchEdge, 'node'> & { node: GqlResolversParentTypes['Batch'] };
  Boolean: Scalars['Boolean']['output'];
  Change: GqlResolversUnionTypes<GqlResolversParentTypes>['Change'];
  ChangeConnection: Omit<GqlChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Change']> };
  ChangeEdge: Omit<GqlChangeEdge, 'node'> & { node: GqlResolversParentTypes['Change'] };
  Claim: Omit<GqlClaim, 'batch' | 'contradictedBy' | 'event' | 'list' | 'notes' | 'object' | 'origin' | 'passages' | 'propositions' | 'retraction' | 'scope' | 'source' | 'statement' | 'subject' | 'via' | 'when'> & { batch: GqlResolversParentTypes['Batch'], contradictedBy: GqlResolversParentTypes['ContradictionConnection'], event?: Maybe<GqlResolversParentTypes['Event']>, list?: Maybe<GqlResolversParentTypes['EntityList']>, notes: GqlResolversParentTypes['NoteConnection'], object?: Maybe<GqlResolversParentTypes['Entity']>, origin: GqlResolversParentTypes['Origin'], passages: ReadonlyArray<GqlResolversParentTypes['Passage']>, propositions: ReadonlyArray<GqlResolversParentTypes['Proposition']>, retraction?: Maybe<GqlResolversParentTypes['Retraction']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, source: GqlResolversParentTypes['Source'], statement?: Maybe<GqlResolversParentTypes['Statement']>, subject: GqlResolversParentTypes['Entity'], via: ReadonlyArray<GqlResolversParentTypes['Actor']>, when?: Maybe<GqlResolversParentTypes['When']> };
  ClaimConnection: Omit<GqlClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Claim']> };
  ClaimEdge: Omit<GqlClaimEdge, 'node'> & { node: GqlResolversParentTypes['Claim'] };
  ClaimOrder: GqlClaimOrder;
  ClaimWhere: GqlClaimWhere;
  CodeFilter: GqlCodeFilter;
  ContradictionConnection: Omit<GqlContradictionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ContradictionEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Claim']> };
  ContradictionEdge: Omit<GqlContradictionEdge, 'discrepancy' | 'node'> & { discrepancy: GqlResolversParentTypes['Discrepancy'], node: GqlResolversParentTypes['Claim'] };
  Coordinates: GqlCoordinates;
  Count: Omit<GqlCount, 'node'> & { node?: Maybe<GqlResolversParentTypes['Node']> };
  CountConnection: Omit<GqlCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['CountEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Count']> };
  CountEdge: Omit<GqlCountEdge, 'node'> & { node: GqlResolversParentTypes['Count'] };
  Country: Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'participatedIn' | 'parts' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], events: GqlResolversParentTypes['EventConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], partOf: GqlResolversParentTypes['RelationConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], parts: GqlResolversParentTypes['PlaceConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Coverage: Omit<GqlCoverage, 'about' | 'silent' | 'sources'> & { about: GqlResolversParentTypes['Node'], silent: GqlResolversParentTypes['SourceConnection'], sources: GqlResolversParentTypes['SourceConnection'] };
  Date: Scalars['Date']['output'];
  DateFilter: GqlDateFilter;
  DateTime: Scalars['DateTime']['output'];
  Discrepancy: Omit<GqlDiscrepancy, 'about' | 'notes' | 'positions' | 'question' | 'silent'> & { about: ReadonlyArray<GqlResolversParentTypes['Node']>, notes: GqlResolversParentTypes['NoteConnection'], positions: GqlResolversParentTypes['DiscrepancyPositionConnection'], question: GqlResolversParentTypes['Question'], silent: GqlResolversParentTypes['SourceConnection'] };
  DiscrepancyConnection: Omit<GqlDiscrepancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DiscrepancyEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Discrepancy']> };
  DiscrepancyEdge: Omit<GqlDiscrepancyEdge, 'node'> & { node: GqlResolversParentTypes['Discrepancy'] };
  DiscrepancyPosition: Omit<GqlDiscrepancyPosition, 'claims' | 'code' | 'entities' | 'holders' | 'list' | 'scope' | 'sources' | 'when'> & { claims: GqlResolversParentTypes['ClaimConnection'], code?: Maybe<GqlResolversParentTypes['EventCode']>, entities: ReadonlyArray<GqlResolversParentTypes['Entity']>, holders: ReadonlyArray<GqlResolversParentTypes['Actor']>, list?: Maybe<GqlResolversParentTypes['EntityList']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, sources: GqlResolversParentTypes['SourceConnection'], when?: Maybe<GqlResolversParentTypes['When']> };
  DiscrepancyPositionConnection: Omit<GqlDiscrepancyPositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['DiscrepancyPositionEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['DiscrepancyPosition']> };
  DiscrepancyPositionEdge: Omit<GqlDiscrepancyPositionEdge, 'node'> & { node: GqlResolversParentTypes['DiscrepancyPosition'] };
  DiscrepancyWhere: GqlDiscrepancyWhere;
  Edtf: Scalars['Edtf']['output'];
  Entity: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Entity'];
  EntityConnection: Omit<GqlEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Entity']> };
  EntityEdge: Omit<GqlEntityEdge, 'node'> & { node: GqlResolversParentTypes['Entity'] };
  EntityList: Omit<GqlEntityList, 'members'> & { members: GqlResolversParentTypes['EntityConnection'] };
  EntityOrder: GqlEntityOrder;
  EntityWhere: GqlEntityWhere;
  Event: Omit<GqlEvent, 'causes' | 'claims' | 'codes' | 'discrepancies' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'identityJudgements' | 'inForceIn' | 'mentionedIn' | 'names' | 'notes' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn' | 'when'> & { causes: GqlResolversParentTypes['RelationConnection'], claims: GqlResolversParentTypes['ClaimConnection'], codes: ReadonlyArray<GqlResolversParentTypes['EventCode']>, discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], effects: GqlResolversParentTypes['RelationConnection'], endedBy: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], inForceIn: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], occurredIn: GqlResolversParentTypes['RelationConnection'], participants: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'], when: ReadonlyArray<GqlResolversParentTypes['When']> };
  EventCode: Omit<GqlEventCode, 'claims'> & { claims: GqlResolversParentTypes['ClaimConnection'] };
  EventConnection: Omit<GqlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Event']> };
  EventEdge: Omit<GqlEventEdge, 'node'> & { node: GqlResolversParentTypes['Event'] };
  EventOrder: GqlEventOrder;
  EventWhere: GqlEventWhere;
  EvidenceProblem: Omit<GqlEvidenceProblem, 'passage'> & { passage: GqlResolversParentTypes['Passage'] };
  EvidenceProblemConnection: Omit<GqlEvidenceProblemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['EvidenceProblemEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['EvidenceProblem']> };
  EvidenceProblemEdge: Omit<GqlEvidenceProblemEdge, 'node'> & { node: GqlResolversParentTypes['EvidenceProblem'] };
  EvidenceReport: Omit<GqlEvidenceReport, 'problems'> & { problems: GqlResolversParentTypes['EvidenceProblemConnection'] };
  Fact: Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources' | 'when'> & { claims: GqlResolversParentTypes['ClaimConnection'], object?: Maybe<GqlResolversParentTypes['Entity']>, of: GqlResolversParentTypes['Entity'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, sources: GqlResolversParentTypes['SourceConnection'], when: ReadonlyArray<GqlResolversParentTypes['When']> };
  FactConnection: Omit<GqlFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FactEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Fact']> };
  FactEdge: Omit<GqlFactEdge, 'node'> & { node: GqlResolversParentTypes['Fact'] };
  Figure: Omit<GqlFigure, 'claims' | 'of' | 'partOf' | 'parts' | 'questions' | 'scope' | 'sources' | 'when'> & { claims: GqlResolversParentTypes['ClaimConnection'], of: GqlResolversParentTypes['Entity'], partOf?: Maybe<GqlResolversParentTypes['Figure']>, parts: GqlResolversParentTypes['FigureConnection'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, sources: GqlResolversParentTypes['SourceConnection'], when: ReadonlyArray<GqlResolversParentTypes['When']> };
  FigureConnection: Omit<GqlFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Figure']> };
  FigureEdge: Omit<GqlFigureEdge, 'node'> & { node: GqlResolversParentTypes['Figure'] };
  FigureWhere: GqlFigureWhere;
  Float: Scalars['Float']['output'];
  FloatFilter: GqlFloatFilter;
  Group: Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  HoldsOn: GqlHoldsOn;
  ID: Scalars['ID']['output'];
  IdFilter: GqlIdFilter;
  Identifier: GqlIdentifier;
  IdentityJudgement: Omit<GqlIdentityJudgement, 'left' | 'right'> & { left: GqlResolversParentTypes['Record'], right: GqlResolversParentTypes['Record'] };
  IdentityJudgementConnection: Omit<GqlIdentityJudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['IdentityJudgementEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['IdentityJudgement']> };
  IdentityJudgementEdge: Omit<GqlIdentityJudgementEdge, 'node'> & { node: GqlResolversParentTypes['IdentityJudgement'] };
  IdentitySuggestion: Omit<GqlIdentitySuggestion, 'left' | 'right'> & { left: GqlResolversParentTypes['Record'], right: GqlResolversParentTypes['Record'] };
  IdentitySuggestionConnection: Omit<GqlIdentitySuggestionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['IdentitySuggestionEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['IdentitySuggestion']> };
  IdentitySuggestionEdge: Omit<GqlIdentitySuggestionEdge, 'node'> & { node: GqlResolversParentTypes['IdentitySuggestion'] };
  Int: Scalars['Int']['output'];
  IntFilter: GqlIntFilter;
  Lens: GqlLens;
  Location: Omit<GqlLocation, 'claims' | 'discrepancies' | 'events' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'partOf' | 'parts' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversParentTypes['ClaimConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], events: GqlResolversParentTypes['EventConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], partOf: GqlResolversParentTypes['RelationConnection'], parts: GqlResolversParentTypes['PlaceConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Name: Omit<GqlName, 'claims' | 'holders' | 'sources' | 'when'> & { claims: GqlResolversParentTypes['ClaimConnection'], holders: ReadonlyArray<GqlResolversParentTypes['Actor']>, sources: GqlResolversParentTypes['SourceConnection'], when?: Maybe<GqlResolversParentTypes['When']> };
  NameConnection: Omit<GqlNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NameEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Name']> };
  NameEdge: Omit<GqlNameEdge, 'node'> & { node: GqlResolversParentTypes['Name'] };
  Narrative: Omit<GqlNarrative, 'holders' | 'stances'> & { holders: GqlResolversParentTypes['ActorConnection'], stances: GqlResolversParentTypes['NarrativeStanceConnection'] };
  NarrativeConnection: Omit<GqlNarrativeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NarrativeEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Narrative']> };
  NarrativeEdge: Omit<GqlNarrativeEdge, 'node'> & { node: GqlResolversParentTypes['Narrative'] };
  NarrativeStance: Omit<GqlNarrativeStance, 'claim' | 'narrative' | 'statement'> & { claim?: Maybe<GqlResolversParentTypes['Claim']>, narrative: GqlResolversParentTypes['Narrative'], statement?: Maybe<GqlResolversParentTypes['Statement']> };
  NarrativeStanceConnection: Omit<GqlNarrativeStanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NarrativeStanceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['NarrativeStance']> };
  NarrativeStanceEdge: Omit<GqlNarrativeStanceEdge, 'node'> & { node: GqlResolversParentTypes['NarrativeStance'] };
  Node: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Node'];
  Note: Omit<GqlNote, 'on'> & { on: GqlResolversParentTypes['Node'] };
  NoteConnection: Omit<GqlNoteConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NoteEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Note']> };
  NoteEdge: Omit<GqlNoteEdge, 'node'> & { node: GqlResolversParentTypes['Note'] };
  Organization: Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Origin: Omit<GqlOrigin, 'node'> & { node: GqlResolversParentTypes['Node'] };
  PageInfo: GqlPageInfo;
  Passage: Omit<GqlPassage, 'claims' | 'source'> & { claims: GqlResolversParentTypes['ClaimConnection'], source: GqlResolversParentTypes['Source'] };
  PassageConnection: Omit<GqlPassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Passage']> };
  PassageEdge: Omit<GqlPassageEdge, 'node'> & { node: GqlResolversParentTypes['Passage'] };
  Path: Omit<GqlPath, 'nodes' | 'relations'> & { nodes: ReadonlyArray<GqlResolversParentTypes['Entity']>, relations: ReadonlyArray<GqlResolversParentTypes['Relation']> };
  PathResult: Omit<GqlPathResult, 'paths'> & { paths: ReadonlyArray<GqlResolversParentTypes['Path']> };
  Person: Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'discrepancies' | 'facts' | 'figures' | 'helpRequestedBy' | 'identityJudgements' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'notes' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Place: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Place'];
  PlaceConnection: Omit<GqlPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PlaceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Place']> };
  PlaceEdge: Omit<GqlPlaceEdge, 'node'> & { node: GqlResolversParentTypes['Place'] };
  PlaceFilter: GqlPlaceFilter;
  Proposition: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Proposition'];
  PropositionConnection: Omit<GqlPropositionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PropositionEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Proposition']> };
  PropositionEdge: Omit<GqlPropositionEdge, 'node'> & { node: GqlResolversParentTypes['Proposition'] };
  Query: Record<PropertyKey, never>;
  Question: Omit<GqlQuestion, 'about' | 'discrepancies' | 'propositions'> & { about: ReadonlyArray<GqlResolversParentTypes['Node']>, discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], propositions: GqlResolversParentTypes['PropositionConnection'] };
  Record: Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<GqlResolversParentTypes['Entity']>, statement?: Maybe<GqlResolversParentTypes['Statement']>, within: ReadonlyArray<GqlResolversParentTypes['Record']> };
  Relation: Omit<GqlRelation, 'claims' | 'contradictedBy' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to' | 'when'> & { claims: GqlResolversParentTypes['ClaimConnection'], contradictedBy: GqlResolversParentTypes['ContradictionConnection'], event?: Maybe<GqlResolversParentTypes['Event']>, from: GqlResolversParentTypes['Entity'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, sources: GqlResolversParentTypes['SourceConnection'], to: GqlResolversParentTypes['Entity'], when: ReadonlyArray<GqlResolversParentTypes['When']> };
  RelationConnection: Omit<GqlRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Relation']> };
  RelationEdge: Omit<GqlRelationEdge, 'node' | 'other'> & { node: GqlResolversParentTypes['Relation'], other?: Maybe<GqlResolversParentTypes['Entity']> };
  RelationOrder: GqlRelationOrder;
  RelationWhere: GqlRelationWhere;
  Rendering: Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'said' | 'source' | 'via'> & { addressees: ReadonlyArray<GqlResolversParentTypes['Actor']>, attributedTo: ReadonlyArray<GqlResolversParentTypes['Actor']>, onBehalfOf: ReadonlyArray<GqlResolversParentTypes['Actor']>, passage: GqlResolversParentTypes['Passage'], said?: Maybe<GqlResolversParentTypes['When']>, source: GqlResolversParentTypes['Source'], via: ReadonlyArray<GqlResolversParentTypes['Actor']> };
  RenderingConnection: Omit<GqlRenderingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RenderingEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Rendering']> };
  RenderingEdge: Omit<GqlRenderingEdge, 'node'> & { node: GqlResolversParentTypes['Rendering'] };
  Retraction: Omit<GqlRetraction, 'batch'> & { batch: GqlResolversParentTypes['Batch'] };
  Scope: Omit<GqlScope, 'entities'> & { entities: ReadonlyArray<GqlResolversParentTypes['Entity']> };
  SearchConnection: Omit<GqlSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['SearchHit']> };
  SearchEdge: Omit<GqlSearchEdge, 'node'> & { node: GqlResolversParentTypes['SearchHit'] };
  SearchHit: GqlResolversUnionTypes<GqlResolversParentTypes>['SearchHit'];
  Source: Omit<GqlSource, 'authors' | 'cites' | 'claims' | 'notes' | 'passages' | 'published' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<GqlResolversParentTypes['Actor']>, cites: GqlResolversParentTypes['EntityConnection'], claims: GqlResolversParentTypes['ClaimConnection'], notes: GqlResolversParentTypes['NoteConnection'], passages: GqlResolversParentTypes['PassageConnection'], published: GqlResolversParentTypes['When'], publisher?: Maybe<GqlResolversParentTypes['Organization']>, republishes?: Maybe<GqlResolversParentTypes['Source']>, statements: GqlResolversParentTypes['StatementConnection'] };
  SourceConnection: Omit<GqlSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Source']> };
  SourceEdge: Omit<GqlSourceEdge, 'node'> & { node: GqlResolversParentTypes['Source'] };
  SourceOrder: GqlSourceOrder;
  SourceWhere: GqlSourceWhere;
  Statement: Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'narratives' | 'notes' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers' | 'when'> & { about: GqlResolversParentTypes['EntityConnection'], addressees: ReadonlyArray<GqlResolversParentTypes['Actor']>, claims: GqlResolversParentTypes['ClaimConnection'], narratives: GqlResolversParentTypes['NarrativeStanceConnection'], notes: GqlResolversParentTypes['NoteConnection'], onBehalfOf: ReadonlyArray<GqlResolversParentTypes['Actor']>, records: ReadonlyArray<GqlResolversParentTypes['Record']>, renderings: GqlResolversParentTypes['RenderingConnection'], speakers: ReadonlyArray<GqlResolversParentTypes['Actor']>, when: ReadonlyArray<GqlResolversParentTypes['When']> };
  StatementConnection: Omit<GqlStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Statement']> };
  StatementEdge: Omit<GqlStatementEdge, 'node'> & { node: GqlResolversParentTypes['Statement'] };
  StatementOrder: GqlStatementOrder;
  StatementWhere: GqlStatementWhere;
  String: Scalars['String']['output'];
  StringFilter: GqlStringFilter;
  Subgraph: Omit<GqlSubgraph, 'nodes' | 'relations'> & { nodes: ReadonlyArray<GqlResolversParentTypes['Entity']>, relations: ReadonlyArray<GqlResolversParentTypes['Relation']> };
  SuggestionPart: GqlSuggestionPart;
  Thing: Omit<GqlThing, 'claims' | 'discrepancies' | 'facts' | 'figures' | 'identityJudgements' | 'mentionedIn' | 'names' | 'notes' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversParentTypes['ClaimConnection'], discrepancies: GqlResolversParentTypes['DiscrepancyConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], identityJudgements: GqlResolversParentTypes['IdentityJudgementConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], notes: GqlResolversParentTypes['NoteConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  TimelineConnection: Omit<GqlTimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['TimelineItem']> };
  TimelineEdge: Omit<GqlTimelineEdge, 'node' | 'when'> & { node: GqlResolversParentTypes['TimelineItem'], when: GqlResolversParentTypes['When'] };
  TimelineItem: GqlResolversUnionTypes<GqlResolversParentTypes>['TimelineItem'];
  Value: GqlValue;
  When: Omit<GqlWhen, 'claim' | 'passage'> & { claim?: Maybe<GqlResolversParentTypes['Claim']>, passage?: Maybe<GqlResolversParentTypes['Passage']> };
};

export type GqlAttributeDirectiveArgs = {
  asserts?: Scalars['Boolean']['input'];
  codes?: ReadonlyArray<GqlActCode>;
  dates?: Scalars['Boolean']['input'];
  exclusive?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
  of: ReadonlyArray<GqlEntityKind>;
  value: GqlPresence;
};

export type GqlAttributeDirectiveResolver<Result, Parent, ContextType = any, Args = GqlAttributeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlBoundedDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type GqlBoundedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlBoundedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlCarrierDirectiveArgs = { };

export type GqlCarrierDirectiveResolver<Result, Parent, ContextType = any, Args = GqlCarrierDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlEmbedDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type GqlEmbedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlEmbedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlFollowDirectiveArgs = {
  along?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  counted?: Scalars['Boolean']['input'];
  key?: Maybe<Scalars['String']['input']>;
  live?: Scalars['Boolean']['input'];
  media?: Scalars['Boolean']['input'];
  owner?: Maybe<Scalars['String']['input']>;
  path: ReadonlyArray<Scalars['String']['input']>;
  retracted?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlFollowDirectiveResolver<Result, Parent, ContextType = any, Args = GqlFollowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlJsonDirectiveArgs = { };

export type GqlJsonDirectiveResolver<Result, Parent, ContextType = any, Args = GqlJsonDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlMatchesDirectiveArgs = {
  affirmed?: Scalars['Boolean']['input'];
  along?: Maybe<Scalars['String']['input']>;
  count?: Scalars['Boolean']['input'];
  first?: Maybe<Scalars['String']['input']>;
  key?: Maybe<Scalars['String']['input']>;
  list?: Scalars['Boolean']['input'];
  owner?: Maybe<Scalars['String']['input']>;
  path?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  property: Scalars['String']['input'];
  until?: Maybe<Scalars['String']['input']>;
};

export type GqlMatchesDirectiveResolver<Result, Parent, ContextType = any, Args = GqlMatchesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlMeasureDirectiveArgs = {
  alike?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
  cumulative?: Scalars['Boolean']['input'];
  of: ReadonlyArray<GqlEntityKind>;
  ratio?: Scalars['Boolean']['input'];
  units: ReadonlyArray<Scalars['String']['input']>;
};

export type GqlMeasureDirectiveResolver<Result, Parent, ContextType = any, Args = GqlMeasureDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlNodeDirectiveArgs = {
  label: Scalars['String']['input'];
  retractable?: Scalars['Boolean']['input'];
  standsIn?: Scalars['Boolean']['input'];
};

export type GqlNodeDirectiveResolver<Result, Parent, ContextType = any, Args = GqlNodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlOpposedDirectiveArgs = {
  path: ReadonlyArray<Scalars['String']['input']>;
};

export type GqlOpposedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlOpposedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlPropertyDirectiveArgs = {
  name: Scalars['String']['input'];
  otherwise?: Maybe<Scalars['String']['input']>;
};

export type GqlPropertyDirectiveResolver<Result, Parent, ContextType = any, Args = GqlPropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlReachDirectiveArgs = {
  affirmed?: Scalars['Boolean']['input'];
  extent?: GqlPlaceExtent;
  path?: ReadonlyArray<Scalars['String']['input']>;
};

export type GqlReachDirectiveResolver<Result, Parent, ContextType = any, Args = GqlReachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlRederivedDirectiveArgs = { };

export type GqlRederivedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlRederivedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlRelationDirectiveArgs = {
  asserts?: Scalars['Boolean']['input'];
  dates?: Maybe<GqlEnd>;
  from: ReadonlyArray<GqlEntityKind>;
  fromRole?: Maybe<GqlRole>;
  inverse: Scalars['String']['input'];
  joins?: Scalars['Boolean']['input'];
  membership?: Scalars['Boolean']['input'];
  nature: GqlNature;
  onlyOneFor?: Maybe<GqlEnd>;
  plover?: Maybe<Scalars['String']['input']>;
  recurs?: Scalars['Boolean']['input'];
  symmetric?: Scalars['Boolean']['input'];
  to: ReadonlyArray<GqlEntityKind>;
  toRole?: Maybe<GqlRole>;
  wikidata?: Maybe<Scalars['String']['input']>;
};

export type GqlRelationDirectiveResolver<Result, Parent, ContextType = any, Args = GqlRelationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlSeekDirectiveArgs = {
  key?: Maybe<Scalars['String']['input']>;
  live?: Scalars['Boolean']['input'];
  owner: ReadonlyArray<Scalars['String']['input']>;
  predicates?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlSeekDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSeekDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlSilentDirectiveArgs = { };

export type GqlSilentDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSilentDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlSortKeyDirectiveArgs = {
  count?: Scalars['Boolean']['input'];
  key?: Maybe<Scalars['String']['input']>;
  path?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  property: Scalars['String']['input'];
  within?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlSortKeyDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSortKeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlSortedDirectiveArgs = {
  by: ReadonlyArray<Scalars['String']['input']>;
  direction?: GqlSortDirection;
  key?: Maybe<Scalars['String']['input']>;
  within?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlSortedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSortedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlWalkedDirectiveArgs = {
  over: Scalars['String']['input'];
};

export type GqlWalkedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlWalkedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlAbsentEntityResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['AbsentEntity'] = GqlResolversParentTypes['AbsentEntity']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlAbsentEntityClaimsArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlAbsentEntityDiscrepanciesArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlAbsentEntityFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlAbsentEntityFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlAbsentEntityIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlAbsentEntityMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlAbsentEntityNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlAbsentEntityNotesArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlAbsentEntityRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlAbsentEntitySpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlActorResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Actor'] = GqlResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type GqlActorConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ActorConnection'] = GqlResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlActorEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ActorEdge'] = GqlResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Actor'], ParentType, ContextType>;
};

export type GqlBatchResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Batch'] = GqlResolversParentTypes['Batch']> = {
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<GqlResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<GqlBatchChangesArgs>>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  revertedBy?: Resolver<Maybe<GqlResolversTypes['Batch']>, ParentType, ContextType>;
  reverts?: Resolver<Maybe<GqlResolversTypes['Batch']>, ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  tool?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlBatchConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['BatchConnection'] = GqlResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['BatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Batch']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlBatchEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['BatchEdge'] = GqlResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Batch'], ParentType, ContextType>;
};

export type GqlChangeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Change'] = GqlResolversParentTypes['Change']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Discrepancy' | 'Fact' | 'Figure' | 'IdentityJudgement' | 'Relation', ParentType, ContextType>;
};

export type GqlChangeConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ChangeConnection'] = GqlResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlChangeEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ChangeEdge'] = GqlResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['ChangeKind'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Change'], ParentType, ContextType>;
};

export type GqlClaimResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Claim'] = GqlResolversParentTypes['Claim']> = {
  attribute?: Resolver<Maybe<GqlResolversTypes['Attribute']>, ParentType, ContextType>;
  batch?: Resolver<GqlResolversTypes['Batch'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  contradictedBy?: Resolver<GqlResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<GqlClaimContradictedByArgs>>;
  credibility?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  event?: Resolver<Maybe<GqlResolversTypes['Event']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Maybe<GqlResolversTypes['EntityList']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<GqlResolversTypes['Measure']>, ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlClaimNotesArgs>>;
  object?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  objectText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<GqlResolversTypes['Origin'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<GqlResolversTypes['Passage']>, ParentType, ContextType>;
  predicate?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  propositions?: Resolver<ReadonlyArray<GqlResolversTypes['Proposition']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  relationType?: Resolver<Maybe<GqlResolversTypes['RelationType']>, ParentType, ContextType>;
  retraction?: Resolver<Maybe<GqlResolversTypes['Retraction']>, ParentType, ContextType>;
  role?: Resolver<Maybe<GqlResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
  statement?: Resolver<Maybe<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  subjectText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<GqlResolversTypes['Value']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<Maybe<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlClaimConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ClaimConnection'] = GqlResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlClaimEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ClaimEdge'] = GqlResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Claim'], ParentType, ContextType>;
};

export type GqlContradictionConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ContradictionConnection'] = GqlResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlContradictionEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['ContradictionEdge'] = GqlResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  discrepancy?: Resolver<GqlResolversTypes['Discrepancy'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Claim'], ParentType, ContextType>;
};

export type GqlCoordinatesResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Coordinates'] = GqlResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<GqlResolversTypes['CoordinatePrecision'], ParentType, ContextType>;
};

export type GqlCountResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Count'] = GqlResolversParentTypes['Count']> = {
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType>;
};

export type GqlCountConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['CountConnection'] = GqlResolversParentTypes['CountConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['CountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Count']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlCountEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['CountEdge'] = GqlResolversParentTypes['CountEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Count'], ParentType, ContextType>;
};

export type GqlCountryResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Country'] = GqlResolversParentTypes['Country']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlCountryAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlCountryClaimsArgs>>;
  class?: Resolver<GqlResolversTypes['PlaceClass'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<GqlResolversTypes['Coordinates']>, ParentType, ContextType>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryDeployedToArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlCountryDiscrepanciesArgs>>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GqlCountryEventsArgs, 'extent'>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlCountryFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlCountryFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlCountryIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlCountryMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlCountryNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlCountryNotesArgs>>;
  partOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryPartOfArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryParticipatedInArgs>>;
  parts?: Resolver<GqlResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<GqlCountryPartsArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlCountryRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlCountrySpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlCoverageResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Coverage'] = GqlResolversParentTypes['Coverage']> = {
  about?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  silent?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlCoverageSilentArgs>>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlCoverageSourcesArgs>>;
};

export interface GqlDateScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Date'], any> {
  name: 'Date';
}

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GqlDiscrepancyResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Discrepancy'] = GqlResolversParentTypes['Discrepancy']> = {
  about?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
  also?: Resolver<ReadonlyArray<GqlResolversTypes['DiscrepancyKind']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['DiscrepancyKind'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlDiscrepancyNotesArgs>>;
  positions?: Resolver<GqlResolversTypes['DiscrepancyPositionConnection'], ParentType, ContextType, Partial<GqlDiscrepancyPositionsArgs>>;
  question?: Resolver<GqlResolversTypes['Question'], ParentType, ContextType>;
  silent?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlDiscrepancySilentArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  withinOneSource?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDiscrepancyConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['DiscrepancyConnection'] = GqlResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Discrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDiscrepancyEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['DiscrepancyEdge'] = GqlResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type GqlDiscrepancyPositionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['DiscrepancyPosition'] = GqlResolversParentTypes['DiscrepancyPosition']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlDiscrepancyPositionClaimsArgs>>;
  code?: Resolver<Maybe<GqlResolversTypes['EventCode']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  label?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<Maybe<GqlResolversTypes['EntityList']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<GqlResolversTypes['Modality']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlDiscrepancyPositionSourcesArgs>>;
  summary?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<GqlResolversTypes['Value']>, ParentType, ContextType>;
  when?: Resolver<Maybe<GqlResolversTypes['When']>, ParentType, ContextType>;
};

export type GqlDiscrepancyPositionConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['DiscrepancyPositionConnection'] = GqlResolversParentTypes['DiscrepancyPositionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DiscrepancyPositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['DiscrepancyPosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDiscrepancyPositionEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['DiscrepancyPositionEdge'] = GqlResolversParentTypes['DiscrepancyPositionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['DiscrepancyPosition'], ParentType, ContextType>;
};

export interface GqlEdtfScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type GqlEntityResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Entity'] = GqlResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AbsentEntity' | 'Country' | 'Event' | 'Group' | 'Location' | 'Organization' | 'Person' | 'Thing', ParentType, ContextType>;
};

export type GqlEntityConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EntityConnection'] = GqlResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEntityEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EntityEdge'] = GqlResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
};

export type GqlEntityListResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EntityList'] = GqlResolversParentTypes['EntityList']> = {
  kind?: Resolver<GqlResolversTypes['ListKind'], ParentType, ContextType>;
  members?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlEntityListMembersArgs>>;
};

export type GqlEventResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Event'] = GqlResolversParentTypes['Event']> = {
  causes?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventCausesArgs>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlEventClaimsArgs>>;
  codes?: Resolver<ReadonlyArray<GqlResolversTypes['EventCode']>, ParentType, ContextType>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlEventDiscrepanciesArgs>>;
  effects?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventEffectsArgs>>;
  endedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventEndedByArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlEventFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlEventFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlEventIdentityJudgementsArgs>>;
  inForceIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventInForceInArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlEventMentionedInArgs>>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlEventNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlEventNotesArgs>>;
  occurredIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventOccurredInArgs>>;
  participants?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventParticipantsArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlEventRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlEventSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEventCodeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EventCode'] = GqlResolversParentTypes['EventCode']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlEventCodeClaimsArgs>>;
  contexts?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<GqlResolversTypes['CodeScheme'], ParentType, ContextType>;
  type?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlEventConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EventConnection'] = GqlResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEventEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EventEdge'] = GqlResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Event'], ParentType, ContextType>;
};

export type GqlEvidenceProblemResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EvidenceProblem'] = GqlResolversParentTypes['EvidenceProblem']> = {
  nearest?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<GqlResolversTypes['Passage'], ParentType, ContextType>;
  state?: Resolver<GqlResolversTypes['EvidenceState'], ParentType, ContextType>;
};

export type GqlEvidenceProblemConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EvidenceProblemConnection'] = GqlResolversParentTypes['EvidenceProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EvidenceProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['EvidenceProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEvidenceProblemEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EvidenceProblemEdge'] = GqlResolversParentTypes['EvidenceProblemEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['EvidenceProblem'], ParentType, ContextType>;
};

export type GqlEvidenceReportResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EvidenceReport'] = GqlResolversParentTypes['EvidenceReport']> = {
  missing?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<GqlResolversTypes['EvidenceProblemConnection'], ParentType, ContextType, Partial<GqlEvidenceReportProblemsArgs>>;
  unchecked?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFactResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Fact'] = GqlResolversParentTypes['Fact']> = {
  attribute?: Resolver<GqlResolversTypes['Attribute'], ParentType, ContextType>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlFactClaimsArgs>>;
  contested?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  object?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  originCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['Question']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlFactSourcesArgs>>;
  value?: Resolver<Maybe<GqlResolversTypes['Value']>, ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlFactConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['FactConnection'] = GqlResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFactEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['FactEdge'] = GqlResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Fact'], ParentType, ContextType>;
};

export type GqlFigureResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Figure'] = GqlResolversParentTypes['Figure']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlFigureClaimsArgs>>;
  contested?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<GqlResolversTypes['Measure'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  originCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<GqlResolversTypes['Figure']>, ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlFigurePartsArgs>>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['Question']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlFigureSourcesArgs>>;
  value?: Resolver<GqlResolversTypes['Value'], ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlFigureConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['FigureConnection'] = GqlResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFigureEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['FigureEdge'] = GqlResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Figure'], ParentType, ContextType>;
};

export type GqlGroupResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Group'] = GqlResolversParentTypes['Group']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlGroupAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlGroupClaimsArgs>>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupDeployedToArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlGroupDiscrepanciesArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlGroupFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlGroupFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlGroupIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlGroupMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlGroupNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlGroupNotesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlGroupRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlGroupSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentifierResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Identifier'] = GqlResolversParentTypes['Identifier']> = {
  scheme?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlIdentityJudgementResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentityJudgement'] = GqlResolversParentTypes['IdentityJudgement']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  judgedBy?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  right?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  verdict?: Resolver<GqlResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentityJudgementConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentityJudgementConnection'] = GqlResolversParentTypes['IdentityJudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['IdentityJudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentityJudgementEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentityJudgementEdge'] = GqlResolversParentTypes['IdentityJudgementEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['IdentityJudgement'], ParentType, ContextType>;
};

export type GqlIdentitySuggestionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentitySuggestion'] = GqlResolversParentTypes['IdentitySuggestion']> = {
  left?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<GqlResolversTypes['SuggestionPart']>, ParentType, ContextType>;
  right?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlIdentitySuggestionConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentitySuggestionConnection'] = GqlResolversParentTypes['IdentitySuggestionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['IdentitySuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['IdentitySuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlIdentitySuggestionEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['IdentitySuggestionEdge'] = GqlResolversParentTypes['IdentitySuggestionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['IdentitySuggestion'], ParentType, ContextType>;
};

export type GqlLocationResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Location'] = GqlResolversParentTypes['Location']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlLocationClaimsArgs>>;
  class?: Resolver<GqlResolversTypes['PlaceClass'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<GqlResolversTypes['Coordinates']>, ParentType, ContextType>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlLocationDiscrepanciesArgs>>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GqlLocationEventsArgs, 'extent'>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlLocationFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlLocationFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlLocationIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlLocationMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlLocationNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlLocationNotesArgs>>;
  partOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlLocationPartOfArgs>>;
  parts?: Resolver<GqlResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<GqlLocationPartsArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlLocationRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlLocationSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlNameResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Name'] = GqlResolversParentTypes['Name']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlNameClaimsArgs>>;
  holders?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  preferred?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  script?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlNameSourcesArgs>>;
  value?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<Maybe<GqlResolversTypes['When']>, ParentType, ContextType>;
};

export type GqlNameConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NameConnection'] = GqlResolversParentTypes['NameConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['NameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Name']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlNameEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NameEdge'] = GqlResolversParentTypes['NameEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Name'], ParentType, ContextType>;
};

export type GqlNarrativeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Narrative'] = GqlResolversParentTypes['Narrative']> = {
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  holders?: Resolver<GqlResolversTypes['ActorConnection'], ParentType, ContextType, Partial<GqlNarrativeHoldersArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  stances?: Resolver<GqlResolversTypes['NarrativeStanceConnection'], ParentType, ContextType, Partial<GqlNarrativeStancesArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlNarrativeConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NarrativeConnection'] = GqlResolversParentTypes['NarrativeConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['NarrativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Narrative']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlNarrativeEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NarrativeEdge'] = GqlResolversParentTypes['NarrativeEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Narrative'], ParentType, ContextType>;
};

export type GqlNarrativeStanceResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NarrativeStance'] = GqlResolversParentTypes['NarrativeStance']> = {
  claim?: Resolver<Maybe<GqlResolversTypes['Claim']>, ParentType, ContextType>;
  judgedBy?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  narrative?: Resolver<GqlResolversTypes['Narrative'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<GqlResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<Maybe<GqlResolversTypes['Statement']>, ParentType, ContextType>;
};

export type GqlNarrativeStanceConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NarrativeStanceConnection'] = GqlResolversParentTypes['NarrativeStanceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['NarrativeStanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['NarrativeStance']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlNarrativeStanceEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NarrativeStanceEdge'] = GqlResolversParentTypes['NarrativeStanceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['NarrativeStance'], ParentType, ContextType>;
};

export type GqlNodeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AbsentEntity' | 'Batch' | 'Claim' | 'Country' | 'Discrepancy' | 'Event' | 'Fact' | 'Figure' | 'Group' | 'IdentityJudgement' | 'Location' | 'Narrative' | 'Note' | 'Organization' | 'Passage' | 'Person' | 'Question' | 'Record' | 'Relation' | 'Rendering' | 'Source' | 'Statement' | 'Thing', ParentType, ContextType>;
};

export type GqlNoteResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Note'] = GqlResolversParentTypes['Note']> = {
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<GqlResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['NoteKind'], ParentType, ContextType>;
  on?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlNoteConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NoteConnection'] = GqlResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['NoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlNoteEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['NoteEdge'] = GqlResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Note'], ParentType, ContextType>;
};

export type GqlOrganizationResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Organization'] = GqlResolversParentTypes['Organization']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlOrganizationAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlOrganizationClaimsArgs>>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationDeployedToArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlOrganizationDiscrepanciesArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlOrganizationFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlOrganizationFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlOrganizationIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlOrganizationMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlOrganizationNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlOrganizationNotesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlOrganizationRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlOrganizationSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlOriginResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Origin'] = GqlResolversParentTypes['Origin']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['OriginKind'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
};

export type GqlPageInfoResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PageInfo'] = GqlResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlPassageResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Passage'] = GqlResolversParentTypes['Passage']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlPassageClaimsArgs>>;
  end?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  prefix?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<GqlResolversTypes['Section'], ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPassageConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PassageConnection'] = GqlResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPassageEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PassageEdge'] = GqlResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Passage'], ParentType, ContextType>;
};

export type GqlPathResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Path'] = GqlResolversParentTypes['Path']> = {
  length?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<GqlResolversTypes['Relation']>, ParentType, ContextType>;
};

export type GqlPathResultResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PathResult'] = GqlResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<GqlResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlPersonResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Person'] = GqlResolversParentTypes['Person']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlPersonAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlPersonClaimsArgs>>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonDeployedToArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlPersonDiscrepanciesArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlPersonFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlPersonFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlPersonIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlPersonMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlPersonNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlPersonNotesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlPersonRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlPersonSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPlaceResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Place'] = GqlResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Country' | 'Location', ParentType, ContextType>;
};

export type GqlPlaceConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PlaceConnection'] = GqlResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPlaceEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PlaceEdge'] = GqlResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Place'], ParentType, ContextType>;
};

export type GqlPropositionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Proposition'] = GqlResolversParentTypes['Proposition']> = {
  __resolveType: TypeResolveFn<'Fact' | 'Figure' | 'Relation', ParentType, ContextType>;
};

export type GqlPropositionConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PropositionConnection'] = GqlResolversParentTypes['PropositionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PropositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Proposition']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPropositionEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['PropositionEdge'] = GqlResolversParentTypes['PropositionEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Proposition'], ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  actors?: Resolver<GqlResolversTypes['ActorConnection'], ParentType, ContextType, Partial<GqlQueryActorsArgs>>;
  batches?: Resolver<GqlResolversTypes['BatchConnection'], ParentType, ContextType, Partial<GqlQueryBatchesArgs>>;
  changes?: Resolver<GqlResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GqlQueryChangesArgs, 'from' | 'to'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlQueryClaimsArgs>>;
  counts?: Resolver<GqlResolversTypes['CountConnection'], ParentType, ContextType, RequireFields<GqlQueryCountsArgs, 'by' | 'of'>>;
  coverage?: Resolver<ReadonlyArray<GqlResolversTypes['Coverage']>, ParentType, ContextType, Partial<GqlQueryCoverageArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlQueryDiscrepanciesArgs>>;
  entities?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlQueryEntitiesArgs>>;
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GqlQueryEntityArgs, 'id'>>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlQueryEventsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlQueryFiguresArgs>>;
  identitySuggestions?: Resolver<GqlResolversTypes['IdentitySuggestionConnection'], ParentType, ContextType, Partial<GqlQueryIdentitySuggestionsArgs>>;
  narratives?: Resolver<GqlResolversTypes['NarrativeConnection'], ParentType, ContextType, Partial<GqlQueryNarrativesArgs>>;
  neighborhood?: Resolver<GqlResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<GqlQueryNeighborhoodArgs, 'depth' | 'first' | 'of'>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<GqlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  paths?: Resolver<GqlResolversTypes['PathResult'], ParentType, ContextType, RequireFields<GqlQueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  places?: Resolver<GqlResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<GqlQueryPlacesArgs>>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlQueryRelationsArgs>>;
  search?: Resolver<GqlResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<GqlQuerySearchArgs, 'exactScript' | 'text'>>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlQuerySourcesArgs>>;
  statements?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlQueryStatementsArgs>>;
  timeline?: Resolver<GqlResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<GqlQueryTimelineArgs>>;
  verifyEvidence?: Resolver<GqlResolversTypes['EvidenceReport'], ParentType, ContextType, Partial<GqlQueryVerifyEvidenceArgs>>;
};

export type GqlQuestionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Question'] = GqlResolversParentTypes['Question']> = {
  about?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlQuestionDiscrepanciesArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  propositions?: Resolver<GqlResolversTypes['PropositionConnection'], ParentType, ContextType, Partial<GqlQuestionPropositionsArgs>>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRecordResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Record'] = GqlResolversParentTypes['Record']> = {
  dossier?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<Maybe<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRelationResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Relation'] = GqlResolversParentTypes['Relation']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlRelationClaimsArgs>>;
  contested?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  contradictedBy?: Resolver<GqlResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<GqlRelationContradictedByArgs>>;
  event?: Resolver<Maybe<GqlResolversTypes['Event']>, ParentType, ContextType>;
  from?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  office?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  originCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['Question']>, ParentType, ContextType>;
  role?: Resolver<Maybe<GqlResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlRelationSourcesArgs>>;
  to?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<GqlResolversTypes['RelationType'], ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRelationConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['RelationConnection'] = GqlResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRelationEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['RelationEdge'] = GqlResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Relation'], ParentType, ContextType>;
  other?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
};

export type GqlRenderingResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Rendering'] = GqlResolversParentTypes['Rendering']> = {
  addressees?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  attributedTo?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  medium?: Resolver<Maybe<GqlResolversTypes['Medium']>, ParentType, ContextType>;
  mode?: Resolver<GqlResolversTypes['RenderingMode'], ParentType, ContextType>;
  onBehalfOf?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  passage?: Resolver<GqlResolversTypes['Passage'], ParentType, ContextType>;
  said?: Resolver<Maybe<GqlResolversTypes['When']>, ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRenderingConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['RenderingConnection'] = GqlResolversParentTypes['RenderingConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RenderingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Rendering']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRenderingEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['RenderingEdge'] = GqlResolversParentTypes['RenderingEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Rendering'], ParentType, ContextType>;
};

export type GqlRetractionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Retraction'] = GqlResolversParentTypes['Retraction']> = {
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  batch?: Resolver<GqlResolversTypes['Batch'], ParentType, ContextType>;
  by?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlScopeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Scope'] = GqlResolversParentTypes['Scope']> = {
  entities?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['ScopeExtent'], ParentType, ContextType>;
  list?: Resolver<Maybe<GqlResolversTypes['ListKind']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlSearchConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SearchConnection'] = GqlResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlSearchEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SearchEdge'] = GqlResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['SearchHit'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlSearchHitResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SearchHit'] = GqlResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Group' | 'Location' | 'Organization' | 'Person' | 'Source' | 'Statement' | 'Thing', ParentType, ContextType>;
};

export type GqlSourceResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Source'] = GqlResolversParentTypes['Source']> = {
  archivedUrl?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlSourceCitesArgs>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlSourceClaimsArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlSourceNotesArgs>>;
  passages?: Resolver<GqlResolversTypes['PassageConnection'], ParentType, ContextType, Partial<GqlSourcePassagesArgs>>;
  published?: Resolver<GqlResolversTypes['When'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<GqlResolversTypes['Organization']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<GqlResolversTypes['Reliability']>, ParentType, ContextType>;
  republishes?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  retrieved?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  sha256?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlSourceStatementsArgs>>;
  title?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlSourceConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SourceConnection'] = GqlResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSourceEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SourceEdge'] = GqlResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
};

export type GqlStatementResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Statement'] = GqlResolversParentTypes['Statement']> = {
  about?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlStatementAboutArgs>>;
  addressees?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlStatementClaimsArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  medium?: Resolver<Maybe<GqlResolversTypes['Medium']>, ParentType, ContextType>;
  narratives?: Resolver<GqlResolversTypes['NarrativeStanceConnection'], ParentType, ContextType, Partial<GqlStatementNarrativesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlStatementNotesArgs>>;
  onBehalfOf?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  renderings?: Resolver<GqlResolversTypes['RenderingConnection'], ParentType, ContextType, Partial<GqlStatementRenderingsArgs>>;
  speakers?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlStatementConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['StatementConnection'] = GqlResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlStatementEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['StatementEdge'] = GqlResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['Statement'], ParentType, ContextType>;
};

export type GqlSubgraphResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Subgraph'] = GqlResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<GqlResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GqlSuggestionPartResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['SuggestionPart'] = GqlResolversParentTypes['SuggestionPart']> = {
  feature?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  left?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlThingResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Thing'] = GqlResolversParentTypes['Thing']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlThingClaimsArgs>>;
  discrepancies?: Resolver<GqlResolversTypes['DiscrepancyConnection'], ParentType, ContextType, Partial<GqlThingDiscrepanciesArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlThingFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlThingFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  identityJudgements?: Resolver<GqlResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<GqlThingIdentityJudgementsArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlThingMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlThingNamesArgs>>;
  notes?: Resolver<GqlResolversTypes['NoteConnection'], ParentType, ContextType, Partial<GqlThingNotesArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlThingRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlThingSpokenOfInArgs>>;
  viewId?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTimelineConnectionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['TimelineConnection'] = GqlResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTimelineEdgeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['TimelineEdge'] = GqlResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<GqlResolversTypes['TimelineItem'], ParentType, ContextType>;
  when?: Resolver<GqlResolversTypes['When'], ParentType, ContextType>;
};

export type GqlTimelineItemResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['TimelineItem'] = GqlResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Event' | 'Statement', ParentType, ContextType>;
};

export type GqlValueResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Value'] = GqlResolversParentTypes['Value']> = {
  comparator?: Resolver<Maybe<GqlResolversTypes['Comparator']>, ParentType, ContextType>;
  high?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  valence?: Resolver<Maybe<GqlResolversTypes['Valence']>, ParentType, ContextType>;
};

export type GqlWhenResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['When'] = GqlResolversParentTypes['When']> = {
  basis?: Resolver<GqlResolversTypes['DateBasis'], ParentType, ContextType>;
  claim?: Resolver<Maybe<GqlResolversTypes['Claim']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<GqlResolversTypes['Edtf']>, ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['Extent'], ParentType, ContextType>;
  latest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<GqlResolversTypes['Passage']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<GqlResolversTypes['Phase']>, ParentType, ContextType>;
  precision?: Resolver<GqlResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlResolvers<ContextType = any> = {
  AbsentEntity?: GqlAbsentEntityResolvers<ContextType>;
  Actor?: GqlActorResolvers<ContextType>;
  ActorConnection?: GqlActorConnectionResolvers<ContextType>;
  ActorEdge?: GqlActorEdgeResolvers<ContextType>;
  Batch?: GqlBatchResolvers<ContextType>;
  BatchConnection?: GqlBatchConnectionResolvers<ContextType>;
  BatchEdge?: GqlBatchEdgeResolvers<ContextType>;
  Change?: GqlChangeResolvers<ContextType>;
  ChangeConnection?: GqlChangeConnectionResolvers<ContextType>;
  ChangeEdge?: GqlChangeEdgeResolvers<ContextType>;
  Claim?: GqlClaimResolvers<ContextType>;
  ClaimConnection?: GqlClaimConnectionResolvers<ContextType>;
  ClaimEdge?: GqlClaimEdgeResolvers<ContextType>;
  ContradictionConnection?: GqlContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: GqlContradictionEdgeResolvers<ContextType>;
  Coordinates?: GqlCoordinatesResolvers<ContextType>;
  Count?: GqlCountResolvers<ContextType>;
  CountConnection?: GqlCountConnectionResolvers<ContextType>;
  CountEdge?: GqlCountEdgeResolvers<ContextType>;
  Country?: GqlCountryResolvers<ContextType>;
  Coverage?: GqlCoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Discrepancy?: GqlDiscrepancyResolvers<ContextType>;
  DiscrepancyConnection?: GqlDiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyEdge?: GqlDiscrepancyEdgeResolvers<ContextType>;
  DiscrepancyPosition?: GqlDiscrepancyPositionResolvers<ContextType>;
  DiscrepancyPositionConnection?: GqlDiscrepancyPositionConnectionResolvers<ContextType>;
  DiscrepancyPositionEdge?: GqlDiscrepancyPositionEdgeResolvers<ContextType>;
  Edtf?: GraphQLScalarType;
  Entity?: GqlEntityResolvers<ContextType>;
  EntityConnection?: GqlEntityConnectionResolvers<ContextType>;
  EntityEdge?: GqlEntityEdgeResolvers<ContextType>;
  EntityList?: GqlEntityListResolvers<ContextType>;
  Event?: GqlEventResolvers<ContextType>;
  EventCode?: GqlEventCodeResolvers<ContextType>;
  EventConnection?: GqlEventConnectionResolvers<ContextType>;
  EventEdge?: GqlEventEdgeResolvers<ContextType>;
  EvidenceProblem?: GqlEvidenceProblemResolvers<ContextType>;
  EvidenceProblemConnection?: GqlEvidenceProblemConnectionResolvers<ContextType>;
  EvidenceProblemEdge?: GqlEvidenceProblemEdgeResolvers<ContextType>;
  EvidenceReport?: GqlEvidenceReportResolvers<ContextType>;
  Fact?: GqlFactResolvers<ContextType>;
  FactConnection?: GqlFactConnectionResolvers<ContextType>;
  FactEdge?: GqlFactEdgeResolvers<ContextType>;
  Figure?: GqlFigureResolvers<ContextType>;
  FigureConnection?: GqlFigureConnectionResolvers<ContextType>;
  FigureEdge?: GqlFigureEdgeResolvers<ContextType>;
  Group?: GqlGroupResolvers<ContextType>;
  Identifier?: GqlIdentifierResolvers<ContextType>;
  IdentityJudgement?: GqlIdentityJudgementResolvers<ContextType>;
  IdentityJudgementConnection?: GqlIdentityJudgementConnectionResolvers<ContextType>;
  IdentityJudgementEdge?: GqlIdentityJudgementEdgeResolvers<ContextType>;
  IdentitySuggestion?: GqlIdentitySuggestionResolvers<ContextType>;
  IdentitySuggestionConnection?: GqlIdentitySuggestionConnectionResolvers<ContextType>;
  IdentitySuggestionEdge?: GqlIdentitySuggestionEdgeResolvers<ContextType>;
  Location?: GqlLocationResolvers<ContextType>;
  Name?: GqlNameResolvers<ContextType>;
  NameConnection?: GqlNameConnectionResolvers<ContextType>;
  NameEdge?: GqlNameEdgeResolvers<ContextType>;
  Narrative?: GqlNarrativeResolvers<ContextType>;
  NarrativeConnection?: GqlNarrativeConnectionResolvers<ContextType>;
  NarrativeEdge?: GqlNarrativeEdgeResolvers<ContextType>;
  NarrativeStance?: GqlNarrativeStanceResolvers<ContextType>;
  NarrativeStanceConnection?: GqlNarrativeStanceConnectionResolvers<ContextType>;
  NarrativeStanceEdge?: GqlNarrativeStanceEdgeResolvers<ContextType>;
  Node?: GqlNodeResolvers<ContextType>;
  Note?: GqlNoteResolvers<ContextType>;
  NoteConnection?: GqlNoteConnectionResolvers<ContextType>;
  NoteEdge?: GqlNoteEdgeResolvers<ContextType>;
  Organization?: GqlOrganizationResolvers<ContextType>;
  Origin?: GqlOriginResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  Passage?: GqlPassageResolvers<ContextType>;
  PassageConnection?: GqlPassageConnectionResolvers<ContextType>;
  PassageEdge?: GqlPassageEdgeResolvers<ContextType>;
  Path?: GqlPathResolvers<ContextType>;
  PathResult?: GqlPathResultResolvers<ContextType>;
  Person?: GqlPersonResolvers<ContextType>;
  Place?: GqlPlaceResolvers<ContextType>;
  PlaceConnection?: GqlPlaceConnectionResolvers<ContextType>;
  PlaceEdge?: GqlPlaceEdgeResolvers<ContextType>;
  Proposition?: GqlPropositionResolvers<ContextType>;
  PropositionConnection?: GqlPropositionConnectionResolvers<ContextType>;
  PropositionEdge?: GqlPropositionEdgeResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  Question?: GqlQuestionResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  Relation?: GqlRelationResolvers<ContextType>;
  RelationConnection?: GqlRelationConnectionResolvers<ContextType>;
  RelationEdge?: GqlRelationEdgeResolvers<ContextType>;
  Rendering?: GqlRenderingResolvers<ContextType>;
  RenderingConnection?: GqlRenderingConnectionResolvers<ContextType>;
  RenderingEdge?: GqlRenderingEdgeResolvers<ContextType>;
  Retraction?: GqlRetractionResolvers<ContextType>;
  Scope?: GqlScopeResolvers<ContextType>;
  SearchConnection?: GqlSearchConnectionResolvers<ContextType>;
  SearchEdge?: GqlSearchEdgeResolvers<ContextType>;
  SearchHit?: GqlSearchHitResolvers<ContextType>;
  Source?: GqlSourceResolvers<ContextType>;
  SourceConnection?: GqlSourceConnectionResolvers<ContextType>;
  SourceEdge?: GqlSourceEdgeResolvers<ContextType>;
  Statement?: GqlStatementResolvers<ContextType>;
  StatementConnection?: GqlStatementConnectionResolvers<ContextType>;
  StatementEdge?: GqlStatementEdgeResolvers<ContextType>;
  Subgraph?: GqlSubgraphResolvers<ContextType>;
  SuggestionPart?: GqlSuggestionPartResolvers<ContextType>;
  Thing?: GqlThingResolvers<ContextType>;
  TimelineConnection?: GqlTimelineConnectionResolvers<ContextType>;
  TimelineEdge?: GqlTimelineEdgeResolvers<ContextType>;
  TimelineItem?: GqlTimelineItemResolvers<ContextType>;
  Value?: GqlValueResolvers<ContextType>;
  When?: GqlWhenResolvers<ContextType>;
};

export type GqlDirectiveResolvers<ContextType = any> = {
  attribute?: GqlAttributeDirectiveResolver<any, any, ContextType>;
  bounded?: GqlBoundedDirectiveResolver<any, any, ContextType>;
  carrier?: GqlCarrierDirectiveResolver<any, any, ContextType>;
  embed?: GqlEmbedDirectiveResolver<any, any, ContextType>;
  follow?: GqlFollowDirectiveResolver<any, any, ContextType>;
  json?: GqlJsonDirectiveResolver<any, any, ContextType>;
  matches?: GqlMatchesDirectiveResolver<any, any, ContextType>;
  measure?: GqlMeasureDirectiveResolver<any, any, ContextType>;
  node?: GqlNodeDirectiveResolver<any, any, ContextType>;
  opposed?: GqlOpposedDirectiveResolver<any, any, ContextType>;
  property?: GqlPropertyDirectiveResolver<any, any, ContextType>;
  reach?: GqlReachDirectiveResolver<any, any, ContextType>;
  rederived?: GqlRederivedDirectiveResolver<any, any, ContextType>;
  relation?: GqlRelationDirectiveResolver<any, any, ContextType>;
  seek?: GqlSeekDirectiveResolver<any, any, ContextType>;
  silent?: GqlSilentDirectiveResolver<any, any, ContextType>;
  sortKey?: GqlSortKeyDirectiveResolver<any, any, ContextType>;
  sorted?: GqlSortedDirectiveResolver<any, any, ContextType>;
  walked?: GqlWalkedDirectiveResolver<any, any, ContextType>;
};
