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

/** Whoever acts, speaks or is acted upon. */
export type GqlActor = {
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
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
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whoever acts, speaks or is acted upon. */
export type GqlActorSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
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
  /** Where it stands in the order of writes; later ones are greater, as text. */
  readonly cursor: Scalars['String']['output'];
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The source whose content it records; null for a dossier's own files. */
  readonly source: Maybe<GqlSource>;
  /** With what: `attest 0.1.0`. */
  readonly tool: Scalars['String']['output'];
};

/** One source says one thing. Never changed, never overwritten. */
export type GqlClaim = GqlNode & {
  readonly __typename?: 'Claim';
  /** What else it says of the subject. */
  readonly attribute: Maybe<GqlAttribute>;
  /** The write that first recorded it. */
  readonly batch: GqlBatch;
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
  /** What is said; one, or one for each member of a list. */
  readonly propositions: ReadonlyArray<GqlProposition>;
  /** When it was recorded in this store. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The type of the relation that it claims. */
  readonly relationType: Maybe<GqlRelationType>;
  /** The subject's role in the event. */
  readonly role: Maybe<GqlRole>;
  /** What exactly was counted or meant, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** Who says so, or reports that somebody does. */
  readonly source: GqlSource;
  /** The utterance it is made in; null where the source says it in its own voice. */
  readonly statement: Maybe<GqlStatement>;
  /** Of whom or what it speaks. The first, where a list is the subject; `list` has them all. */
  readonly subject: GqlEntity;
  /** As printed, where a pronoun, an acronym or another name stands for the subject. */
  readonly subjectText: Maybe<Scalars['String']['output']>;
  /** The number or the words given. */
  readonly value: Maybe<GqlValue>;
  /** The media or agencies through which it reached the source. */
  readonly via: ReadonlyArray<GqlActor>;
  /** When it happened or held, by these words. */
  readonly when: Maybe<GqlWhen>;
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
  /** One of these types of relation. */
  readonly relationTypes?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  /** Its source. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** A speaker of the utterance it is made in. */
  readonly speaker?: InputMaybe<GqlIdFilter>;
  /** The utterance it is made in. */
  readonly statement?: InputMaybe<GqlIdFilter>;
  /** Its subject, or a member of the list that is its subject. */
  readonly subject?: InputMaybe<GqlIdFilter>;
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
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
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
};


/** A state, which acts and is a place. */
export type GqlCountryAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, which acts and is a place. */
export type GqlCountryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountryRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A state, which acts and is a place. */
export type GqlCountrySpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** How a day is known. */
export type GqlDateBasis =
  /** Not in the words. */
  | 'INFERRED'
  /** Worked out from the words and the day of publication: `on Thursday`. */
  | 'RESOLVED'
  /** The words give it: `January 5`. */
  | 'STATED';

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
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
};


/** Whatever sources speak of. */
export type GqlEntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Whatever sources speak of. */
export type GqlEntityNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whatever sources speak of. */
export type GqlEntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Whatever sources speak of. */
export type GqlEntitySpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  first?: InputMaybe<Scalars['Int']['input']>;
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
  | 'NAME';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlEntityWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlEntityWhere>>;
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
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventCausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventEndedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventInForceInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventOccurredInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  roles?: InputMaybe<ReadonlyArray<GqlRole>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Something said to happen, to have happened, to be in force, to be planned or alleged. */
export type GqlEventSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** The kind of an event in one coding scheme. */
export type GqlEventCode = {
  readonly __typename?: 'EventCode';
  /** The scheme's contexts: `economic`. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  /** The scheme's mode: `strike`. */
  readonly mode: Maybe<Scalars['String']['output']>;
  /** Whose scheme. */
  readonly scheme: GqlCodeScheme;
  /** The scheme's type: `PROTEST`. */
  readonly type: Scalars['String']['output'];
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
  /** The earliest day that is said. */
  | 'WHEN';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlEventWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlEventWhere>>;
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
};

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
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** Anything else said of an entity: a label, a kind of act, a purpose, a characterization. */
export type GqlFactClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Anything else said of an entity: a label, a kind of act, a purpose, a characterization. */
export type GqlFactSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** What it answers; the first is what it chiefly answers. */
  readonly questions: ReadonlyArray<GqlQuestion>;
  /** What exactly was counted, where it is narrower or wider. */
  readonly scope: Maybe<GqlScope>;
  /** The sources behind it. */
  readonly sources: GqlSourceConnection;
  /** The number, as printed and as understood. */
  readonly value: GqlValue;
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** A number given for something: 225 dead. */
export type GqlFigureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A number given for something: 225 dead. */
export type GqlFigureSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these measures. */
  readonly measures?: InputMaybe<ReadonlyArray<GqlMeasure>>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlFigureWhere>;
  /** What it is given for. */
  readonly of?: InputMaybe<GqlIdFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlFigureWhere>>;
  /** A source that says so. */
  readonly source?: InputMaybe<GqlIdFilter>;
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
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** People without a name of their own: `protesters`, `armed elements`. What they are called, and by whom, is under `names` and `facts`. */
export type GqlGroupSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
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
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Every place that is no country: a city, a region, a building, `the west of the country`. */
export type GqlLocationSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
};


/** A spelling or a label, and who uses it. */
export type GqlNameClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A spelling or a label, and who uses it. */
export type GqlNameSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganization = GqlActor & GqlEntity & GqlNode & {
  readonly __typename?: 'Organization';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
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
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A body with a name and a purpose: a ministry, an alliance, a newspaper. */
export type GqlOrganizationSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** The statement, the agency or the source. */
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
  /** Whether something comes behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
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
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPerson = GqlActor & GqlEntity & GqlNode & {
  readonly __typename?: 'Person';
  /** What it said, or what was said on its behalf; each utterance once, however many sources report it. */
  readonly asserted: GqlStatementConnection;
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Where it is said to have been deployed. */
  readonly deployedTo: GqlRelationConnection;
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
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonAssertedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeOnBehalf?: Scalars['Boolean']['input'];
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonDeployedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonHelpRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonParticipatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonRequestedHelpFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** A human being: `Kassym-Jomart Tokayev`. */
export type GqlPersonSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** What it is said to be a part of; more than one where sources differ. */
  readonly partOf: GqlRelationConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
};


/** Somewhere. */
export type GqlPlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Somewhere. */
export type GqlPlaceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlaceFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Somewhere. */
export type GqlPlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Somewhere. */
export type GqlPlaceNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere. */
export type GqlPlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Somewhere. */
export type GqlPlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Somewhere. */
export type GqlPlaceSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** What claims with the same content say, whoever says it. */
export type GqlPropositionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** What claims with the same content say, whoever says it. */
export type GqlPropositionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be asked. */
export type GqlQuery = {
  readonly __typename?: 'Query';
  /** What sources say, one thing each; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** Everything that sources speak of; by name unless `orderBy` says otherwise. */
  readonly entities: GqlEntityConnection;
  /** An entity by the id of any entry that is judged to be it. */
  readonly entity: Maybe<GqlEntity>;
  /** Events; by time unless `orderBy` says otherwise, undated ones last. */
  readonly events: GqlEventConnection;
  /** Anything by its id. The id of an entry that is judged to be part of an entity answers that entity. Null where nothing has the id. */
  readonly node: Maybe<GqlNode>;
  /** The same for several ids, in the order given; null for each that nothing has. */
  readonly nodes: ReadonlyArray<Maybe<GqlNode>>;
  /** Who is said to stand in which relation to whom; by time unless `orderBy` says otherwise, undated ones last. */
  readonly relations: GqlRelationConnection;
  /** The documents; by day of publication unless `orderBy` says otherwise. */
  readonly sources: GqlSourceConnection;
  /** Utterances; by time unless `orderBy` says otherwise, undated ones last. */
  readonly statements: GqlStatementConnection;
};


/** What can be asked. */
export type GqlQueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** What can be asked. */
export type GqlQueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEntityOrder>;
  where?: InputMaybe<GqlEntityWhere>;
};


/** What can be asked. */
export type GqlQueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type GqlQueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlEventOrder>;
  where?: InputMaybe<GqlEventWhere>;
};


/** What can be asked. */
export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type GqlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type GqlQueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** What can be asked. */
export type GqlQuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** What can be asked. */
export type GqlQueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

/** What competing propositions answer: `How many DEATHS, of the January unrest?` */
export type GqlQuestion = GqlNode & {
  readonly __typename?: 'Question';
  /** What it is about. */
  readonly about: ReadonlyArray<GqlNode>;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** The question in words. */
  readonly text: Scalars['String']['output'];
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
  /** When, by each claim that says so; the most precise first. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A relation between two entities: somebody asked somebody for help. */
export type GqlRelationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Took part in it; `role` says as what. */
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
  /** The event whose part it is. */
  readonly event?: InputMaybe<GqlIdFilter>;
  /** Where it starts. */
  readonly from?: InputMaybe<GqlIdFilter>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these modalities. */
  readonly modalities?: InputMaybe<ReadonlyArray<GqlModality>>;
  /** Denials, or all but denials. */
  readonly negated?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlRelationWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlRelationWhere>>;
  /** One of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<GqlRole>>;
  /** A source that says so. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** Where it ends. */
  readonly to?: InputMaybe<GqlIdFilter>;
  /** One of these types. */
  readonly types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
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
  /** What it says. */
  readonly claims: GqlClaimConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** What sort of document it is. */
  readonly kind: GqlSourceKind;
  /** BCP 47: `en`. */
  readonly language: Scalars['String']['output'];
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
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourcePassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that says something: an article, a wire report, a decree. */
export type GqlSourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Title, folded. */
  | 'TITLE';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type GqlSourceWhere = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<GqlSourceWhere>>;
  /** One of these ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** This does not hold. */
  readonly not?: InputMaybe<GqlSourceWhere>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlSourceWhere>>;
  /** Its publisher. */
  readonly publisher?: InputMaybe<GqlIdFilter>;
  /** Its title. */
  readonly title?: InputMaybe<GqlStringFilter>;
};

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
  /** When it was said, by each rendering that says so. */
  readonly when: ReadonlyArray<GqlWhen>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** An utterance: who said what, when, to whom. Reported by one source or by many. */
export type GqlStatementRenderingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** This does not hold. */
  readonly not?: InputMaybe<GqlStatementWhere>;
  /** On whose behalf it was said. */
  readonly onBehalfOf?: InputMaybe<GqlIdFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<GqlStatementWhere>>;
  /** A source that reports it. */
  readonly source?: InputMaybe<GqlIdFilter>;
  /** Who said it. */
  readonly speaker?: InputMaybe<GqlIdFilter>;
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

/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThing = GqlEntity & GqlNode & {
  readonly __typename?: 'Thing';
  /** Claims of which it is subject, object, or a member of a list; by day of publication unless `orderBy` says otherwise. */
  readonly claims: GqlClaimConnection;
  /** What else is said of it: labels, kinds of act, purposes, characterizations. */
  readonly facts: GqlFactConnection;
  /** Numbers given for it: the size of a force, the dead of an event. */
  readonly figures: GqlFigureConnection;
  /** Stable, opaque, and the key for every look-up: `kazakhstan-2022/tokayev`, or a SHA-256 in hex. */
  readonly id: Scalars['ID']['output'];
  /** Its identifiers elsewhere, as the annotators know them: `wikidata Q200881`. */
  readonly identifiers: ReadonlyArray<GqlIdentifier>;
  /** The annotator's words for it, no source's: `President Tokayev's appeal to the CSTO`. */
  readonly label: Scalars['String']['output'];
  /** Sources that speak of it. */
  readonly mentionedIn: GqlSourceConnection;
  /** The spelling that is preferred, out of those that sources use (else the annotator's label): `Kassym-Jomart Tokayev`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and label that sources use for it, and who uses them; in code-point order. */
  readonly names: GqlNameConnection;
  /** The dossier entries that are judged to be this one. */
  readonly records: ReadonlyArray<GqlRecord>;
  /** Relations that it is an end of; by time unless `orderBy` says otherwise. Planned, alleged and denied ones are among them, told apart by `modality` and `negated`. */
  readonly relations: GqlRelationConnection;
  /** Statements about it: with a claim in them that concerns it, or said to be about it. */
  readonly spokenOfIn: GqlStatementConnection;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlClaimOrder>;
  where?: InputMaybe<GqlClaimWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  attributes?: InputMaybe<ReadonlyArray<GqlAttribute>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<GqlFigureWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlSourceOrder>;
  where?: InputMaybe<GqlSourceWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: GqlDirection;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlRelationOrder>;
  types?: InputMaybe<ReadonlyArray<GqlRelationType>>;
  where?: InputMaybe<GqlRelationWhere>;
};


/** Anything else that claims are about: a law, a commodity, a weapon, a programme. */
export type GqlThingSpokenOfInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<GqlStatementOrder>;
  where?: InputMaybe<GqlStatementWhere>;
};

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

/** A time, as printed and as understood. */
export type GqlWhen = {
  readonly __typename?: 'When';
  /** How the day is known. */
  readonly basis: GqlDateBasis;
  /** The first day that the words allow; null where it is open or unknown. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Null where the words give no time: `earlier`. */
  readonly edtf: Maybe<Scalars['Edtf']['output']>;
  /** How the time fills its bounds. */
  readonly extent: GqlExtent;
  /** The last day that the words allow; null where it is open or unknown. */
  readonly latest: Maybe<Scalars['Date']['output']>;
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




/** Mapping of interface types */
export type GqlResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Entity:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'inForceIn' | 'mentionedIn' | 'names' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'partOf' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlThing, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Node:
    | ( Omit<GqlBatch, 'source'> & { source?: Maybe<_RefType['Source']> } )
    | ( Omit<GqlClaim, 'batch' | 'event' | 'list' | 'object' | 'origin' | 'passages' | 'propositions' | 'scope' | 'source' | 'statement' | 'subject' | 'via'> & { batch: _RefType['Batch'], event?: Maybe<_RefType['Event']>, list?: Maybe<_RefType['EntityList']>, object?: Maybe<_RefType['Entity']>, origin: _RefType['Origin'], passages: ReadonlyArray<_RefType['Passage']>, propositions: ReadonlyArray<_RefType['Proposition']>, scope?: Maybe<_RefType['Scope']>, source: _RefType['Source'], statement?: Maybe<_RefType['Statement']>, subject: _RefType['Entity'], via: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlEvent, 'causes' | 'claims' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'inForceIn' | 'mentionedIn' | 'names' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn'> & { causes: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], effects: _RefType['RelationConnection'], endedBy: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], inForceIn: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], occurredIn: _RefType['RelationConnection'], participants: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources'> & { claims: _RefType['ClaimConnection'], object?: Maybe<_RefType['Entity']>, of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, sources: _RefType['SourceConnection'] } )
    | ( Omit<GqlFigure, 'claims' | 'of' | 'questions' | 'scope' | 'sources'> & { claims: _RefType['ClaimConnection'], of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'] } )
    | ( Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'partOf' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlPassage, 'claims' | 'source'> & { claims: _RefType['ClaimConnection'], source: _RefType['Source'] } )
    | ( Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlQuestion, 'about'> & { about: ReadonlyArray<_RefType['Node']> } )
    | ( Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<_RefType['Entity']>, statement?: Maybe<_RefType['Statement']>, within: ReadonlyArray<_RefType['Record']> } )
    | ( Omit<GqlRelation, 'claims' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to'> & { claims: _RefType['ClaimConnection'], event?: Maybe<_RefType['Event']>, from: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], to: _RefType['Entity'] } )
    | ( Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'source' | 'via'> & { addressees: ReadonlyArray<_RefType['Actor']>, attributedTo: ReadonlyArray<_RefType['Actor']>, onBehalfOf: ReadonlyArray<_RefType['Actor']>, passage: _RefType['Passage'], source: _RefType['Source'], via: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<GqlSource, 'authors' | 'claims' | 'passages' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], passages: _RefType['PassageConnection'], publisher?: Maybe<_RefType['Organization']>, republishes?: Maybe<_RefType['Source']>, statements: _RefType['StatementConnection'] } )
    | ( Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers'> & { about: _RefType['EntityConnection'], addressees: ReadonlyArray<_RefType['Actor']>, claims: _RefType['ClaimConnection'], onBehalfOf: ReadonlyArray<_RefType['Actor']>, records: ReadonlyArray<_RefType['Record']>, renderings: _RefType['RenderingConnection'], speakers: ReadonlyArray<_RefType['Actor']> } )
    | ( Omit<GqlThing, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Place:
    | ( Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: _RefType['StatementConnection'], claims: _RefType['ClaimConnection'], deployedTo: _RefType['RelationConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], helpRequestedBy: _RefType['RelationConnection'], memberOf: _RefType['RelationConnection'], members: _RefType['RelationConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], participatedIn: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], requestedHelpFrom: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
    | ( Omit<GqlLocation, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'partOf' | 'records' | 'relations' | 'spokenOfIn'> & { claims: _RefType['ClaimConnection'], facts: _RefType['FactConnection'], figures: _RefType['FigureConnection'], mentionedIn: _RefType['SourceConnection'], names: _RefType['NameConnection'], partOf: _RefType['RelationConnection'], records: ReadonlyArray<_RefType['Record']>, relations: _RefType['RelationConnection'], spokenOfIn: _RefType['StatementConnection'] } )
  ;
  Proposition:
    | ( Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources'> & { claims: _RefType['ClaimConnection'], object?: Maybe<_RefType['Entity']>, of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, sources: _RefType['SourceConnection'] } )
    | ( Omit<GqlFigure, 'claims' | 'of' | 'questions' | 'scope' | 'sources'> & { claims: _RefType['ClaimConnection'], of: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'] } )
    | ( Omit<GqlRelation, 'claims' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to'> & { claims: _RefType['ClaimConnection'], event?: Maybe<_RefType['Event']>, from: _RefType['Entity'], questions: ReadonlyArray<_RefType['Question']>, scope?: Maybe<_RefType['Scope']>, sources: _RefType['SourceConnection'], to: _RefType['Entity'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type GqlResolversTypes = {
  Actor: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Actor']>;
  Attribute: GqlAttribute;
  Batch: ResolverTypeWrapper<Omit<GqlBatch, 'source'> & { source?: Maybe<GqlResolversTypes['Source']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<Omit<GqlClaim, 'batch' | 'event' | 'list' | 'object' | 'origin' | 'passages' | 'propositions' | 'scope' | 'source' | 'statement' | 'subject' | 'via'> & { batch: GqlResolversTypes['Batch'], event?: Maybe<GqlResolversTypes['Event']>, list?: Maybe<GqlResolversTypes['EntityList']>, object?: Maybe<GqlResolversTypes['Entity']>, origin: GqlResolversTypes['Origin'], passages: ReadonlyArray<GqlResolversTypes['Passage']>, propositions: ReadonlyArray<GqlResolversTypes['Proposition']>, scope?: Maybe<GqlResolversTypes['Scope']>, source: GqlResolversTypes['Source'], statement?: Maybe<GqlResolversTypes['Statement']>, subject: GqlResolversTypes['Entity'], via: ReadonlyArray<GqlResolversTypes['Actor']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<GqlClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<GqlClaimEdge, 'node'> & { node: GqlResolversTypes['Claim'] }>;
  ClaimOrder: GqlClaimOrder;
  ClaimOrderField: GqlClaimOrderField;
  ClaimWhere: GqlClaimWhere;
  CodeScheme: GqlCodeScheme;
  Comparator: GqlComparator;
  CoordinatePrecision: GqlCoordinatePrecision;
  Coordinates: ResolverTypeWrapper<GqlCoordinates>;
  Country: ResolverTypeWrapper<Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], partOf: GqlResolversTypes['RelationConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: GqlDateBasis;
  DatePrecision: GqlDatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: GqlDirection;
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
  Event: ResolverTypeWrapper<Omit<GqlEvent, 'causes' | 'claims' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'inForceIn' | 'mentionedIn' | 'names' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn'> & { causes: GqlResolversTypes['RelationConnection'], claims: GqlResolversTypes['ClaimConnection'], effects: GqlResolversTypes['RelationConnection'], endedBy: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], inForceIn: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], occurredIn: GqlResolversTypes['RelationConnection'], participants: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  EventCode: ResolverTypeWrapper<GqlEventCode>;
  EventConnection: ResolverTypeWrapper<Omit<GqlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['EventEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<GqlEventEdge, 'node'> & { node: GqlResolversTypes['Event'] }>;
  EventOrder: GqlEventOrder;
  EventOrderField: GqlEventOrderField;
  EventWhere: GqlEventWhere;
  Extent: GqlExtent;
  Fact: ResolverTypeWrapper<Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources'> & { claims: GqlResolversTypes['ClaimConnection'], object?: Maybe<GqlResolversTypes['Entity']>, of: GqlResolversTypes['Entity'], questions: ReadonlyArray<GqlResolversTypes['Question']>, sources: GqlResolversTypes['SourceConnection'] }>;
  FactConnection: ResolverTypeWrapper<Omit<GqlFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FactEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Fact']> }>;
  FactEdge: ResolverTypeWrapper<Omit<GqlFactEdge, 'node'> & { node: GqlResolversTypes['Fact'] }>;
  Figure: ResolverTypeWrapper<Omit<GqlFigure, 'claims' | 'of' | 'questions' | 'scope' | 'sources'> & { claims: GqlResolversTypes['ClaimConnection'], of: GqlResolversTypes['Entity'], questions: ReadonlyArray<GqlResolversTypes['Question']>, scope?: Maybe<GqlResolversTypes['Scope']>, sources: GqlResolversTypes['SourceConnection'] }>;
  FigureConnection: ResolverTypeWrapper<Omit<GqlFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['FigureEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Figure']> }>;
  FigureEdge: ResolverTypeWrapper<Omit<GqlFigureEdge, 'node'> & { node: GqlResolversTypes['Figure'] }>;
  FigureWhere: GqlFigureWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: GqlIdFilter;
  Identifier: ResolverTypeWrapper<GqlIdentifier>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ListKind: GqlListKind;
  Location: ResolverTypeWrapper<Omit<GqlLocation, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'partOf' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversTypes['ClaimConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], partOf: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Measure: GqlMeasure;
  Medium: GqlMedium;
  Modality: GqlModality;
  Name: ResolverTypeWrapper<Omit<GqlName, 'claims' | 'holders' | 'sources'> & { claims: GqlResolversTypes['ClaimConnection'], holders: ReadonlyArray<GqlResolversTypes['Actor']>, sources: GqlResolversTypes['SourceConnection'] }>;
  NameConnection: ResolverTypeWrapper<Omit<GqlNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['NameEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Name']> }>;
  NameEdge: ResolverTypeWrapper<Omit<GqlNameEdge, 'node'> & { node: GqlResolversTypes['Name'] }>;
  NameKind: GqlNameKind;
  Nature: GqlNature;
  Node: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Origin: ResolverTypeWrapper<Omit<GqlOrigin, 'node'> & { node: GqlResolversTypes['Node'] }>;
  OriginKind: GqlOriginKind;
  PageInfo: ResolverTypeWrapper<GqlPageInfo>;
  Passage: ResolverTypeWrapper<Omit<GqlPassage, 'claims' | 'source'> & { claims: GqlResolversTypes['ClaimConnection'], source: GqlResolversTypes['Source'] }>;
  PassageConnection: ResolverTypeWrapper<Omit<GqlPassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['PassageEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Passage']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<GqlPassageEdge, 'node'> & { node: GqlResolversTypes['Passage'] }>;
  Person: ResolverTypeWrapper<Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversTypes['StatementConnection'], claims: GqlResolversTypes['ClaimConnection'], deployedTo: GqlResolversTypes['RelationConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], helpRequestedBy: GqlResolversTypes['RelationConnection'], memberOf: GqlResolversTypes['RelationConnection'], members: GqlResolversTypes['RelationConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], participatedIn: GqlResolversTypes['RelationConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], requestedHelpFrom: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Phase: GqlPhase;
  Place: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Place']>;
  PlaceClass: GqlPlaceClass;
  Presence: GqlPresence;
  Proposition: ResolverTypeWrapper<GqlResolversInterfaceTypes<GqlResolversTypes>['Proposition']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Omit<GqlQuestion, 'about'> & { about: ReadonlyArray<GqlResolversTypes['Node']> }>;
  Record: ResolverTypeWrapper<Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<GqlResolversTypes['Entity']>, statement?: Maybe<GqlResolversTypes['Statement']>, within: ReadonlyArray<GqlResolversTypes['Record']> }>;
  Relation: ResolverTypeWrapper<Omit<GqlRelation, 'claims' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to'> & { claims: GqlResolversTypes['ClaimConnection'], event?: Maybe<GqlResolversTypes['Event']>, from: GqlResolversTypes['Entity'], questions: ReadonlyArray<GqlResolversTypes['Question']>, scope?: Maybe<GqlResolversTypes['Scope']>, sources: GqlResolversTypes['SourceConnection'], to: GqlResolversTypes['Entity'] }>;
  RelationConnection: ResolverTypeWrapper<Omit<GqlRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RelationEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Relation']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<GqlRelationEdge, 'node' | 'other'> & { node: GqlResolversTypes['Relation'], other?: Maybe<GqlResolversTypes['Entity']> }>;
  RelationOrder: GqlRelationOrder;
  RelationOrderField: GqlRelationOrderField;
  RelationType: GqlRelationType;
  RelationWhere: GqlRelationWhere;
  Reliability: GqlReliability;
  Rendering: ResolverTypeWrapper<Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'source' | 'via'> & { addressees: ReadonlyArray<GqlResolversTypes['Actor']>, attributedTo: ReadonlyArray<GqlResolversTypes['Actor']>, onBehalfOf: ReadonlyArray<GqlResolversTypes['Actor']>, passage: GqlResolversTypes['Passage'], source: GqlResolversTypes['Source'], via: ReadonlyArray<GqlResolversTypes['Actor']> }>;
  RenderingConnection: ResolverTypeWrapper<Omit<GqlRenderingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['RenderingEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Rendering']> }>;
  RenderingEdge: ResolverTypeWrapper<Omit<GqlRenderingEdge, 'node'> & { node: GqlResolversTypes['Rendering'] }>;
  RenderingMode: GqlRenderingMode;
  Role: GqlRole;
  Scope: ResolverTypeWrapper<Omit<GqlScope, 'entities'> & { entities: ReadonlyArray<GqlResolversTypes['Entity']> }>;
  ScopeExtent: GqlScopeExtent;
  Section: GqlSection;
  SortDirection: GqlSortDirection;
  Source: ResolverTypeWrapper<Omit<GqlSource, 'authors' | 'claims' | 'passages' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<GqlResolversTypes['Actor']>, claims: GqlResolversTypes['ClaimConnection'], passages: GqlResolversTypes['PassageConnection'], publisher?: Maybe<GqlResolversTypes['Organization']>, republishes?: Maybe<GqlResolversTypes['Source']>, statements: GqlResolversTypes['StatementConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<GqlSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['SourceEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<GqlSourceEdge, 'node'> & { node: GqlResolversTypes['Source'] }>;
  SourceKind: GqlSourceKind;
  SourceOrder: GqlSourceOrder;
  SourceOrderField: GqlSourceOrderField;
  SourceWhere: GqlSourceWhere;
  Statement: ResolverTypeWrapper<Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers'> & { about: GqlResolversTypes['EntityConnection'], addressees: ReadonlyArray<GqlResolversTypes['Actor']>, claims: GqlResolversTypes['ClaimConnection'], onBehalfOf: ReadonlyArray<GqlResolversTypes['Actor']>, records: ReadonlyArray<GqlResolversTypes['Record']>, renderings: GqlResolversTypes['RenderingConnection'], speakers: ReadonlyArray<GqlResolversTypes['Actor']> }>;
  StatementConnection: ResolverTypeWrapper<Omit<GqlStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversTypes['StatementEdge']>, nodes: ReadonlyArray<GqlResolversTypes['Statement']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<GqlStatementEdge, 'node'> & { node: GqlResolversTypes['Statement'] }>;
  StatementOrder: GqlStatementOrder;
  StatementOrderField: GqlStatementOrderField;
  StatementWhere: GqlStatementWhere;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: GqlStringFilter;
  Thing: ResolverTypeWrapper<Omit<GqlThing, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversTypes['ClaimConnection'], facts: GqlResolversTypes['FactConnection'], figures: GqlResolversTypes['FigureConnection'], mentionedIn: GqlResolversTypes['SourceConnection'], names: GqlResolversTypes['NameConnection'], records: ReadonlyArray<GqlResolversTypes['Record']>, relations: GqlResolversTypes['RelationConnection'], spokenOfIn: GqlResolversTypes['StatementConnection'] }>;
  Valence: GqlValence;
  Value: ResolverTypeWrapper<GqlValue>;
  When: ResolverTypeWrapper<GqlWhen>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GqlResolversParentTypes = {
  Actor: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Actor'];
  Batch: Omit<GqlBatch, 'source'> & { source?: Maybe<GqlResolversParentTypes['Source']> };
  Boolean: Scalars['Boolean']['output'];
  Claim: Omit<GqlClaim, 'batch' | 'event' | 'list' | 'object' | 'origin' | 'passages' | 'propositions' | 'scope' | 'source' | 'statement' | 'subject' | 'via'> & { batch: GqlResolversParentTypes['Batch'], event?: Maybe<GqlResolversParentTypes['Event']>, list?: Maybe<GqlResolversParentTypes['EntityList']>, object?: Maybe<GqlResolversParentTypes['Entity']>, origin: GqlResolversParentTypes['Origin'], passages: ReadonlyArray<GqlResolversParentTypes['Passage']>, propositions: ReadonlyArray<GqlResolversParentTypes['Proposition']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, source: GqlResolversParentTypes['Source'], statement?: Maybe<GqlResolversParentTypes['Statement']>, subject: GqlResolversParentTypes['Entity'], via: ReadonlyArray<GqlResolversParentTypes['Actor']> };
  ClaimConnection: Omit<GqlClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Claim']> };
  ClaimEdge: Omit<GqlClaimEdge, 'node'> & { node: GqlResolversParentTypes['Claim'] };
  ClaimOrder: GqlClaimOrder;
  ClaimWhere: GqlClaimWhere;
  Coordinates: GqlCoordinates;
  Country: Omit<GqlCountry, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'partOf' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], partOf: GqlResolversParentTypes['RelationConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Edtf: Scalars['Edtf']['output'];
  Entity: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Entity'];
  EntityConnection: Omit<GqlEntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Entity']> };
  EntityEdge: Omit<GqlEntityEdge, 'node'> & { node: GqlResolversParentTypes['Entity'] };
  EntityList: Omit<GqlEntityList, 'members'> & { members: GqlResolversParentTypes['EntityConnection'] };
  EntityOrder: GqlEntityOrder;
  EntityWhere: GqlEntityWhere;
  Event: Omit<GqlEvent, 'causes' | 'claims' | 'effects' | 'endedBy' | 'facts' | 'figures' | 'inForceIn' | 'mentionedIn' | 'names' | 'occurredIn' | 'participants' | 'records' | 'relations' | 'spokenOfIn'> & { causes: GqlResolversParentTypes['RelationConnection'], claims: GqlResolversParentTypes['ClaimConnection'], effects: GqlResolversParentTypes['RelationConnection'], endedBy: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], inForceIn: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], occurredIn: GqlResolversParentTypes['RelationConnection'], participants: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  EventCode: GqlEventCode;
  EventConnection: Omit<GqlEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Event']> };
  EventEdge: Omit<GqlEventEdge, 'node'> & { node: GqlResolversParentTypes['Event'] };
  EventOrder: GqlEventOrder;
  EventWhere: GqlEventWhere;
  Fact: Omit<GqlFact, 'claims' | 'object' | 'of' | 'questions' | 'sources'> & { claims: GqlResolversParentTypes['ClaimConnection'], object?: Maybe<GqlResolversParentTypes['Entity']>, of: GqlResolversParentTypes['Entity'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, sources: GqlResolversParentTypes['SourceConnection'] };
  FactConnection: Omit<GqlFactConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FactEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Fact']> };
  FactEdge: Omit<GqlFactEdge, 'node'> & { node: GqlResolversParentTypes['Fact'] };
  Figure: Omit<GqlFigure, 'claims' | 'of' | 'questions' | 'scope' | 'sources'> & { claims: GqlResolversParentTypes['ClaimConnection'], of: GqlResolversParentTypes['Entity'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, sources: GqlResolversParentTypes['SourceConnection'] };
  FigureConnection: Omit<GqlFigureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['FigureEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Figure']> };
  FigureEdge: Omit<GqlFigureEdge, 'node'> & { node: GqlResolversParentTypes['Figure'] };
  FigureWhere: GqlFigureWhere;
  Float: Scalars['Float']['output'];
  Group: Omit<GqlGroup, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  ID: Scalars['ID']['output'];
  IdFilter: GqlIdFilter;
  Identifier: GqlIdentifier;
  Int: Scalars['Int']['output'];
  Location: Omit<GqlLocation, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'partOf' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversParentTypes['ClaimConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], partOf: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Name: Omit<GqlName, 'claims' | 'holders' | 'sources'> & { claims: GqlResolversParentTypes['ClaimConnection'], holders: ReadonlyArray<GqlResolversParentTypes['Actor']>, sources: GqlResolversParentTypes['SourceConnection'] };
  NameConnection: Omit<GqlNameConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['NameEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Name']> };
  NameEdge: Omit<GqlNameEdge, 'node'> & { node: GqlResolversParentTypes['Name'] };
  Node: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Node'];
  Organization: Omit<GqlOrganization, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Origin: Omit<GqlOrigin, 'node'> & { node: GqlResolversParentTypes['Node'] };
  PageInfo: GqlPageInfo;
  Passage: Omit<GqlPassage, 'claims' | 'source'> & { claims: GqlResolversParentTypes['ClaimConnection'], source: GqlResolversParentTypes['Source'] };
  PassageConnection: Omit<GqlPassageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['PassageEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Passage']> };
  PassageEdge: Omit<GqlPassageEdge, 'node'> & { node: GqlResolversParentTypes['Passage'] };
  Person: Omit<GqlPerson, 'asserted' | 'claims' | 'deployedTo' | 'facts' | 'figures' | 'helpRequestedBy' | 'memberOf' | 'members' | 'mentionedIn' | 'names' | 'participatedIn' | 'records' | 'relations' | 'requestedHelpFrom' | 'spokenOfIn'> & { asserted: GqlResolversParentTypes['StatementConnection'], claims: GqlResolversParentTypes['ClaimConnection'], deployedTo: GqlResolversParentTypes['RelationConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], helpRequestedBy: GqlResolversParentTypes['RelationConnection'], memberOf: GqlResolversParentTypes['RelationConnection'], members: GqlResolversParentTypes['RelationConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], participatedIn: GqlResolversParentTypes['RelationConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], requestedHelpFrom: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Place: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Place'];
  Proposition: GqlResolversInterfaceTypes<GqlResolversParentTypes>['Proposition'];
  Query: Record<PropertyKey, never>;
  Question: Omit<GqlQuestion, 'about'> & { about: ReadonlyArray<GqlResolversParentTypes['Node']> };
  Record: Omit<GqlRecord, 'entity' | 'statement' | 'within'> & { entity?: Maybe<GqlResolversParentTypes['Entity']>, statement?: Maybe<GqlResolversParentTypes['Statement']>, within: ReadonlyArray<GqlResolversParentTypes['Record']> };
  Relation: Omit<GqlRelation, 'claims' | 'event' | 'from' | 'questions' | 'scope' | 'sources' | 'to'> & { claims: GqlResolversParentTypes['ClaimConnection'], event?: Maybe<GqlResolversParentTypes['Event']>, from: GqlResolversParentTypes['Entity'], questions: ReadonlyArray<GqlResolversParentTypes['Question']>, scope?: Maybe<GqlResolversParentTypes['Scope']>, sources: GqlResolversParentTypes['SourceConnection'], to: GqlResolversParentTypes['Entity'] };
  RelationConnection: Omit<GqlRelationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RelationEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Relation']> };
  RelationEdge: Omit<GqlRelationEdge, 'node' | 'other'> & { node: GqlResolversParentTypes['Relation'], other?: Maybe<GqlResolversParentTypes['Entity']> };
  RelationOrder: GqlRelationOrder;
  RelationWhere: GqlRelationWhere;
  Rendering: Omit<GqlRendering, 'addressees' | 'attributedTo' | 'onBehalfOf' | 'passage' | 'source' | 'via'> & { addressees: ReadonlyArray<GqlResolversParentTypes['Actor']>, attributedTo: ReadonlyArray<GqlResolversParentTypes['Actor']>, onBehalfOf: ReadonlyArray<GqlResolversParentTypes['Actor']>, passage: GqlResolversParentTypes['Passage'], source: GqlResolversParentTypes['Source'], via: ReadonlyArray<GqlResolversParentTypes['Actor']> };
  RenderingConnection: Omit<GqlRenderingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['RenderingEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Rendering']> };
  RenderingEdge: Omit<GqlRenderingEdge, 'node'> & { node: GqlResolversParentTypes['Rendering'] };
  Scope: Omit<GqlScope, 'entities'> & { entities: ReadonlyArray<GqlResolversParentTypes['Entity']> };
  Source: Omit<GqlSource, 'authors' | 'claims' | 'passages' | 'publisher' | 'republishes' | 'statements'> & { authors: ReadonlyArray<GqlResolversParentTypes['Actor']>, claims: GqlResolversParentTypes['ClaimConnection'], passages: GqlResolversParentTypes['PassageConnection'], publisher?: Maybe<GqlResolversParentTypes['Organization']>, republishes?: Maybe<GqlResolversParentTypes['Source']>, statements: GqlResolversParentTypes['StatementConnection'] };
  SourceConnection: Omit<GqlSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Source']> };
  SourceEdge: Omit<GqlSourceEdge, 'node'> & { node: GqlResolversParentTypes['Source'] };
  SourceOrder: GqlSourceOrder;
  SourceWhere: GqlSourceWhere;
  Statement: Omit<GqlStatement, 'about' | 'addressees' | 'claims' | 'onBehalfOf' | 'records' | 'renderings' | 'speakers'> & { about: GqlResolversParentTypes['EntityConnection'], addressees: ReadonlyArray<GqlResolversParentTypes['Actor']>, claims: GqlResolversParentTypes['ClaimConnection'], onBehalfOf: ReadonlyArray<GqlResolversParentTypes['Actor']>, records: ReadonlyArray<GqlResolversParentTypes['Record']>, renderings: GqlResolversParentTypes['RenderingConnection'], speakers: ReadonlyArray<GqlResolversParentTypes['Actor']> };
  StatementConnection: Omit<GqlStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<GqlResolversParentTypes['StatementEdge']>, nodes: ReadonlyArray<GqlResolversParentTypes['Statement']> };
  StatementEdge: Omit<GqlStatementEdge, 'node'> & { node: GqlResolversParentTypes['Statement'] };
  StatementOrder: GqlStatementOrder;
  StatementWhere: GqlStatementWhere;
  String: Scalars['String']['output'];
  StringFilter: GqlStringFilter;
  Thing: Omit<GqlThing, 'claims' | 'facts' | 'figures' | 'mentionedIn' | 'names' | 'records' | 'relations' | 'spokenOfIn'> & { claims: GqlResolversParentTypes['ClaimConnection'], facts: GqlResolversParentTypes['FactConnection'], figures: GqlResolversParentTypes['FigureConnection'], mentionedIn: GqlResolversParentTypes['SourceConnection'], names: GqlResolversParentTypes['NameConnection'], records: ReadonlyArray<GqlResolversParentTypes['Record']>, relations: GqlResolversParentTypes['RelationConnection'], spokenOfIn: GqlResolversParentTypes['StatementConnection'] };
  Value: GqlValue;
  When: GqlWhen;
};

export type GqlAttributeDirectiveArgs = {
  asserts?: Scalars['Boolean']['input'];
  dates?: Scalars['Boolean']['input'];
  exclusive?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
  of: ReadonlyArray<GqlEntityKind>;
  value: GqlPresence;
};

export type GqlAttributeDirectiveResolver<Result, Parent, ContextType = any, Args = GqlAttributeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlEmbedDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type GqlEmbedDirectiveResolver<Result, Parent, ContextType = any, Args = GqlEmbedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlFollowDirectiveArgs = {
  live?: Scalars['Boolean']['input'];
  path: ReadonlyArray<Scalars['String']['input']>;
  sort?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlFollowDirectiveResolver<Result, Parent, ContextType = any, Args = GqlFollowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlJsonDirectiveArgs = { };

export type GqlJsonDirectiveResolver<Result, Parent, ContextType = any, Args = GqlJsonDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlMatchesDirectiveArgs = {
  list?: Scalars['Boolean']['input'];
  path?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  property: Scalars['String']['input'];
};

export type GqlMatchesDirectiveResolver<Result, Parent, ContextType = any, Args = GqlMatchesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlMeasureDirectiveArgs = {
  alike?: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
  cumulative?: Scalars['Boolean']['input'];
  of: ReadonlyArray<GqlEntityKind>;
  units: ReadonlyArray<Scalars['String']['input']>;
};

export type GqlMeasureDirectiveResolver<Result, Parent, ContextType = any, Args = GqlMeasureDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlNodeDirectiveArgs = {
  label: Scalars['String']['input'];
  retractable?: Scalars['Boolean']['input'];
};

export type GqlNodeDirectiveResolver<Result, Parent, ContextType = any, Args = GqlNodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlPropertyDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type GqlPropertyDirectiveResolver<Result, Parent, ContextType = any, Args = GqlPropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlRelationDirectiveArgs = {
  asserts?: Scalars['Boolean']['input'];
  dates?: Maybe<GqlEnd>;
  from: ReadonlyArray<GqlEntityKind>;
  fromRole?: Maybe<GqlRole>;
  inverse: Scalars['String']['input'];
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
  owner: ReadonlyArray<Scalars['String']['input']>;
  predicates?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sort?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type GqlSeekDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSeekDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlSortKeyDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type GqlSortKeyDirectiveResolver<Result, Parent, ContextType = any, Args = GqlSortKeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type GqlActorResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Actor'] = GqlResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type GqlBatchResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Batch'] = GqlResolversParentTypes['Batch']> = {
  author?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<Maybe<GqlResolversTypes['Source']>, ParentType, ContextType>;
  tool?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlClaimResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Claim'] = GqlResolversParentTypes['Claim']> = {
  attribute?: Resolver<Maybe<GqlResolversTypes['Attribute']>, ParentType, ContextType>;
  batch?: Resolver<GqlResolversTypes['Batch'], ParentType, ContextType>;
  event?: Resolver<Maybe<GqlResolversTypes['Event']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Maybe<GqlResolversTypes['EntityList']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<GqlResolversTypes['Measure']>, ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  object?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  objectText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<GqlResolversTypes['Origin'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<GqlResolversTypes['Passage']>, ParentType, ContextType>;
  predicate?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  propositions?: Resolver<ReadonlyArray<GqlResolversTypes['Proposition']>, ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  relationType?: Resolver<Maybe<GqlResolversTypes['RelationType']>, ParentType, ContextType>;
  role?: Resolver<Maybe<GqlResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Source'], ParentType, ContextType>;
  statement?: Resolver<Maybe<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  subject?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  subjectText?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<GqlResolversTypes['Value']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
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

export type GqlCoordinatesResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Coordinates'] = GqlResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<GqlResolversTypes['CoordinatePrecision'], ParentType, ContextType>;
};

export type GqlCountryResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Country'] = GqlResolversParentTypes['Country']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlCountryAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlCountryClaimsArgs>>;
  class?: Resolver<GqlResolversTypes['PlaceClass'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<GqlResolversTypes['Coordinates']>, ParentType, ContextType>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryDeployedToArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlCountryFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlCountryFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlCountryMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlCountryNamesArgs>>;
  partOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryPartOfArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlCountryRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlCountryRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlCountrySpokenOfInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GqlDateScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Date'], any> {
  name: 'Date';
}

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GqlEdtfScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export type GqlEntityResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Entity'] = GqlResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Country' | 'Event' | 'Group' | 'Location' | 'Organization' | 'Person' | 'Thing', ParentType, ContextType>;
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
  effects?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventEffectsArgs>>;
  endedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventEndedByArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlEventFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlEventFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  inForceIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventInForceInArgs>>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlEventMentionedInArgs>>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlEventNamesArgs>>;
  occurredIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventOccurredInArgs>>;
  participants?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlEventParticipantsArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlEventRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlEventSpokenOfInArgs>>;
  when?: Resolver<ReadonlyArray<GqlResolversTypes['When']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEventCodeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['EventCode'] = GqlResolversParentTypes['EventCode']> = {
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

export type GqlFactResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Fact'] = GqlResolversParentTypes['Fact']> = {
  attribute?: Resolver<GqlResolversTypes['Attribute'], ParentType, ContextType>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlFactClaimsArgs>>;
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
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  knownSince?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<GqlResolversTypes['Measure'], ParentType, ContextType>;
  modality?: Resolver<GqlResolversTypes['Modality'], ParentType, ContextType>;
  negated?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  of?: Resolver<GqlResolversTypes['Entity'], ParentType, ContextType>;
  originCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<GqlResolversTypes['Question']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<GqlResolversTypes['Scope']>, ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlFigureSourcesArgs>>;
  value?: Resolver<GqlResolversTypes['Value'], ParentType, ContextType>;
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
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlGroupFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlGroupFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlGroupMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlGroupNamesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlGroupRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlGroupRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlGroupSpokenOfInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlIdentifierResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Identifier'] = GqlResolversParentTypes['Identifier']> = {
  scheme?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlLocationResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Location'] = GqlResolversParentTypes['Location']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlLocationClaimsArgs>>;
  class?: Resolver<GqlResolversTypes['PlaceClass'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<GqlResolversTypes['Coordinates']>, ParentType, ContextType>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlLocationFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlLocationFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlLocationMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlLocationNamesArgs>>;
  partOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlLocationPartOfArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlLocationRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlLocationSpokenOfInArgs>>;
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

export type GqlNodeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Batch' | 'Claim' | 'Country' | 'Event' | 'Fact' | 'Figure' | 'Group' | 'Location' | 'Organization' | 'Passage' | 'Person' | 'Question' | 'Record' | 'Relation' | 'Rendering' | 'Source' | 'Statement' | 'Thing', ParentType, ContextType>;
};

export type GqlOrganizationResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Organization'] = GqlResolversParentTypes['Organization']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlOrganizationAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlOrganizationClaimsArgs>>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationDeployedToArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlOrganizationFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlOrganizationFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlOrganizationMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlOrganizationNamesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlOrganizationRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlOrganizationRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlOrganizationSpokenOfInArgs>>;
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

export type GqlPersonResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Person'] = GqlResolversParentTypes['Person']> = {
  asserted?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GqlPersonAssertedArgs, 'includeOnBehalf'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlPersonClaimsArgs>>;
  deployedTo?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonDeployedToArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlPersonFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlPersonFiguresArgs>>;
  helpRequestedBy?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonHelpRequestedByArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  memberOf?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonMemberOfArgs>>;
  members?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonMembersArgs>>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlPersonMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlPersonNamesArgs>>;
  participatedIn?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonParticipatedInArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlPersonRelationsArgs, 'direction'>>;
  requestedHelpFrom?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlPersonRequestedHelpFromArgs>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlPersonSpokenOfInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlPlaceResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Place'] = GqlResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'Country' | 'Location', ParentType, ContextType>;
};

export type GqlPropositionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Proposition'] = GqlResolversParentTypes['Proposition']> = {
  __resolveType: TypeResolveFn<'Fact' | 'Figure' | 'Relation', ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlQueryClaimsArgs>>;
  entities?: Resolver<GqlResolversTypes['EntityConnection'], ParentType, ContextType, Partial<GqlQueryEntitiesArgs>>;
  entity?: Resolver<Maybe<GqlResolversTypes['Entity']>, ParentType, ContextType, RequireFields<GqlQueryEntityArgs, 'id'>>;
  events?: Resolver<GqlResolversTypes['EventConnection'], ParentType, ContextType, Partial<GqlQueryEventsArgs>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<GqlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, Partial<GqlQueryRelationsArgs>>;
  sources?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlQuerySourcesArgs>>;
  statements?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlQueryStatementsArgs>>;
};

export type GqlQuestionResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Question'] = GqlResolversParentTypes['Question']> = {
  about?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
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

export type GqlScopeResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Scope'] = GqlResolversParentTypes['Scope']> = {
  entities?: Resolver<ReadonlyArray<GqlResolversTypes['Entity']>, ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['ScopeExtent'], ParentType, ContextType>;
  list?: Resolver<Maybe<GqlResolversTypes['ListKind']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlSourceResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Source'] = GqlResolversParentTypes['Source']> = {
  archivedUrl?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlSourceClaimsArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
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
  onBehalfOf?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  renderings?: Resolver<GqlResolversTypes['RenderingConnection'], ParentType, ContextType, Partial<GqlStatementRenderingsArgs>>;
  speakers?: Resolver<ReadonlyArray<GqlResolversTypes['Actor']>, ParentType, ContextType>;
  text?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
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

export type GqlThingResolvers<ContextType = any, ParentType extends GqlResolversParentTypes['Thing'] = GqlResolversParentTypes['Thing']> = {
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GqlThingClaimsArgs>>;
  facts?: Resolver<GqlResolversTypes['FactConnection'], ParentType, ContextType, Partial<GqlThingFactsArgs>>;
  figures?: Resolver<GqlResolversTypes['FigureConnection'], ParentType, ContextType, Partial<GqlThingFiguresArgs>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<GqlResolversTypes['Identifier']>, ParentType, ContextType>;
  label?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mentionedIn?: Resolver<GqlResolversTypes['SourceConnection'], ParentType, ContextType, Partial<GqlThingMentionedInArgs>>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<GqlResolversTypes['NameConnection'], ParentType, ContextType, Partial<GqlThingNamesArgs>>;
  records?: Resolver<ReadonlyArray<GqlResolversTypes['Record']>, ParentType, ContextType>;
  relations?: Resolver<GqlResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GqlThingRelationsArgs, 'direction'>>;
  spokenOfIn?: Resolver<GqlResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GqlThingSpokenOfInArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  earliest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<GqlResolversTypes['Edtf']>, ParentType, ContextType>;
  extent?: Resolver<GqlResolversTypes['Extent'], ParentType, ContextType>;
  latest?: Resolver<Maybe<GqlResolversTypes['Date']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<GqlResolversTypes['Phase']>, ParentType, ContextType>;
  precision?: Resolver<GqlResolversTypes['DatePrecision'], ParentType, ContextType>;
  text?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlResolvers<ContextType = any> = {
  Actor?: GqlActorResolvers<ContextType>;
  Batch?: GqlBatchResolvers<ContextType>;
  Claim?: GqlClaimResolvers<ContextType>;
  ClaimConnection?: GqlClaimConnectionResolvers<ContextType>;
  ClaimEdge?: GqlClaimEdgeResolvers<ContextType>;
  Coordinates?: GqlCoordinatesResolvers<ContextType>;
  Country?: GqlCountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Edtf?: GraphQLScalarType;
  Entity?: GqlEntityResolvers<ContextType>;
  EntityConnection?: GqlEntityConnectionResolvers<ContextType>;
  EntityEdge?: GqlEntityEdgeResolvers<ContextType>;
  EntityList?: GqlEntityListResolvers<ContextType>;
  Event?: GqlEventResolvers<ContextType>;
  EventCode?: GqlEventCodeResolvers<ContextType>;
  EventConnection?: GqlEventConnectionResolvers<ContextType>;
  EventEdge?: GqlEventEdgeResolvers<ContextType>;
  Fact?: GqlFactResolvers<ContextType>;
  FactConnection?: GqlFactConnectionResolvers<ContextType>;
  FactEdge?: GqlFactEdgeResolvers<ContextType>;
  Figure?: GqlFigureResolvers<ContextType>;
  FigureConnection?: GqlFigureConnectionResolvers<ContextType>;
  FigureEdge?: GqlFigureEdgeResolvers<ContextType>;
  Group?: GqlGroupResolvers<ContextType>;
  Identifier?: GqlIdentifierResolvers<ContextType>;
  Location?: GqlLocationResolvers<ContextType>;
  Name?: GqlNameResolvers<ContextType>;
  NameConnection?: GqlNameConnectionResolvers<ContextType>;
  NameEdge?: GqlNameEdgeResolvers<ContextType>;
  Node?: GqlNodeResolvers<ContextType>;
  Organization?: GqlOrganizationResolvers<ContextType>;
  Origin?: GqlOriginResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  Passage?: GqlPassageResolvers<ContextType>;
  PassageConnection?: GqlPassageConnectionResolvers<ContextType>;
  PassageEdge?: GqlPassageEdgeResolvers<ContextType>;
  Person?: GqlPersonResolvers<ContextType>;
  Place?: GqlPlaceResolvers<ContextType>;
  Proposition?: GqlPropositionResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  Question?: GqlQuestionResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  Relation?: GqlRelationResolvers<ContextType>;
  RelationConnection?: GqlRelationConnectionResolvers<ContextType>;
  RelationEdge?: GqlRelationEdgeResolvers<ContextType>;
  Rendering?: GqlRenderingResolvers<ContextType>;
  RenderingConnection?: GqlRenderingConnectionResolvers<ContextType>;
  RenderingEdge?: GqlRenderingEdgeResolvers<ContextType>;
  Scope?: GqlScopeResolvers<ContextType>;
  Source?: GqlSourceResolvers<ContextType>;
  SourceConnection?: GqlSourceConnectionResolvers<ContextType>;
  SourceEdge?: GqlSourceEdgeResolvers<ContextType>;
  Statement?: GqlStatementResolvers<ContextType>;
  StatementConnection?: GqlStatementConnectionResolvers<ContextType>;
  StatementEdge?: GqlStatementEdgeResolvers<ContextType>;
  Thing?: GqlThingResolvers<ContextType>;
  Value?: GqlValueResolvers<ContextType>;
  When?: GqlWhenResolvers<ContextType>;
};

export type GqlDirectiveResolvers<ContextType = any> = {
  attribute?: GqlAttributeDirectiveResolver<any, any, ContextType>;
  embed?: GqlEmbedDirectiveResolver<any, any, ContextType>;
  follow?: GqlFollowDirectiveResolver<any, any, ContextType>;
  json?: GqlJsonDirectiveResolver<any, any, ContextType>;
  matches?: GqlMatchesDirectiveResolver<any, any, ContextType>;
  measure?: GqlMeasureDirectiveResolver<any, any, ContextType>;
  node?: GqlNodeDirectiveResolver<any, any, ContextType>;
  property?: GqlPropertyDirectiveResolver<any, any, ContextType>;
  relation?: GqlRelationDirectiveResolver<any, any, ContextType>;
  seek?: GqlSeekDirectiveResolver<any, any, ContextType>;
  sortKey?: GqlSortKeyDirectiveResolver<any, any, ContextType>;
};
