import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Sum of the sizes of all files below; files come and go while it is measured. */
export async function measureDirectory(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const stats = await stat(join(parentPath, name)).catch(() => undefined);
      return stats?.size ?? 0;
    });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
