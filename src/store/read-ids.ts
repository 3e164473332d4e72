import type { Runner } from './read-rows.ts';

/** The ids, as column `id`, that a query which unwinds its parameters finds. */
export async function readIds(
  runner: Runner,
  text: string,
  parameters: Record<string, readonly string[]>,
): Promise<ReadonlySet<string>> {
  // Every query here unwinds its parameters; of nothing it finds nothing, and need not be planned.
  if (Object.values(parameters).some((ids) => ids.length === 0)) return new Set();
  const { records } = await runner.run<{ id: string }>(text, parameters);
  return new Set(records.map((record) => record.get('id')));
}
