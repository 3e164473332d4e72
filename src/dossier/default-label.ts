/** The label of a record that has none: its id, hyphens as spaces, with a capital: `price-rise` is `Price rise`. */
export function defaultLabel(id: string): string {
  const spaced = id.replace(/[-_]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
