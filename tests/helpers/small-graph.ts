import type {
  Discrepancy,
  Entity,
  FactProposition,
  FigureProposition,
  Graph,
  Proposition,
  Question,
  RelationProposition,
  StatedClaim,
  Time,
  Utterance,
} from '../../src/derive/graph.ts';
import { timeOf } from '../../src/derive/time.ts';
import type { ClaimContent } from '../../src/model/claim.ts';
import type { RecordContent } from '../../src/model/dossier.ts';
import type {
  Passage,
  PassageContent,
  Rendering,
  RenderingContent,
  SourceContent,
} from '../../src/model/evidence.ts';
import type { EntityKind } from '../../src/model/vocabulary.ts';

/** What a graph is made of; everything else in it follows. */
export interface GraphParts {
  readonly entities?: readonly Entity[];
  readonly statements?: readonly Utterance[];
  readonly sources?: readonly SourceContent[];
  readonly passages?: readonly Passage[];
  readonly claims?: readonly StatedClaim[];
  readonly propositions?: readonly Proposition[];
  readonly questions?: readonly Question[];
  readonly discrepancies?: readonly Discrepancy[];
  readonly contested?: Graph['contested'];
  /** Records that nothing refers to. */
  readonly records?: readonly RecordContent[];
}

/** A graph written by hand: nothing is derived, so that a test says all that it is about. */
export function buildGraph(parts: GraphParts): Graph {
  const { entities = [], statements = [], sources = [], passages = [] } = parts;
  const { claims = [], propositions = [], questions = [], records = [] } = parts;
  const { discrepancies = [], contested = new Map() } = parts;
  const renderings = statements.flatMap((statement) => statement.renderings);
  const clusterOf = [
    ...entities.flatMap(({ id, records: own }) => own.map((record) => [record.id, id] as const)),
    ...statements.flatMap(({ id, records: own }) => own.map((record) => [record, id] as const)),
    ...records.map(({ id }) => [id, id] as const),
  ];
  return {
    facts: {
      dossiers: [],
      records: [...entities.flatMap((one) => one.records), ...records],
      sources,
      claims: claims.map(({ claim }) => claim),
      passages,
      renderings,
      judgements: [],
      narratives: [],
      stances: [],
      notes: [],
    },
    clusterOf: new Map(clusterOf),
    disputed: [],
    entities: byId(entities),
    statements: byId(statements),
    sources: byId(sources),
    passages: byId(passages),
    renderings: byId(renderings),
    claims: new Map(claims.map((claim) => [claim.claim.id, claim])),
    propositions: byId(propositions),
    questions: byId(questions),
    discrepancies: byId(discrepancies),
    contested,
  };
}

/** A time on one day, or any other that EDTF can say. */
export function time(edtf: string): Time {
  return timeOf({ edtf, extent: 'WITHIN', basis: 'STATED' });
}

/** An entry of records.yaml. */
export function record(id: string, given: Partial<RecordContent> = {}): RecordContent {
  const [dossier = ''] = id.split('/');
  return {
    id,
    dossier,
    kind: 'PERSON',
    label: id,
    identifiers: [],
    within: [],
    codes: [],
    ...given,
  };
}

/** An entity; of one record, where none are given. */
export function entity(id: string, kind: EntityKind, given: Partial<Entity> = {}): Entity {
  const modality = kind === 'EVENT' ? 'ACTUAL' : undefined;
  const names = [{ day: '', name: id }];
  const records = [record(id, { kind })];
  return { id, kind, records, label: id, name: id, names, modality, ...given };
}

/** A source; published on 2022-01-05, where nothing is said. */
export function source(id: string, given: Partial<SourceContent> = {}): SourceContent {
  return {
    id,
    dossier: 'd',
    title: id,
    kind: 'ARTICLE',
    authors: [],
    published: { edtf: '2022-01-05', extent: 'WITHIN', basis: 'STATED' },
    language: 'en',
    sha256: 'f'.repeat(64),
    ...given,
  };
}

/** A passage of four code units. */
export function passage(id: string, given: Partial<PassageContent> = {}): Passage {
  const place = { source: 'd/source', start: 0, end: 4, prefix: '', suffix: '' };
  const sha256 = 'f'.repeat(64);
  return { id, content: { exact: 'said', section: 'BODY', sha256, ...place, ...given } };
}

/** An utterance that nobody is named for. */
export function statement(id: string, given: Partial<Utterance> = {}): Utterance {
  return {
    id,
    records: [id],
    renderings: [],
    speakers: [],
    onBehalfOf: [],
    addressees: [],
    about: [],
    medium: undefined,
    text: 'said',
    when: [],
    knownSince: undefined,
    ...given,
  };
}

/** A report of an utterance. */
export function rendering(id: string, given: Partial<RenderingContent> = {}): Rendering {
  const named = { by: [], for: [], to: [], via: [], about: [] };
  const place = { source: 'd/source', statement: 'd/said', passage: 'p' };
  return { id, content: { ...named, ...place, mode: 'DIRECT', language: 'en', ...given } };
}

/** A claim: what its content says is what it concerns and where it came from, where nothing else is said. */
export function claim(
  id: string,
  content: Partial<ClaimContent>,
  given: Partial<StatedClaim> & { readonly from?: SourceContent } = {},
): StatedClaim {
  const { from = source('d/source'), ...rest } = given;
  const whole: ClaimContent = {
    source: from.id,
    predicate: 'OCCURRED',
    modality: 'ACTUAL',
    negated: false,
    via: [],
    quotes: [],
    ...content,
  };
  const { subject, object, members, statement: said, when } = whole;
  const ends = [subject, object, ...(members?.records ?? [])];
  return {
    claim: { id, content: whole, passages: (rest.passages ?? []).map((one) => one.id) },
    source: from,
    published: timeOf(from.published).latest,
    when: when && timeOf(when),
    passages: [],
    statement: said,
    subjects: members?.end === 'SUBJECT' ? members.records : [subject].filter(isThere),
    objects: members?.end === 'OBJECT' ? members.records : [object].filter(isThere),
    concerns: ends.filter((end) => end !== undefined).sort(),
    dates: [],
    propositions: [],
    origin: { id: said ?? from.id, kind: said === undefined ? 'SOURCE' : 'UTTERANCE' },
    ...rest,
  };
}

function isThere(id: string | undefined): id is string {
  return id !== undefined;
}

const SAID = {
  modality: 'ACTUAL',
  negated: false,
  questions: [],
  claims: [],
  bearings: [],
  originCount: 1,
  knownSince: undefined,
  when: [],
  days: [],
  isReworded: false,
} as const;

/** `relation('r', 'LEADS', 'd/a', 'd/b')`: that one leads the other. */
export function relation(
  id: string,
  predicate: string,
  from: string,
  to: string,
  given: Partial<RelationProposition> = {},
): RelationProposition {
  const open = { role: undefined, office: undefined, event: undefined, scope: undefined };
  return { kind: 'RELATION', id, predicate, from, to, ...SAID, ...open, ...given };
}

/** A number given for an entity. */
export function figure(
  id: string,
  predicate: string,
  of: string,
  given: Partial<FigureProposition> = {},
): FigureProposition {
  const value = { text: '4', number: 4 };
  const open = { scope: undefined, partOf: undefined, parts: [] };
  return { kind: 'FIGURE', id, predicate, of, value, ...open, ...SAID, ...given };
}

/** Words said of an entity. */
export function fact(
  id: string,
  predicate: string,
  of: string,
  text: string,
  given: Partial<FactProposition> = {},
): FactProposition {
  return { kind: 'FACT', id, predicate, of, value: { text }, object: undefined, ...SAID, ...given };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
