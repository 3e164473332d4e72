/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What else is said of entities. */
export type Attribute =
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

/** What became of something. */
export type ChangeKind =
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

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type ClaimWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Made in an utterance, or in the source's own voice. */
  readonly attributed?: boolean | null | undefined;
  /** One of these attributes. */
  readonly attributes?: ReadonlyArray<Attribute> | null | undefined;
  /** The write that first recorded it. */
  readonly batch?: IdFilter | null | undefined;
  /** Whether a proposition of it is contested. */
  readonly contested?: boolean | null | undefined;
  /** Whether what it says holds on a day. */
  readonly holdsOn?: HoldsOn | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** One of these measures. */
  readonly measures?: ReadonlyArray<Measure> | null | undefined;
  /** One of these modalities. */
  readonly modalities?: ReadonlyArray<Modality> | null | undefined;
  /** Denials, or all but denials. */
  readonly negated?: boolean | null | undefined;
  /** This does not hold. */
  readonly not?: ClaimWhere | null | undefined;
  /** Its object, or a member of the list that is its object. */
  readonly object?: IdFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** How many independent origins a proposition of it has. */
  readonly originCount?: IntFilter | null | undefined;
  /** When its source was published. */
  readonly published?: DateFilter | null | undefined;
  /** One of these types of relation. */
  readonly relationTypes?: ReadonlyArray<RelationType> | null | undefined;
  /** True: also what has been retracted. Only at the top of `where`; within `and`, `or` and `not` it is refused. */
  readonly retracted?: boolean;
  /** Its source. */
  readonly source?: IdFilter | null | undefined;
  /** A speaker of the utterance it is made in. */
  readonly speaker?: IdFilter | null | undefined;
  /** The utterance it is made in. */
  readonly statement?: IdFilter | null | undefined;
  /** Its subject, or a member of the list that is its subject. */
  readonly subject?: IdFilter | null | undefined;
  /** The time that it gives. */
  readonly when?: DateFilter | null | undefined;
};

/** Coding schemes for events. */
export type CodeScheme =
  /** ACLED. */
  | 'ACLED'
  /** CAMEO 1.1b3. */
  | 'CAMEO'
  /** PLOVER 2.0. */
  | 'PLOVER';

/** What a number bounds. */
export type Comparator =
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
export type CoordinatePrecision =
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

/** How a day is known. */
export type DateBasis =
  /** Not in the words. */
  | 'INFERRED'
  /** Worked out from the words and the day of publication: `on Thursday`. */
  | 'RESOLVED'
  /** The words give it: `January 5`. */
  | 'STATED';

/** Days from `gte` to `lte`, both included; holds where two ranges of days meet. An unknown time meets none. */
export type DateFilter = {
  /** On this day or later. */
  readonly gte?: string | null | undefined;
  /** On this day or earlier. */
  readonly lte?: string | null | undefined;
};

/** How long the time between earliest and latest is. */
export type DatePrecision =
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

/** On what propositions can disagree. */
export type DiscrepancyKind =
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

/** The seven kinds of entities. */
export type EntityKind =
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

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type EntityWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<EntityWhere> | null | undefined;
  /** An identifier elsewhere: its scheme and value with a colon between, or its value alone. */
  readonly identifier?: StringFilter | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** One of these kinds. */
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  /** The preferred name. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EntityWhere | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<EntityWhere> | null | undefined;
  /** A source that speaks of it. */
  readonly source?: IdFilter | null | undefined;
};

/** What became of quoted words. */
export type EvidenceState =
  /** They are not in the text. */
  | 'MISSING'
  /** They stand elsewhere in the text. */
  | 'MOVED'
  /** The text is not the one they were found in. */
  | 'TEXT_CHANGED';

/** How a time fills its bounds. */
export type Extent =
  /** On that day and around it; the bounds are open. */
  | 'INCLUDING'
  /** During the whole of it. */
  | 'THROUGHOUT'
  /** At some moment between earliest and latest. */
  | 'WITHIN';

/** On this day, by what is said: possibly (the time meets the day), or certainly (it covers it). */
export type HoldsOn = {
  /** Only what covers the whole of the day, or is bounded to it. */
  readonly certainly?: boolean;
  /** The day. */
  readonly day: string;
  /** Also what had ended by then; `endedBy` says how. */
  readonly includeEnded?: boolean;
};

/** All that is given must hold. */
export type IdFilter = {
  /** This one; the id of any entry that is judged to be it. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** All that is given must hold. */
export type IntFilter = {
  /** Exactly this. */
  readonly eq?: number | null | undefined;
  /** This or more. */
  readonly gte?: number | null | undefined;
  /** This or less. */
  readonly lte?: number | null | undefined;
};

/** What the words say of a list's completeness. */
export type ListKind =
  /** The words say that these are all: `only`, `consists of`. */
  | 'ALL'
  /** Named without a mark. */
  | 'PLAIN'
  /** `Including`, `among them`, `such as`. */
  | 'SOME';

/** What numbers are given for. */
export type Measure =
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
export type Medium =
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
export type Modality =
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

/** How something is called. */
export type NameKind =
  /** Initial letters: `CSTO`. */
  | 'ACRONYM'
  /** Words with a judgement in them: `bandits`. */
  | 'LABEL'
  /** A proper name: `Almaty`. */
  | 'NAME'
  /** Another script's letters for a name. */
  | 'TRANSLITERATION';

/** Sorts of remarks. */
export type NoteKind =
  /** How far it can be believed. */
  | 'ASSESSMENT'
  /** What a reader should know. */
  | 'CONTEXT'
  /** The analyst thinks that it is wrong. */
  | 'SUSPECTED_ERROR';

/** Where knowledge of a claim came from. */
export type OriginKind =
  /** An agency or broadcaster that the source passes on. */
  | 'AGENCY'
  /** The source itself, or the one that it republishes. */
  | 'SOURCE'
  /** Somebody said it. */
  | 'UTTERANCE';

/** Which moment of a process is meant. */
export type Phase =
  /** Its end. */
  | 'END'
  /** Its beginning. */
  | 'START';

/** Sorts of places. */
export type PlaceClass =
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

/** Types of relations between two entities. */
export type RelationType =
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

/** Admiralty code, the letter: how far the source as such is relied on. */
export type Reliability =
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

/** Whose words a rendering gives. */
export type RenderingMode =
  /** The speaker's own, in quotation marks. */
  | 'DIRECT'
  /** The source's, for what the speaker said. */
  | 'INDIRECT'
  /** Both in one sentence. */
  | 'MIXED';

/** What part somebody has in an event. */
export type Role =
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

/** How something that is counted relates to what is asked about. */
export type ScopeExtent =
  /** Something else that is counted with it, or instead of it. */
  | 'OTHER'
  /** A part of what is asked about. */
  | 'PART';

/** Where in a document words stand. */
export type Section =
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
export type SortDirection =
  /** The smallest, earliest or first in the alphabet first; unknown last. */
  | 'ASC'
  /** The other way round; unknown first. */
  | 'DESC';

/** Sorts of sources. */
export type SourceKind =
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
export type SourceOrder = {
  /** By what. */
  readonly by: SourceOrderField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** What sources can be ordered by; the first is the rule where nothing is said. */
export type SourceOrderField =
  /** The day of publication. */
  | 'PUBLISHED'
  /** When it was first recorded in this store. */
  | 'RECORDED'
  /** Title, folded. */
  | 'TITLE';

/** An empty `and` holds, an empty `or` does not. All that is given must hold. */
export type SourceWhere = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceWhere> | null | undefined;
  /** One of these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Its language: `en`. */
  readonly language?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SourceWhere | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<SourceWhere> | null | undefined;
  /** When it was published. */
  readonly published?: DateFilter | null | undefined;
  /** Its publisher. */
  readonly publisher?: IdFilter | null | undefined;
  /** Its title. */
  readonly title?: StringFilter | null | undefined;
};

/** How something stands to a story. */
export type Stance =
  /** It speaks of it without taking a side. */
  | 'MENTIONS'
  /** It says that it is not so. */
  | 'REJECTS'
  /** It tells it. */
  | 'VOICES';

/** Case and diacritics are folded. All that is given must hold. */
export type StringFilter = {
  /** These words somewhere in it. */
  readonly contains?: string | null | undefined;
  /** The same words. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** These words at its start. */
  readonly startsWith?: string | null | undefined;
};

/** The judgement in a label or a characterization. */
export type Valence =
  /** It condemns: `terrorists`. */
  | 'CONDEMNING'
  /** None. */
  | 'NEUTRAL'
  /** It praises: `heroes`. */
  | 'PRAISING';

/** Whether two records are one. */
export type Verdict =
  /** They are not. */
  | 'DIFFERENT'
  /** They are one. */
  | 'SAME'
  /** They might be. */
  | 'UNSURE';

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type BatchesPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BatchesPagedQuery = { readonly batches: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly author: string, readonly reason: string | null, readonly source: { readonly id: string } | null, readonly reverts: { readonly id: string } | null, readonly revertedBy: { readonly id: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } };

export type ClaimsByPublishedAscQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsByPublishedAscQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: { readonly earliest: string | null } | null, readonly source: { readonly id: string } }> } };

export type ClaimsByPublishedDescQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsByPublishedDescQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: { readonly earliest: string | null } | null, readonly source: { readonly id: string } }> } };

export type ClaimsBySourceAndObjectsQueryVariables = Exact<{
  source: string;
  objects?: ReadonlyArray<string> | null | undefined;
}>;


export type ClaimsBySourceAndObjectsQuery = { readonly source: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly objects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly retracted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ClaimsBySubjectQueryVariables = Exact<{
  subject: string;
  after?: string | null | undefined;
}>;


export type ClaimsBySubjectQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClaimsByTimesAndBatchQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsByTimesAndBatchQuery = { readonly byPublication: { readonly totalCount: number }, readonly byTime: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly when: { readonly edtf: string | null } | null } }> }, readonly byNoBatch: { readonly totalCount: number }, readonly byOrigins: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly batch: { readonly cursor: string }, readonly propositions: ReadonlyArray<
          | { readonly originCount: number }
          | { readonly originCount: number }
          | { readonly originCount: number }
        > } }> } };

export type ClaimsByWhenAscQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsByWhenAscQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: { readonly earliest: string | null } | null, readonly source: { readonly id: string } }> } };

export type ClaimsByWhenDescQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimsByWhenDescQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: { readonly earliest: string | null } | null, readonly source: { readonly id: string } }> } };

export type ClaimFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimFiltersQuery = { readonly ids: { readonly totalCount: number }, readonly subject: { readonly totalCount: number }, readonly object: { readonly totalCount: number }, readonly member: { readonly totalCount: number }, readonly relationTypes: { readonly totalCount: number }, readonly measures: { readonly totalCount: number }, readonly attributes: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly negated: { readonly totalCount: number }, readonly attributed: { readonly totalCount: number }, readonly ownVoice: { readonly totalCount: number }, readonly speaker: { readonly totalCount: number }, readonly statement: { readonly totalCount: number }, readonly source: { readonly totalCount: number }, readonly notMeasures: { readonly totalCount: number }, readonly notSpeaker: { readonly totalCount: number }, readonly notObject: { readonly totalCount: number } };

export type ClaimListMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimListMembersQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly list: { readonly kind: ListKind, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly pageInfo: { readonly hasNextPage: boolean } } } | null, readonly propositions: ReadonlyArray<
        | { readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | Record<PropertyKey, never>
      > }> } };

export type ClaimOriginsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimOriginsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly origin: { readonly kind: OriginKind, readonly id: string, readonly node:
          | { readonly __typename: 'AbsentEntity', readonly id: string }
          | { readonly __typename: 'Batch', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Country', readonly name: string, readonly id: string }
          | { readonly __typename: 'Discrepancy', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Fact', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Group', readonly name: string, readonly id: string }
          | { readonly __typename: 'IdentityJudgement', readonly id: string }
          | { readonly __typename: 'Location', readonly id: string }
          | { readonly __typename: 'Narrative', readonly id: string }
          | { readonly __typename: 'Note', readonly id: string }
          | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
          | { readonly __typename: 'Passage', readonly id: string }
          | { readonly __typename: 'Person', readonly name: string, readonly id: string }
          | { readonly __typename: 'Question', readonly id: string }
          | { readonly __typename: 'Record', readonly id: string }
          | { readonly __typename: 'Relation', readonly id: string }
          | { readonly __typename: 'Rendering', readonly id: string }
          | { readonly __typename: 'Source', readonly title: string, readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string, readonly speakers: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }
          | { readonly __typename: 'Thing', readonly id: string }
         } }> } };

export type ClaimsPagedBackwardOfASourceQueryVariables = Exact<{
  before?: string | null | undefined;
}>;


export type ClaimsPagedBackwardOfASourceQuery = { readonly node:
    | { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type ClaimsPagedQueryVariables = Exact<{
  after?: string | null | undefined;
  where?: ClaimWhere | null | undefined;
}>;


export type ClaimsPagedQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } };

export type TimesAndWhatGivesThemQueryVariables = Exact<{ [key: string]: never; }>;


export type TimesAndWhatGivesThemQuery = { readonly entity:
    | { readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly claim: { readonly id: string, readonly predicate: string, readonly source: { readonly title: string } } | null, readonly passage: { readonly exact: string } | null }> }
    | Record<PropertyKey, never>
   | null, readonly statement:
    | { readonly when: ReadonlyArray<{ readonly edtf: string | null, readonly claim: { readonly id: string } | null, readonly passage: { readonly exact: string, readonly source: { readonly id: string } } | null }> }
    | Record<PropertyKey, never>
   | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly published: { readonly earliest: string | null, readonly claim: { readonly id: string } | null, readonly passage: { readonly exact: string } | null } }> }, readonly place:
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
    | { readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly when: { readonly text: string | null, readonly edtf: string | null } | null }> } }
   | null };

export type ClaimWholeQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimWholeQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string, readonly relationType: RelationType | null, readonly measure: Measure | null, readonly attribute: Attribute | null, readonly subjectText: string | null, readonly objectText: string | null, readonly role: Role | null, readonly office: string | null, readonly modality: Modality, readonly negated: boolean, readonly hedge: string | null, readonly recordedAt: string, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly object:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly event: { readonly id: string } | null, readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null, readonly valence: Valence | null } | null, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly list: ListKind | null, readonly entities: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } | null, readonly when: { readonly text: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly extent: Extent, readonly basis: DateBasis, readonly precision: DatePrecision, readonly phase: Phase | null } | null, readonly list: { readonly kind: ListKind, readonly members: { readonly nodes: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > } } | null, readonly statement: { readonly id: string } | null, readonly via: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly source: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly section: Section }>, readonly propositions: ReadonlyArray<
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Relation', readonly id: string }
      >, readonly origin: { readonly id: string, readonly kind: OriginKind, readonly node:
          | { readonly __typename: 'AbsentEntity', readonly id: string }
          | { readonly __typename: 'Batch', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Country', readonly id: string }
          | { readonly __typename: 'Discrepancy', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Fact', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Group', readonly id: string }
          | { readonly __typename: 'IdentityJudgement', readonly id: string }
          | { readonly __typename: 'Location', readonly id: string }
          | { readonly __typename: 'Narrative', readonly id: string }
          | { readonly __typename: 'Note', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Passage', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Question', readonly id: string }
          | { readonly __typename: 'Record', readonly id: string }
          | { readonly __typename: 'Relation', readonly id: string }
          | { readonly __typename: 'Rendering', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Thing', readonly id: string }
         }, readonly batch: { readonly id: string, readonly cursor: string, readonly recordedAt: string, readonly author: string, readonly tool: string, readonly source: { readonly id: string } | null } }> } };

export type AgainstAClaimQueryVariables = Exact<{ [key: string]: never; }>;


export type AgainstAClaimQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: { readonly text: string } | null, readonly source: { readonly id: string }, readonly contradictedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly discrepancy: { readonly kind: DiscrepancyKind }, readonly node: { readonly value: { readonly text: string } | null, readonly source: { readonly id: string } } }> } }> } };

export type ContestedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly contested: boolean, readonly from:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly to:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly questions: ReadonlyArray<{ readonly text: string, readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind }> } }> }> }, readonly claims: { readonly totalCount: number }, readonly settled: { readonly totalCount: number }, readonly disputed: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind }> } }> }, readonly measured: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind }> } };

export type EachSideQueryVariables = Exact<{ [key: string]: never; }>;


export type EachSideQuery = { readonly discrepancies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly also: ReadonlyArray<DiscrepancyKind>, readonly withinOneSource: boolean, readonly knownSince: string | null, readonly question: { readonly text: string, readonly discrepancies: { readonly totalCount: number } }, readonly about: ReadonlyArray<
        | { readonly __typename: 'AbsentEntity', readonly id: string }
        | { readonly __typename: 'Batch', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Discrepancy', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Group', readonly id: string }
        | { readonly __typename: 'IdentityJudgement', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Narrative', readonly id: string }
        | { readonly __typename: 'Note', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Question', readonly id: string }
        | { readonly __typename: 'Record', readonly id: string }
        | { readonly __typename: 'Relation', readonly id: string }
        | { readonly __typename: 'Rendering', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
      >, readonly positions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly summary: string, readonly label: string | null, readonly modality: Modality | null, readonly value: { readonly text: string, readonly number: number | null, readonly unit: string | null, readonly valence: Valence | null } | null, readonly entities: ReadonlyArray<
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          >, readonly when: { readonly text: string | null, readonly earliest: string | null, readonly latest: string | null, readonly claim: { readonly source: { readonly id: string } } | null } | null, readonly code: { readonly scheme: CodeScheme, readonly type: string, readonly mode: string | null, readonly contexts: ReadonlyArray<string>, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } | null, readonly scope: { readonly text: string, readonly entities: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > } | null, readonly list: { readonly kind: ListKind, readonly members: { readonly nodes: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              > } } | null, readonly holders: ReadonlyArray<
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }> } };

export type LeftOutQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LeftOutQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly contradictedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly discrepancy: { readonly kind: DiscrepancyKind, readonly question: { readonly text: string } }, readonly node: { readonly id: string, readonly source: { readonly id: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } };

export type DiscrepanciesOnTheSeedQueryVariables = Exact<{ [key: string]: never; }>;


export type DiscrepanciesOnTheSeedQuery = { readonly discrepancies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly also: ReadonlyArray<DiscrepancyKind>, readonly withinOneSource: boolean, readonly knownSince: string | null, readonly question: { readonly text: string }, readonly about: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | Record<PropertyKey, never>
      >, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> }, readonly silent: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type SidesPagedQueryVariables = Exact<{ [key: string]: never; }>;


export type SidesPagedQuery = { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly positions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly summary: string } }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }>, readonly pageInfo: { readonly endCursor: string | null } } };

export type ActorsPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActorsPagedQuery = { readonly actors: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Country', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnchoredInListsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnchoredInListsQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
      | { readonly id: string, readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly other:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             | null }> } }
    > } };

export type EntityByIdQueryVariables = Exact<{
  id: string;
}>;


export type EntityByIdQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly label: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly records: ReadonlyArray<{ readonly id: string, readonly dossier: string, readonly label: string, readonly within: ReadonlyArray<{ readonly id: string }>, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null, readonly statement: { readonly id: string } | null }>, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly script: string | null, readonly language: string | null, readonly preferred: boolean, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number } }> } }
   | null };

export type EntitiesByIdentifierAndSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitiesByIdentifierAndSourceQuery = { readonly byScheme: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
      | { readonly id: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }> }
    > }, readonly byValue: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly byStart: { readonly totalCount: number }, readonly onlyThere: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > } };

export type EntitiesByNameAscQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitiesByNameAscQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type EntitiesByNameDescQueryVariables = Exact<{ [key: string]: never; }>;


export type EntitiesByNameDescQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type EntitiesBySourceCountDescQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EntitiesBySourceCountDescQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
        | { readonly name: string, readonly mentionedIn: { readonly totalCount: number } }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } };

export type EntityCountryQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityCountryQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly class: PlaceClass, readonly id: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision } | null, readonly partOf: { readonly totalCount: number }, readonly memberOf: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryCountry_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryCountry_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryCountryFragment =
  | EveryCountry_AbsentEntity_Fragment
  | EveryCountry_Country_Fragment
  | EveryCountry_Event_Fragment
  | EveryCountry_Group_Fragment
  | EveryCountry_Location_Fragment
  | EveryCountry_Organization_Fragment
  | EveryCountry_Person_Fragment
  | EveryCountry_Thing_Fragment
;

export type EntityEventQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityEventQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly modality: Modality, readonly id: string, readonly name: string, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly type: string, readonly mode: string | null, readonly contexts: ReadonlyArray<string> }>, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null }>, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryEvent_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryEvent_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryEventFragment =
  | EveryEvent_AbsentEntity_Fragment
  | EveryEvent_Country_Fragment
  | EveryEvent_Event_Fragment
  | EveryEvent_Group_Fragment
  | EveryEvent_Location_Fragment
  | EveryEvent_Organization_Fragment
  | EveryEvent_Person_Fragment
  | EveryEvent_Thing_Fragment
;

export type EntityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityFiltersQuery = { readonly ids: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly kinds: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly eq: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly in: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly contains: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly startsWith: { readonly nodes: ReadonlyArray<
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    > }, readonly all: { readonly totalCount: number }, readonly combined: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly none: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly startCursor: string | null } } };

export type EntityGroupQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityGroupQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly participatedIn: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly memberOf: { readonly totalCount: number }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryGroup_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryGroup_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryGroupFragment =
  | EveryGroup_AbsentEntity_Fragment
  | EveryGroup_Country_Fragment
  | EveryGroup_Event_Fragment
  | EveryGroup_Group_Fragment
  | EveryGroup_Location_Fragment
  | EveryGroup_Organization_Fragment
  | EveryGroup_Person_Fragment
  | EveryGroup_Thing_Fragment
;

export type EntityLocationQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityLocationQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly class: PlaceClass, readonly id: string, readonly name: string, readonly coordinates: { readonly latitude: number, readonly longitude: number, readonly precision: CoordinatePrecision } | null, readonly partOf: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryLocation_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryLocation_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryLocationFragment =
  | EveryLocation_AbsentEntity_Fragment
  | EveryLocation_Country_Fragment
  | EveryLocation_Event_Fragment
  | EveryLocation_Group_Fragment
  | EveryLocation_Location_Fragment
  | EveryLocation_Organization_Fragment
  | EveryLocation_Person_Fragment
  | EveryLocation_Thing_Fragment
;

export type NestedConnectionsQueryVariables = Exact<{
  size?: number | null | undefined;
}>;


export type NestedConnectionsQuery = { readonly entity:
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly to:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                  , readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number }> } } }> } }> } }
           }> } }
   | null };

export type EntityOrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityOrganizationQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly members: { readonly totalCount: number }, readonly deployedTo: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly asserted: { readonly totalCount: number }, readonly onBehalf: { readonly totalCount: number }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryOrganization_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryOrganization_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryOrganizationFragment =
  | EveryOrganization_AbsentEntity_Fragment
  | EveryOrganization_Country_Fragment
  | EveryOrganization_Event_Fragment
  | EveryOrganization_Group_Fragment
  | EveryOrganization_Location_Fragment
  | EveryOrganization_Organization_Fragment
  | EveryOrganization_Person_Fragment
  | EveryOrganization_Thing_Fragment
;

export type EntitiesPagedBackwardQueryVariables = Exact<{
  before?: string | null | undefined;
}>;


export type EntitiesPagedBackwardQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type EntitiesPagedQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type EntitiesPagedQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } };

export type PartsOfAPlaceQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartsOfAPlaceQuery = { readonly entity:
    | { readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly class: PlaceClass }
          | { readonly id: string, readonly name: string, readonly class: PlaceClass }
        > } }
    | { readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly class: PlaceClass }
          | { readonly id: string, readonly name: string, readonly class: PlaceClass }
        > } }
    | Record<PropertyKey, never>
   | null };

export type EntityPersonQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityPersonQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly asserted: { readonly totalCount: number }, readonly requestedHelpFrom: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly participatedIn: { readonly totalCount: number }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryPerson_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryPerson_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryPersonFragment =
  | EveryPerson_AbsentEntity_Fragment
  | EveryPerson_Country_Fragment
  | EveryPerson_Event_Fragment
  | EveryPerson_Group_Fragment
  | EveryPerson_Location_Fragment
  | EveryPerson_Organization_Fragment
  | EveryPerson_Person_Fragment
  | EveryPerson_Thing_Fragment
;

export type PlacesPagedBackwardQueryVariables = Exact<{
  before?: string | null | undefined;
}>;


export type PlacesPagedBackwardQuery = { readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly class: PlaceClass }
      | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly class: PlaceClass }
    >, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly hasNextPage: boolean, readonly startCursor: string | null } } };

export type SpokenOfAndMentionedQueryVariables = Exact<{ [key: string]: never; }>;


export type SpokenOfAndMentionedQuery = { readonly entity:
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | { readonly spokenOfIn: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speakers: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
   | null };

export type EntityThingQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityThingQuery = { readonly entity:
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
    | { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly figures: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }> }, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } }
   | null };

type EveryThing_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

type EveryThing_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly spokenOfIn: { readonly totalCount: number } };

export type EveryThingFragment =
  | EveryThing_AbsentEntity_Fragment
  | EveryThing_Country_Fragment
  | EveryThing_Event_Fragment
  | EveryThing_Group_Fragment
  | EveryThing_Location_Fragment
  | EveryThing_Organization_Fragment
  | EveryThing_Person_Fragment
  | EveryThing_Thing_Fragment
;

export type EntityUnknownQueryVariables = Exact<{ [key: string]: never; }>;


export type EntityUnknownQuery = { readonly entity:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly statement:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly source:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type EventsByCodeTimeAndParticipantQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByCodeTimeAndParticipantQuery = { readonly byCode: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly type: string, readonly mode: string | null, readonly contexts: ReadonlyArray<string> }> }> }, readonly byContext: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly byTime: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly when: ReadonlyArray<{ readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null }> }> }, readonly byParticipant: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly byOrigins: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly name: string } }> } };

export type EventsByNameAscQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByNameAscQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type EventsByNameDescQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByNameDescQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type EventsByPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByPlaceQuery = { readonly here: { readonly totalCount: number }, readonly withParts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly occurredIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }> }, readonly withWholes: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly all: { readonly totalCount: number }, readonly elsewhere: { readonly totalCount: number } };

export type EventsByWhenAscQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByWhenAscQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type EventsByWhenDescQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsByWhenDescQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type CausesAndEffectsQueryVariables = Exact<{ [key: string]: never; }>;


export type CausesAndEffectsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly causes: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly effects: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }> } };

export type EventCodesAndClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventCodesAndClaimsQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly codes: ReadonlyArray<{ readonly scheme: CodeScheme, readonly type: string, readonly mode: string | null, readonly contexts: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute | null, readonly negated: boolean, readonly value: { readonly text: string } | null, readonly source: { readonly id: string } }> } }> }> } };

export type EventFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type EventFiltersQuery = { readonly ids: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly name: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly modalities: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly modality: Modality }> }, readonly notActual: { readonly totalCount: number }, readonly either: { readonly totalCount: number } };

export type EventInForceAndEndedQueryVariables = Exact<{ [key: string]: never; }>;


export type EventInForceAndEndedQuery = { readonly entity:
    | { readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly negated: boolean, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly when: ReadonlyArray<{ readonly text: string | null }> }> }, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly list: ListKind | null, readonly entities: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }>, readonly edges: ReadonlyArray<{ readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> }, readonly causes: { readonly totalCount: number }, readonly effects: { readonly totalCount: number } }
    | Record<PropertyKey, never>
   | null, readonly regional:
    | { readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | Record<PropertyKey, never>
   | null };

export type EventsOfAPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type EventsOfAPlaceQuery = { readonly country:
    | { readonly here: { readonly totalCount: number }, readonly events: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly name: string } }> } }
    | Record<PropertyKey, never>
   | null, readonly city:
    | { readonly wholes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean }, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly all: { readonly totalCount: number }, readonly parts: { readonly nodes: ReadonlyArray<
          | { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
          | { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
        > } }
    | { readonly wholes: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean }, readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly all: { readonly totalCount: number }, readonly parts: { readonly nodes: ReadonlyArray<
          | { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
          | { readonly name: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }
        > } }
    | Record<PropertyKey, never>
   | null };

export type EventsPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EventsPagedQuery = { readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type EventParticipantsQueryVariables = Exact<{ [key: string]: never; }>;


export type EventParticipantsQuery = { readonly entity:
    | { readonly modality: Modality, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly phase: Phase | null }>, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly role: Role | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> }, readonly actors: { readonly totalCount: number }, readonly nobody: { readonly totalCount: number }, readonly occurredIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }
    | Record<PropertyKey, never>
   | null };

export type CountsAndCoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CountsAndCoverageQuery = { readonly bySource: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly count: number, readonly node:
        | { readonly title: string }
        | Record<PropertyKey, never>
       | null }> }, readonly byDay: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly byKind: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly coverage: ReadonlyArray<{ readonly about:
      | { readonly text: string }
      | Record<PropertyKey, never>
    , readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly silent: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> };

export type EvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceQuery = { readonly all: { readonly passages: number, readonly verified: number, readonly moved: number, readonly missing: number, readonly unchecked: number, readonly problems: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly state: EvidenceState, readonly nearest: string | null, readonly passage: { readonly exact: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }, readonly ofOne: { readonly passages: number, readonly unchecked: number }, readonly ofNone: { readonly passages: number } };

export type IdentitySuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentitySuggestionsQuery = { readonly identitySuggestions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly left: { readonly label: string }, readonly right: { readonly label: string }, readonly parts: ReadonlyArray<{ readonly feature: string, readonly left: string | null, readonly right: string | null, readonly score: number }> }> } };

export type SearchBesideAPathQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchBesideAPathQuery = { readonly paths: { readonly truncated: boolean }, readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Country' }
      | { readonly __typename: 'Event' }
      | { readonly __typename: 'Group' }
      | { readonly __typename: 'Location' }
      | { readonly __typename: 'Organization' }
      | { readonly __typename: 'Person' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Statement' }
      | { readonly __typename: 'Thing' }
    > } };

export type SearchQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchQuery = { readonly cyrillic: { readonly truncated: boolean, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly start: { readonly truncated: boolean, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type HitsFragment = { readonly truncated: boolean, readonly edges: ReadonlyArray<{ readonly matched: string, readonly score: number, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type SurroundingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurroundingsQuery = { readonly nearest: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly twoSteps: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'AbsentEntity', readonly name: string }
      | { readonly __typename: 'Country', readonly name: string }
      | { readonly __typename: 'Event', readonly name: string }
      | { readonly __typename: 'Group', readonly name: string }
      | { readonly __typename: 'Location', readonly name: string }
      | { readonly __typename: 'Organization', readonly name: string }
      | { readonly __typename: 'Person', readonly name: string }
      | { readonly __typename: 'Thing', readonly name: string }
    >, readonly relations: ReadonlyArray<{ readonly type: RelationType }> }, readonly planned: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly relations: ReadonlyArray<{ readonly type: RelationType, readonly modality: Modality, readonly negated: boolean }> }, readonly nobody: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly relations: ReadonlyArray<{ readonly id: string }> } };

export type TimelineQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly undated: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly when: { readonly edtf: string | null, readonly text: string | null }, readonly node:
        | { readonly __typename: 'Event', readonly label: string, readonly modality: Modality }
        | { readonly __typename: 'Statement', readonly text: string }
       }> } };

export type WaysAndSurroundingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysAndSurroundingsQuery = { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly nodes: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      >, readonly relations: ReadonlyArray<{ readonly type: RelationType }> }> }, readonly neighborhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
    >, readonly relations: ReadonlyArray<{ readonly type: RelationType }> } };

export type AnswersToAQuestionQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswersToAQuestionQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly propositions: ReadonlyArray<
        | { readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                | { readonly __typename: 'Fact' }
                | { readonly __typename: 'Figure', readonly knownSince: string | null, readonly value: { readonly text: string } }
                | { readonly __typename: 'Relation' }
              > } }> }
        | { readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                | { readonly __typename: 'Fact' }
                | { readonly __typename: 'Figure', readonly knownSince: string | null, readonly value: { readonly text: string } }
                | { readonly __typename: 'Relation' }
              > } }> }
        | { readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly totalCount: number, readonly nodes: ReadonlyArray<
                | { readonly __typename: 'Fact' }
                | { readonly __typename: 'Figure', readonly knownSince: string | null, readonly value: { readonly text: string } }
                | { readonly __typename: 'Relation' }
              > } }> }
      > }> }, readonly entity:
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly questions: ReadonlyArray<{ readonly text: string, readonly propositions: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
                  | { readonly value: { readonly text: string } | null }
                  | Record<PropertyKey, never>
                 }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }> } }
   | null };

export type NamesPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NamesPagedQuery = { readonly entity:
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly names: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly value: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
   | null };

export type NamesOfEntitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamesOfEntitiesQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
      | { readonly name: string, readonly names: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly preferred: boolean, readonly holders: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            >, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    > } };

export type FactsOfAnEntityQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsOfAnEntityQuery = { readonly entity:
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
    | { readonly facts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string, readonly valence: Valence | null } | null, readonly object:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly of:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly value: { readonly text: string } | null }> }, readonly none: { readonly totalCount: number } }
   | null };

export type QuestionsAboutQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsAboutQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly propositions: ReadonlyArray<
        | { readonly __typename: 'Fact', readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly about: ReadonlyArray<
              | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
              | { readonly __typename: 'Batch', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Country', readonly name: string, readonly id: string }
              | { readonly __typename: 'Discrepancy', readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'Fact', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Group', readonly name: string, readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Location', readonly name: string, readonly id: string }
              | { readonly __typename: 'Narrative', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
              | { readonly __typename: 'Passage', readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Question', readonly id: string }
              | { readonly __typename: 'Record', readonly id: string }
              | { readonly __typename: 'Relation', readonly id: string }
              | { readonly __typename: 'Rendering', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
            > }> }
        | { readonly __typename: 'Figure', readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly about: ReadonlyArray<
              | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
              | { readonly __typename: 'Batch', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Country', readonly name: string, readonly id: string }
              | { readonly __typename: 'Discrepancy', readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'Fact', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Group', readonly name: string, readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Location', readonly name: string, readonly id: string }
              | { readonly __typename: 'Narrative', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
              | { readonly __typename: 'Passage', readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Question', readonly id: string }
              | { readonly __typename: 'Record', readonly id: string }
              | { readonly __typename: 'Relation', readonly id: string }
              | { readonly __typename: 'Rendering', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
            > }> }
        | { readonly __typename: 'Relation', readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly about: ReadonlyArray<
              | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
              | { readonly __typename: 'Batch', readonly id: string }
              | { readonly __typename: 'Claim', readonly id: string }
              | { readonly __typename: 'Country', readonly name: string, readonly id: string }
              | { readonly __typename: 'Discrepancy', readonly id: string }
              | { readonly __typename: 'Event', readonly name: string, readonly id: string }
              | { readonly __typename: 'Fact', readonly id: string }
              | { readonly __typename: 'Figure', readonly id: string }
              | { readonly __typename: 'Group', readonly name: string, readonly id: string }
              | { readonly __typename: 'IdentityJudgement', readonly id: string }
              | { readonly __typename: 'Location', readonly name: string, readonly id: string }
              | { readonly __typename: 'Narrative', readonly id: string }
              | { readonly __typename: 'Note', readonly id: string }
              | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
              | { readonly __typename: 'Passage', readonly id: string }
              | { readonly __typename: 'Person', readonly name: string, readonly id: string }
              | { readonly __typename: 'Question', readonly id: string }
              | { readonly __typename: 'Record', readonly id: string }
              | { readonly __typename: 'Relation', readonly id: string }
              | { readonly __typename: 'Rendering', readonly id: string }
              | { readonly __typename: 'Source', readonly id: string }
              | { readonly __typename: 'Statement', readonly id: string }
              | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
            > }> }
      > }> } };

export type FiguresByNumberAndSpeakerQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByNumberAndSpeakerQuery = { readonly byNumber: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly measure: Measure, readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null } } }> }, readonly bySpeaker: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }>, readonly pageInfo: { readonly hasPreviousPage: boolean } }, readonly byOrigins: { readonly totalCount: number } };

export type FigureFiltersQueryVariables = Exact<{
  force?: string;
}>;


export type FigureFiltersQuery = { readonly entity:
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
    | { readonly ids: { readonly totalCount: number }, readonly of: { readonly totalCount: number }, readonly measures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string } }> }, readonly source: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly combined: { readonly totalCount: number } }
   | null };

export type FiguresOfSomethingQueryVariables = Exact<{
  of: string;
  after?: string | null | undefined;
}>;


export type FiguresOfSomethingQuery = { readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartsOfATotalQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsOfATotalQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string }, readonly scope: { readonly text: string } | null, readonly partOf: { readonly id: string, readonly value: { readonly text: string } } | null, readonly parts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string }, readonly partOf: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> } };

export type FiguresWithValueAndScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresWithValueAndScopeQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
      | { readonly id: string, readonly figures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly modality: Modality, readonly negated: boolean, readonly of:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly value: { readonly text: string, readonly number: number | null, readonly low: number | null, readonly high: number | null, readonly comparator: Comparator | null, readonly unit: string | null }, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly entities: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > } | null, readonly when: ReadonlyArray<{ readonly text: string | null }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly questions: ReadonlyArray<{ readonly text: string, readonly about: ReadonlyArray<
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
              > }> }> } }
    > } };

export type AliasesAndTypenamesQueryVariables = Exact<{ [key: string]: never; }>;


export type AliasesAndTypenamesQuery = { readonly __typename: 'Query', readonly first: { readonly __typename: 'SourceConnection', readonly n: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SourceEdge', readonly node: { readonly __typename: 'Source', readonly title: string, readonly t: string, readonly published: { readonly __typename: 'When', readonly y: string | null } } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly next: boolean } }, readonly second: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly k: SourceKind }>, readonly more: ReadonlyArray<{ readonly title: string }> } };

export type IdsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string }> };

export type EmptyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type EmptyPageQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly none: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FragmentsOnInterfacesQueryVariables = Exact<{ [key: string]: never; }>;


export type FragmentsOnInterfacesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsentEntity', readonly id: string, readonly called: string }
    | { readonly __typename: 'Batch', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string, readonly asActor: string, readonly asPlace: string, readonly called: string, readonly coordinates: { readonly latitude: number } | null }
    | { readonly __typename: 'Discrepancy', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly called: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string, readonly asActor: string, readonly called: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Location', readonly id: string, readonly asPlace: string, readonly called: string, readonly coordinates: { readonly latitude: number } | null }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string, readonly asActor: string, readonly called: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly label: string, readonly id: string, readonly asActor: string, readonly called: string }
    | { readonly __typename: 'Question', readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Rendering', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly speakers: ReadonlyArray<
        | { readonly __typename: 'Country', readonly id: string, readonly called: string }
        | { readonly __typename: 'Group', readonly id: string, readonly called: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly called: string }
        | { readonly __typename: 'Person', readonly id: string, readonly called: string }
      > }
    | { readonly __typename: 'Thing', readonly id: string, readonly called: string }
   | null> };

type Known_AbsentEntity_Fragment = { readonly __typename: 'AbsentEntity', readonly id: string, readonly called: string };

type Known_Batch_Fragment = { readonly __typename: 'Batch', readonly id: string };

type Known_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type Known_Country_Fragment = { readonly __typename: 'Country', readonly id: string, readonly called: string };

type Known_Discrepancy_Fragment = { readonly __typename: 'Discrepancy', readonly id: string };

type Known_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly called: string };

type Known_Fact_Fragment = { readonly __typename: 'Fact', readonly id: string };

type Known_Figure_Fragment = { readonly __typename: 'Figure', readonly id: string };

type Known_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly called: string };

type Known_IdentityJudgement_Fragment = { readonly __typename: 'IdentityJudgement', readonly id: string };

type Known_Location_Fragment = { readonly __typename: 'Location', readonly id: string, readonly called: string };

type Known_Narrative_Fragment = { readonly __typename: 'Narrative', readonly id: string };

type Known_Note_Fragment = { readonly __typename: 'Note', readonly id: string };

type Known_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly called: string };

type Known_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string };

type Known_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly called: string };

type Known_Question_Fragment = { readonly __typename: 'Question', readonly id: string };

type Known_Record_Fragment = { readonly __typename: 'Record', readonly id: string };

type Known_Relation_Fragment = { readonly __typename: 'Relation', readonly id: string };

type Known_Rendering_Fragment = { readonly __typename: 'Rendering', readonly id: string };

type Known_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type Known_Statement_Fragment = { readonly __typename: 'Statement', readonly id: string };

type Known_Thing_Fragment = { readonly __typename: 'Thing', readonly id: string, readonly called: string };

export type KnownFragment =
  | Known_AbsentEntity_Fragment
  | Known_Batch_Fragment
  | Known_Claim_Fragment
  | Known_Country_Fragment
  | Known_Discrepancy_Fragment
  | Known_Event_Fragment
  | Known_Fact_Fragment
  | Known_Figure_Fragment
  | Known_Group_Fragment
  | Known_IdentityJudgement_Fragment
  | Known_Location_Fragment
  | Known_Narrative_Fragment
  | Known_Note_Fragment
  | Known_Organization_Fragment
  | Known_Passage_Fragment
  | Known_Person_Fragment
  | Known_Question_Fragment
  | Known_Record_Fragment
  | Known_Relation_Fragment
  | Known_Rendering_Fragment
  | Known_Source_Fragment
  | Known_Statement_Fragment
  | Known_Thing_Fragment
;

type Named_AbsentEntity_Fragment = { readonly called: string };

type Named_Country_Fragment = { readonly called: string };

type Named_Event_Fragment = { readonly called: string };

type Named_Group_Fragment = { readonly called: string };

type Named_Location_Fragment = { readonly called: string };

type Named_Organization_Fragment = { readonly called: string };

type Named_Person_Fragment = { readonly called: string };

type Named_Thing_Fragment = { readonly called: string };

export type NamedFragment =
  | Named_AbsentEntity_Fragment
  | Named_Country_Fragment
  | Named_Event_Fragment
  | Named_Group_Fragment
  | Named_Location_Fragment
  | Named_Organization_Fragment
  | Named_Person_Fragment
  | Named_Thing_Fragment
;

export type HostileStringsQueryVariables = Exact<{
  id: string;
  words: string;
  where?: EntityWhere | null | undefined;
  speaker?: IdFilter | null | undefined;
}>;


export type HostileStringsQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly entities: { readonly totalCount: number }, readonly where: { readonly totalCount: number }, readonly statements: { readonly totalCount: number } };

export type IntrospectionAloneQueryVariables = Exact<{
  name?: string;
}>;


export type IntrospectionAloneQuery = { readonly __type: { readonly enumValues: ReadonlyArray<{ readonly name: string }> | null } | null };

export type IntrospectionWithDataQueryVariables = Exact<{ [key: string]: never; }>;


export type IntrospectionWithDataQuery = { readonly claims: { readonly totalCount: number }, readonly __type: { readonly kind: __TypeKind, readonly enumValues: ReadonlyArray<{ readonly name: string }> | null } | null, readonly sources: { readonly totalCount: number }, readonly __schema: { readonly queryType: { readonly name: string | null } } };

export type SchemaFragment = { readonly __schema: { readonly queryType: { readonly name: string | null } } };

export type LastOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type LastOfEachQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly passages: { readonly nodes: ReadonlyArray<{ readonly exact: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string, readonly propositions: ReadonlyArray<
                | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } }
                | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } }
                | { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } }
              > }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } };

export type SkipAndIncludeQueryVariables = Exact<{
  yes: boolean;
  no: boolean;
}>;


export type SkipAndIncludeQuery = { readonly a?: { readonly totalCount: number }, readonly b?: { readonly totalCount: number }, readonly c: { readonly totalCount?: number, readonly nodes?: ReadonlyArray<{ readonly id: string, readonly title?: string } & { readonly url?: string | null }> } & { readonly pageInfo?: { readonly endCursor: string | null } } };

export type FFragment = { readonly url: string | null };

export type TotalCountAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type TotalCountAloneQuery = { readonly claims: { readonly totalCount: number }, readonly entities: { readonly totalCount: number }, readonly sources: { readonly totalCount: number } };

export type VariablesAndDefaultsQueryVariables = Exact<{
  first?: number | null | undefined;
  by?: SourceOrder | null | undefined;
  where: SourceWhere;
  none?: number | null | undefined;
}>;


export type VariablesAndDefaultsQuery = { readonly a: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly b: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly c: { readonly totalCount: number } };

export type BetweenTwoDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type BetweenTwoDaysQuery = { readonly changes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: ChangeKind, readonly node:
        | { readonly __typename: 'Claim', readonly predicate: string, readonly source: { readonly id: string } }
        | { readonly __typename: 'Discrepancy' }
        | { readonly __typename: 'Fact', readonly attribute: Attribute, readonly originCount: number }
        | { readonly __typename: 'Figure' }
        | { readonly __typename: 'IdentityJudgement' }
        | { readonly __typename: 'Relation', readonly type: RelationType, readonly originCount: number, readonly to:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }
       }> } };

export type DeathsKnownOnTwoDaysQueryVariables = Exact<{ [key: string]: never; }>;


export type DeathsKnownOnTwoDaysQuery = { readonly early: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly knownSince: string | null, readonly of:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly value: { readonly text: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> }, readonly late: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly knownSince: string | null, readonly of:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly value: { readonly text: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } };

export type DeathsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly knownSince: string | null, readonly of:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
    , readonly value: { readonly text: string }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> };

export type IdentityPoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityPoliciesQuery = { readonly strict: { readonly totalCount: number }, readonly confirmed: { readonly totalCount: number }, readonly probable: { readonly totalCount: number } };

export type InForceOnADayQueryVariables = Exact<{ [key: string]: never; }>;


export type InForceOnADayQuery = { readonly early: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly when: { readonly edtf: string | null } | null }> } }> }, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }> } }> }, readonly certainly: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly when: { readonly edtf: string | null } | null }> } }> }, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }> } }> }, readonly late: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly when: { readonly edtf: string | null } | null }> } }> }, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
           }> } }> } };

export type InForceFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: string, readonly inForceIn: { readonly nodes: ReadonlyArray<{ readonly to:
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
        , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly when: { readonly edtf: string | null } | null }> } }> }, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly from:
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
          | { readonly label: string }
         }> } }> };

export type NoDayQueryVariables = Exact<{ [key: string]: never; }>;


export type NoDayQuery = { readonly entities: { readonly totalCount: number } };

export type RelationsByTimeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RelationsByTimeQuery = { readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly text: string | null, readonly earliest: string | null }> }> } };

export type RelationsOfAnActorByTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfAnActorByTimeQuery = { readonly entity:
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } }
   | null };

export type ViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewsQuery = { readonly whole:
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | Record<PropertyKey, never>
   | null, readonly early:
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | Record<PropertyKey, never>
   | null, readonly before:
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | Record<PropertyKey, never>
   | null, readonly nobody:
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } }
    | Record<PropertyKey, never>
   | null };

type Seen_AbsentEntity_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Country_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Event_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Group_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Location_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Organization_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Person_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

type Seen_Thing_Fragment = { readonly id: string, readonly viewId: string, readonly name: string, readonly claims: { readonly totalCount: number }, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly viewId: string }> } };

export type SeenFragment =
  | Seen_AbsentEntity_Fragment
  | Seen_Country_Fragment
  | Seen_Event_Fragment
  | Seen_Group_Fragment
  | Seen_Location_Fragment
  | Seen_Organization_Fragment
  | Seen_Person_Fragment
  | Seen_Thing_Fragment
;

export type NodeOfEveryKindQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodeOfEveryKindQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
    | { readonly __typename: 'Batch', readonly cursor: string, readonly author: string, readonly id: string }
    | { readonly __typename: 'Claim', readonly predicate: string, readonly id: string }
    | { readonly __typename: 'Country', readonly name: string, readonly class: PlaceClass, readonly id: string }
    | { readonly __typename: 'Discrepancy', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Fact', readonly modality: Modality, readonly originCount: number, readonly attribute: Attribute, readonly id: string, readonly valueOrNull: { readonly text: string } | null }
    | { readonly __typename: 'Figure', readonly modality: Modality, readonly originCount: number, readonly measure: Measure, readonly id: string, readonly value: { readonly text: string } }
    | { readonly __typename: 'Group', readonly name: string, readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Location', readonly name: string, readonly class: PlaceClass, readonly id: string }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
    | { readonly __typename: 'Passage', readonly exact: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Question', readonly text: string, readonly id: string }
    | { readonly __typename: 'Record', readonly label: string, readonly id: string }
    | { readonly __typename: 'Relation', readonly modality: Modality, readonly originCount: number, readonly type: RelationType, readonly id: string }
    | { readonly __typename: 'Rendering', readonly mode: RenderingMode, readonly id: string }
    | { readonly __typename: 'Source', readonly title: string, readonly id: string }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
    | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
   | null> };

export type NodesUnknownQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NodesUnknownQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsentEntity', readonly id: string }
    | { readonly __typename: 'Batch', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Discrepancy', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Location', readonly id: string }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Question', readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Rendering', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
   | null>, readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null, readonly none: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type ViewIdsWithoutLensQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type ViewIdsWithoutLensQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsentEntity', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Batch', readonly id: string }
    | { readonly __typename: 'Claim', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Country', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Discrepancy', readonly id: string }
    | { readonly __typename: 'Event', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Fact', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Figure', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Group', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly id: string }
    | { readonly __typename: 'Location', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Narrative', readonly id: string }
    | { readonly __typename: 'Note', readonly id: string }
    | { readonly __typename: 'Organization', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Question', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Relation', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Rendering', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Source', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Statement', readonly viewId: string, readonly id: string }
    | { readonly __typename: 'Thing', readonly viewId: string, readonly id: string }
   | null> };

export type NotebookByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type NotebookByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'AbsentEntity', readonly id: string }
    | { readonly __typename: 'Batch', readonly id: string }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'Discrepancy', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Fact', readonly id: string }
    | { readonly __typename: 'Figure', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'IdentityJudgement', readonly verdict: Verdict, readonly id: string, readonly left: { readonly id: string }, readonly right: { readonly id: string } }
    | { readonly __typename: 'Location', readonly id: string }
    | { readonly __typename: 'Narrative', readonly name: string, readonly id: string }
    | { readonly __typename: 'Note', readonly kind: NoteKind, readonly id: string, readonly on:
        | { readonly __typename: 'AbsentEntity', readonly id: string }
        | { readonly __typename: 'Batch', readonly id: string }
        | { readonly __typename: 'Claim', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Discrepancy', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Fact', readonly id: string }
        | { readonly __typename: 'Figure', readonly id: string }
        | { readonly __typename: 'Group', readonly id: string }
        | { readonly __typename: 'IdentityJudgement', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Narrative', readonly id: string }
        | { readonly __typename: 'Note', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Passage', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Question', readonly id: string }
        | { readonly __typename: 'Record', readonly id: string }
        | { readonly __typename: 'Relation', readonly id: string }
        | { readonly __typename: 'Rendering', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
       }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'Passage', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Question', readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Rendering', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'Thing', readonly id: string }
   | null> };

export type JudgementsOnIdentityQueryVariables = Exact<{ [key: string]: never; }>;


export type JudgementsOnIdentityQuery = { readonly entity:
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
    | { readonly identityJudgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly verdict: Verdict, readonly reason: string, readonly judgedBy: string, readonly judgedAt: string, readonly revokedAt: string | null, readonly left: { readonly id: string, readonly label: string, readonly entity:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             | null }, readonly right: { readonly id: string } }> } }
   | null };

export type StoriesOfCauseAndBlameQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesOfCauseAndBlameQuery = { readonly narratives: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly viewId: string, readonly name: string, readonly description: string | null, readonly author: string, readonly stances: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly judgedBy: string, readonly reason: string | null, readonly statement: { readonly id: string } | null, readonly claim: { readonly id: string } | null }> }, readonly holders: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Country', readonly name: string }
          | { readonly __typename: 'Group', readonly name: string }
          | { readonly __typename: 'Organization', readonly name: string }
          | { readonly __typename: 'Person', readonly name: string }
        > } }> }, readonly statement:
    | { readonly narratives: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly narrative: { readonly name: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type NotesOnDiscrepanciesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOnDiscrepanciesQuery = { readonly discrepancies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly writtenAt: string }> } }> } };

export type NotesOnThingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesOnThingsQuery = { readonly entity:
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
    | { readonly notes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string, readonly author: string, readonly writtenAt: string, readonly retractedAt: string | null, readonly credibility: number | null, readonly confidence: number | null, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly name: string, readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly name: string, readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly name: string, readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly name: string, readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly name: string, readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly name: string, readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly name: string, readonly id: string }
           }> } }
   | null, readonly statement:
    | { readonly notes: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly on:
            | { readonly __typename: 'AbsentEntity', readonly id: string }
            | { readonly __typename: 'Batch', readonly id: string }
            | { readonly __typename: 'Claim', readonly id: string }
            | { readonly __typename: 'Country', readonly id: string }
            | { readonly __typename: 'Discrepancy', readonly id: string }
            | { readonly __typename: 'Event', readonly id: string }
            | { readonly __typename: 'Fact', readonly id: string }
            | { readonly __typename: 'Figure', readonly id: string }
            | { readonly __typename: 'Group', readonly id: string }
            | { readonly __typename: 'IdentityJudgement', readonly id: string }
            | { readonly __typename: 'Location', readonly id: string }
            | { readonly __typename: 'Narrative', readonly id: string }
            | { readonly __typename: 'Note', readonly id: string }
            | { readonly __typename: 'Organization', readonly id: string }
            | { readonly __typename: 'Passage', readonly id: string }
            | { readonly __typename: 'Person', readonly id: string }
            | { readonly __typename: 'Question', readonly id: string }
            | { readonly __typename: 'Record', readonly id: string }
            | { readonly __typename: 'Relation', readonly id: string }
            | { readonly __typename: 'Rendering', readonly id: string }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'Thing', readonly id: string }
           }> } }
    | Record<PropertyKey, never>
   | null, readonly source:
    | { readonly notes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly kind: NoteKind, readonly on:
              | { readonly title: string }
              | Record<PropertyKey, never>
             } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean } } }
    | Record<PropertyKey, never>
   | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly credibility: number | null, readonly confidence: number | null, readonly notes: { readonly totalCount: number } }> } };

export type ByWhenHelpWasAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type ByWhenHelpWasAskedQuery = { readonly request:
    | { readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly latest: string | null, readonly claim: { readonly source: { readonly id: string } } | null }>, readonly participants: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> } }
    | Record<PropertyKey, never>
   | null, readonly doubted:
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
    | { readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly right: { readonly label: string } }> } }
   | null };

export type ForeignHandWithoutSputnikQueryVariables = Exact<{ [key: string]: never; }>;


export type ForeignHandWithoutSputnikQuery = { readonly all: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly holders: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } }> }, readonly withoutSputnik: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly holders: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } }> } };

export type HowManySoldiersQueryVariables = Exact<{ [key: string]: never; }>;


export type HowManySoldiersQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly of:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly value: { readonly text: string, readonly comparator: Comparator | null, readonly number: number | null, readonly unit: string | null }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string } }> } }> }, readonly asTwoForces: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly question: { readonly text: string }, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string }> } }> }, readonly asOneForce: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly question: { readonly text: string }, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string }> } }> } };

export type CountedFragment = { readonly kind: DiscrepancyKind, readonly question: { readonly text: string }, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string }> } };

export type HowTheGovernmentEndedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowTheGovernmentEndedQuery = { readonly entity:
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null }>, readonly participants: { readonly nodes: ReadonlyArray<{ readonly role: Role | null, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> }, readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly summary: string, readonly holders: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
   | null };

export type OneMessageInTwoReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OneMessageInTwoReportsQuery = { readonly node:
    | { readonly interfax: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string, readonly modality: Modality, readonly subject:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly passages: ReadonlyArray<{ readonly exact: string }> }> }, readonly anadolu: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string, readonly modality: Modality, readonly subject:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }
    | Record<PropertyKey, never>
   | null };

export type PassedFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string, readonly modality: Modality, readonly subject:
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
    , readonly passages: ReadonlyArray<{ readonly exact: string }> }> };

export type WhatCausedWhatQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatCausedWhatQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly from:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly to:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly subjectText: string | null, readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null }> } }> } };

export type WhatCouldBeKnownByWhenQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatCouldBeKnownByWhenQuery = { readonly onThe6th: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly about: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | Record<PropertyKey, never>
      > }> }, readonly onThe8th: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly about: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | Record<PropertyKey, never>
      > }> }, readonly onThe13th: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly about: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | Record<PropertyKey, never>
      > }> }, readonly onThe15th: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly about: ReadonlyArray<
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | Record<PropertyKey, never>
      > }> }, readonly soldiersOnThe8th: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }> }, readonly soldiersOnThe13th: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }> }, readonly soldiersOnThe15th: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }> } };

export type KindsFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly about: ReadonlyArray<
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | { readonly label: string }
      | Record<PropertyKey, never>
    > }> };

export type ValuesFragment = { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly value: { readonly text: string } }> };

export type WhatMayBeMisspeltQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMayBeMisspeltQuery = { readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
      | { readonly id: string, readonly names: { readonly nodes: ReadonlyArray<{ readonly value: string, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly identityJudgements: { readonly nodes: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly left: { readonly label: string }, readonly right: { readonly label: string } }> } }
    > } };

export type WhatMilitantsAreSaidToHaveDoneQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMilitantsAreSaidToHaveDoneQuery = { readonly entity:
    | { readonly participatedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly to:
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
            | { readonly label: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type WhatTheForceWasToDoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTheForceWasToDoQuery = { readonly force:
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> } }
   | null, readonly deployment:
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
    | { readonly facts: { readonly nodes: ReadonlyArray<{ readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                  | { readonly name: string }
                > } | null }> } }> }, readonly figures: { readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly originCount: number, readonly value: { readonly text: string } }> } }
   | null };

export type SaidFragment = { readonly attribute: Attribute, readonly modality: Modality, readonly value: { readonly text: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > } | null }> } };

export type WhatTheUnrestIsCalledQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTheUnrestIsCalledQuery = { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly positions: { readonly nodes: ReadonlyArray<{ readonly label: string | null, readonly value: { readonly valence: Valence | null } | null, readonly holders: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } };

export type WhatTokayevSaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTokayevSaidQuery = { readonly entity:
    | { readonly asserted: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly medium: Medium | null, readonly addressees: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null }>, readonly renderings: { readonly nodes: ReadonlyArray<{ readonly mode: RenderingMode, readonly cue: string | null, readonly text: string, readonly source: { readonly id: string } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type WhatWasPlannedOrHopedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatWasPlannedOrHopedQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly modality: Modality, readonly from:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly to:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null, readonly when: { readonly text: string | null } | null }> } }> } };

export type WhereAndWhenItBeganQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereAndWhenItBeganQuery = { readonly first:
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly phase: Phase | null, readonly claim: { readonly source: { readonly id: string } } | null }>, readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
    | { readonly discrepancies: { readonly nodes: ReadonlyArray<{ readonly kind: DiscrepancyKind, readonly positions: { readonly nodes: ReadonlyArray<{ readonly entities: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              >, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }> } }
   | null, readonly country:
    | { readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly phase: Phase | null, readonly claim: { readonly source: { readonly id: string } } | null }> }
    | Record<PropertyKey, never>
   | null };

export type WhereThereWasAnEmergencyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhereThereWasAnEmergencyQuery = { readonly pavlodar: { readonly nodes: ReadonlyArray<{ readonly label: string }> }, readonly pavlodarNext: { readonly nodes: ReadonlyArray<{ readonly label: string }> }, readonly almaty: { readonly nodes: ReadonlyArray<{ readonly label: string, readonly endedBy: { readonly nodes: ReadonlyArray<{ readonly scope: { readonly text: string } | null, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null }> }> } }> }, readonly declared: { readonly nodes: ReadonlyArray<{ readonly contested: boolean, readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly to:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
       }> } };

export type WhoBelongsToTheAlliancesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoBelongsToTheAlliancesQuery = { readonly csto:
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly figures: { readonly nodes: ReadonlyArray<{ readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
   | null, readonly cis:
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } }
   | null, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notes: { readonly nodes: ReadonlyArray<{ readonly kind: NoteKind, readonly text: string }> } }> } };

type Members_AbsentEntity_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Country_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Event_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Group_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Location_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Organization_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Person_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

type Members_Thing_Fragment = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly claims: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null }> } }> } };

export type MembersFragment =
  | Members_AbsentEntity_Fragment
  | Members_Country_Fragment
  | Members_Event_Fragment
  | Members_Group_Fragment
  | Members_Location_Fragment
  | Members_Organization_Fragment
  | Members_Person_Fragment
  | Members_Thing_Fragment
;

export type WhoDiedAndWasHurtQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDiedAndWasHurtQuery = { readonly figures: { readonly nodes: ReadonlyArray<{ readonly measure: Measure, readonly knownSince: string | null, readonly of:
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
        | { readonly label: string }
      , readonly value: { readonly text: string, readonly number: number | null }, readonly scope: { readonly text: string } | null, readonly partOf: { readonly value: { readonly text: string } } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly hedge: string | null, readonly source: { readonly id: string }, readonly statement: { readonly speakers: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } };

export type WhoTellsWhichStoryQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoTellsWhichStoryQuery = { readonly narratives: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly holders: { readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly stances: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly statement: { readonly id: string } | null }> } }> } };

export type WhoWasAtTheFarewellQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoWasAtTheFarewellQuery = { readonly entity:
    | { readonly occurredIn: { readonly nodes: ReadonlyArray<{ readonly to:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly participants: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
            | { readonly name: string, readonly relations: { readonly nodes: ReadonlyArray<{ readonly office: string | null, readonly to:
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                    | { readonly name: string }
                   }> } }
          , readonly claims: { readonly nodes: ReadonlyArray<{ readonly list: { readonly kind: ListKind } | null, readonly via: ReadonlyArray<
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
              > }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type WhoseSoldiersTheyWereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoseSoldiersTheyWereQuery = { readonly entity:
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly originCount: number, readonly contested: boolean, readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly contradictedBy: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly list: { readonly kind: ListKind } | null, readonly passages: ReadonlyArray<{ readonly exact: string }> }> } }> } }
   | null };

export type CursorEmptyQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorEmptyQuery = { readonly sources: { readonly totalCount: number } };

export type CursorThatIsNoneQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorThatIsNoneQuery = { readonly sources: { readonly totalCount: number } };

export type CursorUnderNothingQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorUnderNothingQuery = { readonly nobody:
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
   | null };

export type CursorUnderSomethingQueryVariables = Exact<{ [key: string]: never; }>;


export type CursorUnderSomethingQuery = { readonly entity:
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
   | null };

export type DayThatIsNoneQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type DayThatIsNoneQuery = { readonly claims: { readonly totalCount: number } };

export type FirstAndLastQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstAndLastQuery = { readonly entity:
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number } }
   | null };

export type FirstNegativeQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstNegativeQuery = { readonly sources: { readonly totalCount: number } };

export type FirstTooLargeQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstTooLargeQuery = { readonly sources: { readonly totalCount: number } };

export type FirstUnderNothingQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstUnderNothingQuery = { readonly entity:
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
    | { readonly names: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
   | null };

export type LastTooLargeQueryVariables = Exact<{ [key: string]: never; }>;


export type LastTooLargeQuery = { readonly claims: { readonly totalCount: number } };

export type NullForADefaultQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type NullForADefaultQuery = { readonly neighborhood: { readonly truncated: boolean } };

export type RetractedWithinQueryVariables = Exact<{ [key: string]: never; }>;


export type RetractedWithinQuery = { readonly claims: { readonly totalCount: number }, readonly fine: { readonly totalCount: number } };

export type TooManyIdsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type TooManyIdsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type VariablesOfWrongTypesQueryVariables = Exact<{
  first?: number | null | undefined;
  id: string;
  kinds?: ReadonlyArray<EntityKind> | null | undefined;
}>;


export type VariablesOfWrongTypesQuery = { readonly entities: { readonly totalCount: number } };

export type RelationsAndAbsentPropertiesQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsAndAbsentPropertiesQuery = { readonly all: { readonly totalCount: number }, readonly withRole: { readonly totalCount: number }, readonly withoutRole: { readonly totalCount: number }, readonly inEvent: { readonly totalCount: number }, readonly notInEvent: { readonly totalCount: number }, readonly emptyEvent: { readonly totalCount: number }, readonly emptyEventList: { readonly totalCount: number }, readonly notEmptyEventList: { readonly totalCount: number } };

export type RelationsAndOrNotQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsAndOrNotQuery = { readonly emptyAnd: { readonly totalCount: number }, readonly emptyOr: { readonly totalCount: number }, readonly emptyNot: { readonly totalCount: number }, readonly absent: { readonly totalCount: number }, readonly nullParts: { readonly totalCount: number }, readonly either: { readonly totalCount: number }, readonly both: { readonly totalCount: number }, readonly neither: { readonly totalCount: number }, readonly twice: { readonly totalCount: number }, readonly eqAndIn: { readonly totalCount: number } };

export type RelationsByEndsQueryVariables = Exact<{
  csto: string;
}>;


export type RelationsByEndsQuery = { readonly from: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly several: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly both: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly withIds: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly otherwise: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type RelationsByKnownSinceAscQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByKnownSinceAscQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationsByKnownSinceDescQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByKnownSinceDescQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationsByTypesQueryVariables = Exact<{
  types?: ReadonlyArray<RelationType> | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsByTypesQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RelationsByOriginCountAscQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByOriginCountAscQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationsByOriginCountDescQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByOriginCountDescQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationsBySeveralTypesQueryVariables = Exact<{
  types?: ReadonlyArray<RelationType> | null | undefined;
  before?: string | null | undefined;
}>;


export type RelationsBySeveralTypesQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type RelationsByTimesAndOriginsQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByTimesAndOriginsQuery = { readonly byKnownSince: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly knownSince: string | null }> }, readonly byTime: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly when: ReadonlyArray<{ readonly edtf: string | null }> }> }, readonly byOrigins: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly originCount: number }> } };

export type RelationsByWhenAscQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByWhenAscQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationsByWhenDescQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsByWhenDescQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType, readonly knownSince: string | null, readonly originCount: number, readonly when: ReadonlyArray<{ readonly earliest: string | null, readonly latest: string | null }> }> } };

export type RelationFiltersQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type RelationFiltersQuery = { readonly ids: { readonly totalCount: number }, readonly types: { readonly totalCount: number }, readonly from: { readonly totalCount: number }, readonly to: { readonly totalCount: number }, readonly roles: { readonly totalCount: number }, readonly event: { readonly totalCount: number }, readonly modalities: { readonly totalCount: number }, readonly negated: { readonly totalCount: number }, readonly affirmed: { readonly totalCount: number }, readonly source: { readonly totalCount: number }, readonly bothSources: { readonly totalCount: number } };

export type RelationsOfAnEntityBothQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfAnEntityBothQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
   | null };

export type RelationsOfAnEntityBySeveralTypesQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationType> | null | undefined;
  after?: string | null | undefined;
}>;


export type RelationsOfAnEntityBySeveralTypesQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationType }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null };

export type RelationsOfAnEntityByTypeQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfAnEntityByTypeQuery = { readonly entity:
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly members: { readonly totalCount: number }, readonly helpRequestedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly members: { readonly totalCount: number }, readonly helpRequestedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly members: { readonly totalCount: number }, readonly helpRequestedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly members: { readonly totalCount: number }, readonly helpRequestedBy: { readonly nodes: ReadonlyArray<{ readonly from:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
    | { readonly relations: { readonly nodes: ReadonlyArray<{ readonly type: RelationType, readonly negated: boolean, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number } }
   | null };

export type RelationsOfAnEntityInQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfAnEntityInQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
   | null };

export type RelationsOfAnEntityOutQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationsOfAnEntityOutQuery = { readonly entity:
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
    | { readonly relations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly type: RelationType, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }, readonly other:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           | null }> } }
   | null };

export type OfNoAlternativeQueryVariables = Exact<{ [key: string]: never; }>;


export type OfNoAlternativeQuery = { readonly entity:
    | { readonly none: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly neither: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly all: { readonly totalCount: number } }
    | Record<PropertyKey, never>
   | null, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type OtherWithoutAnchorQueryVariables = Exact<{ [key: string]: never; }>;


export type OtherWithoutAnchorQuery = { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly node: { readonly id: string } }> } };

export type RelationsPagedBackwardFromBothEndsQueryVariables = Exact<{
  before?: string | null | undefined;
}>;


export type RelationsPagedBackwardFromBothEndsQuery = { readonly entity:
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }
   | null };

export type RelationsPagedFromBothEndsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RelationsPagedFromBothEndsQuery = { readonly entity:
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
    | { readonly relations: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }
   | null };

export type RelationsPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RelationsPagedQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type WhoAskedWhomForHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAskedWhomForHelpQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly modality: Modality, readonly negated: boolean, readonly originCount: number, readonly knownSince: string | null, readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly to:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision, readonly basis: DateBasis }>, readonly event: { readonly id: string, readonly name: string } | null, readonly claims: { readonly nodes: ReadonlyArray<{ readonly subjectText: string | null, readonly objectText: string | null, readonly source: { readonly title: string, readonly publisher: { readonly name: string } | null, readonly published: { readonly earliest: string | null } }, readonly origin: { readonly kind: OriginKind, readonly id: string }, readonly statement: { readonly medium: Medium | null, readonly speakers: ReadonlyArray<
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
            > } | null, readonly passages: ReadonlyArray<{ readonly exact: string, readonly start: number, readonly end: number }> }> } }> } };

export type RelationWholeQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationWholeQuery = { readonly relations: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Relation', readonly id: string, readonly type: RelationType, readonly modality: Modality, readonly negated: boolean, readonly role: Role | null, readonly office: string | null, readonly knownSince: string | null, readonly originCount: number, readonly from:
        | { readonly __typename: 'AbsentEntity', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Group', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
      , readonly to:
        | { readonly __typename: 'AbsentEntity', readonly id: string }
        | { readonly __typename: 'Country', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Group', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Thing', readonly id: string }
      , readonly event: { readonly id: string } | null, readonly scope: { readonly text: string, readonly extent: ScopeExtent, readonly list: ListKind | null, readonly entities: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > } | null, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly extent: Extent, readonly basis: DateBasis, readonly precision: DatePrecision, readonly phase: Phase | null }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly about: ReadonlyArray<
          | { readonly __typename: 'AbsentEntity', readonly id: string }
          | { readonly __typename: 'Batch', readonly id: string }
          | { readonly __typename: 'Claim', readonly id: string }
          | { readonly __typename: 'Country', readonly id: string }
          | { readonly __typename: 'Discrepancy', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Fact', readonly id: string }
          | { readonly __typename: 'Figure', readonly id: string }
          | { readonly __typename: 'Group', readonly id: string }
          | { readonly __typename: 'IdentityJudgement', readonly id: string }
          | { readonly __typename: 'Location', readonly id: string }
          | { readonly __typename: 'Narrative', readonly id: string }
          | { readonly __typename: 'Note', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'Passage', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Question', readonly id: string }
          | { readonly __typename: 'Record', readonly id: string }
          | { readonly __typename: 'Relation', readonly id: string }
          | { readonly __typename: 'Rendering', readonly id: string }
          | { readonly __typename: 'Source', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Thing', readonly id: string }
        > }>, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly predicate: string }> } }> } };

export type SourcesByLanguageAndTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesByLanguageAndTimeQuery = { readonly byLanguage: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly language: string } }> }, readonly byTime: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly published: { readonly edtf: string | null } }> } };

export type SourcesByPublishedAscQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesByPublishedAscQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly published: { readonly latest: string | null } }> } };

export type SourcesByPublishedDescQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesByPublishedDescQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly published: { readonly latest: string | null } }> } };

export type SourcesByTitleAscQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesByTitleAscQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly published: { readonly latest: string | null } }> } };

export type SourcesByTitleDescQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesByTitleDescQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly published: { readonly latest: string | null } }> } };

export type SourceCitesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceCitesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly cites: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }> } };

export type SourceFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceFiltersQuery = { readonly ids: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly publisher: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly anyPublisher: { readonly totalCount: number }, readonly notPublisher: { readonly totalCount: number }, readonly title: { readonly nodes: ReadonlyArray<{ readonly title: string }> }, readonly titleIn: { readonly totalCount: number }, readonly either: { readonly totalCount: number } };

export type PassagesPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PassagesPagedQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly passages: { readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } }> } };

export type StatementsOfASourceQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsOfASourceQuery = { readonly node:
    | { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly predicate: string }> } }
    | Record<PropertyKey, never>
   | null };

export type SourcesWithPassagesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesWithPassagesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: SourceKind, readonly byline: string | null, readonly language: string, readonly url: string | null, readonly archivedUrl: string | null, readonly retrieved: string | null, readonly reliability: Reliability | null, readonly sha256: string, readonly publisher: { readonly name: string } | null, readonly authors: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly published: { readonly text: string | null, readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis, readonly precision: DatePrecision, readonly extent: Extent }, readonly republishes: { readonly id: string } | null, readonly passages: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly exact: string, readonly prefix: string, readonly suffix: string, readonly start: number, readonly end: number, readonly section: Section, readonly source: { readonly id: string }, readonly claims: { readonly totalCount: number } }> }, readonly claims: { readonly totalCount: number }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } };

export type AssertedAndOnBehalfQueryVariables = Exact<{
  id: string;
  own?: boolean;
}>;


export type AssertedAndOnBehalfQuery = { readonly entity:
    | { readonly asserted: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly itself: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
    | { readonly asserted: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly itself: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
    | { readonly asserted: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly itself: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
    | { readonly asserted: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly itself: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }
    | Record<PropertyKey, never>
   | null };

export type StatementsByNarrativeQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByNarrativeQuery = { readonly one: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly narratives: { readonly nodes: ReadonlyArray<{ readonly stance: Stance, readonly narrative: { readonly id: string } }> } }> }, readonly some: { readonly totalCount: number }, readonly none: { readonly totalCount: number }, readonly others: { readonly totalCount: number }, readonly any: { readonly totalCount: number } };

export type StatementsByPublishedAscQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByPublishedAscQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type StatementsByPublishedDescQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByPublishedDescQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type StatementsBySeveralSpeakersQueryVariables = Exact<{
  speakers?: ReadonlyArray<string> | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsBySeveralSpeakersQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatementsBySourceQueryVariables = Exact<{
  source: string;
}>;


export type StatementsBySourceQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasPreviousPage: boolean } } };

export type StatementsBySpeakerQueryVariables = Exact<{
  speaker: string;
}>;


export type StatementsBySpeakerQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> } };

export type StatementsByTextModeAndTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByTextModeAndTimeQuery = { readonly byTime: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly when: ReadonlyArray<{ readonly edtf: string | null }> }> }, readonly byMode: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly renderings: { readonly nodes: ReadonlyArray<{ readonly mode: RenderingMode }> } }> }, readonly byText: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string }> } };

export type StatementsByWhatTheyAreAboutQueryVariables = Exact<{
  about?: IdFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsByWhatTheyAreAboutQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatementsByWhenAscQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByWhenAscQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type StatementsByWhenDescQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByWhenDescQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly when: ReadonlyArray<{ readonly earliest: string | null }> }> } };

export type StatementFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementFiltersQuery = { readonly ids: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly speaker: { readonly totalCount: number }, readonly onBehalfOf: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly addressee: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly about: { readonly totalCount: number }, readonly source: { readonly totalCount: number }, readonly anySpeaker: { readonly totalCount: number }, readonly noSpeaker: { readonly totalCount: number }, readonly notSpeaker: { readonly totalCount: number }, readonly notAnySpeaker: { readonly totalCount: number } };

export type StatementsPagedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StatementsPagedQuery = { readonly statements: { readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly endCursor: string | null } } };

export type StatementRenderingsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementRenderingsQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly medium: Medium | null, readonly speakers: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly onBehalfOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly addressees: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly when: ReadonlyArray<{ readonly text: string | null, readonly edtf: string | null, readonly basis: DateBasis }>, readonly renderings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly mode: RenderingMode, readonly cue: string | null, readonly text: string, readonly language: string, readonly medium: Medium | null, readonly source: { readonly id: string }, readonly passage: { readonly start: number, readonly end: number, readonly section: Section }, readonly said: { readonly text: string | null, readonly edtf: string | null } | null, readonly attributedTo: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly onBehalfOf: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly addressees: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly via: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          > }> }, readonly about: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        > }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly predicate: string }> }, readonly records: ReadonlyArray<{ readonly id: string, readonly label: string }> }> } };

export const EveryCountryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryCountryFragment, unknown>;
export const EveryEventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryEventFragment, unknown>;
export const EveryGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryGroupFragment, unknown>;
export const EveryLocationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryLocation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryLocationFragment, unknown>;
export const EveryOrganizationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryOrganizationFragment, unknown>;
export const EveryPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryPersonFragment, unknown>;
export const EveryThingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryThingFragment, unknown>;
export const HitsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HitsFragment, unknown>;
export const IdsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IdsFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"called"},"name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const KnownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Known"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"called"},"name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<KnownFragment, unknown>;
export const SchemaFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schema"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SchemaFragment, unknown>;
export const FFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"F"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<FFragment, unknown>;
export const DeathsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Deaths"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeathsFragment, unknown>;
export const InForceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InForce"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inForceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InForceFragment, unknown>;
export const SeenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}}]}}]}}]} as unknown as DocumentNode<SeenFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Discrepancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const PassedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<PassedFragment, unknown>;
export const KindsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kinds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscrepancyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KindsFragment, unknown>;
export const ValuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Values"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ValuesFragment, unknown>;
export const SaidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaidFragment, unknown>;
export const MembersFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersFragment, unknown>;
export const BatchesPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BatchesPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"batches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reverts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BatchesPagedQuery, BatchesPagedQueryVariables>;
export const ClaimsByPublishedAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsByPublishedAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsByPublishedAscQuery, ClaimsByPublishedAscQueryVariables>;
export const ClaimsByPublishedDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsByPublishedDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsByPublishedDescQuery, ClaimsByPublishedDescQueryVariables>;
export const ClaimsBySourceAndObjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsBySourceAndObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"objects"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"objects"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objects"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"9"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"retracted"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"objects"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"retracted"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"9"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ClaimsBySourceAndObjectsQuery, ClaimsBySourceAndObjectsQueryVariables>;
export const ClaimsBySubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsBySubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ClaimsBySubjectQuery, ClaimsBySubjectQueryVariables>;
export const ClaimsByTimesAndBatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsByTimesAndBatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byPublication"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byTime"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"when"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-10","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"RECORDED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byNoBatch"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"batch"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"none","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byOrigins"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"originCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"3"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"RECORDED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsByTimesAndBatchQuery, ClaimsByTimesAndBatchQueryVariables>;
export const ClaimsByWhenAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsByWhenAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsByWhenAscQuery, ClaimsByWhenAscQueryVariables>;
export const ClaimsByWhenDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsByWhenDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsByWhenDescQuery, ClaimsByWhenDescQueryVariables>;
export const ClaimFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"nothing","block":false},{"kind":"StringValue","value":"00746bcfbd79ee7f42d5b79b04b90e629c8687b0f9db369fba97238235abdd47","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subject"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"object"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"member"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/belarus","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"relationTypes"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPLOYED_TO"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"measures"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"attributes"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NAME"},{"kind":"EnumValue","value":"LABEL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"modalities"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ALLEGED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"negated"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"attributed"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ownVoice"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speaker"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"statement"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev-militants","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notMeasures"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notSpeaker"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notObject"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ClaimFiltersQuery, ClaimFiltersQueryVariables>;
export const ClaimListMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimListMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRIBUTED_TO"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimListMembersQuery, ClaimListMembersQueryVariables>;
export const ClaimOriginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimOrigins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimOriginsQuery, ClaimOriginsQueryVariables>;
export const ClaimsPagedBackwardOfASourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsPagedBackwardOfASource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"9"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimsPagedBackwardOfASourceQuery, ClaimsPagedBackwardOfASourceQueryVariables>;
export const ClaimsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ClaimsPagedQuery, ClaimsPagedQueryVariables>;
export const TimesAndWhatGivesThemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimesAndWhatGivesThem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/emergency","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev-address-0105","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/nur-sultan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimesAndWhatGivesThemQuery, TimesAndWhatGivesThemQueryVariables>;
export const ClaimWholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimWhole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"subjectText"}},{"kind":"Field","name":{"kind":"Name","value":"objectText"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"valence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"batch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tool"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimWholeQuery, ClaimWholeQueryVariables>;
export const AgainstAClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgainstAClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgainstAClaimQuery, AgainstAClaimQueryVariables>;
export const ContestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"relationTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED_HELP_FROM"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"settled"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"disputed"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withinOneSource"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"measured"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ContestedQuery, ContestedQueryVariables>;
export const EachSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EachSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBERSHIP"},{"kind":"EnumValue","value":"ACT"},{"kind":"EnumValue","value":"AGENT"},{"kind":"EnumValue","value":"SCOPE"},{"kind":"EnumValue","value":"WORDING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"also"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withinOneSource"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"valence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTUAL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EachSideQuery, EachSideQueryVariables>;
export const LeftOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeftOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRIBUTED_TO"},{"kind":"EnumValue","value":"DECLARED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"contested"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LeftOutQuery, LeftOutQueryVariables>;
export const DiscrepanciesOnTheSeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DiscrepanciesOnTheSeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"also"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withinOneSource"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"silent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DiscrepanciesOnTheSeedQuery, DiscrepanciesOnTheSeedQueryVariables>;
export const SidesPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SidesPaged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SidesPagedQuery, SidesPagedQueryVariables>;
export const ActorsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSON"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ActorsPagedQuery, ActorsPagedQueryVariables>;
export const AnchoredInListsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnchoredInLists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/belarus","block":false}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnchoredInListsQuery, AnchoredInListsQueryVariables>;
export const EntityByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"script"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityByIdQuery, EntityByIdQueryVariables>;
export const EntitiesByIdentifierAndSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesByIdentifierAndSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byScheme"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identifier"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"wikidata:Q232","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byValue"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identifier"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"q200881","block":false},{"kind":"StringValue","value":"wikidata:Q458","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byStart"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identifier"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"wikidata:","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onlyThere"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false},{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EVENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesByIdentifierAndSourceQuery, EntitiesByIdentifierAndSourceQueryVariables>;
export const EntitiesByNameAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesByNameAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesByNameAscQuery, EntitiesByNameAscQueryVariables>;
export const EntitiesByNameDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesByNameDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesByNameDescQuery, EntitiesByNameDescQueryVariables>;
export const EntitiesBySourceCountDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesBySourceCountDesc"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORGANIZATION"},{"kind":"EnumValue","value":"COUNTRY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SOURCE_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesBySourceCountDescQuery, EntitiesBySourceCountDescQueryVariables>;
export const EntityCountryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryCountry"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryCountry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityCountryQuery, EntityCountryQueryVariables>;
export const EntityEventDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryEvent"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryEvent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityEventQuery, EntityEventQueryVariables>;
export const EntityFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false},{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false},{"kind":"StringValue","value":"nothing","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kinds"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTRY"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eq"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"ALMATY","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"in"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"almaty","block":false},{"kind":"StringValue","value":"Belarus","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"contains"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"  TOKA","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"startsWith"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"nur","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"combined"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"a","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/aktao","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntityFiltersQuery, EntityFiltersQueryVariables>;
export const EntityGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/protesters","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryGroup"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityGroupQuery, EntityGroupQueryVariables>;
export const EntityLocationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityLocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryLocation"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Location"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}},{"kind":"Field","name":{"kind":"Name","value":"longitude"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryLocation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityLocationQuery, EntityLocationQueryVariables>;
export const NestedConnectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NestedConnections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPLOYED_TO"},{"kind":"EnumValue","value":"CONTRIBUTED_TO"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NestedConnectionsQuery, NestedConnectionsQueryVariables>;
export const EntityOrganizationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityOrganization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryOrganization"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deployedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asserted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeOnBehalf"},"value":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onBehalf"},"name":{"kind":"Name","value":"asserted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryOrganization"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityOrganizationQuery, EntityOrganizationQueryVariables>;
export const EntitiesPagedBackwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesPagedBackward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesPagedBackwardQuery, EntitiesPagedBackwardQueryVariables>;
export const EntitiesPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesPagedQuery, EntitiesPagedQueryVariables>;
export const PartsOfAPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartsOfAPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartsOfAPlaceQuery, PartsOfAPlaceQueryVariables>;
export const EntityPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryPerson"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asserted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedHelpFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityPersonQuery, EntityPersonQueryVariables>;
export const PlacesPagedBackwardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesPagedBackward"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesPagedBackwardQuery, PlacesPagedBackwardQueryVariables>;
export const SpokenOfAndMentionedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpokenOfAndMentioned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/protesters","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"kazakh","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TITLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpokenOfAndMentionedQuery, SpokenOfAndMentionedQueryVariables>;
export const EntityThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityThing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/lpg","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryThing"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Thing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryThing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokenOfIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EntityThingQuery, EntityThingQueryVariables>;
export const EntityUnknownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityUnknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/nobody","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev-appeal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EntityUnknownQuery, EntityUnknownQueryVariables>;
export const EventsByCodeTimeAndParticipantDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByCodeTimeAndParticipant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byCode"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"PROTEST","block":false},{"kind":"StringValue","value":"ASSAULT","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"modes"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"riot","block":false},{"kind":"StringValue","value":"demo","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byContext"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contexts"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"economic","block":false},{"kind":"StringValue","value":"military","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byTime"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"when"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-05","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byParticipant"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"participant"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byOrigins"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"originCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"5"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SOURCE_COUNT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByCodeTimeAndParticipantQuery, EventsByCodeTimeAndParticipantQueryVariables>;
export const EventsByNameAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByNameAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByNameAscQuery, EventsByNameAscQueryVariables>;
export const EventsByNameDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByNameDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByNameDescQuery, EventsByNameDescQueryVariables>;
export const EventsByPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"here"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withParts"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"occurredIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withWholes"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"ALL"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"elsewhere"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"ALL"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EventsByPlaceQuery, EventsByPlaceQueryVariables>;
export const EventsByWhenAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByWhenAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByWhenAscQuery, EventsByWhenAscQueryVariables>;
export const EventsByWhenDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsByWhenDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsByWhenDescQuery, EventsByWhenDescQueryVariables>;
export const CausesAndEffectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CausesAndEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"protests","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CausesAndEffectsQuery, CausesAndEffectsQueryVariables>;
export const EventCodesAndClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventCodesAndClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"scheme"},"value":{"kind":"EnumValue","value":"PLOVER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"RETREAT","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"contexts"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventCodesAndClaimsQuery, EventCodesAndClaimsQueryVariables>;
export const EventFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/withdrawal","block":false},{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"protests","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"modalities"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"HOPED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notActual"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTUAL"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"either"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/curfew","block":false}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"curfew in almaty","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EventFiltersQuery, EventFiltersQueryVariables>;
export const EventInForceAndEndedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventInForceAndEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/emergency","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regional"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/emergency-regional","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inForceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventInForceAndEndedQuery, EventInForceAndEndedQueryVariables>;
export const EventsOfAPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsOfAPlace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"here"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"when"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-05","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"city"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"wholes"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"ALL"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventsOfAPlaceQuery, EventsOfAPlaceQueryVariables>;
export const EventsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"9"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EventsPagedQuery, EventsPagedQueryVariables>;
export const EventParticipantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventParticipants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/deployment","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"actors"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nobody"},"name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurredIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventParticipantsQuery, EventParticipantsQueryVariables>;
export const CountsAndCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsAndCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"bySource"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"CLAIMS"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SOURCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byDay"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"EVENTS"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DAY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byKind"},"name":{"kind":"Name","value":"counts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"DISCREPANCIES"}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"silent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountsAndCoverageQuery, CountsAndCoverageQueryVariables>;
export const EvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"verifyEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nearest"}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofOne"},"name":{"kind":"Name","value":"verifyEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"}},{"kind":"Field","name":{"kind":"Name","value":"unchecked"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofNone"},"name":{"kind":"Name","value":"verifyEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"source"},"value":{"kind":"StringValue","value":"nobody/nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"}}]}}]}}]} as unknown as DocumentNode<EvidenceQuery, EvidenceQueryVariables>;
export const IdentitySuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentitySuggestions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identitySuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minScore"},"value":{"kind":"FloatValue","value":"0.3"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feature"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"score"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdentitySuggestionsQuery, IdentitySuggestionsQueryVariables>;
export const SearchBesideAPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchBesideAPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto-heads","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"csto","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<SearchBesideAPathQuery, SearchBesideAPathQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cyrillic"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Токаев","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hits"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"start"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"alma","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LOCATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Hits"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Hits"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surroundings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"nearest"},"name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"twoSteps"},"name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/cica","block":false},{"kind":"StringValue","value":"nobody/nothing","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nobody"},"name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2022-01-05","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2022-01-07","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const WaysAndSurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaysAndSurroundings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"kazakhstan-2022/russia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<WaysAndSurroundingsQuery, WaysAndSurroundingsQueryVariables>;
export const AnswersToAQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnswersToAQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/government-exit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AnswersToAQuestionQuery, AnswersToAQuestionQueryVariables>;
export const NamesPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesPagedQuery, NamesPagedQueryVariables>;
export const NamesOfEntitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfEntities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false},{"kind":"StringValue","value":"kazakhstan-2022/protesters","block":false},{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false},{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOfEntitiesQuery, NamesOfEntitiesQueryVariables>;
export const FactsOfAnEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsOfAnEntity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/protests","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"valence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"labels"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LABEL"},{"kind":"EnumValue","value":"CHARACTERIZATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FactsOfAnEntityQuery, FactsOfAnEntityQueryVariables>;
export const QuestionsAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionsAbout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEATHS"},{"kind":"EnumValue","value":"PERSONNEL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuestionsAboutQuery, QuestionsAboutQueryVariables>;
export const FiguresByNumberAndSpeakerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresByNumberAndSpeaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byNumber"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"number"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"200"}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"3000"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bySpeaker"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byOrigins"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"originCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"IntValue","value":"1"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FiguresByNumberAndSpeakerQuery, FiguresByNumberAndSpeakerQueryVariables>;
export const FigureFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureFilters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"nothing","block":false},{"kind":"StringValue","value":"593b332df318771ea69d78fc0c8d9334a0de55219bb1363c25d4604a1b3c1a80","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"of"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"of"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"measures"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"modalities"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTUAL"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"combined"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EQUIPMENT"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTUAL"}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FigureFiltersQuery, FigureFiltersQueryVariables>;
export const FiguresOfSomethingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfSomething"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"of"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FiguresOfSomethingQuery, FiguresOfSomethingQueryVariables>;
export const PartsOfATotalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartsOfATotal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"},{"kind":"EnumValue","value":"ARRESTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartsOfATotalQuery, PartsOfATotalQueryVariables>;
export const FiguresWithValueAndScopeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresWithValueAndScope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false},{"kind":"StringValue","value":"kazakhstan-2022/unrest","block":false},{"kind":"StringValue","value":"kazakhstan-2022/almaty-attacks","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresWithValueAndScopeQuery, FiguresWithValueAndScopeQueryVariables>;
export const AliasesAndTypenamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AliasesAndTypenames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"t"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"y"},"name":{"kind":"Name","value":"earliest"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"next"},"name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"n"},"name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"k"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"more"},"name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SourceConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AliasesAndTypenamesQuery, AliasesAndTypenamesQueryVariables>;
export const EmptyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmptyPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EmptyPageQuery, EmptyPageQueryVariables>;
export const FragmentsOnInterfacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FragmentsOnInterfaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false},{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false},{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false},{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false},{"kind":"StringValue","value":"kazakhstan-2022/tokayev-appeal","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Known"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"asActor"},"name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"class"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"asPlace"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latitude"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Known"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"called"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Known"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]} as unknown as DocumentNode<FragmentsOnInterfacesQuery, FragmentsOnInterfacesQueryVariables>;
export const HostileStringsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostileStrings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"where"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HostileStringsQuery, HostileStringsQueryVariables>;
export const IntrospectionAloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntrospectionAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"Direction","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<IntrospectionAloneQuery, IntrospectionAloneQueryVariables>;
export const IntrospectionWithDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IntrospectionWithData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"StringValue","value":"Modality","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schema"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schema"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Query"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__schema"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"queryType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<IntrospectionWithDataQuery, IntrospectionWithDataQueryVariables>;
export const LastOfEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastOfEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TITLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"propositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}}]}}]}}]} as unknown as DocumentNode<LastOfEachQuery, LastOfEachQueryVariables>;
export const SkipAndIncludeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkipAndInclude"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"yes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"no"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"-1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"no"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"no"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}]},{"kind":"FragmentSpread","name":{"kind":"Name","value":"F"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"no"}}}]}]}]}},{"kind":"InlineFragment","directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"yes"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"F"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<SkipAndIncludeQuery, SkipAndIncludeQueryVariables>;
export const TotalCountAloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TotalCountAlone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TotalCountAloneQuery, TotalCountAloneQueryVariables>;
export const VariablesAndDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariablesAndDefaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceOrder"}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"none"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"none"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"NullValue"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"where"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<VariablesAndDefaultsQuery, VariablesAndDefaultsQueryVariables>;
export const BetweenTwoDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BetweenTwoDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-08","block":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BetweenTwoDaysQuery, BetweenTwoDaysQueryVariables>;
export const DeathsKnownOnTwoDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeathsKnownOnTwoDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"early"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-07","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Deaths"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-31","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Deaths"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Deaths"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeathsKnownOnTwoDaysQuery, DeathsKnownOnTwoDaysQueryVariables>;
export const IdentityPoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityPolicies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"strict"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identity"},"value":{"kind":"EnumValue","value":"STRICT"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"confirmed"},"name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"probable"},"name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identity"},"value":{"kind":"EnumValue","value":"PROBABLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<IdentityPoliciesQuery, IdentityPoliciesQueryVariables>;
export const InForceOnADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InForceOnADay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"early"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-08","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InForce"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"certainly"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-08","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainly"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InForce"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-25","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InForce"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InForce"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"inForceIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InForceOnADayQuery, InForceOnADayQueryVariables>;
export const NoDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-02-30","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<NoDayQuery, NoDayQueryVariables>;
export const RelationsByTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-12","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByTimeQuery, RelationsByTimeQueryVariables>;
export const RelationsOfAnActorByTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnActorByTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withoutSources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnActorByTimeQuery, RelationsOfAnActorByTimeQueryVariables>;
export const ViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"whole"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seen"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"early"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seen"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"before"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2021-12-31","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seen"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nobody"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sources"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Seen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Seen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}}]}}]}}]} as unknown as DocumentNode<ViewsQuery, ViewsQueryVariables>;
export const NodeOfEveryKindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeOfEveryKind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","alias":{"kind":"Name","value":"valueOrNull"},"name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Batch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"author"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<NodeOfEveryKindQuery, NodeOfEveryKindQueryVariables>;
export const NodesUnknownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesUnknown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesUnknownQuery, NodesUnknownQueryVariables>;
export const ViewIdsWithoutLensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewIdsWithoutLens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendering"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Question"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewId"}}]}}]}}]}}]} as unknown as DocumentNode<ViewIdsWithoutLensQuery, ViewIdsWithoutLensQueryVariables>;
export const NotebookByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotebookById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityJudgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Narrative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NotebookByIdQuery, NotebookByIdQueryVariables>;
export const JudgementsOnIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JudgementsOnIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityJudgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JudgementsOnIdentityQuery, JudgementsOnIdentityQueryVariables>;
export const StoriesOfCauseAndBlameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StoriesOfCauseAndBlame"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"narratives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev-militants","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"narratives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoriesOfCauseAndBlameQuery, StoriesOfCauseAndBlameQueryVariables>;
export const NotesOnDiscrepanciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotesOnDiscrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SCOPE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotesOnDiscrepanciesQuery, NotesOnDiscrepanciesQueryVariables>;
export const NotesOnThingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotesOnThings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/russian-force","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"retractedAt"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statement"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev-appeal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credibility"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotesOnThingsQuery, NotesOnThingsQueryVariables>;
export const ByWhenHelpWasAskedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByWhenHelpWasAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"request"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"doubted"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/cica","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityJudgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ByWhenHelpWasAskedQuery, ByWhenHelpWasAskedQueryVariables>;
export const ForeignHandWithoutSputnikDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForeignHandWithoutSputnik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"narratives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutSputnik"},"name":{"kind":"Name","value":"narratives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"withoutSources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForeignHandWithoutSputnikQuery, ForeignHandWithoutSputnikQueryVariables>;
export const HowManySoldiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowManySoldiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"EQUIPMENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"asTwoForces"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"EQUIPMENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"asOneForce"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"EQUIPMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"identity"},"value":{"kind":"EnumValue","value":"PROBABLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Discrepancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<HowManySoldiersQuery, HowManySoldiersQueryVariables>;
export const HowTheGovernmentEndedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowTheGovernmentEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/government-exit","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowTheGovernmentEndedQuery, HowTheGovernmentEndedQueryVariables>;
export const OneMessageInTwoReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneMessageInTwoReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/belarus-mfa-0106","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"interfax"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passed"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"anadolu"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Passed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Passed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]} as unknown as DocumentNode<OneMessageInTwoReportsQuery, OneMessageInTwoReportsQueryVariables>;
export const WhatCausedWhatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatCausedWhat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAUSED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORIGIN_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectText"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatCausedWhatQuery, WhatCausedWhatQueryVariables>;
export const WhatCouldBeKnownByWhenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatCouldBeKnownByWhen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"onThe6th"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kinds"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onThe8th"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-08","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kinds"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onThe13th"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-13","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kinds"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onThe15th"},"name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-15","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Kinds"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"soldiersOnThe8th"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-08","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Values"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"soldiersOnThe13th"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-13","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Values"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"soldiersOnThe15th"},"name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PERSONNEL"},{"kind":"EnumValue","value":"DEATHS"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"lens"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownOn"},"value":{"kind":"StringValue","value":"2022-01-15","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Values"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Kinds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscrepancyConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Values"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<WhatCouldBeKnownByWhenQuery, WhatCouldBeKnownByWhenQueryVariables>;
export const WhatMayBeMisspeltDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatMayBeMisspelt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/danazin","block":false},{"kind":"StringValue","value":"kazakhstan-2022/aktao","block":false},{"kind":"StringValue","value":"kazakhstan-2022/cica","block":false},{"kind":"StringValue","value":"kazakhstan-2022/jian","block":false},{"kind":"StringValue","value":"kazakhstan-2022/lng","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identityJudgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatMayBeMisspeltQuery, WhatMayBeMisspeltQueryVariables>;
export const WhatMilitantsAreSaidToHaveDoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatMilitantsAreSaidToHaveDone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/militants","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participatedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatMilitantsAreSaidToHaveDoneQuery, WhatMilitantsAreSaidToHaveDoneQueryVariables>;
export const WhatTheForceWasToDoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTheForceWasToDo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"force"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TASK"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"deployment"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/deployment","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"attributes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PURPOSE"},{"kind":"EnumValue","value":"CHARACTERIZATION"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Said"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DURATION"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Said"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attribute"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatTheForceWasToDoQuery, WhatTheForceWasToDoQueryVariables>;
export const WhatTheUnrestIsCalledDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTheUnrestIsCalled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WORDING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/unrest","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatTheUnrestIsCalledQuery, WhatTheUnrestIsCalledQueryVariables>;
export const WhatTokayevSaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTokayevSaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asserted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renderings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatTokayevSaidQuery, WhatTokayevSaidQueryVariables>;
export const WhatWasPlannedOrHopedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasPlannedOrHoped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"HOPED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatWasPlannedOrHopedQuery, WhatWasPlannedOrHopedQueryVariables>;
export const WhereAndWhenItBeganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereAndWhenItBegan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/first-protests","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"country"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/protests","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhereAndWhenItBeganQuery, WhereAndWhenItBeganQueryVariables>;
export const WhereThereWasAnEmergencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereThereWasAnEmergency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"pavlodar"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/pavlodar","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-11","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainly"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pavlodarNext"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/pavlodar","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-12","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainly"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"almaty"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/almaty","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"extent"},"value":{"kind":"EnumValue","value":"HERE_AND_WHOLES"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"holdsOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"day"},"value":{"kind":"StringValue","value":"2022-01-12","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainly"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"declared"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DECLARED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}}]}}]}}]}}]} as unknown as DocumentNode<WhereThereWasAnEmergencyQuery, WhereThereWasAnEmergencyQueryVariables>;
export const WhoBelongsToTheAlliancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoBelongsToTheAlliances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"csto"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBERS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"cis"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/cis","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Members"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false},{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Members"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoBelongsToTheAlliancesQuery, WhoBelongsToTheAlliancesQueryVariables>;
export const WhoDiedAndWasHurtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoDiedAndWasHurt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measures"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEATHS"},{"kind":"EnumValue","value":"INJURED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hedge"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoDiedAndWasHurtQuery, WhoDiedAndWasHurtQueryVariables>;
export const WhoTellsWhichStoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoTellsWhichStory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"narratives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoTellsWhichStoryQuery, WhoTellsWhichStoryQueryVariables>;
export const WhoWasAtTheFarewellDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoWasAtTheFarewell"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/farewell","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurredIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ATTENDEE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOLDS_OFFICE_IN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoWasAtTheFarewellQuery, WhoWasAtTheFarewellQueryVariables>;
export const WhoseSoldiersTheyWereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoseSoldiersTheyWere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto-force","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRIBUTED_TO"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"contradictedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoseSoldiersTheyWereQuery, WhoseSoldiersTheyWereQueryVariables>;
export const CursorEmptyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorEmpty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"StringValue","value":"","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CursorEmptyQuery, CursorEmptyQueryVariables>;
export const CursorThatIsNoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorThatIsNone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"StringValue","value":"not a cursor","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CursorThatIsNoneQuery, CursorThatIsNoneQueryVariables>;
export const CursorUnderNothingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorUnderNothing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"nobody"},"name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"StringValue","value":"x","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<CursorUnderNothingQuery, CursorUnderNothingQueryVariables>;
export const CursorUnderSomethingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CursorUnderSomething"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"StringValue","value":"x","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<CursorUnderSomethingQuery, CursorUnderSomethingQueryVariables>;
export const DayThatIsNoneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayThatIsNone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"when"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DayThatIsNoneQuery, DayThatIsNoneQueryVariables>;
export const FirstAndLastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstAndLast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nobody/nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FirstAndLastQuery, FirstAndLastQueryVariables>;
export const FirstNegativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstNegative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"-1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FirstNegativeQuery, FirstNegativeQueryVariables>;
export const FirstTooLargeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstTooLarge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1001"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FirstTooLargeQuery, FirstTooLargeQueryVariables>;
export const FirstUnderNothingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstUnderNothing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"nothing","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"-1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<FirstUnderNothingQuery, FirstUnderNothingQueryVariables>;
export const LastTooLargeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastTooLarge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1001"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LastTooLargeQuery, LastTooLargeQueryVariables>;
export const NullForADefaultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NullForADefault"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]}}]} as unknown as DocumentNode<NullForADefaultQuery, NullForADefaultQueryVariables>;
export const RetractedWithinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetractedWithin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"retracted"},"value":{"kind":"BooleanValue","value":true}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fine"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"retracted"},"value":{"kind":"BooleanValue","value":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RetractedWithinQuery, RetractedWithinQueryVariables>;
export const TooManyIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TooManyIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TooManyIdsQuery, TooManyIdsQueryVariables>;
export const VariablesOfWrongTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VariablesOfWrongTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<VariablesOfWrongTypesQuery, VariablesOfWrongTypesQueryVariables>;
export const RelationsAndAbsentPropertiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsAndAbsentProperties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withRole"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"},{"kind":"EnumValue","value":"TARGET"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutRole"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"},{"kind":"EnumValue","value":"TARGET"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inEvent"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/deployment","block":false},{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notInEvent"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/deployment","block":false},{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"emptyEvent"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"emptyEventList"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notEmptyEventList"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationsAndAbsentPropertiesQuery, RelationsAndAbsentPropertiesQueryVariables>;
export const RelationsAndOrNotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsAndOrNot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"emptyAnd"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"emptyOr"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"emptyNot"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"absent"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"NullValue"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nullParts"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"NullValue"}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"NullValue"}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"NullValue"}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"NullValue"}},{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"NullValue"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"either"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS"},{"kind":"EnumValue","value":"SUPPORTS"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"},{"kind":"EnumValue","value":"DECLARED"}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"neither"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS"}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUPPORTS"}]}}]}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"twice"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEADS"}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"eqAndIn"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationsAndOrNotQuery, RelationsAndOrNotQueryVariables>;
export const RelationsByEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"csto"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"csto"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPLOYED_TO"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"csto"}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"several"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"csto"}},{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"csto"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"csto"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withIds"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"otherwise"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KNOWN_SINCE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByEndsQuery, RelationsByEndsQueryVariables>;
export const RelationsByKnownSinceAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByKnownSinceAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KNOWN_SINCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByKnownSinceAscQuery, RelationsByKnownSinceAscQueryVariables>;
export const RelationsByKnownSinceDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByKnownSinceDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KNOWN_SINCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByKnownSinceDescQuery, RelationsByKnownSinceDescQueryVariables>;
export const RelationsByTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationsByTypesQuery, RelationsByTypesQueryVariables>;
export const RelationsByOriginCountAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByOriginCountAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORIGIN_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByOriginCountAscQuery, RelationsByOriginCountAscQueryVariables>;
export const RelationsByOriginCountDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByOriginCountDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORIGIN_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByOriginCountDescQuery, RelationsByOriginCountDescQueryVariables>;
export const RelationsBySeveralTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsBySeveralTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationsBySeveralTypesQuery, RelationsBySeveralTypesQueryVariables>;
export const RelationsByTimesAndOriginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByTimesAndOrigins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byKnownSince"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"knownSince"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knownSince"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byTime"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"when"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2022-01-03","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byOrigins"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"originCount"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"IntValue","value":"2"}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"IntValue","value":"3"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByTimesAndOriginsQuery, RelationsByTimesAndOriginsQueryVariables>;
export const RelationsByWhenAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByWhenAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByWhenAscQuery, RelationsByWhenAscQueryVariables>;
export const RelationsByWhenDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsByWhenDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsByWhenDescQuery, RelationsByWhenDescQueryVariables>;
export const RelationFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationFilters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"types"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPLOYED_TO"},{"kind":"EnumValue","value":"WITHDREW_FROM"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false},{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"roles"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"roles"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTOR"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/deployment","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"modalities"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"modalities"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PLANNED"},{"kind":"EnumValue","value":"HOPED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"negated"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"affirmed"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bothSources"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/anadolu-0106","block":false}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RelationFiltersQuery, RelationFiltersQueryVariables>;
export const RelationsOfAnEntityBothDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnEntityBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"BOTH"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnEntityBothQuery, RelationsOfAnEntityBothQueryVariables>;
export const RelationsOfAnEntityBySeveralTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnEntityBySeveralTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnEntityBySeveralTypesQuery, RelationsOfAnEntityBySeveralTypesQueryVariables>;
export const RelationsOfAnEntityByTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnEntityByType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpRequestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"},{"kind":"EnumValue","value":"REQUESTED_HELP_FROM"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"negated"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"negated"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MEMBER_OF"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnEntityByTypeQuery, RelationsOfAnEntityByTypeQueryVariables>;
export const RelationsOfAnEntityInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnEntityIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnEntityInQuery, RelationsOfAnEntityInQueryVariables>;
export const RelationsOfAnEntityOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsOfAnEntityOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsOfAnEntityOutQuery, RelationsOfAnEntityOutQueryVariables>;
export const OfNoAlternativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfNoAlternative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"helpRequestedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"neither"},"name":{"kind":"Name","value":"helpRequestedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[]}]}}]},{"kind":"ObjectValue","fields":[]}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"helpRequestedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED_HELP_FROM"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OfNoAlternativeQuery, OfNoAlternativeQueryVariables>;
export const OtherWithoutAnchorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OtherWithoutAnchor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OtherWithoutAnchorQuery, OtherWithoutAnchorQueryVariables>;
export const RelationsPagedBackwardFromBothEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsPagedBackwardFromBothEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"7"}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORIGIN_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsPagedBackwardFromBothEndsQuery, RelationsPagedBackwardFromBothEndsQueryVariables>;
export const RelationsPagedFromBothEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsPagedFromBothEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ORIGIN_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationsPagedFromBothEndsQuery, RelationsPagedFromBothEndsQueryVariables>;
export const RelationsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RelationsPagedQuery, RelationsPagedQueryVariables>;
export const WhoAskedWhomForHelpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAskedWhomForHelp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REQUESTED_HELP_FROM"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjectText"}},{"kind":"Field","name":{"kind":"Name","value":"objectText"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medium"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoAskedWhomForHelpQuery, WhoAskedWhomForHelpQueryVariables>;
export const RelationWholeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationWhole"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"event"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/help-request","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"negated"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"knownSince"}},{"kind":"Field","name":{"kind":"Name","value":"originCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelationWholeQuery, RelationWholeQueryVariables>;
export const SourcesByLanguageAndTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesByLanguageAndTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byLanguage"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"language"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"EN","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"RECORDED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byTime"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"published"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-07","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"RECORDED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesByLanguageAndTimeQuery, SourcesByLanguageAndTimeQueryVariables>;
export const SourcesByPublishedAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesByPublishedAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesByPublishedAscQuery, SourcesByPublishedAscQueryVariables>;
export const SourcesByPublishedDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesByPublishedDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesByPublishedDescQuery, SourcesByPublishedDescQueryVariables>;
export const SourcesByTitleAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesByTitleAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesByTitleAscQuery, SourcesByTitleAscQueryVariables>;
export const SourcesByTitleDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesByTitleDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TITLE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesByTitleDescQuery, SourcesByTitleDescQueryVariables>;
export const SourceCitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceCites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceCitesQuery, SourceCitesQueryVariables>;
export const SourceFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"publisher"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publisher"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/anadolu","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"anyPublisher"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publisher"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notPublisher"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"publisher"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/anadolu","block":false},{"kind":"StringValue","value":"kazakhstan-2022/interfax","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"title"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"KAZAKHSTAN","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"titleIn"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"either"},"name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"startsWith"},"value":{"kind":"StringValue","value":"c","block":false}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/ycpress-0115","block":false}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SourceFiltersQuery, SourceFiltersQueryVariables>;
export const PassagesPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PassagesPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/interfax-0106","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PassagesPagedQuery, PassagesPagedQueryVariables>;
export const StatementsOfASourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsOfASource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/lebedev","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"attributed"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsOfASourceQuery, StatementsOfASourceQueryVariables>;
export const SourcesWithPassagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesWithPassages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"byline"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"archivedUrl"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"reliability"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"republishes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"suffix"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesWithPassagesQuery, SourcesWithPassagesQueryVariables>;
export const AssertedAndOnBehalfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssertedAndOnBehalf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"own"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asserted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"itself"},"name":{"kind":"Name","value":"asserted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeOnBehalf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"own"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssertedAndOnBehalfQuery, AssertedAndOnBehalfQueryVariables>;
export const StatementsByNarrativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByNarrative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"narrative"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/terrorism","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"narratives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"some"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"narrative"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/terrorism","block":false},{"kind":"StringValue","value":"kazakhstan-2022/none","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"none"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"narrative"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"narrative"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/terrorism","block":false}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"any"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"narrative"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StatementsByNarrativeQuery, StatementsByNarrativeQueryVariables>;
export const StatementsByPublishedAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByPublishedAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByPublishedAscQuery, StatementsByPublishedAscQueryVariables>;
export const StatementsByPublishedDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByPublishedDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByPublishedDescQuery, StatementsByPublishedDescQueryVariables>;
export const StatementsBySeveralSpeakersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsBySeveralSpeakers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speakers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speakers"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"7"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StatementsBySeveralSpeakersQuery, StatementsBySeveralSpeakersQueryVariables>;
export const StatementsBySourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsBySource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"source"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"source"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StatementsBySourceQuery, StatementsBySourceQueryVariables>;
export const StatementsBySpeakerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsBySpeaker"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"speaker"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsBySpeakerQuery, StatementsBySpeakerQueryVariables>;
export const StatementsByTextModeAndTimeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByTextModeAndTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byTime"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"said"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"StringValue","value":"2022-01-05","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"StringValue","value":"2022-01-06","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byMode"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"mode"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MIXED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renderings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byText"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"StringValue","value":"TERRORIST","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByTextModeAndTimeQuery, StatementsByTextModeAndTimeQueryVariables>;
export const StatementsByWhatTheyAreAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByWhatTheyAreAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"mode"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DIRECT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StatementsByWhatTheyAreAboutQuery, StatementsByWhatTheyAreAboutQueryVariables>;
export const StatementsByWhenAscDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByWhenAsc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByWhenAscQuery, StatementsByWhenAscQueryVariables>;
export const StatementsByWhenDescDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByWhenDesc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WHEN"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByWhenDescQuery, StatementsByWhenDescQueryVariables>;
export const StatementFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"ids"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/tokayev-appeal","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"speaker"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false},{"kind":"StringValue","value":"kazakhstan-2022/antonov","block":false}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onBehalfOf"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"onBehalfOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/eu","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"addressee"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"addressee"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/csto","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"about"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/kazakhstan","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"source"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"source"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"kazakhstan-2022/sputnik-0108","block":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"anySpeaker"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"noSpeaker"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notSpeaker"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"kazakhstan-2022/tokayev","block":false}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notAnySpeaker"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speaker"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StatementFiltersQuery, StatementFiltersQueryVariables>;
export const StatementsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<StatementsPagedQuery, StatementsPagedQueryVariables>;
export const StatementRenderingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementRenderings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"when"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"renderings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"section"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementRenderingsQuery, StatementRenderingsQueryVariables>;