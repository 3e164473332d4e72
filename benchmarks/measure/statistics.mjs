/** The value below which so much of the values lies; linear between two. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const left = sorted[below];
  const right = sorted[Math.min(below + 1, sorted.length - 1)];
  return left + (right - left) * (place - below);
}

/** Median and quartiles. */
export function spread(values) {
  return { q1: quantile(values, 0.25), median: quantile(values, 0.5), q3: quantile(values, 0.75) };
}
