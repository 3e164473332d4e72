import { allOf, whereAll } from '../cypher/all-of.ts';
import { asItems } from '../cypher/build.ts';
import type {
  Clause,
  Expression,
  NodePattern,
  OrderKey,
  Pattern,
  PatternStep,
  Projection,
  Query,
} from '../cypher/nodes.ts';
import type { SeenValues } from './seen-values.ts';
import {
  ALL_KINDS,
  type Ends,
  endsOfType,
  isRelationType,
  kindOfLabel,
  type NodeKind,
  waysOfStep,
} from './stored-graph.ts';

/** That a lens cannot be looked through in one statement: what is asked for is derived from more than stands in the store. */
export class NotSeenThrough extends Error {
  /** What a statement cannot tell, for whoever asked for it. */
  readonly what: string;

  constructor(what: string) {
    super(`what a lens makes of ${what} is not known to a statement`);
    this.name = 'NotSeenThrough';
    this.what = what;
  }
}

/** What a variable is. */
type Known =
  | {
      readonly is: 'NODE';
      readonly kinds: ReadonlySet<NodeKind>;
      /** Of a record: whether something that is seen refers to it. */
      readonly isReferred: boolean;
    }
  | {
      readonly is: 'RELATIONSHIP';
      readonly types: readonly string[];
      readonly ends: readonly Ends[];
      readonly start: string;
      readonly end: string;
    }
  | { readonly is: 'LIST'; readonly of: Known }
  | { readonly is: 'VALUE' };

type Scope = Map<string, Known>;

const VALUE: Known = { is: 'VALUE' };

/** Types of relationships by which what stands at the start refers to a record. */
const REFERRING: ReadonlySet<string> = new Set([
  'ADDRESSED_TO',
  'ATTRIBUTED_TO',
  'COUNTED',
  'MEMBER',
  'MENTIONS',
  'OBJECT',
  'ON_BEHALF_OF',
  'PART_OF_EVENT',
  'PUBLISHED_BY',
  'SUBJECT',
  'VIA',
  'WRITTEN_BY',
]);

/** From what to what: where the one is seen, and the relationship, the other is. */
const IMPLIED: Readonly<Record<string, 'END' | 'START' | 'EITHER'>> = {
  ABOUT: 'END',
  ADDRESSED_TO: 'END',
  ANSWERS: 'END',
  ASSERTED: 'START',
  CONCERNS: 'END',
  CONTESTS: 'EITHER',
  DATES: 'END',
  DATED_BY: 'START',
  EVIDENCED_BY: 'EITHER',
  FROM: 'END',
  HELD_BY: 'END',
  OBJECT: 'END',
  OF: 'END',
  ON: 'END',
  PART_OF_EVENT: 'END',
  PUBLISHED_IN: 'EITHER',
  QUOTED_FROM: 'EITHER',
  RENDERED_IN: 'START',
  SCOPED_TO: 'END',
  SPOKE_THROUGH: 'START',
  STATES: 'END',
  TAKES: 'END',
  TIMED_BY: 'START',
  TO: 'END',
};

/** Properties that are there, or absent, whatever is admitted. */
const AS_PRESENT: ReadonlySet<string> = new Set([
  'byKnown',
  'byPredicate',
  'byWhen',
  'knownSort',
  'name',
  'nameKey',
  'office',
  'originId',
  'publishedSort',
  'scopeExtent',
  'scopeText',
  'text',
  'valueText',
  'whenSort',
]);

/** On relationships of relation types: what does not hang on who says so. */
const OWN_OF_RELATIONS: ReadonlySet<string> = new Set([
  'id',
  'modality',
  'negated',
  'role',
  'event',
]);

/**
 * The same as an expression, of a store that holds only what a lens admits (semantics 10): each node and
 * relationship that is matched has to be there, and each property is what it would be. Which they are is told by
 * the relationships between them.
 *
 * @throws NotSeenThrough where that is not known for something that the expression reads
 */
export function seeThrough(
  expression: Expression,
  { values, freshVariable }: { readonly values: SeenValues; readonly freshVariable: () => string },
): Expression {
  return new Seeing(values, freshVariable).expression(expression, new Map());
}

class Seeing {
  readonly #values: SeenValues;
  readonly #freshVariable: () => string;

  constructor(values: SeenValues, freshVariable: () => string) {
    this.#values = values;
    this.#freshVariable = freshVariable;
  }

  expression(own: Expression, scope: Scope): Expression {
    const see = (part: Expression): Expression => this.expression(part, scope);
    switch (own.kind) {
      case 'property':
        return this.#property(own, scope);
      case 'variable':
      case 'parameter':
      case 'literal':
      case 'hasLabel':
      case 'untold':
        return own;
      case 'list':
        return { ...own, items: own.items.map(see) };
      case 'element':
        return {
          ...own,
          of: see(own.of),
          index: typeof own.index === 'number' ? own.index : see(own.index),
        };
      case 'subquery':
        return { ...own, query: this.#query(own.query, scope) };
      case 'comparison':
        return { ...own, left: see(own.left), right: see(own.right) };
      case 'isNotNull':
        return { ...own, operand: isAsPresent(own.operand) ? own.operand : see(own.operand) };
      case 'not':
        return { ...own, operand: see(own.operand) };
      case 'and':
      case 'or':
      case 'sum':
      case 'coalesce':
        return { ...own, operands: own.operands.map(see) };
      case 'case':
        return {
          ...own,
          branches: own.branches.map(({ when, then }) => ({ when: see(when), then: see(then) })),
          ...(own.otherwise === undefined ? {} : { otherwise: see(own.otherwise) }),
        };
      case 'any':
      case 'all': {
        const inner = this.#withItem(own.variable, own.in, scope);
        return { ...own, in: see(own.in), where: this.expression(own.where, inner) };
      }
      case 'each': {
        const inner = this.#withItem(own.variable, own.in, scope);
        return { ...own, in: see(own.in), to: this.expression(own.to, inner) };
      }
      case 'anyPosition': {
        const inner = new Map(scope).set(own.variable, VALUE);
        return { ...own, in: see(own.in), where: this.expression(own.where, inner) };
      }
      case 'positions': {
        const inner = new Map(scope).set(own.variable, VALUE);
        const where = this.expression(own.where, inner);
        return { ...own, in: see(own.in), where, to: this.expression(own.to, inner) };
      }
      case 'joined':
        return { ...own, of: see(own.of), by: see(own.by) };
      case 'least':
      case 'size':
      case 'collect':
      case 'count':
      case 'negative':
        return { ...own, of: see(own.of) };
      case 'firstItems':
        return { ...own, of: see(own.of), count: see(own.count) };
      case 'map':
        return {
          ...own,
          entries: Object.fromEntries(
            Object.entries(own.entries).map(([key, value]) => [key, see(value)]),
          ),
        };
    }
  }

  #withItem(variable: string, list: Expression, scope: Scope): Scope {
    const known = knownOf(list, scope);
    return new Map(scope).set(variable, known.is === 'LIST' ? known.of : VALUE);
  }

  #property(own: Extract<Expression, { kind: 'property' }>, scope: Scope): Expression {
    if (own.asStored === true) return own;
    const known = scope.get(own.of);
    if (known === undefined) throw new NotSeenThrough(`"${own.name}" of something`);
    switch (known.is) {
      case 'VALUE':
        return own;
      case 'LIST':
        throw new NotSeenThrough(`"${own.name}" of several`);
      case 'NODE':
        return this.#nodeProperty(own, known.kinds);
      case 'RELATIONSHIP':
        return this.#relationshipProperty(own, known);
    }
  }

  #nodeProperty(
    own: Extract<Expression, { kind: 'property' }>,
    kinds: ReadonlySet<NodeKind>,
  ): Expression {
    const seen = [...kinds].flatMap((kind) => {
      const value = this.#values.property(kind, own.of, own.name);
      return value === undefined ? [] : [{ kind, value: certain(value, `${kind}.${own.name}`) }];
    });
    const [only] = seen;
    if (only === undefined) return own;
    if (kinds.size === 1) return only.value;
    return {
      kind: 'case',
      branches: seen.map(({ kind, value }) => ({
        when: { kind: 'hasLabel', variable: own.of, label: kind },
        then: value,
      })),
      otherwise: own,
    };
  }

  #relationshipProperty(
    own: Extract<Expression, { kind: 'property' }>,
    { types, ends, start, end }: Extract<Known, { is: 'RELATIONSHIP' }>,
  ): Expression {
    const values = types.flatMap((type) => {
      if (isRelationType(type)) {
        if (OWN_OF_RELATIONS.has(own.name)) return [undefined];
        throw new NotSeenThrough(`"${own.name}" of a relation`);
      }
      const stored = knownEnds(type);
      return ends
        .filter((pair) => stored.some((other) => isSamePair(pair, other)))
        .map((pair) => this.#values.relationshipProperty(type, pair, [start, end], own.name));
    });
    const [first] = values;
    if (values.every((value) => value === undefined)) return own;
    // What several types copy is of one and the same node.
    if (values.some((value) => value === undefined)) {
      throw new NotSeenThrough(`"${own.name}" of ${types.join(', ')}`);
    }
    return certain(first ?? 'unknown', `${types.join('|')}.${own.name}`);
  }

  #query({ clauses }: Query, outer: Scope): Query {
    return { clauses: this.#clauses(clauses, new Map(outer)) };
  }

  #clauses(clauses: readonly Clause[], scope: Scope): readonly Clause[] {
    let bound: readonly string[] = [];
    return clauses.flatMap((clause) => {
      const seen = this.#clause(clause, scope);
      const own = this.#ordered(clause, seen, bound);
      bound = boundBehind(clause, bound);
      return own;
    });
  }

  /**
   * What is ordered by what the lens makes of a key gets that a name first: Neo4j 5.26 takes what aggregates inside
   * of ORDER BY for an aggregation of the rows.
   */
  #ordered(asked: Clause, seen: Clause, bound: readonly string[]): readonly Clause[] {
    if (seen.kind !== 'with' && seen.kind !== 'return') return [seen];
    const before = asked.kind === seen.kind ? asked.orderBy : undefined;
    const isChanged = seen.orderBy?.some(
      (key, index) => key.expression !== before?.[index]?.expression,
    );
    if (seen.orderBy === undefined || isChanged !== true) return [seen];
    const keys = seen.orderBy.map(({ expression, direction }) => {
      const as = this.#freshVariable();
      const key: OrderKey = { expression: { kind: 'variable', name: as }, direction };
      return { item: { expression, as }, key };
    });
    const orderBy = keys.map(({ key }) => key);
    const named = keys.map(({ item }) => item);
    if (seen.distinct !== true) {
      return [
        { kind: 'with', items: [...asItems([...new Set(bound)]), ...named] },
        { ...seen, orderBy },
      ];
    }
    const names = namesOf(seen.items);
    return [
      { kind: 'with', distinct: true, items: seen.items },
      { kind: 'with', items: [...asItems(names), ...named] },
      { ...seen, distinct: false, items: asItems(names), orderBy },
    ];
  }

  #clause(clause: Clause, scope: Scope): Clause {
    const see = (part: Expression): Expression => this.expression(part, scope);
    switch (clause.kind) {
      case 'match': {
        const { pattern, conditions } = this.#pattern(clause.pattern, scope);
        const { where, using } = clause;
        const hinted = this.#hinted(using, scope);
        const own = [...(where === undefined ? [] : [see(where)]), ...hinted, ...conditions];
        return { ...clause, pattern, where: whereAll(own) };
      }
      case 'matchShortest': {
        const inner = new Map(scope);
        const { pattern, conditions } = this.#pattern(clause.step.pattern, inner);
        const where = allOf([this.expression(clause.step.where, inner), ...conditions]);
        for (const variable of variablesOf(pattern)) {
          const known = inner.get(variable);
          if (known !== undefined) scope.set(variable, { is: 'LIST', of: known });
        }
        return { ...clause, step: { pattern, where } };
      }
      case 'with': {
        const { where, limit } = clause;
        return {
          ...this.#projected(clause, scope),
          ...(limit === undefined ? {} : { limit: see(limit) }),
          ...(where === undefined ? {} : { where: see(where) }),
        };
      }
      case 'return':
        return this.#projected(clause, scope);
      case 'unwind': {
        const known = knownOf(clause.list, scope);
        const list = see(clause.list);
        scope.set(clause.as, known.is === 'LIST' ? known.of : VALUE);
        return { ...clause, list };
      }
      case 'callProcedure':
        throw new NotSeenThrough('what is found by words');
      case 'callUnion': {
        const scopes = clause.queries.map(() => new Map(scope));
        const queries = clause.queries.map(({ clauses }, index) => ({
          clauses: this.#clauses(clauses, scopes[index] ?? new Map(scope)),
        }));
        for (const variable of returnedBy(clause.queries)) {
          const known = scopes.flatMap((own) => own.get(variable) ?? []);
          scope.set(variable, unionOf(known));
        }
        return { ...clause, queries };
      }
    }
  }

  /** An index serves a property of its own alone: that it is there is said of that one. */
  #hinted(using: Extract<Clause, { kind: 'match' }>['using'], scope: Scope): readonly Expression[] {
    if (using === undefined) return [];
    return using.properties.flatMap((name): readonly Expression[] => {
      const own: Expression = { kind: 'property', of: using.variable, name };
      const seen = this.#property(own, scope);
      return seen === own ? [] : [{ kind: 'isNotNull', operand: own }];
    });
  }

  /** What a clause carries on under names, in its order; what the names stand for is known from then on. */
  #projected<Own extends Extract<Clause, { kind: 'with' | 'return' }>>(
    clause: Own,
    scope: Scope,
  ): Own {
    const { items, orderBy } = clause;
    const own = this.#items(items, scope);
    for (const { expression, as } of items) {
      if (as !== undefined) scope.set(as, knownOf(expression, scope));
    }
    return {
      ...clause,
      items: own,
      ...(orderBy === undefined ? {} : { orderBy: this.#order(orderBy, scope) }),
    };
  }

  #items(items: readonly Projection[], scope: Scope): readonly Projection[] {
    return items.map((item) => ({ ...item, expression: this.expression(item.expression, scope) }));
  }

  #order(keys: readonly OrderKey[], scope: Scope): readonly OrderKey[] {
    return keys.map((key) => ({ ...key, expression: this.expression(key.expression, scope) }));
  }

  /** A pattern whose nodes have names, and what has to hold of what it finds. */
  #pattern(
    { start, steps }: Pattern,
    scope: Scope,
  ): { readonly pattern: Pattern; readonly conditions: readonly Expression[] } {
    const named = (node: NodePattern): NodePattern & { readonly variable: string } => ({
      ...node,
      variable: node.variable ?? this.#freshVariable(),
    });
    const nodes = [start, ...steps.map(({ node }) => node)].map(named);
    const bound = nodes.map(({ variable }) => scope.has(variable));
    const kinds = narrow(
      nodes.map((node) => this.#kindsOf(node, scope)),
      steps,
    );
    const referred = nodes.map(({ variable }, index) => {
      const known = scope.get(variable);
      return (known?.is === 'NODE' && known.isReferred) || isReferredIn(steps, kinds, index);
    });
    for (const [index, { variable }] of nodes.entries()) {
      if (bound[index] === true) continue;
      scope.set(variable, {
        is: 'NODE',
        kinds: kinds[index] ?? ALL_KINDS,
        isReferred: referred[index] ?? false,
      });
    }
    const told = nodes.map((_, index) => this.#isToldAlong(index, steps, kinds));
    const needed = needsPresence(
      bound.map((isBound, index) => isBound || told[index] === true),
      referred,
      kinds,
      steps,
    );
    const present = nodes.flatMap((node, index) => {
      if (needed[index] !== true) return [];
      const own = this.#presence(node.variable, kinds[index] ?? ALL_KINDS);
      return steps.length === 0 && isLookedUp(node)
        ? [this.#values.ofLive(node.variable, own)]
        : own;
    });
    const own = steps.map((step, index) =>
      this.#step(step, [nodes[index], nodes[index + 1]], [kinds[index], kinds[index + 1]], scope),
    );
    const [first] = nodes;
    return {
      pattern: {
        start: this.#node(first ?? start, scope),
        steps: own.map(({ step }, index) => ({
          ...step,
          node: this.#node(nodes[index + 1] ?? step.node, scope),
        })),
      },
      conditions: [...present, ...own.flatMap(({ conditions }) => conditions)],
    };
  }

  #node(node: NodePattern, scope: Scope): NodePattern {
    if (node.properties === undefined) return node;
    const properties = Object.entries(node.properties).map(
      ([key, value]) => [key, this.expression(value, scope)] as const,
    );
    return { ...node, properties: Object.fromEntries(properties) };
  }

  #kindsOf({ variable, label }: NodePattern, scope: Scope): ReadonlySet<NodeKind> {
    const known = variable === undefined ? undefined : scope.get(variable);
    const bound = known?.is === 'NODE' ? known.kinds : ALL_KINDS;
    if (known !== undefined && known.is !== 'NODE') throw new NotSeenThrough('such a variable');
    if (label === undefined) return bound;
    const kind = kindOfLabel(label);
    if (kind === undefined) throw new NotSeenThrough(`what is ${label}`);
    return new Set([kind]);
  }

  #presence(variable: string, kinds: ReadonlySet<NodeKind>): readonly Expression[] {
    const asked = [...kinds].flatMap((kind) => {
      const isThere = this.#values.presence(kind, variable);
      return isThere === undefined ? [] : [{ kind, isThere }];
    });
    const [only] = asked;
    if (only === undefined) return [];
    if (kinds.size === 1) return [only.isThere];
    return asked.map(({ kind, isThere }): Expression => ({
      kind: 'or',
      operands: [{ kind: 'not', operand: { kind: 'hasLabel', variable, label: kind } }, isThere],
    }));
  }

  #step(
    step: PatternStep,
    [before, behind]: readonly [NodePattern | undefined, NodePattern | undefined],
    [kindsBefore, kindsBehind]: readonly [
      ReadonlySet<NodeKind> | undefined,
      ReadonlySet<NodeKind> | undefined,
    ],
    scope: Scope,
  ): { readonly step: PatternStep; readonly conditions: readonly Expression[] } {
    const [near, far] = [before?.variable ?? '', behind?.variable ?? ''];
    const [start, end] = step.direction === 'IN' ? [far, near] : [near, far];
    const [kindsOfStart, kindsOfEnd] =
      step.direction === 'IN' ? [kindsBehind, kindsBefore] : [kindsBefore, kindsBehind];
    const relations = step.types.filter(isRelationType);
    const conditions: Expression[] = [];
    let variable = step.variable;
    if (relations.length > 0) {
      if (relations.length < step.types.length || step.isOptional === true) {
        throw new NotSeenThrough('such a step');
      }
      variable ??= this.#freshVariable();
      conditions.push(this.#values.isRelationSeen(variable));
    }
    const ends = step.types.flatMap((type) =>
      knownEnds(type).filter(
        ([first, last]) => kindsOfStart?.has(first) === true && kindsOfEnd?.has(last) === true,
      ),
    );
    const variableOf = (): string => (variable ??= this.#freshVariable());
    const along = this.#along(step);
    if (along !== undefined) conditions.push(along);
    conditions.push(...this.#joins(step, ends, [start, end], variableOf));
    if (variable !== undefined) {
      scope.set(variable, { is: 'RELATIONSHIP', types: step.types, ends, start, end });
    }
    return { step: variable === undefined ? step : { ...step, variable }, conditions };
  }

  /** An index on a relationship finds what is there only where that is said of the relationship. */
  #along({ types, variable }: PatternStep): Expression | undefined {
    const [type] = types;
    if (variable === undefined || type === undefined || types.length > 1) return undefined;
    return this.#values.presenceAlong(type, variable);
  }

  /** Whether a relationship beside a node tells that it is there: those that do start at claims. */
  #isToldAlong(
    index: number,
    steps: readonly PatternStep[],
    kinds: readonly ReadonlySet<NodeKind>[],
  ): boolean {
    const own = kinds[index];
    if (!this.#values.isOfDayAlone || own?.size !== 1 || !own.has('Claim')) return false;
    return [steps[index - 1], steps[index]].some(
      (step) => step !== undefined && this.#along(step) !== undefined,
    );
  }

  /** What has to hold for a relationship to be there, between nodes that are. */
  #joins(
    { types, direction }: PatternStep,
    ends: readonly Ends[],
    between: readonly [string, string],
    variableOf: () => string,
  ): readonly Expression[] {
    const asked = types.flatMap((type) =>
      knownEnds(type)
        .filter((pair) => ends.some((other) => isSamePair(pair, other)))
        .map((pair) => ({
          type,
          pair,
          isThere: this.#values.isJoined(type, pair, between, variableOf),
        })),
    );
    const some = asked.map(({ type, pair, isThere }) => ({
      type,
      start: pair[0],
      isThere: isThere === undefined ? undefined : certain(isThere, type),
    }));
    if (some.every(({ isThere }) => isThere === undefined)) return [];
    // Of these alone it does not matter which way they lead.
    if (direction === 'BOTH' && types.join() !== 'CONTRADICTS') {
      throw new NotSeenThrough(`${types.join(', ')}, either way`);
    }
    const [only] = some;
    if (some.length === 1 && only?.isThere !== undefined) return [only.isThere];
    const [start] = between;
    const isOneType = new Set(types).size === 1;
    const isOneStart = new Set(some.map((own) => own.start)).size === 1;
    return [
      {
        kind: 'or',
        operands: some.map((own) =>
          allOf([
            // Which of the types it is, the relationship itself tells.
            ...(isOneType ? [] : [hasLabel(variableOf(), own.type)]),
            ...(isOneStart ? [] : [hasLabel(start, own.start)]),
            ...(own.isThere === undefined ? [] : [own.isThere]),
          ]),
        ),
      },
    ];
  }
}

function hasLabel(variable: string, label: string): Expression {
  return { kind: 'hasLabel', variable, label };
}

/** Whether it is asked for by its id, and can be what was taken back. */
function isLookedUp({ label, properties }: NodePattern): boolean {
  return properties !== undefined && 'id' in properties && RETRACTABLE.has(label ?? '');
}

const RETRACTABLE: ReadonlySet<string> = new Set(['Claim', 'Passage', 'Rendering', 'Source']);

/** The variables that are bound behind a clause, of those in its query. */
function boundBehind(clause: Clause, before: readonly string[]): readonly string[] {
  switch (clause.kind) {
    case 'match':
      return [...before, ...variablesOf(clause.pattern)];
    case 'matchShortest':
      return [...before, ...variablesOf(clause.step.pattern)];
    case 'unwind':
      return [...before, clause.as];
    case 'callProcedure':
      return [...before, clause.yields.as];
    case 'callUnion':
      return [...before, ...returnedBy(clause.queries)];
    case 'with':
    case 'return':
      return namesOf(clause.items);
  }
}

function namesOf(items: readonly Projection[]): readonly string[] {
  return items.flatMap(
    ({ expression, as }) => as ?? (expression.kind === 'variable' ? expression.name : []),
  );
}

function certain(value: Expression | 'unknown', what: string): Expression {
  if (value === 'unknown') throw new NotSeenThrough(what);
  return value;
}

function isAsPresent(operand: Expression): boolean {
  return operand.kind === 'property' && AS_PRESENT.has(operand.name);
}

function isSamePair([a, b]: Ends, [c, d]: Ends): boolean {
  return a === c && b === d;
}

/** What an expression gives, as far as variables tell. */
function knownOf(expression: Expression, scope: Scope): Known {
  switch (expression.kind) {
    case 'variable':
      return scope.get(expression.name) ?? VALUE;
    case 'coalesce':
      return unionOf(expression.operands.map((operand) => knownOf(operand, scope)));
    case 'collect':
      return { is: 'LIST', of: knownOf(expression.of, scope) };
    case 'list':
    case 'sum': {
      const parts = expression.kind === 'list' ? expression.items : expression.operands;
      const known = parts.map((part) => knownOf(part, scope));
      if (expression.kind === 'list') return { is: 'LIST', of: unionOf(known) };
      return unionOf(known);
    }
    case 'element': {
      const of = knownOf(expression.of, scope);
      return of.is === 'LIST' ? of.of : VALUE;
    }
    case 'firstItems':
      return knownOf(expression.of, scope);
    case 'subquery': {
      if (expression.as !== 'COLLECT') return VALUE;
      throwIfNodes(expression.query, scope);
      return { is: 'LIST', of: VALUE };
    }
    default:
      return VALUE;
  }
}

/** A list of nodes that a subquery collects is not followed. */
function throwIfNodes({ clauses }: Query, scope: Scope): void {
  const last = clauses.at(-1);
  if (last?.kind !== 'return') return;
  for (const { expression } of last.items) {
    const isPlain = expression.kind === 'variable' && scope.get(expression.name) === undefined;
    if (isPlain) throw new NotSeenThrough('a list of nodes');
  }
}

function unionOf(all: readonly Known[]): Known {
  const [first] = all;
  if (first === undefined) return VALUE;
  const nodes = all.flatMap((known) => (known.is === 'NODE' ? [known] : []));
  if (nodes.length === all.length) {
    return {
      is: 'NODE',
      kinds: new Set(nodes.flatMap(({ kinds }) => [...kinds])),
      isReferred: nodes.every(({ isReferred }) => isReferred),
    };
  }
  const lists = all.flatMap((known) => (known.is === 'LIST' ? [known.of] : []));
  if (lists.length === all.length) return { is: 'LIST', of: unionOf(lists) };
  if (all.length === 1) return first;
  if (all.every(({ is }) => is === 'VALUE')) return VALUE;
  throw new NotSeenThrough('what is of several sorts');
}

function variablesOf({ start, steps }: Pattern): readonly string[] {
  return [start, ...steps.map(({ node }) => node), ...steps].flatMap(
    ({ variable }) => variable ?? [],
  );
}

function returnedBy(queries: readonly Query[]): readonly string[] {
  return queries.flatMap(({ clauses }) => {
    const last = clauses.at(-1);
    if (last?.kind !== 'return') return [];
    return namesOf(last.items);
  });
}

/** What the nodes of a pattern can be, by what joins them. */
function narrow(
  given: readonly ReadonlySet<NodeKind>[],
  steps: readonly PatternStep[],
): readonly ReadonlySet<NodeKind>[] {
  const kinds = [...given];
  for (;;) {
    let isChanged = false;
    for (const [index, step] of steps.entries()) {
      const [before, behind] = [kinds[index] ?? ALL_KINDS, kinds[index + 1] ?? ALL_KINDS];
      const ways = waysOfTypes(step).filter(([near, far]) => before.has(near) && behind.has(far));
      const [near, far] = [new Set(ways.map(([own]) => own)), new Set(ways.map(([, own]) => own))];
      if (step.isOptional === true || step.again !== undefined) {
        for (const kind of before) {
          if (behind.has(kind)) {
            near.add(kind);
            far.add(kind);
          }
        }
      }
      isChanged ||= near.size < before.size || far.size < behind.size;
      kinds[index] = near;
      kinds[index + 1] = far;
    }
    if (!isChanged) return kinds;
  }
}

function waysOfTypes(step: PatternStep): readonly Ends[] {
  return step.types.flatMap((type) => {
    return waysOfStep(step, knownEnds(type));
  });
}

function knownEnds(type: string): readonly Ends[] {
  const ends = endsOfType(type);
  if (ends === undefined) throw new NotSeenThrough(`a relationship of the type ${type}`);
  return ends;
}

/** Whether the node at this place is a record that the one beside it refers to. */
function isReferredIn(
  steps: readonly PatternStep[],
  kinds: readonly ReadonlySet<NodeKind>[],
  index: number,
): boolean {
  const own = kinds[index];
  if (own?.size !== 1 || !own.has('Record')) return false;
  const refers = (step: PatternStep | undefined, direction: 'OUT' | 'IN'): boolean =>
    step?.direction === direction && step.types.every((type) => REFERRING.has(type));
  return refers(steps[index - 1], 'OUT') || refers(steps[index], 'IN');
}

/** For each node of a pattern whether it has to be said that it is there: not where another one tells. */
function needsPresence(
  bound: readonly boolean[],
  referred: readonly boolean[],
  kinds: readonly ReadonlySet<NodeKind>[],
  steps: readonly PatternStep[],
): readonly boolean[] {
  const tells = (from: number, to: number): boolean => {
    const step = steps[Math.min(from, to)];
    if (step === undefined || step.isOptional === true || step.again !== undefined) return false;
    const isAlong = (step.direction === 'OUT') === from < to;
    if (step.direction === 'BOTH') {
      return step.types.every(isRelationType);
    }
    return step.types.every((type) => {
      if (isRelationType(type)) return true;
      if (type === 'IN') return isAlong && referred[from] === true;
      if (REFERRING.has(type) && kinds[to]?.has('Record') === true) return true;
      const implied = IMPLIED[type];
      return implied === 'EITHER' || implied === (isAlong ? 'END' : 'START');
    });
  };
  const isTold = bound.map(() => false);
  // What is bound has been said to be there.
  const spread = (seen: readonly number[]): void => {
    const queue = [...seen];
    for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
      for (const to of [from - 1, from + 1]) {
        if (to < 0 || to >= bound.length || isTold[to] === true || bound[to] === true) continue;
        if (!tells(from, to)) continue;
        isTold[to] = true;
        queue.push(to);
      }
    }
  };
  spread([...bound.keys()].filter((index) => bound[index]));
  const needed = bound.map(() => false);
  // Of what is left, first what nothing beside it tells.
  const order = [...bound.keys()].sort(
    (a, b) => toldBy(a, bound.length, tells) - toldBy(b, bound.length, tells),
  );
  for (const index of order) {
    if (bound[index] === true || isTold[index] === true) continue;
    needed[index] = true;
    spread([index]);
  }
  return needed;
}

/** How many of the nodes beside one tell that it is there. */
function toldBy(
  index: number,
  length: number,
  tells: (from: number, to: number) => boolean,
): number {
  return [index - 1, index + 1].filter((from) => from >= 0 && from < length && tells(from, index))
    .length;
}
