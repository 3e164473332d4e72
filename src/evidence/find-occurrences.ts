/**
 * Where `exact` begins in `text`, in order; UTF-16 code units. Occurrences may overlap, and none
 * begins or ends within a surrogate pair.
 */
export function findOccurrences(text: string, exact: string): readonly number[] {
  if (exact === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    if (!splitsPair(text, at) && !splitsPair(text, at + exact.length)) starts.push(at);
  }
  return starts;
}

function splitsPair(text: string, at: number): boolean {
  return isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
