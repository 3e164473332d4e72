import type { Passage, Rendering, SourceContent } from '../model/evidence.ts';
import type { Medium } from '../model/vocabulary.ts';
import { compareCodePoints } from '../util/compare-code-points.ts';
import type { StatedClaim, Time, Utterance } from './graph.ts';
import { groupBy } from '../util/group-by.ts';
import { sortedIds } from '../util/sorted-ids.ts';
import { compareTimes, timeOf, UNKNOWN_DAY } from './time.ts';

/** What statements are derived from. */
export interface StatementFacts {
  readonly renderings: readonly Rendering[];
  /** All live renderings, admitted or not: a statement's records do not depend on what is admitted. */
  readonly among: readonly Rendering[];
  readonly passages: ReadonlyMap<string, Passage>;
  readonly sources: ReadonlyMap<string, SourceContent>;
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly claims: readonly ClaimInStatement[];
  /** The latest day that a source can have been published. */
  readonly publishedOf: (source: string) => string | undefined;
}

/** What of a claim tells what its statement is about. */
type ClaimInStatement = Pick<StatedClaim, 'statement' | 'concerns'>;

/** Every utterance that a rendering reports, by id. */
export function deriveStatements(facts: StatementFacts): ReadonlyMap<string, Utterance> {
  const { renderings, among, claims, clusterOf } = facts;
  const clusterOfReport = ({ content }: Rendering): string =>
    clusterOf.get(content.statement) ?? content.statement;
  const records = groupBy(among, clusterOfReport);
  const claimsIn = groupBy(claims, ({ statement }) => statement);
  return new Map(
    [...groupBy(renderings, clusterOfReport)].map(([id, own]) => [
      id,
      {
        ...utterance(id, own, claimsIn.get(id) ?? [], facts),
        records: sortedIds((records.get(id) ?? own).map(({ content }) => content.statement)),
      },
    ]),
  );
}

function utterance(
  id: string,
  own: readonly Rendering[],
  claims: readonly ClaimInStatement[],
  facts: StatementFacts,
): Omit<Utterance, 'records'> {
  const renderings = [...own].sort((a, b) => compareRenderings(a, b, facts.passages));
  const entities = (ids: readonly string[]): readonly string[] =>
    sortedIds(ids.map((record) => facts.clusterOf.get(record) ?? record));
  const concerned = claims.flatMap((claim) => claim.concerns);
  return {
    id,
    renderings,
    speakers: entities(renderings.flatMap(({ content }) => content.by)),
    onBehalfOf: entities(renderings.flatMap(({ content }) => content.for)),
    addressees: entities(renderings.flatMap(({ content }) => content.to)),
    about: sortedIds([
      ...concerned,
      ...entities(renderings.flatMap(({ content }) => content.about)),
    ]),
    medium: commonMedium(renderings),
    text: fullestText(renderings, facts),
    when: times(renderings),
    knownSince: first(renderings.map(({ content }) => facts.publishedOf(content.source))),
  };
}

/** By source, then in the order of its text. */
function compareRenderings(
  a: Rendering,
  b: Rendering,
  passages: ReadonlyMap<string, Passage>,
): number {
  const start = ({ content }: Rendering): number =>
    passages.get(content.passage)?.content.start ?? 0;
  return (
    compareCodePoints(a.content.source, b.content.source) ||
    start(a) - start(b) ||
    compareCodePoints(a.id, b.id)
  );
}

/** The medium that most renderings name; ties by the word. */
function commonMedium(renderings: readonly Rendering[]): Medium | undefined {
  const named = groupBy(renderings, ({ content }) => content.medium);
  const [most] = [...named].sort(
    ([mediumA, a], [mediumB, b]) => b.length - a.length || compareCodePoints(mediumA, mediumB),
  );
  return most?.[0];
}

/** semantics 13: the passages of the source that gives most of it, in the order of its text. */
function fullestText(
  renderings: readonly Rendering[],
  { passages, publishedOf }: StatementFacts,
): string {
  const bySource = groupBy(renderings, ({ content }) => content.source);
  const texts = [...bySource].map(([source, own]) => {
    const words = new Map(
      own.map(({ content }) => [content.passage, passages.get(content.passage)]),
    );
    const exact = [...words.values()].flatMap((passage) => passage?.content.exact ?? []);
    const length = exact.reduce((sum, part) => sum + part.length, 0);
    return {
      source,
      text: exact.join(' … '),
      length,
      published: publishedOf(source) ?? UNKNOWN_DAY,
    };
  });
  const [fullest] = texts.sort(
    (a, b) =>
      b.length - a.length ||
      compareCodePoints(a.published, b.published) ||
      compareCodePoints(a.source, b.source),
  );
  return fullest?.text ?? '';
}

function times(renderings: readonly Rendering[]): readonly Time[] {
  return renderings
    .flatMap(({ id, content }) =>
      content.said === undefined ? [] : [{ id, time: timeOf(content.said) }],
    )
    .sort((a, b) => compareTimes(a.time, b.time) || compareCodePoints(a.id, b.id))
    .map(({ time }) => time);
}

function first(days: readonly (string | undefined)[]): string | undefined {
  const [earliest] = days.filter((day) => day !== undefined).sort(compareCodePoints);
  return earliest;
}
