/** A value in Cypher. Nodes are data; `printQuery` gives them their text. */
export type Expression =
  | { readonly kind: 'variable'; readonly name: string }
  | {
      readonly kind: 'property';
      readonly of: string;
      readonly name: string;
      /** Whether it is meant as it stands in the store, whatever a lens admits. */
      readonly asStored?: true;
    }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'element'; readonly of: Expression; readonly index: number | Expression }
  | {
      readonly kind: 'subquery';
      readonly as: 'COLLECT' | 'COUNT' | 'EXISTS';
      readonly query: Query;
    }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'isNotNull'; readonly operand: Expression }
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'hasLabel'; readonly variable: string; readonly label: string }
  | {
      readonly kind: 'case';
      readonly branches: readonly { readonly when: Expression; readonly then: Expression }[];
      readonly otherwise?: Expression;
    }
  | {
      readonly kind: 'any';
      readonly variable: string;
      readonly in: Expression;
      readonly where: Expression;
    }
  | {
      /** Whether something holds of everything in a list. */
      readonly kind: 'all';
      readonly variable: string;
      readonly in: Expression;
      readonly where: Expression;
    }
  | {
      /** Whether something holds at one of the positions in a list. */
      readonly kind: 'anyPosition';
      readonly variable: string;
      readonly in: Expression;
      readonly where: Expression;
    }
  /** What is made of each item of a list. */
  | {
      readonly kind: 'each';
      readonly variable: string;
      readonly in: Expression;
      readonly to: Expression;
    }
  | {
      /** What is made of the positions in a list at which something holds. */
      readonly kind: 'positions';
      readonly variable: string;
      readonly in: Expression;
      readonly where: Expression;
      readonly to: Expression;
    }
  /** What nobody can tell: the statement fails where it is evaluated. By zero, a parameter, so that no planner evaluates it. */
  | { readonly kind: 'untold'; readonly zero: Expression }
  /** Texts as one, with a text between each two. */
  | { readonly kind: 'joined'; readonly of: Expression; readonly by: Expression }
  /** The smallest, of all rows that are equal in what stands beside it. */
  | { readonly kind: 'least'; readonly of: Expression }
  | { readonly kind: 'size'; readonly of: Expression }
  /** The first items of a list. */
  | { readonly kind: 'firstItems'; readonly of: Expression; readonly count: Expression }
  /** What a column holds in all rows, as one list. */
  | { readonly kind: 'collect'; readonly of: Expression }
  /** In how many of the rows that are equal in what stands beside it something is not null. */
  | { readonly kind: 'count'; readonly of: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'map'; readonly entries: Readonly<Record<string, Expression>> }
  /** Lists, one behind the other. */
  | { readonly kind: 'sum'; readonly operands: readonly Expression[] }
  | { readonly kind: 'coalesce'; readonly operands: readonly Expression[] };

/** Operators between two values. */
export type ComparisonOperator =
  '=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH' | 'ENDS WITH';

/** A node in a pattern; every part may be absent. */
export interface NodePattern {
  readonly variable?: string;
  readonly label?: string;
  /** Properties that it has, by equality. */
  readonly properties?: Readonly<Record<string, Expression>>;
}

/** One relationship of a pattern and the node behind it. */
export interface PatternStep {
  /** Whether it can be left out, so that the node behind it is the one before it. */
  readonly isOptional?: boolean;
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly variable?: string;
  /** Instead of once: as often as there is a way on, or not at all, over nodes of which something holds. */
  readonly again?: { readonly over: string; readonly where: Expression };
  readonly node: NodePattern;
}

/** A way through the graph. */
export interface Pattern {
  readonly start: NodePattern;
  readonly steps: readonly PatternStep[];
}

/**
 * The index that the planner has to seek by, so that its choice does not hang on what it believes of the
 * store's sizes.
 */
export interface IndexHint {
  readonly variable: string;
  /** The label of a node, or the type of a relationship. */
  readonly on: string;
  readonly properties: readonly string[];
}

/** One key of an order. */
export interface OrderKey {
  readonly expression: Expression;
  readonly direction: 'ASC' | 'DESC';
}

/** An expression under a name. */
export interface Projection {
  readonly expression: Expression;
  readonly as?: string;
}

/** A clause of a query. */
export type Clause =
  | {
      readonly kind: 'match';
      readonly optional?: boolean;
      readonly pattern: Pattern;
      readonly using?: IndexHint | undefined;
      readonly where?: Expression | undefined;
    }
  | {
      /** All ways of the least length from one node to another, over up to `most` steps of one kind. */
      readonly kind: 'matchShortest';
      /** Variables of bound nodes. */
      readonly start: string;
      readonly end: string;
      /** One step; behind it each of its variables is a list, with one for each step. */
      readonly step: { readonly pattern: Pattern; readonly where: Expression };
      readonly most: number;
    }
  | {
      readonly kind: 'with';
      readonly distinct?: boolean;
      readonly items: readonly Projection[];
      readonly orderBy?: readonly OrderKey[];
      readonly limit?: Expression;
      readonly where?: Expression | undefined;
    }
  | {
      readonly kind: 'return';
      readonly distinct?: boolean;
      readonly items: readonly Projection[];
      readonly orderBy?: readonly OrderKey[];
    }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly as: string }
  | {
      /** A procedure that reads, and what is taken of what it gives. */
      readonly kind: 'callProcedure';
      readonly name: readonly string[];
      readonly arguments: readonly Expression[];
      readonly yields: { readonly column: string; readonly as: string };
    }
  | {
      /** Subqueries joined by UNION, which gives each row once. */
      readonly kind: 'callUnion';
      /** Whether no row is of two of them: then rows need not be compared. */
      readonly isDisjoint?: boolean;
      /**
       * The variables around them that they see. By name: `CALL (*)` inside of COLLECT does not see what
       * is bound outside of it (Neo4j 5.26: "Variable not defined").
       */
      readonly imports: readonly string[];
      readonly queries: readonly Query[];
    };

/** Clauses, in order. */
export interface Query {
  readonly clauses: readonly Clause[];
}
