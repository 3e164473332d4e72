import type { GuideQuery, Layer, Slide } from './guide.ts';

/** Saved queries, as Neo4j Browser keeps them. */
export interface Favorites {
  readonly folders: readonly { readonly id: string; readonly name: string }[];
  readonly favorites: readonly {
    readonly id: string;
    readonly folder: string;
    /** The name is in the comment of the first line. */
    readonly content: string;
  }[];
}

/** So that ours are known among the user's: `runtime/neo4j-browser/open.js` looks for it. */
const PREFIX = 'attest-';

const FOLDERS: Readonly<Record<Layer, string>> = {
  derived: 'Attest: what follows',
  claims: 'Attest: what was recorded',
  disagreement: 'Attest: where sources disagree',
};

/** The queries of a guide as favourites, in a folder for each layer. */
export function buildFavorites(slides: readonly Slide[]): Favorites {
  const queries = slides.flatMap((slide) => slide.queries);
  return {
    folders: Object.entries(FOLDERS).map(([layer, name]) => ({ id: PREFIX + layer, name })),
    favorites: queries.map((query, index) => ({
      id: `${PREFIX}${index + 1}`,
      folder: PREFIX + query.layer,
      content: printFavorite(query),
    })),
  };
}

/** Cypher reads `\u000a` as the end of the line even in a comment: a name has no backslash here. */
function printFavorite({ name, cypher }: GuideQuery): string {
  return `// ${name.replaceAll(/[\\\s\p{Cc}]+/gu, ' ')}\n${cypher}`;
}
