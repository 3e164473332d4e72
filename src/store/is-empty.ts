import type { Store } from './connect.ts';

/** Whether nothing has been recorded in a store yet. */
export async function isEmptyStore({ driver, database }: Store): Promise<boolean> {
  const session = driver.session({ database });
  try {
    const { records } = await session.executeRead((transaction) =>
      transaction.run<{ isEmpty: boolean }>('RETURN NOT EXISTS { MATCH (:Batch) } AS isEmpty'),
    );
    return records[0]?.get('isEmpty') ?? true;
  } finally {
    await session.close();
  }
}
