import { allOf } from '../cypher/all-of.ts';
import { compare, exists, not, property, variable as name } from '../cypher/build.ts';
import type {
  Clause,
  Expression,
  NodePattern,
  OrderKey,
  Pattern,
  PatternStep,
  Query,
} from '../cypher/nodes.ts';
import { UNKNOWN_DAY } from '../derive/time.ts';
import type { NodeKind } from './stored-graph.ts';

/** What a lens asks of sources, without the values that each request has of its own. */
export interface LensShape {
  /** Whether only what was published by a day is admitted. */
  readonly isOfDay: boolean;
  /** Whether only some sources are, or all but some. */
  readonly ofSources: 'ONLY' | 'WITHOUT' | undefined;
}

/** What the values of a lens are called in a statement, and what else it needs. */
export interface LensTerms {
  readonly shape: LensShape;
  /** `knownOn`. */
  readonly day: Expression;
  /** What sorts behind all that has `knownOn` as the first part of its place in an order. */
  readonly behindDay: Expression;
  /** Ids of sources. */
  readonly sources: Expression;
  /** A text. */
  readonly text: (value: string) => Expression;
  /** Names of relation types and attributes by which a claim does not say that an event takes place (semantics 5). */
  readonly denying: Expression;
  /** Fails where it is evaluated: a lens makes of something what a statement cannot tell. */
  readonly untold: Expression;
  readonly freshVariable: () => string;
}

/**
 * What a store that holds only what a lens admits has in the place of what this store has: whether a node or a
 * relationship is there, and what stands in its properties (semantics 10). The slow and obvious twin of this is
 * `deriveGraph` over the admitted facts.
 */
export class SeenValues {
  readonly #terms: LensTerms;

  constructor(terms: LensTerms) {
    this.#terms = terms;
  }

  /** Whether a node is there; undefined where it is whatever is admitted. */
  presence(kind: NodeKind, variable: string): Expression | undefined {
    switch (kind) {
      case 'Claim':
        return this.#isClaimSeen(variable);
      case 'Source':
        return this.#isSourceSeen(variable);
      case 'Passage':
        return this.#standsIn(variable, [], property(variable, 'sourceId'));
      case 'Rendering':
        return this.#isRenderingSeen(variable);
      case 'Statement':
        return this.#isStatementSeen(variable);
      case 'Proposition':
        return this.#isPropositionSeen(variable);
      case 'Question':
        return this.#isQuestionSeen(variable);
      case 'Entity':
        return this.#isEntitySeen(variable);
      case 'Discrepancy':
        return this.#isDiscrepancySeen(variable);
      case 'Position':
        return this.#isPositionSeen(variable);
      case 'Side':
        return this.#isSideSeen(variable);
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
    [startKind]: readonly [NodeKind, NodeKind],
    [start, end]: readonly [string, string],
    variableOf: () => string,
  ): Expression | 'unknown' | undefined {
    switch (type) {
      case 'ASSERTED':
        return this.#isReported(end, start, ['ATTRIBUTED_TO']);
      case 'SPOKE_THROUGH':
        return this.#isReported(end, start, ['ON_BEHALF_OF']);
      case 'ADDRESSED_TO':
        return startKind === 'Statement'
          ? this.#isReported(start, end, ['ADDRESSED_TO'])
          : undefined;
      case 'ABOUT':
        if (startKind === 'Statement') return this.#isSpokenOf(start, end);
        return startKind === 'Discrepancy' ? this.#isDiscrepancyAbout(start, end) : undefined;
      case 'CONTRADICTS':
        return this.#contradicts(start, end, variableOf());
      case 'CONTESTS':
        return this.#contests(start, end, variableOf());
      case 'DATED_BY':
        return this.#takes(end, start);
      case 'TAKES':
        return this.#takes(start, end);
      case 'HELD_BY':
        return this.#isHeldBy(start, end);
      case 'ON':
        return this.#isListedAt(start, end, variableOf());
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
        return name === 'originId' ? this.#originOf(variable) : undefined;
      case 'Entity':
        return this.#ofEntity(variable, name);
      case 'Statement':
        return this.#ofStatement(variable, name);
      case 'Proposition':
        return this.#ofProposition(variable, name);
      case 'Discrepancy':
        return this.#ofDiscrepancy(variable, name);
      case 'Position':
        return this.#ofPosition(variable, name);
      default:
        return undefined;
    }
  }

  /** What a property of a relationship holds that copies one of its ends. */
  relationshipProperty(
    type: string,
    [startKind]: readonly [NodeKind, NodeKind],
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
        return name === 'byKnown' ? this.#byKnown(start, []) : undefined;
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
      otherwise: this.#isUntold,
    };
  }

  /** Whether `presenceAlong` says all there is to say. */
  get isOfDayAlone(): boolean {
    return this.#terms.shape.ofSources === undefined;
  }

  /**
   * That a claim is there, said of a relationship from it that holds its place by day of publication: an index on that
   * finds no others. Undefined where the relationship does not tell.
   */
  presenceAlong(type: string, relationship: string): Expression | undefined {
    const { shape, behindDay } = this.#terms;
    if (!shape.isOfDay || !PLACED_BY_DAY.has(type)) return undefined;
    return compare('<', property(relationship, 'byPublished'), behindDay);
  }

  /** Whether a relationship of a relation type is there. */
  isRelationSeen(relationship: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) {
      return compare('<=', property(relationship, 'knownSince'), day);
    }
    const relation = this.#fresh();
    const id = property(relationship, 'id');
    return exists([
      match(
        { start: { variable: relation, label: 'Relation', properties: { id } }, steps: [] },
        this.#isPropositionSeen(relation),
      ),
    ]);
  }

  /** What is asked of a source, or of a claim: its last possible day, and its id. */
  #admits(day: Expression, source: Expression): Expression {
    const { shape, day: known, sources } = this.#terms;
    const isNamed = compare('IN', source, sources);
    return allOf([
      ...(shape.isOfDay ? [compare('<=', day, known)] : []),
      ...(shape.ofSources === 'ONLY' ? [isNamed] : []),
      ...(shape.ofSources === 'WITHOUT' ? [not(isNamed)] : []),
    ]);
  }

  /** Whether what stands in a source does: a passage, or what a passage bears. */
  #standsIn(variable: string, towards: readonly string[], sourceId: Expression): Expression {
    if (!this.#terms.shape.isOfDay) return this.#admits(sourceId, sourceId);
    const source = this.#fresh();
    return exists([
      match(
        path(
          { variable },
          ...towards.map((type) => out(type)),
          out('QUOTED_FROM', { variable: source, label: 'Source' }),
        ),
        this.#isSourceSeen(source),
      ),
    ]);
  }

  #isSourceSeen(variable: string): Expression {
    return this.#admits(property(variable, 'publishedSort'), property(variable, 'id'));
  }

  #isRenderingSeen(variable: string): Expression {
    return this.#standsIn(variable, ['EVIDENCED_BY'], property(variable, 'sourceId'));
  }

  #isClaimSeen(variable: string): Expression {
    return this.#admits(property(variable, 'publishedSort'), property(variable, 'sourceId'));
  }

  #isStatementSeen(variable: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) {
      return compare('<=', property(variable, 'publishedSort'), day);
    }
    const rendering = this.#fresh();
    return exists([
      match(
        path({ variable }, out('RENDERED_IN', { variable: rendering })),
        this.#isRenderingSeen(rendering),
      ),
    ]);
  }

  #isPropositionSeen(variable: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) {
      return compare('<=', property(variable, 'knownSort'), day);
    }
    return this.#isBorne(variable);
  }

  /** Whether something admitted bears a proposition, or a claim is on a side. */
  #isBorne(variable: string): Expression {
    const at = this.#fresh();
    return {
      kind: 'anyPosition',
      variable: at,
      in: property(variable, 'bearingSources'),
      where: this.#admitsBearing(variable, at),
    };
  }

  #admitsBearing(proposition: string, at: string): Expression {
    return this.#admits(
      element(property(proposition, 'bearingDays'), name(at)),
      element(property(proposition, 'bearingSources'), name(at)),
    );
  }

  /** What is made of the bearings of a proposition, or a side, that are admitted, in their order. Each list is read once. */
  #bearings(proposition: string, column: string): Expression {
    const [at, days, sources, wanted] = this.#names(4);
    const listed: Expression = {
      kind: 'positions',
      variable: at,
      in: name(wanted),
      where: this.#admits(element(name(days), name(at)), element(name(sources), name(at))),
      to: element(name(wanted), name(at)),
    };
    const { isOfDay, ofSources } = this.#terms.shape;
    const withSources =
      ofSources === undefined
        ? listed
        : letBe(sources, property(proposition, 'bearingSources'), listed);
    const withDays = isOfDay
      ? letBe(days, property(proposition, 'bearingDays'), withSources)
      : withSources;
    return letBe(wanted, property(proposition, column), withDays);
  }

  /** A question that no proposition answers is one of judgements: whether some of what it is about are one. */
  #isQuestionSeen(variable: string): Expression {
    const proposition = this.#fresh();
    const discrepancy = this.#fresh();
    const answered = exists([
      match(
        path({ variable }, into('ANSWERS', { variable: proposition })),
        this.#isPropositionSeen(proposition),
      ),
    ]);
    const judged = exists([
      match(
        path({ variable }, into('ON', { variable: discrepancy })),
        this.#isIdentitySeen(discrepancy),
      ),
    ]);
    const isIdentity = compare('=', property(variable, 'kind'), this.#terms.text('IDENTITY'));
    return { kind: 'case', branches: [{ when: isIdentity, then: judged }], otherwise: answered };
  }

  /**
   * Whether two sides contradict each other. Sides of different questions are compared because claims join what these
   * are about: from a day on, of which the relationship tells; by which sources, nothing does.
   */
  #contradicts(side: string, other: string, relationship: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) return isBy(property(relationship, 'since'), day);
    const on = this.#fresh();
    const isOfSeveral = exists([
      match(
        path({ variable: side }, out('OF'), out('OF'), { ...out('ON'), variable: on }),
        compare('<>', property(on, 'rank'), { kind: 'literal', value: 0 }),
      ),
    ]);
    return {
      kind: 'case',
      branches: [
        {
          when: not(allOf([this.#isBorne(side), this.#isBorne(other)])),
          then: { kind: 'literal', value: false },
        },
        { when: isOfSeveral, then: this.#isUntold },
      ],
      otherwise: { kind: 'literal', value: true },
    };
  }

  #contests(side: string, proposition: string, relationship: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) return isBy(property(relationship, 'since'), day);
    const [own, claim, between] = this.#names(3);
    return exists([
      match(
        path(
          { variable: side },
          { ...both('CONTRADICTS', { variable: own }), variable: between },
          into('SIDES_WITH', { variable: claim }),
          out('STATES', { variable: proposition }),
        ),
        allOf([this.#isClaimSeen(claim), this.#contradicts(side, own, between)]),
      ),
    ]);
  }

  #isSideSeen(variable: string): Expression {
    const [other, between] = this.#names(2);
    return exists([
      match(
        path({ variable }, { ...both('CONTRADICTS', { variable: other }), variable: between }),
        this.#contradicts(variable, other, between),
      ),
    ]);
  }

  #isPositionSeen(variable: string): Expression {
    const [side, identity] = this.#names(2);
    const isJudged = exists([
      match(
        path({ variable }, out('OF', { variable: identity, label: 'Discrepancy' })),
        compare('=', property(identity, 'kind'), this.#terms.text('IDENTITY')),
      ),
    ]);
    const isTaken = exists([
      match(
        path({ variable }, into('OF', { variable: side, label: 'Side' })),
        this.#isSideSeen(side),
      ),
    ]);
    return { kind: 'or', operands: [isTaken, isJudged] };
  }

  #isDiscrepancySeen(variable: string): Expression {
    const { day } = this.#terms;
    const isIdentity = compare('=', property(variable, 'kind'), this.#terms.text('IDENTITY'));
    const side = this.#fresh();
    const isOpen = this.isOfDayAlone
      ? isBy(property(variable, 'knownSince'), day)
      : exists([
          match(
            path(
              { variable },
              into('OF', { label: 'Position' }),
              into('OF', { variable: side, label: 'Side' }),
            ),
            this.#isSideSeen(side),
          ),
        ]);
    return {
      kind: 'case',
      branches: [{ when: isIdentity, then: this.#isIdentitySeen(variable) }],
      otherwise: isOpen,
    };
  }

  /** Of what is judged to be one and not, all has to be known, or a single thing at most. */
  #isIdentitySeen(discrepancy: string): Expression {
    const [about, other] = this.#names(2);
    const isKnown = (variable: string): Expression => ({
      kind: 'case',
      branches: [
        {
          when: { kind: 'hasLabel', variable, label: 'Entity' },
          then: this.#isEntitySeen(variable),
        },
      ],
      otherwise: this.#isStatementSeen(variable),
    });
    const count = (variable: string, where?: Expression): Expression => ({
      kind: 'subquery',
      as: 'COUNT',
      query: {
        clauses: [
          match(path({ variable: discrepancy }, out('ABOUT', { variable })), where),
          { kind: 'return', items: [{ expression: name(variable) }] },
        ],
      },
    });
    const known = count(about, isKnown(about));
    return {
      kind: 'case',
      branches: [
        { when: compare('<', known, TWO), then: { kind: 'literal', value: false } },
        { when: compare('<', known, count(other)), then: this.#isUntold },
      ],
      otherwise: { kind: 'literal', value: true },
    };
  }

  /** Whether a claim is on a side of a position that is contradicted. */
  #takes(claim: string, position: string): Expression {
    const side = this.#fresh();
    return exists([
      match(
        path(
          { variable: claim },
          out('SIDES_WITH', { variable: side }),
          out('OF', { variable: position }),
        ),
        this.#isSideSeen(side),
      ),
    ]);
  }

  #isHeldBy(position: string, actor: string): Expression {
    const [side, claim, statement] = this.#names(3);
    return exists([
      match(
        path(
          { variable: position },
          into('OF', { variable: side, label: 'Side' }),
          into('SIDES_WITH', { variable: claim }),
          out('MADE_IN', { variable: statement, label: 'Statement' }),
          into(['ASSERTED', 'SPOKE_THROUGH'], { variable: actor }),
        ),
        allOf([
          this.#isClaimSeen(claim),
          this.#isSideSeen(side),
          this.#isReported(statement, actor, ['ATTRIBUTED_TO', 'ON_BEHALF_OF']),
        ]),
      ),
    ]);
  }

  /** At its own question; at another one where a claim on a side answers that. */
  #isListedAt(discrepancy: string, question: string, on: string): Expression {
    const [side, claim] = this.#names(2);
    const isAnswered = exists([
      match(
        path(
          { variable: discrepancy },
          into('OF', { label: 'Position' }),
          into('OF', { variable: side, label: 'Side' }),
          into('SIDES_WITH', { variable: claim }),
          out('STATES'),
          out('ANSWERS', { variable: question }),
        ),
        allOf([this.#isClaimSeen(claim), this.#isSideSeen(side)]),
      ),
    ]);
    const isOwn = compare('=', property(on, 'rank'), { kind: 'literal', value: 0 });
    return { kind: 'or', operands: [isOwn, isAnswered] };
  }

  #isDiscrepancyAbout(discrepancy: string, thing: string): Expression {
    const [question, on] = this.#names(2);
    return exists([
      match(
        path(
          { variable: discrepancy },
          { ...out('ON', { variable: question }), variable: on },
          out('ABOUT', { variable: thing }),
        ),
        this.#isListedAt(discrepancy, question, on),
      ),
    ]);
  }

  #ofDiscrepancy(variable: string, column: string): Expression | undefined {
    switch (column) {
      case 'also':
        return this.#furtherKinds(variable);
      case 'withinOneSource':
        return this.#isWithinOneSource(variable);
      case 'knownSort':
        return this.#openSince(variable);
      case 'knownSince': {
        const since = this.#openSince(variable);
        if (since === undefined) return undefined;
        const isKnown = compare('<>', since, this.#unknownDay);
        return { kind: 'case', branches: [{ when: isKnown, then: since }] };
      }
      case 'byKnown': {
        const since = this.#openSince(variable);
        return since && this.#place([since, property(variable, 'id')]);
      }
      default:
        return undefined;
    }
  }

  /** Since when the first two of its sides are known; what is open by a day is open since it first was. */
  #openSince(discrepancy: string): Expression | undefined {
    if (this.isOfDayAlone) return undefined;
    const [side, other, between, since] = this.#names(4);
    const [first, second] = [this.#sideSince(side), this.#sideSince(other)];
    const found = firstOf([
      match(
        path(
          { variable: discrepancy },
          into('OF', { label: 'Position' }),
          into('OF', { variable: side, label: 'Side' }),
          { ...both('CONTRADICTS', { variable: other }), variable: between },
        ),
        this.#contradicts(side, other, between),
      ),
      {
        kind: 'with',
        items: [
          {
            expression: {
              kind: 'case',
              branches: [{ when: compare('>', first, second), then: first }],
              otherwise: second,
            },
            as: since,
          },
        ],
      },
      ...firstValue(since),
      returned(name(since)),
    ]);
    return { kind: 'coalesce', operands: [found, this.#unknownDay] };
  }

  #sideSince(side: string): Expression {
    const day = this.#fresh();
    return firstOf([
      { kind: 'unwind', list: this.#bearings(side, 'bearingDays'), as: day },
      ...firstValue(day),
      returned(name(day)),
    ]);
  }

  #furtherKinds(discrepancy: string): Expression {
    const [question, other, own, theirs, claim] = this.#names(5);
    const [on, onToo] = this.#names(2);
    const isFirst = (variable: string): Expression =>
      compare('=', property(variable, 'rank'), { kind: 'literal', value: 0 });
    const shares = exists([
      match(
        path(
          { variable: discrepancy },
          into('OF', { label: 'Position' }),
          into('OF', { variable: own, label: 'Side' }),
          into('SIDES_WITH', { variable: claim }),
          out('SIDES_WITH', { variable: theirs }),
          out('OF'),
          out('OF', { variable: other }),
        ),
        allOf([this.#isClaimSeen(claim), this.#isSideSeen(own), this.#isSideSeen(theirs)]),
      ),
    ]);
    const kinds: Expression = {
      kind: 'subquery',
      as: 'COLLECT',
      query: {
        clauses: [
          match(
            path(
              { variable: discrepancy },
              { ...out('ON', { variable: question }), variable: on },
              { ...into('ON', { variable: other }), variable: onToo },
            ),
            allOf([
              isFirst(on),
              isFirst(onToo),
              compare('<>', property(other, 'kind'), property(discrepancy, 'kind')),
              shares,
            ]),
          ),
          {
            kind: 'return',
            distinct: true,
            items: [{ expression: property(other, 'kind'), as: 'value' }],
            orderBy: [ascending(name('value'))],
          },
        ],
      },
    };
    const own_ = property(discrepancy, 'also');
    const isNone = compare('=', { kind: 'size', of: own_ }, { kind: 'literal', value: 0 });
    return { kind: 'case', branches: [{ when: isNone, then: own_ }], otherwise: kinds };
  }

  #isWithinOneSource(discrepancy: string): Expression {
    const [side, other, between, own, theirs] = this.#names(5);
    const found = exists([
      match(
        path(
          { variable: discrepancy },
          into('OF', { label: 'Position' }),
          into('OF', { variable: side, label: 'Side' }),
          { ...both('CONTRADICTS', { variable: other }), variable: between },
          into('SIDES_WITH', { variable: theirs }),
        ),
        allOf([
          this.#isClaimSeen(theirs),
          this.#contradicts(side, other, between),
          exists([
            match(
              path({ variable: side }, into('SIDES_WITH', { variable: own })),
              compare('=', property(own, 'sourceId'), property(theirs, 'sourceId')),
            ),
          ]),
        ]),
      ),
    ]);
    return {
      kind: 'case',
      branches: [{ when: property(discrepancy, 'withinOneSource'), then: found }],
      otherwise: { kind: 'literal', value: false },
    };
  }

  #ofPosition(variable: string, column: string): Expression | undefined {
    switch (column) {
      case 'knownSort': {
        const [side, day] = this.#names(2);
        const found = firstOf([
          match(
            path({ variable }, into('OF', { variable: side, label: 'Side' })),
            this.#isSideSeen(side),
          ),
          { kind: 'unwind', list: this.#bearings(side, 'bearingDays'), as: day },
          ...firstValue(day),
          returned(name(day)),
        ]);
        return { kind: 'coalesce', operands: [found, this.#unknownDay] };
      }
      case 'id':
        return undefined;
      default:
        return this.#toldAlike(variable, column);
    }
  }

  /** A position is told of in the words of its claims: where these differ, and not all are seen, they are not told here. */
  #toldAlike(position: string, column: string): Expression {
    const claim = this.#fresh();
    const own = property(position, column);
    const isCut = exists([
      match(
        path({ variable: position }, into('TAKES', { variable: claim })),
        not(allOf([this.#isClaimSeen(claim), this.#takes(claim, position)])),
      ),
    ]);
    return {
      kind: 'case',
      branches: [
        { when: property(position, 'isUniform'), then: own },
        { when: isCut, then: this.#terms.untold },
      ],
      otherwise: own,
    };
  }

  /** semantics 10: where an admitted claim, statement or source refers to it. */
  #isEntitySeen(variable: string): Expression {
    const { behindDay } = this.#terms;
    const [concerns, claim, scoped, part, rendering, source] = this.#names(6);
    const live = (of: string): Expression => property(of, 'live');
    const viaRecord = (types: readonly string[], own: NodePattern): Pattern =>
      path({ variable }, into('IN', { label: 'Record' }), into(types, own));
    const concerned: Clause = this.isOfDayAlone
      ? {
          ...match(
            path({}, { ...into('CONCERNS', { variable: claim }), variable: concerns }),
            allOf([
              compare('=', property(concerns, 'entityId'), property(variable, 'id')),
              compare('<', property(concerns, 'byPublished'), behindDay),
            ]),
          ),
          using: { variable: concerns, on: 'CONCERNS', properties: ['entityId', 'byPublished'] },
        }
      : match(path({ variable }, into('CONCERNS', { variable: claim })), this.#isClaimSeen(claim));
    return {
      kind: 'or',
      operands: [
        exists([concerned]),
        exists([
          match(
            viaRecord(['PART_OF_EVENT', 'VIA'], { variable: part, label: 'Claim' }),
            allOf([live(part), this.#isClaimSeen(part)]),
          ),
        ]),
        exists([
          match(
            viaRecord(['ATTRIBUTED_TO', 'ON_BEHALF_OF', 'ADDRESSED_TO', 'VIA', 'MENTIONS'], {
              variable: rendering,
              label: 'Rendering',
            }),
            allOf([live(rendering), this.#isRenderingSeen(rendering)]),
          ),
        ]),
        exists([
          match(
            viaRecord(['PUBLISHED_BY', 'WRITTEN_BY'], { variable: source, label: 'Source' }),
            allOf([live(source), this.#isSourceSeen(source)]),
          ),
        ]),
        exists([
          match(
            path({ variable }, into('SCOPED_TO', { variable: scoped, label: 'Claim' })),
            this.#isClaimSeen(scoped),
          ),
        ]),
      ],
    };
  }

  /** Whether an admitted rendering of a statement names an entity. */
  #isReported(statement: string, entity: string, types: readonly string[]): Expression {
    const rendering = this.#fresh();
    return exists([
      match(
        path(
          { variable: statement },
          out('RENDERED_IN', { variable: rendering }),
          out(types, { label: 'Record' }),
          out('IN', { variable: entity }),
        ),
        this.#isRenderingSeen(rendering),
      ),
    ]);
  }

  #isSpokenOf(statement: string, entity: string): Expression {
    const claim = this.#fresh();
    const concerned = exists([
      match(
        path(
          { variable: statement },
          into('MADE_IN', { variable: claim }),
          out('CONCERNS', { variable: entity }),
        ),
        this.#isClaimSeen(claim),
      ),
    ]);
    return { kind: 'or', operands: [concerned, this.#isReported(statement, entity, ['MENTIONS'])] };
  }

  /** semantics 9: where a source republishes another, as far as those are admitted. */
  #originOf(claim: string): Expression {
    const own = property(claim, 'originId');
    const [source, over, last, next] = this.#names(4);
    const isSeen = (variable: string): Expression =>
      allOf([property(variable, 'live'), this.#isSourceSeen(variable)]);
    const goesOn = exists([
      match(path({ variable: last }, out('REPUBLISHES', { variable: next })), isSeen(next)),
    ]);
    const found = firstOf([
      match(
        path({ variable: claim }, out('PUBLISHED_IN', { variable: source }), {
          ...out('REPUBLISHES', { variable: last }),
          again: { over, where: isSeen(over) },
        }),
        not(goesOn),
      ),
      returned(property(last, 'id')),
    ]);
    const isRepublished = exists([
      match(path({ variable: claim }, out('PUBLISHED_IN'), out('REPUBLISHES'))),
    ]);
    return {
      kind: 'case',
      branches: [
        {
          when: allOf([
            compare('=', property(claim, 'originKind'), this.#terms.text('SOURCE')),
            isRepublished,
          ]),
          // A ring of sources has no last one.
          then: { kind: 'coalesce', operands: [found, own] },
        },
      ],
      otherwise: own,
    };
  }

  #ofEntity(variable: string, column: string): Expression | 'unknown' | undefined {
    switch (column) {
      case 'name':
        return this.#nameOf(variable, 'valueText', 'label', 'name');
      case 'nameKey':
        return this.#nameOf(variable, 'nameKey', 'labelKey', 'nameKey');
      case 'whenSort':
        return this.#eventDay(variable);
      case 'byWhen':
        return this.#place([this.#eventDay(variable), property(variable, 'id')]);
      case 'datedBy':
        return 'unknown';
      case 'modality':
        return this.#eventModality(variable);
      default:
        return undefined;
    }
  }

  /** semantics 12, of the entity in this variable. */
  #nameOf(entity: string, ofFact: string, ofLabel: string, stored: string): Expression {
    const [fact, other, text, count, last] = this.#names(5);
    const isNameOf = (variable: string): Expression =>
      allOf([
        compare('=', property(variable, 'ofId'), property(entity, 'id')),
        compare('=', property(variable, 'predicate'), this.#terms.text('NAME')),
        not(property(variable, 'negated')),
      ]);
    const named = (variable: string, more: Expression): Clause => ({
      ...match(
        { start: { variable, label: 'Fact' }, steps: [] },
        allOf([isNameOf(variable), more]),
      ),
      using: { variable, on: 'Fact', properties: ['ofId', 'predicate'] },
    });
    const unsettled = exists([named(other, not(this.#isSettled(other)))]);
    const days = this.#bearings(fact, 'bearingDays');
    const spelled = firstOf([
      named(fact, this.#isPropositionSeen(fact)),
      {
        kind: 'with',
        items: [
          { expression: name(fact) },
          { expression: this.#printed(fact, 'valueText'), as: text },
          { expression: this.#originCount(fact), as: count },
          { expression: this.#lastKnown(days), as: last },
        ],
      },
      {
        kind: 'with',
        items: [name(fact), name(text)].map((expression) => ({ expression })),
        orderBy: [
          descending({
            kind: 'coalesce',
            operands: [
              compare('=', name(text), property(entity, 'preferredName')),
              { kind: 'literal', value: false },
            ],
          }),
          descending(name(count)),
          descending(name(last)),
          descending({ kind: 'size', of: name(text) }),
          ascending(name(text)),
        ],
        limit: ONE,
      },
      returned(ofFact === 'valueText' ? name(text) : property(fact, ofFact)),
    ]);
    return {
      kind: 'case',
      branches: [
        {
          when: unsettled,
          then: { kind: 'coalesce', operands: [spelled, property(entity, ofLabel)] },
        },
      ],
      otherwise: property(entity, stored),
    };
  }

  /** The last known day of some that are in order, unknown ones last; before every day, where none is known. */
  #lastKnown(days: Expression): Expression {
    const at = this.#fresh();
    const known: Expression = {
      kind: 'positions',
      variable: at,
      in: days,
      where: compare('<>', element(days, name(at)), this.#unknownDay),
      to: element(days, name(at)),
    };
    return { kind: 'coalesce', operands: [element(known, -1), this.#terms.text('')] };
  }

  /** Whether all that bears a proposition is admitted, and where its knowledge came from is as well. */
  #isSettled(proposition: string): Expression {
    const { day } = this.#terms;
    const isOwn: Expression = not({
      kind: 'isNotNull',
      operand: property(proposition, 'republished'),
    });
    if (this.isOfDayAlone) {
      return allOf([compare('<=', element(property(proposition, 'bearingDays'), -1), day), isOwn]);
    }
    const at = this.#fresh();
    return allOf([
      not({
        kind: 'anyPosition',
        variable: at,
        in: property(proposition, 'bearingSources'),
        where: not(this.#admitsBearing(proposition, at)),
      }),
      isOwn,
    ]);
  }

  #unlessSettled(proposition: string, column: string, otherwise: Expression): Expression {
    return {
      kind: 'case',
      branches: [{ when: this.#isSettled(proposition), then: property(proposition, column) }],
      otherwise,
    };
  }

  #originCount(proposition: string): Expression {
    const [claim, origin] = this.#names(2);
    const ofClaims: Expression = {
      kind: 'subquery',
      as: 'COUNT',
      query: {
        clauses: [
          match(
            path({ variable: proposition }, into('STATES', { variable: claim })),
            this.#isClaimSeen(claim),
          ),
          {
            kind: 'return',
            distinct: true,
            items: [{ expression: this.#originOf(claim), as: this.#fresh() }],
          },
        ],
      },
    };
    const ofBearings: Expression = {
      kind: 'subquery',
      as: 'COUNT',
      query: {
        clauses: [
          { kind: 'unwind', list: this.#bearings(proposition, 'bearingOrigins'), as: origin },
          { kind: 'return', distinct: true, items: [{ expression: name(origin) }] },
        ],
      },
    };
    const isRepublished: Expression = {
      kind: 'isNotNull',
      operand: property(proposition, 'republished'),
    };
    return {
      kind: 'case',
      branches: [
        {
          when: this.#isSettled(proposition),
          then: property(proposition, 'originCount'),
        },
        { when: isRepublished, then: ofClaims },
      ],
      otherwise: ofBearings,
    };
  }

  #ofProposition(variable: string, column: string): Expression | 'unknown' | undefined {
    switch (column) {
      case 'originCount':
        return this.#originCount(variable);
      case 'knownSort':
        return this.#knownSort(variable);
      case 'knownSince':
        return this.#knownSince(variable);
      case 'byPredicate':
        return this.#byKnown(variable, [property(variable, 'predicate')]);
      case 'whenSort':
        return this.#whenSort(variable);
      case 'byWhen':
        return this.#place([this.#whenSort(variable), property(variable, 'id')]);
      case 'valueText':
      case 'valueValence':
      case 'valueScript':
      case 'valueLanguage':
      case 'office':
      case 'scopeText':
      case 'scopeList':
      case 'scopeExtent':
        return this.#printed(variable, column);
      case 'contested':
        return this.#isContested(variable);
      case 'contestedSince':
        return this.isOfDayAlone ? undefined : 'unknown';
      case 'preferred':
        return this.#isPreferred(variable);
      case 'valueNameKind':
        return this.#nameKindOf(variable);
      case 'claimIds':
      case 'bearingSources':
      case 'bearingOrigins':
      case 'bearingDays':
      case 'republished':
      case 'reworded':
        return 'unknown';
      default:
        return undefined;
    }
  }

  /** What is known at all by a day is known since when it first was. */
  #knownSort(proposition: string): Expression | undefined {
    if (this.isOfDayAlone) return undefined;
    return element(this.#bearings(proposition, 'bearingDays'), 0);
  }

  #knownSince(proposition: string): Expression | undefined {
    const sort = this.#knownSort(proposition);
    if (sort === undefined) return undefined;
    const isKnown = compare('<>', sort, this.#unknownDay);
    return { kind: 'case', branches: [{ when: isKnown, then: sort }] };
  }

  #byKnown(proposition: string, first: readonly Expression[]): Expression | undefined {
    const sort = this.#knownSort(proposition);
    return sort && this.#place([...first, sort, property(proposition, 'id')]);
  }

  #whenSort(proposition: string): Expression {
    const claim = this.#fresh();
    return this.#unlessSettled(
      proposition,
      'whenSort',
      firstOf([
        match(
          path({ variable: proposition }, into('STATES', { variable: claim })),
          this.#isClaimSeen(claim),
        ),
        ...first(claim, [ascending(property(claim, 'whenSort'))]),
        returned(property(claim, 'whenSort')),
      ]),
    );
  }

  /** As most of the claims print it that are admitted, where they print it in different words. */
  #printed(proposition: string, column: string): Expression {
    return this.#ifReworded(proposition, column, this.#mostPrinted(proposition, column));
  }

  #ifReworded(proposition: string, column: string, reworded: Expression): Expression {
    const own = property(proposition, column);
    const isReworded = allOf([
      { kind: 'isNotNull', operand: property(proposition, 'reworded') },
      not(this.#isSettled(proposition)),
    ]);
    return { kind: 'case', branches: [{ when: isReworded, then: reworded }], otherwise: own };
  }

  #mostPrinted(proposition: string, column: string): Expression {
    const [claim, other] = this.#names(2);
    const by = column.startsWith('value')
      ? 'valueText'
      : column.startsWith('scope')
        ? 'scopeText'
        : column;
    const stated = (variable: string, more: readonly Expression[]): Clause =>
      match(
        path({ variable: proposition }, into('STATES', { variable })),
        allOf([this.#isClaimSeen(variable), ...more]),
      );
    const isWorded: Expression = { kind: 'isNotNull', operand: property(claim, by) };
    const text = this.#mostOf([stated(claim, [isWorded]), returned(property(claim, by))]);
    if (by === column) return text;
    return firstOf([
      stated(other, [compare('=', property(other, by), text)]),
      ...first(other, [ascending(property(other, column))]),
      returned(property(other, column)),
    ]);
  }

  /** `nameKindOf`: where the words give none, the attribute tells. */
  #nameKindOf(fact: string): Expression {
    const { text } = this.#terms;
    const isLabel = compare('=', property(fact, 'predicate'), text('LABEL'));
    const usual: Expression = {
      kind: 'case',
      branches: [{ when: isLabel, then: text('LABEL') }],
      otherwise: text('NAME'),
    };
    const printed: Expression = {
      kind: 'coalesce',
      operands: [this.#mostPrinted(fact, 'valueNameKind'), usual],
    };
    return this.#ifReworded(fact, 'valueNameKind', printed);
  }

  /** The text that most of the rows hold which clauses return, ties by code point; null of none. Nothing is grouped: see `#ordered` of `Seeing`. */
  #mostOf(clauses: readonly Clause[]): Expression {
    const [all, text, at, uses] = this.#names(4);
    const same: Expression = {
      kind: 'positions',
      variable: at,
      in: name(all),
      where: compare('=', element(name(all), name(at)), name(text)),
      to: name(at),
    };
    return firstOf([
      {
        kind: 'with',
        items: [{ expression: { kind: 'subquery', as: 'COLLECT', query: { clauses } }, as: all }],
      },
      { kind: 'unwind', list: name(all), as: text },
      {
        kind: 'with',
        distinct: true,
        items: [{ expression: name(text) }, { expression: name(all) }],
      },
      {
        kind: 'with',
        items: [{ expression: name(text) }, { expression: { kind: 'size', of: same }, as: uses }],
        orderBy: [descending(name(uses)), ascending(name(text))],
        limit: ONE,
      },
      returned(name(text)),
    ]);
  }

  /** Whether an admitted claim says what an admitted claim of the proposition cannot stand with. */
  #isContested(proposition: string): Expression {
    const { day } = this.#terms;
    if (this.isOfDayAlone) return isBy(property(proposition, 'contestedSince'), day);
    const [against, contest] = this.#names(2);
    return exists([
      match(
        path(
          { variable: proposition },
          { ...into('CONTESTS', { variable: against }), variable: contest },
        ),
        this.#contests(against, proposition, contest),
      ),
    ]);
  }

  #isPreferred(fact: string): Expression {
    const entity = this.#fresh();
    const named = firstOf([
      match({
        start: { variable: entity, label: 'Entity', properties: { id: property(fact, 'ofId') } },
        steps: [],
      }),
      returned(this.#nameOf(entity, 'valueText', 'label', 'name')),
    ]);
    const isUsed = allOf([
      compare('=', property(fact, 'predicate'), this.#terms.text('NAME')),
      not(property(fact, 'negated')),
    ]);
    const text = this.#printed(fact, 'valueText');
    return {
      kind: 'case',
      branches: [{ when: isUsed, then: compare('=', text, named) }],
      otherwise: property(fact, 'preferred'),
    };
  }

  #ofStatement(variable: string, column: string): Expression | 'unknown' | undefined {
    switch (column) {
      case 'whenSort':
        return this.#statementDay(variable);
      case 'byWhen':
        return this.#place([this.#statementDay(variable), property(variable, 'id')]);
      case 'datedBy':
        return 'unknown';
      case 'publishedSort':
        return this.isOfDayAlone ? undefined : this.#firstReported(variable);
      case 'medium':
        return this.#unlessWhollySeen(variable, column, this.#mediumOf(variable));
      case 'text':
        return this.#unlessWhollySeen(variable, column, this.#textOf(variable));
      case 'textKey':
        return this.#unlessWhollySeen(variable, column, this.#terms.untold);
      default:
        return undefined;
    }
  }

  /** The first day on which an admitted source that reports it was published. */
  #firstReported(statement: string): Expression {
    const [rendering, source] = this.#names(2);
    return firstOf([
      match(
        path(
          { variable: statement },
          out('RENDERED_IN', { variable: rendering }),
          out('EVIDENCED_BY'),
          out('QUOTED_FROM', { variable: source }),
        ),
        this.#isSourceSeen(source),
      ),
      ...first(source, [ascending(property(source, 'publishedSort'))]),
      returned(property(source, 'publishedSort')),
    ]);
  }

  #unlessWhollySeen(statement: string, column: string, otherwise: Expression): Expression {
    const rendering = this.#fresh();
    const isCut = exists([
      match(
        path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
        not(this.#isRenderingSeen(rendering)),
      ),
    ]);
    return {
      kind: 'case',
      branches: [{ when: isCut, then: otherwise }],
      otherwise: property(statement, column),
    };
  }

  #statementDay(statement: string): Expression {
    const rendering = this.#fresh();
    return firstOf([
      match(
        path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
        this.#isRenderingSeen(rendering),
      ),
      ...first(rendering, [ascending(property(rendering, 'saidSort'))]),
      returned(property(rendering, 'saidSort')),
    ]);
  }

  #mediumOf(statement: string): Expression {
    const rendering = this.#fresh();
    return this.#mostOf([
      match(
        path({ variable: statement }, out('RENDERED_IN', { variable: rendering })),
        allOf([
          { kind: 'isNotNull', operand: property(rendering, 'medium') },
          this.#isRenderingSeen(rendering),
        ]),
      ),
      returned(property(rendering, 'medium')),
    ]);
  }

  /** semantics 13: the passages of the source that gives most of it, in the order of its text. */
  #textOf(statement: string): Expression {
    const [passage, source, texts] = this.#names(3);
    const ownPassage = this.#fresh();
    const toPassage = (variable: string, of: string): Pattern =>
      path(
        { variable: statement },
        out('RENDERED_IN'),
        out('EVIDENCED_BY', { variable }),
        out('QUOTED_FROM', { variable: of }),
      );
    const parts: Expression = {
      kind: 'subquery',
      as: 'COLLECT',
      query: {
        clauses: [
          match(toPassage(ownPassage, source)),
          {
            kind: 'with',
            distinct: true,
            items: [{ expression: name(ownPassage) }],
            orderBy: [
              ascending(property(ownPassage, 'start')),
              ascending(this.#firstRendering(statement, ownPassage)),
            ],
          },
          returned(property(ownPassage, 'exact')),
        ],
      },
    };
    const joined = (by: string): Expression => ({
      kind: 'joined',
      of: name(texts),
      by: this.#terms.text(by),
    });
    return firstOf([
      match(toPassage(passage, source), this.#isSourceSeen(source)),
      { kind: 'with', distinct: true, items: [{ expression: name(source) }] },
      {
        kind: 'with',
        items: [{ expression: name(source) }, { expression: parts, as: texts }],
      },
      {
        kind: 'with',
        items: [{ expression: name(source) }, { expression: name(texts) }],
        orderBy: [
          descending({ kind: 'size', of: joined('') }),
          ascending(property(source, 'publishedSort')),
          ascending(property(source, 'id')),
        ],
        limit: ONE,
      },
      returned(joined(' … ')),
    ]);
  }

  #firstRendering(statement: string, passage: string): Expression {
    const rendering = this.#fresh();
    return firstOf([
      match(
        path(
          { variable: statement },
          out('RENDERED_IN', { variable: rendering }),
          out('EVIDENCED_BY', { variable: passage }),
        ),
      ),
      ...first(rendering, [ascending(property(rendering, 'id'))]),
      returned(property(rendering, 'id')),
    ]);
  }

  /** The first day that admitted claims give an event; of what is no event, nothing. */
  #eventDay(event: string): Expression {
    const claim = this.#fresh();
    const found = firstOf([
      match(
        path({ variable: event }, into('DATES', { variable: claim })),
        this.#isClaimSeen(claim),
      ),
      ...first(claim, [ascending(property(claim, 'whenSort'))]),
      returned(property(claim, 'whenSort')),
    ]);
    return {
      kind: 'case',
      branches: [
        {
          when: { kind: 'hasLabel', variable: event, label: 'Event' },
          then: { kind: 'coalesce', operands: [found, this.#unknownDay] },
        },
      ],
    };
  }

  /** semantics 5, of an event. */
  #eventModality(event: string): Expression {
    const { text, denying } = this.#terms;
    const [claim, other, last] = this.#names(3);
    const asserting = (variable: string, more: readonly Expression[]): Expression =>
      allOf([
        property(variable, 'live'),
        this.#isClaimSeen(variable),
        not(property(variable, 'negated')),
        not(compare('IN', property(variable, 'predicate'), denying)),
        ...more,
      ]);
    const isActual = (variable: string): Expression =>
      compare('=', property(variable, 'modality'), text('ACTUAL'));
    const found = (
      variable: string,
      more: readonly Expression[],
      tail: readonly Clause[],
    ): Query => ({
      clauses: [
        {
          kind: 'callUnion',
          imports: [event],
          queries: [
            [into('CONCERNS', { variable })],
            [into('IN', { label: 'Record' }), into('PART_OF_EVENT', { variable, label: 'Claim' })],
          ].map((steps) => ({
            clauses: [
              match(path({ variable: event }, ...steps), asserting(variable, more)),
              { kind: 'return', items: [{ expression: name(variable) }] },
            ],
          })),
        },
        ...tail,
      ],
    });
    const some = (query: Query): Expression => ({ kind: 'subquery', as: 'EXISTS', query });
    const nothing = returned({ kind: 'literal', value: 1 });
    const isOwn = this.#isOwnVoice(claim);
    const latest: Expression = {
      kind: 'element',
      index: 0,
      of: {
        kind: 'subquery',
        as: 'COLLECT',
        query: found(
          last,
          [],
          [
            {
              kind: 'with',
              items: [{ expression: name(last) }],
              orderBy: [
                // Unknown days first, as the oldest: the last published is last among the known ones.
                ascending(compare('=', property(last, 'publishedSort'), this.#unknownDay)),
                descending(property(last, 'publishedSort')),
                ascending(property(last, 'id')),
              ],
              limit: ONE,
            },
            returned(property(last, 'modality')),
          ],
        ),
      },
    };
    return {
      kind: 'case',
      branches: [
        {
          when: not({ kind: 'hasLabel', variable: event, label: 'Event' }),
          then: { kind: 'literal', value: null },
        },
        { when: some(found(claim, [isActual(claim), isOwn], [nothing])), then: text('ACTUAL') },
        { when: some(found(other, [isActual(other)], [nothing])), then: text('ALLEGED') },
      ],
      otherwise: { kind: 'coalesce', operands: [latest, text('ALLEGED')] },
    };
  }

  /** In the source's own voice, in a decree, or in a party's statement of its own act. */
  #isOwnVoice(claim: string): Expression {
    const [statement, voice] = this.#names(2);
    const speaks = exists([
      match(
        path({ variable: statement }, into(['ASSERTED', 'SPOKE_THROUGH'], { variable: voice })),
        allOf([
          compare('IN', property(voice, 'id'), property(claim, 'subjectIds')),
          {
            kind: 'or',
            operands: [this.#isReported(statement, voice, ['ATTRIBUTED_TO', 'ON_BEHALF_OF'])],
          },
        ]),
      ),
    ]);
    const isDecree: Expression = compare(
      '=',
      this.#unlessWhollySeen(statement, 'medium', this.#mediumOf(statement)),
      this.#terms.text('DECREE'),
    );
    return {
      kind: 'or',
      operands: [
        not(property(claim, 'attributed')),
        exists([
          match(
            path({ variable: claim }, out('MADE_IN', { variable: statement, label: 'Statement' })),
            { kind: 'or', operands: [isDecree, speaks] },
          ),
        ]),
      ],
    };
  }

  /** `placeInOrder`, of texts. */
  #place(keys: readonly Expression[]): Expression {
    const space = this.#terms.text(' ');
    return {
      kind: 'sum',
      operands: keys.flatMap((key, index) => (index === 0 ? [key] : [space, key])),
    };
  }

  get #unknownDay(): Expression {
    return this.#terms.text(UNKNOWN_DAY);
  }

  /** In the place of a condition of which a statement cannot tell whether it holds. */
  get #isUntold(): Expression {
    return compare('=', this.#terms.untold, ONE);
  }

  #names(count: 2): readonly [string, string];
  #names(count: 3): readonly [string, string, string];
  #names(count: 4): readonly [string, string, string, string];
  #names(count: 5): readonly [string, string, string, string, string];
  #names(count: 6): readonly [string, string, string, string, string, string];
  #names(count: number): readonly string[] {
    return Array.from({ length: count }, () => this.#fresh());
  }

  #fresh(): string {
    return this.#terms.freshVariable();
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

const ONE: Expression = { kind: 'literal', value: 1 };
const TWO: Expression = { kind: 'literal', value: 2 };

function element(of: Expression, index: number | Expression): Expression {
  return { kind: 'element', of, index };
}

function ascending(expression: Expression): OrderKey {
  return { expression, direction: 'ASC' };
}

function descending(expression: Expression): OrderKey {
  return { expression, direction: 'DESC' };
}

function path(start: NodePattern, ...steps: readonly PatternStep[]): Pattern {
  return { start, steps };
}

function out(types: string | readonly string[], node: NodePattern = {}): PatternStep {
  return { types: typeof types === 'string' ? [types] : types, direction: 'OUT', node };
}

function into(types: string | readonly string[], node: NodePattern = {}): PatternStep {
  return { types: typeof types === 'string' ? [types] : types, direction: 'IN', node };
}

function both(type: string, node: NodePattern): PatternStep {
  return { types: [type], direction: 'BOTH', node };
}

function match(pattern: Pattern, where?: Expression): Extract<Clause, { kind: 'match' }> {
  return { kind: 'match', pattern, where };
}

function returned(expression: Expression): Clause {
  return { kind: 'return', items: [{ expression, as: 'value' }] };
}

/** An expression in which a variable stands for a value that is worked out once. */
function letBe(variable: string, value: Expression, to: Expression): Expression {
  return element({ kind: 'each', variable, in: { kind: 'list', items: [value] }, to }, 0);
}

/** What the first row holds that clauses return; null without one. */
function firstOf(clauses: readonly Clause[]): Expression {
  return {
    kind: 'element',
    of: { kind: 'subquery', as: 'COLLECT', query: { clauses } },
    index: 0,
  };
}

/** The smallest of what a variable holds in all rows. */
function firstValue(variable: string): readonly Clause[] {
  return first(variable, [ascending(name(variable))]);
}

/** Whether a day is known, and not behind another. */
function isBy(day: Expression, last: Expression): Expression {
  return {
    kind: 'coalesce',
    operands: [compare('<=', day, last), { kind: 'literal', value: false }],
  };
}

/** The first of what a variable holds in all rows. */
function first(variable: string, orderBy: readonly OrderKey[]): readonly Clause[] {
  return [{ kind: 'with', items: [{ expression: name(variable) }], orderBy, limit: ONE }];
}
