/** A claim in one line: `sudmark, ostland CONTRIBUTED_TO force`. */
export interface ClaimLine {
  readonly subjects: readonly string[];
  readonly predicate: string;
  /** Empty for a figure or an attribute without an object. */
  readonly objects: readonly string[];
}

/** Parses `subject PREDICATE object`; undefined where the line is not of that form. */
export function parseClaimLine(line: string): ClaimLine | undefined {
  const ids = line.split(',').map((part) => part.trim());
  const tokens = ids.join(',').split(/\s+/);
  const [subject = '', predicate = '', object, ...rest] = tokens;
  const subjects = subject.split(',');
  const objects = object?.split(',') ?? [];
  const isWhole = predicate !== '' && !predicate.includes(',') && rest.length === 0;
  if (!isWhole || [...subjects, ...objects].includes('')) return undefined;
  return { subjects, predicate, objects };
}
