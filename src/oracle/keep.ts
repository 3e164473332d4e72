import type { Graph } from '../derive/graph.ts';

/** What every filter can be made of, beside the tests of its own. */
interface Combined<Where> {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
}

/** For each field of a filter, whether a thing passes what is given there. */
export type Tests<Where, Node, More = undefined> = {
  readonly [Field in Exclude<keyof Where, keyof Combined<Where>>]: (
    node: Node,
    given: NonNullable<Where[Field]>,
    graph: Graph,
    more: More,
    /** What is given beside it. */
    where: Where,
  ) => boolean;
};

/** The things that pass a filter; all of them where none is given. */
export function keep<Where extends Combined<Where>, Node>(
  nodes: Iterable<Node>,
  tests: Tests<Where, Node>,
  where: Where | null | undefined,
  graph: Graph,
): readonly Node[] {
  return keepWith(nodes, tests, where, { graph, more: undefined });
}

/** What tests look at beside the thing itself. */
interface Beside<More> {
  readonly graph: Graph;
  readonly more: More;
}

/** The same for tests that look at more than the graph. */
export function keepWith<Where extends Combined<Where>, Node, More>(
  nodes: Iterable<Node>,
  tests: Tests<Where, Node, More>,
  where: Where | null | undefined,
  beside: Beside<More>,
): readonly Node[] {
  return [...nodes].filter((node) => passes(node, tests, where ?? undefined, beside));
}

/** Whether all that is given holds; what is null is not given. */
function passes<Where extends Combined<Where>, Node, More>(
  node: Node,
  tests: Tests<Where, Node, More>,
  where: Where | undefined,
  beside: Beside<More>,
): boolean {
  if (where === undefined) return true;
  const holds = (part: Where): boolean => passes(node, tests, part, beside);
  const { and, or, not } = where;
  return (
    passesOwn(node, tests, where, beside) &&
    (and ?? []).every(holds) &&
    (or === undefined || or === null || or.some(holds)) &&
    (not === undefined || not === null || !holds(not))
  );
}

function passesOwn<Where extends Combined<Where>, Node, More>(
  node: Node,
  tests: Tests<Where, Node, More>,
  where: Where,
  { graph, more }: Beside<More>,
): boolean {
  return keysOf(tests).every((field) => {
    const given = where[field];
    return given === undefined || given === null || tests[field](node, given, graph, more, where);
  });
}

function keysOf<Key extends PropertyKey>(tests: Readonly<Record<Key, unknown>>): readonly Key[] {
  // A table of tests is written out in this file and has the keys of its type, no others.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the reason is above
  return Object.keys(tests) as Key[];
}
