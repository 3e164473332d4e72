/** The first way found from `start` over `next` to itself, both ends included; undefined where none leads back. */
export function findWayBack(
  start: string,
  next: (id: string) => readonly string[],
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const id of queue) {
    for (const step of next(id)) {
      if (step === start) return [...wayTo(id, start, cameFrom), start];
      if (cameFrom.has(step)) continue;
      cameFrom.set(step, id);
      queue.push(step);
    }
  }
  return undefined;
}

function wayTo(
  id: string,
  start: string,
  cameFrom: ReadonlyMap<string, string>,
): readonly string[] {
  const way = [id];
  for (let at = id; at !== start;) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
