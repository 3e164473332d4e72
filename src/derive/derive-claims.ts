import type { Claim, ClaimContent } from '../model/claim.ts';
import type { Passage, SourceContent } from '../model/evidence.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import { groupBy } from '../util/group-by.ts';
import { invariant } from '../util/invariant.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import type { Origin, StatedClaim } from './graph.ts';
import { originOfClaim, standsAboveText } from './origins.ts';
import { propositionsOfClaim, type StatedProposition } from './propositions-of-claim.ts';
import { publishedDay } from './published-day.ts';
import { timeOfClaim } from './time-of-claim.ts';

/** What claims are derived with. */
export interface ClaimContext {
  readonly ontology: Ontology;
  readonly sources: ReadonlyMap<string, SourceContent>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly clusterOf: ReadonlyMap<string, string>;
}

/** A claim with its propositions, as it words them. */
export interface WordedClaim {
  readonly stated: StatedClaim;
  readonly wordings: readonly StatedProposition[];
}

/** Every claim with what follows from it alone, and with where its knowledge came from (semantics 9). */
export function deriveClaims(
  claims: readonly Claim[],
  context: ClaimContext,
): readonly WordedClaim[] {
  const worded = claims.map((claim) => ({
    claim,
    wordings: propositionsOfClaim(claim.content, context.clusterOf, context.ontology),
  }));
  const bodies = groupBy(
    worded
      .filter(({ claim }) => !standsAboveText(claim))
      .flatMap(({ claim, wordings }) => wordings.map(({ id }) => ({ claim, id }))),
    ({ claim, id }) => twinKey(claim, id),
  );
  return worded.map(({ claim, wordings }) => {
    const twins = standsAboveText(claim)
      ? wordings.flatMap(({ id }) => bodies.get(twinKey(claim, id)) ?? [])
      : [];
    const [twin] = twins.map((body) => body.claim).sort((a, b) => compareCodePoints(a.id, b.id));
    const origin = originOfClaim(twin ?? claim, context.clusterOf, context.sources);
    return { stated: stateClaim(claim, wordings, origin, context), wordings };
  });
}

/** What a headline and its body have in common: one source, one proposition. */
function twinKey({ content }: Claim, proposition: string): string {
  return `${content.source} ${proposition}`;
}

function stateClaim(
  claim: Claim,
  wordings: readonly StatedProposition[],
  origin: Origin,
  { clusterOf, passages, ontology, sources }: ClaimContext,
): StatedClaim {
  const { content } = claim;
  const entity = (record: string): string => clusterOf.get(record) ?? record;
  const source = sources.get(content.source);
  invariant(source, `claim ${claim.id} has no source`);
  const published = publishedDay(source);
  return {
    claim,
    source,
    published,
    when: timeOfClaim(content, published, ontology),
    passages: [...new Set(claim.passages)]
      .flatMap((id) => passages.get(id) ?? [])
      .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end),
    statement: content.statement && entity(content.statement),
    subjects: recordsAtEnd('SUBJECT', content).map(entity),
    objects: recordsAtEnd('OBJECT', content).map(entity),
    concerns: sortedIds(recordsOfClaim(content).map(entity)),
    dates: sortedIds(datedEvents(content, ontology).map(entity)),
    propositions: sortedIds(wordings.map(({ id }) => id)),
    origin,
  };
}

/** Subject, object and members. */
function recordsOfClaim(content: ClaimContent): readonly string[] {
  return [...recordsAtEnd('SUBJECT', content), ...recordsAtEnd('OBJECT', content)];
}

/** Subject or object; the members where they are it. */
function recordsAtEnd(
  end: 'SUBJECT' | 'OBJECT',
  { subject, object, members }: ClaimContent,
): readonly string[] {
  if (members?.end === end) return members.records;
  const record = end === 'SUBJECT' ? subject : object;
  return record === undefined ? [] : [record];
}

/** The events whose time a claim's own time is: the one it is a part of, else the end that its type dates. */
function datedEvents(
  content: ClaimContent,
  { relations, attributes }: Ontology,
): readonly string[] {
  const { predicate, subject, object, members, event, when } = content;
  if (when === undefined) return [];
  if (event !== undefined) return [event];
  const isDatingAttribute = attributes.get(predicate)?.dates === true;
  const end = isDatingAttribute ? 'FROM' : relations.get(predicate)?.dates;
  if (end === undefined) return [];
  const atEnd = end === 'FROM' ? subject : object;
  const listed = members?.end === (end === 'FROM' ? 'SUBJECT' : 'OBJECT') ? members.records : [];
  return atEnd === undefined ? listed : [atEnd, ...listed];
}
