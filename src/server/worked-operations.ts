import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The same place seen from `src/server` and from `dist/server`. */
const PAGE = fileURLToPath(new URL('../../docs/queries.md', import.meta.url));

/** A question of docs/queries.md, and the operation that asks it. */
export interface WorkedOperation {
  readonly question: string;
  readonly text: string;
}

/** The questions of docs/queries.md, in its order: each heading with the operation below it. */
export function readWorkedOperations(): readonly WorkedOperation[] {
  const sections = readFileSync(PAGE, 'utf8').split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const [question = ''] = section.split('\n', 1);
    const text = /^```graphql\n(.*?)^```$/ms.exec(section)?.[1];
    return text === undefined ? [] : [{ question, text }];
  });
}
