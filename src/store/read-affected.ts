import { clusterRecords } from '../derive/cluster-records.ts';
import { codesOfEvent } from '../derive/event-codes.ts';
import type { Graph } from '../derive/graph.ts';
import { identityQuestion } from '../derive/identity-discrepancies.ts';
import { isJoin } from '../derive/is-join.ts';
import { standsAboveText } from '../derive/origins.ts';
import { propositionsOfClaim } from '../derive/propositions-of-claim.ts';
import { questionsOfProposition } from '../derive/questions-of-proposition.ts';
import type { BatchContent, Facts, JudgementContent } from '../model/dossier.ts';
import type { FactLabel, NodeLabel } from '../model/node-labels.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { groupBy } from '../util/group-by.ts';
import { readAffectedQuestions } from './affected-questions.ts';
import type { RecordedFact } from './fact-lists.ts';
import { buildFactPool, type FactPool } from './fact-pool.ts';
import * as queries from './affected-queries.ts';
import { fetchSubjects, type Notebook, readNotebook, readRemarked } from './read-notebook.ts';
import {
  type AskedQuestion,
  type PartOfWhole,
  readStandingDisagreement,
  type StandingDisagreement,
} from './question-queries.ts';
import type { Runner } from './read-rows.ts';
import { recordsOfFacts } from './records-of-facts.ts';
import type { NodeKey } from './rows.ts';
import type { Touched } from './touched.ts';

/** What a batch changes: facts that it adds or gives other content, and facts that are no longer live. */
export interface Delta {
  readonly written: readonly RecordedFact[];
  readonly removed: readonly Pick<RecordedFact, 'label' | 'id'>[];
}

/** What has to be derived anew after a change of facts, and from which facts. */
export interface Affected {
  /** All live facts that bear on what is touched; more is harmless, less would be wrong. */
  readonly facts: Facts;
  /** Records that live facts refer to, `facts` or others. */
  readonly referred: ReadonlySet<string>;
  /** Ids of the questions whose discrepancies follow from `facts`; those of others there may lack a claim. */
  readonly questions: ReadonlySet<string>;
  /** The discrepancies on these questions before the change. */
  readonly standing: StandingDisagreement;
  /** The nodes whose rows may have changed, once `facts` are derived. */
  owners(graph: Graph): readonly NodeKey[];
}

/**
 * Finds what a change of facts touches: the claims it changes, and those that name a record
 * it changes; the questions that these answered and answer, and those joined to them, with all their claims;
 * the entities and statements they name, with all that these follow from. Its twin is the rebuild, which derives everything.
 *
 * Expects the batch to be recorded; retires what the change removes.
 */
export async function readAffected(
  runner: Runner,
  delta: Delta,
  content: BatchContent,
  ontology: Ontology,
): Promise<Affected> {
  const judgements = await readJudgements(runner, delta, content);
  await queries.retire(runner, delta.removed);
  const around = componentsOf([...judgements.live, ...judgements.removed]);
  const pool = buildFactPool(runner, content);
  const changed = around([
    ...changedRecords(delta, judgements),
    ...(await changedStatements(runner, delta, content)),
  ]);
  const remarked = await readRemarked(runner, [...delta.written, ...delta.removed], content);
  await pool.fetch('Claim', remarked);
  const assessed = pool.facts().claims.map(({ id }) => id);
  const touched = await withHeadlines(runner, pool, {
    ...(await readTouched(runner, delta, { changed, assessed })),
    content,
  });

  for (const [label, own] of groupBy(delta.written, (fact) => fact.label)) {
    await pool.fetch(
      label,
      own.map(({ id }) => id),
    );
  }
  await pool.fetch('Claim', touched.claims);
  await pool.fetch('Rendering', touched.renderings);
  await pool.fetch('Source', touched.sources);
  await pool.fetch('Judgement', judgements.ids);
  const records = around([...touched.records, ...recordsOfFacts(pool.facts())]);
  await pool.fetch('Record', records);
  await pool.fetch('Rendering', await queries.readRenderings(runner, [...records, ...remarked]));
  const { clusterOf } = clusterRecords(pool.facts());
  const old = await queries.readNeighbours(runner, touched);
  const now = statedBy(pool.facts(), clusterOf, ontology);
  const nodes = await withEvents(runner, new Set([...old.clusters, ...clusterOf.values()]));
  const asked = new Set([...old.questions, ...now.questions.map(({ id }) => id)]);
  const disturbance = { touched, changed, before: old, now, around, content };
  const affected = await readAffectedQuestions(runner, disturbance);

  await pool.fetch('Claim', affected.claims);
  await pool.fetch('Claim', await queries.readBearingClaims(runner, nodes));
  await pool.fetch('Claim', await queries.readClaimsAlike(runner, old.propositions, now.figures));
  const parts = await queries.readParts(runner, old.propositions);
  await fetchAround(runner, pool, { nodes, around, content });
  const clustered = around([...records, ...(await queries.readClusterRecords(runner, nodes))]);
  await pool.fetch('Record', clustered);
  await pool.fetch('Rendering', await queries.readRenderings(runner, [...clustered]));
  await fetchWholes(pool, around);
  const identities = identityQuestions(clustered, around);
  const questions = new Set([...affected.questions, ...identities]);
  const standing = await readStandingDisagreement(runner, questions);
  const notebook = await fetchNotebook(runner, pool, { delta, changed, remarked });
  const codes = await queries.readCodes(runner, nodes);
  const written = delta.written.map(({ id }) => id);
  return {
    facts: pool.facts(),
    referred: await queries.readReferred(runner, clustered, written),
    questions,
    standing,
    owners: (graph) => {
      const propositions = new Set([
        ...old.propositions,
        ...now.propositions,
        ...namesOf(graph, nodes),
      ]);
      const claims = [...propositions].flatMap((id) => graph.propositions.get(id)?.claims ?? []);
      return [
        ...delta.written,
        ...delta.removed,
        ...keys('Claim', [...touched.claims, ...claims]),
        ...keys('Rendering', touched.renderings),
        ...keys('Source', touched.sources),
        ...keys('Record', clustered),
        ...keys('Entity', nodes),
        ...keys('Statement', nodes),
        ...keys('EventCode', [...codes, ...codesOf(graph, nodes)]),
        ...keys('Proposition', [...propositions, ...parts, ...partsOf(graph, propositions)]),
        ...keys('Question', [...asked, ...identities]),
        ...disagreementOf(graph, questions, standing),
        ...keys('Note', notebook.notes),
        ...keys('Stance', notebook.stances),
      ].map(({ label, id }) => ({ label, id }));
    },
  };
}

/** Notes and stances on what is changed, and the notes that the fetched claims are assessed by. */
async function fetchNotebook(
  runner: Runner,
  pool: FactPool,
  {
    delta,
    changed,
    remarked,
  }: {
    readonly delta: Delta;
    readonly changed: ReadonlySet<string>;
    readonly remarked: readonly string[];
  },
): Promise<Notebook> {
  const notebook = await readNotebook(runner, [
    ...[...delta.written, ...delta.removed].map(({ id }) => id),
    ...changed,
    ...pool.facts().claims.map(({ id }) => id),
  ]);
  await pool.fetch('Note', notebook.notes);
  await pool.fetch('Stance', notebook.stances);
  await fetchSubjects(pool, remarked, pool.facts());
  return notebook;
}

/** All that the fetched records are within, at whatever depth: it decides what excludes what. */
async function fetchWholes(
  pool: FactPool,
  around: (records: Iterable<string>) => ReadonlySet<string>,
): Promise<void> {
  const known = new Set<string>();
  const wholes = (): readonly string[] =>
    [...around(pool.facts().records.flatMap(({ within }) => within))].filter(
      (record) => !known.has(record),
    );
  for (let next = wholes(); next.length > 0; next = wholes()) {
    for (const record of next) known.add(record);
    await pool.fetch('Record', next);
  }
}

/** The questions whether records are one that judgements join or keep apart, under whatever id these give them. */
function identityQuestions(
  records: Iterable<string>,
  around: (records: Iterable<string>) => ReadonlySet<string>,
): ReadonlySet<string> {
  const judged = [...records].filter((record) => around([record]).size > 1);
  return new Set(judged.map((record) => identityQuestion(record).id));
}

/** The discrepancies of some questions, with all that belongs to them, before the change and after it. */
function disagreementOf(
  graph: Graph,
  questions: ReadonlySet<string>,
  standing: StandingDisagreement,
): readonly NodeKey[] {
  const now = [...graph.discrepancies.values()].filter(({ question }) => questions.has(question));
  const positions = now.flatMap((discrepancy) => discrepancy.positions);
  const sides = now.flatMap((discrepancy) => discrepancy.sides);
  return [
    ...keys('Discrepancy', [...standing.discrepancies, ...now.map(({ id }) => id)]),
    ...keys('Position', [...standing.positions, ...positions.map(({ id }) => id)]),
    ...keys('Side', [...standing.sides, ...sides.map(({ id }) => id)]),
  ];
}

interface Judgements {
  readonly ids: readonly string[];
  readonly live: readonly JudgementContent[];
  readonly removed: readonly JudgementContent[];
  readonly changed: readonly JudgementContent[];
}

/** Every live judgement, with those that the change brings and takes away. */
async function readJudgements(
  runner: Runner,
  { written, removed }: Delta,
  { judgements: own }: BatchContent,
): Promise<Judgements> {
  const stored = await queries.readJudgements(runner);
  const gone = new Set(idsOf(removed, 'Judgement'));
  const live = new Map(
    [...stored.filter(({ id }) => !gone.has(id)), ...own].map(({ id, content }) => [id, content]),
  );
  const taken = stored.filter(({ id }) => gone.has(id)).map(({ content }) => content);
  const brought = idsOf(written, 'Judgement').flatMap((id) => live.get(id) ?? []);
  return {
    ids: [...live.keys()],
    live: [...live.values()],
    removed: taken,
    changed: [...brought, ...taken],
  };
}

/** Records that the change gives another content or another judgement. */
function changedRecords({ written, removed }: Delta, { changed }: Judgements): readonly string[] {
  return [
    ...idsOf(written, 'Record'),
    ...idsOf(removed, 'Record'),
    ...changed.flatMap(({ left, right }) => [left, right]),
  ];
}

/**
 * Statements that a change gives renderings or takes them from. They have no record of their own: one
 * that is reported for the first time, or no longer, changes the cluster that it is judged to be in.
 */
async function changedStatements(
  runner: Runner,
  { written, removed }: Delta,
  { renderings }: BatchContent,
): Promise<readonly string[]> {
  const ids = new Set(idsOf(written, 'Rendering'));
  const now = renderings.filter(({ id }) => ids.has(id)).map(({ content }) => content.statement);
  return [...now, ...(await queries.readStatementRecords(runner, idsOf(removed, 'Rendering')))];
}

async function readTouched(
  runner: Runner,
  { written, removed }: Delta,
  {
    changed: records,
    assessed,
  }: { readonly changed: ReadonlySet<string>; readonly assessed: readonly string[] },
): Promise<Touched> {
  const changed = (label: FactLabel): readonly string[] => [
    ...idsOf(written, label),
    ...idsOf(removed, label),
  ];
  const referring = await queries.readReferring(runner, records);
  const sources = changed('Source');
  const within = await queries.readWithinSources(runner, sources);
  return {
    claims: new Set([...changed('Claim'), ...assessed, ...referring.claims, ...within.claims]),
    renderings: new Set([...changed('Rendering'), ...referring.renderings, ...within.renderings]),
    sources: new Set([...sources, ...referring.sources]),
    records,
  };
}

/** What claims state. */
interface Stated {
  readonly propositions: readonly string[];
  readonly questions: readonly AskedQuestion[];
  readonly joins: readonly PartOfWhole[];
  readonly figures: readonly queries.Measured[];
}

/** What the touched claims state now. */
function statedBy(
  { claims }: Facts,
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): Stated {
  const stated = claims.flatMap(({ content }) => propositionsOfClaim(content, clusterOf, ontology));
  return {
    propositions: stated.map(({ id }) => id),
    questions: stated.flatMap((said) =>
      questionsOfProposition(said, ontology).map(({ id, kind, about: [thing = ''], names }) => ({
        id,
        kind,
        thing,
        names,
      })),
    ),
    joins: stated.flatMap((said) =>
      said.kind === 'RELATION' && isJoin(said, ontology)
        ? [{ part: said.from, whole: said.to }]
        : [],
    ),
    figures: stated.flatMap((said) =>
      said.kind === 'FIGURE' ? [{ of: said.of, predicate: said.predicate }] : [],
    ),
  };
}

/** Who speaks decides whether an event is more than alleged: with a statement go the events in its claims. */
async function withEvents(
  runner: Runner,
  nodes: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return new Set([...nodes, ...(await queries.readEventsSpokenOf(runner, nodes))]);
}

/**
 * A headline has the origin of its body's claim (semantics 9), and bears with it on everything else that
 * it states: with a body's claim goes its headline. Of the batch's own source all are taken, since what
 * its claims state is not in the store yet.
 */
async function withHeadlines(
  runner: Runner,
  pool: FactPool,
  { content, ...touched }: Touched & { readonly content: BatchContent },
): Promise<Touched> {
  await pool.fetch('Claim', await queries.readTwins(runner, touched.claims));
  const headlines = [...pool.facts().claims, ...content.claims].filter(standsAboveText);
  return { ...touched, claims: new Set([...touched.claims, ...headlines.map(({ id }) => id)]) };
}

interface Surroundings {
  readonly nodes: ReadonlySet<string>;
  readonly around: (records: Iterable<string>) => ReadonlySet<string>;
  readonly content: BatchContent;
}

/** What the claims fetched so far, and the statements among `nodes`, rest on. */
async function fetchAround(
  runner: Runner,
  pool: FactPool,
  { nodes, around, content }: Surroundings,
): Promise<void> {
  const headlines = pool.facts().claims.filter(standsAboveText);
  await pool.fetch(
    'Claim',
    await queries.readTwins(
      runner,
      headlines.map(({ id }) => id),
    ),
  );
  const spoken = pool.facts().claims.flatMap(({ content }) => content.statement ?? []);
  await pool.fetch(
    'Rendering',
    await queries.readRenderings(runner, [...nodes, ...around(spoken)]),
  );
  const { claims, renderings } = pool.facts();
  const cited = [...claims, ...renderings].map(({ content }) => content.source);
  // What the batch's own source republishes is not in the store yet.
  const republished = content.sources.flatMap((source) => source.republishes ?? []);
  const chain = await queries.readRepublished(runner, [...cited, ...republished]);
  await pool.fetch('Source', chain);
  await pool.fetch(
    'Passage',
    claims.flatMap(({ passages }) => passages),
  );
  await pool.fetch(
    'Passage',
    renderings.map(({ content }) => content.passage),
  );
  await pool.fetch('Record', around(recordsOfFacts(pool.facts())));
}

function codesOf({ entities }: Graph, nodes: ReadonlySet<string>): readonly string[] {
  const events = [...nodes].flatMap((id) => entities.get(id) ?? []);
  return events.flatMap(codesOfEvent).map(({ id }) => id);
}

function namesOf({ propositions }: Graph, nodes: ReadonlySet<string>): readonly string[] {
  return [...propositions.values()]
    .filter((said) => said.kind === 'FACT' && isSpelling(said.predicate) && nodes.has(said.of))
    .map(({ id }) => id);
}

function isSpelling(predicate: string): boolean {
  return predicate === 'NAME' || predicate === 'LABEL';
}

/** A total that comes, or that other sources give too, can be meant in place of the one that was. */
function partsOf({ propositions }: Graph, totals: ReadonlySet<string>): readonly string[] {
  return [...totals].flatMap((id) => {
    const said = propositions.get(id);
    return said?.kind === 'FIGURE' ? said.parts : [];
  });
}

/** For some records, these and all that judgements join them to, whatever the verdict. */
function componentsOf(
  judgements: readonly JudgementContent[],
): (records: Iterable<string>) => ReadonlySet<string> {
  const joined = new Map<string, string[]>();
  for (const { left, right } of judgements) {
    joined.set(left, [...(joined.get(left) ?? []), right]);
    joined.set(right, [...(joined.get(right) ?? []), left]);
  }
  return (records) => {
    const found = new Set(records);
    // A set's iteration reaches what is added on the way.
    for (const record of found) for (const other of joined.get(record) ?? []) found.add(other);
    return found;
  };
}

function idsOf(
  facts: readonly Pick<RecordedFact, 'label' | 'id'>[],
  label: FactLabel,
): readonly string[] {
  return facts.filter((fact) => fact.label === label).map(({ id }) => id);
}

function keys(label: NodeLabel, ids: Iterable<string>): readonly NodeKey[] {
  return [...new Set(ids)].map((id) => ({ label, id }));
}
