import { allOf } from '../cypher/all-of.ts';
import { compare, exists, match, property } from '../cypher/build.ts';
import type { Expression } from '../cypher/nodes.ts';
import { isOfDayAlone, isUntold, type LensTerms } from './lens-terms.ts';
import { isPropositionSeen } from './seen-bearings.ts';
import {
  isDiscrepancyAbout,
  isDiscrepancySeen,
  isListedAt,
  ofDiscrepancy,
} from './seen-discrepancies.ts';
import { isEntitySeen, ofEntity } from './seen-entities.ts';
import { isHeldBy, isPositionSeen, isTaken, ofPosition } from './seen-positions.ts';
import { byKnown, isTimedBy, ofProposition } from './seen-propositions.ts';
import { isQuestionSeen } from './seen-questions.ts';
import { contests, contradicts, isSideSeen } from './seen-sides.ts';
import {
  isClaimSeen,
  isPassageSeen,
  isRenderingSeen,
  isSourceSeen,
  originOf,
} from './seen-sources.ts';
import { isReported, isSpokenOf, isStatementSeen, ofStatement } from './seen-statements.ts';
import type { Ends, NodeKind } from './stored-graph.ts';

/**
 * What a store that holds only what a lens admits has in the place of what this store has: whether a node or a
 * relationship is there, and what stands in its properties (semantics 10). The slow and obvious twin of this is
 * `deriveGraph` over the admitted facts.
 */
export class SeenValues {
  readonly #lens: LensTerms;

  constructor(lens: LensTerms) {
    this.#lens = lens;
  }

  /** Whether a node is there; undefined where it is whatever is admitted. */
  presence(kind: NodeKind, variable: string): Expression | undefined {
    switch (kind) {
      case 'Claim':
        return isClaimSeen(this.#lens, variable);
      case 'Source':
        return isSourceSeen(this.#lens, variable);
      case 'Passage':
        return isPassageSeen(this.#lens, variable);
      case 'Rendering':
        return isRenderingSeen(this.#lens, variable);
      case 'Statement':
        return isStatementSeen(this.#lens, variable);
      case 'Proposition':
        return isPropositionSeen(this.#lens, variable);
      case 'Question':
        return isQuestionSeen(this.#lens, variable);
      case 'Entity':
        return isEntitySeen(this.#lens, variable);
      case 'Discrepancy':
        return isDiscrepancySeen(this.#lens, variable);
      case 'Position':
        return isPositionSeen(this.#lens, variable);
      case 'Side':
        return isSideSeen(this.#lens, variable);
      case 'Batch':
      case 'Dossier':
      case 'EventCode':
      case 'Judgement':
      case 'Narrative':
      case 'Note':
      case 'Record':
      case 'Stance':
        return undefined;
    }
  }

  /**
   * Whether a relationship between nodes that are there is; as `presence`, and `unknown` where that is not known here.
   *
   * @param variableOf - the relationship's own variable, which has none before this is asked for
   */
  isJoined(
    type: string,
    [startKind]: Ends,
    [start, end]: readonly [string, string],
    variableOf: () => string,
  ): Expression | 'unknown' | undefined {
    switch (type) {
      case 'ASSERTED':
        return isReported(this.#lens, end, start, ['ATTRIBUTED_TO']);
      case 'SPOKE_THROUGH':
        return isReported(this.#lens, end, start, ['ON_BEHALF_OF']);
      case 'ADDRESSED_TO':
        return startKind === 'Statement'
          ? isReported(this.#lens, start, end, ['ADDRESSED_TO'])
          : undefined;
      case 'ABOUT':
        if (startKind === 'Statement') return isSpokenOf(this.#lens, start, end);
        return startKind === 'Discrepancy' ? isDiscrepancyAbout(this.#lens, start, end) : undefined;
      case 'CONTRADICTS':
        return contradicts(this.#lens, start, end, variableOf());
      case 'CONTESTS':
        return contests(this.#lens, start, end, variableOf());
      case 'DATED_BY':
        return isTaken(this.#lens, end, start);
      case 'TAKES':
        return isTaken(this.#lens, start, end);
      case 'HELD_BY':
        return isHeldBy(this.#lens, start, end);
      case 'ON':
        return isListedAt(this.#lens, start, end, variableOf());
      case 'TIMED_BY':
        return isTimedBy(this.#lens, start, end, variableOf());
      // Where a republished source is not admitted, the knowledge comes from another one.
      case 'ORIGINATES_IN':
        return 'unknown';
      // Which figures sources give as parts of which is not told by claim.
      case 'PART_OF_TOTAL':
        return 'unknown';
      default:
        return undefined;
    }
  }

  /** What a property of a node holds; undefined where it is what it holds whatever is admitted. */
  property(kind: NodeKind, variable: string, name: string): Expression | 'unknown' | undefined {
    switch (kind) {
      case 'Claim':
        return name === 'originId' ? originOf(this.#lens, variable) : undefined;
      case 'Entity':
        return ofEntity(this.#lens, variable, name);
      case 'Statement':
        return ofStatement(this.#lens, variable, name);
      case 'Proposition':
        return ofProposition(this.#lens, variable, name);
      case 'Discrepancy':
        return ofDiscrepancy(this.#lens, variable, name);
      case 'Position':
        return ofPosition(this.#lens, variable, name);
      default:
        return undefined;
    }
  }

  /** What a property of a relationship holds that copies one of its ends. */
  relationshipProperty(
    type: string,
    [startKind]: Ends,
    [start, end]: readonly [string, string],
    name: string,
  ): Expression | 'unknown' | undefined {
    switch (type) {
      case 'ASSERTED':
      case 'SPOKE_THROUGH':
        return name === 'byWhen' ? this.property('Statement', end, name) : undefined;
      case 'RENDERED_IN':
        return name === 'byWhen' ? this.property('Statement', start, name) : undefined;
      case 'ABOUT':
        if (startKind === 'Discrepancy') {
          return name === 'byKnown' ? this.property(startKind, start, name) : undefined;
        }
        if (startKind !== 'Statement') return undefined;
        return name === 'byWhen' ? this.property(startKind, start, name) : undefined;
      case 'ON':
        return name === 'byKnown' ? this.property('Discrepancy', start, name) : undefined;
      case 'ANSWERS':
        return name === 'byKnown' ? byKnown(this.#lens, start, []) : undefined;
      default:
        return undefined;
    }
  }

  /** What was taken back is there as it was admitted then: that is nowhere but in the log. */
  ofLive(variable: string, conditions: readonly Expression[]): Expression {
    const isThere: Expression = allOf(conditions);
    return {
      kind: 'case',
      branches: [{ when: property(variable, 'live'), then: isThere }],
      otherwise: isUntold(this.#lens),
    };
  }

  /** Whether `presenceAlong` says all there is to say. */
  get isOfDayAlone(): boolean {
    return isOfDayAlone(this.#lens);
  }

  /**
   * That a claim is there, said of a relationship from it that holds its place by day of publication: an index on that
   * finds no others. Undefined where the relationship does not tell.
   */
  presenceAlong(type: string, relationship: string): Expression | undefined {
    const { shape, behindDay } = this.#lens;
    if (!shape.isOfDay || !PLACED_BY_DAY.has(type)) return undefined;
    return compare('<', property(relationship, 'byPublished'), behindDay);
  }

  /** Whether a relationship of a relation type is there. */
  isRelationSeen(relationship: string): Expression {
    const { day } = this.#lens;
    if (isOfDayAlone(this.#lens)) {
      return compare('<=', property(relationship, 'knownSince'), day);
    }
    const relation = this.#lens.freshVariable();
    const id = property(relationship, 'id');
    return exists([
      match(
        { start: { variable: relation, label: 'Relation', properties: { id } }, steps: [] },
        isPropositionSeen(this.#lens, relation),
      ),
    ]);
  }
}

/** Relationships of claims that hold the claim's place by day of publication. */
const PLACED_BY_DAY: ReadonlySet<string> = new Set([
  'CONCERNS',
  'GIVES',
  'MADE_IN',
  'STATES',
  'TAKES',
]);
