/**
 * Orders strings by Unicode code point, as Neo4j does. JavaScript's `<` orders by UTF-16 code unit, which
 * puts characters beyond U+FFFF (surrogate pairs, D800 to DFFF) before those from U+E000 to U+FFFF.
 *
 * Negative: `a` first; positive: `b` first; 0: equal.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [unitA, unitB] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (unitA !== unitB) return sortableUnit(unitA) - sortableUnit(unitB);
  }
  return a.length - b.length;
}

/** Moves surrogates behind U+FFFF and what stands behind them down, so that units order as code points. */
function sortableUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
