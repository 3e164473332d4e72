import type { Graph } from '../derive/graph.ts';

/** What every filter can be made of, beside the tests of its own. */
interface Combined<Where> {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
}

/** For each field of a filter, whether a thing passes what is given there. */
export type Tests<Where, Node> = {
  readonly [Field in Exclude<keyof Where, keyof Combined<Where>>]?: (
    node: Node,
    given: NonNullable<Where[Field]>,
    graph: Graph,
  ) => boolean;
};

/** The things that pass a filter; all of them where none is given. */
export function keep<Where extends Combined<Where>, Node>(
  nodes: Iterable<Node>,
  tests: Tests<Where, Node>,
  where: Where | null | undefined,
  graph: Graph,
): readonly Node[] {
  return [...nodes].filter((node) => passes(node, tests, where ?? undefined, graph));
}

/** Whether all that is given holds; what is null is not given. */
function passes<Where extends Combined<Where>, Node>(
  node: Node,
  tests: Tests<Where, Node>,
  where: Where | undefined,
  graph: Graph,
): boolean {
  if (where === undefined) return true;
  const holds = (part: Where): boolean => passes(node, tests, part, graph);
  const { and, or, not } = where;
  return (
    passesOwn(node, tests, where, graph) &&
    (and ?? []).every(holds) &&
    (or === undefined || or === null || or.some(holds)) &&
    (not === undefined || not === null || !holds(not))
  );
}

function passesOwn<Where extends Combined<Where>, Node>(
  node: Node,
  tests: Tests<Where, Node>,
  where: Where,
  graph: Graph,
): boolean {
  return keysOf(tests).every((field) => {
    const given = where[field];
    return given === undefined || given === null || (tests[field]?.(node, given, graph) ?? true);
  });
}

function keysOf<Key extends PropertyKey>(
  tests: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] {
  // A table of tests is written out in this file and has the keys of its type, no others.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the reason is above
  return Object.keys(tests) as Key[];
}
