/** Where each scheme describes a value of its own: what stands before the value. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['wikidata', 'https://www.wikidata.org/wiki/'],
  ['geonames', 'https://www.geonames.org/'],
]);

/** The page on which a scheme describes one of its values; undefined for schemes without such pages. */
export function identifierUrl(scheme: string, value: string): string | undefined {
  const page = PAGES.get(scheme);
  return page === undefined ? undefined : page + encodeURIComponent(value);
}
