import { answerQuestions } from '../derive/conflicts/answer-questions.ts';
import { contestedPropositions } from '../derive/contested-propositions.ts';
import { deriveClaims, type WordedClaim } from '../derive/derive-claims.ts';
import { buildQuestion } from '../derive/derive-disagreement.ts';
import { deriveDiscrepancies } from '../derive/derive-discrepancies.ts';
import { deriveEntities } from '../derive/derive-entities.ts';
import { derivePropositions } from '../derive/derive-propositions.ts';
import { deriveStatements } from '../derive/derive-statements.ts';
import { firstDay } from '../derive/first-day.ts';
import type { Contest, Graph, StatedClaim, Utterance } from '../derive/graph.ts';
import { identityDiscrepancies } from '../derive/identity-discrepancies.ts';
import { codesByEvent } from '../derive/event-codes.ts';
import { containRecords, isPlaceInPlace, type PartOfWhole } from '../derive/place-containment.ts';
import { publishedDay } from '../derive/published-day.ts';
import { type Facts, NO_FACTS, type RecordContent } from '../model/dossier.ts';
import type { Part } from '../store/build-rows.ts';
import { projectEntities, projectProposition, projectStatement } from '../store/project-derived.ts';
import { projectDisagreement } from '../store/project-discrepancies.ts';
import {
  projectClaims,
  projectNotebook,
  projectPassage,
  projectRecord,
  projectRendering,
  projectSource,
  projectStatementRecords,
} from '../store/project-facts.ts';
import { projectPlaces } from '../store/project-places.ts';
import type { Properties } from '../store/rows.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import type { SpilledBatch } from './gather-facts.ts';
import type { LoadContext } from './load-context.ts';
import type { Parts } from './parts.ts';
import type { RowSink } from './row-sink.ts';
import type { Spill } from './spill.ts';
import { fromSpilled, type SpilledClaim, toSpilled } from './spilled-claim.ts';

/** What a derivation in parts goes through, each step with the rows that follow from it. */
export interface RowDerivation {
  /** Claims with their passages and renderings, one batch at a time; they are put aside for their parts. */
  batch(batch: SpilledBatch): void;
  /** When all batches are through: what is not divided. */
  whole(recordedAt: ReadonlyMap<string, string>): void;
  /** Questions and discrepancies of a part; of all parts, before the next step. */
  disagreement(part: number): void;
  /** Propositions and entities of a part, which need to know what is contested anywhere. */
  propositions(part: number): void;
}

/**
 * Derives the rows of a store in parts, so that the claims of one part are in memory at once. It calls
 * the functions that `deriveGraph` and `projectGraph` call; a test compares the rows with theirs.
 */
export function buildRowDerivation(
  context: LoadContext,
  parts: Parts,
  spill: Spill<SpilledClaim>,
  sink: RowSink,
): RowDerivation {
  const { ontology, clusterOf, sources, passages, assessments } = context;
  const write = (own: readonly Part[], properties?: Properties): void =>
    writeParts(own, context, sink, properties);
  const subjects = new Set(context.facts.notes.map(({ content }) => content.on));
  const noted: Facts['claims'][number][] = [];
  const codes = codesByEvent(context.facts.records, clusterOf);
  const aboutOf = new Map<string, Set<string>>();
  const wholesSaid = new Map<string, Set<string>>();
  const contested = new Map<string, Contest>();
  let statements: ReadonlyMap<string, Utterance> = new Map();
  const recordsOfPart = groupBy(context.facts.records, ({ id }) =>
    parts.ofEntity(clusterOf.get(id) ?? id),
  );

  return {
    batch: ({ meta, claims, passages: own, renderings }) => {
      const worded = deriveClaims(claims, { ontology, sources, passages: NONE, clusterOf });
      for (const claim of worded) {
        const { statement, concerns } = claim.stated;
        if (statement !== undefined) addAll(aboutOf, statement, concerns);
        if (subjects.has(claim.stated.claim.id)) noted.push(claim.stated.claim);
        for (const { part, whole } of placesInPlaces(claim)) addAll(wholesSaid, part, [whole]);
        for (const part of parts.ofClaim(claim)) spill.write(part, toSpilled(claim));
      }
      const byId = indexClaims(worded);
      const recorded = { recordedAt: meta.recordedAt };
      write(own.map(projectPassage), recorded);
      write(
        renderings.map((rendering) => projectRendering(rendering, { passages, clusterOf })),
        recorded,
      );
      write(projectClaims({ claims: byId, clusterOf, codes }, assessments, ontology), recorded);
    },

    whole: (recordedAt) => {
      const facts = { ...context.facts, claims: noted };
      statements = deriveStatements({
        renderings: facts.renderings,
        among: facts.renderings,
        passages,
        sources,
        clusterOf,
        claims: [...aboutOf].map(([statement, concerns]) => ({
          statement,
          concerns: [...concerns],
        })),
        publishedOf: (source) => publishedDay(sources.get(source)),
      });
      aboutOf.clear();
      for (const part of projectNotebook({ facts, statements })) {
        const at = recordedAt.get(part.node.id);
        const isRevised = part.node.label === 'Dossier' || part.node.label === 'Narrative';
        write([part], isRevised || at === undefined ? {} : { recordedAt: at });
      }
      write(facts.sources.map(projectSource));
      write(facts.records.map((record) => projectRecord(record, context)));
      const said = [...wholesSaid].flatMap(([part, wholes]) =>
        [...wholes].map((whole) => ({ part, whole })),
      );
      const containment = containRecords({ records: facts.records, clusterOf, said });
      for (const row of projectPlaces(containment)) sink.writeRelationship(row);
      write(projectStatementRecords({ statements }));
      write([...statements.values()].map(projectStatement));
      write(projectIdentities(context, statements));
    },

    disagreement: (part) => {
      const worded = [...spill.read(part)].map((claim) => fromSpilled(claim, sources));
      const claims = indexClaims(worded);
      const answered = answerQuestions(worded, renderingsIn(worded, context), clusterOf, ontology);
      const keys = [...answered.values()]
        .map(({ key }) => key)
        .filter((key) => parts.ofQuestion(key) === part);
      const discrepancies = deriveDiscrepancies(
        keys.map(({ id }) => id),
        {
          answered,
          knowledge: context.knowledge,
          ontology,
          statements,
          labelOf: context.labelOf,
          clusterOf,
          // Who is silent is told when it is asked, and is in no row.
          claims: [],
        },
      );
      for (const [id, { since }] of contestedPropositions(discrepancies.values(), claims)) {
        contested.set(id, { since: firstDay([contested.get(id)?.since, since]) });
      }
      const questions = indexBy(
        keys.map((key) => buildQuestion(key, context.labelOf)),
        ({ id }) => id,
      );
      write(
        projectDisagreement({
          questions,
          discrepancies,
          claims,
          entities: context.entities,
          statements,
        }),
      );
    },

    propositions: (part) => {
      const worded = [...spill.read(part)].map((claim) => fromSpilled(claim, sources));
      const claims = indexClaims(worded);
      const own = worded.flatMap(({ stated, wordings }) => {
        const mine = wordings.filter((wording) => parts.ofProposition(wording) === part);
        return mine.length === 0 ? [] : [{ stated, wordings: mine }];
      });
      const propositions = derivePropositions(own, ontology);
      const records = recordsOfPart.get(part) ?? [];
      const entities = deriveEntities({
        facts: { ...NO_FACTS, records },
        ontology,
        clusterOf,
        claims: [...claims.values()],
        statements: statementsIn(worded, statements),
        propositions,
        referred: referredAmong(records, context),
      });
      const graph: Graph = { ...NOTHING, clusterOf, claims, entities, propositions, contested };
      write(projectEntities(graph));
      write([...propositions.values()].map((said) => projectProposition(said, graph, ontology)));
      spill.remove(part);
    },
  };
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** A graph that holds nothing, to be filled with what a projection looks at. */
const NOTHING: Graph = {
  facts: NO_FACTS,
  clusterOf: NONE,
  disputed: [],
  entities: NONE,
  statements: NONE,
  sources: NONE,
  passages: NONE,
  renderings: NONE,
  claims: NONE,
  propositions: NONE,
  questions: NONE,
  discrepancies: NONE,
  contested: NONE,
};

/** What a claim says of things that are in others. */
function placesInPlaces({ wordings }: WordedClaim): readonly PartOfWhole[] {
  return wordings.flatMap((said) =>
    said.kind === 'RELATION' && isPlaceInPlace(said) ? [{ part: said.from, whole: said.to }] : [],
  );
}

function indexClaims(worded: readonly WordedClaim[]): ReadonlyMap<string, StatedClaim> {
  return indexBy(
    worded.map(({ stated }) => stated),
    ({ claim }) => claim.id,
  );
}

function addAll(sets: Map<string, Set<string>>, key: string, items: readonly string[]): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set);
  for (const item of items) set.add(item);
}

/** Judgements make them, and no claims: so there are few, and they are derived at once. */
function projectIdentities(
  context: LoadContext,
  statements: ReadonlyMap<string, Utterance>,
): readonly Part[] {
  const { disputed, entities, labelOf } = context;
  const identities = identityDiscrepancies(disputed, {
    isKnown: (record) => entities.has(record) || statements.has(record),
    isEntity: (record) => entities.has(record),
    labelOf,
  });
  return projectDisagreement({
    claims: NONE,
    entities,
    statements,
    questions: indexBy(
      identities.map(({ question }) => buildQuestion(question, labelOf)),
      ({ id }) => id,
    ),
    discrepancies: indexBy(
      identities.map(({ discrepancy }) => discrepancy),
      ({ id }) => id,
    ),
  });
}

function renderingsIn(
  worded: readonly WordedClaim[],
  { renderingsOf }: LoadContext,
): Facts['renderings'] {
  const spoken = new Set(worded.map(({ stated }) => stated.statement));
  return [...spoken].flatMap((id) => (id === undefined ? [] : (renderingsOf.get(id) ?? [])));
}

function statementsIn(
  worded: readonly WordedClaim[],
  statements: ReadonlyMap<string, Utterance>,
): ReadonlyMap<string, Utterance> {
  const found = worded.flatMap(({ stated }) => statements.get(stated.statement ?? '') ?? []);
  return indexBy(found, ({ id }) => id);
}

/** Of some records those whose entity there is: that is how an entity comes to be referred to. */
function referredAmong(
  records: readonly RecordContent[],
  { clusterOf, entities }: LoadContext,
): ReadonlySet<string> {
  return new Set(records.map(({ id }) => clusterOf.get(id) ?? id).filter((id) => entities.has(id)));
}

/** As `projectGraph`: what leads to entities that are not there is left out. */
function writeParts(
  own: readonly Part[],
  { entities }: LoadContext,
  sink: RowSink,
  properties?: Properties,
): void {
  const isThere = ({ label, id }: Part['node'] | { label: string; id: string }): boolean =>
    label !== 'Entity' || entities.has(id);
  for (const { node, relationships } of own) {
    sink.writeNode(node, properties);
    for (const row of relationships) {
      if (isThere(row.from) && isThere(row.to)) sink.writeRelationship(row);
    }
  }
}
