import { canonicalJson } from '../../model/canonical-json.ts';
import { contentId } from '../../model/content-id.ts';
import type { DiscrepancyKind } from '../../model/vocabulary.ts';
import { compareCodePoints } from '../../util/compare-code-points.ts';
import { groupBy } from '../../util/group-by.ts';
import { invariant } from '../../util/invariant.ts';
import { sortedIds } from '../../util/sorted-ids.ts';
import { firstDay } from '../first-day.ts';
import type { Discrepancy, DiscrepancyPosition, Opposition, Side, Utterance } from '../graph.ts';
import type { QuestionKey } from '../questions-of-proposition.ts';
import {
  comparePositions,
  describePosition,
  type PositionContent,
  type PositionWords,
} from './describe-position.ts';
import type { Conflict } from './find-conflicts.ts';
import type { GroupedSide, SideClaim } from './grouped-side.ts';
import type { Knowledge } from './knowledge.ts';
import { leftOut } from './membership-conflict.ts';
import { contestedNames } from './named-conflict.ts';
import { aspectOf, positionKey } from './position-key.ts';
import type { ComparedSide } from './sides.ts';

/** What discrepancies are built with. */
export interface BuildContext extends PositionWords {
  readonly knowledge: Knowledge;
  readonly statements: ReadonlyMap<string, Pick<Utterance, 'speakers' | 'onBehalfOf'>>;
  /** What each question is about, of those that the conflicts come from. */
  readonly aboutOf: (question: string) => readonly string[];
  /** Sources that speak of all of some entities and do not answer any of some questions, sorted. */
  readonly silentOn: (about: readonly string[], questions: readonly string[]) => readonly string[];
}

/** The discrepancies of a question: its conflicts, one discrepancy for each kind and what it is on. */
export function buildDiscrepancies(
  question: QuestionKey,
  conflicts: readonly Conflict[],
  context: BuildContext,
): readonly Discrepancy[] {
  const groups = groupBy(conflicts, ({ a }) =>
    canonicalJson({ kind: a.side.kind, ...aspectOf(a.side, question.kind) }),
  );
  const alone = [...groups.values()].map((group) => buildDiscrepancy(question, group, context));
  return alone.map((discrepancy) => ({ ...discrepancy, also: furtherKinds(discrepancy, alone) }));
}

/** The kinds of the others that share a claim with it. */
function furtherKinds(
  { id, kind, sides }: Discrepancy,
  others: readonly Discrepancy[],
): readonly DiscrepancyKind[] {
  const own = new Set(sides.flatMap(({ claims }) => claims));
  const further = others
    .filter((other) => other.id !== id && other.kind !== kind)
    .filter((other) => other.sides.some(({ claims }) => claims.some((claim) => own.has(claim))));
  return [...new Set(further.map((other) => other.kind))].sort();
}

function buildDiscrepancy(
  question: QuestionKey,
  conflicts: readonly Conflict[],
  context: BuildContext,
): Discrepancy {
  const [any] = conflicts;
  invariant(any, 'a discrepancy without a conflict');
  const { kind } = any.a.side;
  const id = contentId({
    is: 'DISCREPANCY',
    question: question.id,
    kind,
    ...aspectOf(any.a.side, question.kind),
  });
  const grouped = [...new Set(conflicts.flatMap(({ a, b }) => [a, b]))];
  const positions = buildPositions(id, grouped, context);
  const questions = [...new Set([question.id, ...grouped.map((side) => side.question)])];
  return {
    id,
    kind,
    also: [],
    question: question.id,
    questions: [question.id, ...sortedIds(questions.slice(1))],
    about: [...new Set(questions.flatMap(context.aboutOf))],
    positions: positions.map(({ position }) => position),
    sides: buildSides(id, positions, conflicts, context.knowledge),
    silent: context.silentOn(question.about, questions),
    withinOneSource: conflicts.some(({ a, b }) => [...a.sources].some((one) => b.sources.has(one))),
    knownSince: firstDay(conflicts.map(({ since }) => since)),
  };
}

interface PlacedPosition {
  readonly position: DiscrepancyPosition;
  readonly sides: readonly GroupedSide[];
}

function buildPositions(
  discrepancy: string,
  grouped: readonly GroupedSide[],
  context: BuildContext,
): readonly PlacedPosition[] {
  const agreeing = groupBy(grouped, ({ side }) => canonicalJson(positionKey(side)));
  return [...agreeing.values()]
    .map((sides) => ({ sides, position: buildPosition(discrepancy, sides, context) }))
    .sort((a, b) => comparePositions(a.position, b.position));
}

function buildPosition(
  discrepancy: string,
  sides: readonly GroupedSide[],
  context: BuildContext,
): DiscrepancyPosition {
  const [any] = sides;
  invariant(any, 'a position without a side');
  const claims = sides
    .flatMap((side) => side.claims)
    .sort((a, b) => compareCodePoints(a.stated.claim.id, b.stated.claim.id));
  const content = describePosition(any.side, claims, context);
  return {
    id: contentId({ is: 'POSITION', discrepancy, ...positionKey(any.side) }),
    ...content,
    isUniform: isToldAlike(content, any.side, claims, context),
    holders: sortedIds(
      claims.flatMap(({ stated }) => {
        const said =
          stated.statement === undefined ? undefined : context.statements.get(stated.statement);
        return said === undefined ? [] : [...said.speakers, ...said.onBehalfOf];
      }),
    ),
    sources: sortedIds(sides.flatMap((side) => [...side.sources])),
    claims: sortedIds(claims.map(({ stated }) => stated.claim.id)),
    knownSince: firstDay(sides.map((side) => side.knownSince)),
  };
}

/** Whether a position would be told of in the same words by each of its claims. */
function isToldAlike(
  content: PositionContent,
  side: ComparedSide,
  claims: readonly SideClaim[],
  words: PositionWords,
): boolean {
  if (claims.length === 1) return true;
  const whole = canonicalJson(content);
  return claims.every((claim) => canonicalJson(describePosition(side, [claim], words)) === whole);
}

/** The sides in the order of their positions, each with those that speak against it. */
function buildSides(
  discrepancy: string,
  positions: readonly PlacedPosition[],
  conflicts: readonly Conflict[],
  knowledge: Knowledge,
): readonly Side[] {
  const indexOf = new Map(positions.flatMap(({ sides }) => sides).map((side, at) => [side, at]));
  const opponents = groupBy(
    [...conflicts, ...conflicts.map(({ a, b, since }) => ({ a: b, b: a, since }))],
    ({ a }) => a,
  );
  return positions.flatMap(({ sides }, position) =>
    sides.map((side) => {
      const spoken = contestable(side);
      const against = (opponents.get(side) ?? []).map(({ b: other, since }): Opposition => {
        const index = indexOf.get(other);
        invariant(index, 'a side that is in no position');
        const named = contestedEntities(side.side, other.side, knowledge);
        const propositions = named === undefined ? spoken.all : spoken.of(named);
        return { side: index, propositions, since };
      });
      const { question } = side;
      return {
        id: contentId({ is: 'SIDE', discrepancy, question, side: side.side }),
        position,
        claims: sortedIds(side.claims.map(({ stated }) => stated.claim.id)),
        against: against.sort((a, b) => a.side - b.side),
      };
    }),
  );
}

/** What is contested of a side: what it says, in the kinds in which two cannot both hold. */
function contestable({ side, claims }: GroupedSide): {
  readonly all: readonly string[];
  readonly of: (named: ReadonlySet<string>) => readonly string[];
} {
  const said = CONTESTING.has(side.kind) ? claims.flatMap((claim) => claim.said) : [];
  return {
    all: sortedIds(said.map(({ id }) => id)),
    of: (named) =>
      sortedIds(
        said
          .filter((one) => one.kind === 'RELATION' && (named.has(one.from) || named.has(one.to)))
          .map(({ id }) => id),
      ),
  };
}

/** Kinds in which two claims cannot both hold; in the others they only do not say the same (semantics 8). */
const CONTESTING: ReadonlySet<DiscrepancyKind> = new Set<DiscrepancyKind>([
  'VALUE',
  'AGENT',
  'PLACE',
  'TIME',
  'MEMBERSHIP',
  'MODALITY',
  'ACT',
]);

/** Whom a side names and the other speaks against: of a list those left out. Undefined: all that the side says. */
function contestedEntities(
  side: ComparedSide,
  other: ComparedSide,
  knowledge: Knowledge,
): ReadonlySet<string> | undefined {
  if (side.kind === 'MEMBERSHIP' && other.kind === 'MEMBERSHIP') {
    return new Set(leftOut(side, other, knowledge));
  }
  if (side.kind !== 'AGENT' && side.kind !== 'PLACE') return undefined;
  if (other.kind !== 'AGENT' && other.kind !== 'PLACE') return undefined;
  return new Set(contestedNames(side, other, knowledge));
}
