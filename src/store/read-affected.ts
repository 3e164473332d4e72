import { clusters } from '../derive/clusters.ts';
import type { Graph } from '../derive/graph.ts';
import { propositionsOfClaim } from '../derive/propositions-of-claim.ts';
import { questionsOfProposition } from '../derive/questions-of-proposition.ts';
import type { BatchContent, Facts, JudgementContent } from '../model/dossier.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { RecordedFact } from './fact-lists.ts';
import { buildFactPool, type FactPool } from './fact-pool.ts';
import * as queries from './affected-queries.ts';
import type { Runner } from './read-rows.ts';
import { recordsOfFacts } from './records-of-facts.ts';
import type { FactLabel, NodeKey, NodeLabel } from './rows.ts';
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
  /** The nodes whose rows may have changed, once `facts` are derived. */
  owners(graph: Graph): readonly NodeKey[];
}

/**
 * Finds what a change of facts touches (DESIGN 3): the claims it changes, and those that name a record
 * it changes; the questions that these answered and answer, with all their claims; the entities and
 * statements they name, with all that these follow from. Its twin is the rebuild, which derives everything.
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
  const touched = await readTouched(runner, delta, around(changedRecords(delta, judgements)));

  const pool = buildFactPool(runner, content);
  for (const { label, id } of delta.written) await pool.fetch(label, [id]);
  await pool.fetch('Claim', touched.claims);
  await pool.fetch('Rendering', touched.renderings);
  await pool.fetch('Source', touched.sources);
  const records = around([...touched.records, ...recordsOfFacts(pool.facts())]);
  const clusterOf = clusters(records, judgements.live);
  const old = await queries.readNeighbours(runner, touched);
  const now = statedBy(pool.facts(), clusterOf, ontology);
  const nodes = await withEvents(runner, new Set([...old.clusters, ...clusterOf.values()]));
  const questions = new Set([...old.questions, ...now.questions]);

  await pool.fetch('Claim', await queries.readBearingClaims(runner, { nodes, questions }));
  await fetchAround(runner, pool, nodes, around);
  const clusterRecords = around([...records, ...(await queries.readClusterRecords(runner, nodes))]);
  await pool.fetch('Record', clusterRecords);
  await pool.fetch('Judgement', judgements.ids);
  return {
    facts: pool.facts(),
    referred: await queries.readReferred(runner, clusterRecords),
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
        ...keys('Record', clusterRecords),
        ...keys('Entity', nodes),
        ...keys('Statement', nodes),
        ...keys('Proposition', propositions),
        ...keys('Question', questions),
      ].map(({ label, id }) => ({ label, id }));
    },
  };
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

async function readTouched(
  runner: Runner,
  { written, removed }: Delta,
  records: ReadonlySet<string>,
): Promise<Touched> {
  const changed = (label: FactLabel): readonly string[] => [
    ...idsOf(written, label),
    ...idsOf(removed, label),
  ];
  const referring = await queries.readReferring(runner, records);
  const sources = changed('Source');
  const within = await queries.readWithinSources(runner, sources);
  return {
    claims: new Set([...changed('Claim'), ...referring.claims, ...within.claims]),
    renderings: new Set([...changed('Rendering'), ...referring.renderings, ...within.renderings]),
    sources: new Set([...sources, ...referring.sources]),
    records,
  };
}

/** What the touched claims state now. */
function statedBy(
  { claims }: Facts,
  clusterOf: ReadonlyMap<string, string>,
  ontology: Ontology,
): { readonly propositions: readonly string[]; readonly questions: readonly string[] } {
  const stated = claims.flatMap(({ content }) => propositionsOfClaim(content, clusterOf, ontology));
  return {
    propositions: stated.map(({ id }) => id),
    questions: stated.flatMap((said) => questionsOfProposition(said, ontology).map(({ id }) => id)),
  };
}

/** Who speaks decides whether an event is more than alleged: with a statement go the events in its claims. */
async function withEvents(
  runner: Runner,
  nodes: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  return new Set([...nodes, ...(await queries.readEventsSpokenOf(runner, nodes))]);
}

/** What the claims fetched so far, and the statements among `nodes`, rest on. */
async function fetchAround(
  runner: Runner,
  pool: FactPool,
  nodes: ReadonlySet<string>,
  around: (records: Iterable<string>) => ReadonlySet<string>,
): Promise<void> {
  const spoken = pool.facts().claims.flatMap(({ content }) => content.statement ?? []);
  await pool.fetch(
    'Rendering',
    await queries.readRenderings(runner, [...nodes, ...around(spoken)]),
  );
  const { claims, renderings } = pool.facts();
  const cited = [...claims, ...renderings].map(({ content }) => content.source);
  await pool.fetch('Source', await queries.readRepublished(runner, cited));
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

function namesOf({ propositions }: Graph, nodes: ReadonlySet<string>): readonly string[] {
  return [...propositions.values()]
    .filter((said) => said.kind === 'FACT' && said.predicate === 'NAME' && nodes.has(said.of))
    .map(({ id }) => id);
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
