import type { BatchContent } from '../model/dossier.ts';
import { groupBy } from '../util/group-by.ts';
import { indexBy } from '../util/index-by.ts';
import * as queries from './question-queries.ts';
import type { AskedQuestion, PartOfWhole } from './question-queries.ts';
import type { Runner } from './read-rows.ts';
import type { Touched } from './touched.ts';

/** What a change does that can bear on discrepancies. */
export interface Disturbance {
  readonly touched: Touched;
  /** Records with another content, or another judgement on them. */
  readonly changed: ReadonlySet<string>;
  /** What the touched claims stated before. */
  readonly before: {
    readonly propositions: ReadonlySet<string>;
    readonly questions: ReadonlySet<string>;
  };
  /** What they state now. */
  readonly now: {
    readonly questions: readonly AskedQuestion[];
    readonly joins: readonly PartOfWhole[];
  };
  /** For some records, these and all that judgements join them to: whatever their clusters were and will be. */
  readonly around: (records: Iterable<string>) => ReadonlySet<string>;
  readonly content: BatchContent;
}

/** Questions whose discrepancies a change may touch. */
export interface AffectedQuestions {
  /** Ids, of before the change and of after it. */
  readonly questions: ReadonlySet<string>;
  /** Ids of the live claims that their discrepancies follow from, but for those that the change touches itself. */
  readonly claims: ReadonlySet<string>;
}

/**
 * The questions whose discrepancies may not be what they were: those that touched claims answered and
 * answer; those answered in statements that somebody else is said to speak in; those on whatever is within
 * a changed record; those on what a touched claim joins; and the wholes of all these. More is
 * harmless, less would be wrong.
 */
export async function readAffectedQuestions(
  runner: Runner,
  disturbance: Disturbance,
): Promise<AffectedQuestions> {
  const { touched, changed, before, now } = disturbance;
  const partsOf = await readContainment(runner, changed, 'PARTS', disturbance);
  const within = new Set([...changed].flatMap((record) => [...partsOf(record)]));
  const joins = [...(await queries.readJoinsStated(runner, before.propositions)), ...now.joins];
  const joined = await queries.readQuestionsAbout(
    runner,
    joins.flatMap(({ part, whole }) => [part, whole]),
  );
  const direct = new Set([
    ...before.questions,
    ...now.questions.map(({ id }) => id),
    ...(await queries.readQuestionsSpokenOf(runner, touched.renderings)),
    ...(await queries.readQuestionsNaming(runner, within)),
    ...joined.map(({ id }) => id),
  ]);
  const asked = unique([...(await queries.readQuestions(runner, direct)), ...now.questions]);
  const wholes = await readJoined(runner, asked, 'WHOLES', disturbance);
  const affected = unique([...asked, ...wholes]);
  const parts = await readJoined(runner, affected, 'PARTS', disturbance);
  const questions = new Set([...direct, ...wholes.map(({ id }) => id)]);
  const joinable = affected.filter(isJoinable).map(({ thing }) => thing);
  return {
    questions,
    claims: new Set([
      ...(await queries.readClaimsOn(runner, [...questions, ...parts.map(({ id }) => id)])),
      ...(await queries.readJoiningClaims(runner, disturbance.around(joinable))),
    ]),
  };
}

type Surroundings = Pick<Disturbance, 'around' | 'content' | 'now'>;
type Direction = 'WHOLES' | 'PARTS';

/**
 * The questions that stood before the change and are joined to some questions, under what judgements,
 * `within` and claims say before or after it: as `wholesOfQuestion` and `partsOfQuestion` have it, and more.
 */
async function readJoined(
  runner: Runner,
  questions: readonly AskedQuestion[],
  direction: Direction,
  surroundings: Surroundings,
): Promise<readonly AskedQuestion[]> {
  const joinable = questions.filter(isJoinable);
  const { around, now } = surroundings;
  const directionsOf = new Map<string, readonly Direction[]>([
    ['FIGURE', [direction]],
    // The place decides which is the whole, so that a join counts both ways.
    ['PLACE', ['WHOLES', 'PARTS']],
  ]);
  const things = (kind: string): readonly string[] =>
    joinable.filter((question) => question.kind === kind).map(({ thing }) => thing);
  const others = new Map<string, ReadonlySet<string>>();
  for (const [kind, directions] of directionsOf) {
    const own = things(kind);
    const stated = [...(await queries.readJoins(runner, around(own))), ...now.joins];
    const ways = await Promise.all(
      directions.map(async (way) => ({
        reach: await readContainment(runner, own, way, surroundings),
        joins: groupBy(stated, startOf(way)),
        end: endOf(way),
      })),
    );
    for (const thing of own) {
      const reached = ways.flatMap(({ reach, joins, end }) => [
        ...reach(thing),
        ...[...around([thing])].flatMap((one) => (joins.get(one) ?? []).map(end)),
      ]);
      others.set(`${kind} ${thing}`, around(reached));
    }
  }
  const standing = await queries.readQuestionsAbout(
    runner,
    new Set([...others.values()].flatMap((reached) => [...reached])),
  );
  const byKey = indexBy(standing, keyOf);
  return unique(
    joinable.flatMap((question) =>
      [...(others.get(`${question.kind} ${question.thing}`) ?? [])].flatMap(
        (thing) => byKey.get(keyOf({ ...question, thing })) ?? [],
      ),
    ),
  );
}

function isJoinable({ kind }: AskedQuestion): boolean {
  return kind === 'FIGURE' || kind === 'PLACE';
}

function keyOf({ kind, thing, names }: Omit<AskedQuestion, 'id'>): string {
  return [kind, thing, ...names].join('\n');
}

function unique(questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  return [...indexBy(questions, ({ id }) => id).values()];
}

function startOf(direction: Direction): (pair: PartOfWhole) => string {
  return ({ part, whole }) => (direction === 'WHOLES' ? part : whole);
}

function endOf(direction: Direction): (pair: PartOfWhole) => string {
  return ({ part, whole }) => (direction === 'WHOLES' ? whole : part);
}

/**
 * What some records are within, or what is within them, at whatever depth, by the annotators' `within` of
 * before or after the change, and whichever clusters judgements make.
 */
async function readContainment(
  runner: Runner,
  records: Iterable<string>,
  direction: Direction,
  { around, content }: Pick<Surroundings, 'around' | 'content'>,
): Promise<(record: string) => ReadonlySet<string>> {
  const [start, end] = [startOf(direction), endOf(direction)];
  const own = groupBy(
    content.records.flatMap(({ id, within }) => within.map((whole) => ({ part: id, whole }))),
    start,
  );
  const next = new Map<string, readonly string[]>();
  let open = new Set(around(records));
  while (open.size > 0) {
    const stored = groupBy(await queries.readWithin(runner, open, direction), start);
    for (const record of open) {
      const pairs = [...(stored.get(record) ?? []), ...(own.get(record) ?? [])];
      next.set(record, pairs.map(end));
    }
    const reached = around([...open].flatMap((record) => next.get(record) ?? []));
    open = new Set([...reached].filter((record) => !next.has(record)));
  }
  return (record) => {
    const reached = new Set<string>();
    const steps = [...around([record])];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      for (const other of around(next.get(step) ?? [])) {
        if (reached.has(other)) continue;
        reached.add(other);
        steps.push(other);
      }
    }
    return reached;
  };
}
