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

/** What claims can be ordered by; the first is the rule where nothing is said. */
export type ClaimOrderField =
  /** The day its source was published. */
  | 'PUBLISHED'
  /** When it was first recorded in this store. */
  | 'RECORDED'
  /** The earliest day that it gives. */
  | 'WHEN';

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

/** By what is counted. */
export type CountBy =
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

/** What is counted. */
export type CountOf =
  /** What sources say. */
  | 'CLAIMS'
  /** Discrepancies in which the claims take a position. */
  | 'DISCREPANCIES'
  /** Events that the claims name. */
  | 'EVENTS'
  /** Utterances in which the claims are made. */
  | 'STATEMENTS';

/** How a day is known. */
export type DateBasis =
  /** Not in the words. */
  | 'INFERRED'
  /** Worked out from the words and the day of publication: `on Thursday`. */
  | 'RESOLVED'
  /** The words give it: `January 5`. */
  | 'STATED';

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

/** From where an anchor is seen. */
export type Direction =
  /** Both. */
  | 'BOTH'
  /** Relations to it. */
  | 'IN'
  /** Relations from it. */
  | 'OUT';

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

/** The two ends of a relation. */
export type End =
  /** Its start. */
  | 'FROM'
  /** Its end. */
  | 'TO';

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

/** What entities can be ordered by; the first is the rule where nothing is said. */
export type EntityOrderField =
  /** Preferred name, folded. */
  | 'NAME'
  /** How many sources speak of it. */
  | 'SOURCE_COUNT';

/** What events can be ordered by; the first is the rule where nothing is said. */
export type EventOrderField =
  /** Preferred name, folded. */
  | 'NAME'
  /** How many sources speak of it. */
  | 'SOURCE_COUNT'
  /** The earliest day that is said. */
  | 'WHEN';

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

/** Which judgements make one entity of several dossier entries. */
export type IdentityPolicy =
  /** Judgements SAME. */
  | 'CONFIRMED'
  /** Judgements SAME and UNSURE. */
  | 'PROBABLE'
  /** None: every dossier entry stands alone. */
  | 'STRICT';

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

/** Whether a relation happens or holds. */
export type Nature =
  /** It happens, on a day. */
  | 'ACT'
  /** It holds, until it ends. */
  | 'STATE';

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

/** How far a question about a place reaches. */
export type PlaceExtent =
  /** Parts and wholes. */
  | 'ALL'
  /** This place alone. */
  | 'HERE'
  /** This place and its parts: a country and its regions. */
  | 'HERE_AND_PARTS'
  /** This place and what it is a part of: a city, its region and its country. */
  | 'HERE_AND_WHOLES';

/** Whether something must, may or cannot be given. */
export type Presence =
  /** It cannot be given. */
  | 'NONE'
  /** Words, or an entity in their place. */
  | 'OR_OBJECT'
  /** It must be given. */
  | 'REQUIRED';

/** What relations can be ordered by; the first is the rule where nothing is said. */
export type RelationOrderField =
  /** The day it was first published. */
  | 'KNOWN_SINCE'
  /** How many independent origins it has. */
  | 'ORIGIN_COUNT'
  /** The earliest day that is said. */
  | 'WHEN';

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

/** What `search` looks for. */
export type SearchKind =
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

/** What sources can be ordered by; the first is the rule where nothing is said. */
export type SourceOrderField =
  /** The day of publication. */
  | 'PUBLISHED'
  /** When it was first recorded in this store. */
  | 'RECORDED'
  /** Title, folded. */
  | 'TITLE';

/** How something stands to a story. */
export type Stance =
  /** It speaks of it without taking a side. */
  | 'MENTIONS'
  /** It says that it is not so. */
  | 'REJECTS'
  /** It tells it. */
  | 'VOICES';

/** What statements can be ordered by; the first is the rule where nothing is said. */
export type StatementOrderField =
  /** The day it was first published. */
  | 'PUBLISHED'
  /** The earliest day that it is said to have been made. */
  | 'WHEN';

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
